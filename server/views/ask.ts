import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { integer, type Row, text, type Value } from '#server/store/database.ts'
import type { Place } from '#server/store/open.ts'
import { failedKind } from '#server/views/builder.ts'

/** Another process's record: it is asked by a row that it looks for, and builds by itself. */
export type Asked = {
  /** Asks for these views to be built again; what is asked for already stays so. */
  ask(names: readonly string[]): Promise<void>
  /** How each of these stands: called again and again after `ask`, it sees a build come and go. */
  look(names: readonly string[]): Promise<Standing[]>
  close(): Promise<void>
}
export type Standing = { name: string } & (
  | { state: 'waiting' | 'built' }
  | { state: 'failed'; why: string | null }
)

const insert = `INSERT INTO projection (name, build, version, state) VALUES ($1, 0, 0, 'asked')
  ON CONFLICT (name, build) DO NOTHING`
const select = 'SELECT name, build, state FROM projection'
const selectWhy = `SELECT id, body FROM document WHERE kind = '${failedKind}'`

type Run = (sql: string, values?: readonly Value[]) => Promise<Row[]>

/** Opens the record of a member that runs, to write nothing but what is asked for. */
export async function openAsking(place: Place): Promise<Asked> {
  const { run, close } =
    'url' in place ? await overPostgres(place.url) : overSqlite(join(place.folder, 'record.db'))
  const live = new Map<string, number>()
  const under = new Map<string, number>()
  return {
    async ask(names) {
      for (const row of await run(select)) {
        if (row.state === 'live') live.set(text(row, 'name'), integer(row, 'build'))
      }
      for (const name of names) await run(insert, [name])
    },
    async look(names) {
      const rows = await run(select)
      const whys = await run(selectWhy)
      return names.map((name): Standing => {
        const numbers = (state: string) =>
          rows.flatMap((row) =>
            row.name === name && row.state === state ? [integer(row, 'build')] : [],
          )
        const [served = 0] = numbers('live')
        if (numbers('asked').length > 0) {
          // One that was under way before is not the one that was asked for.
          live.set(name, served)
          return { name, state: 'waiting' }
        }
        const [building] = numbers('building')
        const ours = under.get(name) ?? building
        if (ours !== undefined) under.set(name, ours)
        if (served > (live.get(name) ?? 0)) return { name, state: 'built' }
        if (building !== undefined && building === ours) return { name, state: 'waiting' }
        const why = whys.find((row) => row.id === name)
        return { name, state: 'failed', why: why ? String(JSON.parse(text(why, 'body'))) : null }
      })
    },
    close,
  }
}

function overSqlite(file: string) {
  const database = new DatabaseSync(file, { timeout: 10_000 })
  const run: Run = async (sql, values = []) =>
    database.prepare(sql.replace('$1', '?')).all(...values) as Row[]
  return { run, close: async () => database.close() }
}

async function overPostgres(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const run: Run = async (sql, values = []) => {
    const { rows } = await client.query<Row>(sql, [...values])
    return rows.map((row) => ({ ...row, ...('build' in row && { build: Number(row.build) }) }))
  }
  return { run, close: () => client.end() }
}
