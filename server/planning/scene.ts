import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { FacilityState } from '#core/facility/state.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import { allDocuments } from '#server/http/lists.ts'
import type { Scene } from '#server/planning/planning.ts'
import type { Store } from '#server/store/store.ts'

/** What is known of an incident and around it now; null where there is no such incident. */
export async function findScene(store: Store, incident: string): Promise<Scene | null> {
  const found = await store.findDocument('incident', incident)
  if (!found) return null
  const [casualties, facilities, crossings] = await Promise.all([
    allDocuments(store, 'casualty', { about: incident }),
    allDocuments(store, 'facility'),
    allDocuments(store, 'crossing'),
  ])
  return {
    incident: found.body as IncidentState,
    casualties: casualties.map(({ body }) => body as CasualtyState),
    facilityStates: facilities.map(({ body }) => body as FacilityState),
    crossingStates: crossings.map(({ body }) => body as CrossingState),
  }
}
