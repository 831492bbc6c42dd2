import type { Entry } from '#core/record/entry.ts'
import type { Counted, ViewRow } from '#core/view.ts'
import { type Database, integer, type Row, type Transaction, text, type Value } from './database.ts'
import type { Document, RowFilter, Served, Store, StoredRow } from './store.ts'
import { documentTable, rowTable, tallyTable } from './tables.ts'

/** The tables that views stand in: one text of SQL for both databases. */

const listMax = 200
/** Ids are read by machines, in larger portions. */
export const idsMax = 2_000
const columns = 'id, about, sort, position, body'

const readRow = (row: Row): StoredRow => ({
  id: text(row, 'id'),
  about: text(row, 'about'),
  sort: text(row, 'sort'),
  position: integer(row, 'position'),
  body: JSON.parse(text(row, 'body')),
})

type Reads = Pick<Store, 'rows' | 'rowIds' | 'rowsOf' | 'rowsWithEntries' | 'tallies'>

/** What views hold, as it is committed. What is not built, but counted as it happens, has no build. */
export function openRows(database: Database, served: Served): Reads {
  const projectionOf = (view: string) => served.get(view)?.projection ?? view
  const values = (view: string, { about, after, limit }: RowFilter, max = listMax): Value[] => [
    projectionOf(view),
    about,
    after?.sort ?? '',
    after?.id ?? '',
    Math.min(limit ?? max, max),
  ]
  const page = 'projection = $1 AND about = $2 AND (sort, id) > ($3, $4) ORDER BY sort, id LIMIT $5'
  return {
    async rows(view, filter) {
      const sql = `SELECT ${columns} FROM row_of WHERE ${page}`
      return (await database.all(sql, values(view, filter))).map(readRow)
    },
    async rowIds(view, filter) {
      const sql = `SELECT id, sort FROM row_of WHERE ${page}`
      const rows = await database.all(sql, values(view, filter, idsMax))
      return rows.map((row) => ({ id: text(row, 'id'), sort: text(row, 'sort') }))
    },
    async rowsWithEntries(view, filter) {
      const sql = `SELECT row_of.id, about, sort, row_of.position, row_of.body, entry.body AS entry
        FROM row_of JOIN entry ON entry.position = row_of.position
        WHERE projection = $1 AND about = $2 AND (sort, row_of.id) > ($3, $4)
        ORDER BY sort, row_of.id LIMIT $5`
      const found = await database.all(sql, values(view, filter))
      return found.map((row) => {
        const entry: Entry = JSON.parse(text(row, 'entry'))
        return { ...readRow(row), entry }
      })
    },
    async rowsOf(view, ids) {
      const sql = `SELECT ${columns} FROM row_of
        WHERE projection = $1 AND ${database.isAnyOf('id', '$2')}`
      return (await database.all(sql, [projectionOf(view), JSON.stringify(ids)])).map(readRow)
    },
    async tallies(view, ids) {
      const sql = `SELECT id, field, n FROM tally
        WHERE projection = $1 AND ${database.isAnyOf('id', '$2')}`
      const rows = await database.all(sql, [projectionOf(view), JSON.stringify(ids)])
      return rows.map((row) => ({
        id: text(row, 'id'),
        field: text(row, 'field'),
        n: integer(row, 'n'),
      }))
    },
  }
}

/** Every row that belongs to one of these, by what it belongs to; within a transaction. */
export async function rowsAbout(
  transaction: Transaction,
  projection: string,
  abouts: Iterable<string>,
): Promise<Map<string, Map<string, ViewRow>>> {
  const found = new Map([...abouts].map((about) => [about, new Map<string, ViewRow>()]))
  if (found.size === 0) return found
  const sql = `SELECT ${columns} FROM row_of
    WHERE projection = $1 AND ${transaction.isAnyOf('about', '$2')}`
  const rows = await transaction.all(sql, [projection, JSON.stringify([...found.keys()])])
  for (const row of rows.map(readRow)) found.get(row.about)?.set(row.id, row)
  return found
}

/** What is to be written together to the tables of views and documents; the last write of a row wins. */
export type RowChanges = {
  put(projection: string, row: ViewRow, position: number): void
  remove(projection: string, id: string): void
  add(projection: string, counted: Counted): void
  document(document: Document): void
  write(transaction: Transaction): Promise<void>
}

/** Collects changes, to be written with one statement for each table. */
export function collectRows(): RowChanges {
  const rows = new Map<string, { projection: string; id: string; values: Value[] | null }>()
  const tallies = new Map<string, { values: [string, string, string]; n: number }>()
  const documents = new Map<string, Document>()
  return {
    put(projection, { id, about, sort, body }, position) {
      const values = [projection, id, about, sort, position, JSON.stringify(body)]
      rows.set(`${projection} ${id}`, { projection, id, values })
    },
    remove(projection, id) {
      rows.set(`${projection} ${id}`, { projection, id, values: null })
    },
    add(projection, { id, field, n }) {
      const key = `${projection} ${id} ${field}`
      const before = tallies.get(key)?.n ?? 0
      tallies.set(key, { values: [projection, id, field], n: before + n })
    },
    document(document) {
      documents.set(`${document.kind} ${document.id}`, document)
    },
    async write(transaction) {
      const all = [...rows.values()]
      await insert(
        transaction,
        rowTable,
        all.flatMap(({ values }) => (values ? [values] : [])),
      )
      const gone = Map.groupBy(
        all.filter(({ values }) => values === null),
        (row) => row.projection,
      )
      for (const [projection, some] of gone) {
        const ids = JSON.stringify(some.map(({ id }) => id))
        const isOne = transaction.isAnyOf('id', '$2')
        await transaction.all(`DELETE FROM row_of WHERE projection = $1 AND ${isOne}`, [
          projection,
          ids,
        ])
      }
      const counted = [...tallies.values()].map(({ values, n }) => [...values, n])
      await insert(transaction, tallyTable, counted)
      await insert(transaction, documentTable, [...documents.values()].map(documentValues))
    },
  }
}

const insert = async (
  transaction: Transaction,
  table: Parameters<Transaction['insert']>[0],
  rows: readonly Value[][],
) => {
  if (rows.length > 0) await transaction.insert(table, rows)
}

const documentValues = (one: Document): Value[] => [
  one.kind,
  one.id,
  one.position,
  one.about,
  one.state,
  one.holder,
  one.at,
  JSON.stringify(one.body),
]
