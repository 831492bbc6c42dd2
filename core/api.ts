import { z } from 'zod'
import { roles } from '#core/access/role.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { FacilityState } from '#core/facility/state.ts'
import type { Count } from '#core/incident/count.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import type { Refusal } from '#core/refusal.ts'
import { languageTag } from '#core/text.ts'
import type { Instant } from '#core/time.ts'

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
      language: languageTag,
    })
    .nullable(),
  member: z.strictObject({ id: z.string(), name: z.record(z.string(), z.string()) }),
  realm: z.string(),
  /** The languages that this member offers, by BCP 47 tag. */
  languages: z.array(languageTag),
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
