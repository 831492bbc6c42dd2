import type { IncidentView } from '#core/api.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { countPeople, peopleOf } from '#core/incident/count.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import { findSuspected } from '#core/incident/suspect.ts'
import { mostUrgent } from '#core/triage/harmonise.ts'

/** An incident as screens show it: people counted as a range, by category, and what looks double. */
export function viewOf(
  incident: IncidentState,
  casualties: readonly CasualtyState[],
): IncidentView {
  const present = casualties.filter(({ outcome }) => outcome !== 'duplicate')
  const suspected = findSuspected(present, incident.samePersons)
  const records = present.map(({ id }) => id).sort()
  const byCategory: Record<string, number> = {}
  const categoryOf = new Map(present.map(({ id, category }) => [id, category]))
  for (const person of peopleOf(records, incident.samePersons)) {
    const category = mostUrgent(person.map((id) => categoryOf.get(id)!))
    byCategory[category] = (byCategory[category] ?? 0) + 1
  }
  const count = countPeople(records, incident.samePersons, suspected)
  const openReviews = casualties
    .flatMap(({ reviews }) => reviews)
    .filter(({ state }) => state !== 'closed').length
  return { ...incident, count, byCategory, suspected, openReviews }
}
