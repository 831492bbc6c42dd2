import type { z } from 'zod'
import type { IncidentEventKind, IncidentEvents } from '#core/incident/events.ts'
import type { IncidentState, SamePerson } from '#core/incident/incident.ts'
import type { Entry } from '#core/record/entry.ts'

/** The incident of which nothing is known yet. */
export const noIncident = (id: string): IncidentState => ({
  id,
  exists: false,
  version: 0,
  actVersion: 0,
  member: '',
  name: '',
  type: 'other',
  place: { lat: 0, lon: 0 },
  location: null,
  hazards: [],
  access: null,
  services: [],
  reference: null,
  declaredAt: 0,
  estimated: { low: 0, high: 0 },
  alerted: [],
  plan: null,
  plans: 0,
  requests: [],
  samePersons: [],
  closedAt: null,
  said: {},
})

export type Received<K extends IncidentEventKind> = Partial<z.infer<IncidentEvents[K]>>
type Folds = {
  [K in IncidentEventKind]: (next: IncidentState, body: Received<K>, entry: Entry) => void
}

const folds: Folds = {
  'incident.declared': (next, body, entry) => {
    if (next.exists) return
    next.exists = true
    next.member = entry.member
    next.name = body.name ?? ''
    next.type = body.type ?? 'other'
    next.place = body.place ?? next.place
    next.location = body.location ?? null
    next.hazards = body.hazards ?? []
    next.access = body.access ?? null
    next.services = body.services ?? []
    next.reference = body.reference ?? null
    next.declaredAt = entry.occurredAt
    if (body.estimated && isLast(next, 'estimated', entry)) next.estimated = body.estimated
  },
  'incident.estimated': (next, { low, high }, entry) => {
    if (low === undefined || high === undefined || !isLast(next, 'estimated', entry)) return
    next.estimated = { low, high }
  },
  'incident.alerted': (next, { to }) => {
    next.alerted = [...new Set([...next.alerted, ...(to ?? [])])].sort()
  },
  'incident.planned': (next, body, entry) => {
    next.plans += 1
    if (body.plan === undefined || !isLast(next, 'plan', entry)) return
    const { plan, value = 0, bound = 0, gap = 0, lines = [], unplaced = [] } = body
    const by = entry.actor.id
    next.plan = {
      id: plan,
      at: entry.occurredAt,
      by,
      value,
      bound,
      gap,
      placed: lines.length,
      unplaced,
    }
  },
  'incident.asked': (next, { request, to, casualties }, { member, occurredAt }) => {
    if (request === undefined || to === undefined) return
    if (next.requests.some((one) => one.id === request)) return
    const asked = { id: request, to, from: member, at: occurredAt, casualties: casualties ?? [] }
    next.requests = [...next.requests, asked].sort((a, b) => a.at - b.at || compare(a.id, b.id))
  },
  'incident.same_person_proposed': (next, body, entry) => settle(next, body, 'proposed', entry),
  'incident.same_person_confirmed': (next, body, entry) => settle(next, body, 'confirmed', entry),
  'incident.same_person_parted': (next, body, entry) => settle(next, body, 'parted', entry),
  'incident.closed': (next, _body, { occurredAt }) => {
    next.closedAt = Math.min(next.closedAt ?? occurredAt, occurredAt)
  },
}

/**
 * The incident after one more entry; `state` stays as it was. Entries of several members that keep each
 * member's own order give the same incident in any order of arrival, but for the versions.
 */
export function folded<K extends IncidentEventKind>(
  state: IncidentState,
  kind: K,
  body: Received<K>,
  entry: Entry,
): IncidentState {
  const next = { ...state, said: { ...state.said } }
  folds[kind](next, body, entry)
  return next
}

function isLast(next: IncidentState, about: string, entry: Pick<Entry, 'occurredAt' | 'member'>) {
  const before = next.said[about]
  const order = before && (before.at - entry.occurredAt || compare(before.member, entry.member))
  if (order !== undefined && order > 0) return false
  next.said[about] = { at: entry.occurredAt, member: entry.member }
  return true
}

/** A pair in one way of writing it. */
export const pairOf = (a: string, b: string): { a: string; b: string } =>
  a < b ? { a, b } : { a: b, b: a }

const never = -1

function settle(
  next: IncidentState,
  body: { a?: string; b?: string; basis?: string },
  what: SamePerson['state'],
  entry: Entry,
) {
  if (body.a === undefined || body.b === undefined) return
  const pair = pairOf(body.a, body.b)
  const before = next.samePersons.find((one) => one.a === pair.a && one.b === pair.b) ?? {
    ...pair,
    basis: 'other',
    proposedBy: '',
    state: what,
    at: entry.occurredAt,
    said: { proposed: never, confirmed: never, parted: never },
  }
  const said = { ...before.said, [what]: Math.max(before.said[what], entry.occurredAt) }
  const about = `pair.${pair.a}.${pair.b}`
  const proposed = what === 'proposed' && isLast(next, about, entry)
  const after: SamePerson = {
    ...before,
    ...(proposed && { basis: body.basis ?? 'other', proposedBy: entry.actor.id }),
    said,
    state: stateOf(said),
    at: Math.max(said.proposed, said.confirmed, said.parted),
  }
  next.samePersons = [...next.samePersons.filter((one) => one !== before), after].sort(
    (one, other) => compare(one.a, other.a) || compare(one.b, other.b),
  )
}

/** Settled until settled otherwise; a new proposal reopens only what was parted. */
function stateOf({ proposed, confirmed, parted }: SamePerson['said']): SamePerson['state'] {
  if (confirmed > parted) return 'confirmed'
  return proposed > parted ? 'proposed' : 'parted'
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
