import type { Change, ChangeKind, Diff } from '#core/coverage/diff.ts'
import type { Clause } from '#core/law/agreement.ts'
import type { Text } from '../texts/texts.tsx'
import { renamed } from './changes.ts'

/** How the differences between two texts are laid out: what matters most first. */

const order: readonly ChangeKind[] = [
  ...(['narrower', 'wider', 'less-certain', 'settled'] as const),
  ...(['duty-changed', 'new-duty', 'duty-gone'] as const),
]

export type Group = { what: ChangeKind; changes: readonly Change[] }

/** Changes by what they are; within one kind in the order in which they were found. */
export function groupsOf(diff: Pick<Diff, 'changes'>): Group[] {
  const byWhat = Map.groupBy(diff.changes, ({ what }) => what)
  return order.flatMap((what) => {
    const changes = byWhat.get(what)
    return changes ? [{ what, changes }] : []
  })
}

/** How many changes there are of each sort, for a line that says it all. */
export const countsOf = (diff: Pick<Diff, 'changes'>): [ChangeKind, number][] =>
  groupsOf(diff).map(({ what, changes }) => [what, changes.length])

/**
 * The articles of a change in both texts. One that only one side names stands beside the article of
 * the same number in the other, if there is one.
 */
export function articlesOf(
  { articles }: Pick<Change, 'articles'>,
  before: Pick<Text, 'agreement'>,
  after: Pick<Text, 'agreement'>,
): { before: Clause | null; after: Clause | null }[] {
  const find = ({ agreement }: Pick<Text, 'agreement'>, id: string) =>
    agreement.clauses.find((clause) => clause.id === id) ?? null
  const ids = [...new Set([...articles.before, ...articles.after])]
  return ids.map((id) => ({ before: find(before, id), after: find(after, id) }))
}

/** Articles that carry another number or name and say the same. */
export const wordingOf = (before: Text, after: Text): [Clause, Clause][] =>
  renamed(before.agreement, after.agreement)

/**
 * What changed beside the meaning of the clauses. That a draft is not in force is no change of its
 * text, and new names of articles stand with their numbers.
 */
export const termsOf = (diff: Pick<Diff, 'texts'>) =>
  diff.texts.filter(({ what }) => what !== 'clause-title' && what !== 'stage')
