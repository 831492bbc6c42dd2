import type { Instant } from '#core/time.ts'

/** Service lines that a hospital reports, as places free of places in all. */
export const serviceLines = [
  'emergency',
  'resuscitation',
  'theatre',
  'icu',
  'paediatric-icu',
  'burns',
  'ward',
  'ventilator',
  'ct',
] as const
export type ServiceLine = (typeof serviceLines)[number]

/** What a facility last said of itself, with its age. */
export type FacilityState = {
  id: string
  exists: boolean
  version: number
  actVersion: number
  member: string | null
  status: 'open' | 'full' | 'closed' | 'unknown'
  lines: Partial<Record<ServiceLine, { total: number; free: number }>>
  reportedAt: Instant | null
  askAgainAt: Instant | null
}

/** What was last said of a crossing. A national order carries its instrument and ends by itself. */
export type CrossingState = {
  id: string
  exists: boolean
  version: number
  actVersion: number
  state: 'open' | 'restricted' | 'closed' | 'unknown'
  waitMinutes: number | null
  statedAt: Instant | null
  statedBy: string | null
  until: Instant | null
  order: { instrument: string; authority: string; territory: string; until: Instant } | null
}
