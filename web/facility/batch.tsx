import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { IncidentView } from '#core/incident/answer.ts'
import { command } from '../outbox.ts'
import { useRooms } from '../rooms.ts'
import { useActing } from '../ui/act.ts'
import { Countdown } from '../ui/age.tsx'
import { useNow } from '../ui/now.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { Card } from './card.tsx'
import { type Batch, gone } from './hospital.ts'

/** One request with all its lines; the ring closes as the deadline comes. */
export function RequestBatch(props: {
  of: Batch
  incident: IncidentView | undefined
  mayAnswer: boolean
}) {
  const { r } = useRooms()
  const { of, incident } = props
  const acting = useActing()
  const member = of.from.toUpperCase()
  const acceptAll = async () => {
    if (!incident) return
    const lines = of.lines.map(({ casualty }) => ({
      casualty: casualty.id,
      answer: 'accepted' as const,
    }))
    const done = await acting.act(
      command(
        'incident.answer',
        `incident/${of.incident}`,
        { request: of.request, lines },
        incident.actVersion,
      ),
    )
    if (done)
      notifications.show({
        message: `${r('hospital.acceptAll', { count: of.lines.length })} ✓`,
      })
  }
  return (
    <section className="batch" aria-labelledby={`batch-${of.request}`}>
      <header className="batch-head">
        <Ring of={of} />
        <div className="grow">
          <h3 id={`batch-${of.request}`}>
            {r('hospital.request', { member })}: {r('hospital.people', { count: of.lines.length })}
          </h3>
          <p>
            {incident ? <span>{incident.name} · </span> : null}
            <span className="quiet">
              {r('hospital.answerIn')} <Countdown to={of.answerBy} strong /> ·{' '}
              {r(`hospital.silence.${of.silence}`)}
            </span>
          </p>
        </div>
        {props.mayAnswer && of.lines.length > 1 && incident ? (
          <Button h={44} loading={acting.busy} onClick={() => void acceptAll()}>
            {r('hospital.acceptAll', { count: of.lines.length })}
          </Button>
        ) : null}
      </header>
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
      <ul className="cards">
        {of.lines.map((one) => (
          <Card key={one.casualty.id} of={one} mayAnswer={props.mayAnswer} />
        ))}
      </ul>
    </section>
  )
}

const radius = 19
const around = 2 * Math.PI * radius

function Ring(props: { of: Batch }) {
  const now = useNow()
  const share = gone(props.of, now)
  return (
    <svg
      className="ring"
      viewBox="0 0 48 48"
      width="48"
      height="48"
      aria-hidden="true"
      data-late={share >= 1 || undefined}
      data-soon={share >= 0.6 || undefined}
    >
      <circle cx="24" cy="24" r={radius} className="ring-track" />
      <circle
        cx="24"
        cy="24"
        r={radius}
        className="ring-gone"
        strokeDasharray={`${share * around} ${around}`}
        transform="rotate(-90 24 24)"
      />
      <text x="24" y="29" textAnchor="middle">
        {props.of.lines.length}
      </text>
    </svg>
  )
}
