import { z } from 'zod'
import type { Actor } from '#core/access/role.ts'
import type { Decision, Question } from '#core/law/decision.ts'
import type { Facts } from '#core/law/facts.ts'
import type { Capability } from '#core/region/capability.ts'
import type { Crossing, Facility, Place } from '#core/region/region.ts'
import { clock, type Instant, instant } from '#core/time.ts'
import type { Category } from '#core/triage/category.ts'

/**
 * What somebody wants written. An *observation* is always accepted and commutes with every other
 * entry; an *act* names the version it saw (`seen`) and is refused as stale when another act came
 * first. The id is the sender's: the same command sent twice changes nothing and is answered alike.
 */
export const command = z.strictObject({
  id: z.uuid(),
  kind: z.string(),
  /** The stream it is about. */
  stream: z.string().regex(/^[a-z]+\/[A-Za-z0-9._-]{1,80}$/),
  /** For acts: `actVersion` of the state that the person saw. */
  seen: z.int().min(0).optional(),
  occurredAt: instant,
  clock,
  body: z.record(z.string(), z.unknown()),
})
export type Command = z.infer<typeof command>

/** All that a decision may depend on besides the state itself. */
export type Context = {
  now: Instant
  actor: Actor
  /** The member whose node decides. */
  member: string
  agreement: {
    id: string
    version: string
    /** About a case that began then; without a moment, one that begins now. */
    evaluate: (question: Question, began?: Instant) => Decision
  } | null
  findFacility: (id: string) => Facility | undefined
  findCrossing: (id: string) => Crossing | undefined
  /** State of another stream that the command's kind said it reads. */
  find: (stream: string) => unknown
  /**
   * Facts that lie beyond the record and that this node can work out: `minutesSooner`, `roomAtHome`,
   * `reserveKept`, `vehicle`, `localTime`, `lightsAndSirens`, `crisisDeclared`. A fact left away is
   * unknown and never permits.
   */
  circumstances?: (about: Circumstance) => Facts
  /** Triage methods that the member's medical director has signed for, beyond those always on. */
  signedMethods?: readonly string[]
}

/** What the node is asked to work out facts about. */
export type Circumstance =
  | {
      kind: 'transfer'
      casualty: string
      place: Place | null
      category: Category
      needs: readonly Capability[]
      facility: Facility
      minutes: number | null
    }
  | { kind: 'route'; casualty: string; crossing: Crossing; from: string; to: string }

/** Something that becomes due by itself; found again after a restart. */
export type Due = { at: Instant; what: string; about: string }
