import fc from 'fast-check'
import type { Conditions, Matcher } from '#core/law/agreement.ts'
import { type FactName, facts as factTable } from '#core/law/facts.ts'
import { factsOf, isKnownKind } from '#core/law/kinds.ts'

/** Conditions and values at random, from small pools, so that they meet often and hit their edges. */

export const pick = <T>(...of: readonly T[]) => fc.constantFrom(...of)
/** Mostly `often`; one in `weight + 1` times `seldom`. */
export const mostly = <A, B>(often: fc.Arbitrary<A>, weight: number, seldom: fc.Arbitrary<B>) =>
  fc.oneof({ weight, arbitrary: often as fc.Arbitrary<A | B> }, seldom as fc.Arbitrary<A | B>)
export const rarely = <T>(value: fc.Arbitrary<T>, weight = 8) =>
  mostly(fc.constant(undefined), weight, value)

const wordPool = (words: readonly string[]) => words.slice(0, 3)
const numberPool = (min: number, max: number) =>
  [min, 0, 10, 15, 16, 60, max].filter((value) => value >= min && value <= max)

/** What a clause may say of a fact. */
export function anyMatcher(name: FactName): fc.Arbitrary<Matcher> {
  const fact = factTable[name]
  switch (fact.type) {
    case 'truth':
      return fc.boolean()
    case 'word':
      return oneOrMore(wordPool(fact.words))
    case 'party':
      return oneOrMore(['nl', 'be', 'de', 'outside'])
    case 'name':
      return oneOrMore(['old-bridge', 'new-bridge', 'ferry'])
    case 'words': {
      const list = some(wordPool(fact.words))
      return fc.oneof(
        list.map((any) => ({ any })),
        list.map((all) => ({ all })),
        list.map((none) => ({ none })),
      )
    }
    case 'number':
      return fc
        .tuple(...[0, 1].map(() => pick(...numberPool(fact.min, fact.max))), fc.nat({ max: 2 }))
        .map(([a, b, shape]) => {
          if (shape === 0) return { atLeast: a! }
          return shape === 1
            ? { atMost: a! }
            : { atLeast: Math.min(a!, b!), atMost: Math.max(a!, b!) }
        })
    case 'time-of-day':
      return pick<[string, string]>(['06:00', '22:00'], ['22:00', '06:00'], ['12:00', '12:00']).map(
        (between) => ({ between }),
      )
  }
}

const some = (of: readonly string[]) =>
  fc.uniqueArray(pick(...of), { minLength: 1, maxLength: 2 }) as fc.Arbitrary<string[]>
const oneOrMore = (of: readonly string[]): fc.Arbitrary<Matcher> =>
  fc.oneof(
    pick(...of),
    { weight: 2, arbitrary: some(of) },
    some(of).map((not) => ({ not })),
  )

/** A value that the fact can have, and now and then one that it cannot. */
export function anyValue(name: FactName): fc.Arbitrary<unknown> {
  return mostly(goodValue(name), 60, garbage)
}

const garbage = pick<unknown>(
  '',
  'purple',
  '24:00',
  -2_000,
  Number.NaN,
  Infinity,
  null,
  true,
  'true',
  ...[[], ['spells'], ['spells', 'burns'], { any: ['burns'] }],
)

function goodValue(name: FactName): fc.Arbitrary<unknown> {
  const fact = factTable[name]
  switch (fact.type) {
    case 'truth':
      return fc.boolean()
    case 'word':
      return pick(...wordPool(fact.words))
    case 'words':
      return fc.uniqueArray(pick(...wordPool(fact.words)), { maxLength: 3 })
    case 'party':
      return pick(
        'nl',
        'nl',
        'nl',
        'nl',
        'nl',
        'nl',
        'nl',
        'be',
        'be',
        'be',
        'be',
        'be',
        'be',
        'be',
        'de',
        'de',
        'fr',
        'outside',
        'mars',
      )
    case 'name':
      return pick('old-bridge', 'new-bridge', 'ferry')
    case 'number':
      return pick(...numberPool(fact.min, fact.max))
    case 'time-of-day':
      return pick('05:59', '06:00', '12:00', '21:59', '22:00')
  }
}

/** Up to `most` conditions, mostly on facts that a question of the kind can state. */
export function anyConditions(kind: string, most: number): fc.Arbitrary<Conditions> {
  const known = conditionsOn(isKnownKind(kind) ? factsOf(kind) : ['from', 'to', 'category'])
  return fc
    .uniqueArray(mostly(known, 12, anyCondition), { maxLength: most, selector: ([name]) => name })
    .map((pairs) => Object.fromEntries(pairs))
}
const conditionsOn = (names: readonly FactName[]): fc.Arbitrary<[FactName, Matcher]> =>
  fc.oneof(
    ...names.map((name) => anyMatcher(name).map((says): [FactName, Matcher] => [name, says])),
  )
const anyCondition = conditionsOn(Object.keys(factTable) as FactName[])
