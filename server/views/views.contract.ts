import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanCasualty } from '#core/allocation/plan.ts'
import { slotOf } from '#core/allocation/treat.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { countPeople, peopleOf } from '#core/incident/count.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import { findSuspected } from '#core/incident/suspect.ts'
import { compile } from '#core/law/evaluate.ts'
import { standingOf } from '#core/law/standing.ts'
import { findNoun } from '#core/nouns.ts'
import { mostUrgent } from '#core/triage/harmonise.ts'
import type { View } from '#core/view.ts'
import { views as allViews } from '#core/views.ts'
import { viewsOf } from '#server/http/counts.ts'
import { allDocuments } from '#server/http/lists.ts'
import { alikeIn, planCasualties, planCasualtyOf } from '#server/planning/planning.ts'
import { findAround } from '#server/planning/scene.ts'
import { integer } from '#server/store/database.ts'
import { projections } from '#server/store/projections.ts'
import type { Place } from '#server/store/store.contract.ts'
import type { Store } from '#server/store/store.ts'
import { evolved, openStreams } from '#server/streams.ts'
import { livesOf, openLife } from '#test/life.ts'
import { noon, treaty } from '#test/world.ts'
import { openViews, type Views } from './views.ts'

const seeds = process.env.CORRIDOR_LONG ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, 2]
const entries = process.env.CORRIDOR_LONG ? 4_000 : 500
const silent = { info: () => {}, error: (told: unknown) => assert.fail(JSON.stringify(told)) }

/** All rows that are served, as they lie in the tables, but for the number of their build. */
async function served(store: Store): Promise<Record<string, string[]>> {
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
async function buildsLeft(store: Store): Promise<number> {
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
async function open(...of: Parameters<typeof openViews>): Promise<Views> {
  const views = await openViews(...of)
  opened.push(views)
  return views
}

type Check = (title: string, body: (store: Store, at: Place) => Promise<void>) => void

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
  upgradeRules(check)
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

function figureRules(check: Check) {
  check(
    '[ST25] a stream loaded from its snapshot is the one folded from its first entry',
    async (store) => {
      const views = await open(store, findNoun, silent)
      const { enter } = openLife(store)
      const all = new Set<string>()
      for (const group of livesOf(3, 600))
        for (const { stream } of await enter(group)) all.add(stream)
      const cold = openStreams(store, findNoun)
      for (const stream of all) {
        const { noun, state } = await cold.load(stream)
        const folded = (await store.streamEntries(stream)).reduce(
          (was, entry) => evolved(noun, was, entry),
          noun?.initial(state.id) ?? { ...state, exists: false, version: 0, actVersion: 0 },
        )
        assert.equal(JSON.stringify(state), JSON.stringify(folded), stream)
      }
      await views.stop()
    },
  )

  check(
    '[ST26] [ST30] counts, doubles and needs are those of a fold over all casualties',
    async (store) => {
      await open(store, findNoun, silent)
      const { enter } = openLife(store)
      let doubles = 0
      let n = 0
      for (const group of livesOf(11, entries)) {
        await enter(group)
        if (++n % 60 === 0) doubles += await compareIncidents(store)
      }
      doubles += await compareIncidents(store)
      assert(doubles > 5, `${doubles} pairs that look alike were compared`)
    },
  )
}

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

/** Every incident as its page shows it, against a fold over everybody in it. Gives the pairs that it saw. */
async function compareIncidents(store: Store): Promise<number> {
  let doubles = 0
  const evaluate = compile([standingOf(treaty)])
  for (const document of await allDocuments(store, 'incident')) {
    const incident = document.body as IncidentState
    const found = await allDocuments(store, 'casualty', { about: incident.id })
    const casualties = found.map(({ body }) => body as CasualtyState)
    const [view] = await viewsOf(store, [incident])
    const people = planCasualties(
      { member: 'nl', law: { evaluate } },
      { incident, casualties },
      noon,
    )
    for (const state of casualties) await compareAround(store, state, people, incident)
    const present = casualties.filter(({ outcome }) => outcome !== 'duplicate')
    const suspected = findSuspected(present, incident.samePersons)
    assert.deepEqual(view!.suspected, suspected.slice(0, 200))
    doubles += suspected.length
    const records = present.map(({ id }) => id).sort()
    assert.deepEqual(view!.count, countPeople(records, incident.samePersons, suspected))
    const byCategory: Record<string, number> = {}
    for (const person of peopleOf(records, incident.samePersons)) {
      const is = mostUrgent(person.map((id) => present.find((one) => one.id === id)!.category))
      byCategory[is] = (byCategory[is] ?? 0) + 1
    }
    assert.deepEqual(view!.byCategory, byCategory)
    const reviews = casualties.flatMap((one) => one.reviews)
    assert.equal(view!.openReviews, reviews.filter(({ state }) => state !== 'closed').length)
  }
  return doubles
}

/** Whom a single decision counts as needing the same, against everybody whom a plan would speak for. */
async function compareAround(
  store: Store,
  state: CasualtyState,
  people: readonly PlanCasualty[],
  { id, place }: IncidentState,
) {
  const one = planCasualtyOf(state, place)
  if (slotOf(one.category) === null) return
  const around = await findAround(store, id, [state])
  const known = people.some((other) => other.id === one.id) ? people : [...people, one]
  const alike = known.filter(
    (other) =>
      other.member === one.member &&
      slotOf(other.category) === slotOf(one.category) &&
      one.needs.every((need) => other.needs.includes(need)),
  )
  assert.equal(alikeIn({ member: 'nl' }, around!, one), alike.length)
}
