import type { Noun } from '#core/command.ts'
import { decideIncident } from '#core/incident/decide.ts'
import { evolveIncident, noIncident } from '#core/incident/evolve.ts'
import type { IncidentState } from '#core/incident/incident.ts'

/** The life of an incident, for the server to drive. Nothing about it falls due by itself. */
export const incidentNoun: Noun<IncidentState> = {
  name: 'incident',
  initial: noIncident,
  evolve: evolveIncident,
  decide: decideIncident,
  tick: () => [],
  due: () => [],
  audience: (state, member) => {
    const told = [...state.alerted, ...state.requests.map(({ to }) => to), state.member]
    return [...new Set(told)].filter((one) => one !== '' && one !== member).sort()
  },
}
