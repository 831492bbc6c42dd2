import { atThePatient, inOwnHospital, own } from '#core/access/relation.ts'
import { casualtyBodies as bodies } from '#core/casualty/bodies.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { care } from '#core/casualty/decide-care.ts'
import { handover } from '#core/casualty/decide-handover.ts'
import { transfer } from '#core/casualty/decide-transfer.ts'
import { commandOf } from '#core/noun.ts'

const command = commandOf<CasualtyState>()

const crossingsOf = ({ route }: { route: { crossings: string[] } | null }) =>
  (route?.crossings ?? []).map((crossing) => `crossing/${crossing}`)

/**
 * What may be done about one casualty, and by whom. Observations are always accepted; acts belong to the
 * custodian's node, except answers and the receiving signature, which are the other side's own.
 */
export const casualtyCommands = {
  'casualty.report': command(bodies['casualty.report'], {
    nature: 'observation',
    thing: 'begins',
    reads: ({ incident }) => [`incident/${incident}`],
    who: own('dispatcher', 'crew', 'coordinator', 'clinician', 'liaison'),
    decide: care['casualty.report'],
  }),
  'casualty.observe': command(bodies['casualty.observe'], {
    nature: 'observation',
    who: atThePatient,
    decide: care['casualty.observe'],
  }),
  'casualty.triage': command(bodies['casualty.triage'], {
    nature: 'observation',
    who: atThePatient,
    decide: care['casualty.triage'],
  }),
  'casualty.label': command(bodies['casualty.label'], {
    nature: 'observation',
    who: { ...atThePatient, ...own('liaison') },
    decide: care['casualty.label'],
  }),
  'casualty.set_category': command(bodies['casualty.set_category'], {
    nature: 'observation',
    who: atThePatient,
    decide: care['casualty.set_category'],
  }),
  'casualty.find_injury': command(bodies['casualty.find_injury'], {
    nature: 'observation',
    who: atThePatient,
    decide: care['casualty.find_injury'],
  }),
  'casualty.treat': command(bodies['casualty.treat'], {
    nature: 'observation',
    who: atThePatient,
    decide: care['casualty.treat'],
  }),
  'casualty.state_needs': command(bodies['casualty.state_needs'], {
    nature: 'observation',
    who: atThePatient,
    decide: care['casualty.state_needs'],
  }),
  'casualty.identify': command(bodies['casualty.identify'], {
    nature: 'observation',
    who: own('dispatcher', 'crew', 'coordinator', 'clinician', 'tracing-officer'),
    decide: care['casualty.identify'],
  }),
  'casualty.state_consent': command(bodies['casualty.state_consent'], {
    nature: 'observation',
    who: own('crew', 'coordinator', 'clinician', 'medical-director'),
    decide: care['casualty.state_consent'],
  }),
  'casualty.flag': command(bodies['casualty.flag'], {
    nature: 'observation',
    who: { ...atThePatient, ...own('liaison') },
    decide: care['casualty.flag'],
  }),
  'casualty.destine': command(bodies['casualty.destine'], {
    nature: 'act',
    reads: crossingsOf,
    who: { ...own('dispatcher', 'medical-director'), ...inOwnHospital, crew: 'own-vehicle' },
    decide: transfer['casualty.destine'],
  }),
  'casualty.withdraw_request': command(bodies['casualty.withdraw_request'], {
    nature: 'act',
    who: own('dispatcher', 'liaison'),
    decide: transfer['casualty.withdraw_request'],
  }),
  'casualty.proceed_under_necessity': command(bodies['casualty.proceed_under_necessity'], {
    nature: 'act',
    reads: crossingsOf,
    who: { ...own('dispatcher', 'medical-director'), ...inOwnHospital, crew: 'own-vehicle' },
    decide: transfer['casualty.proceed_under_necessity'],
  }),
  'casualty.close_review': command(bodies['casualty.close_review'], {
    nature: 'act',
    who: own('auditor', 'medical-director'),
    decide: transfer['casualty.close_review'],
  }),
  'casualty.depart': command(bodies['casualty.depart'], {
    nature: 'act',
    who: { ...own('dispatcher'), crew: 'own-vehicle' },
    decide: transfer['casualty.depart'],
  }),
  'casualty.cross': command(bodies['casualty.cross'], {
    nature: 'observation',
    who: { ...own('dispatcher', 'liaison'), crew: 'own-vehicle' },
    decide: transfer['casualty.cross'],
  }),
  'casualty.arrive': command(bodies['casualty.arrive'], {
    nature: 'observation',
    who: { ...own('dispatcher'), ...inOwnHospital, crew: 'own-vehicle' },
    decide: transfer['casualty.arrive'],
  }),
  'casualty.sign_handover': command(bodies['casualty.sign_handover'], {
    nature: 'act',
    who: { ...inOwnHospital, crew: 'own-vehicle' },
    decide: handover['casualty.sign_handover'],
  }),
  'casualty.dispute_handover': command(bodies['casualty.dispute_handover'], {
    nature: 'act',
    who: { ...inOwnHospital, crew: 'own-vehicle' },
    decide: handover['casualty.dispute_handover'],
  }),
  'casualty.take_over': command(bodies['casualty.take_over'], {
    nature: 'act',
    who: inOwnHospital,
    decide: handover['casualty.take_over'],
  }),
  'casualty.read_back': command(bodies['casualty.read_back'], {
    nature: 'act',
    who: { ...own('dispatcher', 'liaison'), ...inOwnHospital, crew: 'own-vehicle' },
    decide: handover['casualty.read_back'],
  }),
  'casualty.follow_up': command(bodies['casualty.follow_up'], {
    nature: 'observation',
    who: own('dispatcher', 'coordinator', 'clinician', 'liaison', 'tracing-officer'),
    decide: care['casualty.follow_up'],
  }),
  'casualty.return': command(bodies['casualty.return'], {
    nature: 'act',
    who: { ...own('dispatcher', 'liaison'), ...inOwnHospital },
    decide: transfer['casualty.return'],
  }),
  'casualty.confirm_death': command(bodies['casualty.confirm_death'], {
    nature: 'observation',
    who: own('clinician', 'medical-director'),
    decide: care['casualty.confirm_death'],
  }),
  'casualty.close': command(bodies['casualty.close'], {
    nature: 'act',
    who: { ...own('dispatcher', 'medical-director'), ...inOwnHospital },
    decide: transfer['casualty.close'],
  }),
  'casualty.open_personal': command(bodies['casualty.open_personal'], {
    nature: 'observation',
    who: { ...own('medical-director', 'tracing-officer'), ...inOwnHospital, crew: 'own-vehicle' },
    decide: care['casualty.open_personal'],
  }),
  'casualty.erase': command(bodies['casualty.erase'], {
    nature: 'act',
    who: own('medical-director'),
    decide: care['casualty.erase'],
  }),
  'casualty.answer': command(bodies['casualty.answer'], {
    nature: 'act',
    who: { ...own('dispatcher', 'liaison'), coordinator: 'own-facility' },
    decide: transfer['casualty.answer'],
  }),
}
