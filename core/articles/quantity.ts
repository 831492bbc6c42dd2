import type { Unit } from '#core/law/duties.ts'
import type { Say } from '#core/words.ts'

/** How a quantity stands in a sentence: `5 minutes`, `within 5 minutes`, `every 5 months`. */
export type Form = 'quantity' | 'within' | 'every'

/** Beyond this, every language of ours has one plural; some have another one for millions. */
const countMax = 1000

/** From here on, whole hours are said in hours. */
const manyMinutes = 180

/**
 * A number with its unit, with the plural and the case that the language wants. Parts of an hour are
 * said in minutes; `within` nothing at all is at once.
 */
export function renderQuantity(
  value: number,
  unit: Unit,
  say: Say,
  form: Form = 'quantity',
): string {
  if (form === 'within' && value === 0) return say('articles.within.now')
  if (unit === 'h' && !Number.isInteger(value) && Number.isInteger(value * 60))
    return renderQuantity(value * 60, 'min', say, form)
  if (unit === 'min' && value >= manyMinutes && value % 60 === 0)
    return renderQuantity(value / 60, 'h', say, form)
  const count = Math.min(value, countMax)
  return say(`articles.${form}.${unit}`, { value: renderFigure(value, say), count })
}

/** A number in figures, grouped by thousands as the language does. */
export function renderFigure(value: number, say: Say): string {
  const [whole, part] = String(Math.round(Math.abs(value) * 10_000) / 10_000).split('.')
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, say('articles.thousands'))
  const figure = part ? `${grouped}${say('articles.decimal')}${part}` : grouped
  return value < 0 ? `−${figure}` : figure
}

/** A day such as 2026-11-01 as people write it, `1 November 2026`. */
export function renderDay(day: string, say: Say): string {
  const [year, month, of] = day.split('-').map(Number) as [number, number, number]
  return say(`articles.${of === 1 ? 'firstOfMonth' : 'date'}`, {
    day: String(of),
    month: say(`articles.month.${month}`),
    year: String(year),
  })
}
