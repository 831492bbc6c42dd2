import type { Agreement, Clause } from '#core/agreement/agreement.ts'
import type { Instant } from '#core/time.ts'

/** From `opens` on, and until just before `closes`. */
export type Period = { opens: Instant; closes: Instant }

/**
 * When a clause counts. Its days are days of the parties: where their clocks differ, a permission
 * waits for the last party's day to begin and stops when the first party's day has ended, and
 * everything else begins with the first and ends with the last. So no one is permitted anything on
 * a day that one of the parties does not yet, or no longer, call that day.
 */
export function periodOf(clause: Clause, agreement: Agreement): Period {
  const zones = agreement.parties.map((party) => party.timeZone)
  const late = clause.effect === 'permits' ? Math.max : Math.min
  const early = clause.effect === 'permits' ? Math.min : Math.max
  const starts = (day: string) => late(...zones.map((zone) => startOfDay(day, zone)))
  const ends = (day: string) => early(...zones.map((zone) => startOfDay(day, zone, 1)))
  const opening = [agreement.term.from, clause.from, clause.knownSince]
  const closing = [agreement.term.until, clause.until]
  return {
    opens: Math.max(...opening.filter((day) => day !== undefined).map(starts)),
    closes: Math.min(Infinity, ...closing.filter((day) => day !== undefined).map(ends)),
  }
}

/** From when a suspension binds: at the first party's midnight, as it only takes away. */
export function suspendedSince(clause: Clause, agreement: Agreement): Instant {
  const day = clause.suspended?.from
  if (day === undefined) return Infinity
  return Math.min(...agreement.parties.map((party) => startOfDay(day, party.timeZone)))
}

function startOfDay(day: string, timeZone: string, later = 0): Instant {
  const date = Temporal.PlainDate.from(day).add({ days: later })
  return date.toZonedDateTime({ timeZone }).epochMilliseconds
}
