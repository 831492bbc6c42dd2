import { hash } from 'node:crypto'
import type { PartnerState } from '#core/api.ts'
import type { ClauseRef, Refusal } from '#core/refusal.ts'
import { ok, type Result } from '#core/result.ts'
import { type Disclosed, disclose } from '#server/federation/disclosure.ts'
import {
  type Envelope,
  openSigned,
  pack,
  receipt as receiptSchema,
  trustedBy,
} from '#server/federation/envelope.ts'
import {
  agreementOf,
  answerTo,
  greetingTo,
  type Hello,
  newGreetings,
  readAnswer,
  readGreeting,
} from '#server/federation/hello.ts'
import { type Link, newLink, stateOf, statesOf } from '#server/federation/link-state.ts'
import type { Transport } from '#server/federation/transport.ts'
import { joseTypes } from '#server/keys.ts'
import type { Member } from '#server/member.ts'
import type { Message } from '#server/store/store.ts'
import type { Parcel } from '#server/write.ts'

/** The links to the partners: what waits is sent in order, at least once, until it is acknowledged. */
export type Links = {
  states(): Promise<PartnerState[]>
  /** Takes a partner's greeting; gives our signed answer to it. */
  greet(text: string): Promise<Result<string, Refusal>>
  /** A partner sent us something: it lives. */
  heardFrom(partner: string, applies: Hello['agreement']): void
  /** Calls when a partner becomes reachable or unreachable. */
  onChange(listener: (partner: string) => void): void
  /** Stops after what is under way. */
  close(): Promise<void>
}

type Sending = Pick<
  Member,
  | 'id'
  | 'config'
  | 'keys'
  | 'store'
  | 'streams'
  | 'law'
  | 'use'
  | 'log'
  | 'metrics'
  | 'now'
  | 'partners'
>

const heartbeatMs = 5_000
const backoffMaxMs = 15_000
const backoffFirstMs = 250

/** Starts one worker for each partner whose address is known. */
export function openLinks(member: Sending, transport: Transport, random: () => number): Links {
  const listeners = new Set<(partner: string) => void>()
  const tell = (partner: string) => {
    for (const listener of listeners) listener(partner)
  }
  const links = new Map<string, Link>()
  const workers: Promise<void>[] = []
  let stopped = false
  const seen = (link: Link) => {
    const was = stateOf(link)
    link.lastSeenAt = member.now()
    link.unreachableSince = null
    link.failures = 0
    if (was !== 'reachable') tell(link.partner)
  }
  const lost = (link: Link, error: unknown) => {
    link.failures++
    const first = link.unreachableSince === null
    link.unreachableSince ??= member.now()
    const level = first ? 'warn' : 'debug'
    member.log[level]({ partner: link.partner, err: error }, 'a partner does not answer')
    if (first) tell(link.partner)
  }
  const work = async (link: Link) => {
    while (!stopped) {
      let rest = heartbeatMs
      try {
        const began = performance.now()
        const greeted = await greet(member, transport, link.partner)
        link.certificate = greeted.certificate
        link.protocol = greeted.protocol
        link.applies = greeted.hello.agreement
        link.roundTripMs = Math.round(performance.now() - began)
        seen(link)
        while (!stopped && (await sendWaiting(member, transport, link))) seen(link)
      } catch (error) {
        lost(link, error)
        rest = backoff(link.failures, random)
      }
      if (!stopped) await sleep(link, rest)
    }
  }
  /** A party may join with a new text, while we run. One that has left is still told of what it began. */
  const open = () => {
    for (const partner of member.partners()) {
      if (stopped || links.has(partner)) continue
      const link = newLink(partner)
      links.set(partner, link)
      if (member.config.partners[partner] !== undefined) workers.push(work(link))
    }
  }
  open()
  member.law.onChange(open)
  const unsubscribe = member.store.subscribe(({ partners }) => {
    for (const partner of partners) links.get(partner)?.wake()
  })
  const greetings = newGreetings()
  const heardFrom = (partner: string, applies: Hello['agreement']) => {
    const link = links.get(partner)
    if (!link) return
    link.applies = applies
    const wasLost = link.unreachableSince !== null
    seen(link)
    // It is back: what waits for it need not wait for the next try.
    if (wasLost) link.wake()
  }
  return {
    states: () => statesOf(member, [...links.values()]),
    heardFrom,
    async greet(text) {
      const read = await readGreeting(readingOf(member), text, greetings)
      if (!read.ok) return read
      const { hello, isBound } = read.value
      // Anybody could have recorded a greeting that is bound to nothing: it is answered, and proves nothing.
      if (isBound) heardFrom(hello.member, hello.agreement)
      return ok(await answerTo(member, hello.member, text))
    },
    onChange: (listener) => void listeners.add(listener),
    async close() {
      stopped = true
      unsubscribe()
      for (const link of links.values()) link.wake()
      await Promise.all(workers)
    },
  }
}

