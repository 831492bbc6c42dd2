import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { DatabaseSync } from 'node:sqlite'
import { findNoun } from '../core/nouns.ts'
import { openStore } from '../server/store/open.ts'
import type { NewEntry } from '../server/store/store.ts'
import { openStreams } from '../server/streams.ts'
import { openViews } from '../server/views/views.ts'
import { livesOf, openLife } from '../test/life.ts'

// `node bench/rebuild.ts 1000000`: all views of a record of so many entries are built again, half of them
// about casualties and half in one stream without end, while others go on appending. Says how long it
// took, what it cost in memory, how long appends waited, whether every row is byte for byte what the commits
// had left, and how long that one stream takes to load cold.

const entries = Number(process.argv[2] ?? 20_000)
const folder = mkdtempSync(join(tmpdir(), 'corridor-rebuild-'))
const store = await openStore({ folder }, { member: 'nl', realm: 'live', epoch: 1 })
const log = { info: () => {}, error: (told: unknown) => console.error(told) }
const views = await openViews(store, findNoun, log)
const { enter } = openLife(store)
const say = (what: string) => process.stdout.write(`${what}\n`)
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

const report = (n: number): NewEntry => ({
  stream: 'facility/nl-mumc',
  kind: 'facility.reported',
  body: {
    member: 'nl',
    status: n % 2 ? 'open' : 'full',
    lines: { icu: { total: 20, free: n % 20 } },
  },
  schema: 1,
  realm: 'live',
  member: 'nl',
  origin: null,
  occurredAt: Date.UTC(2026, 0, 1) + n,
  clock: { source: 'device', uncertaintyMs: 500 },
  recordedAt: Date.UTC(2026, 0, 1) + n,
  actor: { id: 'coordinator', role: 'coordinator' },
  command: '',
  agreement: null,
})

let since = performance.now()
let many: NewEntry[] = []
let said = 0
const flush = async () => {
  if (many.length === 0) return
  const command = `fill-${said++}`
  await enter(many.map((one) => ({ ...one, command })))
  many = []
}
for (const group of livesOf(1, entries / 2, Math.ceil(entries / 16))) {
  many.push(...group)
  if (many.length >= 400) await flush()
}
await flush()
for (let n = 0; n < entries / 2; n++) {
  many.push(report(n))
  if (many.length === 400) await flush()
}
await flush()
say(`${store.head().size} entries written in ${seconds(since)}`)

/** Every row of every view and document but of that one stream, which goes on meanwhile; builds are not told apart. */
function digestOfRows(): { digest: string; rows: number } {
  const database = new DatabaseSync(join(folder, 'record.db'), { readOnly: true })
  const hash = createHash('sha256')
  let rows = 0
  const name = (column: string) =>
    `CASE instr(${column}, '@') WHEN 0 THEN ${column} ELSE substr(${column}, 1, instr(${column}, '@') - 1) END`
  for (const sql of [
    `SELECT ${name('projection')} AS view, id, about, sort, position, body FROM row_of ORDER BY 1, 2`,
    `SELECT ${name('projection')} AS view, id, field, n FROM tally WHERE n <> 0 ORDER BY 1, 2, 3`,
    `SELECT ${name('kind')} AS view, id, position, about, state, holder, at, body FROM document
     WHERE kind <> 'shared' AND id <> 'nl-mumc' ORDER BY 1, 2`,
  ]) {
    for (const row of database.prepare(sql).iterate()) {
      hash.update(JSON.stringify(row))
      rows++
    }
  }
  database.close()
  return { digest: hash.digest('hex'), rows }
}
const incremental = digestOfRows()

global.gc?.()
const memoryBefore = process.memoryUsage().rss
let memory = memoryBefore
const waits: number[] = []
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
let building = true
const appends = async () => {
  for (let n = 0; building; n++) {
    const start = performance.now()
    await enter([{ ...report(entries + n), command: `meanwhile-${n}` }])
    waits.push(performance.now() - start)
    memory = Math.max(memory, process.memoryUsage().rss)
    await new Promise((done) => setTimeout(done, 20))
  }
}
since = performance.now()
const appending = appends()
await views.rebuild([...store.served.keys()])
building = false
await appending
delay.disable()
const took = (performance.now() - since) / 1000
waits.sort((a, b) => a - b)
const at = (share: number) => `${waits[Math.floor((waits.length - 1) * share)]?.toFixed(0)} ms`
say(
  `built again in ${took.toFixed(1)} s, ${Math.round(entries / took).toLocaleString('en')} entries/s`,
)
say(`memory ${Math.round(memoryBefore / 1e6)} MB before, ${Math.round(memory / 1e6)} MB at most`)
say(`${waits.length} appends meanwhile waited ${at(0.5)}, 99 % ${at(0.99)}, at most ${at(1)}`)
say(`the loop stood still for ${Math.round(delay.max / 1e6)} ms at most`)

const rebuilt = digestOfRows()
const same = rebuilt.digest === incremental.digest ? 'equal' : 'DIFFER FROM'
say(`${rebuilt.rows} rows ${same} what the commits had left, byte for byte`)

const cold = openStreams(store, findNoun)
global.gc?.()
const heap = process.memoryUsage().heapUsed
since = performance.now()
const { state } = await cold.load('facility/nl-mumc')
const loadMs = performance.now() - since
global.gc?.()
const kept = Math.round((process.memoryUsage().heapUsed - heap) / 1000)
say(
  `the stream of ${state.version} entries loads cold in ${loadMs.toFixed(1)} ms and keeps ${kept} kB`,
)
await views.stop()
await store.close()
rmSync(folder, { recursive: true, force: true })
