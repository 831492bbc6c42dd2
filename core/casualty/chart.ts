import type { CasualtyState, Stated } from '#core/casualty/casualty.ts'
import type { CasualtyEventKind, Received } from '#core/casualty/events.ts'
import type { Entry } from '#core/record/entry.ts'
import { mostUrgent } from '#core/triage/harmonise.ts'

/**
 * What is observed of a casualty. Each thing said is a register in which the last said wins, by when
 * it was so, then by member, then by kind; lists are sets in the same order. So entries of several
 * members give the same chart in any order of arrival.
 */
export const chartKinds = [
  'casualty.reported',
  'casualty.observed',
  'casualty.triaged',
  'casualty.labelled',
  'casualty.label_unmapped',
  'casualty.category_set',
  'casualty.injury_found',
  'casualty.treated',
  'casualty.needs_stated',
  'casualty.identified',
  'casualty.consent_stated',
  'casualty.flagged',
  'casualty.followed_up',
  'casualty.death_confirmed',
  'casualty.opened',
  'casualty.erased',
] as const satisfies CasualtyEventKind[]
export type ChartKind = (typeof chartKinds)[number]

type Triage = NonNullable<CasualtyState['triage']>['value']

/** Notes one entry on a chart that is this call's own copy. */
type Notes = { [K in ChartKind]: (chart: CasualtyState, body: Received<K>, entry: Entry) => void }

const notes: Notes = {
  'casualty.reported': (chart, body, entry) => {
    if (chart.exists) return
    chart.exists = true
    chart.incident = body.incident ?? ''
    chart.lead = body.lead ?? ''
    chart.label = body.label ?? ''
    chart.member = entry.member
    chart.reportedAt = entry.occurredAt
    chart.reportedBy = entry.actor.id
    chart.sex = body.sex ?? 'unknown'
    look(chart, body, entry)
    chart.mechanism = body.mechanism ?? null
    chart.tag = body.tag ?? null
    chart.place = body.place ?? null
    chart.foundAt = body.facility ?? null
  },
  'casualty.observed': (chart, body, entry) => {
    observe(chart, body.observations, entry)
    look(chart, body.patient ?? {}, entry)
  },
  'casualty.triaged': (chart, body, entry) => {
    observe(chart, body.observations, entry)
    look(chart, body.patient ?? {}, entry)
    if (!body.category) return
    const { category, method, step, flags = [] } = body
    triaged(chart, entry, {
      by: 'method',
      method,
      step,
      categories: [category],
      lossy: false,
      flags,
    })
  },
  'casualty.labelled': (chart, body, entry) => {
    const { scheme, label, categories, schemeVersion, lossy = true } = body
    if (scheme === undefined || label === undefined || !categories?.length) return
    const value = { scheme, label, schemeVersion, categories, lossy }
    chart.labels = kept(chart.labels, stated(entry, value))
    triaged(chart, entry, { by: 'label', scheme, label, categories, lossy, flags: [] })
  },
  'casualty.label_unmapped': (chart, { scheme, label, schemeVersion }, entry) => {
    if (scheme === undefined || label === undefined) return
    const value = { scheme, label, schemeVersion, categories: [], lossy: true }
    chart.labels = kept(chart.labels, stated(entry, value))
  },
  'casualty.category_set': (chart, body, entry) => {
    if (!body.category) return
    triaged(chart, entry, { by: 'person', categories: [body.category], lossy: false, flags: [] })
  },
  'casualty.injury_found': (chart, { region, injury }, entry) => {
    if (region === undefined || injury === undefined) return
    chart.injuries = kept(chart.injuries, stated(entry, { region, injury }))
  },
  'casualty.treated': (chart, { intervention, detail, dose, route }, entry) => {
    if (intervention === undefined) return
    const value = { intervention, detail, dose, route }
    chart.treatments = kept(chart.treatments, stated(entry, value))
  },
  'casualty.needs_stated': (chart, { needs }, entry) => {
    if (needs && isLast(chart, 'needs', entry)) chart.needs = needs
  },
  'casualty.identified': (chart, { status }, entry) => {
    if (status && isLast(chart, 'identity', entry)) chart.identity = status
  },
  'casualty.consent_stated': (chart, { about, consent }, entry) => {
    if (!about || !consent || !isLast(chart, `consent.${about}`, entry)) return
    chart.consent = { ...chart.consent, [about]: stated(entry, consent) }
  },
  'casualty.flagged': (chart, body, entry) => {
    for (const [flag, value] of Object.entries(body)) {
      if (value === undefined || !isLast(chart, `flag.${flag}`, entry)) continue
      chart.flags = { ...chart.flags, [flag]: value }
    }
  },
  'casualty.followed_up': (chart, { condition, source }, entry) => {
    if (!condition || source === undefined) return
    chart.followUps = kept(chart.followUps, stated(entry, { condition, source }))
  },
  'casualty.death_confirmed': (chart, { at, territory }, entry) => {
    if (at === undefined || territory === undefined || !isLast(chart, 'death', entry)) return
    chart.deathConfirmed = { at, territory }
    chart.category = 'dead'
  },
  'casualty.opened': () => {},
  // A partner that erases its own copy erases nothing here.
  'casualty.erased': (chart, _body, entry) => {
    if (entry.origin === null) chart.erased = true
  },
}

