import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { Change, Session } from '#core/api.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { findNoun } from '#core/nouns.ts'
import { get } from './api.ts'
import { nodeNow } from './outbox.ts'

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

/** When each stream last changed, for the two seconds of highlight. */
const changedAt = new Map<string, number>()
const changeListeners = new Map<string, Set<() => void>>()
export const lastChange = (stream: string): number => changedAt.get(stream) ?? 0
export function onChange(stream: string, listener: () => void): () => void {
  const all = changeListeners.get(stream) ?? new Set()
  changeListeners.set(stream, all.add(listener))
  return () => all.delete(listener)
}

const noun = (stream: string) => stream.slice(0, stream.indexOf('/'))
const idOf = (stream: string) => stream.slice(stream.indexOf('/') + 1)

/** Which answers a change makes old, by query key; a key stands for all that begin with it. The noun says it. */
export function staleKeys({ stream, incident }: Change): QueryKey[] {
  const keys = findNoun(noun(stream))?.stale(idOf(stream), incident) ?? [['partners']]
  // What is of no incident makes none old.
  return keys.filter((key) => !key.includes(null))
}

/** More changed casualties than this in one batch: ask for the whole list instead of each. */
const eachAtMost = 5

async function refreshCasualties(client: Stale, changes: readonly Change[]) {
  const ofCasualties = changes.filter((change) => noun(change.stream) === 'casualty')
  const byIncident = Map.groupBy(ofCasualties, (change) => change.incident)
  for (const [incident, some] of byIncident) {
    const key = incident ? ['casualties', incident] : ['casualties']
    const ids = [...new Set(some.map((change) => idOf(change.stream)))]
    const known = client.getQueryData<CasualtyState[]>(key)
    if (!incident || !known || ids.length > eachAtMost) {
      await client.invalidateQueries({ queryKey: key })
      continue
    }
    const fresh = await Promise.all(ids.map((id) => get<CasualtyState>(`/api/casualties/${id}`)))
    client.setQueryData<CasualtyState[]>(key, (list) => merge(list ?? [], fresh))
  }
}

/** The list with these casualties replaced in their places, new ones at the end. */
export function merge(list: readonly CasualtyState[], fresh: readonly CasualtyState[]) {
  const byId = new Map(fresh.map((one) => [one.id, one]))
  const replaced = list.map((one) => byId.get(one.id) ?? one)
  const known = new Set(list.map((one) => one.id))
  return [...replaced, ...fresh.filter((one) => !known.has(one.id))]
}

/** The last position says how long the record is: the top bar need not ask. */
function setRecordSize(client: Stale, changes: readonly Change[]) {
  const size = 1 + Math.max(...changes.map(({ position }) => position))
  client.setQueryData<Session>(
    ['session'],
    (session) => session && { ...session, record: { size: Math.max(size, session.record.size) } },
  )
}

const gatherMs = 120

/** As much of the browser's `EventSource` as is used here. */
export type LiveSource = EventTarget & { close(): void }
type Stale = Pick<QueryClient, 'invalidateQueries' | 'getQueryData' | 'setQueryData'>

/** Listens until the returned function is called. The browser resumes by `Last-Event-ID` itself. */
export function listen(
  client: Stale,
  source: LiveSource = new EventSource('/api/live'),
): () => void {
  let gathered: Change[] = []
  let timer: ReturnType<typeof setTimeout> | null = null

  const settle = () => {
    timer = null
    const changes = gathered
    gathered = []
    const keys = new Map(changes.flatMap(staleKeys).map((key) => [JSON.stringify(key), key]))
    for (const queryKey of keys.values()) void client.invalidateQueries({ queryKey })
    setRecordSize(client, changes)
    void refreshCasualties(client, changes).catch(() =>
      client.invalidateQueries({ queryKey: ['casualties'] }),
    )
    for (const change of changes) {
      changedAt.set(change.stream, Date.now())
      for (const listener of changeListeners.get(change.stream) ?? []) listener()
    }
  }
  const hear = (event: Event) => {
    gathered.push(JSON.parse((event as MessageEvent<string>).data) as Change)
    timer ??= setTimeout(settle, gatherMs)
  }
  let wasLost = false
  source.addEventListener('open', () => {
    setState('live')
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
    () => void client.invalidateQueries({ queryKey: ['partners'] }),
  )
  return () => {
    source.close()
    if (timer) clearTimeout(timer)
  }
}
