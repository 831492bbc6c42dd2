import type { About } from '#core/access/relation.ts'
import type { CasualtyCommandKind } from '#core/casualty/bodies.ts'
import type { CasualtyState, Request } from '#core/casualty/casualty.ts'
import { isAct } from '#core/casualty/journey.ts'
import { answeringNow } from '#core/casualty/owners.ts'
import type { Chosen, Guarded } from '#core/noun.ts'
import { type Refusal, refusal } from '#core/refusal.ts'

/** What stands in the way of a command about a casualty, besides its role, whatever else its body says. */
export function findCasualtyObstacle(
  kind: string,
  state: CasualtyState,
  guarded: Guarded,
  chosen: Chosen,
): Refusal | null {
  // Each member's own copy, whatever has become of the patient.
  if (kind === 'casualty.erase') return state.erased ? wrongStage(state, 'erased') : null
  if (!acts.has(kind)) return observationObstacle(kind, state, guarded)
  return (
    custodyObstacle(kind, state, guarded, sideOf(chosen)) ??
    stageObstacle(kind, state, guarded, chosen)
  )
}

/** Commands that need a certain stage, and mostly custody; everything else is an observation. */
const acts: ReadonlySet<string> = new Set<CasualtyCommandKind>([
  'casualty.destine',
  'casualty.withdraw_request',
  'casualty.answer',
  'casualty.proceed_under_necessity',
  'casualty.close_review',
  'casualty.depart',
  'casualty.sign_handover',
  'casualty.dispute_handover',
  'casualty.take_over',
  'casualty.read_back',
  'casualty.return',
  'casualty.close',
])

/** Which side of a handover a command speaks for; null where it speaks for none. */
const sideOf = ({ side }: Chosen) => (side === 'giving' || side === 'receiving' ? side : null)
/** Which request a command means; undefined for the first that is open. */
const requestOf = ({ request }: Chosen) => (typeof request === 'string' ? request : undefined)

/** What is seen at a patient is always taken down; these three need somebody to be about. */
const decisions: ReadonlySet<string> = new Set([
  'casualty.identify',
  'casualty.state_consent',
  'casualty.confirm_death',
])

/** The few observations that would have nothing to be about, or that are not this member's to make. */
function observationObstacle(kind: string, state: CasualtyState, { member }: Guarded) {
  const arriving = kind === 'casualty.arrive'
  if (arriving && !state.destination && state.returningTo === null) {
    return wrongStage(state, 'no-destination')
  }
  // Who a patient is, what they consent to and that they died is said by whoever has them.
  if (decisions.has(kind) && !answeringNow(state).has(member)) {
    return refusal('not_custodian', { custodian: state.custody.member, stage: state.stage })
  }
  // Nobody's name is attached to a person who was erased, and there is none left to open.
  const naming = kind === 'casualty.identify' || kind === 'casualty.open_personal'
  return naming && state.erased ? wrongStage(state, 'erased') : null
}

/** The act that came first, for whoever saw something older. */
export function lastActOf(state: CasualtyState): Refusal['params'] {
  const won = state.acts.findLast((act) => isAct(act.kind))
  return won
    ? { kind: won.kind, member: won.member, role: won.role, at: won.at }
    : { kind: 'casualty.reported', member: state.member, role: '', at: state.reportedAt }
}

const destinedFacility = (state: CasualtyState): string | null => {
  const to = state.destination?.to
  return to && 'facility' in to ? to.facility : null
}

export const destinedMember = (state: CasualtyState): string | null => {
  const to = state.destination?.to
  return to && 'member' in to ? to.member : state.returningTo
}

