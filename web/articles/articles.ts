import type { Article } from '#core/articles/render.ts'
import type { Agreement, Clause } from '#core/law/agreement.ts'

/** How the agreement is laid out for reading: chapters, what stands beside an article, and search. */

export type Chapter = { number: string; kind: string; clauses: Clause[] }

/** Chapters by the first figure of the article's number, named after the kind that most of it is. */
export function chaptersOf(clauses: readonly Clause[]): Chapter[] {
  const byNumber = Map.groupBy(clauses, (clause) => clause.id.split('.')[0]!)
  return [...byNumber].map(([number, own]) => ({ number, kind: commonKind(own), clauses: own }))
}

function commonKind(clauses: readonly Clause[]): string {
  const counts = [...Map.groupBy(clauses, (clause) => clause.kind)]
  return counts.reduce((most, one) => (one[1].length > most[1].length ? one : most))[0]
}

/** Where the reader's link leads: `#art-7.2` names article 7.2. */
export const anchorOf = (number: string): string => `art-${number}`
export const findAnchored = (hash: string): string | null =>
  /^#art-(\d+(?:\.\d+)*)$/.exec(hash)?.[1] ?? null

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Whether every word of the query stands in the article, as the reader sees it; accents don't count. */
export function speaksOf(article: Article, query: string): boolean {
  const said = article.paragraphs.flatMap(({ text, points }) => [
    text,
    ...points.map((one) => one.text),
  ])
  const text = plain([article.number, article.title, ...said].join(' '))
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

export type Life =
  | { state: 'in-force' }
  | { state: 'suspended' | 'future'; from: string }
  | { state: 'ended'; until: string }
  | { state: 'disputed' }

/** What stands in the margin of an article today; `today` is a calendar day such as 2026-11-23. */
export function lifeOf(clause: Clause, term: Agreement['term'], today: string): Life {
  const from = clause.from ?? term.from
  const until = clause.until ?? term.until
  if (clause.diverges !== undefined) return { state: 'disputed' }
  if (clause.suspended && clause.suspended.from <= today)
    return { state: 'suspended', from: clause.suspended.from }
  if (from > today) return { state: 'future', from }
  if (until !== undefined && until < today) return { state: 'ended', until }
  return { state: 'in-force' }
}
