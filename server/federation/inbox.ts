import { hash } from 'node:crypto'
import type { Entry } from '#core/record/entry.ts'
import { type Refusal, refusal } from '#core/refusal.ts'
import { err, ok, type Result } from '#core/result.ts'
import {
  carried,
  type Envelope,
  protocols,
  type Receipt,
  unpack,
} from '#server/federation/envelope.ts'
import { type Held, isHeld } from '#server/federation/held.ts'
import { trustedBy } from '#server/federation/links.ts'
import { entryOf, loadAll } from '#server/handle.ts'
import { signWith } from '#server/keys.ts'
import type { Member } from '#server/member.ts'
import type { DocumentWrite, NewEntry } from '#server/store/store.ts'
import { goOn, type Loaded } from '#server/streams.ts'
import { write } from '#server/write.ts'

type Receiving = Pick<
  Member,
  'id' | 'keys' | 'nouns' | 'store' | 'streams' | 'partners' | 'law' | 'log' | 'metrics' | 'now'
>

const attemptsMax = 50

/**
 * Takes one message in: checked, written as copies in one transaction with the fact that it came, and
 * acknowledged with a signed receipt. The same message again writes nothing and is acknowledged again.
 */
export async function receive(
  member: Receiving,
  text: string,
): Promise<Result<{ from: string; applies: Envelope['agreement']; receipt: string }, Refusal>> {
  const { keys, store, metrics, log, now } = member
  const opened = await unpack(keys, trustedBy(member), text, now())
  if (!opened.ok) {
    const from = String(opened.error.params.from ?? opened.error.params.member ?? 'unknown')
    if (opened.error.code === 'bad_signature') {
      // The name is only claimed: it must not make a label of its own.
      metrics.badSignatures.inc({ from: member.partners().includes(from) ? from : 'unknown' })
    }
    log.warn({ from, code: opened.error.code }, 'a message was refused')
    return opened
  }
  const envelope = opened.value
  const wrong = misdirected(member, envelope)
  if (wrong) {
    log.warn({ from: envelope.from, code: wrong.code }, 'a message was refused')
    return err(wrong)
  }
  const outcome = await writeCopies(member, envelope)
  metrics.received.inc({ partner: envelope.from, outcome })
  const receipt: Receipt = {
    from: envelope.from,
    to: member.id,
    realm: store.home.realm,
    sequence: envelope.sequence,
    outcome,
    message: hash('sha256', text, 'hex'),
    receivedAt: now(),
  }
  const signed = await signWith(keys, 'corridor-receipt', receipt)
  return ok({ from: envelope.from, applies: envelope.agreement, receipt: signed })
}

function misdirected({ id, store }: Receiving, envelope: Envelope): Refusal | null {
  const { realm, to, protocol } = envelope
  if (realm !== store.home.realm) return refusal('wrong_realm', { realm })
  if (to !== id) return refusal('unknown_partner', { member: to })
  if (!protocols.some((one) => one === protocol)) {
    return refusal('unsupported_version', { protocol })
  }
  return null
}

async function writeCopies(member: Receiving, envelope: Envelope): Promise<'received' | 'again'> {
  const { from, sequence } = envelope
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const { entries, held } = await sort(member, envelope)
    const loaded = await loadAll(
      member,
      entries.map(({ stream }) => stream),
    )
    const appended = await write(
      member,
      {
        command: `link/${from}/${sequence}`,
        entries,
        rests: [],
        inbox: { partner: from, sequence },
        documents: () => held,
        answer: () => '[]',
      },
      loaded,
    )
    if (appended.outcome === 'again') return 'again'
    if (appended.outcome === 'appended') return 'received'
    if (appended.outcome === 'erased') forgetPersonal(envelope, appended.subject)
  }
  throw new Error(`the streams of message ${sequence} from ${from} keep moving`)
}

/** Somebody was erased here: what others still say of their person is not kept. */
function forgetPersonal(envelope: Envelope, subject: string): void {
  for (const one of envelope.entries) {
    const read = carried.safeParse(one.entry)
    if (read.data?.sealed?.subject === subject) one.personal = null
  }
}

type Sorted = { entries: NewEntry[]; held: DocumentWrite[] }

