import { z } from 'zod'
import { agreementEvents as events } from '#core/agreement/events.ts'
import { agreement, clause } from '#core/law/agreement.ts'
import { institutionalActs } from '#core/law/facts.ts'
import { clauseKinds } from '#core/law/kinds.ts'
import { freeText } from '#core/text.ts'

/**
 * What each command about an agreement's life may carry. The party is always the member that decides, and
 * moments are its clock's; only a statement under a key brings its own, since they are part of what was
 * signed.
 */
export const agreementBodies = {
  /** A text of one's own; `basedOn` is the text it was made from. */
  'agreement.draft': events['agreement.drafted'].omit({ hash: true }).extend({ text: agreement }),
  'agreement.revise': events['agreement.revised']
    .omit({ hash: true, basedOn: true })
    .extend({ text: agreement }),
  'agreement.comment': events['agreement.commented'],
  'agreement.answer_comment': events['agreement.comment_answered'],
  'agreement.propose': events['agreement.proposed'],
  'agreement.sign': events['agreement.signed'],
  'agreement.withdraw_signature': events['agreement.signature_withdrawn'].omit({ party: true }),
  'agreement.decline': events['agreement.declined']
    .omit({ party: true })
    .extend({ reason: freeText }),
  'agreement.ratify': events['agreement.ratified'],
  'agreement.apply_provisionally': events['agreement.provisionally_applied'],
  'agreement.accede': events['agreement.acceded'],
  'agreement.consent': events['agreement.consented']
    .omit({ party: true, at: true })
    .extend({ act: z.enum(institutionalActs) }),
  'agreement.suspend': events['agreement.suspended'].omit({ party: true }).partial({ from: true }),
  'agreement.lift_suspension': events['agreement.suspension_lifted'].pick({ suspension: true }),
  /** Without a day it takes effect as soon as the notice allows. */
  'agreement.withdraw': events['agreement.withdrawal_notified']
    .omit({ party: true, at: true })
    .partial({ effective: true }),
  'agreement.revoke_withdrawal': events['agreement.withdrawal_revoked'].pick({ withdrawal: true }),
  'agreement.file_divergence': events['agreement.divergence_filed'].omit({ party: true, at: true }),
  'agreement.settle_divergence': events['agreement.divergence_settled'].omit({
    party: true,
    at: true,
  }),
  'agreement.declare_crisis': events['agreement.crisis_declared'].omit({ party: true, from: true }),
  'agreement.end_crisis': events['agreement.crisis_ended'].pick({ crisis: true }),
  'agreement.review_crisis': events['agreement.crisis_reviewed'].omit({ party: true }),
  'agreement.issue_order': events['agreement.order_issued']
    .omit({ party: true })
    .partial({ from: true })
    .extend({ when: clause.shape.when, kind: z.enum(clauseKinds) }),
  'agreement.lift_order': events['agreement.order_lifted'].pick({ order: true }),
  'agreement.fulfil_obligation': events['agreement.obligation_fulfilled'].omit({
    party: true,
    at: true,
  }),
}
export type AgreementCommandKind = keyof typeof agreementBodies
export type AgreementCommandBody<K extends AgreementCommandKind> = z.output<
  (typeof agreementBodies)[K]
>
