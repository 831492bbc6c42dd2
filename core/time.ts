import { z } from 'zod'

/** A moment: whole milliseconds since 1970-01-01T00:00Z. Always an argument, never read in core. */
export type Instant = number

/** The years 2000 to 2100: anything else is a broken clock or a wrong unit, not a moment of care. */
export const instant = z.int().min(946_684_800_000).max(4_102_444_800_000)

/** A moment in a state or an answer, as it is held: 0 where nothing has been heard yet. */
export const moment = z.int()

export const minutesMs = (minutes: number): number => Math.round(minutes * 60_000)
export const hoursMs = (hours: number): number => Math.round(hours * 3_600_000)
export const minutesBetween = (from: Instant, to: Instant): number => (to - from) / 60_000

/** The wall clock at a moment in a time zone, as `14:32`. */
export function wallClock(at: Instant, timeZone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  return local.toPlainTime().toString({ smallestUnit: 'minute' })
}

/** Which clock a time was read from and how far it may be off. */
export const clock = z
  .strictObject({
    source: z.enum(['server', 'device', 'dispatch', 'stated']),
    uncertaintyMs: z.int().min(0),
  })
  .meta({ id: 'Clock' })
export type Clock = z.infer<typeof clock>
