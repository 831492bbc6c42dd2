import type { Deciders } from '#core/casualty/bodies.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { draft } from '#core/casualty/draft.ts'
import type { Destination } from '#core/casualty/events.ts'
import {
  acceptedRequest,
  departObstacle,
  findRequest,
  isOpen,
  sameDestination,
} from '#core/casualty/guard.ts'
import { dutiesOf, findReturnRefused, mayGo, reviewBy } from '#core/casualty/questions.ts'
import type { Draft } from '#core/record/entry.ts'
import { type Refusal, refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { minutesMs } from '#core/time.ts'

/** Where the patient goes, who is asked, and what happens when the answer is no. */
type Transfer =
  | 'casualty.destine'
  | 'casualty.withdraw_request'
  | 'casualty.answer'
  | 'casualty.proceed_under_necessity'
  | 'casualty.close_review'
  | 'casualty.depart'
  | 'casualty.cross'
  | 'casualty.arrive'
  | 'casualty.return'
  | 'casualty.close'

export const transfer: Deciders<Transfer> = {
  'casualty.destine': (state, { body }, context) => {
    const { destination, route, reason } = body
    const permitted = mayGo(state, destination, route, context)
    if (!permitted.ok) return permitted
    const planned = state.destination?.plan ?? null
    const otherwise = planned !== null && !sameDestination(state.destination!.to, destination)
    if (otherwise && !reason) {
      return err(refusal('reason_missing', { why: 'override' }, { field: 'reason' }))
    }
    const { clauses, because } = permitted.value
    const override = reason && { override: { reason } }
    const destined = { destination, route, clauses, because, ...override }
    return ok([...withdrawnFor(state, destination), draft(state, 'casualty.destined', destined)])
  },
  'casualty.withdraw_request': (state, { body }) => {
    const found = state.requests.find((one) => one.id === body.request)
    if (!found) {
      return err(refusal('unknown_thing', { what: body.request }, { field: 'request' }))
    }
    if (!isOpen(found)) {
      const why = found.state === 'withdrawn' ? 'withdrawn' : 'answered'
      const at = found.answeredAt ?? found.askedAt
      return err(refusal('already_answered', { request: found.id, state: found.state, at, why }))
    }
    return ok([draft(state, 'casualty.request_withdrawn', body)])
  },
  'casualty.answer': (state, { body }, context) => {
    const refused = findAnswerFault(body)
    if (refused) return err(refused)
    if (body.facility !== undefined) {
      const offered = context.findFacility(body.facility)
      if (offered?.member !== context.member) {
        return err(refusal('unknown_thing', { what: body.facility }, { field: 'facility' }))
      }
    }
    const { id } = findRequest(state, body.request, context.member)!
    return ok([draft(state, 'casualty.answered', { ...body, request: id })])
  },
  'casualty.proceed_under_necessity': (state, { body, id }, context) => {
    const refused = findRefused(state, body.destination, body.route, context)
    if (!refused) return err(refusal('wrong_stage', { stage: state.stage, why: 'nothing-refused' }))
    if (refused.code === 'unknown_thing') return err(refused)
    if (body.reason === 'other' && !body.note) {
      return err(refusal('reason_missing', { why: 'necessity' }, { field: 'note' }))
    }
    const duties = dutiesOf(state, body.destination, body.route, context)
    // The review is named by the command that caused it: sent twice, it is still one review.
    const review = { id: `review-${id}`, dueAt: reviewBy(duties, context.now) }
    const { code, clauses } = refused
    return ok([
      ...withdrawnFor(state, body.destination),
      draft(state, 'casualty.necessity_invoked', { refused: { code, clauses }, ...body, review }),
    ])
  },
  'casualty.close_review': (state, { body }, context) => {
    const review = state.reviews.find((one) => one.id === body.review)
    if (review?.member !== context.member) {
      return err(refusal('unknown_thing', { what: body.review }, { field: 'review' }))
    }
    if (review.state === 'closed') {
      return err(refusal('wrong_stage', { stage: state.stage, why: 'no-review' }))
    }
    // Nobody judges what they did themselves.
    if (review.by === context.actor.id) {
      return err(refusal('needs_second_person', { why: 'review' }))
    }
    return ok([draft(state, 'casualty.review_closed', body)])
  },
  'casualty.depart': (state, { body, occurredAt }, { actor }) => {
    if (actor.role === 'crew' && actor.vehicle !== body.vehicle) {
      const params = { role: actor.role, action: 'casualty.depart', why: 'own-vehicle' }
      return err(refusal('not_your_role', params, { field: 'vehicle' }))
    }
    const { to, route } = state.destination!
    const eta = route && { etaAt: occurredAt + minutesMs(route.minutes) }
    return ok([draft(state, 'casualty.departed', { ...body, ...eta, destination: to, route })])
  },
  'casualty.cross': (state, { body }, context) => {
    if (context.findCrossing(body.crossing)) return ok([draft(state, 'casualty.crossed', body)])
    return err(refusal('unknown_thing', { what: body.crossing }, { field: 'crossing' }))
  },
  'casualty.arrive': (state) => {
    const to = state.destination?.to
    return ok([draft(state, 'casualty.arrived', to ? { destination: to } : {})])
  },
  'casualty.return': (state, { body }, context) => {
    if (body.to === context.member) {
      return err(refusal('wrong_stage', { stage: state.stage, why: 'at-home' }, { field: 'to' }))
    }
    const refused = findReturnRefused(state, body.to, context)
    return refused ? err(refused) : ok([draft(state, 'casualty.returned', body)])
  },
  'casualty.close': (state, { body }) => {
    if (body.outcome === 'died' && !state.deathConfirmed) {
      const params = { stage: state.stage, why: 'death-not-confirmed' }
      return err(refusal('wrong_stage', params, { field: 'outcome' }))
    }
    return ok([
      ...withdrawn(state, (one) => one.state === 'waiting', 'closed'),
      draft(state, 'casualty.closed', body),
    ])
  },
}

/** An answer that says less than the other side needs to act upon it. */
export function findAnswerFault(line: {
  answer: 'accepted' | 'accepted-if' | 'declined'
  condition?: unknown
  reason?: string | undefined
}): Refusal | null {
  if (line.answer === 'accepted-if' && !line.condition) {
    return refusal('reason_missing', { why: 'condition' }, { field: 'condition' })
  }
  if (line.answer === 'declined' && !line.reason?.trim()) {
    return refusal('reason_missing', { why: 'decline' }, { field: 'reason' })
  }
  return null
}

/** What keeps the patient from going there: the agreement, or that nobody there has said yes. */
function findRefused(
  state: CasualtyState,
  destination: Destination,
  route: NonNullable<CasualtyState['destination']>['route'],
  context: Parameters<typeof mayGo>[3],
): Refusal | null {
  const permitted = mayGo(state, destination, route, context)
  if (!permitted.ok) return permitted.error
  if ('outside' in destination || destination.member === context.member) return null
  const { clauses } = permitted.value
  const there = { to: destination, route, clauses, plan: null, overridden: false, at: context.now }
  const going = { ...state, destination: there, necessity: null }
  if (acceptedRequest(going)) return null
  const obstacle = departObstacle({ ...going, stage: 'destined' })
  return obstacle?.code === 'not_permitted' ? obstacle : null
}

/** A hospital that will not be gone to is told, so that it keeps no place for nobody. */
export const withdrawnFor = (state: CasualtyState, to: Destination): Draft[] =>
  withdrawn(
    state,
    (one) => one.leg === state.leg && !('facility' in to && to.facility === one.facility),
    'destination-changed',
  )

const withdrawn = (
  state: CasualtyState,
  which: (request: CasualtyState['requests'][number]) => boolean,
  reason: string,
): Draft[] =>
  state.requests
    .filter((one) => isOpen(one) && which(one))
    .map((one) => draft(state, 'casualty.request_withdrawn', { request: one.id, reason }))
