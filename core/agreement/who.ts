import { type Access, atThePatient, own } from '#core/access/relation.ts'
import type { AgreementCommandKind } from '#core/agreement/bodies.ts'

/** Which roles may do what about an agreement, each for its own party. */
export const whoMay: Readonly<Record<AgreementCommandKind, Access>> = {
  'agreement.draft': own('liaison', 'secretariat'),
  'agreement.revise': own('liaison', 'secretariat'),
  // Those who live by an article know best where it does not hold.
  'agreement.comment': { ...atThePatient, ...own('liaison', 'tracing-officer', 'secretariat') },
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
}
