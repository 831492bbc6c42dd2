import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { command } from '../outbox.ts'
import { useRooms } from '../rooms.ts'
import { useActing } from '../ui/act.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import type { ScreenKey } from '../words.ts'
import type { Incoming } from './hospital.ts'

const reasons = ['no-capacity', 'no-capability', 'no-staff', 'closed', 'other'] as const

/** Accept, accept if, or decline one line: each a tap, the latter two with what the other side needs. */
export function Answer(props: { of: Incoming }) {
  const { r, language } = useRooms()
  const { casualty, request } = props.of
  const [asking, setAsking] = useState<'condition' | 'reason' | null>(null)
  const [text, setText] = useState('')
  const acting = useActing()
  if (!request) return null

  const answer = (body: {
    answer: 'accepted' | 'accepted-if' | 'declined'
    reason?: string
    condition?: { text: string; language: string }
  }) =>
    void acting
      .act(
        command(
          'casualty.answer',
          `casualty/${casualty.id}`,
          { request: request.id, ...body },
          casualty.actVersion,
        ),
      )
      .then((done) => {
        if (done) setAsking(null)
      })
  const label = casualty.label
  return (
    <div className="answer">
      <div className="answer-buttons">
        <Button
          h={44}
          loading={acting.busy}
          aria-label={`${r('hospital.accept')} ${label}`}
          onClick={() => answer({ answer: 'accepted' })}
        >
          {r('hospital.accept')}
        </Button>
        <Button
          h={44}
          variant="default"
          aria-expanded={asking === 'condition'}
          aria-label={`${r('hospital.acceptIf')} ${label}`}
          onClick={() => setAsking(asking === 'condition' ? null : 'condition')}
        >
          {r('hospital.acceptIf')}
        </Button>
        <Button
          h={44}
          variant="default"
          aria-expanded={asking === 'reason'}
          aria-label={`${r('hospital.decline')} ${label}`}
          onClick={() => setAsking(asking === 'reason' ? null : 'reason')}
        >
          {r('hospital.decline')}
        </Button>
      </div>
      {asking === 'condition' ? (
        <ConditionForm
          text={text}
          busy={acting.busy}
          onText={setText}
          onSend={(words) =>
            answer({ answer: 'accepted-if', condition: { text: words, language } })
          }
        />
      ) : null}
      {asking === 'reason' ? (
        <Reasons busy={acting.busy} onReason={(reason) => answer({ answer: 'declined', reason })} />
      ) : null}
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </div>
  )
}

/** On what condition the patient may come, in the writer's own words. */
function ConditionForm(props: {
  text: string
  busy: boolean
  onText: (text: string) => void
  onSend: (text: string) => void
}) {
  const { r } = useRooms()
  const text = props.text.trim()
  return (
    <form
      className="answer-more"
      onSubmit={(event) => {
        event.preventDefault()
        props.onSend(text)
      }}
    >
      <Textarea
        autoFocus
        autosize
        minRows={2}
        label={r('hospital.condition')}
        description={r('hospital.conditionHelp')}
        value={props.text}
        maxLength={2000}
        onChange={(event) => props.onText(event.currentTarget.value)}
      />
      <Button type="submit" h={44} loading={props.busy} disabled={text === ''}>
        {r('hospital.sendCondition')}
      </Button>
    </form>
  )
}

/** Why not: a tap answers. */
function Reasons(props: { busy: boolean; onReason: (reason: (typeof reasons)[number]) => void }) {
  const { r, t } = useRooms()
  return (
    <fieldset className="answer-more">
      <legend>{r('hospital.reason')}</legend>
      <div className="row wrap">
        {reasons.map((reason) => (
          <Button
            key={reason}
            h={44}
            variant="outline"
            color="alarm"
            loading={props.busy}
            onClick={() => props.onReason(reason)}
          >
            {t(`declineReason.${reason}` as ScreenKey)}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
