import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { type RegionFacts, useIncident } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Articles } from '../ui/article-link.tsx'
import { useSlowNow } from '../ui/now.ts'
import { mayProceed, refusalWords } from '../ui/refusal.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { Necessity } from './necessity.tsx'
import { nextOf, type Step, wordOf } from './next.ts'
import './casualty.css'

type Props = ScreenProps & {
  casualty: CasualtyState
  region?: RegionFacts | undefined
  onDestine?: (() => void) | undefined
  large?: boolean
}

/** At most one primary button, and why not when the answer is no. */
export function NextSteps(props: Props) {
  const { t, say } = useWords()
  const [, go] = useLocation()
  const acting = useActing()
  const now = useSlowNow(10_000)
  const of = props.casualty
  const incident = useIncident(of.incident)
  const { step, blocked } = nextOf(of, props.me, now)

  const doIt = async (next: Step): Promise<void> => {
    const stream = `casualty/${of.id}`
    const to = of.destination?.to
    switch (next.kind) {
      case 'casualty.triage':
        return go(`/crew/triage/${of.id}`)
      case 'casualty.destine':
        return props.onDestine?.()
      case 'casualty.depart': {
        const vehicle = props.me.vehicle ?? 'unnamed'
        await acting.act(command('casualty.depart', stream, { vehicle }, of.actVersion))
        return
      }
      case 'casualty.cross':
        await acting.note(command('casualty.cross', stream, { crossing: next.crossing ?? '' }))
        return
      case 'casualty.arrive':
        await acting.note(command('casualty.arrive', stream, {}))
        return
      case 'incident.ask': {
        if (!to || !('member' in to)) return
        const request = `request-${crypto.randomUUID().slice(0, 8)}`
        const body = { request, to: to.member, casualties: [of.id] }
        const seen = incident.data?.actVersion ?? 0
        await acting.act(command('incident.ask', `incident/${of.incident}`, body, seen))
        return
      }
      case 'casualty.answer':
        return go(props.me.role === 'coordinator' ? '/hospital' : '/liaison')
      case 'casualty.close_review':
        return go('/review')
      default:
        return go(`/handoff/${of.id}`)
    }
  }
  const words = (next: Step) => {
    const where = (id: string) => props.region?.crossings.find((one) => one.id === id)?.name ?? id
    return next.crossing ? `${say(wordOf(next))}: ${where(next.crossing)}` : say(wordOf(next))
  }
  const { destination } = of
  const proceed =
    destination && mayProceed(acting.refusal ?? blocked?.refusal) ? (
      <Necessity
        of={of}
        destination={destination.to}
        route={destination.route}
        large={props.large ?? false}
      />
    ) : null
  if (!step && !blocked && !acting.refusal && !acting.problem) return null
  const size = props.large ? 'xl' : 'md'
  return (
    <section className="next" aria-label={t('next.title')}>
      {step ? (
        <Button size={size} fullWidth loading={acting.busy} onClick={() => void doIt(step)}>
          {words(step)}
        </Button>
      ) : null}
      {blocked ? (
        <>
          <Button size={size} fullWidth disabled aria-describedby="blocked">
            {words(blocked.step)}
          </Button>
          <p id="blocked" className="next-blocked">
            {refusalWords(say, blocked.refusal)} <Articles clauses={blocked.refusal.clauses} />
          </p>
          {acting.refusal ? null : proceed}
        </>
      ) : null}
      {acting.refusal ? <RefusalNote refusal={acting.refusal}>{proceed}</RefusalNote> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </section>
  )
}
