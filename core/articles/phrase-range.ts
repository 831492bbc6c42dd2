import { renderQuantity } from '#core/articles/quantity.ts'
import { type FactName, facts } from '#core/law/facts.ts'
import { assert } from '#core/result.ts'
import type { Say } from '#core/words.ts'

/** A list in words, `a, b or c`. */
export function join(phrases: readonly string[], joint: 'and' | 'or', say: Say): string {
  if (phrases.length < 2) return phrases[0] ?? ''
  return say(`articles.${joint}`, { list: phrases.slice(0, -1).join(', '), last: phrases.at(-1)! })
}

export type Bounds = { atLeast?: number | undefined; atMost?: number | undefined }

/** Which bounds are not themselves part of the range. */
export type Open = { above?: boolean | undefined; below?: boolean | undefined }

/** A number of a fact between bounds as a main clause, such as `the amount is at least 5 and less than 10`. */
export function renderRange(name: FactName, bounds: Bounds, open: Open, say: Say): string {
  if (name === 'minutesSooner') return renderSooner(bounds, open, say)
  return say(`articles.holds.${name}.is`, { value: rangeOf(name, bounds, open, say, 'articles') })
}

/** `at least 5 and less than 10 minutes`, in the words under `key`. */
function rangeOf(
  name: FactName,
  { atLeast, atMost }: Bounds,
  open: Open,
  say: Say,
  key: 'articles' | 'articles.plain',
): string {
  const fact = facts[name]
  assert(fact.type === 'number', 'only numbers have bounds')
  const quantity = (value: number) => renderQuantity(value, fact.unit, say)
  const low = (value: string) => say(`${key}.${open.above ? 'moreThan' : 'atLeast'}`, { value })
  const high = (value: string) => say(`${key}.${open.below ? 'lessThan' : 'atMost'}`, { value })
  if (atLeast === undefined) return high(quantity(atMost!))
  if (atMost === undefined) return low(quantity(atLeast))
  if (atLeast === atMost) return say(`${key}.exactly`, { value: quantity(atLeast) })
  const [min, max] = [quantity(atLeast), quantity(atMost)]
  return join([low(withoutUnit(min, max)), high(max)], 'and', say)
}

/** Of two quantities in the same unit, the first is said without it. */
function withoutUnit(first: string, second: string): string {
  const [unit] = /\s(\p{L}+|%)$/u.exec(second) ?? ['']
  return first.endsWith(unit) ? first.slice(0, first.length - unit.length) : first
}

/** A gain of less than nothing is a loss, and is said as one. */
function renderSooner({ atLeast, atMost }: Bounds, open: Open, say: Say): string {
  const key = 'articles.holds.minutesSooner'
  if (atLeast !== undefined && atMost !== undefined && atLeast < 0 && atMost > 0) {
    const parts = [renderSooner({ atLeast }, open, say), renderSooner({ atMost }, open, say)]
    return join(parts, 'and', say)
  }
  if (atLeast === 0 && atMost === undefined)
    return say(`${key}.same.${open.above ? 'moreThan' : 'atLeast'}`)
  if (atMost === 0 && atLeast === undefined)
    return say(`${key}.same.${open.below ? 'lessThan' : 'atMost'}`)
  const said = (side: 'sooner' | 'later', bounds: Bounds, ends: Open) =>
    say(`${key}.${side}`, { value: rangeOf('minutesSooner', bounds, ends, say, 'articles.plain') })
  if (atLeast === undefined ? atMost! > 0 : atLeast >= 0)
    return said('sooner', { atLeast, atMost }, open)
  const turned = {
    atLeast: atMost === undefined ? undefined : -atMost,
    atMost: atLeast === undefined ? undefined : -atLeast,
  }
  return said('later', turned, { above: open.below, below: open.above })
}
