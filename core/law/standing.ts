import { z } from 'zod'
import { type Agreement, conditions } from '#core/law/agreement.ts'
import { clauseKinds } from '#core/law/kinds.ts'
import { type Instant, moment } from '#core/time.ts'

/**
 * An agreement as it stands: the text that was signed, and what has happened to it since. The text is
 * never changed by its life; what a member applies is always these two together. Only `stage` is its
 * life's to say: whoever makes a standing of a signed text states there how far it has come.
 */
export type Standing = {
  agreement: Agreement
  /** This version applies to cases that begin from `opens` on and before `closes`. */
  opens: Instant
  closes: Instant
  /**
   * When a party became bound. A party whose signature is required and who is absent here is bound from
   * the beginning; one that accedes is bound only from the moment that stands here.
   */
  joined: Readonly<Record<string, Instant>>
  /** When a party ceased to be bound: its withdrawal, after the notice. */
  left: Readonly<Record<string, Instant>>
  suspensions: readonly Suspension[]
  divergences: readonly Divergence[]
}

/** `clause` null: the whole agreement. `until` infinity: not lifted yet. */
export type Suspension = {
  clause: string | null
  from: Instant
  until: Instant
  /** Binds every future act at once, in cases that had begun as well. */
  safety: boolean
}

/** A filed difference from the authentic text: until it is settled the clause is undetermined. */
export type Divergence = { clause: string; from: Instant; until: Instant }

/**
 * A national order. It prohibits, in the territory of the party that gave it and nowhere else, until it
 * expires by itself; and it never strands a patient who is on the way.
 */
export const order = z.strictObject({
  id: z.string(),
  /** The party whose authority gave it. */
  party: z.string(),
  instrument: z.string(),
  authority: z.string(),
  kind: z.enum(clauseKinds),
  when: conditions,
  from: moment,
  until: moment,
})
export type Order = z.infer<typeof order>

/**
 * A text by itself, to which nothing has happened: its stage and its term are all there is to it, and
 * all its parties are taken to be bound, those that accede as well.
 */
export const standingOf = (agreement: Agreement): Standing => ({
  agreement,
  opens: -Infinity,
  closes: Infinity,
  joined: Object.fromEntries(
    agreement.parties
      .filter(({ signature }) => signature === 'accession')
      .map(({ id }) => [id, -Infinity]),
  ),
  left: {},
  suspensions: [],
  divergences: [],
})