/** Doubles up to 15 s, with jitter, so that two nodes that lost each other do not march in step. */
function backoff(failures: number, random: () => number): number {
  const most = Math.min(backoffMaxMs, backoffFirstMs * 2 ** Math.min(failures, 10))
  return most * (0.5 + random() / 2)
}

function sleep(link: Link, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    link.wake = () => {
      clearTimeout(timer)
      resolve()
    }
  })
}

const readingOf = (member: Sending) => ({
  id: member.id,
  realm: member.store.home.realm,
  trusted: trustedBy(member),
  now: member.now(),
})

async function greet(member: Sending, transport: Transport, partner: string) {
  const ours = await greetingTo(member, partner)
  const text = await transport.hello(partner, ours)
  const read = await readAnswer(readingOf(member), { text, partner, ours })
  if (!read.ok) throw new Error(`${partner} introduced itself in vain: ${read.error.code}`)
  return read.value
}

const batchMax = 50

/** Sends what waits, in order of the link. False when nothing does. */
async function sendWaiting(member: Sending, transport: Transport, link: Link): Promise<boolean> {
  const messages = await member.store.outbox(link.partner, batchMax)
  for (const message of messages) {
    const { packed, clauses } = await packMessage(member, link, message)
    const text = await transport.send(link.partner, packed)
    await keepReceipt(member, message, packed, text)
    member.use.disclosed(clauses)
  }
  return messages.length > 0
}

async function keepReceipt(member: Sending, message: Message, packed: string, text: string) {
  const opened = await openSigned(text, joseTypes.receipt, trustedBy(member), member.now())
  const read = opened.ok ? receiptSchema.safeParse(opened.value.value) : null
  const said = read?.data
  const holds =
    opened.ok &&
    opened.value.member === message.partner &&
    said?.from === member.id &&
    said.to === message.partner &&
    said.realm === member.store.home.realm &&
    said.sequence === message.sequence &&
    said.message === hash('sha256', packed, 'hex')
  if (!holds) throw new Error(`${message.partner} gave no valid receipt for ${message.sequence}`)
  await member.store.acknowledge(message.partner, message.sequence, text)
  member.metrics.sent.inc({ partner: message.partner })
}

async function packMessage(member: Sending, link: Link, message: Message) {
  const { positions, cause }: Parcel = JSON.parse(message.body)
  const entries: Envelope['entries'] = []
  const clauses = new Set<ClauseRef>()
  let withheld = 0
  for (const position of positions) {
    const disclosed = await discloseEntry(member, link.partner, position)
    if (disclosed) entries.push(carry(disclosed))
    else withheld++
    for (const clause of disclosed?.clauses ?? []) clauses.add(clause)
  }
  if (withheld > 0) {
    member.log.info({ partner: link.partner, sequence: message.sequence, withheld }, 'withheld')
  }
  const packed = await pack(member.keys, link.certificate!, {
    protocol: link.protocol,
    realm: member.store.home.realm,
    from: member.id,
    to: link.partner,
    sequence: message.sequence,
    cause,
    sentAt: member.now(),
    agreement: agreementOf(member),
    entries,
  })
  return { packed, clauses: [...clauses] }
}

const carry = ({ entry, personal }: Disclosed): Envelope['entries'][number] => ({
  entry: { ...entry, sealed: entry.sealed && { subject: entry.sealed.subject } },
  personal,
})

/** What the agreement lets the partner have of it now: a person erased meanwhile does not travel. */
async function discloseEntry(
  { store, streams, law, id, now }: Sending,
  partner: string,
  position: number,
): Promise<Disclosed | null> {
  const [entry] = await store.entries({ after: position - 1, limit: 1 })
  if (entry?.position !== position) throw new Error(`the record has no entry ${position}`)
  const personal = await store.findPersonal(entry)
  const loaded = await streams.load(entry.stream)
  return disclose({ law, from: id, to: partner, now: now() }, entry, personal, loaded)
}