/** The hospital and the vehicle that a command is about. */
export function casualtyAbout(
  kind: string,
  state: CasualtyState,
  { member, actor }: Guarded,
  chosen: Chosen,
): About {
  const side = sideOf(chosen)
  const request = requestOf(chosen)
  const vehicle = state.journey.vehicle
  switch (kind) {
    case 'casualty.answer':
      return {
        member,
        facility: findRequest(state, request, member, actor.facility)?.facility ?? null,
      }
    case 'casualty.sign_handover':
    case 'casualty.dispute_handover':
      if (side === 'receiving')
        return { member, facility: receivingFacility(state, actor.facility) }
      return { member, vehicle, facility: state.custody.facility ?? null }
    // Whoever has the patient before them takes over, wherever they were meant to go.
    case 'casualty.take_over':
      return { member, facility: actor.facility ?? null }
    case 'casualty.arrive':
    case 'casualty.read_back':
      return {
        member,
        vehicle,
        facility: destinedFacility(state) ?? state.custody.facility ?? null,
      }
    case 'casualty.open_personal': {
      const here = [state.custody.facility, destinedFacility(state)]
      const facility = here.find((one) => one === actor.facility) ?? null
      return { member, vehicle, facility }
    }
    default:
      return { member, vehicle, facility: state.custody.facility ?? null }
  }
}

/** Somebody on the way home has no hospital named yet: the one that receives signs. */
const receivingFacility = (state: CasualtyState, own: string | undefined) =>
  destinedFacility(state) ?? (state.returningTo === null ? null : (own ?? null))

function custodyObstacle(
  kind: string,
  state: CasualtyState,
  { member }: Guarded,
  side: 'giving' | 'receiving' | null,
): Refusal | null {
  const { custody } = state
  const others = [custody.member, custody.other, destinedMember(state)]
  const notOurs = refusal('not_custodian', { custodian: custody.member, stage: state.stage })
  switch (kind) {
    // The asked side's own, and the side's own that went under necessity.
    case 'casualty.answer':
    case 'casualty.close_review':
      return null
    case 'casualty.sign_handover':
    case 'casualty.dispute_handover':
      if (side === 'receiving') return destinedMember(state) === member ? null : notOurs
      return custody.member === member || custody.other === member ? null : notOurs
    case 'casualty.take_over':
      return others.includes(member) || state.addressed.includes(member) ? null : notOurs
    default:
      return custody.member === member ? null : notOurs
  }
}

const wrongStage = (state: CasualtyState, why: string, clauses: string[] = []) =>
  refusal('wrong_stage', { stage: state.stage, why }, { clauses })

function stageObstacle(
  kind: string,
  state: CasualtyState,
  context: Guarded,
  chosen: Chosen,
): Refusal | null {
  const { stage } = state
  if (stage === 'closed' && kind !== 'casualty.close_review') return wrongStage(state, 'closed')
  const travelling = stage === 'on-the-way' || stage === 'arrived'
  switch (kind) {
    case 'casualty.proceed_under_necessity':
      return stage === 'arrived' ? wrongStage(state, 'arrived') : null
    case 'casualty.depart':
      return departObstacle(state)
    case 'casualty.withdraw_request':
      return state.requests.some(isOpen) ? null : wrongStage(state, 'no-request')
    case 'casualty.answer':
      return answerObstacle(state, requestOf(chosen), context)
    case 'casualty.sign_handover':
      return signObstacle(state, sideOf(chosen) ?? 'giving', context.actor.id)
    case 'casualty.dispute_handover':
      return state.custody.state === 'transfer-unconfirmed' || state.custody.state === 'disputed'
        ? null
        : wrongStage(state, 'nothing-to-dispute')
    case 'casualty.take_over':
      if (stage === 'handed-over' && state.custody.state === 'held')
        return wrongStage(state, 'held')
      return travelling || state.custody.state !== 'held' ? null : wrongStage(state, 'not-here')
    case 'casualty.read_back':
      if (!state.destination) return wrongStage(state, 'no-destination')
      return travelling ? null : wrongStage(state, 'not-here')
    case 'casualty.return':
      return stage === 'handed-over' ? null : wrongStage(state, 'not-handed-over')
    case 'casualty.close_review':
      return reviewObstacle(state, context)
    default:
      return null
  }
}

/** Nobody judges what they did themselves. */
function reviewObstacle(state: CasualtyState, { member, actor }: Guarded): Refusal | null {
  const open = state.reviews.filter((one) => one.state !== 'closed' && one.member === member)
  if (open.length === 0) return wrongStage(state, 'no-review')
  const others = open.some((one) => one.by !== actor.id)
  return others ? null : refusal('needs_second_person', { why: 'review' })
}

