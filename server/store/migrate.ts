import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert } from '#core/result.ts'
import { type Database, text } from './database.ts'

const folder = join(import.meta.dirname, '../../db')

/** What a set of migrations builds: the record with its read models, or the keys kept apart. */
export type Schema = 'record' | 'keys'

/**
 * Brings a database to the newest schema: runs each file of `db/` that it has not seen, in order, each
 * in its own transaction. Forward only. Throws where the database is newer than this program, since an
 * older program would misread it. `application` is the role that the tables are granted to (PostgreSQL).
 * Returns the names of the files it ran.
 */
export async function migrate(
  database: Database,
  schema: Schema,
  application?: string,
): Promise<string[]> {
  const from = join(folder, schema === 'keys' ? `${database.dialect}-keys` : database.dialect)
  const files = readdirSync(from)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const ledger = `migration_${schema}`
  const done = await database.write(async (transaction) => {
    await transaction.all(`CREATE TABLE IF NOT EXISTS ${ledger} (name text PRIMARY KEY)`)
    const rows = await transaction.all(`SELECT name FROM ${ledger} ORDER BY name`)
    return rows.map((row) => text(row, 'name'))
  })
  const unknown = done.find((name) => !files.includes(name))
  if (unknown) throw new Error(`the database is newer than this program: it has run ${unknown}`)
  const missing = files.filter((name) => !done.includes(name))
  for (const name of missing) {
    await database.write(async (transaction) => {
      const sql = readFileSync(join(from, name), 'utf8')
      for (const statement of statements(fillIn(sql, application))) await transaction.all(statement)
      await transaction.all(`INSERT INTO ${ledger} (name) VALUES ($1)`, [name])
    })
  }
  return missing
}

function fillIn(sql: string, application: string | undefined): string {
  if (!sql.includes('{{application}}')) return sql
  assert(application !== undefined, 'the role that the tables are granted to is named')
  return sql.replaceAll('{{application}}', `"${application.replaceAll('"', '""')}"`)
}

/** The statements of a file. One ends with `;` at the end of a line, but for a trigger's `…; END;`. */
function statements(sql: string): string[] {
  const plain = sql.replace(/^\s*--.*$/gm, '')
  return plain
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
