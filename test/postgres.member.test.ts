import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { after, before, suite, test } from 'node:test'
import pg from 'pg'
import type { CommandAnswer, Page, PartnerState, Session } from '#core/api.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { Entry } from '#core/record/entry.ts'
import { cutLines } from '#core/record/export.ts'
import { verifyExport } from '#core/record/verify.ts'
import { sha256 } from '#server/store/seal.ts'
import { verifyEd25519 } from '#server/store/sign.ts'
import { type Client, commandOf, type Members, startMembers, until } from '#test/members.ts'
import { type Postgres, startPostgres } from '#test/postgres.ts'
import { keysFor, trustedByAgreement } from '../cli/verify-keys.ts'

/** Two members as processes, each with a PostgreSQL database of its own. */
const { postgres, why } = await startPostgres()

const crossing = 'venlo-a67-a40'
const stream = `crossing/${crossing}`
const stateOf = async (client: Client) =>
  (await client.get<Page<CrossingState>>('/api/crossings')).items.find(({ id }) => id === crossing)

type Database = Awaited<ReturnType<Postgres['database']>>

/** Runs SQL as the application's role, or another. */
async function sql(url: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(text)
  } finally {
    await client.end()
  }
}

suite('a member on PostgreSQL', { skip: postgres ? false : `no PostgreSQL: ${why}` }, () => {
  let members: Members
  const databases: Record<string, Database> = {}
  before(async () => {
    for (const id of ['nl', 'nlKeys', 'be']) databases[id] = await postgres!.database()
    const environmentOf = (id: string) => ({
      DATABASE_URL: databases[id]?.url ?? '',
      MIGRATOR_URL: databases[id]?.migratorUrl ?? '',
      // One of the two keeps the keys of personal data in a database of their own.
      KEYS_URL: databases[`${id}Keys`]?.migratorUrl ?? '',
    })
    members = await startMembers({ ids: ['nl', 'be'], environmentOf })
  })
  after(async () => {
    await members?.stop()
    for (const one of Object.values(databases)) await one.drop()
    await postgres!.stop()
  })

  test('people sign in, commands are written, and the neighbour gets its copy', async () => {
    const nl = await members.nl.signIn('dispatcher')
    const be = await members.be.signIn('dispatcher')
    assert.equal((await nl.get<Session>('/api/session')).actor?.role, 'dispatcher')
    const command = commandOf('crossing.state', stream, { state: 'restricted', waitMinutes: 12 })
    const first = await nl.post<CommandAnswer>('/api/commands', command)
    const again = await nl.post<CommandAnswer>('/api/commands', command)
    assert.deepEqual([first.outcome, again.outcome], ['done', 'again'])
    await until('be knows', async () => (await stateOf(be))?.waitMinutes === 12)
  })

  test('nothing of it is in the data folder but keys and the secret of sessions', async () => {
    const { rows } = await sql(databases.nl!.url, 'SELECT count(*)::int AS people FROM people.user')
    assert(rows[0].people > 3)
    const files = readdirSync(members.nl.dataDir).filter((name) => name !== 'log')
    assert.deepEqual(files.sort(), ['demo-password', 'keys.json', 'session-secret'])
  })

  test('keys of personal data are kept apart where another database is named for them', async () => {
    const crew = await members.nl.signIn('crew')
    const dispatcher = await members.nl.signIn('dispatcher')
    const declared = {
      name: 'Two cars',
      type: 'road-traffic',
      place: { lat: 50.8293, lon: 6.0125 },
      hazards: [],
      estimated: { low: 1, high: 2 },
      services: [],
    }
    const declaring = await dispatcher.command('incident.declare', 'incident/p1', declared)
    assert.equal(declaring.outcome, 'done', JSON.stringify(declaring))
    const personal = { familyName: 'Unbekannt' }
    const reported = { incident: 'p1', label: 'C-01', sex: 'male', foundBy: 'crew', personal }
    const answer = await crew.command('casualty.report', 'casualty/p1', reported)
    assert.equal(answer.outcome, 'done', JSON.stringify(answer))
    const opened = await crew.get('/api/casualties/p1/personal?purpose=treatment')
    assert.deepEqual(opened, personal)
    const count = 'SELECT count(*)::int AS keys FROM subject_key'
    assert.equal((await sql(databases.nlKeys!.migratorUrl, count)).rows[0].keys, 1)
    await assert.rejects(sql(databases.nl!.url, count), /subject_key.* does not exist/)
  })

  test("the application's role can neither change nor remove what is on record", async () => {
    const { url, migratorUrl } = databases.nl!
    const tables = ['entry', 'checkpoint', 'command', 'inbox', 'erased', 'home']
    const columns = ['body', 'note', 'answer', 'command', 'subject', 'value']
    for (const [i, table] of tables.entries()) {
      const change = `UPDATE ${table} SET ${columns[i]} = ''`
      for (const text of [change, `DELETE FROM ${table}`, `TRUNCATE ${table}`]) {
        await assert.rejects(sql(url, text), /permission denied/, text)
        await assert.rejects(sql(migratorUrl, text), /append-only/, `${text}, as the owner`)
      }
      await assert.rejects(sql(url, `DROP TABLE ${table}`), /must be owner/)
      await assert.rejects(sql(url, `ALTER TABLE ${table} DISABLE TRIGGER ALL`), /must be owner/)
    }
    await assert.rejects(sql(url, 'CREATE TABLE people.more (id int)'), /permission denied/)
  })

  test('killed and started again, it has lost nothing, and whoever was signed in still is', async () => {
    const nl = await members.nl.signIn('dispatcher')
    const be = await members.be.signIn('dispatcher')
    const command = commandOf('crossing.state', stream, { state: 'closed', waitMinutes: 30 })
    const first = await nl.post<CommandAnswer>('/api/commands', command)
    await members.nl.kill()
    await members.nl.start()
    assert.equal((await nl.get<Session>('/api/session')).actor?.role, 'dispatcher')
    const again = await nl.post<CommandAnswer>('/api/commands', command)
    assert.equal(again.outcome, 'again')
    assert('entries' in first && 'entries' in again)
    assert.deepEqual(again.entries, first.entries)
    await until('be knows', async () => (await stateOf(be))?.waitMinutes === 30)
    const auditor = await members.be.signIn('auditor')
    const { items } = await auditor.get<Page<Entry>>('/api/entries')
    assert.equal(items.filter((entry) => entry.command === command.id).length, 1)
  })

  test('a second process on the same database is told why it cannot start', async () => {
    const { status, stderr } = members.nl.startSecond()
    assert.equal(status, 2)
    assert.match(stderr, /^corridor cannot start:\n {2}DATABASE_URL: another process has .* open/)
    assert.match(stderr, /stop it first/)
    const { password } = new URL(databases.nl!.url)
    assert(!stderr.includes(password), 'no password on the screen')
    assert(members.nl.alive())
  })

  test('when the server ends every connection, the member opens new ones', async () => {
    const nl = await members.nl.signIn('dispatcher')
    const { url } = databases.nl!
    const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE usename = current_user AND pid <> pg_backend_pid()`
    assert((await sql(url, end)).rowCount! > 0)
    const command = commandOf('crossing.state', stream, { state: 'open', waitMinutes: 5 })
    const answer = await until('an answer', async () => {
      const { status, body } = await nl.ask('POST', '/api/commands', command)
      return status === 200 && (body as CommandAnswer)
    })
    assert.notEqual(answer.outcome, 'refused', JSON.stringify(answer))
    assert(members.nl.alive(), members.nl.log())
  })

  test('what it exports is verified with nothing but the treaty', async () => {
    for (const member of [members.nl, members.be]) {
      const auditor = await member.signIn('auditor')
      const waits = async () =>
        (await auditor.get<PartnerState[]>('/api/partners')).some(
          (one) => one.member !== 'de' && one.waiting > 0,
        )
      await until('nothing waits', async () => !(await waits()))
      const { body } = await auditor.ask('GET', '/record/export')
      const cut = cutLines(Buffer.from(body as string))
      const { keys } = await keysFor(cut.lines[0]!, await trustedByAgreement(members.agreementDir))
      const report = verifyExport(cut.lines, { sha256, verifyEd25519, keys }, cut.rest)
      assert.deepEqual(report.faults, [])
      assert(report.figures.size >= 3)
    }
  })
})
