import { type Clause, type Conditions, type Matcher, outside } from '#core/law/agreement.ts'
import { type FactName, facts } from '#core/law/facts.ts'
import { factsOf, isKnownKind } from '#core/law/kinds.ts'
import { conditionsOf, listed } from '#core/law/match.ts'

/** Conditions as a form edits them: never empty, never out of range, never of a fact the kind lacks. */

export type WordsMode = 'any' | 'all' | 'none'
export type Words = { mode: WordsMode; words: readonly string[] }
export type Bounds = { atLeast?: number | undefined; atMost?: number | undefined }

/** How the words of a condition are meant; undefined where it is not one of words. */
export function wordsOf(name: FactName, matcher: Matcher): Words {
  if (facts[name].type === 'words') {
    const [mode, words] = Object.entries(matcher as object)[0] as [WordsMode, readonly string[]]
    return { mode, words }
  }
  const { words, excluding } = listed(matcher as Parameters<typeof listed>[0])
  return { mode: excluding ? 'none' : 'any', words }
}

/** The condition that these words make. No words make none: the form keeps the last one in. */
export function ofWords(name: FactName, { mode, words }: Words): Matcher | undefined {
  if (words.length === 0) return undefined
  if (facts[name].type === 'words') return { [mode]: [...words] } as Matcher
  if (mode === 'none') return { not: [...words] }
  return words.length === 1 ? words[0]! : [...words]
}

/** A word put in or taken out; the last one stays. Words stand in the order of `vocabulary`. */
export function toggled(of: Words, word: string, vocabulary: readonly string[]): Words {
  const has = of.words.includes(word)
  if (has && of.words.length === 1) return of
  const chosen = has ? of.words.filter((one) => one !== word) : [...of.words, word]
  const known = vocabulary.filter((one) => chosen.includes(one))
  return { ...of, words: [...known, ...chosen.filter((one) => !vocabulary.includes(one))] }
}

/** Bounds within the fact's range, the lower never above the upper; null where neither is given. */
export function bounded(name: FactName, bounds: Bounds, last: keyof Bounds): Bounds | null {
  const fact = facts[name]
  if (fact.type !== 'number') return null
  const clamp = (value: number | undefined) =>
    value === undefined ? undefined : Math.min(fact.max, Math.max(fact.min, value))
  let atLeast = clamp(bounds.atLeast)
  let atMost = clamp(bounds.atMost)
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
    if (last === 'atLeast') atMost = atLeast
    else atLeast = atMost
  }
  if (atLeast === undefined && atMost === undefined) return null
  return {
    ...(atLeast !== undefined && { atLeast }),
    ...(atMost !== undefined && { atMost }),
  }
}

/** What a condition on a fact says at first. `names` are those that exist: parties, crossings. */
export function firstMatcher(name: FactName, names: readonly string[]): Matcher {
  const fact = facts[name]
  switch (fact.type) {
    case 'truth':
      return true
    case 'word':
      return fact.words[0]!
    case 'words':
      return { any: [fact.words[0]!] }
    case 'number':
      return { atLeast: Math.max(fact.min, 0) }
    case 'time-of-day':
      return { between: ['08:00', '20:00'] }
    default:
      return names[0] ?? outside
  }
}

/** Facts that a clause of this kind may still get a condition on. */
export function factsLeft(kind: string, conditions: Conditions): FactName[] {
  if (!isKnownKind(kind)) return []
  return factsOf(kind).filter((name) => conditions[name] === undefined)
}

/** One condition set, or taken away. */
export function withCondition(
  conditions: Conditions,
  name: FactName,
  matcher: Matcher | undefined,
): Conditions {
  if (matcher !== undefined) return { ...conditions, [name]: matcher }
  const { [name]: _, ...others } = conditions
  return others
}

/** The conditions that a clause may keep when it becomes one of another kind, and what it loses. */
export function conditionsFor(kind: string, conditions: Conditions) {
  const own = new Set<string>(isKnownKind(kind) ? factsOf(kind) : Object.keys(facts))
  const kept = conditionsOf(conditions).filter(([name]) => own.has(name))
  const lost = conditionsOf(conditions).flatMap(([name]) => (own.has(name) ? [] : [name]))
  return { kept: Object.fromEntries(kept) as Conditions, lost }
}

/** Names that a condition of this clause may use: no permission reaches outside the agreement. */
export const namesFor = (
  fact: FactName,
  clause: Pick<Clause, 'effect'>,
  parties: readonly string[],
  crossings: readonly string[],
): readonly string[] => {
  if (facts[fact].type === 'name') return crossings
  return clause.effect === 'permits' ? parties : [...parties, outside]
}

/** What a new exception turns on at first: the category where the kind has one, else its last fact. */
export function firstException(clause: Pick<Clause, 'kind'>): FactName | null {
  const left = factsLeft(clause.kind, {})
  return left.includes('category') ? 'category' : (left.at(-1) ?? null)
}
