import type { Logger } from 'pino'
import { nouns } from '#core/nouns.ts'
import type { View } from '#core/view.ts'
import { views as allViews } from '#core/views.ts'
import type { Transaction } from '#server/store/database.ts'
import { insertProjections, projections, removeProjection } from '#server/store/projections.ts'
import type { Served, Store } from '#server/store/store.ts'
import { asideKind, build, drop } from '#server/views/build.ts'
import { derive } from '#server/views/derive.ts'
import {
  type FindNoun,
  projectionOf,
  targetsOf,
  type Wanted,
  wantedOf,
} from '#server/views/targets.ts'

/** The views of a member: kept up by each commit, and built again where they are of another version. */
export type Views = {
  /** What is being built, how far it has read, and how far it has to. */
  building(): { names: readonly string[]; entries: number; of: number } | null
  /** Builds these again from the record, beside the live ones, and switches to them in one moment. */
  rebuild(names: readonly string[]): Promise<void>
  /** Resolves when nothing is being built any more. */
  settled(): Promise<void>
  /** Gives up what is being built: it begins again at the next start. */
  stop(): Promise<void>
}

type Options = { views?: readonly View[]; nouns?: readonly string[]; askEveryMs?: number }

/**
 * Begins to keep up the views of a store. A view that was never built is built before this resolves,
 * since nothing stands where it would be read; one of an older version goes on being read, and kept up,
 * while the new one is built beside it.
 */
export async function openViews(
  store: Store,
  findNoun: FindNoun,
  log: Pick<Logger, 'info' | 'error'>,
  { views = allViews, nouns: names = Object.keys(nouns), askEveryMs = 2_000 }: Options = {},
): Promise<Views> {
  const wanted = wantedOf(names, findNoun, views)
  const builder = openBuilder(store, findNoun, log, wanted)
  await readServed(store)
  let targets = targetsOf(wanted, store.served)
  const retarget = () => {
    targets = targetsOf(wanted, store.served)
  }
  builder.onSwitch(retarget)
  store.derive((transaction, steps) => derive(transaction, targets, steps, builder.onFault))
  if (store.head().size === 0) await begin(store, wanted)
  retarget()
  const isOld = ({ name, version }: Wanted) => store.served.get(name)?.version !== version
  const missing = wanted.filter(({ name, view }) => view !== null && !store.served.has(name))
  if (missing.length > 0) await builder.rebuild(missing)
  const old = wanted.filter(isOld)
  if (old.length > 0) builder.rebuild(old).catch(builder.failed)
  else builder.clean().catch(builder.failed)
  const byName = (some: readonly string[]) => wanted.filter(({ name }) => some.includes(name))
  const timer = setInterval(async () => {
    try {
      const asked = (await projections(store)).filter(({ state }) => state === 'asked')
      if (asked.length === 0 || builder.building()) return
      await builder.rebuild(byName(asked.map(({ name }) => name)))
    } catch (error) {
      builder.failed(error)
    }
  }, askEveryMs)
  timer.unref()
  return {
    building: builder.building,
    rebuild: (some) => builder.rebuild(byName(some)),
    settled: builder.settled,
    stop() {
      clearInterval(timer)
      return builder.stop()
    },
  }
}

async function readServed(store: Store): Promise<void> {
  for (const { name, build: number, version, state } of await projections(store)) {
    if (state !== 'live') continue
    store.served.set(name, { projection: projectionOf(name, number), build: number, version })
  }
}

/** An empty record leaves nothing: what is built of it is complete at once. */
async function begin(store: Store, wanted: readonly Wanted[]): Promise<void> {
  const missing = wanted.filter(({ name }) => !store.served.has(name))
  if (missing.length === 0) return
  await store.between((transaction) =>
    insertProjections(
      transaction,
      missing.map(({ name, version }) => ({ name, build: 1, version, state: 'live' as const })),
    ),
  )
  await readServed(store)
}

