import type { Decision, Question } from '#core/law/decision.ts'
import { type Step, steps } from '#core/law/duties.ts'
import {
  type Facts,
  nothingRecorded,
  type Resource,
  type VulnerableGroup,
} from '#core/law/facts.ts'
import type { ClauseRef } from '#core/refusal.ts'
import type { Capability } from '#core/region/capability.ts'
import type { Category } from '#core/triage/category.ts'

/** One thing to do for a patient; `instead` names what the place lacks, where that is why. */
export type ProtocolStep = { step: Step; instead: Resource | null; clauses: ClauseRef[] }

/** Whom and where it is about. What is absent is unknown, and adds no step. */
export type Patient = {
  territory: string
  category: Category
  needs: readonly Capability[]
  ageYears: number | null
  vulnerable: readonly VulnerableGroup[]
  contaminated: boolean
  /** What the place does not have; undefined where nobody has said. */
  lacking?: readonly Resource[] | undefined
}

/**
 * What the agreement's protocol asks for a patient at a place, each step once, in the order in which
 * steps are done, with the articles that ask for it.
 */
export function protocolFor(
  patient: Patient,
  evaluate: (question: Question) => Decision,
): ProtocolStep[] {
  const { ageYears, needs, lacking, vulnerable, ...rest } = patient
  const facts: Facts = {
    ...nothingRecorded,
    ...rest,
    needs: [...needs],
    vulnerable: [...vulnerable],
    ...(ageYears !== null && { ageYears }),
    ...(lacking && { lacking: [...lacking] }),
  }
  const found = new Map<string, ProtocolStep>()
  for (const { clause, duty } of evaluate({ kind: 'protocol', facts }).duties) {
    if (duty.duty !== 'do' && duty.duty !== 'substitute') continue
    // A clause may say what to do for several lacks; only those that are there count.
    if (duty.duty === 'substitute' && !lacking?.includes(duty.lacking)) continue
    const instead = duty.duty === 'substitute' ? duty.lacking : null
    const key = `${duty.step} ${instead ?? ''}`
    const known = found.get(key)
    if (!known) found.set(key, { step: duty.step, instead, clauses: [clause] })
    else if (!known.clauses.includes(clause)) known.clauses.push(clause)
  }
  return [...found.values()].sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step))
}

/** Which capabilities make up for a resource: a place with any of them has it. */
const provides: Partial<Record<Resource, readonly Capability[]>> = {
  ct: ['ct'],
  surgeon: ['general-surgery', 'trauma-level-1', 'trauma-level-2', 'trauma-level-3'],
  theatre: ['theatre', 'trauma-level-1', 'trauma-level-2', 'trauma-level-3'],
  ventilator: ['icu', 'paediatric-icu'],
  blood: ['blood-bank', 'trauma-level-1', 'trauma-level-2'],
}

/**
 * What a facility is known to lack, from its capabilities; undefined where nothing is known of them.
 * Of what no capability speaks (an interpreter, oxygen) nothing is concluded.
 */
export function lackingAt(capabilities: readonly { value: Capability }[]): Resource[] | undefined {
  if (capabilities.length === 0) return undefined
  const has = new Set(capabilities.map(({ value }) => value))
  return (Object.entries(provides) as [Resource, readonly Capability[]][])
    .filter(([, any]) => !any.some((one) => has.has(one)))
    .map(([resource]) => resource)
}
