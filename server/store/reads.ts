import type { Entry } from '#core/record/entry.ts'
import { bytes, type Database, integer, type Row, text, type Value } from './database.ts'
import type { Keys } from './keys.ts'
import { openSealed } from './seal.ts'
import type { Checkpoint, DocumentFilter, Served, Store } from './store.ts'
import { documentColumns, readDocument } from './tables.ts'

/** The longest list that one call gives, whatever was asked for. */
const listMax = 200
/** Entries and leaves are read by machines, in larger portions. */
const portionMax = 5_000

const atMost = (limit: number | undefined, max: number): number => Math.min(limit ?? max, max)

const readEntry = (row: Row): Entry => JSON.parse(text(row, 'body'))

type Reads = Pick<
  Store,
  | 'entries'
  | 'streamEntries'
  | 'streamVersion'
  | 'leaves'
  | 'findPersonal'
  | 'erasures'
  | 'checkpoints'
  | 'lastCheckpoint'
  | 'findDocument'
  | 'documents'
  | 'documentsOf'
  | 'outbox'
  | 'waiting'
  | 'received'
  | 'due'
  | 'nextDueAt'
>

/** Everything that a store answers from what is committed. */
export function openReads(database: Database, keys: Keys, served: Served): Reads {
  return {
    ...recordReads(database, keys),
    ...documentReads(database, served),
    ...linkReads(database),
  }
}

function recordReads(database: Database, keys: Keys) {
  const checkpoints = async (tail: string, values: Value[]): Promise<Checkpoint[]> => {
    const rows = await database.all(`SELECT size, note FROM checkpoint ${tail}`, values)
    return rows.map((row) => ({ size: integer(row, 'size'), note: text(row, 'note') }))
  }
  return {
    async entries({ after = -1, limit }: { after?: number; limit?: number } = {}) {
      const sql = 'SELECT body FROM entry WHERE position > $1 ORDER BY position LIMIT $2'
      return (await database.all(sql, [after, atMost(limit, portionMax)])).map(readEntry)
    },
    async streamEntries(
      stream: string,
      { after = 0, limit = Number.MAX_SAFE_INTEGER }: { after?: number; limit?: number } = {},
    ) {
      const sql = `SELECT body FROM entry WHERE stream = $1 AND version > $2
        ORDER BY version LIMIT $3`
      return (await database.all(sql, [stream, after, limit])).map(readEntry)
    },
    async streamVersion(stream: string) {
      const sql = 'SELECT max(version) AS version FROM entry WHERE stream = $1'
      const [row] = await database.all(sql, [stream])
      return typeof row?.version === 'number' ? row.version : 0
    },
    async leaves({ after, limit }: { after: number; limit: number }) {
      const sql = `SELECT position, body, leaf, ciphertext FROM entry
        WHERE position > $1 ORDER BY position LIMIT $2`
      const rows = await database.all(sql, [after, atMost(limit, portionMax)])
      return rows.map((row) => ({
        position: integer(row, 'position'),
        body: text(row, 'body'),
        leaf: bytes(row, 'leaf'),
        ciphertext: row.ciphertext === null ? null : bytes(row, 'ciphertext'),
      }))
    },
    async findPersonal(entry: Entry) {
      const key = entry.sealed && (await keys.find(entry.sealed.subject))
      if (!key) return null
      const sql = 'SELECT ciphertext FROM entry WHERE position = $1'
      const [row] = await database.all(sql, [entry.position])
      return row ? openSealed(key, entry, bytes(row, 'ciphertext')) : null
    },
    async erasures() {
      const rows = await database.all('SELECT subject, position FROM erased ORDER BY position')
      return rows.map((row) => ({
        subject: text(row, 'subject'),
        position: integer(row, 'position'),
      }))
    },
    checkpoints: ({ after = 0, limit }: { after?: number; limit?: number } = {}) =>
      checkpoints('WHERE size > $1 ORDER BY size LIMIT $2', [after, atMost(limit, listMax)]),
    lastCheckpoint: async () => (await checkpoints('ORDER BY size DESC LIMIT 1', []))[0] ?? null,
  }
}