/** Builds one after the other; what is built together reads the record once. */
function openBuilder(
  store: Store,
  findNoun: FindNoun,
  log: Pick<Logger, 'info' | 'error'>,
  wanted: readonly Wanted[],
) {
  let turn: Promise<unknown> = Promise.resolve()
  let under: ReturnType<Views['building']> = null
  let stopped = false
  let switched = () => {}
  const isStopped = () => stopped
  const onFault = (error: unknown, view: string, step: { entry: { position: number } }) =>
    log.error({ err: error, view, position: step.entry.position }, 'a view failed on an entry')

  const run = async (some: readonly Wanted[]) => {
    if (stopped || some.length === 0) return
    const began = performance.now()
    const names = some.map(({ name }) => name)
    under = { names, entries: 0, of: store.head().size }
    log.info({ views: names, entries: under.of }, 'views are being built from the record')
    const fresh = await announce(store, some)
    let told = began
    const onProgress = (entries: number) => {
      under = { names, entries, of: store.head().size }
      if (performance.now() - told < 5_000) return
      told = performance.now()
      log.info({ views: names, ...under }, 'views are being built')
    }
    const targets = targetsOf(some, fresh)
    const before = new Map(store.served)
    try {
      const parts = { store, findNoun, targets, onFault, onProgress, isStopped }
      const done = await build(parts, async (transaction) => {
        await goLive(transaction, fresh, before)
        for (const [name, one] of fresh) store.served.set(name, one)
        switched()
      })
      const seconds = Math.round(performance.now() - began) / 1000
      if (done) log.info({ views: names, entries: under.entries, seconds }, 'views are built')
    } catch (error) {
      // What is not committed is not served.
      for (const name of fresh.keys()) {
        const one = before.get(name)
        if (one) store.served.set(name, one)
        else store.served.delete(name)
      }
      switched()
      throw error
    } finally {
      under = null
    }
    await clean()
  }
  /** Removes builds that are not live, and documents from before there were builds. */
  const clean = async () => {
    if (stopped) return
    for (const { name, build: number, state } of await projections(store)) {
      if (state === 'live' || state === 'asked') continue
      await drop(store, projectionOf(name, number), isStopped)
      if (!stopped)
        await store.between((transaction) => removeProjection(transaction, name, number))
    }
    await drop(store, asideKind, isStopped)
    for (const { name, noun } of wanted) {
      if (noun && store.served.has(name)) await drop(store, name, isStopped)
    }
  }
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = turn.then(work)
    turn = mine.catch(() => {})
    return mine
  }
  return {
    onFault,
    onSwitch: (listener: () => void) => {
      switched = listener
    },
    building: () => under,
    rebuild: (some: readonly Wanted[]) => inTurn(() => run(some)),
    clean: () => inTurn(clean),
    failed: (error: unknown) => log.error({ err: error }, 'views could not be built'),
    settled: () => turn.then(() => {}),
    async stop() {
      stopped = true
      await turn
    },
  }
}

/** Writes down that new builds are under way; what was asked for is under way too. */
async function announce(store: Store, some: readonly Wanted[]): Promise<Served> {
  const known = await projections(store)
  const fresh: Served = new Map()
  for (const { name, version } of some) {
    const builds = known.filter((one) => one.name === name).map((one) => one.build)
    const number = Math.max(0, ...builds) + 1
    fresh.set(name, { projection: projectionOf(name, number), build: number, version })
  }
  await store.between(async (transaction) => {
    await insertProjections(
      transaction,
      [...fresh].map(([name, { build: number, version }]) => ({
        name,
        build: number,
        version,
        state: 'building' as const,
      })),
    )
    for (const { name, build: number, state } of known) {
      if (state === 'asked' && fresh.has(name)) await removeProjection(transaction, name, number)
    }
  })
  return fresh
}

async function goLive(transaction: Transaction, fresh: Served, before: Served): Promise<void> {
  for (const [name, { build: number, version }] of fresh) {
    const old = before.get(name)
    await insertProjections(transaction, [
      { name, build: number, version, state: 'live' },
      ...(old ? [{ name, build: old.build, version: old.version, state: 'dropped' } as const] : []),
    ])
  }
}
