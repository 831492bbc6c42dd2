import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqlitePlace } from '#test/places.ts'
import { crashContract } from './crash.contract.ts'
import { storeContract } from './store.contract.ts'

storeContract('SQLite', sqlitePlace)

crashContract('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-store-'))
  return { place: { folder }, dispose: () => rm(folder, { recursive: true, force: true }) }
})
