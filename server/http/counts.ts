import type { IncidentView } from '#core/api.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { IncidentState } from '#core/incident/incident.ts'
export function viewOf(
  incident: IncidentState,
  casualties: readonly CasualtyState[],
): IncidentView {
  return {
    ...incident,
    count: { low: 0, high: 0, records: casualties.length },
    byCategory: {},
    suspected: [],
  }
}
