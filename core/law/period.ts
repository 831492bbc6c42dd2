import type { Agreement, Clause } from '#core/law/agreement.ts'
import type { Instant } from '#core/time.ts'

/** From `opens` on, and until just before `closes`. */
export type Period = { opens: Instant; closes: Instant }

/** When a day begins for the first and for the last of the parties. */
type Midnights = { first: Instant; last: Instant }

/**
 * When each clause of an agreement counts, and since when it is suspended. Its days are days of the
 * parties: where their clocks differ, a permission waits for the last party's day to begin and stops
 * when the first party's day has ended, and everything else begins with the first and ends with the
 * last. So no one is permitted anything on a day that one of the parties does not yet, or no longer,
 * call that day.
 */
export function calendarOf(agreement: Agreement) {
  const zones = [...new Set(agreement.parties.map((party) => party.timeZone))]
  const known = new Map<string, Midnights>()
  const midnights = (day: string): Midnights => {
    const found = known.get(day)
    if (found) return found
    const date = Temporal.PlainDate.from(day)
    const all = zones.map((timeZone) => date.toZonedDateTime({ timeZone }).epochMilliseconds)
    const made = { first: Math.min(...all), last: Math.max(...all) }
    known.set(day, made)
    return made
  }
  const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString()
  return {
    period(clause: Clause): Period {
      const permits = clause.effect === 'permits'
      let opens = -Infinity
      for (const day of [agreement.term.from, clause.from, clause.knownSince])
        if (day) opens = Math.max(opens, midnights(day)[permits ? 'last' : 'first'])
      let closes = Infinity
      for (const day of [agreement.term.until, clause.until])
        if (day) closes = Math.min(closes, midnights(dayAfter(day))[permits ? 'first' : 'last'])
      return { opens, closes }
    },
    /** From the first party's midnight on, as a suspension only takes away; never is infinity. */
    suspendedSince(clause: Clause): Instant {
      return clause.suspended ? midnights(clause.suspended.from).first : Infinity
    },
  }
}
