import { Button } from '@mantine/core'
import { useState } from 'react'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { CategoryMark } from '../ui/category-mark.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { type Ask, asksToMake } from './plan.ts'
import type { PlanProps } from './plan-panel.tsx'

/** One request to each neighbour for all who are to go there. It leaves the house, so it is confirmed. */
export function AskNeighbours(props: PlanProps) {
  const asks = asksToMake(props.casualties, props.session.member.id)
  if (asks.length === 0) return null
  return (
    <ul className="asks">
      {asks.map((ask) => (
        <AskOne key={ask.member} {...props} ask={ask} />
      ))}
    </ul>
  )
}

function AskOne(props: PlanProps & { ask: Ask }) {
  const { t } = useWords()
  const [sure, setSure] = useState(false)
  const acting = useActing()
  const { ask, incident } = props
  const member = ask.member.toUpperCase()
  const send = async () => {
    const done = await acting.act(
      command(
        'incident.ask',
        `incident/${incident.id}`,
        {
          request: `request-${crypto.randomUUID().slice(0, 8)}`,
          to: ask.member,
          casualties: ask.casualties,
        },
        incident.actVersion,
      ),
    )
    if (done) setSure(false)
  }
  const people = ask.casualties.flatMap((id) => props.casualties.find((one) => one.id === id) ?? [])
  return (
    <li className="ask">
      <div className="row">
        <Button
          size="sm"
          variant={sure ? 'filled' : 'default'}
          loading={acting.busy}
          onClick={() => (sure ? void send() : setSure(true))}
        >
          {sure ? t('plan.askConfirm') : t('plan.ask', { member })}
        </Button>
        {sure ? (
          <Button size="sm" variant="subtle" color="gray" onClick={() => setSure(false)}>
            {t('plan.askUndo')}
          </Button>
        ) : null}
        <span className="row wrap" style={{ gap: '0.2rem' }}>
          {people.slice(0, 12).map((one) => (
            <CategoryMark key={one.id} of={one.category} size={14} />
          ))}
          <strong className="num">{people.length}</strong>
        </span>
      </div>
      {sure ? <p className="quiet">{t('plan.askHelp', { count: people.length })}</p> : null}
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </li>
  )
}
