import { hash } from 'node:crypto'
import { type HeldItem, kindOf, linkOf } from '#core/link/link.ts'
import { type Refusal, refusal } from '#core/refusal.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { HeldWhy } from '#core/verdict.ts'
import {
  carried,
  type Envelope,
  protocols,
  type Receipt,
  trustedBy,
  unpack,
} from '#server/federation/envelope.ts'
import { type Carried, judgeOf } from '#server/federation/judge.ts'
import { entryOf, loadAll } from '#server/handle.ts'
import { signWith } from '#server/keys.ts'
import type { Member } from '#server/member.ts'
import type { NewEntry } from '#server/store/store.ts'
import { write } from '#server/write.ts'

export type Receiving = Pick<
  Member,
  | 'id'
  | 'keys'
  | 'nouns'
  | 'store'
  | 'streams'
  | 'partners'
  | 'law'
  | 'facilities'
  | 'crossings'
  | 'log'
  | 'metrics'
  | 'now'
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
  const written = await writeCopies(member, envelope)
  if (!written.ok) {
    log.error({ from: envelope.from, held: heldMax }, 'too much of a partner is held: look at it')
    return written
  }
  const outcome = written.value
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

async function writeCopies(
  member: Receiving,
  envelope: Envelope,
): Promise<Result<'received' | 'again', Refusal>> {
  const { from, sequence } = envelope
  const erased = new Set<string>()
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const sorted = await sort(member, envelope, erased)
    if (!sorted.ok) return sorted
    const entries = sorted.value
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
        answer: () => '[]',
      },
      loaded,
    )
    if (appended.outcome === 'again') return ok('again')
    if (appended.outcome === 'appended') return ok('received')
    // Somebody was erased here: what others still say of their person is not kept.
    if (appended.outcome === 'erased') erased.add(appended.subject)
  }
  throw new Error(`the streams of message ${sequence} from ${from} keep moving`)
}

/** More than this from one partner is kept in its own outbox, until somebody here has looked. */
export const heldMax = 10_000

/**
 * Copies of what may be taken in; what may not is held in the link's own stream, where everybody sees it.
 * It blocks nothing but what the same partner said after it of the same stream, where order matters.
 */
async function sort(
  member: Receiving,
  envelope: Envelope,
  erased: ReadonlySet<string>,
): Promise<Result<NewEntry[], Refusal>> {
  const link = await findLink(member, envelope.from)
  let held = 0
  const waiting = new Set(link.held.filter(({ waits }) => waits).map(({ stream }) => stream))
  const judge = judgeOf(member)
  const sorted: NewEntry[] = []
  for (const [index, { entry, personal }] of envelope.entries.entries()) {
    const read = carried.safeParse(entry)
    const stream = streamOf(entry)
    const ordered = judge.ordered(stream)
    const kept = erased.has(subjectOf(entry) ?? '') ? null : personal
    const hold = async (why: HeldWhy, waits: boolean, early = false) => {
      held += 1
      if (waits && ordered) waiting.add(stream)
      const about = { stream, why, waits: waits && ordered, early }
      sorted.push(await heldEntry(member, envelope, index, about, erased))
    }
    if (!read.success || !isWritable([entry, personal])) await hold('unreadable', true)
    else if (read.data.member !== envelope.from) await hold('another-writer', false)
    else if (read.data.realm !== envelope.realm) await hold('another-realm', false)
    else if (ordered && waiting.has(stream)) await hold('behind', true, true)
    else {
      const verdict = await judge.judge(read.data)
      if (verdict) await hold(verdict.why, verdict.early || verdict.why === 'body', verdict.early)
      else sorted.push(copyOf(member, read.data, kept))
    }
  }
  // What may be taken in comes in however much is held.
  const isTooMuch = held > 0 && link.held.length > 0 && link.held.length + held > heldMax
  const refused = { stage: 'held', why: 'too-many', held: link.held.length }
  return isTooMuch ? err(refusal('wrong_stage', refused)) : ok(sorted)
}

/** Half a character cannot be written down by itself, nor a number beyond all numbers, though both can be sent. */
function isWritable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, item]) => key.isWellFormed() && isWritable(item))
}

/** What is held of a partner. */
export const findLink = async ({ streams }: Pick<Member, 'streams'>, partner: string) =>
  linkOf((await streams.load(linkStream(partner))).state)

export const linkStream = (partner: string) => `link/${partner}`

const streamOf = (entry: unknown): string => {
  const stream = (entry as { stream?: unknown } | null)?.stream
  return typeof stream === 'string' && stream.length <= 100 ? stream.toWellFormed() : 'unknown'
}

/** An entry as it stands here once it is taken in. */
export function copyOf(
  { now }: Pick<Receiving, 'now'>,
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

/**
 * The entry as it came, in the stream of the link: nothing that was acknowledged is lost. Whatever is said of
 * a stream about a person is sealed whole, under the key of the subject that the stream names, since nobody
 * has looked at what it says: it goes when that person is erased. A partner chooses no key of its own.
 */
async function heldEntry(
  member: Receiving,
  envelope: Envelope,
  index: number,
  { stream, why, waits, early }: Pick<HeldItem, 'stream' | 'waits' | 'early'> & { why: HeldWhy },
  erased: ReadonlySet<string>,
): Promise<NewEntry> {
  const { entry: sent, personal: beside } = envelope.entries[index]!
  // What cannot be written down as it is, is written down as the text that says it.
  const entry = isWritable(sent) ? sent : JSON.stringify(sent)
  const personal = isWritable(beside) ? beside : { text: JSON.stringify(beside) }
  const at = member.now()
  const { noun, state } = await member.streams.load(stream)
  const subject = noun?.subjects(state)[0] ?? null
  const named = subject !== null && subjectOf(sent) === subject
  const content = { entry, ...(named && personal && { personal }) }
  const said = { sequence: envelope.sequence, index, stream, kind: kindOf(sent), why, waits, early }
  const draft = {
    stream: linkStream(envelope.from),
    kind: 'link.held',
    body: subject === null ? { ...said, entry } : said,
    ...(subject !== null && !erased.has(subject) && { personal: { subject, fields: content } }),
  }
  const cause = {
    id: `link/${envelope.from}/${envelope.sequence}`,
    occurredAt: at,
    clock: { source: 'server' as const, uncertaintyMs: 0 },
  }
  return entryOf(member, draft, cause, { id: envelope.from, role: 'partner' })
}

function subjectOf(entry: unknown): string | null {
  const subject = (entry as { sealed?: { subject?: unknown } } | null)?.sealed?.subject
  return typeof subject === 'string' ? subject : null
}
