import { z } from 'zod'
import { roles } from '#core/access/role.ts'
import { refused } from '#core/refused.ts'
import { languageTag } from '#core/text.ts'
import { moment } from '#core/time.ts'

/** What a member's node and its screens say to each other, where it is not a noun's own state. */

export const session = z
  .strictObject({
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
  .meta({ id: 'Session' })
export type Session = z.infer<typeof session>

/** Only in a demonstration: whom one may choose to be. */
export const demoPerson = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    role: z.string(),
    facility: z.string().optional(),
    vehicle: z.string().optional(),
    language: z.string(),
  })
  .meta({ id: 'DemoPerson' })
export type DemoPerson = z.infer<typeof demoPerson>

/** What changed: an entry, its stream, and which incident that belongs to. Screens ask again for what they show. */
export const change = z.strictObject({
  position: z.int(),
  stream: z.string(),
  kind: z.string(),
  incident: z.string().nullable(),
})
export type Change = z.infer<typeof change>

/** What came of one command. */
export const commandAnswer = z
  .discriminatedUnion('outcome', [
    z.strictObject({
      id: z.string(),
      outcome: z.enum(['done', 'again']),
      entries: z.array(change),
    }),
    z.strictObject({ id: z.string(), outcome: z.literal('refused'), refusal: refused }),
  ])
  .meta({ id: 'CommandAnswer' })
export type CommandAnswer = z.infer<typeof commandAnswer>

/** A list: `next` is the `after` of the next page, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.union([z.int(), z.string()]).nullable() })
export type Page<T> = { items: T[]; next: number | string | null }

/** How a partner's node is doing, seen from here. */
export const partnerState = z
  .strictObject({
    member: z.string(),
    name: z.record(z.string(), z.string()),
    state: z.enum(['reachable', 'unreachable', 'never-seen']),
    lastSeenAt: moment.nullable(),
    unreachableSince: moment.nullable(),
    /** Envelopes waiting to be delivered. */
    waiting: z.int(),
    /** Held because they could not be read or are not permitted. */
    held: z.int(),
    roundTripMs: z.number().nullable(),
    /**
     * The text that it says it applies, and how that stands to ours; null until it has said so. `older`:
     * it lacks what we have in force. `newer`: we know its text, and it is not in force here yet.
     * `unknown`: we have never seen its text.
     */
    agreement: z
      .strictObject({
        version: z.string(),
        hash: z.string(),
        applies: z.enum(['same', 'older', 'newer', 'unknown']),
      })
      .nullable(),
  })
  .meta({ id: 'PartnerState' })
export type PartnerState = z.infer<typeof partnerState>

/** How much a clause is lived by. Months are those of UTC. */
export const clauseUse = z
  .strictObject({
    /** As `meuse-rhine/7.2`, or `order/<id>`. */
    clause: z.string(),
    /** What was written, or told to a partner, on its ground. */
    usedThisMonth: z.int(),
    lastUsedAt: moment.nullable(),
    /** Refusals and doubts that cited it. */
    refusedThisMonth: z.int(),
    lastRefusedAt: moment.nullable(),
    /** The command or entry, and the stream that it was about. */
    lastRefusedWhat: z.strictObject({ kind: z.string(), stream: z.string() }).nullable(),
  })
  .meta({ id: 'ClauseUse' })
export type ClauseUse = z.infer<typeof clauseUse>

/** One line of the timeline: public part of an entry, for people to read. */
export const timelineLine = z
  .strictObject({
    position: z.int(),
    stream: z.string(),
    label: z.string().nullable(),
    kind: z.string(),
    occurredAt: moment,
    recordedAt: moment,
    /** It is said to have happened after it was recorded: the clock it was read from was ahead. */
    ahead: z.boolean(),
    member: z.string(),
    role: z.string(),
    body: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'TimelineLine' })
export type TimelineLine = z.infer<typeof timelineLine>
