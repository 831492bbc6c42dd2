import type { CasualtyState, Request, Signature } from '#core/casualty/casualty.ts'
import type { Destination } from '#core/casualty/events.ts'
import type { Act, ActOf, Journey, JourneyKind } from '#core/casualty/journey.ts'
import type { Instant } from '#core/time.ts'

/** A journey on which nobody has set out. */
export const nowhere = (): Journey['journey'] => ({
  vehicle: null,
  departedAt: null,
  etaAt: null,
  crossed: [],
  arrivedAt: null,
  arrivedTo: null,
})

type Steps = { [K in JourneyKind]: (journey: Journey, act: ActOf<K>) => void }

/** Takes one step; `journey` is the walk's own. */
export function step(journey: Journey, act: Act) {
  ;(steps[act.kind] as (journey: Journey, act: Act) => void)(journey, act)
}

const steps: Steps = {
  'casualty.destined': (journey, { at, body }) => {
    if (!body.destination || isOver(journey)) return
    destine(journey, at, body.destination, body.route ?? null, body.clauses ?? [])
    journey.destination!.plan = body.plan ?? null
    journey.destination!.overridden = body.override !== undefined
  },
  'casualty.necessity_invoked': (journey, act) => {
    const { destination, refused, review, reason } = act.body
    if (!destination || !review) return
    if (journey.reviews.some((one) => one.id === review.id)) return
    const clauses = refused?.clauses ?? []
    destine(journey, act.at, destination, act.body.route ?? null, clauses)
    journey.necessity = { at: act.at, destination }
    journey.reviews.push({
      id: review.id,
      openedAt: act.at,
      dueAt: review.dueAt,
      clauses,
      by: act.actor,
      code: refused?.code ?? 'not_permitted',
      reason: reason ?? 'other',
      state: 'open',
      member: act.member,
    })
  },
  'casualty.requested': (journey, act) => {
    const { request, to, facility, clauses, answerBy, silence, route } = act.body
    if (request === undefined || to === undefined || answerBy === undefined) return
    if (journey.requests.some((one) => one.id === request)) return
    address(journey, to)
    journey.requests.push({
      id: request,
      from: act.member,
      to,
      facility: facility ?? '',
      askedAt: act.at,
      ...{
        answerBy,
        silence: silence ?? 'escalates',
        clauses: clauses ?? [],
        route: route ?? null,
      },
      leg: journey.leg,
      state: 'waiting',
    })
  },
  'casualty.answered': (journey, act) => {
    const request = findRequest(journey, act.body.request)
    if (!request || !act.body.answer || request.state === 'withdrawn') return
    const departedAt = journey.journey.departedAt
    const lapsedAt = request.lapsedAt
    if (lapsedAt !== undefined && departedAt !== null && departedAt >= lapsedAt) {
      request.late = { answer: act.body.answer, at: act.at }
      return
    }
    request.state = act.body.answer
    request.answeredAt = act.at
    request.answeredBy = act.actor
    request.facility = act.body.facility ?? request.facility
    request.reason = act.body.reason
    request.condition = act.body.condition
  },
  'casualty.request_withdrawn': (journey, { body }) => {
    const request = findRequest(journey, body.request)
    if (request) request.state = 'withdrawn'
  },
  'casualty.request_lapsed': (journey, { at, body }) => {
    const request = findRequest(journey, body.request)
    if (request?.state !== 'waiting') return
    request.lapsedAt = at
    const silence = body.silence ?? request.silence
    request.state = ({ accepted: 'accepted', refused: 'declined', escalates: 'lapsed' } as const)[
      silence
    ]
    if (silence === 'refused') request.reason = 'silence'
  },
  'casualty.review_overdue': (journey, { body }) => {
    const review = journey.reviews.find((one) => one.id === body.review)
    if (review?.state === 'open') review.state = 'overdue'
  },
  'casualty.review_closed': (journey, { body }) => {
    const review = journey.reviews.find((one) => one.id === body.review)
    if (!review) return
    review.state = 'closed'
    if (body.finding !== undefined) review.finding = body.finding
  },
  'casualty.departed': (journey, { at, body }) => {
    if (isOver(journey)) return
    journey.stage = 'on-the-way'
    journey.signatures = { giving: null, receiving: null }
    journey.journey = {
      ...nowhere(),
      vehicle: body.vehicle ?? null,
      departedAt: at,
      etaAt: body.etaAt ?? null,
    }
  },
  'casualty.crossed': (journey, { at, body }) => {
    if (body.crossing === undefined) return
    journey.journey.crossed.push({ crossing: body.crossing, at })
  },
  'casualty.arrived': (journey, { at, body }) => {
    arrive(journey, at, body.destination ?? journey.destination?.to ?? null)
    // That a departure was not noted does not keep anybody from having arrived.
    const going = journey.stage === 'on-the-way' || journey.stage === 'destined'
    if (going) journey.stage = 'arrived'
  },
  'casualty.handover_signed': (journey, act) => {
    const { side, content } = act.body
    if (!side || content === undefined || isOver(journey)) return
    const { at, actor, role, member } = act
    journey.signatures = { ...journey.signatures, [side]: { at, actor, role, member, content } }
    settle(journey, at)
  },
  'casualty.handover_disputed': (journey, { at, member }) => {
    if (isOver(journey)) return
    const other = journey.custody.member === member ? otherSide(journey) : member
    journey.signatures = { giving: null, receiving: null }
    journey.custody = { ...journey.custody, state: 'disputed', since: at, ...(other && { other }) }
  },
  'casualty.taken_over': (journey, { at, member, body }) => {
    if (body.facility === undefined || isOver(journey)) return
    const giving = journey.custody.member
    const here = { member, facility: body.facility }
    journey.signatures = { ...journey.signatures, receiving: null }
    journey.custody =
      giving === member
        ? { state: 'held', ...here, since: at }
        : { state: 'transfer-unconfirmed', ...here, other: giving, since: at }
    arrive(journey, at, here)
    journey.stage = 'handed-over'
    journey.returningTo = null
  },
  'casualty.read_back': (journey, { at, body }) => {
    const to = body.destination
    if (!to || isOver(journey)) return
    arrive(journey, at, to)
    journey.stage = 'handed-over'
    const { member } = journey.custody
    if ('outside' in to) {
      journey.custody = { state: 'released', member, other: to.outside.name, since: at }
    } else if (to.member === member) {
      journey.custody = { state: 'held', member, facility: to.facility, since: at }
    } else {
      address(journey, to.member)
      journey.custody = { state: 'transfer-unconfirmed', member, other: to.member, since: at }
    }
  },
  'casualty.returned': (journey, { at, body }) => {
    if (body.to === undefined || isOver(journey)) return
    address(journey, body.to)
    const { member } = journey.custody
    journey.custody = { state: 'transfer-unconfirmed', member, other: body.to, since: at }
    journey.signatures = { giving: null, receiving: null }
    journey.destination = null
    journey.necessity = null
    journey.journey = { ...nowhere(), departedAt: at }
    journey.returningTo = body.to
    journey.leg += 1
    journey.stage = 'on-the-way'
  },
  'casualty.closed': (journey, { body }) => {
    journey.stage = 'closed'
    journey.outcome = body.outcome ?? null
  },
}

