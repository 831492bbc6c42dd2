import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { openStore, type Place } from '../server/store/open.ts'
import type { NewEntry, Store } from '../server/store/store.ts'
import { startPostgres } from '../test/postgres.ts'
import { type Row, rate } from './row.ts'

/**
 * Durable entries per second through the store (canonical JSON, sealing, duplicate and version checks,
 * Merkle tree, head) against bare inserts of the very same rows with the same flushing to disk:
 * one row a transaction, and 256 rows a transaction as the limit of what group commit could reach.
 */
const writers = 256
const rounds = 3
const entriesEach = { single: 1_000, many: 10_240 }
const noon = Date.UTC(2026, 4, 4, 12)

/** About a kilobyte, of which a third is personal: an observation at a casualty's side. */
function entryOf(n: number): NewEntry {
  const subject = `c${n % 500}`
  return {
    stream: `casualty/${subject}`,
    kind: 'casualty.observed',
    schema: 1,
    realm: 'live',
    member: 'nl',
    origin: null,
    occurredAt: noon + n,
    clock: { source: 'device', uncertaintyMs: 800 },
    recordedAt: noon + n,
    actor: { id: `person-${n % 40}`, role: 'crew' },
    command: `command-${n}`,
    agreement: { id: 'meuse-rhine', version: '1' },
    body: {
      incident: `incident-${n % 7}`,
      respirationPerMinute: 12 + (n % 20),
      systolicMmHg: 80 + (n % 60),
      comaScale: { eyes: 4, verbal: 5, motor: 6 },
      position: { latitude: 50.8 + (n % 100) / 1000, longitude: 5.7 + (n % 90) / 1000 },
      injuries: ['fracture-femur-left', 'laceration-scalp', 'contusion-thorax'],
      treatments: ['tourniquet', 'oxygen', 'cervical-collar', 'morphine-5mg'],
    },
    personal: {
      subject,
      fields: {
        name: `Name ${n}`,
        born: '1970-01-01',
        phone: `+31 6 ${n}`,
        remark: 'x'.repeat(160),
      },
    },
  }
}

/** Runs `total` calls by so many writers; gives calls per second. */
async function callsEverySecond(
  count: number,
  total: number,
  call: (n: number) => Promise<unknown>,
) {
  let next = 0
  const begun = performance.now()
  const one = async () => {
    while (next < total) await call(next++)
  }
  await Promise.all(Array.from({ length: count }, one))
  return (total / (performance.now() - begun)) * 1000
}

let lives = 0
async function ours(store: Store, count: number, total: number): Promise<number> {
  const life = ++lives
  return callsEverySecond(count, total, async (n) => {
    const command = `life-${life}-${n}`
    const { outcome } = await store.append({ command, entries: [{ ...entryOf(n), command }] })
    if (outcome !== 'appended') throw new Error(`append ${n} was ${outcome}`)
  })
}

/** The rows that the store wrote, to be written again without it. */
type Bare = {
  stream: string
  version: number
  kind: string
  leaf: Buffer
  body: string
  box: Buffer
}

function bareRow(n: number): Bare {
  const { personal, ...rest } = entryOf(n)
  const box = Buffer.concat([randomBytes(28), Buffer.from(JSON.stringify(personal!.fields))])
  const sha256 = createHash('sha256').update(box).digest('hex')
  const sealed = { subject: personal!.subject, sha256 }
  const body = JSON.stringify({ ...rest, position: n, version: n, sealed })
  const leaf = createHash('sha256').update(body).digest()
  return { stream: rest.stream, version: n, kind: rest.kind, leaf, body, box }
}

const columns = 'position, stream, version, kind, leaf, body, ciphertext'
const schema = (bytes: string, integer: string) => `CREATE TABLE bare (
  position ${integer} PRIMARY KEY, stream text NOT NULL, version ${integer} NOT NULL,
  kind text NOT NULL, leaf ${bytes} NOT NULL, body text NOT NULL, ciphertext ${bytes},
  UNIQUE (stream, version))`

type Peer = {
  /** One row, one transaction. */
  single(n: number): Promise<void>
  /** Rows from `n` on, one transaction. */
  batch(n: number, size: number): Promise<void>
  reset(): Promise<void>
  close(): Promise<void>
}

function sqlitePeer(folder: string, rows: readonly Bare[]): Peer {
  const db = new DatabaseSync(join(folder, 'bare.db'))
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL')
  db.exec(schema('BLOB', 'INTEGER'))
  const insert = db.prepare(`INSERT INTO bare (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`)
  const put = (n: number) => {
    const row = rows[n]!
    insert.run(n, row.stream, row.version, row.kind, row.leaf, row.body, row.box)
  }
  return {
    single: async (n) => put(n),
    async batch(n, size) {
      db.exec('BEGIN IMMEDIATE')
      for (let i = n; i < n + size; i++) put(i)
      db.exec('COMMIT')
    },
    reset: async () => db.exec('DELETE FROM bare; PRAGMA wal_checkpoint(TRUNCATE)'),
    close: async () => db.close(),
  }
}