/** A request that may still be answered, or whose place is kept. */
export const isOpen = ({ state }: Request): boolean =>
  state === 'waiting' || state === 'accepted' || state === 'accepted-if' || state === 'lapsed'

/** The request meant: by its id, or the first that this side has still to answer. */
export function findRequest(
  state: CasualtyState,
  id: string | undefined,
  member: string,
  facility?: string,
): Request | undefined {
  if (id !== undefined) return state.requests.find((one) => one.id === id && one.to === member)
  const ours = state.requests.filter((one) => one.to === member)
  const open = ours.filter(isAnswerable)
  return open.find((one) => one.facility === facility) ?? open[0] ?? ours.at(-1)
}

/** Nobody has answered it in person, and nobody has taken it back. */
const isAnswerable = (request: Request) =>
  request.state !== 'withdrawn' && request.answeredAt === undefined && request.late === undefined

function answerObstacle(state: CasualtyState, id: string | undefined, { member, actor }: Guarded) {
  const found = findRequest(state, id, member, actor.facility)
  if (!found) return refusal('unknown_thing', { what: id ?? 'request' }, { field: 'request' })
  if (isAnswerable(found)) return null
  const at = found.answeredAt ?? found.late?.at ?? found.askedAt
  const why = found.state === 'withdrawn' ? 'withdrawn' : 'answered'
  return refusal('already_answered', { request: found.id, state: found.state, at, why })
}

/** The yes, or the silence that means yes, on which the way to its destination rests. */
export const acceptedRequest = (state: CasualtyState): Request | undefined =>
  state.requests.find(
    (one) =>
      one.leg === state.leg &&
      (one.state === 'accepted' || one.state === 'accepted-if') &&
      one.facility === destinedFacility(state),
  )

/**
 * Going to another member needs its yes, or silence that means yes, or necessity. Being refused here
 * is what necessity is for: no crew is held back, it only says on what it drives.
 */
export function departObstacle(state: CasualtyState): Refusal | null {
  const { stage, destination, custody } = state
  if (stage === 'on-the-way') return wrongStage(state, 'on-the-way')
  if (!destination) return wrongStage(state, 'no-destination')
  if (stage !== 'destined') return wrongStage(state, 'not-destined')
  const { to } = destination
  if ('outside' in to || to.member === custody.member || acceptedRequest(state)) return null
  const asked = state.requests.filter((one) => one.leg === state.leg && one.to === to.member).at(-1)
  if (state.necessity && sameDestination(state.necessity.destination, to)) return null
  const why = { waiting: 'no-answer', lapsed: 'no-answer', declined: 'declined' }[
    asked?.state as string
  ]
  const params = { why: why ?? 'not-asked', to: to.member }
  return refusal('not_permitted', params, { clauses: asked?.clauses ?? destination.clauses })
}

export const sameDestination = (a: object, b: object): boolean =>
  'facility' in a && 'facility' in b
    ? a.facility === b.facility
    : 'outside' in a &&
      'outside' in b &&
      (a.outside as { name: string }).name === (b.outside as { name: string }).name

function signObstacle(
  state: CasualtyState,
  side: 'giving' | 'receiving',
  signer: string,
): Refusal | null {
  const { stage, custody, signatures } = state
  // Nobody hands a patient to themselves, not even within one hospital.
  const other = signatures[side === 'giving' ? 'receiving' : 'giving']
  if (other?.actor === signer && custody.state !== 'held') {
    return refusal('needs_second_person', { why: 'handover' })
  }
  if (signatures.giving && signatures.receiving && custody.state === 'held') {
    return wrongStage(state, 'both-signed')
  }
  // A takeover is confirmed afterwards, by the side that has not signed.
  if (stage === 'handed-over' && side === 'giving') {
    return custody.state === 'held' ? wrongStage(state, 'held') : null
  }
  return stage === 'on-the-way' || stage === 'arrived' ? null : wrongStage(state, 'not-here')
}
