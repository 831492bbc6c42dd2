import type { VulnerableGroup } from '#core/law/facts.ts'
import type { ClauseRef } from '#core/refusal.ts'
import type { Capability } from '#core/region/capability.ts'
import type { Place } from '#core/region/region.ts'
import type { Instant } from '#core/time.ts'
import type { Category } from '#core/triage/category.ts'

/** A reason as a code and what fills its words, `plan.reason.<code>`. */
export type Reason = { code: string; params: Record<string, string | number>; clauses: ClauseRef[] }

/** What planning may know of a person. Insurance, nationality and residence status are not here. */
export type PlanCasualty = {
  id: string
  label: string
  category: Category
  needs: Capability[]
  ageYears: number | null
  looksLike: 'adult' | 'child' | 'infant' | null
  place: Place
  /** The member that has the patient now. */
  member: string
  /** When the case began, by whose law it is finished; absent where it begins now. */
  began?: Instant
  family: string | null
  contaminated: boolean
  unaccompaniedMinor: boolean
  threatened: boolean
  consent: 'given' | 'refused' | 'incapable' | null
  /** Groups whom care that is the same for all does not reach alike. */
  vulnerable?: readonly VulnerableGroup[]
  /** The agreement puts this person first among those who are hurt as badly. */
  first?: boolean
}

export type Assignment = {
  casualty: string
  label: string
  category: Category
  facility: string
  facilityName: string
  member: string
  route: { crossings: string[]; minutes: number; km: number }
  arriveAt: Instant
  treatAt: Instant
  /** Why here: the clauses it rests on and the circumstances that decided. */
  because: Reason[]
  clauses: ClauseRef[]
  /** `emergency-unknown`, `report-stale`, `over-capacity`, `estimated-route` … */
  flags: string[]
}

export type PassedOver = { casualty: string; facility: string; minutes: number | null; why: Reason }

export type Unplaced = {
  casualty: string
  label: string
  category: Category
  why: Reason
  wouldHelp: Reason[]
  /** Never nowhere: where to hold care meanwhile, or the nearest open emergency department. */
  meanwhile: {
    facility: string | null
    minutes: number | null
    code: 'hold-at-scene' | 'over-capacity'
  }
}

/**
 * A proposal. `value` is a score to maximise and `bound` what no plan can exceed, so
 * `bound >= value`; `gap` is the largest relative gap of any level, 0 to 1.
 */
export type Plan = {
  incident: string
  at: Instant
  assignments: Assignment[]
  passedOver: PassedOver[]
  unplaced: Unplaced[]
  value: number
  bound: number
  gap: number
  levels: { category: Category; casualties: number; value: number; bound: number; gap: number }[]
  ms: number
}
