import type { z } from 'zod'

/**
 * Every expected "no" of Corridor, as a code. Words for it stand with the nouns, under `errors` in
 * `words/<language>/`; a code without words does not compile.
 */
export const refusalCodes = [
  'not_permitted',
  'undetermined',
  'not_your_role',
  'not_custodian',
  'stale',
  'unknown_thing',
  'already_exists',
  'wrong_stage',
  'needs_second_person',
  'already_answered',
  'deadline_passed',
  'content_differs',
  'impossible_value',
  'unknown_scheme',
  'unknown_method',
  'method_not_signed',
  'invalid_input',
  'too_large',
  'bad_signature',
  'wrong_realm',
  'unknown_partner',
  'unsupported_version',
  'reason_missing',
  'not_signed_in',
  'read_only',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/**
 * Where one code stands for several situations, `params.why` says which; each has words of its own. Those
 * of one noun stand with it; these may come of any.
 */
export const generalWhys = {
  not_permitted: ['prohibited', 'nothing-permits', 'cannot-evaluate', 'no-agreement'],
  not_your_role: ['role', 'own-member', 'own-facility', 'own-vehicle', 'partner'],
} as const satisfies Partial<Record<RefusalCode, readonly string[]>>

/** A clause by agreement and article, as `meuse-rhine/7.2`. */
export type ClauseRef = string

/** `params` fill the words; `field` says which input is meant, as a path. No personal data in here. */
export type Refusal = {
  code: RefusalCode
  field?: string
  params: Record<string, string | number>
  clauses: ClauseRef[]
}

export const refusal = (
  code: RefusalCode,
  params: Refusal['params'] = {},
  more: { field?: string; clauses?: ClauseRef[] } = {},
): Refusal => ({ code, params, clauses: [], ...more })

/** The first fault of a failed parse, as a refusal that names the field. */
export function invalidInput(error: z.ZodError, base = ''): Refusal {
  const issue = error.issues[0]!
  const field = [base, ...issue.path.map(String)].filter((part) => part !== '').join('.')
  return refusal('invalid_input', { field: field || 'body', message: issue.message }, { field })
}
