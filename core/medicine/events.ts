import { z } from 'zod'
import { professions } from '#core/law/facts.ts'
import { substanceNames } from '#core/medicine/substances.ts'
import { freeText } from '#core/text.ts'
import { instant } from '#core/time.ts'

const id = z.string().min(1).max(80)
const substance = z.enum(substanceNames)
/** What one ampoule holds: two strengths of a substance are counted apart. */
const strengthMg = z.number().positive().max(10_000)
const ampoules = z.int().min(0).max(500)
const milligrams = z.number().min(0).max(100_000)
export const line = z.strictObject({ substance, strengthMg, ampoules })
const lines = z
  .array(line)
  .max(40)
  .refine((all) => new Set(all.map(keyOf)).size === all.length, {
    message: 'each substance and strength once',
  })
export type Line = z.infer<typeof line>

/** Substance and strength, as `morphine/10`: what is counted together. */
export const keyOf = (of: { substance: string; strengthMg: number }): string =>
  `${of.substance}/${of.strengthMg}`

export const medicineEvents = {
  /** The kit leaves, counted; `clauses` are those under which it may cross, if it does. */
  'medicine.departed': z.strictObject({
    member: z.string(),
    vehicle: id,
    to: z.string().nullable(),
    lines,
    profession: z.enum(professions),
    certified: z.boolean(),
    law: z
      .strictObject({
        answer: z.enum(['permitted', 'refused', 'undetermined']),
        clauses: z.array(z.string()),
        reportTo: z.string().nullable(),
        reportWithinHours: z.number().nullable(),
      })
      .nullable(),
  }),
  /** Ampoules opened for somebody, and how much of them was given. */
  'medicine.used': z.strictObject({
    substance,
    strengthMg,
    ampoules,
    givenMg: milligrams,
    casualty: id.nullable(),
  }),
  /** What is left of opened ampoules, or unopened ones that broke. Counts once somebody has witnessed it. */
  'medicine.wasted': z.strictObject({
    waste: id,
    substance,
    strengthMg,
    wastedMg: milligrams,
    brokenAmpoules: ampoules,
    reason: z.enum(['rest-of-ampoule', 'broken', 'expired', 'contaminated']),
  }),
  'medicine.witnessed': z.strictObject({ waste: id }),
  'medicine.restocked': z.strictObject({ lines, from: id }),
  /** The kit is back and counted. */
  'medicine.returned': z.strictObject({ lines }),
  /** What did not add up at the return, for the timeline; what is open now follows from the entries. */
  'medicine.discrepancy_found': z.strictObject({
    kinds: z.array(z.string()),
    reportTo: z.string().nullable(),
    reportBy: instant.nullable(),
  }),
  'medicine.return_overdue': z.strictObject({ dueAt: instant }),
  'medicine.settled': z.strictObject({
    discrepancy: id,
    finding: z.enum(['counted-again', 'recorded-late', 'lost', 'stolen', 'unexplained']),
    note: freeText,
  }),
}
export type MedicineEventKind = keyof typeof medicineEvents
export type MedicineBody<K extends MedicineEventKind> = z.output<(typeof medicineEvents)[K]>
