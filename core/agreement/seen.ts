import type { Actor } from '#core/access/role.ts'
import type { agreementRefusals } from '#core/agreement/refusals.ts'
import type { AgreementState, Foundation } from '#core/agreement/state.ts'
import type { Version, Versions } from '#core/agreement/versions.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { type Refusal, refusal } from '#core/refusal.ts'
import type { Instant } from '#core/time.ts'

/**
 * What stands in the way of a command whatever else its body says. `decide` asks it first and
 * `treatyActions` asks nothing else, so that what a screen offers is what will be accepted.
 */
export type Guarded = { foundation: Foundation; actor: Actor; member: string; now: Instant }

/** The part of a command that says what it is about. */
export type Chosen = {
  draft?: string
  hash?: string
  party?: string
  clause?: string | null
  comment?: string
  suspension?: string
  safety?: boolean
  withdrawal?: string
  divergence?: string
  crisis?: string
  order?: string
  obligation?: string
}

/** Everything that an obstacle may be seen from. */
export type Seen = Guarded & {
  state: AgreementState
  versions: Versions
  chosen: Chosen
  /** The version in effect now, and its text. */
  current: Version | undefined
  text: Agreement | undefined
}
export type Obstacle = (seen: Seen) => Refusal | null

type WrongStage = (typeof agreementRefusals)['wrong_stage'][number]

/** Not at this point of the agreement's life. */
export const wrongStage = (why: WrongStage, params: Refusal['params'] = {}): Refusal =>
  refusal('wrong_stage', { stage: 'agreement', why, ...params })

export const unknown = (what: string | undefined, field: string): Refusal =>
  refusal('unknown_thing', { what: what ?? field }, { field })
