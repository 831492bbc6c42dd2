import type { Entry } from '#core/record/entry.ts'
import { assert } from '#core/result.ts'
import type { Instant } from '#core/time.ts'
import type { Step } from '#core/view.ts'
import type { Law } from '#server/law/law.ts'
import type { Append, Appended, DocumentWrite, NewEntry, Store } from '#server/store/store.ts'
import {
  evolved,
  incidentOf,
  type Loaded,
  nounName,
  type Streams,
  writtenBy,
} from '#server/streams.ts'

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
 * Appends entries with all that follows from them, in one transaction: views, messages to the partners
 * concerned, deadlines. `stale` when a stream moved on meanwhile: load and decide again.
 */
export async function write(
  writing: Writing,
  intent: Intent,
  loaded: ReadonlyMap<string, Loaded>,
): Promise<Appended> {
  const { streams, law } = writing
  const touched = new Set(intent.entries.map((entry) => entry.stream))
  const expects = [...touched, ...intent.rests].map((stream) => {
    const found = loaded.get(stream)
    assert(found, `${stream} was loaded before it is written`)
    return { stream, version: found.state.version }
  })
  const unique = [...new Map(expects.map((one) => [one.stream, one])).values()]
  const { appended, after } = await appendAll(writing, intent, loaded, unique)
  if (appended.outcome === 'appended') {
    for (const one of after) {
      streams.keep(one)
      if (one.stream === law.stream) law.follow(one.state)
    }
  } else if (appended.outcome === 'stale') {
    for (const { stream, version } of unique) streams.forget(stream, version)
  }
  return appended
}

/** Where a partner joins, what was written before is read first, and then it is appended once more. */
async function appendAll(
  writing: Writing,
  intent: Intent,
  loaded: ReadonlyMap<string, Loaded>,
  expects: NonNullable<Append['expects']>,
): Promise<{ appended: Appended; after: Loaded[] }> {
  const histories: Histories = new Map()
  for (;;) {
    const missing: string[] = []
    const { append, after } = compose(writing, intent, loaded, (stream) => {
      const found = histories.get(stream)
      if (!found) missing.push(stream)
      return found ?? []
    })
    const complete = () => assert(missing.length === 0, 'what a partner is sent was read before')
    try {
      return { appended: await writing.store.append({ ...append(complete), expects }), after }
    } catch (error) {
      if (missing.length === 0) throw error
      for (const one of missing) histories.set(one, await writtenBy(writing.store, one))
    }
  }
}

type Histories = Map<string, readonly number[]>

/** What is appended, and the streams as it leaves them: known once the store has given out positions. */
function compose(
  { store, partners }: Writing,
  intent: Intent,
  loaded: ReadonlyMap<string, Loaded>,
  historyOf: (stream: string) => readonly number[],
) {
  const { member } = store.home
  const after: Loaded[] = []
  let steps: Step[] = []
  const follow = (entries: readonly Entry[]) => {
    const walked = walk(loaded, entries, member)
    steps = walked.steps
    const all = partners()
    after.splice(0, after.length, ...walked.after.map((one) => withAudience(one, member, all)))
  }
  const append = (complete: () => void): Append => ({
    command: intent.command,
    entries: intent.entries,
    documents: (entries) => {
      follow(entries)
      return [
        ...after
          .filter((one) => joined(loaded.get(one.stream)!, one).length > 0)
          .map(sharedDocument),
        ...(intent.documents?.(entries) ?? []),
      ]
    },
    outbox: (entries) => {
      const found = parcels(loaded, after, entries, { intent, member, historyOf })
      complete()
      return found
    },
    due: () =>
      after.map(({ stream, noun, state }) => nextDue(stream, noun?.due(state, member) ?? [])),
    steps: () => steps,
    ...(intent.inbox && { inbox: intent.inbox }),
    ...(intent.answer && { answer: intent.answer }),
  })
  return { append, after }
}

/** Each entry with the states before and after it, and the streams as the last of them left them. */
function walk(loaded: ReadonlyMap<string, Loaded>, entries: readonly Entry[], home: string) {
  const now = new Map<string, Loaded>()
  const steps = entries.map((entry): Step => {
    const was = now.get(entry.stream) ?? loaded.get(entry.stream)!
    const state = evolved(was.noun, was.state, entry)
    now.set(entry.stream, { ...was, state })
    const incident = incidentOf({ noun: was.noun, state })
    return { noun: nounName(entry.stream), before: was.state, after: state, entry, incident, home }
  })
  return { steps, after: [...now.values()] }
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

type Sending = {
  intent: Intent
  member: string
  /** Positions of what this member wrote into a stream before. */
  historyOf: (stream: string) => readonly number[]
}

/** What goes to whom: a partner that joins gets what we wrote before, then everybody the new. */
function parcels(
  before: ReadonlyMap<string, Loaded>,
  after: readonly Loaded[],
  entries: readonly Entry[],
  { intent, member, historyOf }: Sending,
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
      const isNew = !known.shared.includes(partner) && known.state.version > 0
      const some = isNew ? [...historyOf(one.stream), ...fresh] : fresh
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
