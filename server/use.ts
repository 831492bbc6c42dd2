import { randomUUID } from 'node:crypto'
import type { ClauseUse } from '#core/api.ts'
import type { Entry } from '#core/record/entry.ts'
import type { ClauseRef, Refusal } from '#core/refusal.ts'
import type { Instant } from '#core/time.ts'
import type { Current, Document, DocumentKey, DocumentWrite, Store } from '#server/store/store.ts'

/**
 * How much each clause is lived by: what is written on its ground, and what it refused. What stands in
 * the record is counted in the transaction that writes it. A refusal leaves no entry, and a disclosure
 * is an answer to a partner: both are counted in memory and written together every few seconds, so that
 * they cost the loop nothing. No person and no casualty's details are in here, only which thing it was.
 */

/** What was being done: the kind of command or entry, and the stream it was about. */
export type What = { kind: string; stream: string }

type Counted = { month: string; used: number; refused: number } & Pick<
  ClauseUse,
  'lastUsedAt' | 'lastRefusedAt' | 'lastRefusedWhat'
>
type Tally = Omit<Counted, 'month'>

/** The calendar month in UTC, as `2026-11`: every member counts the same one. */
export const monthOf = (at: Instant): string => {
  const { year, month } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC')
  return `${year}-${String(month).padStart(2, '0')}`
}

const keyOf = (clause: ClauseRef): DocumentKey => ({ kind: 'use', id: clause })

/** A copy from a partner may say anything: only what looks like a clause is counted, and not without end. */
const refPattern = /^[a-z][a-z0-9-]*\/[A-Za-z0-9._-]{1,80}$/
const refsMax = 100

function refs(value: unknown): ClauseRef[] {
  if (!Array.isArray(value)) return []
  const found = value.filter((one) => typeof one === 'string' && refPattern.test(one))
  return [...new Set(found)].slice(0, refsMax)
}

/**
 * The clauses on whose ground an entry was written, and those that it says refused. The lines of a plan
 * are not counted: each is written as its casualty's destination too.
 */
export function citedBy({ body, stream }: Pick<Entry, 'body' | 'stream'>): {
  used: ClauseRef[]
  refused: ClauseRef[]
} {
  if (stream.startsWith('agreement/')) return { used: [], refused: [] }
  const refused = (body.refused ?? null) as { clauses?: unknown } | null
  return { used: refs(body.clauses), refused: refs(refused?.clauses) }
}

/** The documents that counting these entries reads. */
export const citedKeys = (entries: readonly Pick<Entry, 'body' | 'stream'>[]): DocumentKey[] => {
  const cited = entries.map(citedBy).flatMap(({ used, refused }) => [...used, ...refused])
  return [...new Set(cited)].map(keyOf)
}

/** The counts as these entries leave them; `current` gives them as they were. */
export function citedDocuments(entries: readonly Entry[], current: Current): DocumentWrite[] {
  const tallies: Tallies = new Map()
  for (const entry of entries) {
    const { used, refused } = citedBy(entry)
    for (const clause of used) addUse(tallies, clause, entry.recordedAt)
    for (const clause of refused) addRefusal(tallies, clause, entry.recordedAt, entry)
  }
  return documentsOf(tallies, current)
}

type Tallies = Map<ClauseRef, Tally>

const none = (): Tally => ({
  used: 0,
  lastUsedAt: null,
  refused: 0,
  lastRefusedAt: null,
  lastRefusedWhat: null,
})

function tallyOf(tallies: Tallies, clause: ClauseRef): Tally {
  const found = tallies.get(clause) ?? none()
  tallies.set(clause, found)
  return found
}

function addUse(tallies: Tallies, clause: ClauseRef, at: Instant): void {
  const tally = tallyOf(tallies, clause)
  tally.used++
  tally.lastUsedAt = at
}

function addRefusal(tallies: Tallies, clause: ClauseRef, at: Instant, what: What): void {
  const tally = tallyOf(tallies, clause)
  tally.refused++
  tally.lastRefusedAt = at
  tally.lastRefusedWhat = { kind: what.kind, stream: what.stream }
}

/** Months count apart: the first of a new month begins again, and what was last stays. */
function documentsOf(tallies: Tallies, current: Current): DocumentWrite[] {
  return [...tallies].map(([clause, more]) => {
    const at = Math.max(more.lastUsedAt ?? 0, more.lastRefusedAt ?? 0)
    const was = (current('use', clause)?.body ?? null) as Counted | null
    const month = monthOf(at)
    const since = was?.month === month ? was : { used: 0, refused: 0 }
    const body: Counted = {
      month,
      used: since.used + more.used,
      refused: since.refused + more.refused,
      lastUsedAt: more.lastUsedAt ?? was?.lastUsedAt ?? null,
      lastRefusedAt: more.lastRefusedAt ?? was?.lastRefusedAt ?? null,
      lastRefusedWhat: more.lastRefusedWhat ?? was?.lastRefusedWhat ?? null,
    }
    return { ...keyOf(clause), about: clause.slice(0, clause.indexOf('/')), at, body }
  })
}

/** A count as it reads at `now`: of another month, nothing was used in this one. */
export function readUse({ id, body }: Document, now: Instant): ClauseUse {
  const { month, used, refused, ...last } = body as Counted
  const isNow = month === monthOf(now)
  return {
    clause: id,
    usedThisMonth: isNow ? used : 0,
    refusedThisMonth: isNow ? refused : 0,
    ...last,
  }
}

/** What was answered without being written, counted as it happens. */
export type Use = {
  /** A command was refused, or remained undetermined, by these clauses. */
  refused(why: Refusal, what: What): void
  /** Something was told to a partner on the ground of these clauses. */
  disclosed(clauses: readonly ClauseRef[]): void
  /** Writes what was counted and not yet written. */
  flush(): Promise<void>
  /** Writes the rest and stops. */
  stop(): Promise<void>
}

const flushMs = 5_000

/** Counts in memory and writes it together. A process that is killed loses the last seconds' counts. */
export function openUse(
  store: Store,
  now: () => Instant,
  onError: (error: unknown) => void,
  everyMs = flushMs,
): Use {
  let tallies: Tallies = new Map()
  let last: Promise<void> = Promise.resolve()
  const writeAll = async () => {
    if (tallies.size === 0) return
    const taken = tallies
    tallies = new Map()
    await store.append({
      command: `use/${randomUUID()}`,
      reads: [...taken.keys()].map(keyOf),
      documents: (_, current) => documentsOf(taken, current),
    })
  }
  const flush = () => {
    last = last.catch(() => undefined).then(writeAll)
    return last
  }
  const timer = setInterval(() => flush().catch(onError), everyMs)
  timer.unref()
  return {
    refused({ clauses }, what) {
      for (const clause of new Set(clauses)) addRefusal(tallies, clause, now(), what)
    },
    disclosed(clauses) {
      for (const clause of new Set(clauses)) addUse(tallies, clause, now())
    },
    flush,
    async stop() {
      clearInterval(timer)
      await flush()
    },
  }
}
