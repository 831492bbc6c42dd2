import { slotOf } from '#core/allocation/treat.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { type Counted, difference, sortable, type View, type ViewRow } from '#core/view.ts'

/** On which side of a request this member stands: it was asked, it asked, or two partners did. */
export type Direction = 'in' | 'out' | 'other'
export const directions: readonly Direction[] = ['in', 'out', 'other']
export type RequestRow = { request: string; casualty: string; state: string; answerBy: number }

type RequestOf = CasualtyState['requests'][number]

/** The worklist of requests, by side; the one that changed longest ago first. */
export const requests: View<CasualtyState, RequestRow> = {
  name: 'request',
  version: 1,
  of: ['casualty'],
  rows: ({ before, after, entry, home }) => {
    if (before.requests === after.requests) return {}
    const known = new Map(before.requests.map((one) => [one.id, JSON.stringify(one)]))
    const changed = after.requests.filter((one) => known.get(one.id) !== JSON.stringify(one))
    const still = new Set(after.requests.map(({ id }) => id))
    const idOf = ({ id }: Pick<RequestOf, 'id'>) => `${id}~${after.id}`
    const rowOf = (one: RequestOf): ViewRow<RequestRow> => ({
      id: idOf(one),
      about: directionOf(one, home),
      sort: sortable(entry.position),
      body: { request: one.id, casualty: after.id, state: one.state, answerBy: one.answerBy },
    })
    return {
      put: changed.map(rowOf),
      remove: before.requests.filter(({ id }) => !still.has(id)).map(idOf),
    }
  },
}

const directionOf = ({ to, from }: RequestOf, home: string): Direction =>
  to === home ? 'in' : from === home ? 'out' : 'other'

/** Whom a plan of `member` speaks for: who is in its custody and still at the scene. */
export const isToBePlanned = (
  { custody, stage }: Pick<CasualtyState, 'custody' | 'stage'>,
  member: string,
): boolean => custody.member === member && (stage === 'at-scene' || stage === 'destined')

/** Under which field a casualty's place in treatment is counted; null for whom none is kept. */
export function needField({ category, needs }: Pick<CasualtyState, 'category' | 'needs'>) {
  const slot = slotOf(category)
  return slot === null ? null : `${slot} ${needs.toSorted().join(' ')}`.trimEnd()
}

/** What a field of `needsAtScene` says: the kind of place, and the needs. */
export function readNeedField(field: string): { slot: string; needs: readonly string[] } {
  const [slot = '', ...needs] = field.split(' ')
  return { slot, needs }
}

/** People of ours at the scene of an incident, counted by the kind of place and care that they need. */
export const needsAtScene: View<CasualtyState> = {
  name: 'needs-at-scene',
  version: 1,
  of: ['casualty'],
  rows: ({ before, after, home }) => ({
    tally: difference(needsOf(before, home), needsOf(after, home)),
  }),
}

function needsOf(state: CasualtyState, home: string): Omit<Counted, 'n'>[] {
  const field = state.exists && isToBePlanned(state, home) ? needField(state) : null
  return field === null || state.incident === '' ? [] : [{ id: state.incident, field }]
}

/** Who is expected at a facility, or is there: what its board counts and lists. */
export type BoardRow = { casualty: string; stage: CasualtyState['stage']; etaAt: number | null }

/** The board of each facility: everybody who is destined for it, on the way to it, or there. */
export const facilityBoard: View<CasualtyState, BoardRow> = {
  name: 'facility-board',
  version: 1,
  of: ['casualty'],
  rows: ({ before, after, entry }) => {
    const was = facilityOf(before)
    const is = facilityOf(after)
    const shown = (state: CasualtyState) => JSON.stringify([boardOf(state), state.category])
    if (was === is && shown(before) === shown(after)) return {}
    const count = (state: CasualtyState, facility: string | null) =>
      facility === null ? [] : [{ id: facility, field: `${state.stage} ${state.category}` }]
    const sort = sortable(entry.position)
    return {
      put: is === null ? [] : [{ id: after.id, about: is, sort, body: boardOf(after) }],
      remove: is === null && was !== null ? [after.id] : [],
      tally: difference(count(before, was), count(after, is)),
    }
  },
}

function facilityOf({ exists, stage, outcome, destination, journey }: CasualtyState) {
  if (!exists || stage === 'closed' || outcome === 'duplicate') return null
  const to = journey.arrivedTo ?? destination?.to
  return to && 'facility' in to ? to.facility : null
}

const boardOf = ({ id, stage, journey }: CasualtyState): BoardRow => ({
  casualty: id,
  stage,
  etaAt: journey.etaAt,
})
