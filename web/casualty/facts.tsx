import type { ReactNode } from 'react'
import { renderValue } from '#core/articles/render.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { vulnerableOf } from '#core/casualty/vulnerable.ts'
import { type LimitedKey, limits } from '#core/triage/observation.ts'
import type { RegionFacts } from '../data.ts'
import { Age, At, Countdown, Minutes } from '../ui/age.tsx'
import { Articles } from '../ui/article-link.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { Quote } from '../ui/quote.tsx'
import { type ScreenKey, useWords } from '../words.ts'
import { destinationName } from './casualty-list.ts'
import './casualty.css'

/** Everything that the record holds of one casualty, as codes in the reader's language. */
export function Facts(props: {
  of: CasualtyState
  names: ReadonlyMap<string, string>
  region?: RegionFacts | undefined
}) {
  const { t, say } = useWords()
  const { of } = props
  return (
    <dl className="facts">
      <Who of={of} />
      <Fact name={t('casualty.destination')}>
        <Destination {...props} />
      </Fact>
      <Requests of={of} />
      <Fact name={t('casualty.injuries')}>
        {of.injuries.map(({ value, at }) => (
          <div key={value.region + value.injury + at}>
            {say(`clinical.injury.${value.injury}`)}, {say(`clinical.region.${value.region}`)}
          </div>
        ))}
      </Fact>
      <Fact name={t('casualty.vitals')}>
        {Object.entries(of.observations).map(([key, { value, at }]) => (
          <div key={key} className="spread">
            <span>
              {say(`clinical.observation.${key}`)}{' '}
              <strong className="num">
                {typeof value === 'number' ? value : say(`clinical.answer.${String(value)}`)}
              </strong>
              {typeof value === 'number' && key in limits ? (
                <span className="unit">{limits[key as LimitedKey].unit}</span>
              ) : null}
            </span>
            <Age at={at} halfMinutes={20} />
          </div>
        ))}
      </Fact>
      <Fact name={t('casualty.treatments')}>
        {of.treatments.map(({ value, at }) => (
          <div key={value.intervention + at} className="spread">
            <span>{say(`clinical.intervention.${value.intervention}`)}</span>
            <Age at={at} halfMinutes={60} />
          </div>
        ))}
      </Fact>
      <Fact name={t('casualty.needs')}>
        {of.needs.map((need) => say(`clinical.capability.${need}`)).join(', ')}
      </Fact>
      <Fact name={t('casualty.custody')}>
        <Custody of={of} names={props.names} />
      </Fact>
      <Fact name={t('casualty.reviews')}>
        {of.reviews.map((review) => (
          <div key={review.id}>
            {t('necessity.invoked')}: {t(`necessity.${review.reason}` as ScreenKey)},{' '}
            {t(`review.state.${review.state}`)}, <At at={review.dueAt} />{' '}
            <Articles clauses={review.clauses} />
          </div>
        ))}
      </Fact>
    </dl>
  )
}

/** Category, sex, age and what hurt them; then what sets them apart, and foreign labels. */
function Who(props: { of: CasualtyState }) {
  const { t, say } = useWords()
  const { of } = props
  const who = [
    t(`casualty.sex.${of.sex}`),
    of.ageYears !== null
      ? t('casualty.years', { count: of.ageYears })
      : of.looksLike
        ? t(`casualty.looksLike.${of.looksLike}`)
        : null,
    of.mechanism ? say(`clinical.mechanism.${of.mechanism}`) : null,
    t(`casualty.identity.${of.identity}`),
  ].filter((part) => part !== null)
  const flags = [
    of.flags.unaccompaniedMinor ? t('casualty.unaccompaniedMinor') : null,
    of.flags.threatened ? t('casualty.threatened') : null,
    of.flags.contaminated ? t('casualty.contaminated') : null,
    ...vulnerableOf(of).map((group) => renderValue('vulnerable', group, { parties: [] }, say)),
    of.flags.family ? t('casualty.family', { family: of.flags.family }) : null,
  ].filter((flag) => flag !== null)
  return (
    <div className="facts-wide">
      <dd>
        <CategoryMark of={of.category} size={18} words /> · {who.join(' · ')}
      </dd>
      {flags.length > 0 ? <dd className="facts-flags">{flags.join(' · ')}</dd> : null}
      {of.labels.map(({ value, at }) => (
        <dd key={value.scheme + value.label + at} className="quiet">
          {t('casualty.original', { label: value.label, scheme: value.scheme })}
          {value.lossy ? ` (${t('casualty.lossy')})` : ''}
        </dd>
      ))}
      {of.erased ? <dd>{t('casualty.erased')}</dd> : null}
    </div>
  )
}

