import type { incidentTypes } from '#core/incident/events.ts'
import type { Instant } from '#core/time.ts'

/** A belief that two records are one person. Two persons settle it: one proposes, another confirms. */
export type SamePerson = {
  a: string
  b: string
  basis: string
  proposedBy: string
  state: 'proposed' | 'confirmed' | 'parted'
  at: Instant
  /** When each was last said; from these the state follows, in whatever order they arrive. */
  said: { proposed: Instant; confirmed: Instant; parted: Instant }
}

/** The life of one incident, folded from its entries. */
export type IncidentState = {
  id: string
  exists: boolean
  version: number
  actVersion: number
  member: string
  name: string
  type: (typeof incidentTypes)[number]
  place: { lat: number; lon: number }
  location: { text: string; language: string } | null
  hazards: string[]
  access: { text: string; language: string } | null
  services: string[]
  reference: string | null
  declaredAt: Instant
  estimated: { low: number; high: number }
  /** Partners that have been told of it. */
  alerted: string[]
  plan: {
    id: string
    at: Instant
    by: string
    value: number
    bound: number
    gap: number
    placed: number
    unplaced: { casualty: string; why: string }[]
  } | null
  plans: number
  requests: { id: string; to: string; from: string; at: Instant; casualties: string[] }[]
  samePersons: SamePerson[]
  closedAt: Instant | null
  /** Who spoke last about each thing, by which the last said wins in any order of arrival. */
  said: Record<string, { at: Instant; member: string }>
}