const isOver = (journey: Journey) => journey.stage === 'closed'

const findRequest = (journey: Journey, id: string | undefined): Request | undefined =>
  journey.requests.find((one) => one.id === id)

/** Once addressed, always told: whoever was asked must learn how it ended. */
function address(journey: Journey, member: string) {
  if (!journey.addressed.includes(member)) journey.addressed = [...journey.addressed, member].sort()
}

const memberOf = (to: Destination | null | undefined) =>
  to && 'member' in to ? to.member : undefined

function otherSide(journey: Journey): string | undefined {
  return (
    journey.custody.other ?? memberOf(journey.destination?.to) ?? journey.returningTo ?? undefined
  )
}

function destine(
  journey: Journey,
  at: Instant,
  to: Destination,
  route: NonNullable<CasualtyState['destination']>['route'],
  clauses: string[],
) {
  if (isOver(journey)) return
  if ('member' in to) address(journey, to.member)
  journey.destination = { to, route, clauses, plan: null, overridden: false, at }
  if (journey.stage === 'on-the-way') return
  // From a bed or from the door, a new destination begins a new leg with nothing signed.
  if (journey.stage !== 'at-scene') {
    journey.signatures = { giving: null, receiving: null }
    journey.journey = nowhere()
    journey.necessity = null
    journey.leg += 1
    if (journey.stage === 'arrived' && journey.custody.state === 'transfer-unconfirmed') {
      const { other: _other, ...rest } = journey.custody
      journey.custody = { ...rest, state: 'held', since: at }
    }
  }
  journey.stage = 'destined'
}

function arrive(journey: Journey, at: Instant, to: Destination | null) {
  journey.journey = {
    ...journey.journey,
    arrivedAt: journey.journey.arrivedAt ?? at,
    arrivedTo: to ?? journey.journey.arrivedTo,
  }
}

/** Both signed the same: custody moves. One signed: unconfirmed. They signed different things: disputed. */
function settle(journey: Journey, at: Instant) {
  const { giving, receiving } = journey.signatures
  const { custody } = journey
  const to = journey.destination?.to
  const facility = to && 'facility' in to ? to.facility : custody.facility
  if (giving && receiving && giving.content === receiving.content) {
    const here = { member: receiving.member, ...(facility && { facility }) }
    journey.custody = { state: 'held', ...here, since: at }
    arrive(journey, at, facility ? { facility, member: receiving.member } : null)
    journey.stage = 'handed-over'
    journey.returningTo = null
    return
  }
  if (giving && receiving) {
    const other = otherOf(custody.member, giving, receiving)
    journey.custody = { ...custody, state: 'disputed', other, since: at }
    return
  }
  // A takeover that the giving side now confirms by its signature is complete.
  if (giving && journey.stage === 'handed-over' && custody.state !== 'held') {
    if (custody.other === giving.member) {
      const { other: _other, ...rest } = custody
      journey.custody = { ...rest, state: 'held', since: at }
    }
    return
  }
  const signer = (giving ?? receiving)!
  const other = signer.member === custody.member ? otherSide(journey) : signer.member
  journey.custody = {
    ...custody,
    state: 'transfer-unconfirmed',
    since: at,
    ...(other !== undefined && { other }),
  }
}

const otherOf = (member: string, giving: Signature, receiving: Signature) =>
  giving.member === member ? receiving.member : giving.member
