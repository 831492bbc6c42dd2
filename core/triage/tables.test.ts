import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MethodId } from '#core/triage/method.ts'
import { methods } from '#core/triage/methods.ts'
import type { Observations, Patient } from '#core/triage/observation.ts'
import { assessTable } from '#core/triage/triage.ts'

/** Decided cases of the methods that are off: they must work the day somebody signs for them. */
const options = {
  signed: Object.keys(methods) as MethodId[],
  expectantActivated: { authority: 'medical commander' },
}
const apnoeic = { breathes: 'no', breathesAfterAirwayOpened: 'no' } as const
const opened = { breathes: 'no', breathesAfterAirwayOpened: 'yes' } as const
const well = {
  catastrophicBleeding: 'no',
  walks: 'no',
  breathes: 'yes',
  respondsToVoice: 'yes',
  respiratoryRatePerMin: 18,
  heartRatePerMin: 80,
  capillaryRefillS: 1,
  gcsEye: 4,
  gcsVerbal: 5,
  gcsMotor: 6,
} as const satisfies Observations
const stable = {
  breathes: 'yes',
  obeysCommands: 'yes',
  peripheralPulse: 'yes',
  respiratoryDistress: 'no',
  haemorrhageControlled: 'yes',
} as const satisfies Observations
const sort = (gcsEye: number, systolicMmHg: number, respiratoryRatePerMin: number) => ({
  gcsEye,
  gcsVerbal: gcsEye === 1 ? 1 : 5,
  gcsMotor: gcsEye === 1 ? 1 : 6,
  systolicMmHg,
  respiratoryRatePerMin,
})

const sieve = (id: MethodId, ...more: [Observations, string][]) => {
  const shared: [Observations, string][] = [
    [{ catastrophicBleeding: 'no', walks: 'yes' }, 'minor at walks'],
    [{ catastrophicBleeding: 'no', walks: 'no', ...opened }, 'immediate at breathes-after-airway'],
    [
      { catastrophicBleeding: 'no', walks: 'no', ...apnoeic },
      'no-signs-of-life at apnoeic-after-airway',
    ],
    [{ ...well, respiratoryRatePerMin: 40 }, 'immediate at respiratory-rate'],
    [well, 'delayed at otherwise'],
    ...more,
  ]
  return shared.map(([seen, said]): [MethodId, Observations, string, Patient?] => [
    id,
    seen,
    said,
    { ageYears: 40 },
  ])
}
const bleeds: [Observations, string] = [
  { walks: 'no', catastrophicBleeding: 'yes' },
  'immediate at catastrophic-bleeding',
]
const mute = (row: string): [Observations, string] => [
  { ...well, respondsToVoice: 'no', gcsMotor: 5 },
  `immediate at ${row}`,
]
const fast: [Observations, string] = [{ ...well, heartRatePerMin: 130 }, 'immediate at heart-rate']
const pale: [Observations, string][] = [
  [{ ...well, heartRatePerMin: 121 }, 'immediate at circulation'],
  [{ ...well, heartRatePerMin: 120 }, 'delayed at otherwise'],
]

const cases: [MethodId, Observations, string, Patient?][] = [
  ...sieve('mitt', bleeds, mute('voice'), fast),
  ['mitt', well, 'immediate at age', { ageMonths: 20 }],
  [
    'mitt',
    { ...apnoeic, catastrophicBleeding: 'no', walks: 'no', drowningOrSmoke: 'yes' },
    'incomplete',
    { ageYears: 6 },
  ],
  ...sieve('mptt', fast),
  ['mptt', { ...well, gcsMotor: 4 }, 'immediate at consciousness'],
  ['mptt', { ...well, gcsVerbal: 4 }, 'delayed at otherwise'],
  ...sieve('mptt-24', bleeds, mute('voice'), fast),
  ...sieve('bcd-sieve', bleeds, mute('voice'), fast),
  ...sieve('mimms', ...pale),
  ...sieve('naru-sieve', bleeds, mute('unconscious'), ...pale),
  ...sieve('military-sieve', mute('unconscious'), ...pale),
  ['triage-sort', sort(1, 0, 0), 'no-signs-of-life at t-rts-0'],
  ['triage-sort', sort(1, 49, 5), 'expectant at t-rts-1-to-3'],
  ['triage-sort', sort(4, 75, 20), 'immediate at t-rts-1-to-10'],
  ['triage-sort', sort(4, 89, 20), 'delayed at t-rts-11'],
  ['triage-sort', sort(4, 90, 20), 'minor at t-rts-12'],
  ['salt', { ...apnoeic }, 'no-signs-of-life at apnoeic', { ageYears: 40 }],
  [
    'salt',
    { ...apnoeic, breathesAfterRescueBreaths: 'no' },
    'no-signs-of-life at apnoeic-child',
    { ageYears: 6 },
  ],
  ['salt', { ...stable, minorInjuriesOnly: 'yes' }, 'minor at stable-minor-injuries'],
  ['salt', { ...stable, minorInjuriesOnly: 'no' }, 'delayed at stable'],
  [
    'salt',
    { ...stable, respiratoryDistress: 'yes', likelyToSurviveWithResources: 'yes' },
    'immediate at otherwise',
  ],
  [
    'salt',
    { ...stable, peripheralPulse: 'no', likelyToSurviveWithResources: 'no' },
    'expectant at unlikely-to-survive',
  ],
  ['careflight', { walks: 'yes' }, 'minor at walks'],
  [
    'careflight',
    { walks: 'no', obeysCommands: 'yes', radialPulse: 'no' },
    'immediate at obeys-without-radial-pulse',
  ],
  [
    'careflight',
    { walks: 'no', obeysCommands: 'yes', radialPulse: 'yes' },
    'delayed at obeys-with-radial-pulse',
  ],
  ['careflight', { walks: 'no', obeysCommands: 'no', ...opened }, 'immediate at breathes'],
  [
    'careflight',
    { walks: 'no', obeysCommands: 'no', ...apnoeic },
    'no-signs-of-life at not-breathing',
  ],
]

const said = (rows: (typeof methods)[MethodId], seen: Observations, who: Patient) => {
  const found = assessTable(rows, seen, who, options)
  return found.outcome === 'category' ? `${found.category} at ${found.step}` : found.outcome
}

test('[TR10] the tables that are off decide as written, ready to be signed for', () => {
  for (const [id, seen, expected, who] of cases) {
    assert.equal(said(methods[id], seen, who ?? {}), expected, `${id} ${JSON.stringify(seen)}`)
  }
})

test('[TR4] no row of a table that is off can be dropped without a case noticing', () => {
  for (const id of new Set(cases.map(([method]) => method))) {
    for (const row of methods[id].rows.slice(0, -1)) {
      const rows = methods[id].rows.filter((other) => other !== row)
      const noticed = cases.some(
        ([method, seen, expected, who]) =>
          method === id && said({ ...methods[id], rows }, seen, who ?? {}) !== expected,
      )
      assert(noticed, `${id} without ${row.id}`)
    }
  }
})
