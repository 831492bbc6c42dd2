import type { ObservationKey, Observations } from '#core/triage/observation.ts'

/**
 * What one observation says about another. Only what cannot be otherwise stands here: the table both
 * spares the crew a question whose answer is known and finds observations that cannot both be true.
 */
type Value = Observations[ObservationKey]
type Says = { key: ObservationKey; value: Value }
type Implication = { if: ObservationKey; is: (value: Value) => boolean; entails: Says[] }

const says = (record: Observations): Says[] =>
  Object.entries(record).map(([key, value]) => ({ key: key as ObservationKey, value }))
const word =
  (...words: string[]) =>
  (value: Value) =>
    typeof value === 'string' && words.includes(value)
const number = (from: number, to: number) => (value: Value) =>
  typeof value === 'number' && value >= from && value <= to
const implies = (
  key: ObservationKey,
  is: (value: Value) => boolean,
  entails: Observations,
): Implication => ({ if: key, is, entails: says(entails) })

/** Source of every line: derived from the words themselves (no clinical threshold is involved). */
export const implications: readonly Implication[] = [
  implies('walks', word('yes'), {
    breathes: 'yes',
    palpablePulse: 'yes',
    purposefulMovement: 'yes',
  }),
  implies('talks', word('yes'), { breathes: 'yes', palpablePulse: 'yes' }),
  implies('obeysCommands', word('yes'), {
    respondsToVoice: 'yes',
    purposefulMovement: 'yes',
    breathes: 'yes',
  }),
  implies('respondsToVoice', word('no'), { obeysCommands: 'no' }),
  implies('avpu', word('alert', 'voice'), { respondsToVoice: 'yes' }),
  implies('avpu', word('pain', 'unresponsive'), { respondsToVoice: 'no', obeysCommands: 'no' }),
  implies('avpu', word('pain'), { talks: 'no', walks: 'no' }),
  implies('avpu', word('unresponsive'), { painResponse: 'none', talks: 'no', walks: 'no' }),
  implies('gcsMotor', number(6, 6), { obeysCommands: 'yes' }),
  implies('gcsMotor', number(1, 5), { obeysCommands: 'no' }),
  implies('breathes', word('yes'), { breathesAfterAirwayOpened: 'yes' }),
  implies('breathesAfterAirwayOpened', word('yes'), { breathesAfterRescueBreaths: 'yes' }),
  implies('respiratoryRatePerMin', number(0, 0), { breathes: 'no', walks: 'no', talks: 'no' }),
  implies('radialPulse', word('yes'), { palpablePulse: 'yes', peripheralPulse: 'yes' }),
  implies('palpablePulse', word('no'), { radialPulse: 'no', peripheralPulse: 'no', walks: 'no' }),
  implies('heartRatePerMin', number(0, 0), { palpablePulse: 'no' }),
  implies('systolicMmHg', number(0, 0), { radialPulse: 'no' }),
  implies('catastrophicBleeding', word('yes'), { severeBleeding: 'yes', minorInjuriesOnly: 'no' }),
  implies('severeBleeding', word('no'), { catastrophicBleeding: 'no' }),
]

/** Two recorded observations that cannot both be true, and the observation about which they differ. */
export type Contradiction = { fields: [ObservationKey, ObservationKey]; about: ObservationKey }

/** The observations with what follows from them filled in, and what cannot be true together. */
export type Completed = {
  observations: Observations
  /** Which observation a filled-in one follows from. */
  from: Partial<Record<ObservationKey, ObservationKey>>
  contradictions: Contradiction[]
}

/**
 * Fills in what follows from what was recorded, never over a recorded answer, and lists what cannot
 * be true together. A recorded `unknown` may be settled by another observation; a recorded value
 * never yields.
 */
export function complete(recorded: Observations): Completed {
  const known: Record<string, Value> = { ...recorded }
  const from: Completed['from'] = {}
  const contradictions = new Map<string, Contradiction>()
  const root = (key: ObservationKey): ObservationKey => from[key] ?? key
  const clash = (a: ObservationKey, b: ObservationKey) => {
    const fields = [root(a), root(b)].sort() as Contradiction['fields']
    if (fields[0] !== fields[1]) contradictions.set(fields.join('+'), { fields, about: b })
  }
  for (let changed = true; changed; ) {
    changed = false
    for (const rule of implications) {
      if (!rule.is(known[rule.if])) continue
      for (const { key, value } of rule.entails) {
        if (known[key] === undefined || known[key] === 'unknown') {
          known[key] = value
          from[key] = root(rule.if)
          changed = true
        } else if (known[key] !== value) clash(rule.if, key)
      }
    }
  }
  const rate = known.respiratoryRatePerMin
  const apnoeic =
    known.breathes === 'no' &&
    known.breathesAfterAirwayOpened === 'no' &&
    known.breathesAfterRescueBreaths !== 'yes'
  if (apnoeic && typeof rate === 'number' && rate > 0) clash('breathes', 'respiratoryRatePerMin')
  return { observations: known as Observations, from, contradictions: [...contradictions.values()] }
}
