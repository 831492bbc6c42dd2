import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { crashContract } from './crash.contract.ts'
import { openStore } from './open.ts'
import { home, storeContract } from './store.contract.ts'

const newFolder = () => mkdtemp(join(tmpdir(), 'corridor-store-'))
const remove = (folder: string) => rm(folder, { recursive: true, force: true })

storeContract('SQLite', async () => {
  const folder = await newFolder()
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
    dispose: () => remove(folder),
  }
})

crashContract('SQLite', async () => {
  const folder = await newFolder()
  return { place: { folder }, dispose: () => remove(folder) }
})
