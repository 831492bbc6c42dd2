import type { ObservationKey, Observations } from '#core/triage/observation.ts'

/** A score, or why there is none: what is missing or unknown, and what could not be tested. */
export type Score<T> =
  | { value: T }
  | { value: null; lacks: ObservationKey[]; notTestable: ObservationKey[] }

type Numbers<K extends ObservationKey> = Record<K, number>

function numbers<K extends ObservationKey>(
  of: Observations,
  keys: readonly K[],
): Score<Numbers<K>> {
  const notTestable = keys.filter((key) => of[key] === 'not-testable')
  const lacks = keys.filter((key) => typeof of[key] !== 'number' && of[key] !== 'not-testable')
  if (lacks.length + notTestable.length > 0) return { value: null, lacks, notTestable }
  return { value: Object.fromEntries(keys.map((key) => [key, of[key]])) as unknown as Numbers<K> }
}

/**
 * Glasgow Coma Scale, 3 to 15. A component that cannot be tested leaves no total: an intubated
 * patient's verbal answer is not 1. Source: CRASH data dictionary; the rule on totals from GCS 2014.
 */
export function gcsTotal(of: Observations): Score<number> {
  const found = numbers(of, ['gcsEye', 'gcsVerbal', 'gcsMotor'])
  if (found.value === null) return found
  return { value: found.value.gcsEye + found.value.gcsVerbal + found.value.gcsMotor }
}

/** Codes 4 to 0 from the lowest value that earns each; lower bounds alone, so no value falls between. */
const bands = {
  gcs: [13, 9, 6, 4],
  systolic: [90, 76, 50, 1],
} as const
const coded = (
  value: number,
  [four, three, two, one]: readonly [number, number, number, number],
) => (value >= four ? 4 : value >= three ? 3 : value >= two ? 2 : value >= one ? 1 : 0)
/** Thirty breaths and more code lower (3) than 10 to 29 (4), and higher than 6 to 9 (2). */
const codedRate = (perMin: number) => (perMin > 29 ? 3 : coded(perMin, [10, Infinity, 6, 1]))

export type Rts = {
  codes: { gcs: number; systolic: number; respiratoryRate: number }
  /** Triage RTS, 0 to 12; 11 or less belongs in a trauma centre. */
  triage: number
  /** Weighted RTS, 0 to 7.8408. */
  weighted: number
}

/** Revised Trauma Score. Source: tbindc.org variable 140, thecalculator.co (secondary). */
export function revisedTraumaScore(of: Observations): Score<Rts> {
  const gcs = gcsTotal(of)
  const rest = numbers(of, ['systolicMmHg', 'respiratoryRatePerMin'])
  if (gcs.value === null || rest.value === null) {
    const gaps = [gcs, rest].flatMap((score) => (score.value === null ? [score] : []))
    return {
      value: null,
      lacks: gaps.flatMap((gap) => gap.lacks),
      notTestable: gaps.flatMap((gap) => gap.notTestable),
    }
  }
  const codes = {
    gcs: coded(gcs.value, bands.gcs),
    systolic: coded(rest.value.systolicMmHg, bands.systolic),
    respiratoryRate: codedRate(rest.value.respiratoryRatePerMin),
  }
  return {
    value: {
      codes,
      triage: codes.gcs + codes.systolic + codes.respiratoryRate,
      weighted: 0.9368 * codes.gcs + 0.7326 * codes.systolic + 0.2908 * codes.respiratoryRate,
    },
  }
}

/**
 * Shock index: heart rate divided by systolic pressure; flagged from 1 upward. Without a pressure
 * there is no quotient: `undefined-pressure`, which is worse than any number and never a zero.
 */
export function shockIndex(
  of: Observations,
): Score<{ index: number | 'undefined-pressure'; flagged: boolean }> {
  const found = numbers(of, ['heartRatePerMin', 'systolicMmHg'])
  if (found.value === null) return found
  const { heartRatePerMin, systolicMmHg } = found.value
  if (systolicMmHg === 0) return { value: { index: 'undefined-pressure', flagged: true } }
  return {
    value: { index: heartRatePerMin / systolicMmHg, flagged: heartRatePerMin >= systolicMmHg },
  }
}
