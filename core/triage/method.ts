import type { Category } from '#core/triage/category.ts'
import type { triageMethods } from '#core/triage/names.ts'
import type { ObservationKey } from '#core/triage/observation.ts'

/** A triage method is data: an ordered table. The first row that fires decides. */

export type MethodId = (typeof triageMethods)[number]

/** `verified` against the primary document, `secondary` from a page about it, `unverified` memory. */
export type SourceStatus = 'verified' | 'secondary' | 'unverified'
export type Source = { source: string; status: SourceStatus }

/** No method can yield `dead`: that needs a registered professional. */
export type Outcome = Exclude<Category, 'dead' | 'uninjured' | 'untriaged'>

/** Bounds that fire: strictly below or above, or at least. All given bounds are alternatives. */
export type Bounds = { below?: number; above?: number; atLeast?: number }

export type Test =
  | { key: ObservationKey; is: readonly string[] }
  | ({
      key: ObservationKey
      /** The source leaves the value on the boundary undefined: taken as stated here, and flagged. */
      undefinedAt?: readonly number[]
    } & Bounds)
  | ({ score: 'gcs' | 't-rts' } & Bounds)
  | { ageMonths: Bounds }
  /** Every one must hold; asked from left to right, no further than needed. */
  | { all: readonly Test[] }
  /** Any one suffices; asked from left to right. */
  | { any: readonly Test[] }
  /** Ways to test the same thing: one that is known is enough; the next is asked where one is unknown. */
  | { either: readonly Test[] }

export const instructions = [
  'stop-bleeding',
  'open-airway',
  'rescue-breaths-2',
  'rescue-breaths-5',
  'recovery-position',
  'cpr-if-resources-allow',
  'decompress-chest',
  'antidote-auto-injector',
  'retriage',
] as const
export type Instruction = (typeof instructions)[number]

export type Row = Source & {
  /** Stable name of the step, kept in the record of the casualty. */
  id: string
  /** Absent in the last row: everybody who got here. */
  test?: Test
  result: Outcome
  /** To be done for whom this row fires. */
  thenDo?: readonly Instruction[]
  /** Applies only after a named authority has activated it. */
  onlyIfExpectant?: true
}

export type Method = Source & {
  id: MethodId
  version: string
  ages: 'adult' | 'child' | 'all'
  /** What to do before a question is asked, by the question's key. */
  before: Partial<Record<ObservationKey, readonly Instruction[]>>
  rows: readonly Row[]
}

export const yes = (key: ObservationKey): Test => ({ key, is: ['yes'] })
export const no = (key: ObservationKey): Test => ({ key, is: ['no'] })

/** Every observation that a test may look at, in the order it asks for them. */
export function keysOf(test: Test | undefined): ObservationKey[] {
  if (test === undefined || 'ageMonths' in test) return []
  if ('key' in test) return [test.key]
  if ('score' in test) return [...scoreKeys[test.score]]
  const parts = 'all' in test ? test.all : 'any' in test ? test.any : test.either
  return [...new Set(parts.flatMap(keysOf))]
}

const gcsKeys = ['gcsEye', 'gcsVerbal', 'gcsMotor'] as const
export const scoreKeys = {
  gcs: gcsKeys,
  't-rts': [...gcsKeys, 'systolicMmHg', 'respiratoryRatePerMin'],
} as const satisfies Record<string, readonly ObservationKey[]>
