import { z } from 'zod'
import { isUnconditional } from '#core/agreement/governance.ts'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import { type Duty, duty } from '#core/law/duty.ts'
import type { Standing } from '#core/law/standing.ts'
import { type Instant, moment } from '#core/time.ts'

/** Something that a clause makes due by itself on a day. */
export const obligation = z.strictObject({
  /** The same at every member: article, duty, which one of its kind, whose, and the day. */
  id: z.string(),
  clause: z.string(),
  duty,
  /** The party that owes it; null where all owe it together and any may show that it was done. */
  owner: z.string().nullable(),
  /** The day on which it is due, as `2027-01-01`; it is in time until that day ends for who owes it. */
  day: z.iso.date(),
  remindAt: moment,
  dueAt: moment,
})
export type Obligation = z.infer<typeof obligation>

/** Days before the due day on which it is called to mind, where the duty does not say. */
export const remindDaysDefault = 14

type Every = { months: number } | null
/** How a duty becomes due: on one day, or again and again. */
type Schedule = {
  which: string | null
  owners: (day: string) => readonly (string | null)[]
  first: string
  every: Every
  remindDays: number
}

const plus = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString()

/** The first day on which an article counts. */
const startOf = (text: Agreement, { from, knownSince }: Clause): string =>
  [text.term.from, from ?? '', knownSince ?? ''].sort().at(-1)!

const endOf = (text: Agreement, { until }: Clause): string | null =>
  [text.term.until, until].filter((day) => day !== undefined).sort()[0] ?? null

/** When and by whom a duty is owed; null for duties that are not owed by the calendar. */
function scheduleOf(text: Agreement, clause: Clause, duty: Duty): Schedule | null {
  const start = startOf(text, clause)
  const again = (months: number, which: string | null, owners: Schedule['owners']): Schedule => ({
    which,
    owners,
    first: plus(start, months),
    every: { months },
    remindDays: remindDaysDefault,
  })
  const together: Schedule['owners'] = (day) => [chairOn(text, day)]
  switch (duty.duty) {
    case 'deliver-by':
      return {
        which: duty.what,
        owners: () => [duty.who],
        first: duty.day,
        every: null,
        remindDays: duty.remindDays,
      }
    case 'deliver-every':
      return {
        which: duty.what,
        owners: () => [duty.who],
        first: duty.firstDay,
        every: { months: duty.everyMonths },
        remindDays: duty.remindDays,
      }
    case 'report':
    case 'hold-drill':
      return again(duty.everyMonths, null, together)
    case 'hold-committee':
      return again(duty.everyMonths, duty.committee, together)
    // Whoever takes the chair on that day.
    case 'rotate-chair':
      return again(duty.months, null, together)
    case 'contribute':
      return again(duty.everyMonths, null, () => text.parties.map(({ id }) => id))
    default:
      return null
  }
}

/**
 * The party that has the chair on a day, by the text's `rotate-chair`; null without one. The first in the
 * order has it from the first day on.
 */
export function chairOn(text: Agreement, day: string): string | null {
  for (const clause of text.clauses) {
    if (clause.effect === 'prohibits' || !isUnconditional(clause)) continue
    const rota = clause.duties.find((duty) => duty.duty === 'rotate-chair')
    if (rota?.duty !== 'rotate-chair') continue
    const start = Temporal.PlainDate.from(startOf(text, clause))
    const { months } = start.until(Temporal.PlainDate.from(day), { largestUnit: 'months' })
    const turn = Math.max(0, Math.floor(months / rota.months))
    return rota.order[turn % rota.order.length]!
  }
  return null
}

/** Midnight that begins a day for a party, or for the last of all. */
function midnight(text: Agreement, owner: string | null, day: Temporal.PlainDate): Instant {
  const zones = text.parties.filter(({ id }) => owner === null || id === owner)
  return Math.max(
    ...zones.map(({ timeZone }) => day.toZonedDateTime({ timeZone }).epochMilliseconds),
  )
}

/** One duty of one article as it becomes due, day after day; each series is in the order of its days. */
export type Series = () => Generator<Obligation>

/**
 * What the versions of an agreement make due by themselves. An article with conditions, one that is
 * undetermined and one suspended on the day owe nothing by the calendar, nor does a party that has left or
 * has not acceded. Endless where the term is: take as many as you need.
 */
export function seriesOf(standings: readonly Standing[]): Series[] {
  return standings.flatMap((standing) =>
    standing.agreement.clauses
      .filter((one) => one.effect !== 'prohibits' && isUnconditional(one) && !one.diverges)
      .flatMap((one) =>
        one.duties.flatMap((duty): Series[] => {
          const schedule = scheduleOf(standing.agreement, one, duty)
          return schedule ? [() => occurrences(standing, one, duty, schedule)] : []
        }),
      ),
  )
}

/** Beyond this many nobody looks: fifty years of something monthly. */
const occurrencesMax = 600

function* occurrences(
  standing: Standing,
  clause: Clause,
  duty: Duty,
  { which, owners, first, every, remindDays }: Schedule,
): Generator<Obligation> {
  const text = standing.agreement
  const last = endOf(text, clause)
  for (let turn = 0; turn < (every ? occurrencesMax : 1); turn++) {
    const day = plus(first, turn * (every?.months ?? 0))
    if (last !== null && day > last) return
    if (day < startOf(text, clause)) continue
    for (const owner of owners(day)) {
      if (owner !== null && !text.parties.some(({ id }) => id === owner)) continue
      const date = Temporal.PlainDate.from(day)
      const dueAt = midnight(text, owner, date.add({ days: 1 }))
      if (dueAt > standing.closes) return
      if (!isOwed(standing, clause, owner, dueAt)) continue
      const name = [clause.id, duty.duty, which, owner, day].filter((part) => part !== null)
      const remindAt = midnight(text, owner, date.subtract({ days: remindDays }))
      yield { id: name.join('/'), clause: clause.id, duty, owner, day, remindAt, dueAt }
    }
  }
}

/** In effect, not suspended and binding for who owes it, as the day ends. */
function isOwed(standing: Standing, clause: Clause, owner: string | null, dueAt: Instant): boolean {
  const { opens, joined, left, suspensions, divergences, agreement } = standing
  if (dueAt <= opens) return false
  const holds = (one: { from: Instant; until: Instant }) => one.from < dueAt && dueAt <= one.until
  if (suspensions.some((one) => holds(one) && (one.clause ?? clause.id) === clause.id)) return false
  if (divergences.some((one) => holds(one) && one.clause === clause.id)) return false
  if (owner === null) return true
  const accedes = agreement.parties.find(({ id }) => id === owner)?.signature === 'accession'
  if (accedes && !((joined[owner] ?? Infinity) < dueAt)) return false
  return (left[owner] ?? Infinity) >= dueAt
}

/** Everything that falls due from one day up to and including another, soonest first. */
export function obligationsOf(
  standings: readonly Standing[],
  fromDay: string,
  untilDay: string,
): Obligation[] {
  const found = new Map<string, Obligation>()
  for (const series of seriesOf(standings)) {
    for (const one of series()) {
      if (one.day > untilDay) break
      if (one.day >= fromDay) found.set(one.id, one)
    }
  }
  return [...found.values()].sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1))
}
