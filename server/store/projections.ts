import { integer, type Row, type Transaction, text } from './database.ts'
import type { Store } from './store.ts'
import { projectionTable } from './tables.ts'

/** A build of a view: asked for, under way, live, or to be removed. */
export type Projection = {
  name: string
  /** Counts the builds of a view from 1; 0 where one is asked for. */
  build: number
  version: number
  state: 'asked' | 'building' | 'live' | 'dropped'
}

const states: readonly Projection['state'][] = ['asked', 'building', 'live', 'dropped']

function readProjection(row: Row): Projection {
  const state = states.find((one) => one === row.state)
  if (!state) throw new Error(`a build of ${row.name} is in the state ${row.state}`)
  return {
    name: text(row, 'name'),
    build: integer(row, 'build'),
    version: integer(row, 'version'),
    state,
  }
}

/** Every build there is. */
export const projections = (store: Pick<Store, 'between'>): Promise<Projection[]> =>
  store.between(async (transaction) => {
    const rows = await transaction.all('SELECT name, build, version, state FROM projection')
    return rows.map(readProjection)
  })

export const insertProjections = (
  transaction: Transaction,
  some: readonly Projection[],
): Promise<void> =>
  transaction.insert(
    projectionTable,
    some.map(({ name, build, version, state }) => [name, build, version, state]),
  )

export async function removeProjection(
  transaction: Transaction,
  name: string,
  build: number,
): Promise<void> {
  await transaction.all('DELETE FROM projection WHERE name = $1 AND build = $2', [name, build])
}
