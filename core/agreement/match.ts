import type { Conditions, Matcher } from '#core/agreement/agreement.ts'
import { type FactName, type Facts, facts as factTable } from '#core/agreement/facts.ts'

/**
 * Three-valued logic in the order that makes "and" the least and "or" the greatest; "not" is
 * `yes - truth`. A missing fact is unknown, and so is a value that is not of the fact's type.
 */
export const no = 0
export const unknown = 1
export const yes = 2
export type Truth = typeof no | typeof unknown | typeof yes

export type Test = (facts: Facts) => Truth
/** A condition ready to ask, with the fact that it asks about and what it says of it. */
export type Condition = { name: FactName; says: Matcher; test: Test }

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
    const made = { name, says: matcher, test: compileMatcher(name, matcher) }
    shared.set(key, made)
    return made
  })
}

/** All of them hold. */
export function every(tests: readonly Test[]): Test {
  const [first, second] = tests
  if (!first) return () => yes
  if (!second) return first
  return (facts) => {
    let least: Truth = yes
    for (let i = 0; i < tests.length; i++) {
      const truth = tests[i]!(facts)
      if (truth === no) return no
      if (truth < least) least = truth
    }
    return least
  }
}

/** `when` holds and none of the exceptions does. */
export function unlessAny(when: Test, exceptions: readonly Test[]): Test {
  if (exceptions.length === 0) return when
  return (facts) => {
    let least = when(facts)
    for (let i = 0; i < exceptions.length && least !== no; i++) {
      const lifted = (yes - exceptions[i]!(facts)) as Truth
      if (lifted < least) least = lifted
    }
    return least
  }
}

/** One condition as a function of the facts. */
export function compileMatcher(name: FactName, matcher: Matcher): Test {
  const fact = factTable[name]
  switch (fact.type) {
    case 'truth':
      return (facts) => {
        const value = facts[name]
        return typeof value !== 'boolean' ? unknown : value === matcher ? yes : no
      }
    case 'word':
      return wordTest(name, matcher as Words, fact.words)
    case 'words':
      return setTest(name, matcher as Sets, new Set(fact.words))
    case 'party':
    case 'name':
      return nameTest(name, matcher as Words)
    case 'number':
      return numberTest(name, matcher as Bounds, fact)
    case 'time-of-day':
      return timeTest(name, (matcher as { between: readonly [string, string] }).between)
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

function wordTest(name: FactName, matcher: Words, vocabulary: readonly string[]): Test {
  const { words, excluding } = listed(matcher)
  const table = new Map<unknown, Truth>(
    vocabulary.map((word) => [word, words.includes(word) !== excluding ? yes : no]),
  )
  return (facts) => table.get(facts[name]) ?? unknown
}

function nameTest(name: FactName, matcher: Words): Test {
  const { words, excluding } = listed(matcher)
  const set = new Set(words)
  return (facts) => {
    const value = facts[name]
    if (typeof value !== 'string' || value === '') return unknown
    return set.has(value) !== excluding ? yes : no
  }
}

/** A word that nobody knows could mean anything, so it turns "no" into "unknown" but never "yes". */
function setTest(name: FactName, matcher: Sets, vocabulary: ReadonlySet<string>): Test {
  if ('none' in matcher) {
    const some = setTest(name, { any: matcher.none }, vocabulary)
    return (facts) => (yes - some(facts)) as Truth
  }
  const wanted = 'any' in matcher ? matcher.any : matcher.all
  const all = 'all' in matcher
  return (facts) => {
    const value = facts[name]
    if (!Array.isArray(value)) return unknown
    const holds = all
      ? wanted.every((word) => value.includes(word))
      : wanted.some((word) => value.includes(word))
    if (holds) return yes
    return value.every((word) => vocabulary.has(word)) ? no : unknown
  }
}

function numberTest(name: FactName, bounds: Bounds, range: { min: number; max: number }): Test {
  const atLeast = bounds.atLeast ?? range.min
  const atMost = bounds.atMost ?? range.max
  return (facts) => {
    const value = facts[name]
    if (typeof value !== 'number' || !(value >= range.min && value <= range.max)) return unknown
    return value >= atLeast && value <= atMost ? yes : no
  }
}

/** From the first time up to, but not including, the second; over midnight where that is earlier. */
function timeTest(name: FactName, [start, end]: readonly [string, string]): Test {
  const from = minuteOfDay(start)!
  const to = minuteOfDay(end)!
  return (facts) => {
    const minute = minuteOfDay(facts[name])
    if (minute === null) return unknown
    const within = from <= to ? minute >= from && minute < to : minute >= from || minute < to
    return within ? yes : no
  }
}

const timePattern = /^([01]\d|2[0-3]):([0-5]\d)$/

function minuteOfDay(value: unknown): number | null {
  const found = typeof value === 'string' ? timePattern.exec(value) : null
  return found ? Number(found[1]) * 60 + Number(found[2]) : null
}
