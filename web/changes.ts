import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { Change } from '#core/api.ts'
import { findNoun } from '#core/nouns.ts'
import { isLiving, type OneOf, oneOfList } from './queries.ts'

/**
 * What has changed in the record is asked for again, and nothing else, once: an act's answer tells of it
 * first, and the live update that tells of the same entry a moment later then causes nothing.
 */

const nounOf = (stream: string) => stream.slice(0, stream.indexOf('/'))
const idOf = (stream: string) => stream.slice(stream.indexOf('/') + 1)

/** Which answers a change makes old, by query key; a key stands for all that begin with it. */
export const staleKeys = ({ stream, incident }: Change): QueryKey[] =>
  (findNoun(nounOf(stream))?.stale(idOf(stream), incident) ?? []).filter(
    (key) => !key.includes(null),
  )

/** What one client has been told of, so that the same entry is not dealt with again. */
type Told = {
  /** Live updates have told of every entry up to this position. */
  liveUpTo: number
  /** Entries beyond it, of which an act's answer has told. */
  answered: Set<number>
  /** What is being asked for again. */
  underWay: Promise<unknown>
}
const toldTo = new WeakMap<QueryClient, Told>()

function toldOf(client: QueryClient): Told {
  const told = toldTo.get(client) ?? {
    liveUpTo: -1,
    answered: new Set<number>(),
    underWay: Promise.resolve(),
  }
  toldTo.set(client, told)
  return told
}

/** The connection begins anew: the node may be another one, with a record that counts from nothing. */
export function forgetTold(client: QueryClient): void {
  toldTo.delete(client)
}

/** Asks again for all that entries of the record may have changed. */
export const refreshAll = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey }) => isLiving(queryKey) })

/** Takes in what an act's answer says was written; done once the screens show it. */
export async function takeAnswered(client: QueryClient, changes: readonly Change[]): Promise<void> {
  const told = toldOf(client)
  const unheard = changes.filter(
    ({ position }) => position > told.liveUpTo && !told.answered.has(position),
  )
  for (const { position } of unheard) told.answered.add(position)
  // Where the live update was faster, what it asked for is waited for.
  await Promise.all([told.underWay, refresh(client, unheard)])
}

/** Takes in live updates, which come in the order of the record. Gives those that were new. */
export function takeLive(client: QueryClient, changes: readonly Change[]): readonly Change[] {
  const told = toldOf(client)
  const unheard = changes.filter(({ position }) => !told.answered.has(position))
  told.liveUpTo = Math.max(told.liveUpTo, ...changes.map(({ position }) => position))
  for (const position of told.answered) {
    if (position <= told.liveUpTo) told.answered.delete(position)
  }
  told.underWay = Promise.all([told.underWay, refresh(client, unheard)])
  return unheard
}

/** More changed things of a list than this at once: ask for the whole list instead of each. */
const eachAtMost = 5

async function refresh(client: QueryClient, changes: readonly Change[]): Promise<void> {
  const byKey = new Map<string, { key: QueryKey; ids: Set<string> }>()
  for (const change of changes) {
    for (const key of staleKeys(change)) {
      const found = byKey.get(JSON.stringify(key)) ?? { key, ids: new Set() }
      byKey.set(JSON.stringify(key), { key, ids: found.ids.add(idOf(change.stream)) })
    }
  }
  const stale = [...byKey.values()]
  const lists = stale.filter(({ key, ids }) => isEachAsked(client, key, ids))
  const ones = lists.flatMap(({ key: [list], ids }) =>
    [...ids].map((id) => oneOfList.get(list)!(id).queryKey),
  )
  const asked = new Set([...lists.map(({ key }) => key), ...ones].map((key) => JSON.stringify(key)))
  const others = stale.filter(({ key }) => !asked.has(JSON.stringify(key)))
  await Promise.all([
    ...lists.map(({ key, ids }) => refreshEach(client, key, [...ids])),
    ...others.map(({ key }) => client.invalidateQueries({ queryKey: key })),
  ])
}

/** A list that is on a screen, of whose things a few have changed. */
function isEachAsked(client: QueryClient, key: QueryKey, ids: ReadonlySet<string>): boolean {
  if (!oneOfList.has(key[0]) || ids.size > eachAtMost) return false
  const list = client.getQueryCache().find({ queryKey: key, exact: true })
  // A list that is on its way may have been read before the change.
  return (
    list?.isActive() === true &&
    list.state.status === 'success' &&
    list.state.fetchStatus === 'idle'
  )
}

async function refreshEach(client: QueryClient, key: QueryKey, ids: readonly string[]) {
  try {
    const fresh = await Promise.all(ids.map((id) => askAnew(client, oneOfList.get(key[0])!(id))))
    client.setQueryData<{ id: string }[]>(key, (list) => list && merge(list, fresh))
  } catch {
    await client.invalidateQueries({ queryKey: key })
  }
}

/** One of them, for the list and for whatever shows it alone; an answer on its way is not waited for. */
function askAnew(client: QueryClient, query: ReturnType<OneOf>): Promise<{ id: string }> {
  void client.cancelQueries({ queryKey: query.queryKey, exact: true }, { silent: true })
  return client.fetchQuery({ ...query, staleTime: 0 })
}

/** The list with these replaced in their places, new ones at the end. */
export function merge<T extends { id: string }>(list: readonly T[], fresh: readonly T[]): T[] {
  const byId = new Map(fresh.map((one) => [one.id, one]))
  const replaced = list.map((one) => byId.get(one.id) ?? one)
  const known = new Set(list.map((one) => one.id))
  return [...replaced, ...fresh.filter((one) => !known.has(one.id))]
}
