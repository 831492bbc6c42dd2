import { z } from 'zod'
import type { Actor } from '#core/access/role.ts'
import type { agreementRefusals } from '#core/agreement/refusals.ts'
import type { AgreementState, Foundation } from '#core/agreement/state.ts'
import type { Version, Versions } from '#core/agreement/versions.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { type Refusal, refusal } from '#core/refusal.ts'
import type { Instant } from '#core/time.ts'

/**
 * What stands in the way of a command whatever else its body says. `decide` asks it first and
 * `agreementActions` asks nothing else, so that what a screen offers is what will be accepted.
 */
export type Guarded = { foundation: Foundation; actor: Actor; member: string; now: Instant }

/** The part of a command that says what it is about. */
export const chosen = z.strictObject({
  draft: z.string().optional(),
  hash: z.string().optional(),
  party: z.string().optional(),
  clause: z.string().nullable().optional(),
  comment: z.string().optional(),
  suspension: z.string().optional(),
  safety: z.boolean().optional(),
  withdrawal: z.string().optional(),
  divergence: z.string().optional(),
  crisis: z.string().optional(),
  order: z.string().optional(),
  obligation: z.string().optional(),
})
export type Chosen = z.infer<typeof chosen>

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
