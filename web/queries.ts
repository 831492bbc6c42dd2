import type { QueryFunctionContext } from '@tanstack/react-query'
import type { Page, PartnerState, Session, TimelineLine } from '#core/api.ts'
import type { RequestLine } from '#core/casualty/answer.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { FacilityState } from '#core/facility/state.ts'
import type { IncidentView } from '#core/incident/answer.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { nouns, type StaleName } from '#core/nouns.ts'
import { get, getAll } from './api.ts'
import { setNodeNow } from './outbox.ts'

/**
 * What the screens ask of the node, and under which key each answer is kept. The first word of a key is
 * what the nouns say becomes old (`stale`).
 */

type Context = Pick<QueryFunctionContext, 'client'>
/** A query under a key that a noun makes old: another one does not compile. */
export const asked = <N extends StaleName, T>(
  queryKey: readonly [N, ...of: string[]],
  queryFn: (context: Context) => Promise<T>,
) => ({ queryKey, queryFn })

/** Queries that screens of several subjects share; a noun's own lie in its folder. */
export const queries = {
  session: () =>
    asked(['session'], async () => {
      const session = await get<Session>('/api/session')
      setNodeNow(session.now)
      return session
    }),
  incidents: () => asked(['incidents'], () => getAll<IncidentView>('/api/incidents')),
  incident: (id: string) =>
    asked(['incident', id], () => get<IncidentView>(`/api/incidents/${id}`)),
  /** The incident's timeline, oldest first; only what is new is asked for. */
  timeline: (incident: string) =>
    asked(['timeline', incident], async ({ client }) => {
      const known = client.getQueryData<TimelineLine[]>(['timeline', incident]) ?? []
      const last = known.at(-1)?.position
      const path = `/api/incidents/${incident}/timeline`
      if (last === undefined) return await getAll<TimelineLine>(path)
      const page = await get<Page<TimelineLine>>(`${path}?after=${last}&limit=200`)
      return [...known, ...page.items]
    }),
  casualties: (incident: string) =>
    asked(['casualties', incident], () =>
      getAll<CasualtyState>(`/api/incidents/${incident}/casualties`),
    ),
  casualty: (id: string) =>
    asked(['casualty', id], () => get<CasualtyState>(`/api/casualties/${id}`)),
  requests: (direction: 'in' | 'out') =>
    asked(['requests', direction], () =>
      getAll<RequestLine>(`/api/requests?direction=${direction}`),
    ),
  facilities: () => asked(['facilities'], () => getAll<FacilityState>('/api/facilities')),
  crossings: () => asked(['crossings'], () => getAll<CrossingState>('/api/crossings')),
  agreement: () => asked(['agreement'], () => get<Agreement>('/api/agreement')),
  partners: () =>
    asked(['partners'], async () => {
      const answer = await get<PartnerState[] | Page<PartnerState>>('/api/partners')
      return Array.isArray(answer) ? answer : answer.items
    }),
}

/** How one thing of a list is asked for, where a few of its things have changed; by the list's name. */
export type OneOf = typeof queries.casualty
export const oneOfList: ReadonlyMap<unknown, OneOf> = new Map([
  ['casualties' satisfies StaleName, queries.casualty],
])

/** Keys of answers that no entry of the record makes old, each with the reason. */
export const freeKeys = {
  /** What the member was installed with. */
  region: () => ['region'],
  /** Whom one may choose to be, before anybody is signed in. */
  people: () => ['people'],
  /** A text is named by its hash: it never becomes another one. */
  'agreement-text': (hash: string) => ['agreement-text', hash],
  /** A tally that refusals count in too, of which no entry tells: it is asked for again each minute. */
  'agreement-use': () => ['agreement-use'],
  /** The record's statement of itself at a moment, read when somebody wants it. */
  checkpoint: () => ['checkpoint'],
  /** Worked out for one version of a casualty, which is part of the question. */
  override: (casualty: string, facility: string, version: number) => [
    'override',
    casualty,
    facility,
    version,
  ],
} satisfies { [name: string]: (...of: never[]) => readonly (string | number)[] } & {
  [N in StaleName]?: never
}

/** Whether entries of the record make an answer under this key old. */
export const isLiving = ([name]: readonly unknown[]): boolean =>
  Object.values(nouns).some(({ stale }) => stale('', '').some(([query]) => query === name))
