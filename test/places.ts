import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { openStore } from '#server/store/open.ts'
import { home, type Place } from '#server/store/store.contract.ts'
import type { Postgres } from '#test/postgres.ts'

/** Fresh places for the suites that both databases pass. */

const losing = (subject: string | undefined) =>
  `DELETE FROM subject_key${subject === undefined ? '' : ` WHERE subject = '${subject}'`}`

export async function sqlitePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-store-'))
  const run = (file: string, statement: string) => {
    const database = new DatabaseSync(join(folder, file))
    try {
      database.exec(statement)
    } finally {
      database.close()
    }
  }
  return {
    open: (of = home, opening) => openStore({ folder }, of, opening),
    sql: async (statement) => run('record.db', statement),
    loseKeys: async (subject) => run('keys.db', losing(subject)),
    dispose: () => rm(folder, { recursive: true, force: true }),
  }
}

export async function postgresPlace(postgres: Postgres): Promise<Place> {
  const { url, migratorUrl, drop } = await postgres.database()
  const sql = async (statement: string, asOwner = false) => {
    const client = new pg.Client({ connectionString: asOwner ? migratorUrl : url })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }
  return {
    open: (of = home, opening) => openStore({ url, migratorUrl }, of, opening),
    sql,
    loseKeys: (subject) => sql(losing(subject), true),
    dispose: drop,
  }
}
