import { renderQuantity } from '#core/articles/quantity.ts'
import { type NameOf, renderValue } from '#core/articles/render.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { type FactName, type FactValue, facts } from '#core/law/facts.ts'
import type { Say } from '#core/words.ts'

/** A known value as a reader says it: `yes`, `10 minutes`, `Burns and Neurosurgery`, `Aachen region`. */
export function sayValue(
  name: FactName,
  value: FactValue,
  agreement: Pick<Agreement, 'parties'>,
  say: Say,
  nameOf?: NameOf,
): string {
  const fact = facts[name]
  const one = (word: string) => renderValue(name, word, agreement, say, nameOf)
  if (typeof value === 'boolean') return say(`draft.fact.${value ? 'yes' : 'no'}`)
  if (fact.type === 'number') return renderQuantity(Number(value), fact.unit, say)
  if (fact.type === 'time-of-day') return String(value)
  if (typeof value === 'string') return one(value)
  const words = value as readonly string[]
  return words.length === 0 ? say('draft.fact.none') : words.map(one).join(', ')
}

/** What a fact means where it is one that holds or not; nothing for others. */
export const sayHolds = (name: FactName, value: FactValue | undefined, say: Say): string | null =>
  typeof value === 'boolean' ? say(`articles.holds.${name}.${value ? 'yes' : 'no'}`) : null
