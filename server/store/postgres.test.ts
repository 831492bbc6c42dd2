import { after, test } from 'node:test'
import { postgresPlace } from '#test/places.ts'
import { startPostgres } from '#test/postgres.ts'
import { crashContract } from './crash.contract.ts'
import { storeContract } from './store.contract.ts'

const { postgres, why } = await startPostgres()

if (postgres) {
  after(() => postgres.stop())
  storeContract(`PostgreSQL ${postgres.version}`, () => postgresPlace(postgres))
  crashContract(`PostgreSQL ${postgres.version}`, async () => {
    const { url, migratorUrl, drop } = await postgres.database()
    return { place: { url, migratorUrl }, dispose: drop }
  })
} else {
  test('PostgreSQL', { skip: `no PostgreSQL: ${why}` }, () => {})
}
