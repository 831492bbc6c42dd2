import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import type { Place } from '#server/store/open.ts'

/** Another process's record: it is asked by a row that it looks for, and builds by itself. */
export type Asked = {
  /** Asks for these views to be built again; what is asked for already stays so. */
  ask(names: readonly string[]): Promise<void>
  /** Which of these are asked for or being built. */
  pending(names: readonly string[]): Promise<string[]>
  close(): Promise<void>
}

const insert = `INSERT INTO projection (name, build, version, state) VALUES ($1, 0, 0, 'asked')
  ON CONFLICT (name, build) DO NOTHING`
const select = "SELECT name FROM projection WHERE state IN ('asked', 'building')"

/** Opens the record of a member that runs, to write nothing but what is asked for. */
export async function openAsking(place: Place): Promise<Asked> {
  return 'url' in place ? overPostgres(place.url) : overSqlite(join(place.folder, 'record.db'))
}

function overSqlite(file: string): Asked {
  const database = new DatabaseSync(file, { timeout: 10_000 })
  const ask = database.prepare(insert.replace('$1', '?'))
  const look = database.prepare(select)
  return {
    ask: async (names) => {
      for (const name of names) ask.run(name)
    },
    pending: async (names) => look.all().flatMap(({ name }) => names.filter((one) => one === name)),
    close: async () => database.close(),
  }
}

async function overPostgres(url: string): Promise<Asked> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return {
    ask: async (names) => {
      for (const name of names) await client.query(insert, [name])
    },
    pending: async (names) => {
      const { rows } = await client.query<{ name: string }>(select)
      return rows.flatMap(({ name }) => names.filter((one) => one === name))
    },
    close: () => client.end(),
  }
}
