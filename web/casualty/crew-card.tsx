import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { consents } from '#core/law/facts.ts'
import { namesOf, useCasualty, useRegion } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { command } from '../outbox.ts'
import { ProtocolSteps } from '../protocol/steps.tsx'
import { useActing } from '../ui/act.ts'
import { Countdown, Minutes } from '../ui/age.tsx'
import { Articles } from '../ui/article-link.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { Loading } from '../ui/loading.tsx'
import { useSlowNow } from '../ui/now.ts'
import { Phone } from '../ui/phone.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { BodyMap } from './body-map.tsx'
import { destinationName } from './casualty-list.ts'
import { Facts } from './facts.tsx'
import { Flags } from './flags.tsx'
import { Interventions } from './interventions.tsx'
import { nextOf } from './next.ts'
import { NextSteps } from './next.tsx'
import { Vitals } from './vitals.tsx'

/** The casualty card on a phone: where to, what was found and done, and one button: what next. */
export default function CrewCard(props: ScreenProps & { id: string }) {
  const { t, say } = useWords()
  const [, go] = useLocation()
  const casualty = useCasualty(props.id)
  const region = useRegion()
  const now = useSlowNow(10_000)
  const names = useMemo(() => namesOf(region.data), [region.data])
  if (!casualty.data) return casualty.error ? <Problem error={casualty.error} /> : <Loading />
  const of = casualty.data
  const to = destinationName(of, names)
  return (
    <Phone
      {...props}
      bare
      back="/crew"
      title={of.label}
      heading={
        <span className="row">
          <CategoryMark of={of.category} size={30} /> <span className="num">{of.label}</span>
          <span className="quiet">{say(`clinical.category.${of.category}`)}</span>
        </span>
      }
      thumb={<NextSteps {...props} casualty={of} region={region.data} large />}
    >
      <section className="phone-part" aria-label={t('casualty.destination')}>
        {to ? (
          <>
            <span className="label">{t('card.to')}</span>
            <div className="spread">
              <strong style={{ fontSize: '1.25rem' }}>{to}</strong>
              {of.journey.etaAt && !of.journey.arrivedAt ? (
                <span style={{ fontSize: '1.25rem' }}>
                  <Countdown to={of.journey.etaAt} strong />
                </span>
              ) : of.destination?.route ? (
                <Minutes of={of.destination.route.minutes} strong />
              ) : null}
            </div>
            <div className="row wrap quiet">
              {(of.destination?.route?.crossings ?? []).map((id) => (
                <span key={id}>{t('plan.over', { crossing: names.get(id) ?? id })}</span>
              ))}
              <Articles clauses={of.destination?.clauses ?? []} />
              <Link href={`/handoff/${of.id}`}>{t('casualty.openHandoff')}</Link>
            </div>
          </>
        ) : (
          <p className="quiet">{t('card.noDestination')}</p>
        )}
        {nextOf(of, props.me, now).step?.kind === 'casualty.triage' ? null : (
          <Button variant="default" fullWidth mt="sm" onClick={() => go(`/crew/triage/${of.id}`)}>
            {t('next.triage')}
          </Button>
        )}
      </section>
      <ProtocolSteps of={of} territory={props.me.member} />
      <BodyMap of={of} />
      <Vitals of={of} />
      <Interventions of={of} />
      <Flags of={of} />
      <ConsentChips of={of} />
      <section className="phone-part">
        <Facts of={of} names={names} region={region.data} />
      </section>
    </Phone>
  )
}

/** May we take you abroad: given, refused, cannot decide. Not asked stays not asked. */
function ConsentChips(props: { of: Parameters<typeof Facts>[0]['of'] }) {
  const { t } = useWords()
  const acting = useActing()
  const { of } = props
  const said = of.consent.transfer?.value
  return (
    <section className="phone-part" aria-labelledby="consent">
      <h2 id="consent" className="label">
        {t('card.consent')}
      </h2>
      <div className="chips">
        {consents
          .filter((one) => one !== 'not-asked')
          .map((consent) => (
            <button
              key={consent}
              type="button"
              className="chip"
              data-on={said === consent || undefined}
              aria-pressed={said === consent}
              disabled={acting.busy}
              onClick={() =>
                void acting.note(
                  command('casualty.state_consent', `casualty/${of.id}`, {
                    about: 'transfer',
                    consent,
                  }),
                )
              }
            >
              {t(`consent.${consent}`)}
            </button>
          ))}
      </div>
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </section>
  )
}
