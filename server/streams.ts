import { setImmediate } from 'node:timers/promises'
import { evolve } from '#core/loop.ts'
import type { AnyNoun } from '#core/nouns.ts'
import type { Entry } from '#core/record/entry.ts'
import type { State } from '#core/state.ts'
import type { Instant } from '#core/time.ts'
import type { Store } from '#server/store/store.ts'

/** A stream as far as it has been read. */
export type Loaded = {
  stream: string
  noun: AnyNoun | null
  state: State
  /** Partners that this stream is sent to already. */
  shared: string[]
}

/** Which noun a stream is about: the word before the slash. */
export const nounName = (stream: string): string => stream.slice(0, stream.indexOf('/'))
export const idOf = (stream: string): string => stream.slice(stream.indexOf('/') + 1)

/** The incident that a stream belongs to; null where it belongs to none, or nobody said yet. */
export const incidentOf = ({ noun, state }: Pick<Loaded, 'noun' | 'state'>): string | null =>
  noun?.incidentOf?.(state) ?? null

/** When the case began that a stream is about, by which its version of the agreement is known. */
export const beganOf = ({ noun, state }: Pick<Loaded, 'noun' | 'state'>): Instant | undefined =>
  noun?.personOf?.(state).began ?? undefined

/** Where the states of streams are kept that have no document, or none yet. */
export const snapshotKind = (noun: AnyNoun): string => `snapshot/${noun.name}@${noun.foldVersion}`

export type Streams = {
  /** The stream's state: as it is at hand, or from its snapshot and the entries that came after. */
  load(stream: string): Promise<Loaded>
  /** Keeps what a commit has left. */
  keep(loaded: Loaded): void
  /** Somebody else was faster than this version: read it again, unless a newer one is kept already. */
  forget(stream: string, version: number): void
}

const nothing = (id: string): State => ({ id, exists: false, version: 0, actVersion: 0 })

/** How many states stay in memory: the ones used last. Another costs three small queries. */
const keptMax = 20_000
/** Entries of one stream that are read and folded at once; between portions others have their turn. */
const portion = 500

/** States of streams, read from the record and kept while they are current. */
export function openStreams(
  store: Store,
  findNoun: (name: string) => AnyNoun | undefined,
): Streams {
  const kept = new Map<string, Loaded>()
  const keep = (loaded: Loaded) => {
    kept.delete(loaded.stream)
    kept.set(loaded.stream, loaded)
    const oldest = kept.size > keptMax ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
  }
  return {
    async load(stream) {
      const found = kept.get(stream)
      if (found) {
        keep(found)
        return found
      }
      const noun = findNoun(nounName(stream)) ?? null
      const [state, shared] = await Promise.all([
        noun ? stateOf(store, noun, stream) : unknownState(store, stream),
        store.findDocument('shared', stream),
      ])
      const partners = (shared?.body as { partners: string[] } | undefined)?.partners ?? []
      return { stream, noun, state, shared: partners }
    },
    keep(loaded) {
      const known = kept.get(loaded.stream)
      if (known && known.state.version > loaded.state.version) return
      keep(loaded)
    },
    forget(stream, version) {
      if (kept.get(stream)?.state.version === version) kept.delete(stream)
    },
  }
}

/** A noun that this version does not know is kept, shown and never acted upon. */
const unknownState = async (store: Store, stream: string): Promise<State> => ({
  ...nothing(idOf(stream)),
  version: await store.streamVersion(stream),
})

async function stateOf(store: Store, noun: AnyNoun, stream: string): Promise<State> {
  let state = (await findSnapshot(store, noun, stream)) ?? noun.initial(idOf(stream))
  for (;;) {
    const entries = await store.streamEntries(stream, { after: state.version, limit: portion })
    for (const entry of entries) state = evolve(noun, state, entry)
    if (entries.length < portion) return state
    await setImmediate()
  }
}

/** The state as a commit left it, where it was folded as this version folds. */
async function findSnapshot(store: Store, noun: AnyNoun, stream: string): Promise<State | null> {
  const id = idOf(stream)
  if (store.served.get(noun.name)?.version === noun.foldVersion) {
    const document = await store.findDocument(noun.name, id)
    if (document) return document.body as State
  }
  const snapshot = await store.findDocument(snapshotKind(noun), id)
  return snapshot ? (snapshot.body as State) : null
}

/** The state after one more entry. */
export const evolved = (noun: AnyNoun | null, state: State, entry: Entry): State =>
  noun ? evolve(noun, state, entry) : { ...state, version: state.version + 1 }

/** The stream after some more of its entries. */
export function goOn(loaded: Loaded, entries: readonly Entry[]): Loaded {
  let { state } = loaded
  for (const entry of entries) state = evolved(loaded.noun, state, entry)
  return { ...loaded, state }
}

/**
 * Positions of what a member wrote itself into a stream, in order: all that a partner must be sent that
 * joins now. Read in portions, so that a stream of any length is held as numbers alone.
 */
export async function writtenBy(store: Store, stream: string): Promise<number[]> {
  const written: number[] = []
  for (let after = 0; ; ) {
    const entries = await store.streamEntries(stream, { after, limit: portion })
    for (const { origin, position } of entries) if (origin === null) written.push(position)
    if (entries.length < portion) return written
    after = entries.at(-1)!.version
    await setImmediate()
  }
}
