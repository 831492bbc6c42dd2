import type { Conditions, Matcher } from '#core/law/agreement.ts'
import { type FactName, type Facts, type FactValue, facts as factTable } from '#core/law/facts.ts'

/**
 * Three-valued logic in the order that makes "and" the least and "or" the greatest; "not" is
 * `yes - truth`. A missing fact is unknown, and so is a value that is not of the fact's type.
 */
export const no = 0
export const unknown = 1
export const yes = 2
export type Truth = typeof no | typeof unknown | typeof yes

export type Test = (facts: Facts) => Truth
/** What a condition makes of a value, whatever that is. */
export type Holds = (value: unknown) => Truth
/**
 * A condition ready to ask, with the fact that it asks about and what it says of it. `values` are all
 * values that it tells apart from no value at all, where those are few.
 */
export type Condition = {
  name: FactName
  says: Matcher
  key: string
  holds: Holds
  values: readonly FactValue[] | null
}

export const conditionsOf = (conditions: Conditions): [FactName, Matcher][] =>
  Object.entries(conditions) as [FactName, Matcher][]

/**
 * Conditions ready to ask. Agreements say the same things over and over: with `shared`, the same
 * condition is compiled once, which keeps hundreds of agreements in the processor's cache.
 */
export function compileConditions(
  conditions: Conditions,
  shared: Map<string, Condition> = new Map(),
): Condition[] {
  return conditionsOf(conditions).map(([name, matcher]) => {
    const key = `${name} ${JSON.stringify(matcher)}`
    const found = shared.get(key)
    if (found) return found
    const holds = holdsOf(name, matcher)
    const made = { name, says: matcher, key, holds, values: valuesOf(name, matcher) }
    shared.set(key, made)
    return made
  })
}

/** Whether all of these hold: the least of them. */
export function allHold(
  conditions: readonly { readonly name: string; readonly holds: Holds }[],
  facts: Readonly<Record<string, unknown>>,
): Truth {
  let least: Truth = yes
  for (const { name, holds } of conditions) {
    const truth = holds(facts[name])
    if (truth === no) return no
    if (truth < least) least = truth
  }
  return least
}

const truths = [true, false]

/** All values that a condition tells apart from no value at all; null where those are many. */
function valuesOf(name: FactName, matcher: Matcher): readonly FactValue[] | null {
  const fact = factTable[name]
  if (fact.type === 'truth') return truths
  if (fact.type === 'word') return fact.words
  return fact.type === 'name' ? listed(matcher as Words).words : null
}

/** One condition as a function of the facts. */
export function compileMatcher(name: FactName, matcher: Matcher): Test {
  const holds = holdsOf(name, matcher)
  return (facts) => holds(facts[name])
}

/** One condition as a function of the fact's value. */
export function holdsOf(name: FactName, matcher: Matcher): Holds {
  const fact = factTable[name]
  switch (fact.type) {
    case 'truth':
      return (value) => (typeof value !== 'boolean' ? unknown : value === matcher ? yes : no)
    case 'word':
      return wordTest(matcher as Words, fact.words)
    case 'words':
      return setTest(matcher as Sets, new Set(fact.words))
    case 'party':
    case 'name':
      return nameTest(matcher as Words)
    case 'number':
      return numberTest(matcher as Bounds, fact)
    case 'time-of-day':
      return timeTest((matcher as { between: readonly [string, string] }).between)
  }
}

type Words = string | readonly string[] | { not: readonly string[] }
type Sets = { any: readonly string[] } | { all: readonly string[] } | { none: readonly string[] }
type Bounds = { atLeast?: number; atMost?: number }

const isExcluding = (words: Words): words is { not: readonly string[] } =>
  typeof words === 'object' && 'not' in words

/** The words of a matcher, and whether they are those wanted or those shut out. */
export function listed(matcher: Words): { words: readonly string[]; excluding: boolean } {
  if (isExcluding(matcher)) return { words: matcher.not, excluding: true }
  return { words: typeof matcher === 'string' ? [matcher] : matcher, excluding: false }
}

function wordTest(matcher: Words, vocabulary: readonly string[]): Holds {
  const { words, excluding } = listed(matcher)
  const table = new Map<unknown, Truth>(
    vocabulary.map((word) => [word, words.includes(word) !== excluding ? yes : no]),
  )
  return (value) => table.get(value) ?? unknown
}

function nameTest(matcher: Words): Holds {
  const { words, excluding } = listed(matcher)
  const set = new Set(words)
  return (value) => {
    if (typeof value !== 'string' || value === '') return unknown
    return set.has(value) !== excluding ? yes : no
  }
}

/** A word that nobody knows could mean anything, so it turns "no" into "unknown" but never "yes". */
function setTest(matcher: Sets, vocabulary: ReadonlySet<unknown>): Holds {
  if ('none' in matcher) {
    const some = setTest({ any: matcher.none }, vocabulary)
    return (value) => (yes - some(value)) as Truth
  }
  const wanted = 'any' in matcher ? matcher.any : matcher.all
  const all = 'all' in matcher
  return (value) => {
    if (!Array.isArray(value)) return unknown
    let found = 0
    for (let i = 0; i < wanted.length; i++) if (value.includes(wanted[i])) found += 1
    if (all ? found === wanted.length : found > 0) return yes
    for (let i = 0; i < value.length; i++) if (!vocabulary.has(value[i])) return unknown
    return no
  }
}

function numberTest(bounds: Bounds, range: { min: number; max: number }): Holds {
  const { min, max } = range
  const atLeast = bounds.atLeast ?? min
  const atMost = bounds.atMost ?? max
  return (value) => {
    if (typeof value !== 'number' || !(value >= min && value <= max)) return unknown
    return value >= atLeast && value <= atMost ? yes : no
  }
}

/** From the first time up to, but not including, the second; over midnight where that is earlier. */
function timeTest([start, end]: readonly [string, string]): Holds {
  const from = minuteOfDay(start)
  const to = minuteOfDay(end)
  return (value) => {
    const minute = minuteOfDay(value)
    if (minute < 0) return unknown
    const within = from <= to ? minute >= from && minute < to : minute >= from || minute < to
    return within ? yes : no
  }
}

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48

/** Minutes since midnight of a time such as 06:30; -1 for anything else. */
function minuteOfDay(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 5 || value[2] !== ':') return -1
  const tens = digit(value, 0)
  const ones = digit(value, 1)
  const tenMinutes = digit(value, 3)
  const minutes = digit(value, 4)
  const isClock =
    tens >= 0 && ones >= 0 && ones <= 9 && tens * 10 + ones < 24 && tenMinutes >= 0 && tens <= 2
  if (!isClock || tenMinutes > 5 || minutes < 0 || minutes > 9) return -1
  return (tens * 10 + ones) * 60 + tenMinutes * 10 + minutes
}
