import type { ZodType } from 'zod'
import { facilityCommands, facilityEvents, facilityNoun } from '#core/capacity/facility.ts'
import { casualtyEvents } from '#core/casualty/events.ts'
import type { CommandKind } from '#core/command.ts'
import { incidentEvents } from '#core/incident/events.ts'
import { crossingCommands, crossingEvents, crossingNoun } from '#core/routes/crossing.ts'
import type { Nouns } from '#server/member.ts'
import type { AnyNoun } from '#server/streams.ts'

const commands: Readonly<Record<string, CommandKind>> = { ...facilityCommands, ...crossingCommands }
const events: Readonly<Record<string, ZodType>> = {
  ...casualtyEvents,
  ...incidentEvents,
  ...facilityEvents,
  ...crossingEvents,
}
const nouns = [facilityNoun, crossingNoun] as unknown as AnyNoun[]
const byName = new Map(nouns.map((noun) => [noun.name, noun]))

/** Everything with a life that this version knows. */
export const knownNouns: Nouns = {
  findNoun: (name) => byName.get(name),
  findCommand: (kind) => (Object.hasOwn(commands, kind) ? commands[kind] : undefined),
  commands,
  findEvent: (kind) => (Object.hasOwn(events, kind) ? events[kind] : undefined),
}
