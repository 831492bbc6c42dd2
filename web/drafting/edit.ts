import type { Agreement, Clause } from '#core/law/agreement.ts'
import type { FactName } from '#core/law/facts.ts'
import { belongsTo, isKnownKind } from '#core/law/kinds.ts'
import type { Texts } from '#core/words.ts'
import { moved } from './duties-form.ts'
import { conditionsFor } from './matchers.ts'

/** What can be done to a text that is being drafted, and undone. */

export type History = {
  past: readonly Agreement[]
  present: Agreement
  future: readonly Agreement[]
  /** What the last change was about: going on with the same thing is undone in one step. */
  about: string | null
}

const stepsMax = 200

export const begin = (present: Agreement): History => ({
  past: [],
  present,
  future: [],
  about: null,
})

/** One more change. Changes about the same thing, such as letters typed into one field, are one step. */
export function changed(history: History, next: Agreement, about: string | null = null): History {
  if (next === history.present) return history
  const goesOn = about !== null && about === history.about
  const past = goesOn ? history.past : [...history.past, history.present].slice(-stepsMax)
  return { past, present: next, future: [], about }
}

export function undone({ past, present, future }: History): History {
  const before = past.at(-1)
  if (!before) return { past, present, future, about: null }
  return { past: past.slice(0, -1), present: before, future: [present, ...future], about: null }
}

export function redone({ past, present, future }: History): History {
  const [after, ...rest] = future
  if (!after) return { past, present, future, about: null }
  return { past: [...past, present], present: after, future: rest, about: null }
}

/** Changes one clause, by its place in the text. */
export const withClause = (
  of: Agreement,
  index: number,
  change: (clause: Clause) => Clause,
): Agreement => ({
  ...of,
  clauses: of.clauses.map((clause, i) => (i === index ? change(clause) : clause)),
})

/** A clause of another kind, without what that kind has no use for; `lost` says what went. */
export function ofKind(clause: Clause, kind: string) {
  const when = conditionsFor(kind, clause.when)
  const unless = clause.unless.map((list) => conditionsFor(kind, list))
  const fits = (duty: Clause['duties'][number]) => isKnownKind(kind) && belongsTo(duty.duty, kind)
  const lost: { facts: FactName[]; duties: string[] } = {
    facts: [...new Set([...when.lost, ...unless.flatMap((one) => one.lost)])],
    duties: clause.duties.filter((duty) => !fits(duty)).map(({ duty }) => duty),
  }
  const next: Clause = {
    ...clause,
    kind,
    when: when.kept,
    // An exception that loses a condition would except more: it goes as a whole.
    unless: unless.filter((one) => one.lost.length === 0).map((one) => one.kept),
    duties: clause.duties.filter(fits),
  }
  return { clause: next, lost }
}

const chapterOf = (id: string) => id.split('.')[0]!

/** The next free number in the chapter of an article, as `7.21`. */
export function nextNumber(clauses: readonly Clause[], after: Clause | undefined): string {
  if (!after) return '1.1'
  const chapter = chapterOf(after.id)
  const inChapter = clauses.filter(({ id }) => chapterOf(id) === chapter)
  const last = Math.max(0, ...inChapter.map(({ id }) => Number(id.split('.')[1] ?? 0)))
  return `${chapter}.${last + 1}`
}

/** A new article after another one. It provides nothing yet, so it changes nothing until it is filled. */
export function added(of: Agreement, after: number, title: Texts): Agreement {
  const before = of.clauses[after]
  const clause: Clause = {
    id: nextNumber(of.clauses, before),
    kind: before?.kind ?? 'transfer',
    title,
    effect: 'provides',
    when: {},
    unless: [],
    duties: [],
  }
  return { ...of, clauses: of.clauses.toSpliced(after + 1, 0, clause) }
}

export function duplicated(of: Agreement, index: number): Agreement {
  const clause = of.clauses[index]!
  const copy = { ...clause, id: nextNumber(of.clauses, clause) }
  return { ...of, clauses: of.clauses.toSpliced(index + 1, 0, copy) }
}

/** Without an article; a text keeps its last one. */
export const removed = (of: Agreement, index: number): Agreement =>
  of.clauses.length < 2 ? of : { ...of, clauses: of.clauses.toSpliced(index, 1) }

export const shifted = (of: Agreement, index: number, by: -1 | 1): Agreement => ({
  ...of,
  clauses: moved(of.clauses, index, by),
})

/** Numbers in the order of the text: chapters stay together as they stand, articles count within them. */
export function renumbered(of: Agreement): Agreement {
  let chapter = 0
  let article = 0
  let last: string | null = null
  const clauses = of.clauses.map((clause) => {
    const own = chapterOf(clause.id)
    if (own !== last) {
      chapter += 1
      article = 0
      last = own
    }
    article += 1
    return { ...clause, id: `${chapter}.${article}` }
  })
  return { ...of, clauses }
}

/** Whether another article has this number already. */
export const isTaken = (of: Agreement, index: number, id: string): boolean =>
  of.clauses.some((clause, i) => i !== index && clause.id === id)
