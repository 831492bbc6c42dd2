import { z } from 'zod'
import { own } from '#core/access/relation.ts'
import { commandOf, eventsOf, type Noun, type State } from '#core/noun.ts'
import { ok } from '#core/result.ts'
import type { errandNoun } from '#test/errand.ts'

/**
 * What does not compile: this file is part of the types that are checked, and an error that is expected
 * and does not come is one itself. Nothing here runs.
 */

const body = z.strictObject({ to: z.string() })
const { whole, byField } = eventsOf<State>()
const command = commandOf<State>()
const fold = (state: State) => state
const writer = () => null
const decide = () => ok([])

// @ts-expect-error an entry that does not say who may write it
whole(body, 'operational', { fold })
// @ts-expect-error an entry that does not say what becomes of the state
whole(body, 'operational', { writer })
// @ts-expect-error an entry that does not say which data it tells
whole(body, { writer, fold })
// @ts-expect-error an entry told field by field that does not say which data the fields are
byField(body, body, { writer, fold })
// @ts-expect-error a category of data that no agreement knows
whole(body, 'gossip', { writer, fold })
// @ts-expect-error a command that does not say who may give it
command(body, { nature: 'act', decide })
// @ts-expect-error a command that is neither an act nor an observation
command(body, { who: own('dispatcher'), decide })
// @ts-expect-error a role that nobody has
command(body, { nature: 'act', who: own('sheriff'), decide })

type Errand = Noun<ReturnType<typeof errandNoun.initial>>
type Without<Part extends keyof Errand> = Omit<typeof errandNoun, Part>
declare const noun: typeof errandNoun
declare const unconcerned: Without<'concerned'>
declare const unnamed: Without<'subjects'>
declare const unversioned: Without<'foldVersion'>
declare const undue: Without<'tick' | 'due'>
declare const untold: Without<'audience'>
declare const unseen: Without<'views'>

export const taken: Errand = noun
// @ts-expect-error a noun that does not say whom its streams concern
export const one: Errand = unconcerned
// @ts-expect-error a noun that does not say whose personal data it may bring in
export const two: Errand = unnamed
// @ts-expect-error a noun whose states nobody could tell from those of an older fold
export const three: Errand = unversioned
// @ts-expect-error a noun that does not say what the clock asks
export const four: Errand = undue
// @ts-expect-error a noun that does not say who is told
export const five: Errand = untold
// @ts-expect-error a noun that does not say who may look at it
export const six: Errand = unseen
