import { z } from 'zod'
import { consents, vulnerableGroups } from '#core/law/facts.ts'
import { capability } from '#core/region/capability.ts'
import { place } from '#core/region/region.ts'
import { freeText } from '#core/text.ts'
import { instant } from '#core/time.ts'
import { category } from '#core/triage/category.ts'

/** The bodies of a casualty's entries, public part. Personal data travel beside them, sealed. */

const id = z.string().min(1).max(80)
const clauses = z.array(z.string())
export const sex = z.enum(['female', 'male', 'other', 'unknown'])

export const route = z
  .strictObject({
    crossings: z.array(z.string()),
    minutes: z.number().min(0),
    km: z.number().min(0).optional(),
  })
  .meta({ id: 'Route' })
/** A facility of the region, or a place that no party answers for: recorded and followed all the same. */
export const destination = z
  .union([
    z.strictObject({ facility: id, member: z.string() }),
    z.strictObject({
      outside: z.strictObject({
        name: z.string().min(1),
        country: z.string(),
        place: place.optional(),
      }),
    }),
  ])
  .meta({ id: 'Destination' })
export type Destination = z.infer<typeof destination>

const side = z.enum(['giving', 'receiving'])

const doseUnits = ['microgram', 'mg', 'g', 'ml', 'l', 'mmol', 'iu', 'l-per-min'] as const
const givenBy = [
  'intravenous',
  'intraosseous',
  'intramuscular',
  'subcutaneous',
  'oral',
  'buccal',
  'nasal',
  'inhaled',
  'rectal',
  'topical',
] as const

/** What the person before us looks like, where a method turns on it. */
const patient = z.strictObject({
  ageYears: z.number().min(0).max(130).optional(),
  looksLike: z.enum(['adult', 'child', 'infant']).optional(),
})

/**
 * What was done, and of what is given how much and by which way. Units as UCUM has them, spelt out; nothing is
 * ever converted. `detail` is in words, as the first version of this body had it.
 */
export const treatment = z.strictObject({
  intervention: z.string(),
  detail: z.string().optional(),
  dose: z
    .strictObject({ value: z.number().positive().max(100_000), unit: z.enum(doseUnits) })
    .optional(),
  route: z.enum(givenBy).optional(),
})

