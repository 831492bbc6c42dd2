import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { checkValues, type Database, inUse, type Row, type Table, type Value } from './database.ts'

const sqliteBusy = 5

/**
 * Opens (or makes) a SQLite database: write-ahead log, every commit on disk before it is
 * acknowledged. Throws where another process has it open for writing.
 */
export function openSqlite(file: string): Database {
  mkdirSync(dirname(file), { recursive: true })
  // Personal data and keys: readable by the account that runs the node, by nobody else.
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600))
  const lock = lockFile(`${file}.lock`)
  const writer = connect(file)
  const reader = connect(file)
  reader.db.exec('PRAGMA query_only=ON')
  return {
    dialect: 'sqlite',
    all: async (sql, values = []) => reader.all(sql, values),
    async write(work) {
      writer.db.exec('BEGIN IMMEDIATE')
      try {
        const result = await work({
          all: async (sql, values = []) => writer.all(sql, values),
          insert: async (table, rows) => writer.insert(table, rows),
          isAnyOf,
        })
        writer.db.exec('COMMIT')
        return result
      } catch (error) {
        if (writer.db.isTransaction) writer.db.exec('ROLLBACK')
        throw error
      }
    },
    isAnyOf,
    async purge() {
      writer.db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    },
    async close() {
      reader.db.close()
      writer.db.close()
      lock.close()
    },
  }
}

const isAnyOf = (column: string, placeholder: string): string =>
  `${column} IN (SELECT value FROM json_each(${placeholder}))`

/**
 * Holds a second, empty database exclusively for as long as this process lives. The system drops the
 * lock with the process, however it ends, so that nothing stale is left after `kill -9`.
 */
function lockFile(file: string): DatabaseSync {
  const lock = new DatabaseSync(file, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    // Anything else, such as a full disk, is no other process.
    if ((cause as { errcode?: number }).errcode !== sqliteBusy) throw cause
    throw inUse(file.replace(/\.lock$/, ''), cause)
  }
  return lock
}

type Connection = {
  db: DatabaseSync
  all(sql: string, values: readonly Value[]): Row[]
  insert(table: Table, rows: readonly (readonly Value[])[]): void
}

function connect(file: string): Connection {
  const db = new DatabaseSync(file, { timeout: 10_000 })
  // Deleted bytes are overwritten: a destroyed key must not live on in free pages.
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON')
  db.exec('PRAGMA foreign_keys=ON; PRAGMA cache_size=-32000')
  const prepared = new Map<string, { statement: StatementSync; order: number[] }>()
  const prepare = (sql: string) => {
    let known = prepared.get(sql)
    if (!known) {
      known = positional(db, sql)
      prepared.set(sql, known)
    }
    return known
  }
  return {
    db,
    all(sql, values) {
      checkValues(values)
      const { statement, order } = prepare(sql)
      return statement.all(...order.map((place) => values[place] as Value)) as Row[]
    },
    insert(table, rows) {
      const { statement } = prepare(insertSql(table))
      for (const row of rows) {
        checkValues(row)
        statement.run(...row)
      }
    },
  }
}

/** SQLite counts `?` by appearance, so `$2 … $1` is put in that order. */
function positional(db: DatabaseSync, sql: string): { statement: StatementSync; order: number[] } {
  const order: number[] = []
  const statement = db.prepare(
    sql.replace(/\$(\d+)/g, (_, place: string) => {
      order.push(Number(place) - 1)
      return '?'
    }),
  )
  return { statement, order }
}

function insertSql(table: Table): string {
  const columns = Object.keys(table.columns)
  const places = columns.map((_, i) => `$${i + 1}`)
  const insert = `INSERT INTO ${table.name} (${columns}) VALUES (${places})`
  return `${insert} ${onConflict(table)}`.trimEnd()
}

/** The clause that lets a later row replace an earlier one, or add to it; the same in both dialects. */
export function onConflict({ name, columns, replaces, sums }: Table): string {
  if (!replaces) return ''
  const rest = Object.keys(columns).filter((column) => !replaces.includes(column))
  const set = rest.map((column) =>
    column === sums
      ? `${column} = ${name}.${column} + excluded.${column}`
      : `${column} = excluded.${column}`,
  )
  return `ON CONFLICT (${replaces}) DO UPDATE SET ${set.join(', ')}`
}
