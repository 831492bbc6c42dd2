import { z } from 'zod'
import { agreementOffer } from '#core/agreement/actions.ts'
import { crisis } from '#core/agreement/crises.ts'
import { order } from '#core/law/standing.ts'
import { freeText } from '#core/text.ts'
import { moment } from '#core/time.ts'

/** What screens are told of an agreement's life. */

/** How far a text has come, each stage with effects of its own. */
export const textStages = [
  'drafted',
  'proposed',
  'signed',
  'provisionally-applied',
  'in-force',
  'agreed',
  'replaced',
  'declined',
  'superseded',
  'unusable',
  'unplaced',
] as const
export type TextStage = (typeof textStages)[number]

/** By party. */
const moments = z.record(z.string(), moment)

/** A text of the agreement by its hash, and what has been said of it; the text itself is asked for by hash. */
const textView = z
  .strictObject({
    hash: z.string(),
    /** As it says of itself; null where it cannot be read. */
    version: z.string().nullable(),
    title: z.record(z.string(), z.string()).nullable(),
    amends: z.string().nullable(),
    /** The text that this member was installed with. */
    installed: z.boolean(),
    stage: z.enum(textStages),
    /** From when on, and until when, it applies to cases that begin; null: not, or always and not ended. */
    opens: moment.nullable(),
    closes: moment.nullable(),
    proposedAt: moment.nullable(),
    /** Parties without whose word it is not in force, and what each has said and when. */
    needs: z.array(z.string()),
    needsRatification: z.boolean(),
    signed: moments,
    ratified: moments,
    applied: moments,
    acceded: moments,
    declined: moments,
    takenBack: moments,
    /** What was brought as a party's word, and is not. */
    flawed: z.array(
      z.strictObject({
        party: z.string(),
        what: z.string(),
        kid: z.string(),
        flaw: z.string(),
        by: z.string(),
      }),
    ),
    /** Why it can never follow what it amends. */
    flaw: z.string().nullable(),
    /** Articles that this version of Corridor cannot read. */
    unreadable: z.array(z.string()),
    drafts: z.array(
      z.strictObject({
        draft: z.string(),
        member: z.string(),
        at: moment,
        basedOn: z.string().nullable(),
        note: freeText.nullable(),
      }),
    ),
  })
  .meta({ id: 'AgreementTextView' })
export type TextView = z.infer<typeof textView>

const commentView = freeText.extend({
  comment: z.string(),
  hash: z.string(),
  clause: z.string().nullable(),
  group: z.string(),
  member: z.string(),
  role: z.string(),
  at: moment,
  answers: z.array(
    freeText.extend({
      member: z.string(),
      outcome: z.string(),
      change: z.string().nullable(),
      at: moment,
    }),
  ),
})
export type CommentView = z.infer<typeof commentView>

const suspension = freeText.extend({
  suspension: z.string(),
  party: z.string(),
  clause: z.string().nullable(),
  safety: z.boolean(),
  from: moment,
  until: moment.nullable(),
  instrument: z.string(),
})

const divergence = z.strictObject({
  divergence: z.string(),
  party: z.string(),
  clause: z.string(),
  at: moment,
  note: freeText,
  /** Who has settled it, and when it was settled by all; null while it is not. */
  settledBy: moments,
  settledAt: moment.nullable(),
})

const withdrawal = z.strictObject({
  withdrawal: z.string(),
  party: z.string(),
  notifiedAt: moment,
  effective: moment,
  revokedAt: moment.nullable(),
})

/** The life of the agreement, for whoever may see it. */
export const agreementLife = z
  .strictObject({
    id: z.string(),
    stream: z.string(),
    version: z.int(),
    /** What an act must have seen. */
    actVersion: z.int(),
    /** The text in force now; null where none is. */
    inForce: z.string().nullable(),
    texts: z.array(textView),
    /** Two amendments of one text, both signed by all. */
    forks: z.array(
      z.strictObject({ amended: z.string(), chosen: z.string(), others: z.array(z.string()) }),
    ),
    comments: z.array(commentView),
    suspensions: z.array(suspension),
    divergences: z.array(divergence),
    withdrawals: z.array(withdrawal),
    crises: z.array(crisis),
    /** Crisis powers hold now. */
    crisisDeclared: z.boolean(),
    orders: z.array(order),
    consents: z.array(
      z.strictObject({
        party: z.string(),
        act: z.string(),
        to: z.string(),
        at: moment,
        until: moment,
      }),
    ),
    /** What the person who asks may do now, or why not. */
    offers: z.array(agreementOffer),
  })
  .meta({ id: 'AgreementLife' })
export type AgreementLife = z.infer<typeof agreementLife>
