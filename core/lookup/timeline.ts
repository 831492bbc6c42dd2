import type { Instant } from '#core/time.ts'

/** While nothing begins or ends: from the first moment on, and until just before the second. */
type Age<T> = {
  readonly from: Instant
  readonly until: Instant
  readonly beganFrom: Instant
  readonly beganUntil: Instant
  readonly made: T
}

/** Moments at which something changes: by when a thing is done, and by when it began. */
export type Edges = { readonly now: readonly Instant[]; readonly began: readonly Instant[] }

/** Cases of more ages than these are not asked about by turns. */
const agesMax = 64

/**
 * Finds what was made for a moment, and makes it at the first time: between two edges all moments are
 * alike, and time rarely moves between two questions.
 */
export function timeline<T>(
  edges: Edges,
  make: (now: Instant, began: Instant) => T,
): (now: Instant, began: Instant) => T {
  const ages = new Map<number, Age<T>>()
  let last: Age<T> | undefined
  const ageAt = (now: Instant, began: Instant): Age<T> => {
    const at = placeOf(edges.now, now)
    const since = placeOf(edges.began, began)
    const key = at * (edges.began.length + 1) + since
    const found = ages.get(key)
    if (found) return found
    const age = {
      from: edges.now[at - 1] ?? -Infinity,
      until: edges.now[at] ?? Infinity,
      beganFrom: edges.began[since - 1] ?? -Infinity,
      beganUntil: edges.began[since] ?? Infinity,
      made: make(now, began),
    }
    if (ages.size >= agesMax) ages.clear()
    ages.set(key, age)
    return age
  }
  return (now, began) => {
    if (last && now >= last.from && now < last.until)
      if (began >= last.beganFrom && began < last.beganUntil) return last.made
    last = ageAt(now, began)
    return last.made
  }
}

/** How many of these moments have come. */
function placeOf(edges: readonly Instant[], moment: Instant): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle]! <= moment) low = middle + 1
    else high = middle
  }
  return low
}
