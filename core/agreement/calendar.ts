import { z } from 'zod'
import { agreementEvents } from '#core/agreement/events.ts'
import { dayMs } from '#core/agreement/governance.ts'
import {
  type Obligation,
  obligation,
  obligationsOf,
  type Series,
  seriesOf,
} from '#core/agreement/obligations.ts'
import { standingsOf } from '#core/agreement/standing.ts'
import { type AgreementState, allSaid, type Foundation } from '#core/agreement/state.ts'
import type { Instant } from '#core/time.ts'

export const obligationStates = ['due', 'reminded', 'fulfilled', 'late', 'breached'] as const
export type ObligationState = (typeof obligationStates)[number]

/** One line of the calendar of obligations. */
export const obligationLine = obligation
  .extend({
    state: z.enum(obligationStates),
    /** Who showed that it was done, when and by what; null while nobody has. */
    fulfilled: agreementEvents['agreement.obligation_fulfilled']
      .omit({ obligation: true })
      .nullable(),
  })
  .meta({ id: 'ObligationLine' })
export type ObligationLine = z.infer<typeof obligationLine>

/** Breaches are told by whoever owes; should they be silent, the others say so a day later. */
const graceMs = dayMs

/** What is known of one obligation. The first evidence counts, of who owes it. */
function fulfilmentOf(
  state: AgreementState,
  { id, owner }: Obligation,
): ObligationLine['fulfilled'] {
  const first = allSaid(state, 'agreement.obligation_fulfilled')
    .filter(({ body }) => body.obligation === id && (owner === null || body.party === owner))
    .sort((a, b) => a.body.at - b.body.at || (a.member < b.member ? -1 : 1))[0]
  if (!first) return null
  const { party, at, evidence } = first.body
  return { party, at, evidence }
}

/** How an obligation stands at a moment: late fulfilment is fulfilment, and stays late. */
export function lineOf(state: AgreementState, one: Obligation, now: Instant): ObligationLine {
  const fulfilled = fulfilmentOf(state, one)
  const stage = (): ObligationState => {
    if (fulfilled) return fulfilled.at < one.dueAt ? 'fulfilled' : 'late'
    if (now >= one.dueAt) return 'breached'
    return now >= one.remindAt ? 'reminded' : 'due'
  }
  return { ...one, fulfilled, state: stage() }
}

/** The calendar of obligations from one day up to and including another, soonest first. */
export function calendarOfObligations(
  foundation: Foundation,
  state: AgreementState,
  fromDay: string,
  untilDay: string,
  now: Instant,
): ObligationLine[] {
  return obligationsOf(standingsOf(foundation, state), fromDay, untilDay)
    .filter(({ dueAt }) => dueAt > foundation.since)
    .map((one) => lineOf(state, one, now))
}

const dayOf = (at: Instant): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDate().toString()

/** How far ahead something may be fulfilled: what is owed yearly, a year before. */
const aheadDays = 400

/** An obligation by its id, as far as this member watches it. */
export function findObligation(
  foundation: Foundation,
  state: AgreementState,
  id: string,
  now: Instant,
): ObligationLine | undefined {
  const day = id.slice(id.lastIndexOf('/') + 1)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day > dayOf(now + aheadDays * dayMs)) return undefined
  return calendarOfObligations(foundation, state, day, day, now).find((one) => one.id === id)
}

/** What the clock of this member has still to say about obligations. */
export type Notice = { at: Instant; kind: 'reminded' | 'breached'; obligation: Obligation }

/**
 * For each series what is to be said next, and all that could have been said by `now`: reminders by the
 * party that owes it, breaches by it too, and by the others a day later if it is silent.
 */
export function noticesOf(
  foundation: Foundation,
  state: AgreementState,
  member: string,
  now: Instant,
): Notice[] {
  const said = (kind: 'agreement.obligation_reminded' | 'agreement.obligation_breached') =>
    new Set(allSaid(state, kind).map(({ body }) => body.obligation))
  const known = {
    reminded: said('agreement.obligation_reminded'),
    breached: said('agreement.obligation_breached'),
  }
  const watching = { foundation, state, member, now, known }
  return seriesOf(standingsOf(foundation, state)).flatMap((series) =>
    seriesNotices(series, watching),
  )
}

type Watching = {
  foundation: Foundation
  state: AgreementState
  member: string
  now: Instant
  known: { reminded: ReadonlySet<string>; breached: ReadonlySet<string> }
}

function seriesNotices(series: Series, watching: Watching): Notice[] {
  const { foundation, state, member, now, known } = watching
  const notices: Notice[] = []
  for (const obligation of series()) {
    const { id, owner, dueAt, remindAt } = obligation
    if (dueAt <= foundation.since) continue
    const settled = known.breached.has(id) || fulfilmentOf(state, obligation) !== null
    const ours = owner === member || (owner === null && isFirst(foundation, member))
    const reminding = ours && !settled && !known.reminded.has(id) && now < dueAt
    if (reminding) notices.push({ at: remindAt, kind: 'reminded', obligation })
    else if (!settled) {
      notices.push({ at: dueAt + (ours ? 0 : graceMs), kind: 'breached', obligation })
    }
    // What lies ahead is looked at when its time comes, one at a time.
    if (!settled && remindAt > now && !known.reminded.has(id)) break
  }
  return notices
}

/** What all owe together is watched by the first of the parties, and a day later by the others. */
const isFirst = ({ base }: Foundation, member: string): boolean =>
  base.parties
    .filter(({ signature }) => signature === 'required')
    .map(({ id }) => id)
    .sort()[0] === member
