import { z } from 'zod'
import { agreementEvents } from '#core/agreement/events.ts'
import { agreementNounOf } from '#core/agreement/noun.ts'
import type { Foundation } from '#core/agreement/state.ts'
import { casualtyEvents } from '#core/casualty/events.ts'
import { crossingEvents } from '#core/crossing/crossing.ts'
import { facilityEvents } from '#core/facility/facility.ts'
import { incidentEvents } from '#core/incident/events.ts'
import { medicineEvents } from '#core/medicine/events.ts'
import { type AnyNoun, commandKinds, findCommand, findNoun } from '#core/nouns.ts'
import type { Nouns } from '#server/member.ts'

/** Bodies as partners send them: cut down to what they may tell us, so any field may be missing. */
const received = new Map<string, z.ZodType>(
  Object.entries({
    ...casualtyEvents,
    ...incidentEvents,
    ...facilityEvents,
    ...crossingEvents,
    ...medicineEvents,
  }).map(([kind, schema]) => [kind, z.strictObject(schema.shape).partial()] as const),
)
// What parties say of their agreement is not cut, and a later version may say more of the same.
for (const [kind, schema] of Object.entries(agreementEvents)) {
  received.set(kind, z.looseObject(schema.shape))
}

/** Everything with a life that this version knows, judged by what this member was installed with. */
export function nounsUnder(foundation: Foundation): Nouns {
  const own = (id: string) => (id === foundation.base.id ? foundation : null)
  const agreement = agreementNounOf(own) as unknown as AnyNoun
  return {
    findNoun: (name) => (name === agreement.name ? agreement : findNoun(name)),
    findCommand,
    commands: commandKinds,
    findReceived: (kind) => received.get(kind),
  }
}