export const casualtyEvents = {
  'casualty.reported': z.strictObject({
    incident: id,
    label: z.string().min(1).max(20),
    sex,
    ageYears: z.number().min(0).max(130).optional(),
    looksLike: z.enum(['adult', 'child', 'infant']).optional(),
    mechanism: z.string().optional(),
    tag: z.string().max(40).optional(),
    place: place.optional(),
    /** Scene or own way: somebody who turns up at a hospital is at once arrived there. */
    foundBy: z.enum(['crew', 'dispatch', 'hospital', 'import']),
    facility: id.optional(),
    /** The member that leads the incident: it counts everybody, whoever reports them. */
    lead: z.string().optional(),
  }),
  'casualty.observed': z.strictObject({
    observations: z.record(z.string(), z.unknown()),
    patient: patient.optional(),
  }),
  'casualty.triaged': z.strictObject({
    method: z.string(),
    category,
    step: z.string(),
    flags: z.array(z.string()),
    observations: z.record(z.string(), z.unknown()),
    patient: patient.optional(),
  }),
  /** A category given under another scheme: the original label stays beside what it may mean. */
  'casualty.labelled': z.strictObject({
    scheme: z.string().min(1).max(80),
    label: z.string().min(1).max(80),
    schemeVersion: z.string().optional(),
    categories: z.array(category).min(1),
    lossy: z.boolean(),
  }),
  /** A label of a scheme that Corridor does not know: kept as said, and the category stays. */
  'casualty.label_unmapped': z.strictObject({
    scheme: z.string().min(1).max(80),
    label: z.string().min(1).max(80),
    schemeVersion: z.string().optional(),
  }),
  'casualty.category_set': z.strictObject({ category, reason: freeText }),
  'casualty.injury_found': z.strictObject({ region: z.string(), injury: z.string() }),
  'casualty.treated': treatment,
  'casualty.needs_stated': z.strictObject({ needs: z.array(capability) }),
  'casualty.identified': z.strictObject({ status: z.enum(['provisional', 'confirmed']) }),
  'casualty.consent_stated': z.strictObject({
    about: z.enum(['treatment', 'transfer', 'sharing']),
    consent: z.enum(consents),
  }),
  'casualty.flagged': z.strictObject({
    unaccompaniedMinor: z.boolean().optional(),
    threatened: z.boolean().optional(),
    contaminated: z.boolean().optional(),
    family: z.string().optional(),
    /** Groups that the person belongs or may belong to, all that are known: said again, they are replaced. */
    vulnerable: z.array(z.enum(vulnerableGroups)).optional(),
  }),
  'casualty.destined': z.strictObject({
    destination,
    route: route.nullable(),
    clauses,
    because: z.array(
      z.strictObject({ code: z.string(), params: z.record(z.string(), z.unknown()) }),
    ),
    plan: id.optional(),
    /** Set when a person chose otherwise than the plan. */
    override: z.strictObject({ reason: freeText }).optional(),
  }),
  'casualty.requested': z.strictObject({
    request: id,
    to: z.string(),
    facility: id,
    clauses,
    answerBy: instant,
    silence: z.enum(['accepted', 'refused', 'escalates']),
    route: route.nullable(),
  }),
  'casualty.answered': z.strictObject({
    request: id,
    answer: z.enum(['accepted', 'accepted-if', 'declined']),
    condition: freeText.optional(),
    reason: z.string().optional(),
    facility: id.optional(),
  }),
  'casualty.request_withdrawn': z.strictObject({ request: id, reason: z.string() }),
  'casualty.request_lapsed': z.strictObject({
    request: id,
    silence: z.enum(['accepted', 'refused', 'escalates']),
  }),
  'casualty.necessity_invoked': z.strictObject({
    refused: z.strictObject({ code: z.string(), clauses }),
    destination,
    route: route.nullable(),
    reason: z.enum(['life-threat', 'limb-threat', 'no-answer', 'no-place-at-home', 'other']),
    note: freeText.optional(),
    review: z.strictObject({ id, dueAt: instant }),
  }),
  'casualty.review_overdue': z.strictObject({ review: id }),
  'casualty.review_closed': z.strictObject({
    review: id,
    finding: z.enum(['justified', 'not-justified', 'clause-to-change']),
    note: freeText,
  }),
  'casualty.departed': z.strictObject({
    vehicle: id,
    /** Absent where nobody worked out how long it takes. */
    etaAt: instant.optional(),
    destination,
    route: route.nullable(),
  }),
  'casualty.crossed': z.strictObject({ crossing: id }),
  /** Without a destination where somebody is brought back and no hospital is named yet. */
  'casualty.arrived': z.strictObject({ destination: destination.optional() }),
  'casualty.handover_signed': z.strictObject({
    side,
    /** SHA-256 of the canonical handoff content that the signer saw. */
    content: z.string().regex(/^[0-9a-f]{64}$/),
    language: z.string(),
  }),
  'casualty.handover_disputed': z.strictObject({ side, reason: freeText }),
  /** The receiving side took over though the giving side has not signed. */
  'casualty.taken_over': z.strictObject({ facility: id, reason: freeText }),
  /** A hospital that does not run Corridor repeated the handover back, by voice. */
  'casualty.read_back': z.strictObject({ by: z.string().min(1), destination }),
  'casualty.followed_up': z.strictObject({
    condition: z.enum(['good', 'serious', 'critical', 'discharged', 'dead', 'unknown']),
    source: z.string().min(1),
  }),
  'casualty.returned': z.strictObject({ to: z.string() }),
  'casualty.death_confirmed': z.strictObject({
    profession: z.enum(['physician', 'coroner']),
    territory: z.string(),
    at: instant,
  }),
  'casualty.closed': z.strictObject({
    outcome: z.enum(['discharged', 'admitted', 'died', 'left', 'returned', 'duplicate']),
  }),
  /** Somebody opened the personal data: which fields, what for. */
  'casualty.opened': z.strictObject({ purpose: z.string(), fields: z.array(z.string()) }),
  /** The subject's key was destroyed. */
  'casualty.erased': z.strictObject({ subject: id, basis: z.string() }),
} as const

export type CasualtyEvents = typeof casualtyEvents
export type CasualtyEventKind = keyof CasualtyEvents

/** What may be known of who somebody is. Always sealed. */
export const personal = z
  .strictObject({
    familyName: z.string().max(200).optional(),
    givenName: z.string().max(200).optional(),
    birthDate: z.iso.date().optional(),
    contact: z.string().max(500).optional(),
    /**
     * ISO 3166-1 alpha-2, for the consulate; and who pays, for the bill. Nothing else may turn on them.
     * Residence status is not asked of anybody.
     */
    nationality: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    insurance: z.string().max(200).optional(),
    allergies: z.array(z.string()).optional(),
    medications: z.array(z.string()).optional(),
    conditions: z.array(z.string()).optional(),
    language: z.string().optional(),
    note: freeText.optional(),
  })
  .meta({ id: 'Personal' })
export type Personal = z.infer<typeof personal>
export type Consent = (typeof consents)[number]

/** An entry's body as it may arrive: cut down by a partner to what the agreement lets us have. */
export type Received<K extends CasualtyEventKind> = Partial<z.infer<CasualtyEvents[K]>>
