import { after, test } from 'node:test'
import { postgresPlace } from '#test/places.ts'
import { startPostgres } from '#test/postgres.ts'
import { viewsContract } from './views.contract.ts'

const { postgres, why } = await startPostgres()

if (postgres) {
  after(() => postgres.stop())
  viewsContract(`PostgreSQL ${postgres.version}`, () => postgresPlace(postgres))
} else {
  test('PostgreSQL', { skip: `no PostgreSQL: ${why}` }, () => {})
}
