import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Agreement } from '#core/agreement/agreement.ts'
import type { RequestLine } from '#core/api.ts'
import { ClauseLines } from '../agreement/clause.tsx'
import { type Body, command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Countdown, Minutes } from '../ui/age.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { useNow } from '../ui/now.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { type ScreenKey, useWords } from '../words.ts'
import { type Asked, ringShare, threeFacts } from './incoming.ts'

const declineReasons = ['no-capacity', 'no-capability', 'no-staff', 'closed', 'other'] as const
type Line = Body<'incident.answer'>['lines'][number]

/** One request of a neighbour: the people, the clauses it rests on, the time to answer, the answers. */
export function AskedCard(props: {
  asked: Asked
  agreement: Agreement | undefined
  names: ReadonlyMap<string, string>
  mayAnswer: boolean
  seen: number
}) {
  const { t } = useWords()
  const acting = useActing()
  const { asked } = props
  const answer = (lines: Line[]) =>
    acting.act(
      command(
        'incident.answer',
        `incident/${asked.incident}`,
        { request: asked.request, lines },
        props.seen,
      ),
    )
  const clauses = [...new Set(asked.lines.flatMap(({ request }) => request.clauses))]
  return (
    <article
      className="asked"
      aria-label={t('hospital.notified', {
        member: asked.from.toUpperCase(),
        count: asked.lines.length,
      })}
    >
      <header className="asked-head">
        <Ring asked={asked} />
        <div className="grow">
          <strong>{t('hospital.from', { member: asked.from.toUpperCase() })}</strong>
          <div className="quiet">{t(`hospital.silence.${asked.silence}`)}</div>
        </div>
        {props.mayAnswer && asked.lines.length > 1 ? (
          <Button
            loading={acting.busy}
            onClick={() =>
              void answer(
                asked.lines.map(({ casualty }) => ({ casualty: casualty.id, answer: 'accepted' })),
              )
            }
          >
            {t('hospital.acceptAll', { count: asked.lines.length })}
          </Button>
        ) : null}
      </header>
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
      <ul>
        {asked.lines.map((line) => (
          <AskedLine
            key={line.casualty.id}
            line={line}
            names={props.names}
            mayAnswer={props.mayAnswer}
            busy={acting.busy}
            onAnswer={(one) => answer([{ casualty: line.casualty.id, ...one }])}
          />
        ))}
      </ul>
      <details className="asked-clauses" open={asked.lines.length === 1}>
        <summary>
          {t('hospital.rests')} ({clauses.length})
        </summary>
        {clauses.map((clause) => (
          <ClauseLines key={clause} clause={clause} agreement={props.agreement} />
        ))}
      </details>
    </article>
  )
}

/** Grows until the agreement's deadline; the time left stands in it. */
function Ring(props: { asked: Asked }) {
  const now = useNow()
  const { asked } = props
  const share = ringShare(asked.askedAt, asked.answerBy, now)
  const round = 2 * Math.PI * 25
  return (
    <span className="ring" data-late={share >= 1 || undefined}>
      <svg viewBox="0 0 60 60" width="64" height="64" aria-hidden="true">
        <circle cx="30" cy="30" r="25" className="ring-ground" />
        <circle
          cx="30"
          cy="30"
          r="25"
          className="ring-grown"
          strokeDasharray={`${share * round} ${round}`}
          strokeWidth={4 + share * 5}
        />
      </svg>
      <span className="ring-time">
        <Countdown to={asked.answerBy} strong />
      </span>
    </span>
  )
}

function AskedLine(props: {
  line: RequestLine
  names: ReadonlyMap<string, string>
  mayAnswer: boolean
  busy: boolean
  onAnswer: (answer: Omit<Line, 'casualty'>) => Promise<boolean>
}) {
  const { t, say, language } = useWords()
  const { casualty, request } = props.line
  const [mode, setMode] = useState<'accepted-if' | 'declined' | null>(null)
  const [text, setText] = useState('')
  const [reason, setReason] = useState<string>('no-capacity')
  const crossings = request.route?.crossings ?? []
  return (
    <li className="asked-line">
      <div className="asked-who">
        <CategoryMark of={casualty.category} size={34} />
        <div className="grow">
          <div>
            <strong className="num asked-label">{casualty.label}</strong>{' '}
            <span className="quiet">
              {t(`casualty.sex.${casualty.sex}`)}
              {casualty.ageYears === null
                ? ''
                : `, ${t('casualty.years', { count: casualty.ageYears })}`}
            </span>
          </div>
          <ul className="three">
            {threeFacts(casualty, say).map((fact) => (
              <li key={fact.key}>
                {fact.text}{' '}
                {fact.number === undefined ? null : <strong className="num">{fact.number}</strong>}
              </li>
            ))}
          </ul>
          {casualty.needs.length > 0 ? (
            <div>
              <span className="quiet">{t('hospital.takes')}:</span>{' '}
              {casualty.needs.map((need) => say(`clinical.capability.${need}`)).join(', ')}
            </div>
          ) : null}
        </div>
        <div className="asked-way">
          {request.route ? <Minutes of={request.route.minutes} strong /> : null}
          {crossings.map((id) => (
            <span key={id} className="quiet">
              {props.names.get(id) ?? id}
            </span>
          ))}
        </div>
      </div>
      {props.mayAnswer && mode === null ? (
        <div className="row wrap">
          <Button loading={props.busy} onClick={() => void props.onAnswer({ answer: 'accepted' })}>
            {t('hospital.accept')}
          </Button>
          <Button variant="default" onClick={() => setMode('accepted-if')}>
            {t('hospital.acceptIf')}
          </Button>
          <Button variant="default" onClick={() => setMode('declined')}>
            {t('hospital.decline')}
          </Button>
        </div>
      ) : null}
      {mode === 'accepted-if' ? (
        <form
          className="row asked-form"
          onSubmit={(event) => {
            event.preventDefault()
            void props.onAnswer({ answer: 'accepted-if', condition: { text, language } })
          }}
        >
          <TextInput
            className="grow"
            label={t('hospital.condition')}
            description={t('hospital.conditionHelp')}
            required
            data-autofocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" loading={props.busy} disabled={text.trim() === ''}>
            {t('hospital.accept')}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => setMode(null)}>
            {t('cancel')}
          </Button>
        </form>
      ) : null}
      {mode === 'declined' ? (
        <form
          className="row asked-form"
          onSubmit={(event) => {
            event.preventDefault()
            void props.onAnswer({ answer: 'declined', reason })
          }}
        >
          <Select
            className="grow"
            label={t('hospital.reason')}
            value={reason}
            allowDeselect={false}
            onChange={(value) => setReason(value ?? 'other')}
            data={declineReasons.map((value) => ({
              value,
              label: t(`declineReason.${value}` as ScreenKey),
            }))}
          />
          <Button type="submit" loading={props.busy}>
            {t('hospital.decline')}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => setMode(null)}>
            {t('cancel')}
          </Button>
        </form>
      ) : null}
    </li>
  )
}
