import type { Actor, Role } from '#core/access/role.ts'
import type { AgreementCommandKind } from '#core/agreement/commands.ts'
import type { CasualtyCommandKind } from '#core/casualty/commands.ts'
import type { CrossingCommandKind } from '#core/crossing/crossing.ts'
import type { FacilityCommandKind } from '#core/facility/facility.ts'
import type { IncidentCommandKind } from '#core/incident/events.ts'
import type { MedicineCommandKind } from '#core/medicine/events.ts'
import { type Refusal, refusal } from '#core/refusal.ts'

/** What can be looked at. Commands and views together are all that a role may or may not do. */
export const views = [
  'view.incidents',
  'view.casualties',
  'view.personal',
  'view.handoff',
  'view.timeline',
  'view.facilities',
  'view.crossings',
  'view.requests',
  'view.reviews',
  'view.record',
  'view.metrics',
  'view.medicines',
  'view.partners',
  'view.agreement',
] as const
export type View = (typeof views)[number]
export type Action =
  | CasualtyCommandKind
  | IncidentCommandKind
  | FacilityCommandKind
  | CrossingCommandKind
  | MedicineCommandKind
  | AgreementCommandKind
  | View

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

type Row = Partial<Record<Role, Relation>>

const own = <R extends Role>(...roles: R[]) =>
  Object.fromEntries(roles.map((role) => [role, 'own-member'])) as Record<R, 'own-member'>
const shared = <R extends Role>(...roles: R[]) =>
  Object.fromEntries(roles.map((role) => [role, 'partner'])) as Record<R, 'partner'>
const everybody = <T extends Relation>(relation: T) =>
  ({
    dispatcher: relation,
    crew: relation,
    coordinator: relation,
    clinician: relation,
    liaison: relation,
    'medical-director': relation,
    'tracing-officer': relation,
    'data-monitor': relation,
    auditor: relation,
    secretariat: relation,
    operator: relation,
  }) satisfies Record<Role, Relation>

/** Whoever stands by a patient notes what they see. */
const atThePatient = own('dispatcher', 'crew', 'coordinator', 'clinician', 'medical-director')
const inOwnHospital = { coordinator: 'own-facility', clinician: 'own-facility' } as const

