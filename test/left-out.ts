import { z } from 'zod'
import { own } from '#core/access/relation.ts'
import type { Kind } from '#core/law/kind.ts'
import { commandOf, eventsOf, type Noun } from '#core/noun.ts'
import { ok } from '#core/result.ts'
import type { State } from '#core/state.ts'
import type { blood, bloodWords } from '#test/blood.ts'
import type { errandNoun } from '#test/errand.ts'
import type { WordsOf, WordsOfKinds } from '#words/kind.ts'

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

declare const kind: typeof blood
type Blood = typeof blood
declare const unasked: Omit<Blood, 'asks'>
declare const unstated: Omit<Blood, 'states'>
declare const unshown: Omit<Blood, 'first'>
declare const idle: Omit<Blood, 'duties'>

export const known: Kind = kind
// @ts-expect-error a kind that does not say whose question it is
export const seven: Kind = unasked
// @ts-expect-error a kind that does not say which facts its clauses may turn on
export const eight: Kind = unstated
// @ts-expect-error a kind that does not say by what its coverage is shown
export const nine: Kind = unshown
// @ts-expect-error a kind that does not say which duties make sense in it
export const ten: Kind = idle
// @ts-expect-error a fact that no agreement knows
export const eleven: Kind = { ...kind, states: [...['vehicle', 'passport']] as const }
// @ts-expect-error a duty that no agreement knows
export const twelve: Kind = { ...kind, duties: ['sing'] }

declare const words: typeof bloodWords
declare const nameless: Omit<typeof bloodWords, 'name'>
declare const wordless: Omit<WordsOfKinds, 'transfer'>
declare const sideless: Omit<typeof bloodWords, 'role'>
declare const unowned: Omit<typeof bloodWords, 'in'>
declare const aimless: Omit<typeof bloodWords, 'about'>

export const spoken: WordsOf<Blood> = words
// @ts-expect-error a kind without a name
export const thirteen: WordsOf<Blood> = nameless
// @ts-expect-error a kind that is in the list and without words
export const fourteen: WordsOfKinds = wordless
// @ts-expect-error sides that it says it names, without their names
export const fifteen: WordsOf<Blood> = sideless
// @ts-expect-error words of its own that it says it has, and has not
export const sixteen: WordsOf<Blood> = unowned
// @ts-expect-error a subject that its first sentence cannot take up
export const seventeen: WordsOf<Blood> = aimless
export const eighteen = {
  ...words,
  // @ts-expect-error a side that it does not say it has a name for
  role: { ...words.role, territory: '' },
} satisfies WordsOf<Blood>
// @ts-expect-error words for what it does not say it has words of its own for
export const nineteen = { ...words, in: { ...words.in, vehicle: '' } } satisfies WordsOf<Blood>
