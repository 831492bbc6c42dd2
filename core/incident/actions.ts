import { type Access, holds } from '#core/access/relation.ts'
import type { Actor } from '#core/access/role.ts'
import { type CasualtyCommandKind, casualtyBodies } from '#core/casualty/bodies.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { acceptedRequest } from '#core/casualty/guard.ts'
import { casualtyNoun } from '#core/casualty/noun.ts'
import { findAskObstacle } from '#core/incident/ask.ts'
import { incidentNoun } from '#core/incident/noun.ts'
import { findObstacle } from '#core/loop.ts'
import type { Guarded } from '#core/noun.ts'
import type { Refusal } from '#core/refusal.ts'

/** Something that may be done about a casualty: `incident.ask` is done about many, and about this one. */
export type ActionKind = Exclude<CasualtyCommandKind, 'casualty.report'> | 'incident.ask'
export type Offer =
  | { kind: ActionKind; side?: Side; primary: boolean; allowed: true }
  | { kind: ActionKind; side?: Side; primary: false; allowed: false; refusal: Refusal }

type Side = 'giving' | 'receiving'
type Choice = { kind: ActionKind; side?: Side }

const sided = new Set<ActionKind>(['casualty.sign_handover', 'casualty.dispute_handover'])
const kinds: ActionKind[] = [
  'incident.ask',
  ...(Object.keys(casualtyBodies) as CasualtyCommandKind[]).filter(
    (kind): kind is Exclude<CasualtyCommandKind, 'casualty.report'> => kind !== 'casualty.report',
  ),
]

/**
 * What this person may do next about a casualty, the rest disabled with its reason, and at most one
 * as the thing to do now. What their role never does is left out. It asks the same guard as `decide`:
 * what is offered here is accepted with a sound body, but for what only the body can tell, such as
 * that the agreement refuses one destination.
 */
export function actionsOf(
  state: CasualtyState,
  actor: Actor,
  context: Omit<Guarded, 'actor'>,
): Offer[] {
  if (!state.exists) return []
  const asking = { ...context, actor }
  const choices = kinds
    .filter((kind) => whoMay(kind)[actor.role] !== undefined)
    .flatMap((kind): Choice[] =>
      sided.has(kind)
        ? [
            { kind, side: 'giving' },
            { kind, side: 'receiving' },
          ]
        : [{ kind }],
    )
  const judged = choices.map((choice) => ({ choice, refusal: findRefusal(state, choice, asking) }))
  const allowed = judged.filter(({ refusal }) => refusal === null).map(({ choice }) => choice)
  const first = nextOf(state, actor).find((next) =>
    allowed.some((one) => one.kind === next.kind && one.side === next.side),
  )
  return judged.map(({ choice, refusal }): Offer => {
    if (refusal) return { ...choice, primary: false, allowed: false, refusal }
    const primary = first?.kind === choice.kind && first.side === choice.side
    return { ...choice, primary, allowed: true }
  })
}

function findRefusal(state: CasualtyState, { kind, side }: Choice, asking: Guarded) {
  if (kind !== 'incident.ask') {
    return findObstacle(casualtyNoun, kind, state, asking, side ? { side } : {})
  }
  const may = holds(whoMay(kind), asking.actor, kind, { member: asking.member })
  return may === true ? findAskObstacle(state, asking) : may
}

const whoMay = (kind: ActionKind): Access =>
  kind === 'incident.ask' ? incidentNoun.commands[kind].who : casualtyNoun.commands[kind].who

const giving = { kind: 'casualty.sign_handover', side: 'giving' } as const
const receiving = { kind: 'casualty.sign_handover', side: 'receiving' } as const

/** What comes next for a role, first things first; the first that is possible becomes the one button. */
function nextOf(state: CasualtyState, { role, member }: Actor): Choice[] {
  const { stage, signatures, custody } = state
  const waiting = state.requests.some((one) => one.to === member && one.state === 'waiting')
  const answer: Choice[] = waiting ? [{ kind: 'casualty.answer' }] : []
  const review: Choice[] = state.reviews.some((one) => one.state !== 'closed')
    ? [{ kind: 'casualty.close_review' }]
    : []
  const outside = state.destination !== null && 'outside' in state.destination.to
  switch (role) {
    case 'crew':
      if (stage === 'at-scene' && state.triage === null) return [{ kind: 'casualty.triage' }]
      if (stage === 'destined') return [{ kind: 'casualty.depart' }]
      if (stage === 'on-the-way') return [{ kind: 'casualty.arrive' }]
      if (stage === 'arrived' && outside) return [{ kind: 'casualty.read_back' }]
      return stage === 'arrived' && !signatures.giving ? [giving] : []
    case 'dispatcher':
      if (stage === 'at-scene') return [...answer, { kind: 'casualty.destine' }]
      if (stage === 'destined' && !acceptedRequest(state))
        return [...answer, { kind: 'incident.ask' }]
      return answer
    case 'liaison':
      return [...answer, ...(stage === 'destined' ? [{ kind: 'incident.ask' } as const] : [])]
    case 'coordinator':
    case 'clinician':
      if (waiting) return answer
      if (stage === 'arrived' && !signatures.receiving) return [receiving]
      if (stage === 'handed-over' && custody.state === 'held')
        return [{ kind: 'casualty.follow_up' }]
      return []
    case 'auditor':
    case 'medical-director':
      return review
    default:
      return []
  }
}
