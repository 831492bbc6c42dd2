import { z } from 'zod'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import type { Duty } from '#core/law/duty.ts'
import { calendarOf } from '#core/law/period.ts'
import type { Instant } from '#core/time.ts'

/** What a text says of its own life: notice, ratification and the limits of crisis powers. */

export const dayMs = 86_400_000

/**
 * Notice that a text without a rule of its own asks for, in days: twelve months, after article 56(2) of
 * the Vienna Convention on the Law of Treaties.
 */
export const noticeDaysDefault = 366

/** Hangs on nothing that has to be asked first. */
export const isUnconditional = ({ when, unless }: Pick<Clause, 'when' | 'unless'>): boolean =>
  Object.keys(when).length === 0 && unless.length === 0

/** A duty of a governance clause that counts at a moment, of clauses without conditions. */
function dutiesAt<N extends Duty['duty']>(text: Agreement, name: N, at: Instant) {
  const calendar = calendarOf(text)
  return text.clauses
    .filter((one) => one.kind === 'governance' && one.effect !== 'prohibits')
    .filter((one) => isUnconditional(one) && one.diverges === undefined)
    .filter((one) => {
      const { opens, closes } = calendar.period(one)
      return opens <= at && at < closes
    })
    .flatMap((one) => one.duties.map((duty) => ({ clause: one.id, duty })))
    .filter(
      (one): one is { clause: string; duty: Extract<Duty, { duty: N }> } => one.duty.duty === name,
    )
}

/** Days of notice that a party gives before it leaves; of several rules the longest. */
export function noticeDaysOf(text: Agreement, at: Instant): number {
  const days = dutiesAt(text, 'give-notice', at).map(({ duty }) => duty.days)
  return days.length > 0 ? Math.max(...days) : noticeDaysDefault
}

/** Whether versions are in force only once ratified, by the text itself or by the one that it amends. */
export const asksRatification = (text: Agreement): boolean =>
  text.clauses.some(
    (one) => one.kind === 'governance' && one.duties.some(({ duty }) => duty === 'ratify'),
  )

export const crisisLimits = z.strictObject({
  clause: z.string(),
  daysMax: z.number(),
  pauseDays: z.number(),
  daysPerYearMax: z.number(),
})
export type CrisisLimits = z.infer<typeof crisisLimits>

/** What crisis powers are limited by at a moment; of several rules the strictest of each; null: none given. */
export function crisisLimitsOf(text: Agreement, at: Instant): CrisisLimits | null {
  const found = dutiesAt(text, 'limit-crisis', at)
  if (found.length === 0) return null
  return {
    clause: found[0]!.clause,
    daysMax: Math.min(...found.map(({ duty }) => duty.daysMax)),
    pauseDays: Math.max(...found.map(({ duty }) => duty.pauseDays)),
    daysPerYearMax: Math.min(...found.map(({ duty }) => duty.daysPerYearMax)),
  }
}

/** The last party's midnight on a day: from then on it is that day for all of them. */
export function midnightOfAll(text: Agreement, day: string): Instant {
  const date = Temporal.PlainDate.from(day)
  return Math.max(
    ...text.parties.map(({ timeZone }) => date.toZonedDateTime({ timeZone }).epochMilliseconds),
  )
}
