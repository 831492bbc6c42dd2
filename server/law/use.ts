import { type LastUse, monthOf, refusedField, usedField } from '#core/agreement/views.ts'
import type { ClauseUse } from '#core/api.ts'
import type { ClauseRef, Refusal } from '#core/refusal.ts'
import type { Instant } from '#core/time.ts'
import type { Counted } from '#core/view.ts'
import { text } from '#server/store/database.ts'
import { collectRows } from '#server/store/rows.ts'
import type { Store, StoredRow } from '#server/store/store.ts'

/**
 * How much each clause is lived by. What stands in the record is counted by a view. A refusal leaves no
 * entry, and a disclosure is an answer to a partner: both are counted in memory and written together
 * every few seconds, so that they cost the loop nothing, to the tables of views but under a name of their
 * own, which no build from the record touches.
 */
const answered = 'answered'
const sources = ['use', answered] as const

/** What was being done: the kind of command or entry, and the stream it was about. */
export type What = { kind: string; stream: string }

/** How often each clause was used and refused in the month of `now`, and when last; in order of clauses. */
export async function usesAt(store: Store, now: Instant): Promise<ClauseUse[]> {
  const counts = new Map<string, number>()
  const lasts = new Map<string, LastUse>()
  for (const source of sources) {
    for (const { field, n } of await store.tallies(source, [monthOf(now)])) {
      counts.set(field, (counts.get(field) ?? 0) + n)
    }
    for (const { id, body } of await allRows(store, source)) {
      const last = body as LastUse
      if (last.at >= (lasts.get(id)?.at ?? 0)) lasts.set(id, last)
    }
  }
  const clauses = new Set([...lasts.keys()].map((field) => field.slice(0, field.lastIndexOf(' '))))
  return [...clauses].sort().map((clause): ClauseUse => {
    const used = lasts.get(usedField(clause))
    const refused = lasts.get(refusedField(clause))
    return {
      clause,
      usedThisMonth: counts.get(usedField(clause)) ?? 0,
      lastUsedAt: used?.at ?? null,
      refusedThisMonth: counts.get(refusedField(clause)) ?? 0,
      lastRefusedAt: refused?.at ?? null,
      lastRefusedWhat: refused?.what ?? null,
    }
  })
}

/** What a record held before there were views, counted together whatever left an entry. */
type Old = { month: string; used: number; refused: number } & Pick<
  ClauseUse,
  'lastUsedAt' | 'lastRefusedAt' | 'lastRefusedWhat'
>

/**
 * Takes over what was counted before there were views: what the record does not account for was answered
 * without being written. Doing it twice changes nothing.
 */
export async function takeOver(store: Store): Promise<void> {
  const rows = await store.between((transaction) =>
    transaction.all("SELECT id, body FROM document WHERE kind = 'use'"),
  )
  for (const row of rows) {
    const clause = text(row, 'id')
    const old: Old = JSON.parse(text(row, 'body'))
    const found = await store.tallies('use', [old.month])
    const left = (field: string, n: number) =>
      Math.max(0, n - (found.find((one) => one.field === field)?.n ?? 0))
    const changes = collectRows()
    const count = (field: string, n: number, last: LastUse | null) => {
      if (left(field, n) > 0) changes.add(answered, { id: old.month, field, n: left(field, n) })
      const row = { id: field, about: 'clause', sort: field }
      if (last) changes.put(answered, { ...row, body: last }, -1)
    }
    const { lastUsedAt, lastRefusedAt, lastRefusedWhat } = old
    count(usedField(clause), old.used, lastUsedAt === null ? null : { at: lastUsedAt, what: null })
    const refused = lastRefusedAt === null ? null : { at: lastRefusedAt, what: lastRefusedWhat }
    count(refusedField(clause), old.refused, refused)
    await store.between(async (transaction) => {
      await changes.write(transaction)
      await transaction.all('DELETE FROM document WHERE kind = $1 AND id = $2', ['use', clause])
    })
  }
}

/** There are a few hundred clauses: all of their rows fit in memory. */
async function allRows(store: Store, view: string): Promise<StoredRow[]> {
  const all: StoredRow[] = []
  for (;;) {
    const last = all.at(-1)
    const page = await store.rows(view, { about: 'clause', ...(last && { after: last }) })
    all.push(...page)
    if (page.length < 200) return all
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
  let tallies = new Map<string, Counted>()
  let fields = new Map<string, LastUse>()
  let last: Promise<void> = Promise.resolve()
  const count = (field: string, body: LastUse) => {
    const id = monthOf(body.at)
    const key = `${id} ${field}`
    tallies.set(key, { id, field, n: (tallies.get(key)?.n ?? 0) + 1 })
    fields.set(field, body)
  }
  const writeAll = async () => {
    if (tallies.size === 0) return
    const changes = collectRows()
    for (const one of tallies.values()) changes.add(answered, one)
    for (const [id, body] of fields) {
      changes.put(answered, { id, about: 'clause', sort: id, body }, -1)
    }
    tallies = new Map()
    fields = new Map()
    await store.between(changes.write)
  }
  const flush = () => {
    last = last.catch(() => undefined).then(writeAll)
    return last
  }
  const timer = setInterval(() => flush().catch(onError), everyMs)
  timer.unref()
  return {
    refused({ clauses }, { kind, stream }) {
      const body = { at: now(), what: { kind, stream } }
      for (const clause of new Set(clauses)) count(refusedField(clause), body)
    },
    disclosed(clauses) {
      const body = { at: now(), what: null }
      for (const clause of new Set(clauses)) count(usedField(clause), body)
    },
    flush,
    async stop() {
      clearInterval(timer)
      await flush()
    },
  }
}
