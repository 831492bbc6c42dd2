import { type Method, no, type Source, type Test, yes } from '#core/triage/method.ts'

/** SALT and CareFlight: structure read in secondary pages, wording from memory; off until signed for. */

const saltPages: Source = {
  source:
    'wikem.org Mass_casualty_incident_triage; fpnotebook SltTrg; chemm.hhs.gov/salttriage.htm',
  status: 'secondary',
}
const memory: Source = { source: 'memory', status: 'unverified' }

const stillApnoeic = [no('breathes'), no('breathesAfterAirwayOpened')]
const stable: Test[] = [
  { any: [yes('obeysCommands'), yes('purposefulMovement')] },
  yes('peripheralPulse'),
  no('respiratoryDistress'),
  yes('haemorrhageControlled'),
]

export const salt: Method = {
  id: 'salt',
  version: '2008',
  ages: 'all',
  source: saltPages.source,
  status: 'unverified',
  // Sorting by voice (walk, wave, still) sets who is seen first and is no category, so no row asks it.
  before: {
    breathesAfterAirwayOpened: ['open-airway', 'decompress-chest', 'antidote-auto-injector'],
    breathesAfterRescueBreaths: ['rescue-breaths-2'],
    haemorrhageControlled: ['stop-bleeding'],
  },
  rows: [
    {
      id: 'apnoeic-child',
      test: {
        all: [...stillApnoeic, { ageMonths: { below: 144 } }, no('breathesAfterRescueBreaths')],
      },
      result: 'no-signs-of-life',
      ...memory,
    },
    {
      id: 'apnoeic',
      test: { all: [...stillApnoeic, { ageMonths: { atLeast: 144 } }] },
      result: 'no-signs-of-life',
      ...saltPages,
    },
    {
      id: 'stable-minor-injuries',
      test: { all: [...stable, yes('minorInjuriesOnly')] },
      result: 'minor',
      ...saltPages,
    },
    {
      id: 'stable',
      test: { all: [...stable, no('minorInjuriesOnly')] },
      result: 'delayed',
      ...saltPages,
    },
    {
      id: 'unlikely-to-survive',
      test: no('likelyToSurviveWithResources'),
      result: 'expectant',
      onlyIfExpectant: true,
      ...saltPages,
    },
    { id: 'otherwise', result: 'immediate', ...saltPages },
  ],
}

export const careflight: Method = {
  id: 'careflight',
  version: '2001',
  ages: 'all',
  ...memory,
  before: { breathesAfterAirwayOpened: ['open-airway'] },
  rows: [
    { id: 'walks', test: yes('walks'), result: 'minor', ...memory },
    {
      id: 'obeys-without-radial-pulse',
      test: { all: [yes('obeysCommands'), no('radialPulse')] },
      result: 'immediate',
      ...memory,
    },
    {
      id: 'obeys-with-radial-pulse',
      test: { all: [yes('obeysCommands'), yes('radialPulse')] },
      result: 'delayed',
      ...memory,
    },
    {
      id: 'breathes',
      test: yes('breathesAfterAirwayOpened'),
      result: 'immediate',
      ...memory,
    },
    {
      id: 'not-breathing',
      test: no('breathesAfterAirwayOpened'),
      result: 'no-signs-of-life',
      ...memory,
    },
    { id: 'otherwise', result: 'immediate', ...memory },
  ],
}
