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

/** Where one code stands for several situations, `params.why` says which; each has words of its own. */
export const refusalWhys = {
  not_permitted: [
    'prohibited',
    'nothing-permits',
    'cannot-evaluate',
    'no-agreement',
    'not-asked',
    'no-answer',
    'declined',
    'dead',
    'expectant',
  ],
  not_your_role: ['role', 'own-member', 'own-facility', 'own-vehicle', 'partner'],
  wrong_stage: [
    'closed',
    'arrived',
    'on-the-way',
    'not-destined',
    'no-destination',
    'other-destination',
    'overridden',
    'no-request',
    'at-home',
    'nothing-refused',
    'no-review',
    'not-here',
    'held',
    'both-signed',
    'nothing-to-dispute',
    'not-handed-over',
    'death-not-confirmed',
    'erased',
    // Of an agreement: its texts
    'other-agreement',
    'downgrade',
    'superseded',
    'base-unknown',
    'base-open',
    'in-effect',
    'not-in-effect',
    'proposed',
    'not-proposed',
    'not-needed',
    'already-signed',
    'not-signed',
    'signed-by-all',
    'not-signed-by-all',
    'taken-back',
    'declined',
    'rival-signed',
    'withdrawal-revoked',
    'no-ratification',
    // and what happens to it
    'not-acceded',
    'not-suspended',
    'withdrawing',
    'no-withdrawal',
    'left',
    'settled',
    'crisis',
    'no-crisis',
    'crisis-no-limits',
    'crisis-not-reviewed',
    'crisis-pause',
    'crisis-cap',
    'crisis-too-long',
    'reviewed',
    'order-ended',
    'fulfilled',
  ],
  needs_second_person: ['handover', 'review', 'not-proposed', 'same-person', 'waste', 'crisis'],
  already_answered: ['answered', 'withdrawn', 'asked', 'comment'],
  bad_signature: ['unknown-key', 'wrong-signature', 'moment'],
  reason_missing: ['override', 'necessity', 'condition', 'decline'],
  invalid_input: ['not-asked', 'contradiction'],
  impossible_value: ['past', 'too-low', 'territory', 'notice', 'order'],
} as const satisfies Partial<Record<RefusalCode, readonly string[]>>
type Whys = typeof refusalWhys
/** The key of a refusal's words under `errors.`: its code, and where there is one its situation. */
export type RefusalKey = RefusalCode | { [C in keyof Whys]: `${C}_${Whys[C][number]}` }[keyof Whys]

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

/** Where a refusal's words stand under `errors.` in every language's catalogue. */
export function refusalKey({ code, params }: Pick<Refusal, 'code' | 'params'>): RefusalKey {
  const whys: Partial<Record<RefusalCode, readonly string[]>> = refusalWhys
  const known = whys[code]?.includes(`${params.why}`)
  return known ? (`${code}_${params.why}` as RefusalKey) : code
}

/** The first fault of a failed parse, as a refusal that names the field. */
export function invalidInput(error: z.ZodError, base = ''): Refusal {
  const issue = error.issues[0]!
  const field = [base, ...issue.path.map(String)].filter((part) => part !== '').join('.')
  return refusal('invalid_input', { field: field || 'body', message: issue.message }, { field })
}
