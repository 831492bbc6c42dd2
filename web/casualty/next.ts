import type { CasualtyState } from '#core/casualty/casualty.ts'
import { type ActionKind, actionsOf } from '#core/incident/actions.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Me } from '../me.ts'

/** The one thing to do next with a casualty, for this person, and why not where it is not possible. */

export type Step = { kind: ActionKind; side?: 'giving' | 'receiving'; crossing?: string }
export type Next = { step: Step | null; blocked: { step: Step; refusal: Refusal } | null }

/** The crossings of the way that have not been passed yet, in order. */
export function crossingsAhead(of: CasualtyState): string[] {
  const passed = new Set(of.journey.crossed.map((one) => one.crossing))
  return (of.destination?.route?.crossings ?? []).filter((crossing) => !passed.has(crossing))
}

/** What a role drives at: the first of these that is not possible is shown with its reason. */
const aims: Partial<Record<Me['role'], Step[]>> = {
  crew: [{ kind: 'casualty.depart' }],
  dispatcher: [{ kind: 'casualty.destine' }],
  coordinator: [{ kind: 'casualty.sign_handover', side: 'receiving' }],
  clinician: [{ kind: 'casualty.sign_handover', side: 'receiving' }],
}

export function nextOf(of: CasualtyState, me: Me, now: number): Next {
  const { name: _name, ...actor } = me
  const offers = actionsOf(of, actor, { member: me.member, now })
  const primary = offers.find((offer) => offer.primary)
  const crosses = offers.some((offer) => offer.kind === 'casualty.cross' && offer.allowed)
  const [crossing] = crossingsAhead(of)
  // Borders are passed one after another before anybody arrives.
  if (primary?.kind === 'casualty.arrive' && crosses && crossing !== undefined)
    return { step: { kind: 'casualty.cross', crossing }, blocked: null }
  if (primary) {
    const { kind, side } = primary
    return { step: { kind, ...(side ? { side } : {}) }, blocked: null }
  }
  for (const aim of aims[me.role] ?? []) {
    const offer = offers.find((one) => one.kind === aim.kind && one.side === aim.side)
    if (offer && !offer.allowed && offer.refusal.code !== 'not_your_role')
      return { step: null, blocked: { step: aim, refusal: offer.refusal } }
  }
  return { step: null, blocked: null }
}

/** The key of a step's words. */
export function wordOf(step: Step): string {
  if (step.kind === 'casualty.sign_handover') return `screens.next.sign-${step.side ?? 'giving'}`
  return `screens.next.${step.kind.slice(step.kind.indexOf('.') + 1)}`
}
