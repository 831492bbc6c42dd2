import { setImmediate } from 'node:timers/promises'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { IncidentView } from '#core/incident/answer.ts'
import { countPeople, type Pair, peopleOf } from '#core/incident/count.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import type { Suspicion } from '#core/incident/suspect.ts'
import { cardFields, pairChanges, type SuspectRow } from '#core/incident/views.ts'
import { type Category, category } from '#core/triage/category.ts'
import { mostUrgent } from '#core/triage/harmonise.ts'
import { idsMax } from '#server/store/rows.ts'
import type { Store, Tally } from '#server/store/store.ts'

/** Pairs that an incident is shown with, the most alike first: nobody looks through more of them. */
const shownMax = 200

/**
 * Incidents as screens show them: people counted as a range, by category, and what looks double. It
 * costs what the views hold of an incident, and no look at its casualties, but for those of whom
 * somebody said that they may be one person.
 */
export async function viewsOf(
  store: Store,
  incidents: readonly IncidentState[],
): Promise<IncidentView[]> {
  const tallies = await store.tallies(
    'incident-card',
    incidents.map(({ id }) => id),
  )
  const byIncident = Map.groupBy(tallies, ({ id }) => id)
  const views: IncidentView[] = []
  for (const incident of incidents) {
    views.push(await viewOf(store, incident, byIncident.get(incident.id) ?? []))
  }
  return views
}

async function viewOf(
  store: Store,
  incident: IncidentState,
  tallies: readonly Tally[],
): Promise<IncidentView> {
  const settled = new Set(incident.samePersons.map(({ a, b }) => `${a} ${b}`))
  const named = await presentOf(store, incident)
  const categoryOf = new Map(named.map((one) => [one.id, one.category]))
  const byCategory = countsOf(tallies)
  const records = Object.values(byCategory).reduce((sum, n) => sum + n, 0)
  // Whoever is named in no pair is a person by themselves.
  for (const person of peopleOf([...categoryOf.keys()].sort(), incident.samePersons)) {
    const said = person.map((id) => categoryOf.get(id)!)
    for (const one of said) byCategory[one] = (byCategory[one] ?? 0) - 1
    byCategory[mostUrgent(said)] = (byCategory[mostUrgent(said)] ?? 0) + 1
  }
  const fewer = await fewerOf(store, incident, [...categoryOf.keys()])
  return {
    ...incident,
    count: { low: records - fewer.low, high: records - fewer.high, records },
    byCategory: Object.fromEntries(Object.entries(byCategory).filter(([, n]) => n > 0)),
    suspected: await shownPairs(store, incident.id, settled),
    openReviews: tallies.find(({ field }) => field === cardFields.reviews)?.n ?? 0,
  }
}

function countsOf(tallies: readonly Tally[]): Partial<Record<Category, number>> {
  const counts: Partial<Record<Category, number>> = {}
  for (const { field, n } of tallies) {
    const read = category.safeParse(field.slice(cardFields.category.length))
    if (field.startsWith(cardFields.category) && read.success) counts[read.data] = n
  }
  return counts
}

/** The records that somebody said may be of one person with another, as far as they count. */
async function presentOf(store: Store, { id, samePersons }: IncidentState) {
  const named = [...new Set(samePersons.flatMap(({ a, b }) => [a, b]))]
  const found = await store.documentsOf('casualty', named)
  return found
    .map(({ body }) => body as CasualtyState)
    .filter(({ incident, outcome }) => incident === id && outcome !== 'duplicate')
}

/** By how much fewer people there may be than records. */
type Fewer = { low: number; high: number }

/** What was worked out last for each incident, and upon what. */
type Known = Map<string, { upon: string; fewer: Fewer }>
const known = new WeakMap<Store, Known>()

/** `named`: records that somebody said something of. Worked out again where a pair or that has changed. */
async function fewerOf(
  store: Store,
  { id, samePersons }: IncidentState,
  named: readonly string[],
): Promise<Fewer> {
  const changes = (await store.tallies('suspect', [id])).find(({ field }) => field === pairChanges)
  const build = store.served.get('suspect')?.build
  const upon = JSON.stringify([build, changes?.n ?? 0, samePersons, named])
  const before = known.get(store)?.get(id)
  if (before?.upon === upon) return before.fewer
  const settled = new Set(samePersons.map(({ a, b }) => `${a} ${b}`))
  const pairs = (await allPairs(store, id)).filter(({ a, b }) => !settled.has(`${a} ${b}`))
  // Whoever is in no pair is one record and one person.
  const paired = [...new Set([...named, ...pairs.flatMap(({ a, b }) => [a, b])])].sort()
  const { low, high } = countPeople(paired, samePersons, pairs)
  const fewer = { low: paired.length - low, high: paired.length - high }
  const all: Known = known.get(store) ?? new Map()
  known.set(store, all.set(id, { upon, fewer }))
  return fewer
}

/** Every pair that looks alike, as ids alone: the count turns on each of them. */
async function allPairs(store: Store, incident: string): Promise<Pair[]> {
  const pairs: Pair[] = []
  let after: { sort: string; id: string } | undefined
  for (;;) {
    const page = await store.rowIds('suspect', { about: incident, ...(after && { after }) })
    for (const { id } of page) {
      const [a = '', b = ''] = id.slice(incident.length + 1).split(' ')
      pairs.push({ a, b })
    }
    after = page.at(-1)
    if (page.length < idsMax) return pairs
    await setImmediate()
  }
}

async function shownPairs(
  store: Store,
  incident: string,
  settled: ReadonlySet<string>,
): Promise<Suspicion[]> {
  const shown: Suspicion[] = []
  let after: { sort: string; id: string } | undefined
  for (;;) {
    const page = await store.rows('suspect', { about: incident, ...(after && { after }) })
    for (const { body } of page) {
      const row = body as SuspectRow
      if ('pair' in row && !settled.has(`${row.pair.a} ${row.pair.b}`)) shown.push(row.pair)
    }
    after = page.at(-1)
    if (page.length < 200 || shown.length >= shownMax) return shown.slice(0, shownMax)
  }
}