/** Nothing to say takes no room. */
function Fact(props: { name: string; children: ReactNode }) {
  const isEmpty =
    props.children === '' || (Array.isArray(props.children) && props.children.length === 0)
  if (isEmpty) return null
  return (
    <div>
      <dt className="label">{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

function Destination(props: {
  of: CasualtyState
  names: ReadonlyMap<string, string>
  region?: RegionFacts | undefined
}) {
  const { t } = useWords()
  const { destination, journey, necessity } = props.of
  if (!destination) return t('casualty.noDestination')
  const name = (id: string) => props.region?.crossings.find((one) => one.id === id)?.name ?? id
  return (
    <>
      <strong>{destinationName(props.of, props.names)}</strong>{' '}
      {'outside' in destination.to ? <span>({t('casualty.outside')})</span> : null}
      <div className="row wrap">
        {destination.route ? <Minutes of={destination.route.minutes} /> : null}
        <span>
          {(destination.route?.crossings.length ?? 0) > 0
            ? t('plan.over', { crossing: destination.route!.crossings.map(name).join(', ') })
            : null}
        </span>
        <Articles clauses={destination.clauses} />
        {necessity ? <strong className="facts-flags">{t('necessity.invoked')}</strong> : null}
      </div>
      {journey.etaAt && !journey.arrivedAt ? (
        <div>
          {journey.vehicle} · {t('hospital.arrivesIn')} <Countdown to={journey.etaAt} strong />
        </div>
      ) : null}
    </>
  )
}

function Requests(props: { of: CasualtyState }) {
  const { t, say } = useWords()
  const { requests } = props.of
  return (
    <Fact name={t('casualty.requests')}>
      {requests.map((request) => (
        <div key={request.id + request.facility}>
          {request.to.toUpperCase()}{' '}
          <strong data-answer={request.state}>{t(`requestState.${request.state}`)}</strong>{' '}
          {request.state === 'waiting' ? <Countdown to={request.answerBy} /> : null}
          {request.reason ? say(`screens.declineReason.${request.reason}`) : null}
          {request.condition ? <Quote of={request.condition} /> : null}
        </div>
      ))}
    </Fact>
  )
}

function Custody(props: { of: CasualtyState; names: ReadonlyMap<string, string> }) {
  const { t } = useWords()
  const { custody, signatures } = props.of
  const member = custody.member.toUpperCase()
  const other = custody.other?.toUpperCase() ?? '?'
  const words = {
    held: custody.facility
      ? `${member} · ${props.names.get(custody.facility) ?? custody.facility}`
      : member,
    'transfer-unconfirmed': t('casualty.custodyUnconfirmed', { member, other }),
    disputed: t('casualty.custodyDisputed', { member, other }),
    released: t('casualty.custodyReleased'),
  }
  return (
    <>
      <span>{words[custody.state]}</span> <Age at={custody.since} halfMinutes={600} />
      {signatures.giving ? (
        <div>
          {t('casualty.signedGiving', {
            role: t(`role.${signatures.giving.role}` as ScreenKey),
            time: '',
          })}
          <At at={signatures.giving.at} />
        </div>
      ) : null}
      {signatures.receiving ? (
        <div>
          {t('casualty.signedReceiving', {
            role: t(`role.${signatures.receiving.role}` as ScreenKey),
            time: '',
          })}
          <At at={signatures.receiving.at} />
        </div>
      ) : null}
    </>
  )
}
