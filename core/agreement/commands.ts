import { z } from 'zod'
import { agreementEvents as events } from '#core/agreement/events.ts'
import type { CommandKind } from '#core/command.ts'
import { agreement, clause } from '#core/law/agreement.ts'
import { institutionalActs } from '#core/law/facts.ts'
import { clauseKinds } from '#core/law/kinds.ts'
import { freeText } from '#core/text.ts'

/**
 * What may be asked of an agreement's life. The party is always the member that decides, and moments
 * are its clock's; only a statement under a key brings its own, since they are part of what was signed.
 */
export const agreementCommands = {
  /** A text of one's own; `basedOn` is the text it was made from. */
  'agreement.draft': {
    nature: 'observation',
    body: events['agreement.drafted'].omit({ hash: true }).extend({ text: agreement }),
  },
  'agreement.revise': {
    nature: 'observation',
    body: events['agreement.revised']
      .omit({ hash: true, basedOn: true })
      .extend({ text: agreement }),
  },
  'agreement.comment': { nature: 'observation', body: events['agreement.commented'] },
  'agreement.answer_comment': { nature: 'observation', body: events['agreement.comment_answered'] },
  'agreement.propose': { nature: 'act', body: events['agreement.proposed'] },
  'agreement.sign': { nature: 'act', body: events['agreement.signed'] },
  'agreement.withdraw_signature': {
    nature: 'act',
    body: events['agreement.signature_withdrawn'].omit({ party: true }),
  },
  'agreement.decline': {
    nature: 'act',
    body: events['agreement.declined'].omit({ party: true }).extend({ reason: freeText }),
  },
  'agreement.ratify': { nature: 'act', body: events['agreement.ratified'] },
  'agreement.apply_provisionally': {
    nature: 'act',
    body: events['agreement.provisionally_applied'],
  },
  'agreement.accede': { nature: 'act', body: events['agreement.acceded'] },
  'agreement.consent': {
    nature: 'act',
    body: events['agreement.consented']
      .omit({ party: true, at: true })
      .extend({ act: z.enum(institutionalActs) }),
  },
  'agreement.suspend': {
    nature: 'act',
    body: events['agreement.suspended'].omit({ party: true }).partial({ from: true }),
  },
  'agreement.lift_suspension': {
    nature: 'act',
    body: events['agreement.suspension_lifted'].pick({ suspension: true }),
  },
  /** Without a day it takes effect as soon as the notice allows. */
  'agreement.withdraw': {
    nature: 'act',
    body: events['agreement.withdrawal_notified']
      .omit({ party: true, at: true })
      .partial({ effective: true }),
  },
  'agreement.revoke_withdrawal': {
    nature: 'act',
    body: events['agreement.withdrawal_revoked'].pick({ withdrawal: true }),
  },
  'agreement.file_divergence': {
    nature: 'observation',
    body: events['agreement.divergence_filed'].omit({ party: true, at: true }),
  },
  'agreement.settle_divergence': {
    nature: 'act',
    body: events['agreement.divergence_settled'].omit({ party: true, at: true }),
  },
  'agreement.declare_crisis': {
    nature: 'act',
    body: events['agreement.crisis_declared'].omit({ party: true, from: true }),
  },
  'agreement.end_crisis': {
    nature: 'act',
    body: events['agreement.crisis_ended'].pick({ crisis: true }),
  },
  'agreement.review_crisis': {
    nature: 'observation',
    body: events['agreement.crisis_reviewed'].omit({ party: true }),
  },
  'agreement.issue_order': {
    nature: 'act',
    body: events['agreement.order_issued']
      .omit({ party: true })
      .partial({ from: true })
      .extend({ when: clause.shape.when, kind: z.enum(clauseKinds) }),
  },
  'agreement.lift_order': {
    nature: 'act',
    body: events['agreement.order_lifted'].pick({ order: true }),
  },
  'agreement.fulfil_obligation': {
    nature: 'observation',
    body: events['agreement.obligation_fulfilled'].omit({ party: true, at: true }),
  },
} as const satisfies Record<string, CommandKind>
export type AgreementCommandKind = keyof typeof agreementCommands
export type AgreementCommandBody<K extends AgreementCommandKind> = z.infer<
  (typeof agreementCommands)[K]['body']
>
