import type { Instruction, Method } from '#core/triage/method.ts'
import {
  type LimitedKey,
  limits,
  type ObservationKey,
  type PatientKey,
} from '#core/triage/observation.ts'

/** How a question is answered: by a word, or by a number on a stepper or one of the words beside it. */
export type Answers =
  | { kind: 'choice'; words: readonly string[] }
  | {
      kind: 'number'
      min: number
      max: number
      step: number
      start: number
      unit: string
      words: readonly string[]
    }

/**
 * One question for one screen. `about` says where the answer belongs: into the observations or into
 * what is known of the patient. `before` is to be done first, in that order.
 */
export type Question = { before: readonly Instruction[]; answers: Answers } & (
  | { about: 'observation'; key: ObservationKey }
  | { about: 'patient'; key: PatientKey }
)

const choices: Partial<Record<ObservationKey | PatientKey, readonly string[]>> = {
  avpu: ['alert', 'voice', 'pain', 'unresponsive', 'unknown'],
  painResponse: ['appropriate', 'inappropriate', 'none', 'unknown'],
  // Somebody must look one way or the other, and the method depends on it: no `unknown` here.
  looksLike: ['adult', 'child', 'infant'],
}

/** The answers that the question of a key accepts; every one passes the schema of observations. */
export function answersOf(key: ObservationKey | PatientKey): Answers {
  if (!(key in limits)) {
    return { kind: 'choice', words: choices[key] ?? ['yes', 'no', 'unknown'] }
  }
  const { min, max, step, start, unit } = limits[key as LimitedKey]
  const words = key.startsWith('age')
    ? []
    : key.startsWith('gcs')
      ? ['not-testable', 'unknown']
      : ['unknown']
  return { kind: 'number', min, max, step, start, unit, words }
}

/** The question about an observation, with what the method wants done before it is asked. */
export const questionOf = (key: ObservationKey, method: Method): Question => ({
  about: 'observation',
  key,
  before: method.before[key] ?? [],
  answers: answersOf(key),
})

/** The question whom we have before us, asked where the table turns on age and no age is known. */
export const questionWho: Question = {
  about: 'patient',
  key: 'looksLike',
  before: [],
  answers: answersOf('looksLike'),
}
