import { agreementCommands } from '#core/agreement/commands.ts'
import type { AgreementEventKind } from '#core/agreement/events.ts'
import { agreementNounOf } from '#core/agreement/noun.ts'
import { casualtyCommands } from '#core/casualty/commands.ts'
import type { CasualtyEventKind } from '#core/casualty/events.ts'
import { casualtyNoun } from '#core/casualty/noun.ts'
import type { CommandKind, Noun } from '#core/command.ts'
import { type CrossingEventKind, crossingCommands, crossingNoun } from '#core/crossing/crossing.ts'
import { type FacilityEventKind, facilityCommands, facilityNoun } from '#core/facility/facility.ts'
import { type IncidentEventKind, incidentCommands } from '#core/incident/events.ts'
import { incidentNoun } from '#core/incident/noun.ts'
import { type MedicineEventKind, medicineCommands } from '#core/medicine/events.ts'
import { medicineNoun } from '#core/medicine/noun.ts'

/** Everything with a life, by the word before the slash of its streams. */
export const nouns = {
  incident: incidentNoun,
  casualty: casualtyNoun,
  facility: facilityNoun,
  crossing: crossingNoun,
  medicine: medicineNoun,
  /** Without what a member was installed with; a member's own is made by `agreementNounOf`. */
  agreement: agreementNounOf(() => null),
} as const
export type NounName = keyof typeof nouns
export type EventKind =
  | CasualtyEventKind
  | IncidentEventKind
  | FacilityEventKind
  | CrossingEventKind
  | MedicineEventKind
  | AgreementEventKind

/** Every kind of command there is, with what it may carry and which streams it reads. */
export const commandKinds = {
  ...incidentCommands,
  ...casualtyCommands,
  ...facilityCommands,
  ...crossingCommands,
  ...medicineCommands,
  ...agreementCommands,
} as const satisfies Record<string, CommandKind>
export type CommandKindName = keyof typeof commandKinds

/** Any noun, for whoever drives them all alike and hands each only its own states. */
export type AnyNoun = Noun<{ id: string; exists: boolean; version: number; actVersion: number }>

export const findNoun = (name: string): AnyNoun | undefined =>
  Object.hasOwn(nouns, name) ? (nouns[name as NounName] as unknown as AnyNoun) : undefined

/** The kind of a command, where it is one that this version knows. */
export const findCommand = (kind: string): CommandKind | undefined =>
  Object.hasOwn(commandKinds, kind) ? commandKinds[kind as CommandKindName] : undefined
