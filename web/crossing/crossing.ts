import type { CrossingState } from '#core/crossing/state.ts'
import type { Agreement, Clause, Matcher } from '#core/law/agreement.ts'
import { listed } from '#core/law/match.ts'
import type { CommandBody } from '#core/nouns.ts'
import type { Crossing } from '#core/region/region.ts'

/** How the crossings stand, and which articles speak of one. */

export type Standing = {
  crossing: Crossing
  state: CrossingState['state']
  said: CrossingState | null
}

/** What is abnormal stands first: it is what one looks for. */
const rank: Record<CrossingState['state'], number> = {
  closed: 0,
  restricted: 1,
  unknown: 2,
  open: 3,
}

/** Our own crossings before others', then what is abnormal; `usual` where nobody has spoken. */
export function standingsOf(
  crossings: readonly Crossing[],
  states: readonly CrossingState[],
  member: string,
): Standing[] {
  const byId = new Map(states.map((one) => [one.id, one]))
  return crossings
    .map((crossing): Standing => {
      const said = byId.get(crossing.id) ?? null
      return { crossing, said, state: said?.state ?? crossing.usual ?? 'unknown' }
    })
    .sort(
      (a, b) =>
        Number(b.crossing.between.includes(member)) - Number(a.crossing.between.includes(member)) ||
        rank[a.state] - rank[b.state] ||
        a.crossing.name.localeCompare(b.crossing.name),
    )
}

/** Whether words of a clause allow one of these; a clause that says nothing of it allows all. */
function allows(says: Matcher | undefined, values: readonly string[]): boolean {
  if (says === undefined) return true
  const { words, excluding } = listed(says as Parameters<typeof listed>[0])
  return values.some((value) => words.includes(value) !== excluding)
}

/** Route articles whose conditions may hold at this crossing, in the agreement's order. */
export const rulesAt = (agreement: Pick<Agreement, 'clauses'>, crossing: Crossing): Clause[] =>
  agreement.clauses.filter(
    ({ kind, when }) =>
      kind === 'route' &&
      allows(when.crossing, [crossing.id]) &&
      allows(when.from, crossing.between) &&
      allows(when.to, crossing.between) &&
      when.vehicle !== 'helicopter',
  )

/** Whether an article turns on the state in which the crossing is now, or names it. */
export function isDecidingNow({ when }: Clause, { state, said }: Standing): boolean {
  if (when.nationalOrder === true && !said?.order) return false
  if (when.crossingState !== undefined) return allows(when.crossingState, [state])
  return when.crossing !== undefined || when.nationalOrder === true
}

export type Stating = {
  state: CrossingState['state']
  waitMinutes: number | ''
  /** As a form gives it: local wall clock, such as 2026-11-23T22:00; empty for none. */
  until: string
  order: { instrument: string; authority: string; territory: string; until: string } | null
}

const instantOf = (local: string): number | null => {
  const at = new Date(local).getTime()
  return Number.isFinite(at) ? at : null
}

/** The form as a command's body, or null while something needed is missing. */
export function bodyOf(form: Stating): CommandBody<'crossing.state'> | null {
  const { state, waitMinutes, until, order } = form
  const untilAt = until === '' ? null : instantOf(until)
  if (until !== '' && untilAt === null) return null
  const body = {
    state,
    ...(waitMinutes === '' ? {} : { waitMinutes }),
    ...(untilAt === null ? {} : { until: untilAt }),
  }
  if (!order) return body
  const orderUntil = instantOf(order.until)
  const instrument = order.instrument.trim()
  const authority = order.authority.trim()
  if (instrument === '' || authority === '' || order.territory === '' || orderUntil === null)
    return null
  return { ...body, order: { ...order, instrument, authority, until: orderUntil } }
}
