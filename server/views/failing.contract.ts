import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { findNoun } from '#core/nouns.ts'
import type { View } from '#core/view.ts'
import { views as allViews } from '#core/views.ts'
import { projections } from '#server/store/projections.ts'
import type { Store } from '#server/store/store.ts'
import { livesOf, openLife } from '#test/life.ts'
import { failedKind } from './builder.ts'
import { buildsLeft, type Check, open, served, silent } from './views.contract.ts'
import type { Views } from './views.ts'

const names = allViews.map(({ name }) => name)
const newer: View[] = allViews.map((view) => ({ ...view, version: view.version + 1 }))

/** Counts cannot be written, as on a full disk. */
const fill = 'ALTER TABLE tally RENAME COLUMN n TO away'
const empty = 'ALTER TABLE tally RENAME COLUMN away TO n'
/** Nor can anything be removed. */
const fillAll = 'ALTER TABLE tally RENAME TO tally_away'
const emptyAll = 'ALTER TABLE tally_away RENAME TO tally'

/** Has rows from the first entry on, and counts only from the 250th: a build is half written by then. */
const late: View = {
  name: 'late',
  version: 1,
  of: null,
  rows: ({ entry: { position } }) => ({
    put: [{ id: `${position}`, about: 'all', sort: '', body: null }],
    tally: position < 250 ? [] : [{ id: 'all', field: 'entries', n: 1 }],
  }),
}

const notLive = async (store: Store) =>
  (await projections(store)).filter(({ state }) => state !== 'live')

/** Waits until nothing is to be tried again. */
async function mended(views: Views) {
  while (views.failing().length > 0) await setTimeout(5)
  await views.settled()
}

function hearing() {
  const told: string[] = []
  return {
    told,
    log: { info: () => {}, error: (_: unknown, text?: string) => told.push(`${text}`) },
  }
}

/** What becomes of a build that fails: over both databases. */
export function failingRules(check: Check) {
  check(
    '[ST34] a build that fails is not read, leaves no rows, says why, and is tried again',
    async (store, at) => {
      const { told, log } = hearing()
      const views = await open(store, findNoun, log, { views: [late], againMs: 5 })
      const { enter } = openLife(store)
      for (const group of livesOf(41, 300)) await enter(group)
      const before = await served(store)
      await at.sql(fill, true)
      await assert.rejects(views.rebuild(['late']), /\bn\b/)
      assert.deepEqual(views.failing(), ['late'])
      assert.equal(store.served.get('late')?.build, 1, 'what was read is read still')
      const [failed] = await store.documentsOf(failedKind, ['late'])
      assert.match(String(failed?.body), /\bn\b/)
      while (told.filter((text) => text === 'views could not be built').length < 4)
        await setTimeout(5)
      // The one that is read, and perhaps one under way.
      assert((await buildsLeft(store)) <= 2, 'of what failed no rows are left')
      await at.sql(empty, true)
      await mended(views)
      assert(store.served.get('late')!.build > 1)
      assert.deepEqual(await served(store), before)
      assert.deepEqual(await notLive(store), [])
      assert.equal(await buildsLeft(store), 1)
      assert.deepEqual(await store.documentsOf(failedKind, ['late']), [])
      await views.stop()
    },
  )

  check('[ST34] the build that an upgrade starts is tried again too', async (store, at) => {
    const first = await open(store, findNoun, silent)
    const { enter } = openLife(store)
    for (const group of livesOf(43, 300)) await enter(group)
    await first.stop()
    await at.sql(fillAll, true)
    const { told, log } = hearing()
    const views = await open(store, findNoun, log, { views: newer, againMs: 5 })
    await views.settled()
    assert.deepEqual(views.failing(), names)
    assert(told.includes('views could not be built'))
    while (told.filter((text) => text === 'what a build left could not be removed').length < 4) {
      await setTimeout(5)
    }
    await at.sql(emptyAll, true)
    await mended(views)
    for (const { name, version } of newer) assert.equal(store.served.get(name)?.version, version)
    assert.deepEqual(await notLive(store), [])
    await views.stop()
  })

  check(
    '[ST34] what a build left when its process ended is removed before the next',
    async (store) => {
      const first = await open(store, findNoun, silent)
      const { enter } = openLife(store)
      for (const group of livesOf(47, 300)) await enter(group)
      await first.stop()
      const cut = { info: () => void interrupted.stop(), error: silent.error }
      const interrupted = await open(store, findNoun, cut, { views: newer })
      await interrupted.settled()
      assert((await notLive(store)).some(({ state }) => state === 'building'))
      const views = await open(store, findNoun, silent)
      await views.settled()
      assert.deepEqual(await notLive(store), [])
      assert.equal(await buildsLeft(store), names.length)
      await views.stop()
    },
  )
}