/** The chart after one more entry; `chart` stays as it was. */
export function noted<K extends ChartKind>(
  chart: CasualtyState,
  kind: K,
  body: Received<K>,
  entry: Entry,
): CasualtyState {
  const next = { ...chart, said: { ...chart.said } }
  notes[kind](next, body, entry)
  return next
}

const stated = <T>(entry: Entry, value: T): Stated<T> => ({
  value,
  at: entry.occurredAt,
  member: entry.member,
  role: entry.actor.role,
})

/** Whether this entry has the last word on `about`; if so it is noted down as such. */
function isLast(chart: CasualtyState, about: string, entry: Entry): boolean {
  const before = chart.said[about]
  if (before) {
    const order =
      before.at - entry.occurredAt ||
      compare(before.member, entry.member) ||
      compare(before.kind, entry.kind)
    // The same member saying the same kind of thing at the same moment: in its own order.
    if (order > 0) return false
  }
  chart.said[about] = { at: entry.occurredAt, member: entry.member, kind: entry.kind }
  return true
}

function observe(chart: CasualtyState, said: Record<string, unknown> | undefined, entry: Entry) {
  for (const [name, value] of Object.entries(said ?? {})) {
    if (!isLast(chart, `observation.${name}`, entry)) continue
    chart.observations = { ...chart.observations, [name]: stated(entry, value) }
  }
}

function look(
  chart: CasualtyState,
  seen: { ageYears?: number | undefined; looksLike?: CasualtyState['looksLike'] | undefined },
  entry: Entry,
) {
  if (seen.ageYears !== undefined && isLast(chart, 'ageYears', entry))
    chart.ageYears = seen.ageYears
  if (seen.looksLike && isLast(chart, 'looksLike', entry)) chart.looksLike = seen.looksLike
}

/** A label that may mean several categories counts as the most urgent of them. */
function triaged(chart: CasualtyState, entry: Entry, triage: Triage) {
  if (!isLast(chart, 'triage', entry)) return
  chart.triage = stated(entry, triage)
  if (!chart.deathConfirmed) chart.category = mostUrgent(triage.categories)
}

/** The list with one more item, in order of time, each item once. */
function kept<T>(list: readonly Stated<T>[], item: Stated<T>): Stated<T>[] {
  const text = JSON.stringify(item)
  if (list.some((one) => JSON.stringify(one) === text)) return [...list]
  const order = (a: Stated<T>, b: Stated<T>) =>
    a.at - b.at || compare(a.member, b.member) || compare(JSON.stringify(a), JSON.stringify(b))
  return [...list, item].sort(order)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
