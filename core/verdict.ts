import type { Entry } from '#core/record/entry.ts'
import type { Crossing, Facility } from '#core/region/region.ts'

/** Judging what a partner wrote: what is known, and what comes of it. */

/** What is known besides the stream itself when a partner's entry is judged. */
export type Ground = {
  /** The member that judges. */
  home: string
  findFacility: (id: string) => Facility | undefined
  findCrossing: (id: string) => Crossing | undefined
  /** Whether another stream, which the kind of entry rests on, concerns a member; null where it is not known here. */
  concerns: (stream: string, member: string) => boolean | null
}

/** Why an entry is held, as a code. */
export const heldWhys = [
  'unreadable',
  'another-writer',
  'another-realm',
  'body',
  'behind',
  'reserved',
  'later',
  'too-many',
  'not-its-facility',
  'subject',
  'unknown-thing',
  'not-owner',
  'not-begun',
  'begun-by-another',
  'not-told',
  'not-in-charge',
  'not-sent-there',
  'not-asked',
  'not-asking',
  'not-reviewing',
  'not-its-order',
  'another-party',
  'another-began',
  'another-owes',
  'text-hash',
  'unknown-key',
  'wrong-signature',
] as const
export type HeldWhy = (typeof heldWhys)[number]

/**
 * What comes of judging a partner's entry: null is taken in; otherwise it is held with its reason.
 * `early`: what it rests on may be on its way from another member, so it waits, and what its writer
 * said after it waits behind; all of it is judged again when the stream goes on.
 */
export type Verdict = { why: HeldWhy; early?: boolean } | null

export const wrongly = (why: HeldWhy): Verdict => ({ why })
export const tooEarly = (why: HeldWhy): Verdict => ({ why, early: true })

export type Judged<S, B> = { state: S; body: B; entry: Entry; ground: Ground }
