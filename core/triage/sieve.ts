import { type Method, no, type Row, type Source, type Test, yes } from '#core/triage/method.ts'

/**
 * The British sieves and the tool that replaced them, the modified physiological tools, and the sort.
 * None was read in its primary document: off until a medical director signs for it.
 */

const mittPage: Source = {
  source: 'medicalalgorithms.com/nhs-prehospital-major-incident-triage-tool-mitt',
  status: 'secondary',
}
const comparison: Source = {
  source: 'EMJ, table comparing paediatric and adult triage tools (Vassallo 2021)',
  status: 'secondary',
}
const memory: Source = { source: 'memory', status: 'unverified' }

const stillApnoeic = [no('breathes'), no('breathesAfterAirwayOpened')]
const bleeding = (source: Source): Row => ({
  id: 'catastrophic-bleeding',
  test: yes('catastrophicBleeding'),
  result: 'immediate',
  thenDo: ['stop-bleeding'],
  ...source,
})
const walking = (source: Source): Row => ({
  id: 'walks',
  test: yes('walks'),
  result: 'minor',
  ...source,
})
const breathing = (source: Source): Row[] => [
  {
    id: 'breathes-after-airway',
    test: { all: [no('breathes'), yes('breathesAfterAirwayOpened')] },
    result: 'immediate',
    ...memory,
  },
  {
    id: 'apnoeic-after-airway',
    test: { all: stillApnoeic },
    result: 'no-signs-of-life',
    ...source,
  },
]
const red = (id: string, test: Test, source: Source): Row => ({
  id,
  test,
  result: 'immediate',
  ...source,
})
const otherwise = (source: Source): Row => ({ id: 'otherwise', result: 'delayed', ...source })
const before: Method['before'] = {
  breathesAfterAirwayOpened: ['open-airway'],
  breathesAfterRescueBreaths: ['rescue-breaths-5'],
}
const rate = (bounds: { below: number; above?: number; atLeast?: number }): Test => ({
  key: 'respiratoryRatePerMin',
  ...bounds,
})
const unresponsive: Test = no('respondsToVoice')
const sieveCirculation: Test = {
  either: [
    { key: 'capillaryRefillS', above: 2 },
    { key: 'heartRatePerMin', above: 120 },
  ],
}

const drowned: Test[] = [...stillApnoeic, { ageMonths: { below: 144 } }, yes('drowningOrSmoke')]

export const mitt: Method = {
  id: 'mitt',
  version: '2023',
  ages: 'all',
  source: mittPage.source,
  status: 'unverified',
  before,
  rows: [
    bleeding(mittPage),
    walking(mittPage),
    breathing(mittPage)[0]!,
    red(
      'drowned-child-breathes',
      { all: [...drowned, yes('breathesAfterRescueBreaths')] },
      mittPage,
    ),
    breathing(mittPage)[1]!,
    red('voice', unresponsive, mittPage),
    // The page prints "age <= 2 years", memory says under 2: everybody below 36 months, to be safe.
    red('age', { ageMonths: { below: 36 } }, mittPage),
    red('respiratory-rate', rate({ below: 12, above: 23 }), mittPage),
    // A slow heart is not scored.
    red('heart-rate', { key: 'heartRatePerMin', atLeast: 100 }, mittPage),
    otherwise(mittPage),
  ],
}

export const mptt: Method = {
  id: 'mptt',
  version: '2016',
  ages: 'adult',
  source: 'abstracts; EMJ 33/12/908.1',
  status: 'unverified',
  before,
  rows: [
    walking(memory),
    ...breathing(memory),
    red('respiratory-rate', rate({ below: 12, atLeast: 22 }), comparison),
    red('heart-rate', { key: 'heartRatePerMin', atLeast: 100 }, comparison),
    red(
      'consciousness',
      { score: 'gcs', below: 14 },
      { source: 'EMJ 33/12/908.1', status: 'secondary' },
    ),
    otherwise(memory),
  ],
}

export const mptt24: Method = {
  id: 'mptt-24',
  version: '2018',
  ages: 'adult',
  source: comparison.source,
  status: 'unverified',
  before,
  rows: [
    bleeding(comparison),
    walking(comparison),
    ...breathing(comparison),
    red('voice', unresponsive, comparison),
    red('respiratory-rate', rate({ below: 12, atLeast: 24 }), comparison),
    red('heart-rate', { key: 'heartRatePerMin', atLeast: 100 }, comparison),
    otherwise(comparison),
  ],
}

export const bcdSieve: Method = {
  id: 'bcd-sieve',
  version: '2018',
  ages: 'adult',
  ...memory,
  before,
  rows: [
    walking(memory),
    bleeding(memory),
    ...breathing(memory),
    red('voice', unresponsive, memory),
    red('respiratory-rate', rate({ below: 12, above: 23 }), memory),
    red('heart-rate', { key: 'heartRatePerMin', above: 100, undefinedAt: [100] }, memory),
    otherwise(memory),
  ],
}

export const mimms: Method = {
  id: 'mimms',
  version: '2012',
  ages: 'adult',
  ...memory,
  before,
  rows: [
    walking(memory),
    ...breathing(memory),
    red('respiratory-rate', rate({ below: 10, atLeast: 30 }), comparison),
    red('circulation', sieveCirculation, comparison),
    otherwise(memory),
  ],
}

export const naruSieve: Method = {
  id: 'naru-sieve',
  version: '2013',
  ages: 'adult',
  source: comparison.source,
  status: 'unverified',
  before,
  rows: [
    bleeding(comparison),
    walking(comparison),
    ...breathing(comparison),
    red('unconscious', unresponsive, comparison),
    red('respiratory-rate', rate({ below: 10, atLeast: 30 }), comparison),
    red('circulation', sieveCirculation, comparison),
    otherwise(comparison),
  ],
}

export const militarySieve: Method = {
  id: 'military-sieve',
  version: '2013',
  ages: 'adult',
  source: 'memory; structure in Horne 2013',
  status: 'unverified',
  before,
  rows: [
    walking(memory),
    ...breathing(memory),
    red('unconscious', unresponsive, memory),
    red('respiratory-rate', rate({ below: 10, atLeast: 30 }), memory),
    red('circulation', sieveCirculation, memory),
    otherwise(memory),
  ],
}

export const triageSort: Method = {
  id: 'triage-sort',
  version: '2012',
  ages: 'adult',
  ...memory,
  before: {},
  rows: [
    { id: 't-rts-0', test: { score: 't-rts', below: 1 }, result: 'no-signs-of-life', ...memory },
    {
      id: 't-rts-1-to-3',
      test: { score: 't-rts', below: 4 },
      result: 'expectant',
      onlyIfExpectant: true,
      ...memory,
    },
    { id: 't-rts-1-to-10', test: { score: 't-rts', below: 11 }, result: 'immediate', ...memory },
    { id: 't-rts-11', test: { score: 't-rts', below: 12 }, result: 'delayed', ...memory },
    { id: 't-rts-12', result: 'minor', ...memory },
  ],
}
