import { z } from 'zod'
import type { VulnerableGroup } from '#core/law/facts.ts'
import type { Capability } from '#core/region/capability.ts'
import type { Place } from '#core/region/region.ts'
import { type Instant, moment } from '#core/time.ts'
import { type Category, category } from '#core/triage/category.ts'

/** A reason as a code and what fills its words, `plan.reason.<code>`. */
export const reason = z
  .strictObject({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    clauses: z.array(z.string()),
  })
  .meta({ id: 'Reason' })
export type Reason = z.infer<typeof reason>

/** The drive from where somebody is to a hospital. */
export const drive = z.strictObject({
  crossings: z.array(z.string()),
  minutes: z.number(),
  km: z.number(),
})

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

const assignment = z.strictObject({
  casualty: z.string(),
  label: z.string(),
  category,
  facility: z.string(),
  facilityName: z.string(),
  member: z.string(),
  route: drive,
  arriveAt: moment,
  treatAt: moment,
  /** Why here: the clauses it rests on and the circumstances that decided. */
  because: z.array(reason),
  clauses: z.array(z.string()),
  /** `emergency-unknown`, `report-stale`, `over-capacity`, `estimated-route` … */
  flags: z.array(z.string()),
})
export type Assignment = z.infer<typeof assignment>

const passedOver = z.strictObject({
  casualty: z.string(),
  facility: z.string(),
  minutes: z.number().nullable(),
  why: reason,
})
export type PassedOver = z.infer<typeof passedOver>

const unplaced = z.strictObject({
  casualty: z.string(),
  label: z.string(),
  category,
  why: reason,
  wouldHelp: z.array(reason),
  /** Never nowhere: where to hold care meanwhile, or the nearest open emergency department. */
  meanwhile: z.strictObject({
    facility: z.string().nullable(),
    minutes: z.number().nullable(),
    code: z.enum(['hold-at-scene', 'over-capacity']),
  }),
})
export type Unplaced = z.infer<typeof unplaced>

/**
 * A proposal. `value` is a score to maximise and `bound` what no plan can exceed, so
 * `bound >= value`; `gap` is the largest relative gap of any level, 0 to 1.
 */
export const plan = z
  .strictObject({
    incident: z.string(),
    at: moment,
    assignments: z.array(assignment),
    passedOver: z.array(passedOver),
    unplaced: z.array(unplaced),
    value: z.number(),
    bound: z.number(),
    gap: z.number(),
    levels: z.array(
      z.strictObject({
        category,
        casualties: z.int(),
        value: z.number(),
        bound: z.number(),
        gap: z.number(),
      }),
    ),
    ms: z.number(),
  })
  .meta({ id: 'Plan' })
export type Plan = z.infer<typeof plan>
