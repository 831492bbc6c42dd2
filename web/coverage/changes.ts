import type { Agreement, Clause } from '#core/law/agreement.ts'

/** Which articles of a draft differ from the text that it started from, as written. What that means is for `diff`. */

export type ChangeState = 'same' | 'new' | 'changed' | 'moved'

/** Everything that a clause says but its number and its titles. */
const contentOf = ({ id: _id, title: _title, ...content }: Clause): string => sorted(content)

/** JSON whose keys stand in one order, so that the order of writing does not count. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}

export function changesOf(base: Agreement, text: Agreement) {
  const byId = new Map(base.clauses.map((clause) => [clause.id, clause]))
  const byContent = new Map(base.clauses.map((clause) => [contentOf(clause), clause]))
  const state = (clause: Clause): ChangeState => {
    const before = byId.get(clause.id)
    if (before === clause) return 'same'
    const content = contentOf(clause)
    if (before && contentOf(before) === content)
      return sorted(before.title) === sorted(clause.title) ? 'same' : 'changed'
    if (byContent.has(content)) return 'moved'
    return before ? 'changed' : 'new'
  }
  const present = new Set(text.clauses.map(({ id }) => id))
  const contents = new Set(text.clauses.map(contentOf))
  const gone = base.clauses.filter(
    (clause) => !present.has(clause.id) && !contents.has(contentOf(clause)),
  )
  return { state, gone }
}

/** Articles whose name changed although they say the same: wording, not meaning. */
export const renamed = (base: Agreement, text: Agreement): [Clause, Clause][] => {
  const byContent = new Map(base.clauses.map((clause) => [contentOf(clause), clause]))
  return text.clauses.flatMap((clause) => {
    const before = byContent.get(contentOf(clause))
    if (!before) return []
    const same = before.id === clause.id && sorted(before.title) === sorted(clause.title)
    return same ? [] : [[before, clause] as [Clause, Clause]]
  })
}
