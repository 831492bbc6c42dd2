import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { openStore } from '#server/store/open.ts'
import { home, type Place } from '#server/store/store.contract.ts'
import type { Postgres } from '#test/postgres.ts'

/** Fresh places for the suites that both databases pass. */

export async function sqlitePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-store-'))
  return {
    open: (of = home) => openStore({ folder }, of),
    async sql(statement) {
      const database = new DatabaseSync(join(folder, 'record.db'))
      try {
        database.exec(statement)
      } finally {
        database.close()
      }
    },
    dispose: () => rm(folder, { recursive: true, force: true }),
  }
}

export async function postgresPlace(postgres: Postgres): Promise<Place> {
  const { url, migratorUrl, drop } = await postgres.database()
  return {
    open: (of = home) => openStore({ url, migratorUrl }, of),
    async sql(statement, asOwner = false) {
      const client = new pg.Client({ connectionString: asOwner ? migratorUrl : url })
      await client.connect()
      try {
        await client.query(statement)
      } finally {
        await client.end()
      }
    },
    dispose: drop,
  }
}