/** Role by action: where a role is missing it may not. The one place where this is said. */
export const table = {
  'casualty.report': own('dispatcher', 'crew', 'coordinator', 'clinician', 'liaison'),
  'casualty.observe': atThePatient,
  'casualty.triage': atThePatient,
  'casualty.label': { ...atThePatient, ...own('liaison') },
  'casualty.set_category': atThePatient,
  'casualty.find_injury': atThePatient,
  'casualty.treat': atThePatient,
  'casualty.state_needs': atThePatient,
  'casualty.identify': own('dispatcher', 'crew', 'coordinator', 'clinician', 'tracing-officer'),
  'casualty.state_consent': own('crew', 'coordinator', 'clinician', 'medical-director'),
  'casualty.flag': { ...atThePatient, ...own('liaison') },
  'casualty.destine': {
    ...own('dispatcher', 'medical-director'),
    ...inOwnHospital,
    crew: 'own-vehicle',
  },
  'casualty.withdraw_request': own('dispatcher', 'liaison'),
  'casualty.proceed_under_necessity': {
    ...own('dispatcher', 'medical-director'),
    ...inOwnHospital,
    crew: 'own-vehicle',
  },
  'casualty.close_review': own('auditor', 'medical-director'),
  'casualty.depart': { ...own('dispatcher'), crew: 'own-vehicle' },
  'casualty.cross': { ...own('dispatcher', 'liaison'), crew: 'own-vehicle' },
  'casualty.arrive': { ...own('dispatcher'), ...inOwnHospital, crew: 'own-vehicle' },
  'casualty.sign_handover': { ...inOwnHospital, crew: 'own-vehicle' },
  'casualty.dispute_handover': { ...inOwnHospital, crew: 'own-vehicle' },
  'casualty.take_over': inOwnHospital,
  'casualty.read_back': { ...own('dispatcher', 'liaison'), ...inOwnHospital, crew: 'own-vehicle' },
  'casualty.follow_up': own('dispatcher', 'coordinator', 'clinician', 'liaison', 'tracing-officer'),
  'casualty.return': { ...own('dispatcher', 'liaison'), ...inOwnHospital },
  'casualty.confirm_death': own('clinician', 'medical-director'),
  'casualty.close': { ...own('dispatcher', 'medical-director'), ...inOwnHospital },
  'casualty.open_personal': {
    ...own('medical-director', 'tracing-officer'),
    ...inOwnHospital,
    crew: 'own-vehicle',
  },
  'casualty.erase': own('medical-director'),
  'casualty.answer': { ...own('dispatcher', 'liaison'), coordinator: 'own-facility' },

  'incident.declare': own('dispatcher'),
  'incident.estimate': own('dispatcher', 'crew', 'liaison'),
  'incident.alert': own('dispatcher', 'liaison'),
  'incident.adopt_plan': own('dispatcher', 'medical-director'),
  'incident.ask': own('dispatcher', 'liaison'),
  'incident.answer': { ...own('dispatcher', 'liaison'), coordinator: 'own-facility' },
  'incident.propose_same_person': {
    ...own('dispatcher', 'crew', 'coordinator', 'clinician', 'liaison', 'tracing-officer'),
  },
  'incident.confirm_same_person': {
    ...own('dispatcher', 'coordinator', 'clinician', 'liaison', 'tracing-officer'),
  },
  'incident.part_persons': {
    ...own('dispatcher', 'coordinator', 'clinician', 'liaison', 'tracing-officer'),
  },
  'incident.close': own('dispatcher'),

  'facility.report': { ...own('dispatcher', 'liaison'), ...inOwnHospital },
  'crossing.state': own('dispatcher', 'liaison'),

  'medicine.depart': { crew: 'own-vehicle' },
  'medicine.use': { crew: 'own-vehicle' },
  'medicine.waste': { crew: 'own-vehicle' },
  // The rest of an ampoule is often thrown away in the hospital over the border, before its nurse.
  'medicine.witness': shared('crew', 'clinician', 'coordinator', 'medical-director'),
  'medicine.restock': { crew: 'own-vehicle' },
  'medicine.return': { crew: 'own-vehicle' },
  'medicine.settle': own('medical-director'),

  'agreement.draft': own('liaison', 'secretariat'),
  'agreement.revise': own('liaison', 'secretariat'),
  // Those who live by an article know best where it does not hold.
  'agreement.comment': {
    ...atThePatient,
    ...own('liaison', 'tracing-officer', 'secretariat'),
  },
  'agreement.answer_comment': own('liaison', 'secretariat'),
  'agreement.propose': own('secretariat'),
  'agreement.sign': own('secretariat'),
  'agreement.withdraw_signature': own('secretariat'),
  'agreement.decline': own('secretariat'),
  'agreement.ratify': own('secretariat'),
  'agreement.apply_provisionally': own('secretariat'),
  'agreement.accede': own('secretariat'),
  'agreement.consent': own('secretariat'),
  'agreement.suspend': own('medical-director', 'secretariat'),
  'agreement.lift_suspension': own('medical-director', 'secretariat'),
  'agreement.withdraw': own('secretariat'),
  'agreement.revoke_withdrawal': own('secretariat'),
  'agreement.file_divergence': own('liaison', 'secretariat'),
  'agreement.settle_divergence': own('secretariat'),
  'agreement.declare_crisis': own('secretariat'),
  'agreement.end_crisis': own('secretariat'),
  'agreement.review_crisis': own('medical-director', 'auditor'),
  'agreement.issue_order': own('secretariat'),
  'agreement.lift_order': own('secretariat'),
  'agreement.fulfil_obligation': own('liaison', 'secretariat'),

  'view.incidents': everybody('partner'),
  'view.casualties': {
    ...shared('dispatcher', 'crew', 'coordinator', 'clinician', 'liaison', 'medical-director'),
    ...shared('tracing-officer', 'data-monitor', 'auditor'),
  },
  'view.personal': {
    ...own('medical-director', 'tracing-officer'),
    ...inOwnHospital,
    crew: 'own-vehicle',
  },
  'view.handoff': {
    ...shared('dispatcher', 'crew', 'coordinator', 'clinician', 'liaison', 'medical-director'),
    ...shared('auditor'),
  },
  'view.timeline': {
    ...shared('dispatcher', 'crew', 'coordinator', 'clinician', 'liaison', 'medical-director'),
    ...shared('tracing-officer', 'data-monitor', 'auditor'),
  },
  'view.facilities': everybody('any'),
  'view.crossings': everybody('any'),
  'view.requests': shared('dispatcher', 'coordinator', 'liaison', 'medical-director', 'auditor'),
  'view.reviews': shared('dispatcher', 'liaison', 'medical-director', 'auditor', 'data-monitor'),
  'view.record': own('auditor', 'data-monitor', 'operator'),
  'view.metrics': own('operator', 'auditor', 'data-monitor', 'secretariat'),
  'view.partners': {
    ...own('dispatcher', 'liaison', 'medical-director', 'operator', 'auditor', 'data-monitor'),
    ...own('coordinator', 'crew', 'clinician', 'secretariat'),
  },
  'view.agreement': everybody('any'),
  'view.medicines': shared(
    ...(['crew', 'clinician', 'coordinator', 'liaison', 'medical-director'] as const),
    ...(['data-monitor', 'auditor'] as const),
  ),
} as const satisfies Record<Action, Row>

/**
 * Whether this person may do this about this thing. `true`, or a refusal `not_your_role` whose `why`
 * is `role` (nobody with it may) or the relation that does not hold. Nobody signed in has a role, so
 * the public may nothing.
 */
export function mayDo(actor: Actor, action: Action, about: About): true | Refusal {
  const relation = (table[action] as Row)[actor.role]
  if (relation && holds(relation, actor, about)) return true
  return refusal('not_your_role', { role: actor.role, action, why: relation ?? 'role' })
}

/** Whether a role may do this about anything at all: what to leave out of a menu. */
export const mayEver = (role: Role, action: Action): boolean =>
  (table[action] as Row)[role] !== undefined

function holds(relation: Relation, actor: Actor, about: About): boolean {
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
