import { z } from 'zod'
import {
  type CrisisLimits,
  crisisLimits,
  crisisLimitsOf,
  dayMs,
} from '#core/agreement/governance.ts'
import { versionAt } from '#core/agreement/standing.ts'
import { type AgreementState, allSaid, type Foundation } from '#core/agreement/state.ts'
import { versionsOf } from '#core/agreement/versions.ts'
import { freeText } from '#core/text.ts'
import { type Instant, moment } from '#core/time.ts'

/** A declaration of crisis powers and what it comes to within the limits of the agreement. */
export const crisis = z.strictObject({
  id: z.string(),
  party: z.string(),
  by: z.string(),
  reason: freeText,
  authority: z.string(),
  from: moment,
  /** As it was declared. */
  declaredUntil: moment,
  /** When the powers end: as declared, ended before, or cut by the limits. */
  until: moment,
  endedEarly: z.boolean(),
  /** The entry that says it is over has been written. */
  closed: z.boolean(),
  /** Why it gives no powers at all; null where it does. */
  void: z.enum(['no-limits', 'pause', 'cap']).nullable(),
  limits: crisisLimits.nullable(),
  review: freeText.extend({ finding: z.string(), at: moment, by: z.string() }).nullable(),
})
export type Crisis = z.infer<typeof crisis>

/** Twelve months, over which the days of crisis powers are counted. */
const yearMs = 365 * dayMs

/**
 * Every declaration in the order of their beginning, each cut to what the limits of the version in effect
 * then leave it: never longer than `daysMax`, never sooner than the pause after the last, and never more
 * days than the cap in any twelve months. What was declared elsewhere at the same time counts alike, so
 * two members that declare without hearing of each other cannot get more than one of them could.
 */
export function crisesOf(foundation: Foundation, state: AgreementState): Crisis[] {
  const { chain } = versionsOf(foundation, state)
  const declared = [...allSaid(state, 'agreement.crisis_declared')].sort(
    (a, b) =>
      a.body.from - b.body.from ||
      compare(a.body.party, b.body.party) ||
      compare(a.body.crisis, b.body.crisis),
  )
  const crises: Crisis[] = []
  for (const { body, actor } of declared) {
    const { crisis: id, party, from, until, reason, authority } = body
    if (crises.some((one) => one.id === id && one.party === party)) continue
    const text = versionAt(chain, from)?.agreement
    const limits = text ? crisisLimitsOf(text, from) : null
    const admitted = admit(crises, { from, until }, limits)
    const ends = allSaid(state, 'agreement.crisis_ended')
      .filter((one) => one.body.crisis === id && one.body.party === party)
      .map((one) => one.body.at)
    const stops = Math.max(from, Math.min(admitted.until, ...ends))
    crises.push({
      id,
      party,
      by: actor.id,
      reason,
      authority,
      from,
      declaredUntil: until,
      limits,
      until: stops,
      endedEarly: stops < admitted.until,
      void: admitted.why,
      closed: isClosed(state, id, party),
      review: reviewOf(state, id, party),
    })
  }
  return crises
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const isClosed = (state: AgreementState, id: string, party: string) =>
  allSaid(state, 'agreement.crisis_expired').some(({ body }) => body.crisis === id) ||
  allSaid(state, 'agreement.crisis_ended').some(
    ({ body }) => body.crisis === id && body.party === party,
  )

function reviewOf(state: AgreementState, id: string, party: string): Crisis['review'] {
  const found = allSaid(state, 'agreement.crisis_reviewed').find(
    ({ body }) => body.crisis === id && body.party === party,
  )
  if (!found) return null
  const { finding, text, language } = found.body
  return { finding, text, language, at: found.at, by: found.actor.id }
}

type Window = { from: Instant; until: Instant }

/** How long new powers may last beside those that there were, and why not at all. */
export function admit(
  before: readonly Pick<Crisis, 'from' | 'until'>[],
  { from, until }: Window,
  limits: CrisisLimits | null,
): { until: Instant; why: Crisis['void'] } {
  if (!limits) return { until: from, why: 'no-limits' }
  const real = before.filter((one) => one.until > one.from)
  const last = Math.max(-Infinity, ...real.map((one) => one.until))
  if (from < last + limits.pauseDays * dayMs) return { until: from, why: 'pause' }
  const most = Math.min(until, from + limits.daysMax * dayMs)
  const ends = lastWithin(real, from, most, limits.daysPerYearMax * dayMs)
  return { until: ends, why: ends > from ? null : 'cap' }
}

/** The last moment up to `most` at which no more than `cap` of the twelve months before it was crisis. */
function lastWithin(before: readonly Window[], from: Instant, most: Instant, cap: number): Instant {
  const fits = (at: Instant) => crisisMs(before, at) + (at - from) <= cap
  if (most <= from) return from
  if (fits(most)) return most
  // What is counted never falls as the end moves on, since it grows by what the window loses at most.
  let low = from
  let high = most
  if (!fits(low)) return from
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}

/** How much of the twelve months before a moment was crisis. */
export function crisisMs(crises: readonly Window[], at: Instant): number {
  const opens = at - yearMs
  return crises.reduce(
    (sum, { from, until }) => sum + Math.max(0, Math.min(until, at) - Math.max(from, opens)),
    0,
  )
}

/** The crisis whose powers hold at a moment, if any. */
export const findCrisis = (crises: readonly Crisis[], at: Instant): Crisis | undefined =>
  crises.find((one) => one.from <= at && at < one.until)

/** Whether crisis powers hold at a moment: what `crisisDeclared` states in questions. */
export const isCrisis = (foundation: Foundation, state: AgreementState, now: Instant): boolean =>
  findCrisis(crisesOf(foundation, state), now) !== undefined
