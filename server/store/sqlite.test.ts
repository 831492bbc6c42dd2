import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openStore } from './open.ts'
import { home, storeContract } from './store.contract.ts'

storeContract('SQLite', async () => {
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
})
