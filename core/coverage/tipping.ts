import type { Conditions, Matcher } from '#core/law/agreement.ts'
import type { Answer, Question } from '#core/law/decision.ts'
import { compile } from '#core/law/evaluate.ts'
import { type FactName, type Facts, type FactValue, facts as factTable } from '#core/law/facts.ts'
import { conditionsOf, holdsOf, listed, yes } from '#core/law/match.ts'
import { isPartyFact } from '#core/law/scope.ts'
import type { Order, Standing } from '#core/law/standing.ts'
import type { Instant } from '#core/time.ts'

/** One fact that would have had to be otherwise; `says` is a condition that then holds, where there is one. */
export type Change = { fact: FactName; value: FactValue; says: Matcher | null }
/** Changes that together turn the answer into another one. */
export type Tip = { changes: Change[]; answer: Answer }

/** Pairs are tried as long as there are not more of them than this. */
const pairsMax = 20_000

/**
 * The smallest changes of facts that flip the answer: a yes into anything else, anything else into a
 * yes. One fact where one is enough, each with the value that lies nearest to what is known; otherwise
 * two; empty where even two do not help. Parties are never changed. Each was really evaluated, so it can
 * be said as it stands: "would have been permitted had minutesSooner been at least 10".
 */
export function tipping(
  standings: readonly Standing[],
  { kind, facts }: Question,
  now: Instant,
  began: Instant = now,
  orders: readonly Order[] = [],
): Tip[] {
  const decide = compile(standings, orders)
  const answerWith = (changes: readonly Change[]): Answer => {
    const changed = Object.fromEntries(changes.map(({ fact, value }) => [fact, value]))
    return decide({ kind, facts: { ...facts, ...changed } }, now, began).answer
  }
  const before = answerWith([])
  const flips = (answer: Answer) => (answer === 'permitted') !== (before === 'permitted')
  const options = optionsOf(saidOf(standings, orders, kind), facts)
  const tips: Tip[] = []
  const attempt = (changes: Change[]): boolean => {
    const answer = answerWith(changes)
    if (flips(answer)) tips.push({ changes, answer })
    return flips(answer)
  }
  for (const list of options) list.some((change) => attempt([change]))
  if (tips.length > 0) return tips
  const all = options.reduce((sum, list) => sum + list.length, 0)
  if ((all * all) / 2 > pairsMax) return []
  for (const [i, first] of options.entries())
    for (const second of options.slice(i + 1))
      first.some((one) => second.some((other) => attempt([one, other])))
  return tips
}

/** What clauses and orders of a kind say, fact by fact, but for the parties. */
function saidOf(
  standings: readonly Standing[],
  orders: readonly Order[],
  kind: Question['kind'],
): Map<FactName, Matcher[]> {
  const said = new Map<FactName, Matcher[]>()
  const add = (conditions: Conditions) => {
    for (const [name, says] of conditionsOf(conditions))
      if (!isPartyFact(name)) said.set(name, [...(said.get(name) ?? []), says])
  }
  for (const { agreement } of standings)
    for (const clause of agreement.clauses)
      if (clause.kind === kind) for (const list of [clause.when, ...clause.unless]) add(list)
  for (const order of orders)
    if (order.kind === kind) for (const list of [order.when, { enRoute: true }]) add(list)
  return said
}

/** For each fact the values that it could have had instead, the nearest first. */
function optionsOf(said: ReadonlyMap<FactName, Matcher[]>, facts: Facts): Change[][] {
  return [...said].map(([fact, matchers]) => {
    const value = facts[fact]
    const others = valuesOf(fact, matchers, value).filter((one) => !same(one, value))
    return others.map((other): Change => {
      const met = matchers.find((says) => {
        const holds = holdsOf(fact, says)
        return holds(other) === yes && holds(value) !== yes
      })
      return { fact, value: other, says: met ?? null }
    })
  })
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function valuesOf(fact: FactName, said: readonly Matcher[], value: unknown): FactValue[] {
  const about = factTable[fact]
  switch (about.type) {
    case 'truth':
      return [true, false]
    case 'word':
      return [...about.words]
    case 'words':
      return setsOf(said, Array.isArray(value) ? value.map(String) : [])
    case 'number':
      return numbersOf(said, about, typeof value === 'number' ? value : 0)
    case 'time-of-day':
      return said.flatMap((says) => (says as { between: [string, string] }).between)
    default: {
      const named = said.flatMap((says) => listed(says as Parameters<typeof listed>[0]).words)
      return [...new Set([...named, 'another'])]
    }
  }
}

/** One word more, or one less, or all that a condition asks for; the least different first. */
function setsOf(said: readonly Matcher[], value: readonly string[]): string[][] {
  const lists = said.map((says) => Object.values(says as Record<string, readonly string[]>)[0]!)
  const named = [...new Set(lists.flat())]
  const less = value.map((word) => value.filter((one) => one !== word))
  const more = named.filter((word) => !value.includes(word)).map((word) => [...value, word])
  const whole = lists.flatMap((list) => [
    [...new Set([...value, ...list])],
    value.filter((word) => !list.includes(word)),
  ])
  return [...less, ...more, ...whole]
}

function numbersOf(
  said: readonly Matcher[],
  { min, max }: { min: number; max: number },
  value: number,
) {
  const bounds = said.flatMap((says) => Object.values(says as Record<string, number>))
  const near = bounds.flatMap((bound) => [bound, bound - 1, bound + 1])
  const possible = [...new Set(near)].filter((one) => one >= min && one <= max)
  return possible.sort((a, b) => Math.abs(a - value) - Math.abs(b - value))
}
