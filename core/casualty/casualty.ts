import { z } from 'zod'
import { destination, route, sex, treatment } from '#core/casualty/events.ts'
import { act } from '#core/casualty/journey.ts'
import { consents, vulnerableGroups } from '#core/law/facts.ts'
import { capability } from '#core/region/capability.ts'
import { place } from '#core/region/region.ts'
import { freeText } from '#core/text.ts'
import { type Instant, moment } from '#core/time.ts'
import { category } from '#core/triage/category.ts'

/** A value with when it was so and who says so. */
export type Stated<T> = { value: T; at: Instant; member: string; role: string }
const stated = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, at: moment, member: z.string(), role: z.string() })

export type Route = z.infer<typeof route>

/** One line asked of a neighbour about this casualty, and what came of it. */
export const request = z
  .strictObject({
    id: z.string(),
    from: z.string(),
    to: z.string(),
    facility: z.string(),
    askedAt: moment,
    answerBy: moment,
    /** The leg of the journey that it is for. */
    leg: z.int(),
    silence: z.enum(['accepted', 'refused', 'escalates']),
    clauses: z.array(z.string()),
    route: route.nullable(),
    state: z.enum(['waiting', 'accepted', 'accepted-if', 'declined', 'withdrawn', 'lapsed']),
    answeredAt: moment.optional(),
    answeredBy: z.string().optional(),
    /** When the deadline passed unanswered: what `state` says then is what silence means. */
    lapsedAt: moment.optional(),
    /** An answer that came after somebody had departed on the meaning of silence: shown, not binding. */
    late: z
      .strictObject({ answer: z.enum(['accepted', 'accepted-if', 'declined']), at: moment })
      .optional(),
    reason: z.string().optional(),
    condition: freeText.optional(),
  })
  .meta({ id: 'TransferRequest' })
export type Request = z.infer<typeof request>

const signature = z.strictObject({
  at: moment,
  actor: z.string(),
  role: z.string(),
  member: z.string(),
  content: z.string(),
})
export type Signature = z.infer<typeof signature>

/**
 * Who answers for the patient on record. Clinical responsibility follows whoever is with the patient
 * and needs no signature; while custody is `transfer-unconfirmed` both sides are named.
 */
const custody = z.strictObject({
  state: z.enum(['held', 'transfer-unconfirmed', 'disputed', 'released']),
  member: z.string(),
  facility: z.string().optional(),
  /** The other side of an unconfirmed or disputed transfer. */
  other: z.string().optional(),
  since: moment,
})
export type Custody = z.infer<typeof custody>

/** Opened by itself whenever somebody proceeds under necessity. */
const review = z.strictObject({
  id: z.string(),
  openedAt: moment,
  dueAt: moment,
  clauses: z.array(z.string()),
  code: z.string(),
  reason: z.string(),
  by: z.string(),
  /** Whose node watches over it. */
  member: z.string(),
  state: z.enum(['open', 'overdue', 'closed']),
  finding: z.string().optional(),
})
export type Review = z.infer<typeof review>

export const stage = z.enum([
  'at-scene',
  'destined',
  'on-the-way',
  'arrived',
  'handed-over',
  'closed',
])
export type Stage = z.infer<typeof stage>

/** What is seen, said and done about a patient. */
const chart = {
  sex,
  ageYears: z.number().nullable(),
  looksLike: z.enum(['adult', 'child', 'infant']).nullable(),
  mechanism: z.string().nullable(),
  tag: z.string().nullable(),
  place: place.nullable(),
  /** The hospital where somebody turned up, for whom no crew came. */
  foundAt: z.string().nullable(),
  identity: z.enum(['unknown', 'provisional', 'confirmed']),
  /** Category used for planning, with how it came about. */
  category,
  /** Labels as they were said, whatever scheme they are of; an unknown one has no categories. */
  labels: z.array(
    stated(
      z.strictObject({
        scheme: z.string(),
        label: z.string(),
        schemeVersion: z.string().optional(),
        categories: z.array(category),
        lossy: z.boolean(),
      }),
    ),
  ),
  triage: stated(
    z.strictObject({
      by: z.enum(['method', 'label', 'person']),
      method: z.string().optional(),
      scheme: z.string().optional(),
      label: z.string().optional(),
      categories: z.array(category),
      lossy: z.boolean(),
      step: z.string().optional(),
      flags: z.array(z.string()),
    }),
  ).nullable(),
  observations: z.record(z.string(), stated(z.unknown())),
  injuries: z.array(stated(z.strictObject({ region: z.string(), injury: z.string() }))),
  treatments: z.array(stated(treatment)),
  needs: z.array(capability),
  consent: z.partialRecord(z.enum(['treatment', 'transfer', 'sharing']), stated(z.enum(consents))),
  flags: z.strictObject({
    unaccompaniedMinor: z.boolean(),
    threatened: z.boolean(),
    contaminated: z.boolean(),
    family: z.string().nullable(),
    vulnerable: z.array(z.enum(vulnerableGroups)),
  }),
  followUps: z.array(stated(z.strictObject({ condition: z.string(), source: z.string() }))),
  deathConfirmed: z.strictObject({ at: moment, territory: z.string() }).nullable(),
}

/** Where the patient goes, and who answers for them on the way. */
const journey = {
  destination: z
    .strictObject({
      to: destination,
      route: route.nullable(),
      clauses: z.array(z.string()),
      plan: z.string().nullable(),
      overridden: z.boolean(),
      at: moment,
    })
    .nullable(),
  requests: z.array(request),
  stage,
  journey: z.strictObject({
    vehicle: z.string().nullable(),
    departedAt: moment.nullable(),
    etaAt: moment.nullable(),
    crossed: z.array(z.strictObject({ crossing: z.string(), at: moment })),
    arrivedAt: moment.nullable(),
    arrivedTo: destination.nullable(),
  }),
  signatures: z.strictObject({ giving: signature.nullable(), receiving: signature.nullable() }),
  custody,
  necessity: z.strictObject({ at: moment, destination }).nullable(),
  reviews: z.array(review),
  outcome: z.string().nullable(),
  /** The member that the patient is on the way back to. */
  returningTo: z.string().nullable(),
  /** Counts drives: a new one begins when a patient who has arrived is destined on. */
  leg: z.int(),
  /** Members that the casualty has been addressed to, and so are told of it. */
  addressed: z.array(z.string()),
}

/** The life of one patient, folded from its entries. Nothing personal stands in here. */
export const casualtyState = z
  .strictObject({
    id: z.string(),
    exists: z.boolean(),
    /** Entries folded so far. */
    version: z.int(),
    /** Version of the last act: what an act must have seen. */
    actVersion: z.int(),
    incident: z.string(),
    /** The member that leads the incident, and so is told of everybody in it. */
    lead: z.string(),
    label: z.string(),
    /** The member that reported it first. */
    member: z.string(),
    reportedAt: moment,
    /** When this record first heard of the case; the law of that moment is the law of the case. */
    began: moment.nullable(),
    /** Who reported it, opaque: two records by one person are not taken for one patient. */
    reportedBy: z.string(),
    ...chart,
    ...journey,
    /** Entries of the journey by when they happened: a late copy falls into its place. */
    acts: z.array(act),
    /** Who spoke last about each thing, by which the last said wins in any order of arrival. */
    said: z.record(
      z.string(),
      z.strictObject({ at: moment, member: z.string(), kind: z.string() }),
    ),
    /** The subject's key is destroyed. */
    erased: z.boolean(),
  })
  .meta({ id: 'CasualtyState' })
export type CasualtyState = z.infer<typeof casualtyState>
