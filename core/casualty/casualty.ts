import type { Consent, Destination } from '#core/casualty/events.ts'
import type { Act } from '#core/casualty/journey.ts'
import type { VulnerableGroup } from '#core/law/facts.ts'
import type { Capability } from '#core/region/capability.ts'
import type { Instant } from '#core/time.ts'
import type { Category } from '#core/triage/category.ts'

/** A value with when it was so and who says so. */
export type Stated<T> = { value: T; at: Instant; member: string; role: string }

export type Route = { crossings: string[]; minutes: number; km?: number | undefined }

/** One line asked of a neighbour about this casualty, and what came of it. */
export type Request = {
  id: string
  from: string
  to: string
  facility: string
  askedAt: Instant
  answerBy: Instant
  /** The leg of the journey that it is for. */
  leg: number
  silence: 'accepted' | 'refused' | 'escalates'
  clauses: string[]
  route: Route | null
  state: 'waiting' | 'accepted' | 'accepted-if' | 'declined' | 'withdrawn' | 'lapsed'
  answeredAt?: Instant
  answeredBy?: string
  /** When the deadline passed unanswered: what `state` says then is what silence means. */
  lapsedAt?: Instant
  /** An answer that came after somebody had departed on the meaning of silence: shown, not binding. */
  late?: { answer: 'accepted' | 'accepted-if' | 'declined'; at: Instant }
  reason?: string
  condition?: { text: string; language: string }
}

export type Signature = {
  at: Instant
  actor: string
  role: string
  member: string
  content: string
}

/**
 * Who answers for the patient on record. Clinical responsibility follows whoever is with the patient
 * and needs no signature; while custody is `transfer-unconfirmed` both sides are named.
 */
export type Custody = {
  state: 'held' | 'transfer-unconfirmed' | 'disputed' | 'released'
  member: string
  facility?: string
  /** The other side of an unconfirmed or disputed transfer. */
  other?: string
  since: Instant
}

/** Opened by itself whenever somebody proceeds under necessity. */
export type Review = {
  id: string
  openedAt: Instant
  dueAt: Instant
  clauses: string[]
  code: string
  reason: string
  by: string
  /** Whose node watches over it. */
  member: string
  state: 'open' | 'overdue' | 'closed'
  finding?: string
}

export const stages = [
  'at-scene',
  'destined',
  'on-the-way',
  'arrived',
  'handed-over',
  'closed',
] as const
export type Stage = (typeof stages)[number]

/** The life of one patient, folded from its entries. Nothing personal stands in here. */
export type CasualtyState = {
  id: string
  exists: boolean
  /** Entries folded so far. */
  version: number
  /** Version of the last act: what an act must have seen. */
  actVersion: number
  incident: string
  /** The member that leads the incident, and so is told of everybody in it. */
  lead: string
  label: string
  /** The member that reported it first. */
  member: string
  reportedAt: Instant
  /** When this record first heard of the case; the law of that moment is the law of the case. */
  began: Instant | null
  /** Who reported it, opaque: two records by one person are not taken for one patient. */
  reportedBy: string
  sex: 'female' | 'male' | 'other' | 'unknown'
  ageYears: number | null
  looksLike: 'adult' | 'child' | 'infant' | null
  mechanism: string | null
  tag: string | null
  place: { lat: number; lon: number } | null
  /** The hospital where somebody turned up, for whom no crew came. */
  foundAt: string | null
  identity: 'unknown' | 'provisional' | 'confirmed'
  /** Category used for planning, with how it came about. */
  category: Category
  /** Labels as they were said, whatever scheme they are of; an unknown one has no categories. */
  labels: Stated<{
    scheme: string
    label: string
    schemeVersion?: string | undefined
    categories: Category[]
    lossy: boolean
  }>[]
  triage: Stated<{
    by: 'method' | 'label' | 'person'
    method?: string | undefined
    scheme?: string
    label?: string
    categories: Category[]
    lossy: boolean
    step?: string | undefined
    flags: string[]
  }> | null
  observations: Record<string, Stated<unknown>>
  injuries: Stated<{ region: string; injury: string }>[]
  treatments: Stated<{ intervention: string; detail?: string | undefined }>[]
  needs: Capability[]
  consent: Partial<Record<'treatment' | 'transfer' | 'sharing', Stated<Consent>>>
  flags: {
    unaccompaniedMinor: boolean
    threatened: boolean
    contaminated: boolean
    family: string | null
    vulnerable: VulnerableGroup[]
  }
  destination: {
    to: Destination
    route: Route | null
    clauses: string[]
    plan: string | null
    overridden: boolean
    at: Instant
  } | null
  requests: Request[]
  stage: Stage
  journey: {
    vehicle: string | null
    departedAt: Instant | null
    etaAt: Instant | null
    crossed: { crossing: string; at: Instant }[]
    arrivedAt: Instant | null
    arrivedTo: Destination | null
  }
  signatures: { giving: Signature | null; receiving: Signature | null }
  custody: Custody
  necessity: { at: Instant; destination: Destination } | null
  reviews: Review[]
  followUps: Stated<{ condition: string; source: string }>[]
  deathConfirmed: { at: Instant; territory: string } | null
  outcome: string | null
  /** The member that the patient is on the way back to. */
  returningTo: string | null
  /** Counts drives: a new one begins when a patient who has arrived is destined on. */
  leg: number
  /** Members that the casualty has been addressed to, and so are told of it. */
  addressed: string[]
  /** Entries of the journey by when they happened: a late copy falls into its place. */
  acts: Act[]
  /** Who spoke last about each thing, by which the last said wins in any order of arrival. */
  said: Record<string, { at: Instant; member: string; kind: string }>
  /** The subject's key is destroyed. */
  erased: boolean
}
