import type { CasualtyState } from '#core/casualty/casualty.ts'
import { isToBePlanned, needField, readNeedField } from '#core/casualty/views.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { FacilityState } from '#core/facility/state.ts'
import { peopleOf } from '#core/incident/count.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import type { Around, Need, Scene } from '#server/planning/planning.ts'
import { allDocuments } from '#server/store/documents.ts'
import type { Store } from '#server/store/store.ts'

/** What is known of an incident and around it now; null where there is no such incident. */
export async function findScene(store: Store, incident: string): Promise<Scene | null> {
  const found = await store.findDocument('incident', incident)
  if (!found) return null
  const [casualties, places] = await Promise.all([
    allDocuments(store, 'casualty', { about: incident }),
    placesOf(store),
  ])
  return {
    incident: found.body as IncidentState,
    casualties: casualties.map(({ body }) => body as CasualtyState),
    ...places,
  }
}

async function placesOf(store: Store): Promise<Pick<Scene, 'facilityStates' | 'crossingStates'>> {
  const [facilities, crossings] = await Promise.all([
    allDocuments(store, 'facility'),
    allDocuments(store, 'crossing'),
  ])
  return {
    facilityStates: facilities.map(({ body }) => body as FacilityState),
    crossingStates: crossings.map(({ body }) => body as CrossingState),
  }
}

/**
 * What decisions about these casualties rest on; null where there is no such incident. It costs what
 * the region is large, and what was said of doubles, however many people the incident has.
 */
export async function findAround(
  store: Store,
  incident: string,
  casualties: readonly CasualtyState[],
): Promise<Around | null> {
  const found = await store.findDocument('incident', incident)
  if (!found) return null
  const state = found.body as IncidentState
  const { member } = store.home
  const [places, tallies, doubles] = await Promise.all([
    placesOf(store),
    store.tallies('needs-at-scene', [incident]),
    doublesOf(store, state, member),
  ])
  const here = casualties.filter(
    (one) => one.incident === incident && isToBePlanned(one, member) && !doubles.has(one.id),
  )
  return {
    incident: state,
    casualties,
    ...places,
    needs: [
      ...tallies.map(({ field, n }): Need => ({ ...readNeedField(field), people: n })),
      ...[...doubles.values()].flatMap(uncounted),
    ],
    counted: new Set(here.map(({ id }) => id)),
  }
}

/** A second record of somebody who is counted by the first. */
function uncounted(state: CasualtyState): Need[] {
  const field = needField(state)
  return field === null ? [] : [{ ...readNeedField(field), people: -1 }]
}

/** Records of ours at the scene that two persons have confirmed to be of somebody who has another. */
async function doublesOf(
  store: Store,
  { id: incident, samePersons }: IncidentState,
  member: string,
): Promise<Map<string, CasualtyState>> {
  const confirmed = samePersons.filter(({ state }) => state === 'confirmed')
  const ids = [...new Set(confirmed.flatMap(({ a, b }) => [a, b]))]
  const found = (await store.documentsOf('casualty', ids)).map(({ body }) => body as CasualtyState)
  const here = found.filter((one) => one.incident === incident && isToBePlanned(one, member))
  const byId = new Map(here.map((one) => [one.id, one]))
  const people = peopleOf([...byId.keys()].sort(), samePersons)
  return new Map(
    people.flatMap((person) => person.slice(1).map((id) => [id, byId.get(id)!] as const)),
  )
}
