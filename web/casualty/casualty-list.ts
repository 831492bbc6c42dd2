import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Category } from '#core/triage/category.ts'
import { byNeed, needRank } from '../ui/category.ts'

/** Order and search of the casualties' list. */

const isSettled = (one: CasualtyState) => one.stage === 'closed' || one.stage === 'handed-over'

/** By need, those still to be cared for first; among equals the one who has waited longest. */
export function sortByNeed(list: readonly CasualtyState[]): CasualtyState[] {
  return list.toSorted(
    (a, b) =>
      Number(isSettled(a)) - Number(isSettled(b)) ||
      needRank(a.category) - needRank(b.category) ||
      a.reportedAt - b.reportedAt ||
      a.label.localeCompare(b.label, 'en', { numeric: true }),
  )
}

/** How many of each category, in order of need, without those that have none. */
export function countByCategory(list: readonly CasualtyState[]): [Category, number][] {
  const counts = new Map<Category, number>()
  for (const one of list) counts.set(one.category, (counts.get(one.category) ?? 0) + 1)
  return byNeed.flatMap((of) => (counts.has(of) ? [[of, counts.get(of)!]] : []))
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Whether every word of the query is in the casualty's label, tag or one of the words beside it. */
export function matches(query: string, one: CasualtyState, words: readonly string[]): boolean {
  const text = plain([one.label, one.tag ?? '', ...words].join(' '))
  return plain(query)
    .split(/\s+/)
    .every((part) => text.includes(part))
}

/** The one below or above the one selected, staying at the ends; the first where none is selected. */
export function beside<One extends { id: string }>(
  list: readonly One[],
  selected: string | null,
  by: 1 | -1,
): One | undefined {
  const at = list.findIndex((one) => one.id === selected)
  return list[Math.max(0, Math.min(list.length - 1, at < 0 ? 0 : at + by))]
}

/** The request that counts now: the newest that was not withdrawn. */
export const currentRequest = (one: CasualtyState) =>
  one.requests.findLast((request) => request.state !== 'withdrawn')

/** Name of where somebody goes; `names` knows the region's facilities. */
export function destinationName(
  one: CasualtyState,
  names: ReadonlyMap<string, string>,
): string | null {
  const to = one.destination?.to
  if (!to) return null
  return 'outside' in to ? to.outside.name : (names.get(to.facility) ?? to.facility)
}

/** `40`, or `40 to 47` while it is not settled who is who. */
export function range(
  of: { low: number; high: number },
  words: (low: number, high: number) => string,
): string {
  return of.low === of.high ? String(of.low) : words(of.low, of.high)
}

/** Counts by category as the node gives them, in order of need. */
export const countInOrder = (counts: Readonly<Record<string, number>>): [Category, number][] =>
  byNeed.flatMap((of): [Category, number][] => (counts[of] ? [[of, counts[of]]] : []))
