import type { QueryClient } from '@tanstack/react-query'
import type { Change, CommandAnswer, Session } from '#core/api.ts'
import { forgetTold, refreshAll, takeAnswered, takeLive } from './changes.ts'
import { nodeNow } from './outbox.ts'
import { queries } from './queries.ts'

/** Live updates: the node says which stream changed, the screens ask again for what they show. */

export type LiveState = { state: 'connecting' | 'live' | 'lost'; since: number }

let state: LiveState = { state: 'connecting', since: 0 }
const listeners = new Set<() => void>()
export const liveState = (): LiveState => state
export function onLive(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
function setState(next: LiveState['state']) {
  if (state.state === next) return
  state = { state: next, since: nodeNow() }
  for (const listener of listeners) listener()
}

/** Who marks what has just changed, by stream. */
const changeListeners = new Map<string, Set<() => void>>()
export function onChange(stream: string, listener: () => void): () => void {
  const all = changeListeners.get(stream) ?? new Set()
  changeListeners.set(stream, all.add(listener))
  return () => all.delete(listener)
}

/** The last position says how long the record is: the top bar need not ask. */
function setRecordSize(client: QueryClient, changes: readonly Change[]) {
  const size = 1 + Math.max(...changes.map(({ position }) => position))
  client.setQueryData<Session>(
    queries.session().queryKey,
    (session) => session && { ...session, record: { size: Math.max(size, session.record.size) } },
  )
}

/** Besides what is asked for again: how long the record is, and what is marked as just changed. */
function show(client: QueryClient, changes: readonly Change[]) {
  if (changes.length === 0) return
  setRecordSize(client, changes)
  for (const { stream } of changes)
    for (const listener of changeListeners.get(stream) ?? []) listener()
}

/**
 * What a person's own commands have changed; done once the screens show it. The live update says the same
 * a moment later, and whoever acted need not wait for it.
 */
export async function showAnswers(client: QueryClient, answers: readonly CommandAnswer[]) {
  const isBehind = answers.some(
    (answer) => answer.outcome === 'refused' && answer.refusal.code === 'stale',
  )
  // A screen that hears nothing, or has just been told that it is behind, does not know what else is old.
  if (state.state !== 'live' || isBehind) return await refreshAll(client)
  const changes = answers.flatMap((answer) => (answer.outcome === 'refused' ? [] : answer.entries))
  show(client, changes)
  await takeAnswered(client, changes)
}

const gatherMs = 120

/** As much of the browser's `EventSource` as is used here. */
export type LiveSource = EventTarget & { close(): void }

/** Listens until the returned function is called. The browser resumes by `Last-Event-ID` itself. */
export function listen(
  client: QueryClient,
  source: LiveSource = new EventSource('/api/live'),
): () => void {
  let gathered: Change[] = []
  let timer: ReturnType<typeof setTimeout> | null = null

  const settle = () => {
    timer = null
    const changes = gathered
    gathered = []
    show(client, takeLive(client, changes))
  }
  const hear = (event: Event) => {
    if (!(event instanceof MessageEvent)) return
    gathered.push(JSON.parse(event.data))
    timer ??= setTimeout(settle, gatherMs)
  }
  let wasLost = false
  source.addEventListener('open', () => {
    setState('live')
    forgetTold(client)
    // Whatever was missed beyond what the node still remembers is asked for again.
    if (wasLost) void client.invalidateQueries()
    wasLost = false
  })
  source.addEventListener('error', () => {
    wasLost = true
    setState('lost')
  })
  source.addEventListener('change', hear)
  // So far behind that the node tells no single changes: everything is asked for again.
  source.addEventListener('reset', () => void client.invalidateQueries())
  // A partner's node answers, or no longer does, which is no entry of the record.
  source.addEventListener(
    'partner',
    () => void client.invalidateQueries({ queryKey: queries.partners().queryKey }),
  )
  return () => {
    source.close()
    if (timer) clearTimeout(timer)
  }
}
