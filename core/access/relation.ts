import { type Actor, type Role, roles } from '#core/access/role.ts'
import { type Refusal, refusal } from '#core/refusal.ts'

/**
 * Whose things a role may act upon: `any`; those of its own member; those in its own hospital or
 * vehicle (a casualty in no vehicle yet is any crew's); those of a partner that are shared with it,
 * as well as its own.
 */
export type Relation = 'any' | 'own-member' | 'own-facility' | 'own-vehicle' | 'partner'

/** The thing in question: who has it in hand, and with whom it is shared. */
export type About = {
  member: string | null
  /** The hospital it is in, or is addressed to. Absent where that has no meaning. */
  facility?: string | null
  /** The vehicle it is in; null for none yet. Absent where that has no meaning. */
  vehicle?: string | null
  /** Members that it has been sent to. */
  shared?: readonly string[]
}

/** Which roles may, by which relation. A role that is missing may not. */
export type Access = { readonly [R in Role]?: Relation }

export const own = (...roles: Role[]): Access => accessBy('own-member', roles)
export const shared = (...roles: Role[]): Access => accessBy('partner', roles)
export const inOwnHospital: Access = { coordinator: 'own-facility', clinician: 'own-facility' }

export const everybody = (relation: Relation): Access => accessBy(relation, roles)

function accessBy(relation: Relation, roles: readonly Role[]): Access {
  const access: { [R in Role]?: Relation } = {}
  for (const role of roles) access[role] = relation
  return access
}

/** Whoever stands by a patient notes what they see. */
export const atThePatient = own(
  'dispatcher',
  'crew',
  'coordinator',
  'clinician',
  'medical-director',
)

/**
 * Whether this person may do this about this thing. `true`, or a refusal `not_your_role` whose `why`
 * is `role` (nobody with it may) or the relation that does not hold. Nobody signed in has a role, so
 * the public may nothing.
 */
export function holds(access: Access, actor: Actor, action: string, about: About): true | Refusal {
  const relation = access[actor.role]
  if (relation && relates(relation, actor, about)) return true
  return refusal('not_your_role', { role: actor.role, action, why: relation ?? 'role' })
}

function relates(relation: Relation, actor: Actor, about: About): boolean {
  const owned = about.member === actor.member
  switch (relation) {
    case 'any':
      return true
    case 'own-member':
      return owned
    case 'own-facility':
      return owned && actor.facility !== undefined && about.facility === actor.facility
    case 'own-vehicle':
      if (about.vehicle === undefined || actor.vehicle === undefined) return false
      return owned && (about.vehicle === null || about.vehicle === actor.vehicle)
    case 'partner':
      return owned || (about.shared ?? []).includes(actor.member)
  }
}
