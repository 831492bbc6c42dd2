import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Decision, Question } from '#core/law/decision.ts'
import { type VulnerableGroup, vulnerableGroups } from '#core/law/facts.ts'

/** Below this a person is a child; as the agreement's articles on children count. Assumed. */
const childYearsMax = 15
/** From here on injury triage by adult thresholds misses severe injury; geriatric criteria of ACS begin at 65. */
const olderYearsMin = 65

/** The groups that a person belongs to: what was flagged, and what age and looks say. In one order. */
export function vulnerableOf({
  flags,
  ageYears,
  looksLike,
}: Pick<CasualtyState, 'flags' | 'ageYears' | 'looksLike'>): VulnerableGroup[] {
  const isChild =
    ageYears !== null ? ageYears <= childYearsMax : looksLike === 'child' || looksLike === 'infant'
  const groups = new Set<VulnerableGroup>(flags.vulnerable)
  if (isChild) groups.add('child')
  if (ageYears !== null && ageYears >= olderYearsMin) groups.add('older-person')
  return vulnerableGroups.filter((group) => groups.has(group))
}

/**
 * Whether the agreement puts a person first among those of the same category: a duty `prioritise` of
 * its triage articles that names one of their groups. It never outranks a category.
 */
export function isFirst(
  of: Pick<CasualtyState, 'flags' | 'ageYears' | 'looksLike' | 'category'>,
  territory: string,
  evaluate: (question: Question) => Decision,
): boolean {
  const vulnerable = vulnerableOf(of)
  if (vulnerable.length === 0) return false
  const { ageYears, category } = of
  const facts = { territory, vulnerable, category, ...(ageYears !== null && { ageYears }) }
  return evaluate({ kind: 'triage', facts }).duties.some(
    ({ duty }) => duty.duty === 'prioritise' && vulnerable.includes(duty.group),
  )
}
