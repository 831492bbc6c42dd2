import { type Method, no, type Source, yes } from '#core/triage/method.ts'

/** START, JumpSTART and the Ten Second Triage: read in secondary sources, and on. */

const startDeck: Source = {
  source: 'aneskey.com/triage-8; START deck (Romig); studylib 8569096 (Hoag)',
  status: 'secondary',
}
const jumpPages: Source = {
  source:
    'fpnotebook.com JmpstrtTrg; paramedickardex.com/jump-start; EMJ table of paediatric tools',
  status: 'secondary',
}
const tstPages: Source = {
  source: 'redsquaremedical.com/updated-triage-tools; nfcc.org.uk; ASPR TRACIE 12168',
  status: 'secondary',
}

const stillApnoeic = [no('breathes'), no('breathesAfterAirwayOpened')]
const breathesOnceOpened = { all: [no('breathes'), yes('breathesAfterAirwayOpened')] }

export const start: Method = {
  id: 'start',
  version: '1996',
  ages: 'adult',
  ...startDeck,
  before: { breathesAfterAirwayOpened: ['open-airway'] },
  rows: [
    { id: 'walks', test: yes('walks'), result: 'minor', ...startDeck },
    {
      id: 'apnoeic-after-airway',
      test: { all: stillApnoeic },
      result: 'no-signs-of-life',
      ...startDeck,
    },
    {
      id: 'breathes-after-airway',
      test: breathesOnceOpened,
      result: 'immediate',
      ...startDeck,
    },
    {
      id: 'respiratory-rate',
      // START has no lower limit. Exactly 30 is left undefined by the sources.
      test: { key: 'respiratoryRatePerMin', above: 30, undefinedAt: [30] },
      result: 'immediate',
      ...startDeck,
    },
    {
      id: 'perfusion',
      // The radial pulse is the modified form; capillary refill the original one.
      test: { either: [no('radialPulse'), { key: 'capillaryRefillS', above: 2 }] },
      result: 'immediate',
      thenDo: ['stop-bleeding'],
      ...startDeck,
    },
    { id: 'commands', test: no('obeysCommands'), result: 'immediate', ...startDeck },
    { id: 'otherwise', result: 'delayed', ...startDeck },
  ],
}

export const jumpstart: Method = {
  id: 'jumpstart',
  version: '2001',
  ages: 'child',
  ...jumpPages,
  before: {
    breathesAfterAirwayOpened: ['open-airway'],
    breathesAfterRescueBreaths: ['rescue-breaths-5'],
  },
  rows: [
    { id: 'walks', test: yes('walks'), result: 'minor', ...jumpPages },
    {
      id: 'breathes-after-airway',
      test: breathesOnceOpened,
      result: 'immediate',
      ...jumpPages,
    },
    {
      id: 'apnoeic-without-pulse',
      test: { all: [...stillApnoeic, no('palpablePulse')] },
      result: 'no-signs-of-life',
      ...jumpPages,
    },
    {
      id: 'breathes-after-rescue-breaths',
      test: { all: [...stillApnoeic, yes('breathesAfterRescueBreaths')] },
      result: 'immediate',
      ...jumpPages,
    },
    {
      id: 'apnoeic-after-rescue-breaths',
      test: { all: [...stillApnoeic, no('breathesAfterRescueBreaths')] },
      result: 'no-signs-of-life',
      ...jumpPages,
    },
    {
      id: 'respiratory-rate',
      test: { key: 'respiratoryRatePerMin', below: 15, above: 45 },
      result: 'immediate',
      ...jumpPages,
    },
    { id: 'pulse', test: no('palpablePulse'), result: 'immediate', ...jumpPages },
    {
      id: 'consciousness',
      test: {
        any: [
          { key: 'avpu', is: ['unresponsive'] },
          {
            all: [
              { key: 'avpu', is: ['pain'] },
              { key: 'painResponse', is: ['inappropriate', 'none'] },
            ],
          },
        ],
      },
      result: 'immediate',
      ...jumpPages,
    },
    { id: 'otherwise', result: 'delayed', ...jumpPages },
  ],
}

export const tst: Method = {
  id: 'tst',
  version: '2023',
  ages: 'all',
  ...tstPages,
  before: { breathesAfterAirwayOpened: ['open-airway'] },
  rows: [
    // Walking comes before bleeding here, and after it in MITT: the order is the source's.
    { id: 'walks', test: yes('walks'), result: 'minor', ...tstPages },
    {
      id: 'severe-bleeding',
      test: yes('severeBleeding'),
      result: 'immediate',
      thenDo: ['stop-bleeding'],
      ...tstPages,
    },
    {
      id: 'penetrating-injury',
      test: { all: [yes('talks'), yes('penetratingInjury')] },
      result: 'immediate',
      ...tstPages,
    },
    {
      id: 'talks',
      test: { all: [yes('talks'), no('penetratingInjury')] },
      result: 'delayed',
      ...tstPages,
    },
    {
      id: 'breathes',
      test: yes('breathesAfterAirwayOpened'),
      result: 'immediate',
      thenDo: ['recovery-position'],
      ...tstPages,
    },
    {
      id: 'not-breathing',
      test: no('breathesAfterAirwayOpened'),
      result: 'no-signs-of-life',
      thenDo: ['cpr-if-resources-allow'],
      ...tstPages,
    },
    // Reached only where breathing could not be judged.
    { id: 'otherwise', result: 'immediate', ...tstPages },
  ],
}
