import { z } from 'zod'
import { facilityEvents } from '#core/capacity/facility.ts'
import { casualtyEvents } from '#core/casualty/events.ts'
import { incidentEvents } from '#core/incident/events.ts'
import { medicineEvents } from '#core/medicine/events.ts'
import { commandKinds, findCommand, findNoun } from '#core/nouns.ts'
import { crossingEvents } from '#core/routes/crossing.ts'
import type { Nouns } from '#server/member.ts'

/** Bodies as partners send them: cut down to what they may tell us, so any field may be missing. */
const received = new Map(
  Object.entries({
    ...casualtyEvents,
    ...incidentEvents,
    ...facilityEvents,
    ...crossingEvents,
    ...medicineEvents,
  }).map(([kind, schema]) => [kind, z.strictObject(schema.shape).partial()] as const),
)

/** Everything with a life that this version knows. */
export const knownNouns: Nouns = {
  findNoun,
  findCommand,
  commands: commandKinds,
  findReceived: (kind) => received.get(kind),
}
