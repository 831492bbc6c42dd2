import { setImmediate } from 'node:timers/promises'
import type { Entry } from '#core/record/entry.ts'
import type { State } from '#core/state.ts'
import type { Step } from '#core/view.ts'
import { integer, type Transaction, text } from '#server/store/database.ts'
import type { Store } from '#server/store/store.ts'
import { documentTable } from '#server/store/tables.ts'
import { evolved, idOf, incidentOf, nounName } from '#server/streams.ts'
import { derive, type OnFault, type Targets } from '#server/views/derive.ts'
import type { FindNoun } from '#server/views/targets.ts'

/** Entries that one transaction of a build takes: appends wait for it, and they wait no longer than a blink. */
const portion = 150
/** Entries that are folded before others have their turn. */
const turnOf = 50
/** States that a build holds. One that was used longer ago is put aside in the database. */
const heldMax = 20_000

/** Where states are put aside while a build is under way. */
export const asideKind = 'aside'

export type Building = {
  store: Store
  findNoun: FindNoun
  targets: Targets
  onFault: OnFault
  /** Called after each portion with the number of entries read so far. */
  onProgress: (entries: number) => void
  /** Says that the member stops: the build is given up. */
  isStopped: () => boolean
}

/**
 * Reads the record from its first entry and writes what follows from it to the targets, a portion a
 * transaction, while appends go on between. The last portion is read in the transaction that `finish`
 * ends, when nothing can be appended: what it switches to is complete. False where it was given up.
 */
export async function build(
  building: Building,
  finish: (transaction: Transaction) => Promise<void>,
): Promise<boolean> {
  const { store, targets, onFault, onProgress, isStopped } = building
  const states = openStates(building)
  let next = 0
  while (!isStopped()) {
    const entries = await store.entries({ after: next - 1, limit: portion })
    const steps = await walk(building, states, entries)
    const done = await store.between(async (transaction) => {
      await derive(transaction, targets, steps, onFault)
      next += entries.length
      if (store.head().size - next > portion) return states.putAside(transaction)
      const rest = await remaining(transaction, next)
      await derive(transaction, targets, await walk(building, states, rest), onFault)
      next += rest.length
      await finish(transaction)
      return true
    })
    onProgress(next)
    if (done) return true
    await setImmediate()
  }
  return false
}

/** Within the transaction: what was appended since, which is little. */
async function remaining(transaction: Transaction, from: number): Promise<Entry[]> {
  const sql = 'SELECT body FROM entry WHERE position >= $1 ORDER BY position'
  const rows = await transaction.all(sql, [from])
  return rows.map((row): Entry => JSON.parse(text(row, 'body')))
}

async function walk(
  { store, findNoun }: Building,
  states: States,
  entries: readonly Entry[],
): Promise<Step[]> {
  await states.fetch(entries)
  const steps: Step[] = []
  for (const [index, entry] of entries.entries()) {
    if (index % turnOf === turnOf - 1) await setImmediate()
    const noun = nounName(entry.stream)
    const before = states.get(entry.stream)
    const after = evolved(findNoun(noun) ?? null, before, entry)
    states.set(entry.stream, after)
    const incident = incidentOf({ noun: findNoun(noun) ?? null, state: after })
    steps.push({ noun, before, after, entry, incident, home: store.home.member })
  }
  return steps
}

/** The states of streams as far as a build has read them. */
type States = {
  /** Makes sure that the streams of these entries are at hand. */
  fetch(entries: readonly Entry[]): Promise<void>
  get(stream: string): State
  set(stream: string, state: State): void
  /** Writes down those that have not been used for long; gives false. */
  putAside(transaction: Transaction): Promise<false>
}

function openStates({ store, findNoun }: Building): States {
  const held = new Map<string, State>()
  const first = (stream: string): State => {
    const id = idOf(stream)
    return (
      findNoun(nounName(stream))?.initial(id) ?? { id, exists: false, version: 0, actVersion: 0 }
    )
  }
  return {
    async fetch(entries) {
      const begun = entries.filter(({ version, stream }) => version > 1 && !held.has(stream))
      const streams = [...new Set(begun.map(({ stream }) => stream))]
      const found = await store.documentsOf(asideKind, streams)
      for (const { id, body } of found) held.set(id, body as State)
    },
    get: (stream) => held.get(stream) ?? first(stream),
    set(stream, state) {
      held.delete(stream)
      held.set(stream, state)
    },
    async putAside(transaction) {
      const rows = []
      for (const [stream, state] of held) {
        if (held.size <= heldMax) break
        held.delete(stream)
        rows.push([asideKind, stream, 0, null, null, null, null, JSON.stringify(state)])
      }
      if (rows.length > 0) await transaction.insert(documentTable, rows)
      return false
    },
  }
}

/** Removes what no build is served from any more, some rows a transaction. */
export async function drop(
  store: Store,
  projection: string,
  isStopped: () => boolean,
): Promise<void> {
  const some = 1_000
  for (const [table, key, column] of [
    ['row_of', 'projection', 'id'],
    ['document', 'kind', 'id'],
    ['tally', 'projection', 'id'],
  ] as const) {
    for (let left = true; left && !isStopped(); ) {
      left = await store.between(async (transaction) => {
        const ids = `SELECT ${column} FROM ${table} WHERE ${key} = $1 LIMIT ${some}`
        await transaction.all(`DELETE FROM ${table} WHERE ${key} = $1 AND ${column} IN (${ids})`, [
          projection,
        ])
        const [row] = await transaction.all(
          `SELECT count(*) AS n FROM (SELECT 1 FROM ${table} WHERE ${key} = $1 LIMIT 1) AS one`,
          [projection],
        )
        return row !== undefined && integer(row, 'n') > 0
      })
      await setImmediate()
    }
  }
}
