import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { actionsOf } from '#core/incident/actions.ts'
import { lackingAt } from '#core/protocol/protocol.ts'
import { type LimitedKey, limits } from '#core/triage/observation.ts'
import { Clauses } from '../articles/clauses.tsx'
import { namesOf, type RegionFacts, useRegion, useSession } from '../data.ts'
import { command, nodeNow } from '../outbox.ts'
import { ProtocolSteps } from '../protocol/steps.tsx'
import { useRooms } from '../rooms.ts'
import { useActing } from '../ui/act.ts'
import { At, Countdown } from '../ui/age.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { useChanged } from '../ui/changed.ts'
import { Quote } from '../ui/quote.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { Answer } from './answer.tsx'
import { comaScore, type Incoming, vitals } from './hospital.ts'

/** Somebody who is coming: when, how bad, three facts, what it will take, and what to do. */
export function Card(props: { of: Incoming; mayAnswer: boolean }) {
  const { r } = useRooms()
  const { of } = props
  const { casualty, request, phase } = of
  const region = useRegion().data
  const names = namesOf(region)
  const changed = useChanged(`casualty/${casualty.id}`)
  const clauses = request?.clauses.length ? request.clauses : (casualty.destination?.clauses ?? [])
  const crossings = (request?.route ?? casualty.destination?.route)?.crossings ?? []
  return (
    <li className={`card ${changed ? 'changed' : ''}`} data-phase={phase}>
      <div className="card-head">
        <CategoryMark of={casualty.category} size={38} />
        <div className="grow">
          <strong className="card-label num">{casualty.label}</strong>{' '}
          {casualty.necessity ? <span className="card-flag">{r('hospital.under')}</span> : null}
          <div className="quiet card-way">
            {[
              casualty.journey.vehicle,
              ...crossings.map((id) => r('hospital.overBorder', { crossing: names.get(id) ?? id })),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </div>
        </div>
        <Arrival of={of} />
      </div>
      <ThreeFacts of={casualty} />
      <Clauses label={r('hospital.rests')} clauses={clauses} />
      {request?.state === 'accepted-if' && request.condition ? (
        <p>
          <Quote of={request.condition} />
        </p>
      ) : null}
      {request?.state === 'accepted' && request.answeredAt === undefined ? (
        <p className="card-flag">{r('hospital.bySilence')}</p>
      ) : null}
      {phase === 'to-answer' && props.mayAnswer ? <Answer of={of} /> : null}
      {phase === 'on-the-way' || phase === 'here' ? (
        <>
          <ProtocolHere of={casualty} region={region} />
          <AtTheDoor of={casualty} />
        </>
      ) : null}
    </li>
  )
}

/** The protocol as it is with what this house has; folded, since the team knows its own house. */
function ProtocolHere(props: { of: CasualtyState; region: RegionFacts | undefined }) {
  const { t } = useRooms()
  const to = props.of.destination?.to
  const id = to && 'facility' in to ? to.facility : null
  const facility = props.region?.facilities.find((one) => one.id === id)
  if (!facility?.member) return null
  return (
    <details>
      <summary>{t('protocol.title')}</summary>
      <ProtocolSteps
        of={props.of}
        territory={facility.member}
        lacking={lackingAt(facility.capabilities)}
      />
    </details>
  )
}

function Arrival(props: { of: Incoming }) {
  const { r } = useRooms()
  const { etaAt, minutes, casualty } = props.of
  const arrivedAt = casualty.journey.arrivedAt
  if (arrivedAt !== null) {
    return (
      <span className="card-arrival">
        <span className="quiet">{r('hospital.arrivedAt')}</span> <At at={arrivedAt} strong />
      </span>
    )
  }
  if (etaAt !== null) {
    const late = etaAt < nodeNow()
    return (
      <span className="card-arrival">
        <span className="quiet">{r(late ? 'hospital.late' : 'hospital.arrives')}</span>{' '}
        <span className="card-countdown">
          <Countdown to={etaAt} strong />
        </span>{' '}
        <At at={etaAt} />
      </span>
    )
  }
  if (minutes === null) return null
  return (
    <span className="card-arrival quiet num">
      {r('hospital.drive', { minutes: Math.round(minutes) })}
    </span>
  )
}

function ThreeFacts(props: { of: CasualtyState }) {
  const { r, t, say } = useRooms()
  const { of } = props
  const who = [
    of.ageYears !== null
      ? t('casualty.years', { count: of.ageYears })
      : of.looksLike
        ? t(`casualty.looksLike.${of.looksLike}`)
        : null,
    t(`casualty.sex.${of.sex}`),
    of.flags.contaminated ? t('casualty.contaminated') : null,
    of.flags.unaccompaniedMinor ? t('casualty.unaccompaniedMinor') : null,
  ].filter((part) => part !== null)
  const injuries = of.injuries.map(
    ({ value }) =>
      `${say(`clinical.injury.${value.injury}`)}, ${say(`clinical.region.${value.region}`)}`,
  )
  const what = [of.mechanism ? say(`clinical.mechanism.${of.mechanism}`) : null, ...injuries]
    .filter((part) => part !== null)
    .join(' · ')
  const treated = of.treatments.map(({ value }) =>
    say(`clinical.intervention.${value.intervention}`),
  )
  return (
    <dl className="card-facts">
      <dd>{who.join(' · ')}</dd>
      <dd>{what || <span className="quiet">{r('hospital.noInjury')}</span>}</dd>
      <dd>
        <Vitals of={of} />
        {treated.length > 0 ? <span> · {[...new Set(treated)].join(', ')}</span> : null}
      </dd>
      <div className="card-takes">
        <dt className="label">{r('hospital.takes')}</dt>
        <dd>
          {of.needs.length > 0 ? (
            of.needs.map((need) => (
              <span key={need} className="card-need">
                {say(`clinical.capability.${need}`)}
              </span>
            ))
          ) : (
            <span className="quiet">{r('hospital.takesNone')}</span>
          )}
        </dd>
      </div>
    </dl>
  )
}

function Vitals(props: { of: CasualtyState }) {
  const { r } = useRooms()
  const { observations } = props.of
  const shown = vitals.flatMap((key) => {
    const value = observations[key]?.value
    return typeof value === 'number' ? [{ key, value }] : []
  })
  const coma = comaScore(observations)
  if (shown.length === 0 && coma === null)
    return <span className="quiet">{r('hospital.noVitals')}</span>
  return (
    <span className="card-vitals">
      {shown.map(({ key, value }) => (
        <span key={key} className="num">
          {r(`hospital.vital.${key}`)} <strong>{value}</strong>
          <span className="unit">{limits[key as LimitedKey].unit}</span>
        </span>
      ))}
      {coma === null ? null : (
        <span className="num">
          GCS <strong>{coma}</strong>
        </span>
      )}
    </span>
  )
}

/** Arrival where the role may note it, and the way to the handover. */
function AtTheDoor(props: { of: CasualtyState }) {
  const { r } = useRooms()
  const [, go] = useLocation()
  const session = useSession().data
  const acting = useActing()
  const [opened] = useState(nodeNow)
  const actor = session?.actor
  if (!actor) return null
  const { of } = props
  const offers = actionsOf(of, actor as Parameters<typeof actionsOf>[1], {
    member: session.member.id,
    now: opened,
  })
  const may = (kind: string, side?: string) =>
    offers.some((one) => one.kind === kind && one.side === side && one.allowed)
  const isToArrive = of.stage === 'on-the-way' && may('casualty.arrive')
  return (
    <div className="answer">
      <div className="answer-buttons">
        {isToArrive ? (
          <Button
            h={44}
            loading={acting.busy}
            aria-label={`${r('hospital.arrive')} ${of.label}`}
            onClick={() => void acting.note(command('casualty.arrive', `casualty/${of.id}`, {}))}
          >
            {r('hospital.arrive')}
          </Button>
        ) : null}
        <Button
          h={44}
          variant={isToArrive ? 'default' : 'filled'}
          aria-label={`${r('hospital.handover')} ${of.label}`}
          onClick={() => go(`/handoff/${of.id}`)}
        >
          {of.stage === 'arrived' && may('casualty.sign_handover', 'receiving')
            ? r('hospital.receive')
            : r('hospital.handover')}
        </Button>
      </div>
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </div>
  )
}
