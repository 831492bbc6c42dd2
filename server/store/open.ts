import { join } from 'node:path'
import type { Home } from '#core/record/home.ts'
import { assert } from '#core/result.ts'
import type { Database } from './database.ts'
import { text } from './database.ts'
import { checkKeys, openKeys } from './keys.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { openReads } from './reads.ts'
import { openRows } from './rows.ts'
import { startSequencer } from './sequencer.ts'
import { openSqlite } from './sqlite.ts'
import type { Committed, Derive, Served, Store } from './store.ts'
import { checkpointTable } from './tables.ts'

/** A folder for the two SQLite files, or PostgreSQL's address. */
export type Place = { folder: string } | Server
export type Server = {
  /** The application's role: it may insert and read the record, nothing else. */
  url: string
  /** The role that owns the tables and changes them; without one, the application's role does. */
  migratorUrl?: string
  /** Where keys are kept, if not in the same database: apart is better, since backups are. */
  keysUrl?: string
}

/** `keysLost` says that the keys of personal data will not come back: it opens without them. */
export type Opening = { keysLost?: boolean }

/**
 * Opens a member's store and brings its schema up to date. Throws where another process has it open,
 * where it belongs to another member, realm or epoch, where its record contradicts itself, and where
 * the keys are not those of its personal data.
 */
export async function openStore(
  place: Place,
  home: Home,
  { keysLost = false }: Opening = {},
): Promise<Store> {
  const { record, keys } = await openDatabases(place)
  try {
    await settle(record, home)
    if (!keysLost) await checkKeys(record, openKeys(keys), keysOf(place))
    return await openOver(record, keys, home)
  } catch (error) {
    await closeAll(record, keys)
    throw error
  }
}

/** What an operator knows the database of the keys by. */
function keysOf(place: Place): string {
  if (!('url' in place)) return join(place.folder, 'keys.db')
  const { host, pathname } = new URL(place.keysUrl ?? place.url)
  return `subject_key in the database ${host}${pathname}`
}

async function openDatabases(place: Place): Promise<{ record: Database; keys: Database }> {
  if ('url' in place) return openServer(place)
  const record = openSqlite(join(place.folder, 'record.db'))
  const keys = openSqlite(join(place.folder, 'keys.db'))
  await migrate(record, 'record')
  await migrate(keys, 'keys')
  return { record, keys }
}

/** Migrates as the owner, who then lets go of the lock, and opens as the application. */
async function openServer({ url, migratorUrl = url, keysUrl = url }: Server) {
  const application = decodeURIComponent(new URL(url).username)
  const owner = await openPostgres(migratorUrl)
  try {
    await migrate(owner, 'record', application)
    if (keysUrl === url) await migrate(owner, 'keys', application)
  } finally {
    await owner.close()
  }
  const record = await openPostgres(url)
  if (keysUrl === url) return { record, keys: record }
  try {
    const keys = await openPostgres(keysUrl)
    await migrate(keys, 'keys', decodeURIComponent(new URL(keysUrl).username))
    return { record, keys }
  } catch (error) {
    await record.close()
    throw error
  }
}

async function closeAll(record: Database, keys: Database): Promise<void> {
  await record.close()
  if (keys !== record) await keys.close()
}

/** A database that was another member's, or of another realm, is never written to by mistake. */
async function settle(database: Database, home: Home): Promise<void> {
  const wanted = Object.entries(home).map(([name, value]) => [name, `${value}`] as const)
  await database.write(async (transaction) => {
    const rows = await transaction.all('SELECT name, value FROM home')
    const is = new Map(rows.map((row) => [text(row, 'name'), text(row, 'value')]))
    for (const [name, value] of wanted) {
      if (is.size > 0 && is.get(name) !== value) {
        throw new Error(`this database is of ${name} ${is.get(name)}, not ${value}`)
      }
      if (is.size > 0) continue
      await transaction.all('INSERT INTO home (name, value) VALUES ($1, $2)', [name, value])
    }
  })
}

async function openOver(record: Database, keyDatabase: Database, home: Home): Promise<Store> {
  const listeners = new Set<(committed: Committed) => void>()
  const publish = (committed: Committed) => {
    for (const listener of listeners) {
      try {
        listener(committed)
      } catch (error) {
        // What is committed stays committed, whatever one listener makes of it.
        process.emitWarning(error instanceof Error ? error : String(error))
      }
    }
  }
  const keys = openKeys(keyDatabase)
  const served: Served = new Map()
  let deriveBy: Derive | null = null
  const derive: Derive = (transaction, steps) => {
    assert(deriveBy, 'somebody works out what follows from a step')
    return deriveBy(transaction, steps)
  }
  const sequencer = await startSequencer(home, record, keys, { publish, derive })
  return {
    home,
    ...openReads(record, keys, served),
    ...openRows(record, served),
    served,
    derive(by) {
      deriveBy = by
    },
    append: sequencer.append,
    between: sequencer.between,
    hold: sequencer.hold,
    head: sequencer.head,
    async keepCheckpoint({ size, note }) {
      await sequencer.between(async (transaction) => {
        const known = 'SELECT size FROM checkpoint WHERE size = $1'
        if ((await transaction.all(known, [size])).length > 0) return
        await transaction.insert(checkpointTable, [[size, note]])
      })
    },
    async acknowledge(partner, sequence, receipt) {
      await sequencer.between((transaction) =>
        transaction.all(
          `UPDATE outbox SET receipt = $3
           WHERE partner = $1 AND sequence = $2 AND receipt IS NULL`,
          [partner, sequence, receipt],
        ),
      )
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      await sequencer.stop()
      listeners.clear()
      await closeAll(record, keyDatabase)
    },
  }
}
