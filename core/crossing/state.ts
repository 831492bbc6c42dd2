import type { Instant } from '#core/time.ts'

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
