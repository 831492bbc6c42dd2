import type { AgreementState } from '#core/agreement/state.ts'
import type { Entry } from '#core/record/entry.ts'
import { assert } from '#core/result.ts'
import type { Instant } from '#core/time.ts'
import { documentsOf } from '#server/documents.ts'
import type { Law } from '#server/law/law.ts'
import type { Append, Appended, DocumentWrite, NewEntry, Store } from '#server/store/store.ts'
import { goOn, type Loaded, type Streams } from '#server/streams.ts'
import { citedDocuments, citedKeys } from '#server/use.ts'

/** What is to be written together: one command's entries, or one partner's message. */
export type Intent = {
  command: string
  entries: NewEntry[]
  /** Streams that the decision rests on besides those it writes. */
  rests: string[]
  inbox?: Append['inbox']
  /** Documents besides those that follow from the states. */
  documents?: (entries: readonly Entry[]) => DocumentWrite[]
  answer?: (entries: readonly Entry[]) => string
}

/** A message in the outbox: which entries of ours go. They are read and cut when it is sent. */
export type Parcel = { positions: number[]; cause: string }

/** No message carries more: one that fails is small, and the other side commits it quickly. */
const parcelMax = 50

export type Writing = {
  store: Store
  streams: Streams
  /** The other parties of the treaty: what an audience of `*` means. */
  partners: () => readonly string[]
  law: Pick<Law, 'stream' | 'follow'>
}

/**
 * Appends entries with all that follows from them, in one transaction: read models, messages to the
 * partners concerned, deadlines. `stale` when a stream moved on meanwhile: load and decide again.
 */
export async function write(
  { store, streams, partners, law }: Writing,
  intent: Intent,
  loaded: ReadonlyMap<string, Loaded>,
): Promise<Appended> {
  const touched = new Set(intent.entries.map((entry) => entry.stream))
  const expects = [...touched, ...intent.rests].map((stream) => {
    const found = loaded.get(stream)
    assert(found, `${stream} was loaded before it is written`)
    return { stream, version: found.state.version }
  })
  let after: Loaded[] = []
  const follow = (entries: readonly Entry[]) => {
    const byStream = Map.groupBy(entries, (entry) => entry.stream)
    after = [...byStream].map(([stream, some]) =>
      goOn(loaded.get(stream)!, some, store.home.member),
    )
    after = after.map((one) => withAudience(one, store.home.member, partners()))
    return after
  }
  const appended = await store.append({
    command: intent.command,
    expects: [...new Map(expects.map((one) => [one.stream, one])).values()],
    entries: intent.entries,
    reads: citedKeys(intent.entries),
    documents: (entries, current) => [
      ...documentsOf(follow(entries), entries, store.home.member),
      ...citedDocuments(entries, current),
      ...after.filter((one) => joined(loaded.get(one.stream)!, one).length > 0).map(sharedDocument),
      ...(intent.documents?.(entries) ?? []),
    ],
    outbox: (entries) => parcels(loaded, after, entries, intent, store.home.member),
    due: () =>
      after.map(({ stream, noun, state }) =>
        nextDue(stream, noun?.due(state, store.home.member) ?? []),
      ),
    ...(intent.inbox && { inbox: intent.inbox }),
    ...(intent.answer && { answer: intent.answer }),
  })
  if (appended.outcome === 'appended') {
    for (const one of after) {
      streams.keep(one)
      if (one.stream === law.stream) law.follow(one.state as AgreementState)
    }
  } else if (appended.outcome === 'stale') {
    for (const { stream, version } of expects) streams.forget(stream, version)
  }
  return appended
}

function withAudience(loaded: Loaded, member: string, partners: readonly string[]): Loaded {
  const named = loaded.noun?.audience(loaded.state, member) ?? []
  const wanted = named.includes('*') ? partners : named.filter((one) => partners.includes(one))
  return { ...loaded, shared: [...new Set([...loaded.shared, ...wanted])] }
}

const joined = (before: Loaded, after: Loaded): string[] =>
  after.shared.filter((partner) => !before.shared.includes(partner))

const sharedDocument = ({ stream, shared }: Loaded): DocumentWrite => ({
  kind: 'shared',
  id: stream,
  body: { partners: shared },
})

/** The tick looks at a stream when the first of its deadlines has passed; what was always due, at once. */
export function nextDue(stream: string, dues: readonly { at: Instant }[]) {
  const at = dues.length === 0 ? null : Math.max(0, Math.min(...dues.map((one) => one.at)))
  return { id: stream, at }
}

/** What goes to whom: a partner that joins gets what we wrote before, then everybody the new. */
function parcels(
  before: ReadonlyMap<string, Loaded>,
  after: readonly Loaded[],
  entries: readonly Entry[],
  intent: Intent,
  member: string,
) {
  const together = new Map<string, number[]>()
  const out: { partner: string; body: string }[] = []
  const send = (partner: string, positions: readonly number[], most: number) => {
    for (let i = 0; i < positions.length; i += most) {
      const parcel: Parcel = { positions: positions.slice(i, i + most), cause: intent.command }
      out.push({ partner, body: JSON.stringify(parcel) })
    }
  }
  for (const one of after) {
    const known = before.get(one.stream)!
    const fresh = entries
      .filter((entry) => entry.stream === one.stream && entry.member === member)
      .map((entry) => entry.position)
    for (const partner of one.shared) {
      const some = known.shared.includes(partner) ? fresh : one.written
      // Entries that may hold whole texts go alone, to fit into a message.
      if (one.noun?.large) send(partner, some, 1)
      else if (some.length > 0) together.set(partner, [...(together.get(partner) ?? []), ...some])
    }
  }
  for (const [partner, all] of together) {
    send(
      partner,
      all.toSorted((a, b) => a - b),
      parcelMax,
    )
  }
  return out
}
