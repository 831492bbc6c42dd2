import { evolve } from '#core/loop.ts'
import type { State } from '#core/noun.ts'
import type { AnyNoun } from '#core/nouns.ts'
import type { Entry } from '#core/record/entry.ts'
import type { Instant } from '#core/time.ts'
import type { Store } from '#server/store/store.ts'

/** A stream as far as it has been read: its state, and what a partner that joins late must be sent. */
export type Loaded = {
  stream: string
  noun: AnyNoun | null
  state: State
  /** Positions of the entries that this member wrote itself: only those does it send. */
  written: number[]
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
export const beganOf = ({ state }: Pick<Loaded, 'state'>): Instant | undefined =>
  (state as { began?: Instant | null }).began ?? undefined

export type Streams = {
  /** Folds the stream's entries, or takes what was folded before. */
  load(stream: string): Promise<Loaded>
  /** Keeps what a commit has left. */
  keep(loaded: Loaded): void
  /** Somebody else was faster than this version: read it again, unless a newer one is kept already. */
  forget(stream: string, version: number): void
}

const nothing = (id: string): State => ({ id, exists: false, version: 0, actVersion: 0 })

/** How many folded streams stay in memory. Forgetting costs one query. */
const keptMax = 20_000

/** States of streams, folded from the record and kept while they are current. */
export function openStreams(
  store: Store,
  findNoun: (name: string) => AnyNoun | undefined,
): Streams {
  const kept = new Map<string, Loaded>()
  return {
    async load(stream) {
      const found = kept.get(stream)
      if (found) return found
      const noun = findNoun(nounName(stream)) ?? null
      const [entries, shared] = await Promise.all([
        store.streamEntries(stream),
        store.findDocument('shared', stream),
      ])
      const empty: Loaded = {
        stream,
        noun,
        state: noun?.initial(idOf(stream)) ?? nothing(idOf(stream)),
        written: [],
        shared: (shared?.body as { partners: string[] } | undefined)?.partners ?? [],
      }
      return goOn(empty, entries, store.home.member)
    },
    keep(loaded) {
      const known = kept.get(loaded.stream)
      if (known && known.state.version > loaded.state.version) return
      if (kept.size >= keptMax) kept.clear()
      kept.set(loaded.stream, loaded)
    },
    forget(stream, version) {
      if (kept.get(stream)?.state.version === version) kept.delete(stream)
    },
  }
}

/** The stream after some more of its entries. */
export function goOn(loaded: Loaded, entries: readonly Entry[], member: string): Loaded {
  const { noun } = loaded
  let state = loaded.state
  const written = [...loaded.written]
  for (const entry of entries) {
    // A noun that this version does not know is kept, shown and never acted upon.
    state = noun ? evolve(noun, state, entry) : { ...state, version: state.version + 1 }
    if (entry.member === member) written.push(entry.position)
  }
  return { ...loaded, state, written }
}
