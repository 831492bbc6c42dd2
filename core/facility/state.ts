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
