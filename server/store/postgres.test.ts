import { after, test } from 'node:test'
import pg from 'pg'
import { startPostgres } from '#test/postgres.ts'
import { crashContract } from './crash.contract.ts'
import { openStore } from './open.ts'
import { home, storeContract } from './store.contract.ts'

const { postgres, why } = await startPostgres()

if (postgres) {
  after(() => postgres.stop())
  storeContract(`PostgreSQL ${postgres.version}`, async () => {
    const { url, migratorUrl, drop } = await postgres.database()
    return {
      open: (of = home) => openStore({ url, migratorUrl }, of),
      async sql(statement) {
        const client = new pg.Client({ connectionString: url })
        await client.connect()
        try {
          await client.query(statement)
        } finally {
          await client.end()
        }
      },
      dispose: drop,
    }
  })
  crashContract(`PostgreSQL ${postgres.version}`, async () => {
    const { url, migratorUrl, drop } = await postgres.database()
    return { place: { url, migratorUrl }, dispose: drop }
  })
} else {
  test('PostgreSQL', { skip: `no PostgreSQL: ${why}` }, () => {})
}
