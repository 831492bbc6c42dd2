import { z } from 'zod'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { destination, casualtyEvents as e, personal, route } from '#core/casualty/events.ts'
import type { Context } from '#core/command.ts'
import type { Asked, Decided } from '#core/noun.ts'
import { freeText } from '#core/text.ts'

const requestId = z.string().min(1).max(80)

/** What each command about a casualty may carry. */
export const casualtyBodies = {
  'casualty.report': e['casualty.reported']
    .omit({ lead: true })
    .extend({ personal: personal.optional() }),
  'casualty.observe': e['casualty.observed'],
  'casualty.triage': z.strictObject({
    method: z.string(),
    observations: e['casualty.triaged'].shape.observations,
    patient: e['casualty.triaged'].shape.patient,
  }),
  'casualty.label': e['casualty.label_unmapped'],
  'casualty.set_category': e['casualty.category_set'],
  'casualty.find_injury': e['casualty.injury_found'],
  'casualty.treat': e['casualty.treated'],
  'casualty.state_needs': e['casualty.needs_stated'],
  'casualty.identify': e['casualty.identified'].extend({ personal }),
  'casualty.state_consent': e['casualty.consent_stated'].extend({ personal: personal.optional() }),
  'casualty.flag': e['casualty.flagged'],
  'casualty.destine': z.strictObject({
    destination,
    route: route.nullable(),
    reason: freeText.optional(),
  }),
  'casualty.withdraw_request': e['casualty.request_withdrawn'],
  'casualty.proceed_under_necessity': z.strictObject({
    destination,
    route: route.nullable(),
    reason: e['casualty.necessity_invoked'].shape.reason,
    note: freeText.optional(),
  }),
  'casualty.close_review': e['casualty.review_closed'],
  'casualty.depart': z.strictObject({ vehicle: z.string().min(1) }),
  'casualty.cross': e['casualty.crossed'],
  'casualty.arrive': z.strictObject({}),
  'casualty.sign_handover': z.strictObject({
    side: z.enum(['giving', 'receiving']),
    content: e['casualty.handover_signed'].shape.content,
  }),
  'casualty.dispute_handover': z.strictObject({
    side: z.enum(['giving', 'receiving']),
    reason: freeText,
  }),
  'casualty.take_over': e['casualty.taken_over'],
  'casualty.read_back': e['casualty.read_back'],
  'casualty.follow_up': e['casualty.followed_up'],
  'casualty.return': e['casualty.returned'],
  'casualty.confirm_death': e['casualty.death_confirmed'],
  'casualty.close': e['casualty.closed'],
  'casualty.open_personal': e['casualty.opened'],
  'casualty.erase': z.strictObject({ basis: z.string().min(1) }),
  'casualty.answer': e['casualty.answered'].extend({ request: requestId }),
}
export type CasualtyCommandKind = keyof typeof casualtyBodies
export type CasualtyBody<K extends CasualtyCommandKind> = z.output<(typeof casualtyBodies)[K]>

/** What commands come to once nothing stands in their way, by kind. */
export type Deciders<K extends CasualtyCommandKind> = {
  [One in K]: (state: CasualtyState, asked: Asked<CasualtyBody<One>>, context: Context) => Decided
}
