import type { CommandAnswer } from '#core/api.ts'
import type { Command } from '#core/command.ts'
import type { Body } from '#core/noun.ts'
import { type CommandBody, type CommandName, commandKinds } from '#core/nouns.ts'
import { invalidInput, type Refusal } from '#core/refusal.ts'
import { err, ok, type Result } from '#core/result.ts'
import { isFailure, postCommands } from './api.ts'

/**
 * What this device has said and the node has not yet heard. An observation waits here while there is
 * no network and is sent in order afterwards; sending twice changes nothing, as commands carry their
 * own ids. An act is not kept: it may be somebody else's turn by the time it arrives.
 */

/** The device's clock against the node's, set from the session and every live message. */
let clockOffsetMs = 0
export const nodeNow = (): number => Date.now() + clockOffsetMs
export function setNodeNow(now: number): void {
  clockOffsetMs = now - Date.now()
}

/** A command ready to be sent. Acts name the version that the person saw. */
export function command<K extends CommandName>(
  kind: K,
  stream: string,
  body: CommandBody<K>,
  seen?: number,
): Command {
  return underway(kind, stream, Object.fromEntries(Object.entries(body)), seen)
}

/**
 * The same where only the form at hand knows the body: it is read by the noun's own schema, and what is
 * wrong with it is a refusal before anything is sent.
 */
export function readCommand(
  kind: CommandName,
  stream: string,
  body: Body,
  seen?: number,
): Result<Command, Refusal> {
  const read = commandKinds.get(kind)?.body.safeParse(body)
  return read?.error
    ? err(invalidInput(read.error, 'body'))
    : ok(underway(kind, stream, body, seen))
}

function underway(kind: CommandName, stream: string, body: Body, seen?: number): Command {
  return {
    id: crypto.randomUUID(),
    kind,
    stream,
    ...(seen === undefined ? {} : { seen }),
    occurredAt: Math.round(nodeNow()),
    clock: { source: 'device', uncertaintyMs: 2000 },
    body,
  }
}

const storageKey = 'corridor.outbox'
const maxPerPost = 100

type Listener = () => void
const listeners = new Set<Listener>()
let waiting: readonly Command[] = []
let sending: Promise<void> | null = null

/** Personal data stays in memory: a lost phone must not hold it. */
const mayBeStored = (one: Command) => !('personal' in one.body)

function setWaiting(next: readonly Command[]) {
  waiting = next
  localStorage.setItem(storageKey, JSON.stringify(next.filter(mayBeStored)))
  for (const listener of listeners) listener()
}

/** Takes up what an earlier visit could not send. */
export function openOutbox(): void {
  const stored = localStorage.getItem(storageKey)
  if (stored) waiting = JSON.parse(stored) as Command[]
}

/** On signing out: the next person must not send, or read, what this one wrote. */
export function emptyOutbox(): void {
  setWaiting([])
}

export const outboxCount = (): number => waiting.length
export function onOutbox(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Sends what waits, oldest first, until nothing does or the network fails. */
export async function flushOutbox(): Promise<void> {
  sending ??= flush().finally(() => {
    sending = null
  })
  await sending
}

const refusedListeners = new Set<(answer: CommandAnswer & { outcome: 'refused' }) => void>()
/** Hears of an observation that the node refused after it had waited here. */
export function onRefusedLater(
  listener: (answer: CommandAnswer & { outcome: 'refused' }) => void,
): () => void {
  refusedListeners.add(listener)
  return () => refusedListeners.delete(listener)
}

async function flush(): Promise<void> {
  while (waiting.length > 0) {
    const batch = waiting.slice(0, maxPerPost)
    const answers = await postCommands(batch)
    const sent = new Set(batch.map((one) => one.id))
    setWaiting(waiting.filter((one) => !sent.has(one.id)))
    for (const answer of answers) {
      if (answer.outcome === 'refused') for (const listener of refusedListeners) listener(answer)
    }
  }
}

export type Sent = { state: 'answered'; answers: CommandAnswer[] } | { state: 'kept' }

/** Sends acts and observations now. Fails with a `Failure` and keeps nothing. */
export async function send(commands: readonly Command[]): Promise<CommandAnswer[]> {
  if (waiting.length > 0) await flushOutbox()
  return await postCommands(commands)
}

/** Sends observations now, or keeps them until the network is back. */
export async function say(commands: readonly Command[]): Promise<Sent> {
  try {
    return { state: 'answered', answers: await send(commands) }
  } catch (error) {
    if (!isFailure(error) || !error.offline) throw error
    setWaiting([...waiting, ...commands])
    return { state: 'kept' }
  }
}
