import { z } from 'zod'
import { roles } from '#core/access/role.ts'
import type { Order } from '#core/agreement/standing.ts'
import type { CrossingState, FacilityState } from '#core/capacity/states.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Instant } from '#core/time.ts'
import type { TreatyOffer } from '#core/treaty/actions.ts'
import type { Crisis } from '#core/treaty/crises.ts'
import type { TextStage } from '#core/treaty/view.ts'

/** What a member's node and its screens say to each other, where it is not a noun's own state. */

export const session = z.strictObject({
  actor: z
    .strictObject({
      id: z.string(),
      name: z.string(),
      role: z.enum(roles),
      member: z.string(),
      facility: z.string().optional(),
      vehicle: z.string().optional(),
      language: z.enum(['en', 'nl', 'de', 'fr']),
    })
    .nullable(),
  member: z.strictObject({ id: z.string(), name: z.record(z.string(), z.string()) }),
  realm: z.string(),
  /** A demonstration: one may choose who to be, and nothing here is real. */
  demo: z.boolean(),
  agreement: z.strictObject({ id: z.string(), version: z.string() }).nullable(),
  /** How many entries this member's record holds. */
  record: z.strictObject({ size: z.int() }),
  now: z.int(),
})
export type Session = z.infer<typeof session>

/** Only in a demonstration: whom one may choose to be. */
export type DemoPerson = {
  id: string
  name: string
  role: string
  facility?: string
  vehicle?: string
  language: string
}

export type CommandAnswer =
  | {
      id: string
      outcome: 'done' | 'again'
      entries: { stream: string; position: number; kind: string }[]
    }
  | { id: string; outcome: 'refused'; refusal: Refusal }

/** A list: `next` is the `after` of the next page, null at the end. */
export type Page<T> = { items: T[]; next: number | string | null }

/** How many people: `low` if every suspected double record is one person, `high` if none is. */
export type Count = { low: number; high: number; records: number }

export type IncidentView = IncidentState & {
  count: Count
  byCategory: Record<string, number>
  /** Pairs of records that look like one person and nobody has settled. */
  suspected: { a: string; b: string; score: number; why: string[] }[]
  /** Reviews of what was done under necessity that nobody has closed; they outlive the incident. */
  openReviews: number
}

/** How a partner's node is doing, seen from here. */
export type PartnerState = {
  member: string
  name: Record<string, string>
  state: 'reachable' | 'unreachable' | 'never-seen'
  lastSeenAt: Instant | null
  unreachableSince: Instant | null
  /** Envelopes waiting to be delivered. */
  waiting: number
  /** Held because they could not be read or are not permitted. */
  held: number
  roundTripMs: number | null
  /**
   * The text that it says it applies, and how that stands to ours; null until it has said so. `older`:
   * it lacks what we have in force. `newer`: we know its text, and it is not in force here yet.
   * `unknown`: we have never seen its text.
   */
  agreement: {
    version: string
    hash: string
    applies: 'same' | 'older' | 'newer' | 'unknown'
  } | null
}

/** How much a clause is lived by. Months are those of UTC. */
export type ClauseUse = {
  /** As `meuse-rhine/7.2`, or `order/<id>`. */
  clause: string
  /** What was written, or told to a partner, on its ground. */
  usedThisMonth: number
  lastUsedAt: Instant | null
  /** Refusals and doubts that cited it. */
  refusedThisMonth: number
  lastRefusedAt: Instant | null
  /** The command or entry, and the stream that it was about. */
  lastRefusedWhat: { kind: string; stream: string } | null
}

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

/** One line of the timeline: public part of an entry, for people to read. */
export type TimelineLine = {
  position: number
  stream: string
  label: string | null
  kind: string
  occurredAt: Instant
  recordedAt: Instant
  member: string
  role: string
  body: Record<string, unknown>
}

/** A request line with the casualty it is about, for the side that must answer or waits. */
export type RequestLine = { request: CasualtyState['requests'][number]; casualty: CasualtyState }

/** A live update: which stream changed and where. Screens ask again for what they show. */
export type Change = { position: number; stream: string; kind: string; incident: string | null }

export type Views = {
  casualty: CasualtyState
  incident: IncidentView
  facility: FacilityState
  crossing: CrossingState
}
