import type { Logger } from 'pino'
import type { Transaction, Value } from '#server/store/database.ts'
import { insertProjections, projections, removeProjection } from '#server/store/projections.ts'
import type { Served, Store } from '#server/store/store.ts'
import { documentTable } from '#server/store/tables.ts'
import { asideKind, build, drop } from '#server/views/build.ts'
import { type FindNoun, projectionOf, targetsOf, type Wanted } from '#server/views/targets.ts'

/** Documents that say why the last build of a view failed, for whoever asked for it. */
export const failedKind = 'failed-build'

/** The number of a build that is asked for and not begun. */
const askedBuild = 0

export type Log = Pick<Logger, 'info' | 'error'>
export type Under = { names: readonly string[]; entries: number; of: number }
type Building = {
  store: Store
  findNoun: FindNoun
  log: Log
  wanted: readonly Wanted[]
  /** After how long a failed build is tried again; each time twice as long, at most `mostMs`. */
  againMs: number
}
const mostMs = 600_000

/** Calls `work` some time after each `later`: each time twice as long, until it is reset. */
function openAgain(firstMs: number, work: () => void) {
  let timer: NodeJS.Timeout | null = null
  let delay = firstMs
  let next = firstMs
  let stopped = false
  return {
    /** Gives after how many milliseconds. */
    later(): number {
      if (timer || stopped) return delay
      delay = next
      next = Math.min(2 * next, mostMs)
      timer = setTimeout(() => {
        timer = null
        work()
      }, delay)
      timer.unref()
      return delay
    },
    reset() {
      next = firstMs
    },
    stop() {
      stopped = true
      if (timer) clearTimeout(timer)
    },
  }
}

/** Builds one after the other; what is built together reads the record once. What fails is tried again. */
export function openBuilder(building: Building) {
  const { store, log, wanted, againMs } = building
  let turn: Promise<unknown> = Promise.resolve()
  const state: State = { under: null, stopped: false, switched: () => {} }
  const failing = new Map<string, Wanted>()
  const again = openAgain(againMs, () => {
    const work = failing.size > 0 ? () => attempt([...failing.values()]) : clean
    inTurn(work).catch(() => {})
  })
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work)
    turn = mine.catch(() => {})
    return mine
  }
  const isStopped = () => state.stopped
  const clean = async () => {
    try {
      if (!state.stopped) await removeBuilds(store, isStopped)
      if (!state.stopped) await removeOld(store, wanted, isStopped)
      if (failing.size === 0) again.reset()
    } catch (error) {
      log.error({ err: error, againInMs: again.later() }, 'what a build left could not be removed')
    }
  }
  const attempt = async (some: readonly Wanted[]) => {
    if (state.stopped || some.length === 0) return
    const names = some.map(({ name }) => name)
    state.under = { names, entries: 0, of: store.head().size }
    try {
      // What failed before takes no space while it is tried again.
      await removeBuilds(store, isStopped)
      await run(building, state, some)
      for (const name of names) failing.delete(name)
    } catch (error) {
      for (const one of some) failing.set(one.name, one)
      log.error({ err: error, views: names, againInMs: again.later() }, 'views could not be built')
      await giveUp(store, names, error).catch((cause) =>
        log.error(
          { err: cause, views: names },
          'that views could not be built is not written down',
        ),
      )
      throw error
    } finally {
      state.under = null
      await clean()
    }
  }
  return {
    onFault: (error: unknown, view: string, step: Faulty) => tellFault(log, error, view, step),
    onSwitch: (listener: () => void) => {
      state.switched = listener
    },
    building: () => state.under,
    failing: () => [...failing.keys()],
    rebuild: (some: readonly Wanted[]) => inTurn(() => attempt(some)),
    clean: () => inTurn(clean),
    settled: () => turn.then(() => {}),
    async stop() {
      state.stopped = true
      again.stop()
      await turn
    },
  }
}

type Faulty = { entry: { position: number } }
const tellFault = (log: Log, error: unknown, view: string, { entry }: Faulty) =>
  log.error({ err: error, view, position: entry.position }, 'a view failed on an entry')

type State = { under: Under | null; stopped: boolean; switched: () => void }

/** Builds these and switches to them; where that fails, nothing of it is served, and it is given up. */
async function run(
  { store, findNoun, log }: Building,
  state: State,
  some: readonly Wanted[],
): Promise<void> {
  const began = performance.now()
  const names = some.map(({ name }) => name)
  const before = new Map(store.served)
  const onFault = (error: unknown, view: string, step: Faulty) => tellFault(log, error, view, step)
  const onProgress = progressOf(store, log, state, names)
  const isStopped = () => state.stopped
  log.info({ views: names, entries: store.head().size }, 'views are being built from the record')
  const fresh = await announce(store, some)
  const parts = { store, findNoun, targets: targetsOf(some, fresh), onFault, onProgress, isStopped }
  try {
    const done = await build(parts, async (transaction) => {
      await goLive(transaction, fresh, before)
      for (const [name, one] of fresh) store.served.set(name, one)
      state.switched()
    })
    const seconds = Math.round(performance.now() - began) / 1000
    const entries = state.under?.entries
    if (done) log.info({ views: names, entries, seconds }, 'views are built')
  } catch (error) {
    // What is not committed is not served.
    for (const name of fresh.keys()) {
      const one = before.get(name)
      if (one) store.served.set(name, one)
      else store.served.delete(name)
    }
    state.switched()
    throw error
  }
}

const tellEveryMs = 5_000

function progressOf(store: Store, log: Log, state: State, names: readonly string[]) {
  let told = performance.now()
  return (entries: number) => {
    const of = store.head().size
    state.under = { names, entries, of }
    if (performance.now() - told < tellEveryMs) return
    told = performance.now()
    log.info({ views: names, entries, of }, 'views are being built')
  }
}

type IsStopped = () => boolean

/** Removes builds that are not live, whatever became of them. */
async function removeBuilds(store: Store, isStopped: IsStopped): Promise<void> {
  for (const { name, build: number, state } of await projections(store)) {
    if (state === 'live' || state === 'asked') continue
    await drop(store, projectionOf(name, number), isStopped)
    if (!isStopped())
      await store.between((transaction) => removeProjection(transaction, name, number))
  }
}

/** Removes what builds put aside, and documents from before there were builds. */
async function removeOld(store: Store, wanted: readonly Wanted[], isStopped: IsStopped) {
  await drop(store, asideKind, isStopped)
  for (const { name, noun } of wanted) {
    if (noun && store.served.has(name)) await drop(store, name, isStopped)
  }
}

/** Writes down that these came to nothing, and why. It is little, and fits where a build did not. */
async function giveUp(store: Store, names: readonly string[], error: unknown): Promise<void> {
  const why = JSON.stringify(error instanceof Error ? error.message : String(error))
  await store.between(async (transaction) => {
    await transaction.all("UPDATE projection SET state = 'dropped' WHERE state = 'building'")
    for (const name of names) await removeProjection(transaction, name, askedBuild)
    const rows = names.map((name): Value[] => [failedKind, name, 0, null, null, null, null, why])
    await transaction.insert(documentTable, rows)
  })
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
  const noMore = 'DELETE FROM document WHERE kind = $1 AND id = $2'
  for (const [name, { build: number, version }] of fresh) {
    await transaction.all(noMore, [failedKind, name])
    const old = before.get(name)
    await insertProjections(transaction, [
      { name, build: number, version, state: 'live' },
      ...(old ? [{ name, build: old.build, version: old.version, state: 'dropped' } as const] : []),
    ])
  }
}
