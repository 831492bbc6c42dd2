import type { Category } from '#core/triage/category.ts'

/** How a category looks everywhere: map, list, chart, paper. Colour is never alone. */

export type Shape =
  | 'square'
  | 'hexagon'
  | 'triangle'
  | 'circle'
  | 'diamond'
  | 'square-outline'
  | 'cross'
  | 'circle-outline'
  | 'dashed'

export type Mark = { numeral: string; shape: Shape; fill: string; ink: string }

const filled = (of: string) => ({ fill: `var(--cat-${of})`, ink: `var(--cat-${of}-ink)` })
const outlined = { fill: 'none', ink: 'var(--cat-black)' }

export const marks: Record<Category, Mark> = {
  immediate: { numeral: '1', shape: 'square', ...filled('immediate') },
  /** Between immediate and delayed, in the schemes that know it. */
  urgent: { numeral: '1b', shape: 'hexagon', ...filled('urgent') },
  delayed: { numeral: '2', shape: 'triangle', ...filled('delayed') },
  minor: { numeral: '3', shape: 'circle', ...filled('minor') },
  expectant: { numeral: '4', shape: 'diamond', ...filled('expectant') },
  'no-signs-of-life': { numeral: '', shape: 'square-outline', ...outlined },
  dead: { numeral: '', shape: 'cross', ...outlined },
  uninjured: { numeral: '0', shape: 'circle-outline', ...outlined },
  untriaged: { numeral: '?', shape: 'dashed', ...outlined },
}

/** Not yet triaged stands first: until somebody looks, it may be the most urgent of all. */
const order: Category[] = [
  'immediate',
  'untriaged',
  'urgent',
  'delayed',
  'expectant',
  'minor',
  'no-signs-of-life',
  'uninjured',
  'dead',
]

/** Rank by need of a person's attention: 0 is the most urgent. */
export const needRank = (of: Category): number => order.indexOf(of)
export const byNeed: readonly Category[] = order
