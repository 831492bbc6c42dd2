import type { Entry } from '#core/record/entry.ts'
import type { ClauseRef } from '#core/refusal.ts'
import type { State } from '#core/state.ts'
import type { Instant } from '#core/time.ts'
import type { Changes, Counted, View, ViewRow } from '#core/view.ts'

/** When a clause was last used or refused, and by what: the kind of command or entry, and its stream. */
export type LastUse = { at: Instant; what: { kind: string; stream: string } | null }
/** What was done by clauses at one moment. */
type Cited = { used: readonly ClauseRef[]; refused: readonly ClauseRef[] }

/** The calendar month in UTC, as `2026-11`: every member counts the same one. */
export const monthOf = (at: Instant): string => {
  const { year, month } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC')
  return `${year}-${String(month).padStart(2, '0')}`
}

/** A copy from a partner may say anything: only what looks like a clause is counted, and not without end. */
const refPattern = /^[a-z][a-z0-9-]*\/[A-Za-z0-9._-]{1,80}$/
const refsMax = 100

function refs(value: unknown): ClauseRef[] {
  if (!Array.isArray(value)) return []
  const found = value.filter((one) => typeof one === 'string' && refPattern.test(one))
  return [...new Set(found)].slice(0, refsMax)
}

const clausesIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'clauses' in value ? value.clauses : null

/**
 * The clauses on whose ground an entry was written, and those that it says refused. The lines of a plan
 * are not counted: each is written as its casualty's destination too.
 */
export function citedBy({ body, stream }: Pick<Entry, 'body' | 'stream'>): {
  used: ClauseRef[]
  refused: ClauseRef[]
} {
  if (stream.startsWith('agreement/')) return { used: [], refused: [] }
  // What leaves with a kit says by which clauses it may cross beside the answer that it got.
  const { refused, law } = body
  const used = [...refs(body.clauses), ...refs(clausesIn(law))]
  return { used: [...new Set(used)], refused: refs(clausesIn(refused)) }
}

export const usedField = (clause: ClauseRef): string => `${clause} used`
export const refusedField = (clause: ClauseRef): string => `${clause} refused`

/** What is counted of clauses that were used or refused at `at`. */
function counted({ used, refused }: Cited, at: Instant, what: LastUse['what']): Changes<LastUse> {
  const month = monthOf(at)
  const fields = [...used.map(usedField), ...refused.map(refusedField)]
  const tally = fields.map((field): Counted => ({ id: month, field, n: 1 }))
  const row = (id: string, body: LastUse): ViewRow<LastUse> => ({
    id,
    about: 'clause',
    sort: id,
    body,
  })
  return {
    tally,
    put: [
      ...used.map((clause) => row(usedField(clause), { at, what: null })),
      ...refused.map((clause) => row(refusedField(clause), { at, what })),
    ],
  }
}

/**
 * How much each clause is lived by, by month: what is written on its ground, and what it refused. No
 * person and no casualty's details are in here, only which thing it was.
 */
export const clauseUse: View<State, LastUse> = {
  name: 'use',
  version: 2,
  of: null,
  rows: ({ entry }) => {
    const cited = citedBy(entry)
    if (cited.used.length + cited.refused.length === 0) return {}
    return counted(cited, entry.recordedAt, { kind: entry.kind, stream: entry.stream })
  },
}
