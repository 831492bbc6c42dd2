import { type Refusal, refusal } from '#core/refusal.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { Method, MethodId } from '#core/triage/method.ts'
import { findAgeMonths, type Patient } from '#core/triage/observation.ts'
import { type Question, questionWho } from '#core/triage/question.ts'
import { careflight, salt } from '#core/triage/salt.ts'
import {
  bcdSieve,
  militarySieve,
  mimms,
  mitt,
  mptt,
  mptt24,
  naruSieve,
  triageSort,
} from '#core/triage/sieve.ts'
import { jumpstart, start, tst } from '#core/triage/start.ts'

/** Every method that Corridor knows, by id; that one is known does not mean that it is on. */
export const methods: Record<MethodId, Method> = {
  start,
  jumpstart,
  tst,
  salt,
  mitt,
  'bcd-sieve': bcdSieve,
  mptt,
  'mptt-24': mptt24,
  careflight,
  mimms,
  'naru-sieve': naruSieve,
  'military-sieve': militarySieve,
  'triage-sort': triageSort,
}

/** The method of an id from outside; `unknown_method` names those that are known. */
export function findMethod(id: string): Result<Method, Refusal> {
  const found = Object.hasOwn(methods, id) ? methods[id as MethodId] : undefined
  if (found) return ok(found)
  return err(refusal('unknown_method', { method: id, known: Object.keys(methods).join(', ') }))
}

/** On by itself, or because a medical director has signed for it. */
export const isOn = (method: Method, signed: readonly MethodId[] = []): boolean =>
  method.status !== 'unverified' || signed.includes(method.id)

/** The methods that are on without anybody's signature. */
export const methodsOn = Object.values(methods)
  .filter((method) => isOn(method))
  .map((method) => method.id)

export type Choice =
  | { choice: 'method'; method: MethodId; flags: string[] }
  | { choice: 'ask'; next: Question }
  | { choice: 'none'; refusal: Refusal }

/** JumpSTART's design range ends at 8 years; above it the crew's impression decides. */
const childMonthsBelow = 108

/**
 * The method for this patient among those enabled, in their order of preference. Somebody who looks
 * like a child, or is below 9 years, is a child even where the two disagree (flagged). A child gets a
 * children's method first, then one for all ages, then, rather than none, an adult's one (flagged).
 */
export function methodFor(patient: Patient, enabled: readonly MethodId[]): Choice {
  const months = findAgeMonths(patient)
  if (enabled.length === 0) {
    return { choice: 'none', refusal: refusal('unknown_method', { method: '', known: '' }) }
  }
  if (months === undefined && patient.looksLike === undefined) {
    return { choice: 'ask', next: questionWho }
  }
  const looksChild = patient.looksLike === 'child' || patient.looksLike === 'infant'
  const ageChild = months !== undefined && months < childMonthsBelow
  const flags: string[] = []
  if (ageChild && patient.looksLike === 'adult') flags.push('disagree:ageYears+looksLike')
  const isChild = looksChild || ageChild
  const rank = (id: MethodId) => {
    const { ages } = methods[id]
    return isChild ? ['child', 'all', 'adult'].indexOf(ages) : Number(ages === 'child')
  }
  const method = enabled.toSorted((a, b) => rank(a) - rank(b))[0]!
  if (methods[method].ages === (isChild ? 'adult' : 'child')) flags.push('method-for-other-age')
  return { choice: 'method', method, flags }
}
