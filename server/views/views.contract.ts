import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findNoun } from '#core/nouns.ts'
import type { View } from '#core/view.ts'
import { views as allViews } from '#core/views.ts'
import { integer } from '#server/store/database.ts'
import { projections } from '#server/store/projections.ts'
import type { Place } from '#server/store/store.contract.ts'
import type { NewEntry, Store } from '#server/store/store.ts'
import { livesOf, openLife } from '#test/life.ts'
import { noon } from '#test/world.ts'
import { failingRules } from './failing.contract.ts'
import { figureRules } from './figures.contract.ts'
import { openViews, type Views } from './views.ts'

const seeds = process.env.CORRIDOR_LONG ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, 2]
export const entries = process.env.CORRIDOR_LONG ? 4_000 : 500
export const silent = {
  info: () => {},
  error: (told: unknown) => assert.fail(JSON.stringify(told)),
}

/** All rows that are served, as they lie in the tables, but for the number of their build. */
export async function served(store: Store): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {}
  for (const [name, { projection }] of store.served) {
    const of = (sql: string) => store.between((transaction) => transaction.all(sql, [projection]))
    const rows = await of(
      'SELECT id, about, sort, position, body FROM row_of WHERE projection = $1 ORDER BY id',
    )
    const tallies = await of(
      'SELECT id, field, n FROM tally WHERE projection = $1 ORDER BY id, field',
    )
    const documents = await of(
      'SELECT id, position, about, state, holder, at, body FROM document WHERE kind = $1 ORDER BY id',
    )
    all[name] = [...rows, ...tallies, ...documents].map((row) => JSON.stringify(row))
  }
  return all
}

/** How many builds of views there are rows of. */
export async function buildsLeft(store: Store): Promise<number> {
  const [row] = await store.between((transaction) =>
    transaction.all(
      `SELECT count(*) AS n FROM
       (SELECT projection FROM row_of UNION SELECT projection FROM tally) AS one`,
    ),
  )
  return integer(row!, 'n')
}

/** Whatever a test leaves of it, nothing works on a store that is closed. */
const opened: Views[] = []
export async function open(...of: Parameters<typeof openViews>): Promise<Views> {
  const views = await openViews(...of)
  opened.push(views)
  return views
}

export type Check = (title: string, body: (store: Store, at: Place) => Promise<void>) => void

/** Views over both databases: what the commit keeps up is what a build makes of the record. */
export function viewsContract(name: string, place: () => Promise<Place>): void {
  const check: Check = (title, body) =>
    test(`${name}: ${title}`, async () => {
      const at = await place()
      const store = await at.open()
      try {
        await body(store, at)
      } finally {
        for (const views of opened.splice(0)) await views.stop()
        await store.close().catch(() => {})
        await at.dispose()
      }
    })
  buildRules(check)
  figureRules(check)
  paceRules(check)
  joinRules(check)
  upgradeRules(check)
  failingRules(check)
}

function buildRules(check: Check) {
  for (const seed of seeds) {
    check(
      `[ST23] life ${seed}: rows kept up and rows built are equal byte for byte`,
      async (store) => {
        const views = await open(store, findNoun, silent)
        const { enter } = openLife(store)
        for (const group of livesOf(seed, entries)) await enter(group)
        const before = await served(store)
        for (const view of allViews)
          assert(before[view.name]!.length > 0, `${view.name} holds rows`)
        await views.rebuild([...store.served.keys()])
        assert.deepEqual(await served(store), before)
        assert.equal(await buildsLeft(store), allViews.length)
        await views.stop()
      },
    )
  }

  check(
    '[ST24] what is appended during a build is in it; the old rows are read meanwhile',
    async (store) => {
      const first = await open(store, findNoun, silent)
      const { enter } = openLife(store)
      const groups = [...livesOf(7, 1_200)]
      for (const group of groups.slice(0, 360)) await enter(group)
      const before = await served(store)
      await first.stop()
      const newer: View[] = allViews.map((view) => ({ ...view, version: view.version + 1 }))
      const views = await open(store, findNoun, silent, { views: newer })
      assert.deepEqual(
        views.building()?.names,
        newer.map((view) => view.name),
      )
      assert.deepEqual(await served(store), before, 'the old rows are read')
      for (const group of groups.slice(360)) await enter(group)
      await views.settled()
      for (const view of newer) assert.equal(store.served.get(view.name)?.version, view.version)
      const switched = await served(store)
      assert.equal(await buildsLeft(store), newer.length)
      assert.deepEqual(
        (await projections(store)).filter(({ state }) => state !== 'live'),
        [],
      )
      await views.rebuild(newer.map((view) => view.name))
      assert.deepEqual(await served(store), switched)
      await views.stop()
    },
  )

  check(
    '[ST28] a view that fails on an entry leaves it out, and the entry is written',
    async (store) => {
      const told: unknown[] = []
      const log = { info: () => {}, error: (one: unknown) => told.push(one) }
      const brittle: View = {
        name: 'brittle',
        version: 1,
        of: null,
        rows({ entry: { position } }) {
          if (position === 1) throw new Error('a figure that cannot be worked out')
          return { tally: [{ id: 'all', field: 'entries', n: 1 }] }
        },
      }
      const views = await open(store, findNoun, log, { views: [brittle] })
      const { enter } = openLife(store)
      for (const group of livesOf(5, 4)) await enter(group)
      assert.equal(store.head().size, 4)
      const counted = [{ id: 'all', field: 'entries', n: 3 }]
      assert.deepEqual(await store.tallies('brittle', ['all']), counted)
      assert.equal(told.length, 1)
      await views.rebuild(['brittle'])
      assert.deepEqual(await store.tallies('brittle', ['all']), counted)
      await views.stop()
    },
  )
}

