import { type Clause, type Conditions, type Matcher, outside } from '#core/law/agreement.ts'
import { type FactName, facts } from '#core/law/facts.ts'
import { conditionsOf, listed } from '#core/law/match.ts'

/**
 * What can be said of two conditions on the same fact by looking at them alone. Everything here is
 * sound and none of it is complete: `true` can be relied on, `false` only says that it is not plain.
 */

/** The words that a condition on a word or a party lets in. `{ not: … }` of parties never means `outside`. */
function admitted(
  name: FactName,
  matcher: Matcher,
  parties: readonly string[],
): Set<string> | null {
  const { words, excluding } = listed(matcher as Parameters<typeof listed>[0])
  if (!excluding) return new Set(words)
  const fact = facts[name]
  if (fact.type === 'word') return new Set(fact.words).difference(new Set(words))
  if (fact.type === 'party') return new Set(parties).difference(new Set(words))
  return null
}

type Sets = { any?: readonly string[]; all?: readonly string[]; none?: readonly string[] }
type Bounds = { atLeast?: number; atMost?: number }

function bounds(name: FactName, matcher: Matcher): [number, number] {
  const range = facts[name] as { min: number; max: number }
  const { atLeast, atMost } = matcher as Bounds
  return [Math.max(range.min, atLeast ?? range.min), Math.min(range.max, atMost ?? range.max)]
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** From the first minute up to, not including, the second; a span over midnight is two. */
function spans(matcher: Matcher): [number, number][] {
  const [start, end] = (matcher as { between: readonly [string, string] }).between.map(minuteOf)
  if (start === end) return []
  return start! < end! ? [[start!, end!]] : [[start!, 1440], ...spanTo(end!)]
}
const spanTo = (end: number): [number, number][] => (end > 0 ? [[0, end]] : [])

/** Whether nothing at all can meet a condition. */
export function isImpossible(
  name: FactName,
  matcher: Matcher,
  parties: readonly string[],
): boolean {
  switch (facts[name].type) {
    case 'word':
    case 'party':
      return admitted(name, matcher, parties)?.size === 0
    case 'number': {
      const [low, high] = bounds(name, matcher)
      return low > high
    }
    case 'time-of-day':
      return spans(matcher).length === 0
    default:
      return false
  }
}

/** Whether whatever meets `one` also meets `other`. */
export function implies(
  name: FactName,
  one: Matcher,
  other: Matcher,
  parties: readonly string[],
): boolean {
  switch (facts[name].type) {
    case 'truth':
      return one === other
    case 'name':
    case 'word':
    case 'party': {
      const less = admitted(name, one, parties)
      const more = admitted(name, other, parties)
      if (less && more) return less.isSubsetOf(more)
      const shut = new Set(listed(other as Parameters<typeof listed>[0]).words)
      if (less) return less.isDisjointFrom(shut)
      return !more && shut.isSubsetOf(new Set(listed(one as Parameters<typeof listed>[0]).words))
    }
    case 'words':
      return setImplies(one as Sets, other as Sets)
    case 'number': {
      const [low, high] = bounds(name, one)
      const [least, most] = bounds(name, other)
      return low >= least && high <= most
    }
    case 'time-of-day':
      return spans(one).every(([a, b]) => spans(other).some(([c, d]) => a >= c && b <= d))
  }
}

function setImplies(one: Sets, other: Sets): boolean {
  if (one.none) return other.none?.every((word) => one.none!.includes(word)) ?? false
  if (one.all) {
    if (other.any) return other.any.some((word) => one.all!.includes(word))
    return other.all?.every((word) => one.all!.includes(word)) ?? false
  }
  if (other.any) return one.any!.every((word) => other.any!.includes(word))
  return other.all?.every((word) => one.any!.every((any) => any === word)) ?? false
}

/** Whether nothing meets both. */
export function excludes(
  name: FactName,
  one: Matcher,
  other: Matcher,
  parties: readonly string[],
): boolean {
  switch (facts[name].type) {
    case 'truth':
      return one !== other
    case 'name':
    case 'word':
    case 'party': {
      const first = admitted(name, one, parties)
      const second = admitted(name, other, parties)
      if (first && second) return first.isDisjointFrom(second)
      const [listing, shutting] = first ? [first, other] : [second, one]
      const shut = new Set(listed(shutting as Parameters<typeof listed>[0]).words)
      return listing?.isSubsetOf(shut) ?? false
    }
    case 'words':
      return setExcludes(one as Sets, other as Sets) || setExcludes(other as Sets, one as Sets)
    case 'number': {
      const [low, high] = bounds(name, one)
      const [least, most] = bounds(name, other)
      return low > most || high < least
    }
    case 'time-of-day':
      return spans(one).every(([a, b]) => spans(other).every(([c, d]) => b <= c || a >= d))
  }
}

function setExcludes(one: Sets, other: Sets): boolean {
  if (!other.none) return false
  if (one.all) return one.all.some((word) => other.none!.includes(word))
  return one.any?.every((word) => other.none!.includes(word)) ?? false
}

/** Whether every one of `wanted` is met wherever all of `given` are. */
export const allImplied = (
  given: Conditions,
  wanted: Conditions,
  parties: readonly string[],
): boolean =>
  conditionsOf(wanted).every(([name, matcher]) => {
    const own = given[name]
    return own !== undefined && implies(name, own, matcher, parties)
  })

/** Whether two lists of conditions can never hold together. */
export const apart = (one: Conditions, other: Conditions, parties: readonly string[]): boolean =>
  conditionsOf(one).some(([name, matcher]) => {
    const own = other[name]
    return own !== undefined && excludes(name, matcher, own, parties)
  })

/**
 * Whether `wide` applies wherever `narrow` does: its conditions are met there, and none of its
 * exceptions can hold where `narrow` is not lifted as well.
 */
export function covers(
  wide: Pick<Clause, 'when' | 'unless'>,
  narrow: Pick<Clause, 'when' | 'unless'>,
  parties: readonly string[],
): boolean {
  if (!allImplied(narrow.when, wide.when, parties)) return false
  if (namesOutside(narrow.when) !== namesOutside(wide.when)) return false
  return wide.unless.every(
    (exception) =>
      apart(exception, narrow.when, parties) ||
      narrow.unless.some((own) => allImplied({ ...narrow.when, ...exception }, own, parties)),
  )
}

/** A clause that names places outside the agreement is asked where the others are not. */
const namesOutside = (when: Conditions): boolean =>
  (['from', 'to', 'territory'] as const).some((name) => {
    const matcher = when[name]
    if (matcher === undefined) return false
    const { words, excluding } = listed(matcher as Parameters<typeof listed>[0])
    return !excluding && words.includes(outside)
  })

/** Whether two clauses can never apply to one question. */
export function neverTogether(
  one: Pick<Clause, 'when' | 'unless'>,
  other: Pick<Clause, 'when' | 'unless'>,
  parties: readonly string[],
): boolean {
  if (apart(one.when, other.when, parties)) return true
  const lifts = (exceptions: readonly Conditions[]) =>
    exceptions.some(
      (exception) =>
        conditionsOf(exception).length > 0 &&
        conditionsOf(exception).every(([name, matcher]) =>
          [one.when[name], other.when[name]].some(
            (own) => own !== undefined && implies(name, own, matcher, parties),
          ),
        ),
    )
  return lifts(one.unless) || lifts(other.unless)
}