function documentReads(database: Database, served: Served) {
  const kindOf = (kind: string) => served.get(kind)?.projection ?? kind
  return {
    async findDocument(kind: string, id: string) {
      const sql = `SELECT ${documentColumns} FROM document WHERE kind = $1 AND id = $2`
      const [row] = await database.all(sql, [kindOf(kind), id])
      return row ? { ...readDocument(row), kind } : null
    },
    async documentsOf(kind: string, ids: readonly string[]) {
      if (ids.length === 0) return []
      const rows = await database.all(
        `SELECT ${documentColumns} FROM document WHERE kind = $1 AND ${database.isAnyOf('id', '$2')}`,
        [kindOf(kind), JSON.stringify(ids)],
      )
      return rows.map((row) => ({ ...readDocument(row), kind }))
    },
    async documents(kind: string, filter: DocumentFilter = {}) {
      const values: Value[] = [kindOf(kind)]
      const where = ['kind = $1']
      for (const column of ['about', 'state', 'holder'] as const) {
        const value = filter[column]
        if (value === undefined) continue
        values.push(value)
        where.push(`${column} = $${values.length}`)
      }
      if (filter.after) {
        values.push(filter.after.position, filter.after.id)
        where.push(`(position, id) > ($${values.length - 1}, $${values.length})`)
      }
      values.push(atMost(filter.limit, listMax))
      const sql = `SELECT ${documentColumns} FROM document WHERE ${where.join(' AND ')}
        ORDER BY position, id LIMIT $${values.length}`
      return (await database.all(sql, values)).map((row) => ({ ...readDocument(row), kind }))
    },
  }
}

function linkReads(database: Database) {
  return {
    async outbox(partner: string, limit?: number) {
      const sql = `SELECT sequence, body FROM outbox
        WHERE partner = $1 AND receipt IS NULL ORDER BY sequence LIMIT $2`
      const rows = await database.all(sql, [partner, atMost(limit, listMax)])
      return rows.map((row) => ({
        partner,
        sequence: integer(row, 'sequence'),
        body: text(row, 'body'),
      }))
    },
    async waiting() {
      const rows = await database.all(
        `SELECT partner, count(*) AS messages, min(sequence) AS first FROM outbox
         WHERE receipt IS NULL GROUP BY partner ORDER BY partner`,
      )
      return rows.map((row) => ({
        partner: text(row, 'partner'),
        messages: integer(row, 'messages'),
        firstSequence: integer(row, 'first'),
      }))
    },
    received: (partner: string) => received(database, partner),
    async due(now: number, limit?: number) {
      const sql = 'SELECT id, at, body FROM due WHERE at <= $1 ORDER BY at, id LIMIT $2'
      const rows = await database.all(sql, [now, atMost(limit, listMax)])
      return rows.map((row) => ({
        id: text(row, 'id'),
        at: integer(row, 'at'),
        body: text(row, 'body'),
      }))
    },
    async nextDueAt() {
      const [row] = await database.all('SELECT min(at) AS at FROM due')
      return typeof row?.at === 'number' ? row.at : null
    },
  }
}

/** Gaps are found between neighbours, so that a long link costs one pass over its index. */
async function received(database: Database, partner: string) {
  const rows = await database.all(
    `SELECT sequence, before FROM (
       SELECT sequence, coalesce(lag(sequence) OVER (ORDER BY sequence), 0) AS before
       FROM inbox WHERE partner = $1
     ) AS neighbours WHERE sequence > before + 1 ORDER BY sequence LIMIT $2`,
    [partner, listMax],
  )
  const [top] = await database.all('SELECT max(sequence) AS last FROM inbox WHERE partner = $1', [
    partner,
  ])
  const missing: number[] = []
  for (const row of rows) {
    const end = integer(row, 'sequence')
    for (let gap = integer(row, 'before') + 1; gap < end && missing.length < listMax; gap++) {
      missing.push(gap)
    }
  }
  return { last: typeof top?.last === 'number' ? top.last : 0, missing }
}