/** `connections` is what a careful peer would use: one for one writer, a pool for many. */
async function postgresPeer(
  url: string,
  rows: readonly Bare[],
  connections: number,
): Promise<Peer> {
  const pool = new pg.Pool({ connectionString: url, max: connections })
  // The database goes away while the pool's last connections close.
  pool.on('error', () => {})
  await pool.query('DROP TABLE IF EXISTS bare')
  await pool.query(schema('bytea', 'bigint'))
  const values = (n: number) => {
    const row = rows[n]!
    return [n, row.stream, row.version, row.kind, row.leaf, row.body, row.box]
  }
  const single = `INSERT INTO bare (${columns}) VALUES ($1, $2, $3, $4, $5, $6, $7)`
  const types = ['bigint', 'text', 'bigint', 'text', 'bytea', 'text', 'bytea']
  const arrays = types.map((type, i) => `$${i + 1}::${type}[]`)
  const batch = `INSERT INTO bare (${columns}) SELECT * FROM unnest(${arrays})`
  return {
    async single(n) {
      await pool.query({ name: 'single', text: single, values: values(n) })
    },
    async batch(n, size) {
      const many = Array.from({ length: size }, (_, i) => values(n + i))
      const byColumn = types.map((_, column) => many.map((row) => row[column]))
      await pool.query({ name: 'batch', text: batch, values: byColumn })
    },
    async reset() {
      await pool.query('TRUNCATE bare')
    },
    close: () => pool.end(),
  }
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!

type Figures = { ours1: number; ours256: number; single1: number; single256: number; batch: number }

/** Ours and the peer in turn, round by round, so that both meet the same state of the machine. */
async function measure(store: Store, peer: Peer): Promise<Figures> {
  const found: Record<keyof Figures, number[]> = {
    ours1: [],
    ours256: [],
    single1: [],
    single256: [],
    batch: [],
  }
  await ours(store, writers, 2_000)
  for (let round = 0; round < rounds; round++) {
    const { single, many } = entriesEach
    found.ours1.push(await ours(store, 1, single))
    found.single1.push(await callsEverySecond(1, single, peer.single))
    await peer.reset()
    found.ours256.push(await ours(store, writers, many))
    found.single256.push(await callsEverySecond(writers, Math.floor(many / 2), peer.single))
    await peer.reset()
    const batches = Math.floor(many / 256)
    const perSecond = await callsEverySecond(1, batches, (n) => peer.batch(n * 256, 256))
    found.batch.push(perSecond * 256)
    await peer.reset()
  }
  const entries = Object.entries(found).map(([name, values]) => [name, median(values)])
  return Object.fromEntries(entries) as Figures
}

function rowsOf(name: string, figures: Figures, goal: number, pool: string): Row[] {
  const { ours1, ours256, single1, single256, batch } = figures
  const row = (
    what: string,
    own: number,
    peer: number,
    goal: number | null,
    note: string,
  ): Row => ({
    what: `${name}, ${what}`,
    ours: rate(own, 'entries'),
    peer: rate(peer, 'entries'),
    ratio: own / peer,
    goal,
    note,
  })
  return [
    row('1 writer / bare single inserts', ours1, single1, null, 'all checks included'),
    row('256 writers / bare single inserts', ours256, single1, goal, 'peer: one connection'),
    row('256 writers / bare single inserts by 256', ours256, single256, null, `${pool}`),
    row('256 writers / bare batches of 256 rows', ours256, batch, null, 'a share'),
  ]
}

/** Runs it on both databases; PostgreSQL only where there is one. */
export async function run(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-bench-'))
  const rows = Array.from({ length: entriesEach.many }, (_, n) => bareRow(n))
  const home = { member: 'nl', realm: 'live', epoch: 1 }
  const over = async (place: Place, open: () => Peer | Promise<Peer>): Promise<Figures> => {
    const store = await openStore(place, home)
    const peer = await open()
    try {
      return await measure(store, peer)
    } finally {
      await peer.close()
      await store.close()
    }
  }
  const found: Row[] = []
  try {
    const figures = await over({ folder }, () => sqlitePeer(folder, rows))
    found.push(...rowsOf('SQLite', figures, 1.5, 'peer: one connection, one process'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const { postgres } = await startPostgres()
  if (!postgres) return found
  try {
    const { url, migratorUrl, drop } = await postgres.database()
    const figures = await over({ url, migratorUrl }, () => postgresPeer(migratorUrl, rows, 16))
    found.push(...rowsOf('PostgreSQL', figures, 3, 'peer: a pool of 16 connections'))
    await drop()
  } finally {
    await postgres.stop()
  }
  return found
}

if (import.meta.main) {
  for (const { what, ours: own, peer, ratio, goal, note } of await run()) {
    const aim = goal === null ? '' : `  goal ${goal}x ${ratio >= goal ? 'met' : 'MISSED'}`
    console.log(`${what}: ${ratio.toFixed(2)}x  (${own} to ${peer}; ${note})${aim}`)
  }
}