function paceRules(check: Check) {
  check(
    '[ST33] a build ends, although more is appended in each turn than it reads',
    async (store) => {
      // How many entries there were when a build began, and how many it had read when it ended.
      const told: number[] = []
      const info = ({ entries }: { entries: number }) => told.push(entries)
      const views = await open(store, findNoun, { ...silent, info })
      const { enter } = openLife(store)
      for (const group of livesOf(17, 600)) await enter(group)
      const [writers, each, enough] = [40, 10, 12_000]
      const [sample] = [...livesOf(19, 1)].flat()
      let on = true
      const writing = Array.from({ length: writers }, async (_, writer) => {
        for (let i = 0; on && store.head().size < enough; i++) {
          const one = { ...sample!, stream: `casualty/w${writer}`, command: `w${writer}-${i}` }
          await enter(Array.from({ length: each }, () => one))
        }
      })
      await views.rebuild(['casualty', 'timeline'])
      on = false
      await Promise.all(writing)
      const [began = 0, read = 0] = [told.at(0), told.at(-1)]
      // Between two turns at most two batches fit, each with one append of every writer.
      assert(read <= 2 * began + 2 * writers * each, `${read} were read, ${began} were there`)
    },
  )
}

function joinRules(check: Check) {
  check(
    '[ST31] whoever joins a stream late is sent all that was written before, then the new',
    async (store) => {
      await open(store, findNoun, silent)
      const { enter } = openLife(store)
      const stream = 'casualty/late'
      const own = [...livesOf(31, 130)].flat().filter(({ member }) => member === 'nl')
      const report = own.find(({ kind }) => kind === 'casualty.reported')!
      const said = own.filter(({ kind }) => kind === 'casualty.category_set')
      const many = Array.from({ length: 120 }, (_, i) => said[i % said.length]!)
      const enterAll = (entries: NewEntry[]) =>
        enter(entries.map((one) => ({ ...one, stream, command: `late-${counter++}` })))
      await enterAll([report, report])
      for (const one of many) await enterAll([one])
      assert.deepEqual(await sentTo(store, 'be'), [])
      const request = {
        request: 'r1',
        to: 'be',
        facility: 'h1',
        clauses: [],
        answerBy: noon,
        silence: 'refused',
        route: null,
      }
      const [asked] = await enterAll([{ ...report, kind: 'casualty.requested', body: request }])
      const written = await store.streamEntries(stream)
      assert.deepEqual(
        await sentTo(store, 'be'),
        written.map(({ position }) => position),
      )
      assert.equal(written.at(-1)?.position, asked?.position)
    },
  )
}

let counter = 0
const sentTo = async (store: Store, partner: string): Promise<number[]> =>
  (await store.outbox(partner)).flatMap(({ body }): number[] => JSON.parse(body).positions)

function upgradeRules(check: Check) {
  check(
    '[ST27] a database from before there were views is migrated with all that it holds',
    async (store, at) => {
      const views = await open(store, findNoun, silent)
      const { enter } = openLife(store)
      for (const group of livesOf(13, 500)) await enter(group)
      const before = await served(store)
      await views.stop()
      await store.close()
      // What the first migration left: no tables of views, documents by the noun's name, of any body.
      const old = [
        'DROP TABLE projection',
        'DROP TABLE row_of',
        'DROP TABLE tally',
        "DELETE FROM migration_record WHERE name = '0002_views.sql'",
        "UPDATE document SET kind = replace(kind, '@1', ''), body = '{}' WHERE kind LIKE '%@1'",
        `INSERT INTO document (kind, id, position, body) VALUES ('line', '1', 1, '{}')`,
      ]
      for (const statement of old) await at.sql(statement, true)
      const reopened = await at.open()
      try {
        assert.deepEqual(await reopened.documents('line'), [])
        const again = await open(reopened, findNoun, silent)
        const { enter: enterMore } = openLife(reopened)
        for (const view of allViews)
          assert.equal(reopened.served.get(view.name)?.version, view.version)
        await again.settled()
        assert.deepEqual(await served(reopened), before)
        const [plain] = await reopened.between((transaction) =>
          transaction.all(
            "SELECT count(*) AS n FROM document WHERE kind NOT LIKE '%@1' AND kind <> 'shared'",
          ),
        )
        assert.equal(plain?.n, 0, 'no old body is left')
        for (const group of livesOf(14, 8)) {
          await enterMore(group.map((entry) => ({ ...entry, command: `more-${entry.command}` })))
        }
        await again.stop()
      } finally {
        await reopened.close()
      }
    },
  )
}
