import type { TreatyOffer } from '#core/agreement/actions.ts'
import type { Crisis } from '#core/agreement/crises.ts'
import type { TextStage } from '#core/agreement/view.ts'
import type { Order } from '#core/law/standing.ts'
import type { Instant } from '#core/time.ts'

/** What screens are told of an agreement's life. */

type Moments = Record<string, Instant>

/** A text of the agreement by its hash, and what has been said of it; the text itself is asked for by hash. */
export type TextView = {
  hash: string
  /** As it says of itself; null where it cannot be read. */
  version: string | null
  title: Record<string, string> | null
  amends: string | null
  /** The text that this member was installed with. */
  installed: boolean
  stage: TextStage
  /** From when on, and until when, it applies to cases that begin; null: not, or always and not ended. */
  opens: Instant | null
  closes: Instant | null
  proposedAt: Instant | null
  /** Parties without whose word it is not in force, and what each has said and when. */
  needs: string[]
  needsRatification: boolean
  signed: Moments
  ratified: Moments
  applied: Moments
  acceded: Moments
  declined: Moments
  takenBack: Moments
  /** What was brought as a party's word, and is not. */
  flawed: { party: string; what: string; kid: string; flaw: string; by: string }[]
  /** Why it can never follow what it amends. */
  flaw: string | null
  /** Articles that this version of Corridor cannot read. */
  unreadable: string[]
  drafts: {
    draft: string
    member: string
    at: Instant
    basedOn: string | null
    note: Text | null
  }[]
}
type Text = { text: string; language: string }

export type CommentView = Text & {
  comment: string
  hash: string
  clause: string | null
  group: string
  member: string
  role: string
  at: Instant
  answers: (Text & { member: string; outcome: string; change: string | null; at: Instant })[]
}

/** The life of the agreement, for whoever may see it. */
export type AgreementLife = {
  id: string
  stream: string
  version: number
  /** What an act must have seen. */
  actVersion: number
  /** The text in force now; null where none is. */
  inForce: string | null
  texts: TextView[]
  /** Two amendments of one text, both signed by all. */
  forks: { amended: string; chosen: string; others: string[] }[]
  comments: CommentView[]
  suspensions: (Text & {
    suspension: string
    party: string
    clause: string | null
    safety: boolean
    from: Instant
    until: Instant | null
    instrument: string
  })[]
  divergences: {
    divergence: string
    party: string
    clause: string
    at: Instant
    note: Text
    /** Who has settled it, and when it was settled by all; null while it is not. */
    settledBy: Moments
    settledAt: Instant | null
  }[]
  withdrawals: {
    withdrawal: string
    party: string
    notifiedAt: Instant
    effective: Instant
    revokedAt: Instant | null
  }[]
  crises: Crisis[]
  /** Crisis powers hold now. */
  crisisDeclared: boolean
  orders: Order[]
  consents: { party: string; act: string; to: string; at: Instant; until: Instant }[]
  /** What the person who asks may do now, or why not. */
  offers: TreatyOffer[]
}