/** Copies of what can be read; what cannot is held where everybody sees it, and blocks its stream. */
async function sort(member: Receiving, envelope: Envelope): Promise<Sorted> {
  const sorted: Sorted = { entries: [], held: [] }
  const blocked = new Set<string>()
  const states: States = new Map()
  for (const [index, { entry, personal }] of envelope.entries.entries()) {
    const read = carried.safeParse(entry)
    const why = read.success ? faultOf(member, envelope, read.data) : 'unreadable'
    const stream = streamOf(entry)
    const behind = !isSet(stream) && (blocked.has(stream) || (await isHeld(member.store, stream)))
    const readable = read.success && why === null && !behind
    const trespass = readable ? await findTrespass(member, states, read.data) : null
    if (readable && trespass === null) {
      sorted.entries.push(copyOf(member, read.data, personal))
      continue
    }
    // Nothing waits behind what its writer had no right to say: whoever has goes on.
    const blocks = trespass === null && !isSet(stream)
    if (blocks) blocked.add(stream)
    const reason = trespass ?? why ?? 'behind another that is held'
    sorted.entries.push(heldEntry(member, envelope, index, { stream, why: reason }))
    sorted.held.push(heldDocument(member, envelope, index, { stream, why: reason, blocks }))
  }
  return sorted
}

/**
 * What is said of an agreement counts in any order: one entry that cannot be read must not keep a
 * suspension for safety from arriving.
 */
const isSet = (stream: string): boolean => stream.startsWith('agreement/')

/** The streams of a message as they will stand after what has been taken of it. */
type States = Map<string, Loaded>

/** Why its writer had no right to write this entry, or null; then the stream goes on with it. */
async function findTrespass(
  { id, streams }: Receiving,
  states: States,
  carried: Carried,
): Promise<string | null> {
  const { stream, position } = carried
  const loaded = states.get(stream) ?? (await streams.load(stream))
  const sealed = carried.sealed && { ...carried.sealed, sha256: '' }
  const entry: Entry = { ...carried, origin: { position }, sealed }
  const trespass = loaded.noun?.findTrespass?.(loaded.state, entry, id) ?? null
  if (trespass === null) states.set(stream, goOn(loaded, [entry]))
  return trespass
}

type Carried = Omit<Entry, 'sealed'> & { sealed: { subject: string } | null }

/** What is wrong with a readable entry, or null. Kinds that we do not know are kept all the same. */
function faultOf(member: Receiving, envelope: Envelope, entry: Carried): string | null {
  if (entry.member !== envelope.from) return 'written by somebody else'
  if (entry.realm !== envelope.realm) return 'of another realm'
  const known = member.nouns.findReceived(entry.kind)
  if (!known) return null
  return known.safeParse(entry.body).success ? null : 'its body does not fit its kind'
}

const streamOf = (entry: unknown): string => {
  const stream = (entry as { stream?: unknown } | null)?.stream
  return typeof stream === 'string' && stream.length <= 100 ? stream : 'unknown'
}

function copyOf(
  { now }: Receiving,
  { sealed, position, version: _, recordedAt, ...rest }: Carried,
  personal: Record<string, unknown> | null,
): NewEntry {
  const at = now()
  return {
    ...rest,
    // Nobody records tomorrow: a clock ahead of ours is taken back to it.
    origin: { position, recordedAt: Math.min(recordedAt, at) },
    recordedAt: at,
    ...(sealed && personal && { personal: { subject: sealed.subject, fields: personal } }),
  }
}

const linkStream = (partner: string) => `link/${partner}`

/** The entry as it came, in the stream of the link: nothing that was acknowledged is lost. */
function heldEntry(
  member: Receiving,
  envelope: Envelope,
  index: number,
  { stream, why }: { stream: string; why: string },
): NewEntry {
  const { entry, personal } = envelope.entries[index]!
  const at = member.now()
  const draft = {
    stream: linkStream(envelope.from),
    kind: 'link.held',
    body: { sequence: envelope.sequence, index, stream, why, entry: entry as object },
    ...(personal && { personal: { subject: subjectOf(entry, stream), fields: personal } }),
  }
  const cause = {
    id: `link/${envelope.from}/${envelope.sequence}`,
    occurredAt: at,
    clock: { source: 'server' as const, uncertaintyMs: 0 },
  }
  return entryOf(member, draft, cause, { id: envelope.from, role: 'partner' })
}

function subjectOf(entry: unknown, stream: string): string {
  const subject = (entry as { sealed?: { subject?: unknown } } | null)?.sealed?.subject
  return typeof subject === 'string' ? subject : stream.slice(stream.indexOf('/') + 1)
}

function heldDocument(
  member: Receiving,
  envelope: Envelope,
  index: number,
  { stream, why, blocks }: { stream: string; why: string; blocks: boolean },
): DocumentWrite {
  const kind = (envelope.entries[index]!.entry as { kind?: unknown } | null)?.kind
  const body: Held = {
    partner: envelope.from,
    sequence: envelope.sequence,
    stream,
    kind: typeof kind === 'string' ? kind : 'unknown',
    why,
  }
  const id = `${envelope.from}~${envelope.sequence}~${index}`
  const about = blocks ? stream : null
  return { kind: 'held', id, about, holder: envelope.from, at: member.now(), body }
}
