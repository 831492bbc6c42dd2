import { z } from 'zod'
import { type Refusal, refusal } from '#core/refusal.ts'
import { err, ok, type Result } from '#core/result.ts'

/**
 * What was seen, heard or measured on one casualty. A key that is missing was not asked; `unknown`
 * was asked and could not be found out; `no`, `none` or 0 is absent. The three are never confused.
 */

/** Bounds of a number that a person can enter, with the stepper's step and where it starts. */
export type Limits = {
  min: number
  max: number
  step: number
  start: number
  unit: string
  source: string
}

/**
 * Values outside these are typing errors or another unit, not patients. They are wide on purpose:
 * a limit that refuses a true value is worse than one that lets an odd one through.
 */
export const limits = {
  respiratoryRatePerMin: limit(0, 120, 1, 16, '/min', 'assumed'),
  capillaryRefillS: limit(0, 30, 0.5, 2, 's', 'assumed'),
  heartRatePerMin: limit(
    0,
    350,
    1,
    80,
    '/min',
    'assumed; above infant supraventricular tachycardia',
  ),
  systolicMmHg: limit(0, 300, 1, 120, 'mmHg', 'assumed; upper end of clinical cuffs'),
  spo2Percent: limit(0, 100, 1, 97, '%', 'definition: a share'),
  temperatureC: limit(
    10,
    47,
    0.1,
    37,
    '°C',
    'assumed; below the lowest survived core, 11.8 °C (secondary)',
  ),
  gcsEye: limit(1, 4, 1, 4, '', 'definition: Glasgow Coma Scale (CRASH data dictionary)'),
  gcsVerbal: limit(1, 5, 1, 5, '', 'definition: Glasgow Coma Scale (CRASH data dictionary)'),
  gcsMotor: limit(1, 6, 1, 6, '', 'definition: Glasgow Coma Scale (CRASH data dictionary)'),
  ageYears: limit(0, 130, 1, 40, 'a', 'assumed; the oldest person verified lived 122 years'),
  ageMonths: limit(0, 1560, 1, 12, 'mo', 'assumed; 130 years'),
} as const satisfies Record<string, Limits>
export type LimitedKey = keyof typeof limits

function limit(
  min: number,
  max: number,
  step: number,
  start: number,
  unit: string,
  source: string,
): Limits {
  return { min, max, step, start, unit, source }
}

const truth = z.enum(['yes', 'no', 'unknown']).optional()
const measured = (key: LimitedKey) => {
  const { min, max, step } = limits[key]
  const value = step === 1 ? z.int() : z.number()
  return z.union([value.min(min).max(max), z.literal('unknown')]).optional()
}
const gcs = (key: 'gcsEye' | 'gcsVerbal' | 'gcsMotor') =>
  z.union([z.int().min(1).max(limits[key].max), z.enum(['not-testable', 'unknown'])]).optional()

export const observations = z.strictObject({
  walks: truth,
  catastrophicBleeding: truth,
  severeBleeding: truth,
  haemorrhageControlled: truth,
  talks: truth,
  penetratingInjury: truth,
  /** As found, before anything is done. */
  breathes: truth,
  breathesAfterAirwayOpened: truth,
  breathesAfterRescueBreaths: truth,
  respiratoryDistress: truth,
  respiratoryRatePerMin: measured('respiratoryRatePerMin'),
  radialPulse: truth,
  palpablePulse: truth,
  peripheralPulse: truth,
  capillaryRefillS: measured('capillaryRefillS'),
  heartRatePerMin: measured('heartRatePerMin'),
  systolicMmHg: measured('systolicMmHg'),
  spo2Percent: measured('spo2Percent'),
  temperatureC: measured('temperatureC'),
  obeysCommands: truth,
  respondsToVoice: truth,
  purposefulMovement: truth,
  avpu: z.enum(['alert', 'voice', 'pain', 'unresponsive', 'unknown']).optional(),
  painResponse: z.enum(['appropriate', 'inappropriate', 'none', 'unknown']).optional(),
  gcsEye: gcs('gcsEye'),
  gcsVerbal: gcs('gcsVerbal'),
  gcsMotor: gcs('gcsMotor'),
  minorInjuriesOnly: truth,
  /** A human judgement given the means at hand. Corridor never computes it. */
  likelyToSurviveWithResources: truth,
  /** Submersion, immersion or smoke inhalation. */
  drowningOrSmoke: truth,
})
export type Observations = z.infer<typeof observations>
export type ObservationKey = keyof Observations
export const observationKeys = observations.keyof().options

/** What the methods ask about the person rather than of the body. Age may be a fraction of a year. */
export const patient = z.strictObject({
  ageMonths: z.int().min(0).max(limits.ageMonths.max).optional(),
  ageYears: z.number().min(0).max(limits.ageYears.max).optional(),
  /** The crew's impression, which decides the method when the age is not known. */
  looksLike: z.enum(['adult', 'child', 'infant']).optional(),
})
export type Patient = z.infer<typeof patient>
export type PatientKey = keyof Patient

/** Completed months of age, or undefined where no age is known. Years may be fractional. */
export function findAgeMonths(of: Patient): number | undefined {
  if (of.ageMonths !== undefined) return of.ageMonths
  return of.ageYears === undefined ? undefined : Math.floor(of.ageYears * 12)
}

function faults(schema: z.ZodType, raw: unknown, base: string): Refusal[] {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return []
  return parsed.error.issues.flatMap((issue): Refusal[] => {
    const key = String(issue.path[0] ?? '')
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) =>
        refusal('invalid_input', { field: name, message: 'no such observation' }, at(base, name)),
      )
    }
    const value = (raw as Record<string, unknown> | null)?.[key]
    if (typeof value === 'number' && key in limits) {
      const { min, max, unit } = limits[key as LimitedKey]
      return [refusal('impossible_value', { field: key, value, min, max, unit }, at(base, key))]
    }
    return [
      refusal('invalid_input', { field: key || 'body', message: issue.message }, at(base, key)),
    ]
  })
}

const at = (base: string, key: string) => ({ field: [base, key].filter(Boolean).join('.') })

/**
 * Reads observations from outside. Faults name the field, and for a number outside its physiological
 * limits (`impossible_value`) the value, the limits and the unit. All faults, not only the first.
 */
export function readObservations(raw: unknown, base = ''): Result<Observations, Refusal[]> {
  const found = faults(observations, raw, base)
  return found.length > 0 ? err(found) : ok(observations.parse(raw))
}

/** Reads age and impression from outside; faults as in `readObservations`. */
export function readPatient(raw: unknown, base = ''): Result<Patient, Refusal[]> {
  const found = faults(patient, raw, base)
  return found.length > 0 ? err(found) : ok(patient.parse(raw))
}
