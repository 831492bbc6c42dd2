import { nouns } from '#core/nouns.ts'
import type { View } from '#core/view.ts'
import { views as allViews } from '#core/views.ts'
import { insertProjections, projections } from '#server/store/projections.ts'
import type { Store } from '#server/store/store.ts'
import { type Log, openBuilder, type Under } from '#server/views/builder.ts'
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
  building(): Under | null
  /** Whose last build failed; they are built again after a while. */
  failing(): readonly string[]
  /** Builds these again from the record, beside the live ones, and switches to them in one moment. */
  rebuild(names: readonly string[]): Promise<void>
  /** Resolves when nothing is being built any more. */
  settled(): Promise<void>
  /** Gives up what is being built: it begins again at the next start. */
  stop(): Promise<void>
}

type Options = {
  views?: readonly View[]
  nouns?: readonly string[]
  askEveryMs?: number
  againMs?: number
}

/**
 * Begins to keep up the views of a store. A view that was never built is built before this resolves,
 * since nothing stands where it would be read; one of an older version goes on being read, and kept up,
 * while the new one is built beside it.
 */
export async function openViews(
  store: Store,
  findNoun: FindNoun,
  log: Log,
  {
    views = allViews,
    nouns: names = Object.keys(nouns),
    askEveryMs = 2_000,
    againMs = 10_000,
  }: Options = {},
): Promise<Views> {
  const wanted = wantedOf(names, findNoun, views)
  const builder = openBuilder({ store, findNoun, log, wanted, againMs })
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
  try {
    if (missing.length > 0) await builder.rebuild(missing)
  } catch (error) {
    await builder.stop()
    throw error
  }
  const old = wanted.filter(isOld)
  // Says by itself what went wrong, and tries again.
  if (old.length > 0) builder.rebuild(old).catch(() => {})
  else builder.clean()
  const byName = (some: readonly string[]) => wanted.filter(({ name }) => some.includes(name))
  const stopAsking = watchAsked(store, askEveryMs, (some) => builder.rebuild(byName(some)))
  return {
    building: builder.building,
    failing: builder.failing,
    rebuild: (some) => builder.rebuild(byName(some)),
    settled: builder.settled,
    stop() {
      stopAsking()
      return builder.stop()
    },
  }
}

/** Has built what another process asks for. What still stands there after a failure is no new question. */
function watchAsked(
  store: Store,
  everyMs: number,
  rebuild: (names: readonly string[]) => Promise<void>,
): () => void {
  const askedNow = async () =>
    (await projections(store)).flatMap(({ name, state }) => (state === 'asked' ? [name] : []))
  let tried: string[] = []
  let busy = false
  const look = async () => {
    const asked = await askedNow()
    const names = asked.filter((name) => !tried.includes(name))
    tried = tried.filter((name) => asked.includes(name))
    if (names.length === 0) return
    try {
      await rebuild(names)
    } catch {
      tried = await askedNow()
    }
  }
  const timer = setInterval(async () => {
    if (busy) return
    busy = true
    // A record that cannot be read is said by whoever reads it for somebody; here it is looked at again.
    await look().catch(() => {})
    busy = false
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
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
