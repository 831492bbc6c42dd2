import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { RegionFacts } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { Necessity } from './necessity.tsx'
import { nextStep, type Step } from './next.ts'

/** At most one primary button, and why not when the answer is no. */
export function NextSteps(
  props: ScreenProps & {
    casualty: CasualtyState
    region?: RegionFacts | undefined
    onDestine?: (() => void) | undefined
    large?: boolean
  },
) {
  const { t } = useWords()
  const [, go] = useLocation()
  const acting = useActing()
  const of = props.casualty
  const step = nextStep(of, props.me)

  const doIt = async (next: NonNullable<Step>) => {
    const stream = `casualty/${of.id}`
    switch (next.step) {
      case 'triage':
        return go(`/crew/triage/${of.id}`)
      case 'destine':
        return props.onDestine?.()
      case 'depart':
        return void (await acting.act(
          command('casualty.depart', stream, { vehicle: next.vehicle }, of.actVersion),
        ))
      case 'cross':
        return void (await acting.note(
          command('casualty.cross', stream, { crossing: next.crossing }),
        ))
      case 'arrive':
        return void (await acting.note(command('casualty.arrive', stream, {})))
      case 'sign':
        return go(`/handoff/${of.id}`)
      case 'answer':
        return go('/hospital')
    }
  }
  const words = (next: NonNullable<Step>) => {
    const where = (id: string) => props.region?.crossings.find((one) => one.id === id)?.name ?? id
    if (next.step === 'cross') return `${t('next.cross')}: ${where(next.crossing)}`
    if (next.step === 'sign') return t(`next.sign-${next.side}`)
    return t(`next.${next.step}`)
  }
  const waitsForPlace = props.me.role === 'crew' && of.stage === 'at-scene' && step === null
  const { destination } = of
  const canProceed =
    destination &&
    (acting.refusal?.code === 'not_permitted' || acting.refusal?.code === 'undetermined')
  if (!step && !waitsForPlace && !acting.refusal) return null
  return (
    <section className="next" aria-label={t('next.title')}>
      {step ? (
        <Button
          size={props.large ? 'xl' : 'md'}
          fullWidth
          loading={acting.busy}
          onClick={() => void doIt(step)}
        >
          {words(step)}
        </Button>
      ) : null}
      {waitsForPlace ? (
        <>
          <Button size={props.large ? 'xl' : 'md'} fullWidth disabled>
            {t('next.depart')}
          </Button>
          <p className="next-blocked">{t('card.noDestination')}</p>
        </>
      ) : null}
      {acting.refusal ? (
        <RefusalNote refusal={acting.refusal}>
          {canProceed ? (
            <Necessity
              of={of}
              destination={destination.to}
              route={destination.route}
              large={props.large ?? false}
            />
          ) : null}
        </RefusalNote>
      ) : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </section>
  )
}
