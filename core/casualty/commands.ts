import { z } from 'zod'
import { casualtyEvents, destination, personal, route } from '#core/casualty/events.ts'
import type { CommandKind } from '#core/command.ts'
import { freeText } from '#core/text.ts'

const e = casualtyEvents
const requestId = z.string().min(1).max(80)
const crossingsOf = (body: { route: { crossings: string[] } | null }) =>
  (body.route?.crossings ?? []).map((crossing) => `crossing/${crossing}`)

/**
 * What may be done about one casualty. Observations are always accepted; acts belong to the
 * custodian's node, except answers and the receiving signature, which are the other side's own.
 */
export const casualtyCommands = {
  'casualty.report': {
    nature: 'observation',
    body: e['casualty.reported'].omit({ lead: true }).extend({ personal: personal.optional() }),
    reads: (body: { incident: string }) => [`incident/${body.incident}`],
  },
  'casualty.observe': { nature: 'observation', body: e['casualty.observed'] },
  'casualty.triage': {
    nature: 'observation',
    body: z.strictObject({
      method: z.string(),
      observations: e['casualty.triaged'].shape.observations,
      patient: e['casualty.triaged'].shape.patient,
    }),
  },
  'casualty.label': {
    nature: 'observation',
    body: e['casualty.label_unmapped'],
  },
  'casualty.set_category': { nature: 'observation', body: e['casualty.category_set'] },
  'casualty.find_injury': { nature: 'observation', body: e['casualty.injury_found'] },
  'casualty.treat': { nature: 'observation', body: e['casualty.treated'] },
  'casualty.state_needs': { nature: 'observation', body: e['casualty.needs_stated'] },
  'casualty.identify': {
    nature: 'observation',
    body: e['casualty.identified'].extend({ personal }),
  },
  'casualty.state_consent': {
    nature: 'observation',
    body: e['casualty.consent_stated'].extend({ personal: personal.optional() }),
  },
  'casualty.flag': { nature: 'observation', body: e['casualty.flagged'] },
  'casualty.destine': {
    nature: 'act',
    body: z.strictObject({ destination, route: route.nullable(), reason: freeText.optional() }),
    reads: crossingsOf,
  },
  'casualty.withdraw_request': { nature: 'act', body: e['casualty.request_withdrawn'] },
  'casualty.proceed_under_necessity': {
    nature: 'act',
    body: z.strictObject({
      destination,
      route: route.nullable(),
      reason: e['casualty.necessity_invoked'].shape.reason,
      note: freeText.optional(),
    }),
    reads: crossingsOf,
  },
  'casualty.close_review': { nature: 'act', body: e['casualty.review_closed'] },
  'casualty.depart': {
    nature: 'act',
    body: z.strictObject({ vehicle: z.string().min(1) }),
  },
  'casualty.cross': { nature: 'observation', body: e['casualty.crossed'] },
  'casualty.arrive': { nature: 'observation', body: z.strictObject({}) },
  'casualty.sign_handover': {
    nature: 'act',
    body: z.strictObject({
      side: z.enum(['giving', 'receiving']),
      content: e['casualty.handover_signed'].shape.content,
    }),
  },
  'casualty.dispute_handover': {
    nature: 'act',
    body: z.strictObject({ side: z.enum(['giving', 'receiving']), reason: freeText }),
  },
  'casualty.take_over': { nature: 'act', body: e['casualty.taken_over'] },
  'casualty.read_back': { nature: 'act', body: e['casualty.read_back'] },
  'casualty.follow_up': { nature: 'observation', body: e['casualty.followed_up'] },
  'casualty.return': { nature: 'act', body: e['casualty.returned'] },
  'casualty.confirm_death': { nature: 'observation', body: e['casualty.death_confirmed'] },
  'casualty.close': { nature: 'act', body: e['casualty.closed'] },
  'casualty.open_personal': {
    nature: 'observation',
    body: e['casualty.opened'],
  },
  'casualty.erase': { nature: 'act', body: z.strictObject({ basis: z.string().min(1) }) },
  /** Answers one casualty's request; `incident.answer` answers many at once. */
  'casualty.answer': {
    nature: 'act',
    body: e['casualty.answered'].extend({ request: requestId }),
  },
} as const satisfies Record<string, CommandKind>
export type CasualtyCommandKind = keyof typeof casualtyCommands
