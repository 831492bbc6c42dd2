import { type FacilityState, type ServiceLine, serviceLines } from '#core/facility/state.ts'
import type { CommandBody } from '#core/nouns.ts'
import type { Instant } from '#core/time.ts'

/** What a hospital says of itself, and how a tap changes it. */

export type Places = { total: number; free: number }
export type Lines = Partial<Record<ServiceLine, Places>>
export type Report = CommandBody<'facility.report'>

const placesMax = 5000

/** One more or one fewer free; never below none, and one above the total adds a place. */
export function step({ total, free }: Places, by: 1 | -1): Places {
  const next = Math.min(placesMax, Math.max(0, free + by))
  return { total: Math.max(total, next), free: next }
}

/** Another number of places in all: what is free cannot be more. */
export function withTotal({ free }: Places, total: number): Places {
  const next = Math.min(placesMax, Math.max(0, Math.round(total)))
  return { total: next, free: Math.min(free, next) }
}

/** Reported lines in their usual order, with what was tapped here and has not been heard back yet. */
export function linesShown(reported: Lines, tapped: Lines): [ServiceLine, Places][] {
  const all = { ...reported, ...tapped }
  return serviceLines.flatMap((line) => (all[line] ? [[line, all[line]]] : []))
}

export const linesMissing = (reported: Lines, tapped: Lines): ServiceLine[] =>
  serviceLines.filter((line) => !reported[line] && !tapped[line])

/** What remains of the taps once a report has gone out with some of them. */
export function without(tapped: Lines, sent: Lines): Lines {
  return Object.fromEntries(
    Object.entries(tapped).filter(([line, places]) => sent[line as ServiceLine] !== places),
  )
}

/** A hospital that has said nothing of its state is open once it says what it can take. */
export const statusOf = (state: FacilityState | undefined): FacilityState['status'] =>
  state === undefined || state.status === 'unknown' ? 'open' : state.status

/** Whether the moment has come that the hospital wanted to be asked at. */
export const isDue = (state: FacilityState | undefined, now: Instant): boolean =>
  typeof state?.askAgainAt === 'number' && state.askAgainAt <= now
