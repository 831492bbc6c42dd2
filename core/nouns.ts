import type { z } from 'zod'
import { type About, type Access, holds } from '#core/access/relation.ts'
import type { Actor, Role } from '#core/access/role.ts'
import { ownViews } from '#core/access/views.ts'
import { agreementNounOf } from '#core/agreement/noun.ts'
import { casualtyNoun } from '#core/casualty/noun.ts'
import { crossingNoun } from '#core/crossing/crossing.ts'
import { facilityNoun } from '#core/facility/facility.ts'
import { incidentNoun } from '#core/incident/noun.ts'
import { linkNoun } from '#core/link/link.ts'
import { medicineNoun } from '#core/medicine/noun.ts'
import type { CommandKind, EventKind, Noun } from '#core/noun.ts'
import { generalWhys, type Refusal, type RefusalCode } from '#core/refusal.ts'
import type { State } from '#core/state.ts'

/** Everything with a life, by the word before the slash of its streams. All registers are folds over it. */
export const nouns = {
  incident: incidentNoun,
  casualty: casualtyNoun,
  facility: facilityNoun,
  crossing: crossingNoun,
  medicine: medicineNoun,
  /** Without what a member was installed with; a member's own is made by `agreementNounOf`. */
  agreement: agreementNounOf(() => null),
  link: linkNoun,
} as const
export type NounName = keyof typeof nouns
type Nouns = typeof nouns

/** Any noun, for whoever drives them all alike and hands each only its own states. */
export type AnyNoun = Noun<State>
const all: readonly AnyNoun[] = Object.values(nouns)

type KindsOf<Part extends 'events' | 'commands' | 'views'> = {
  [N in NounName]: keyof Nouns[N][Part] & string
}[NounName]
export type EventName = KindsOf<'events'>
export type CommandName = KindsOf<'commands'>
export type View = KindsOf<'views'> | keyof typeof ownViews
/** What a command of a kind may carry, as it is sent. */
export type CommandBody<K extends CommandName> = {
  [N in NounName]: K extends keyof Nouns[N]['commands']
    ? Nouns[N]['commands'][K] extends { body: infer Schema extends z.ZodType }
      ? z.input<Schema>
      : never
    : never
}[NounName]
/** The queries that changes of some noun make old. */
export type StaleName = ReturnType<Nouns[NounName]['stale']>[number][0]
/** Commands and views together are all that a role may or may not do. */
export type Action = CommandName | View

export const findNoun = (name: string): AnyNoun | undefined =>
  all.find((noun) => noun.name === name)

const joined = <T>(part: (noun: AnyNoun) => Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(all.flatMap((noun) => Object.entries(part(noun))))

/** Every kind of command there is, with what it may carry and who may give it. */
export const commandKinds = joined<CommandKind<State>>((noun) => noun.commands)
/** Every kind of entry there is. */
export const eventKinds = joined<EventKind<State>>((noun) => noun.events)

/** Role by action: where a role is missing it may not. */
export const table: ReadonlyMap<string, Access> = new Map([
  ...[...commandKinds].map(([kind, { who }]): [string, Access] => [kind, who]),
  ...joined((noun) => noun.views),
  ...Object.entries(ownViews),
])
export const views: readonly string[] = [...table.keys()].filter((one) => one.startsWith('view.'))

/** Whether this person may do this about this thing: `true`, or why not. */
export const mayDo = (actor: Actor, action: Action, about: About): true | Refusal =>
  holds(table.get(action) ?? {}, actor, action, about)

/** Whether a role may do this about anything at all: what to leave out of a menu. */
export const mayEver = (role: Role, action: Action): boolean =>
  table.get(action)?.[role] !== undefined

type NounWhys = Nouns[NounName]['refusals']
type WhysOf<W> = W extends unknown
  ? {
      [C in keyof W & string]: W[C] extends readonly (infer Why)[] ? `${C}_${Why & string}` : never
    }[keyof W & string]
  : never
/** The key of a refusal's words under `errors.`: its code, and where there is one its situation. */
export type RefusalKey = RefusalCode | WhysOf<NounWhys> | WhysOf<typeof generalWhys>

/** The situations that a code stands for, each with words of its own: those of all nouns and the general ones. */
export const refusalWhys: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const whys = new Map<string, Set<string>>()
  for (const { refusals } of [{ refusals: generalWhys }, ...all]) {
    for (const [code, some] of Object.entries(refusals)) {
      whys.set(code, new Set([...(whys.get(code) ?? []), ...some]))
    }
  }
  return whys
})()

const isSituation = (key: string, { code, params }: Told): key is RefusalKey =>
  refusalWhys.get(code)?.has(`${params.why}`) === true && key === `${code}_${params.why}`
type Told = Pick<Refusal, 'code' | 'params'>

/** Where a refusal's words stand under `errors.` in every language's catalogue. */
export function refusalKey(told: Told): RefusalKey {
  const key = `${told.code}_${told.params.why}`
  return isSituation(key, told) ? key : told.code
}
