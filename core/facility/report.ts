import { z } from 'zod'
import { type FacilityState, serviceLines } from '#core/facility/state.ts'
import { type Instant, instant, minutesBetween } from '#core/time.ts'

const places = z
  .strictObject({ total: z.int().min(0).max(10_000), free: z.int().min(0).max(10_000) })
  .refine((line) => line.free <= line.total, {
    message: 'more free than there are',
    path: ['free'],
  })

/** What a hospital says of itself. A line it does not name is unknown, which is not none. */
export const capacityReport = z.strictObject({
  facility: z.string().min(1),
  status: z.enum(['open', 'full', 'closed']),
  lines: z.partialRecord(z.enum(serviceLines), places).default({}),
  askAgainAt: instant.nullable().default(null),
})

/** How reports age and surges count. A figure without another source is assumed. */
export type CapacitySettings = {
  /** Assumed, near a vendor's remark that ten beds at 8 may be none by noon. */
  halfLifeMinutes: number
  /** After so many minutes a report says nothing. Assumed. */
  limitMinutes: number
  /** Share of its surge that a hospital which has not reported is taken at. Assumed. */
  unreportedShare: number
  /** Hours an emergency place is held by an immediate or urgent patient: Bayram 2011 (HACSC), 2.5. */
  emergencyHours: number
  /** Hours a resuscitation place is held. Assumed. */
  resuscitationHours: number
}
export const capacityAssumed: CapacitySettings = {
  halfLifeMinutes: 90,
  limitMinutes: 12 * 60,
  unreportedShare: 0.5,
  emergencyHours: 2.5,
  resuscitationHours: 1,
}

/** How far a report of this age is believed, 1 to 0. An age below 0, from a fast clock, counts as 0. */
export function trust(ageMinutes: number, settings: CapacitySettings = capacityAssumed): number {
  if (ageMinutes > settings.limitMinutes) return 0
  return 0.5 ** (Math.max(0, ageMinutes) / settings.halfLifeMinutes)
}

/** Places of a line expected to be free still; null where the line was not reported or the report is past it. */
export function expectedFree(
  state: FacilityState | undefined,
  line: (typeof serviceLines)[number],
  now: Instant,
  settings: CapacitySettings = capacityAssumed,
): number | null {
  const free = state?.lines[line]?.free
  if (free === undefined) return null
  const believed = reportTrust(state, now, settings)
  return believed === 0 ? null : free * believed
}

/** Trust in what a facility last said; 0 where it never did. */
export function reportTrust(
  state: FacilityState | undefined,
  now: Instant,
  settings: CapacitySettings = capacityAssumed,
): number {
  if (!state || state.reportedAt === null || state.status === 'unknown') return 0
  return trust(minutesBetween(state.reportedAt, now), settings)
}
