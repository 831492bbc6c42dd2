import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { encodeCopy } from './copy.ts'
import { checkValues, type Database, inUse, type Row, type Table, type Value } from './database.ts'
import { onConflict } from './sqlite.ts'

/** "CORR": whoever holds this advisory lock of a database is its one writer. */
const writerLock = 0x434f5252
const lockTries = 30
/** From this many rows on, a COPY is quicker than an INSERT, although it takes one round trip more. */
const copyFromRows = 8

/**
 * Every query of the store has an index to go by. Tables grow faster than the planner's statistics do,
 * and a plan made while a table was small would go on reading all of it.
 */
const options = '-c enable_seqscan=off'

/** bigint as a number: positions and milliseconds stay far below 2^53. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, Number)

/**
 * Opens a PostgreSQL database. All writing goes through one connection that holds an advisory lock;
 * a lost connection is opened again with the next write. Throws where another process holds the lock,
 * or where the server does not write to disk before it acknowledges (`fsync` off).
 */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, types, options, max: 8, keepAlive: true })
  // An idle connection that breaks is replaced when it is next needed; the error would end the process.
  pool.on('error', () => {})
  let writer: Writer | null = null
  const connected = async () => {
    if (!writer?.alive()) writer = await openWriter(url)
    return writer
  }
  try {
    await connected()
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    dialect: 'postgres',
    async all(sql, values = []) {
      checkValues(values)
      return (await pool.query<Row>(named(sql, values))).rows
    },
    async write(work) {
      const { client } = await connected()
      await client.query('BEGIN')
      try {
        const result = await work({
          all: async (sql, values = []) => {
            checkValues(values)
            return (await client.query<Row>(named(sql, values))).rows
          },
          insert: (table, rows) => insert(client, table, rows),
          isAnyOf,
        })
        await client.query('COMMIT')
        return result
      } catch (error) {
        // A connection that cannot even roll back is in an unknown state: the next write opens another.
        await client.query('ROLLBACK').catch(() => writer?.drop())
        throw error
      }
    },
    isAnyOf,
    // Dead rows go with autovacuum; backups and archived logs of the keys are the operator's to age out.
    async purge() {},
    async close() {
      await writer?.drop()
      await pool.end()
    },
  }
}

/** An array, not a subquery: whatever the planner guesses, it goes by the index. */
const isAnyOf = (column: string, placeholder: string): string =>
  `${column} = ANY (ARRAY(SELECT jsonb_array_elements_text(${placeholder}::jsonb)))`

type Writer = { client: pg.Client; alive(): boolean; drop(): Promise<void> }

async function openWriter(url: string): Promise<Writer> {
  const client = new pg.Client({ connectionString: url, types, options, keepAlive: true })
  let alive = true
  client.on('error', () => {
    alive = false
  })
  client.on('end', () => {
    alive = false
  })
  await client.connect()
  const drop = async () => {
    alive = false
    await client.end().catch(() => {})
  }
  try {
    if (!(await takeLock(client))) {
      const { host, pathname } = new URL(url)
      throw inUse(`the database ${host}${pathname}`)
    }
    const { rows } = await client.query(
      "SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages",
    )
    const { fsync, pages } = rows[0]
    if (fsync !== 'on' || pages !== 'on') throw new Error('fsync or full_page_writes is off')
    await client.query("SET synchronous_commit = on; SET client_encoding = 'UTF8'")
  } catch (error) {
    await drop()
    throw error
  }
  return { client, alive: () => alive, drop }
}

/** Tries for a moment: the server may not yet have noticed that the process before was killed. */
async function takeLock(client: pg.Client): Promise<boolean> {
  for (let tries = 0; tries < lockTries; tries++) {
    if (tries > 0) await setTimeout(50)
    const { rows } = await client.query(
      `SELECT pg_try_advisory_lock(${writerLock})::text AS locked`,
    )
    if (rows[0].locked === 'true') return true
  }
  return false
}

const names = new Map<string, string>()

/** A prepared statement: parsed and planned once for each connection. */
function named(sql: string, values: readonly Value[]): pg.QueryConfig {
  if (values.length === 0) return { text: sql }
  let name = names.get(sql)
  if (!name) {
    name = `s${names.size}`
    names.set(sql, name)
  }
  return { name, text: sql, values: [...values] }
}

async function insert(
  client: pg.Client,
  table: Table,
  rows: readonly (readonly Value[])[],
): Promise<void> {
  if (table.replaces || rows.length < copyFromRows) return insertRows(client, table, rows)
  const columns = Object.keys(table.columns)
  const copy = client.query(copyFrom(`COPY ${table.name} (${columns}) FROM STDIN (FORMAT binary)`))
  copy.end(encodeCopy(table, rows))
  await once(copy, 'finish')
}

const arrayTypes = { text: 'text[]', integer: 'bigint[]', bytes: 'bytea[]' } as const

/** One statement for any number of rows: an array for each column. */
async function insertRows(
  client: pg.Client,
  table: Table,
  rows: readonly (readonly Value[])[],
): Promise<void> {
  for (const row of rows) checkValues(row)
  const columns = Object.keys(table.columns)
  const arrays = Object.values(table.columns).map((type, i) => `$${i + 1}::${arrayTypes[type]}`)
  const text = `INSERT INTO ${table.name} (${columns}) SELECT * FROM unnest(${arrays}) ${onConflict(table)}`
  const values = columns.map((_, i) => rows.map((row) => row[i]))
  await client.query({ name: `i_${table.name}`, text, values })
}
