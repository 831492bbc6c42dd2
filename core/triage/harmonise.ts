import { assert } from '#core/result.ts'
import type { Category } from '#core/triage/category.ts'

/**
 * Who is looked at first where only one value can be used. Not the order of transport: somebody not
 * yet triaged comes before those known to be slightly hurt, and everybody before the dead.
 */
const caution: readonly Category[] = [
  'immediate',
  'urgent',
  'delayed',
  'untriaged',
  'minor',
  'expectant',
  'no-signs-of-life',
  'uninjured',
  'dead',
]
const rank = (of: Category) => caution.indexOf(of)

/** The categories once each, the most urgent first. */
export const inOrder = (categories: Iterable<Category>): Category[] =>
  [...new Set(categories)].sort((a, b) => rank(a) - rank(b))

/** The most urgent member of a set of categories that is not empty. */
export function mostUrgent(categories: Iterable<Category>): Category {
  const [first] = inOrder(categories)
  assert(first !== undefined, 'a set of categories has a member')
  return first
}

const givenUp: readonly Category[] = ['expectant', 'no-signs-of-life', 'dead']
const helpable: readonly Category[] = ['immediate', 'urgent', 'delayed', 'minor', 'untriaged']

/**
 * Several results on one casualty as one category for dispatch: the most urgent, and where they
 * differ a new triage. Where one method gives up and another sees a person to help, that is
 * `immediate`: the disagreement itself is the emergency.
 */
export function harmonise(results: readonly { method: string; category: Category }[]): {
  category: Category
  retriage: boolean
  from: { method: string; category: Category }[]
} {
  const found = inOrder(results.map((result) => result.category))
  const torn =
    found.some((category) => givenUp.includes(category)) &&
    found.some((category) => helpable.includes(category))
  const category = torn ? 'immediate' : mostUrgent(found)
  return { category, retriage: found.length > 1, from: [...results] }
}
