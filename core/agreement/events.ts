import { z } from 'zod'
import { freeText } from '#core/text.ts'
import { instant } from '#core/time.ts'

/** What is written in the life of an agreement, in its stream `agreement/<id>`. */

/** The SHA-256 of what is signed of a text (signing.ts), in hex: the name of a text wherever it goes. */
export const textHash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex')
const id = z.string().min(1).max(80)
export const partyId = z.string().regex(/^[a-z][a-z0-9-]*$/, 'the id of a party')
export const clauseId = z.string().regex(/^\d+(\.\d+)*$/, 'an article number such as 7.2')
const line = z.string().min(1).max(200)

/** What a party states with its key about a text. */
export const statementKinds = ['sign', 'ratify', 'apply', 'accede'] as const
/**
 * A party's word about a text, signed with its key, moment included: whoever brings it, anybody can check
 * it. `signature` is Ed25519 over `statementBytes`, base64url.
 */
const stated = {
  hash: textHash,
  party: partyId,
  kid: z.string().min(1).max(120),
  at: instant,
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/, '64 bytes in base64url'),
}
export const statement = z.strictObject({ what: z.enum(statementKinds), ...stated })
export type Statement = z.infer<typeof statement>

/** Who speaks on a clause: `partner` is another party, `lawyers` and `ethics` are asked by one. */
export const commentGroups = [
  'clinicians',
  'community',
  'civil-society',
  'partner',
  'lawyers',
  'ethics',
] as const

/** A text as it travels: a later version's clauses are kept as they came, so it is read where it is used. */
const text = z.record(z.string(), z.unknown())
const reason = freeText
const instrument = line
/** A document that lies elsewhere, by the SHA-256 of its bytes. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A national order as its authority gave it. `when` are conditions of a clause of its kind. */
const order = {
  order: id,
  party: partyId,
  instrument,
  authority: line,
  /** Of a clause; one that only a later version knows is kept, and nothing here asks of it. */
  kind: z.string().min(1).max(80),
  when: z.record(z.string(), z.unknown()),
  from: instant,
  until: instant,
}

export const agreementEvents = {
  'agreement.drafted': z.strictObject({
    draft: id,
    hash: textHash,
    text,
    /** The text it was made from. */
    basedOn: textHash.nullable(),
    note: freeText.optional(),
  }),
  /** The next text of the same draft. */
  'agreement.revised': z.strictObject({
    draft: id,
    hash: textHash,
    text,
    basedOn: textHash.nullable(),
    note: freeText.optional(),
  }),
  'agreement.commented': z.strictObject({
    comment: id,
    hash: textHash,
    clause: clauseId.nullable(),
    group: z.enum(commentGroups),
    text: freeText.shape.text,
    language: freeText.shape.language,
  }),
  'agreement.comment_answered': z.strictObject({
    comment: id,
    outcome: z.enum(['accepted', 'declined', 'noted']),
    text: freeText.shape.text,
    language: freeText.shape.language,
    /** The text in which it led to a change. */
    change: textHash.nullable(),
  }),
  'agreement.proposed': z.strictObject({ hash: textHash }),
  'agreement.signed': z.strictObject(stated),
  /** Counts once a party that has not signed declines; after the last signature it comes too late. */
  'agreement.signature_withdrawn': z.strictObject({ hash: textHash, party: partyId, reason }),
  /** A party never signs this text: it can no longer come into force, and frees those that signed it. */
  'agreement.declined': z.strictObject({
    hash: textHash,
    party: partyId,
    reason: reason.nullable(),
  }),
  'agreement.ratified': z.strictObject({ ...stated, instrument }),
  'agreement.provisionally_applied': z.strictObject(stated),
  'agreement.acceded': z.strictObject(stated),
  /** All that it takes for a text to be in effect, so that one member alone can bring it to another. */
  'agreement.completed': z.strictObject({
    hash: textHash,
    text,
    statements: z.array(statement).min(1).max(400),
  }),
  /** A party agrees beforehand that another does something for which the text asks the consent of several. */
  'agreement.consented': z.strictObject({
    consent: id,
    party: partyId,
    act: z.string().min(1).max(80),
    to: partyId,
    at: instant,
    until: instant,
  }),
  'agreement.suspended': z.strictObject({
    suspension: id,
    party: partyId,
    /** Null: the whole agreement. */
    clause: clauseId.nullable(),
    safety: z.boolean(),
    from: instant,
    reason,
    instrument,
  }),
  'agreement.suspension_lifted': z.strictObject({ suspension: id, party: partyId, at: instant }),
  'agreement.withdrawal_notified': z.strictObject({
    withdrawal: id,
    party: partyId,
    at: instant,
    effective: instant,
    reason: reason.optional(),
  }),
  'agreement.withdrawal_revoked': z.strictObject({ withdrawal: id, party: partyId, at: instant }),
  'agreement.divergence_filed': z.strictObject({
    divergence: id,
    party: partyId,
    clause: clauseId,
    at: instant,
    note: freeText,
    documentSha256: sha256.optional(),
  }),
  /** One party's settlement; it is settled when every required party has. */
  'agreement.divergence_settled': z.strictObject({
    divergence: id,
    party: partyId,
    at: instant,
    note: freeText.optional(),
  }),
  'agreement.crisis_declared': z.strictObject({
    crisis: id,
    party: partyId,
    from: instant,
    until: instant,
    reason,
    authority: line,
  }),
  'agreement.crisis_ended': z.strictObject({ crisis: id, party: partyId, at: instant }),
  /** By the clock: nobody has to remember it. */
  'agreement.crisis_expired': z.strictObject({ crisis: id, at: instant }),
  'agreement.crisis_reviewed': z.strictObject({
    crisis: id,
    party: partyId,
    finding: z.enum(['justified', 'not-justified', 'system-cause']),
    text: freeText.shape.text,
    language: freeText.shape.language,
  }),
  'agreement.order_issued': z.strictObject(order),
  'agreement.order_lifted': z.strictObject({ order: id, party: partyId, at: instant }),
  'agreement.order_expired': z.strictObject({ order: id, at: instant }),
  /** By the clock of the party that owes it. */
  'agreement.obligation_reminded': z.strictObject({ obligation: line, dueAt: instant }),
  'agreement.obligation_fulfilled': z.strictObject({
    obligation: line,
    party: partyId,
    at: instant,
    evidence: z.strictObject({
      text: freeText.shape.text,
      language: freeText.shape.language,
      sha256: sha256.optional(),
    }),
  }),
  'agreement.obligation_breached': z.strictObject({ obligation: line, dueAt: instant }),
} as const
export type AgreementEvents = typeof agreementEvents
export type AgreementEventKind = keyof AgreementEvents
export type AgreementBody<K extends AgreementEventKind> = z.infer<AgreementEvents[K]>
