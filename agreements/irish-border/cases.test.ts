// Decided cases of a border of many small crossings. Each row states what differs from its table's ordinary
// case.

import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { compile } from '#core/law/evaluate.ts'
import { type Facts, nothingRecorded } from '#core/law/facts.ts'
import { standingOf } from '#core/law/standing.ts'
import { decides, isComplete, type Owed, type Row, table, treatyIn } from '#test/cases.ts'
import { realData } from '#test/real-data.ts'

const { treaty } = treatyIn(import.meta.dirname)
isComplete(import.meta.dirname)
const owed: Owed = {
  '1.1': [
    'rotate-chair 6 ie>ni',
    'hold-committee joint 6 100',
    'hold-committee data 6 100',
    'hold-committee ethics 6 100',
    'decide-by all',
    'limit-crisis 10 10 60',
    'give-notice 365',
    'report 12',
  ].join(', '),
  '1.4': 'notify parties 24',
  '1.5': 'notify medical-director 1, review 72',
  '1.6': 'notify parties 1',
  '2.3': 'prioritise child',
  '2.4': [
    'substitute surgeon advise-at-distance',
    'substitute blood walking-blood-bank',
    'do transfer-onward',
  ].join(', '),
  '2.5': 'substitute oxygen open-airway',
  '2.6': 'do stop-bleeding, do decompress-chest, do keep-warm',
  '3.2': 'announce-crossing 10',
  '3.5': 'announce-crossing 5',
  '3.6': 'announce-crossing 10',
  '4.5': 'record-medicine-balance, report-discrepancy medical-director 12',
  '4.7': 'review 72',
  '4.8': 'answer-for from, insure from 6500000',
  '4.9': 'settle-dispute joint 120',
  '5.1': 'respond to 5 accepted',
  '5.2': 'respond to 15 escalates',
  '5.3': 'respond to 10 escalates, accompany',
  '5.4': 'respond to 1440 escalates, rehabilitate to 21',
  '5.5': 'respond to 240 escalates, repatriate to 7',
  '5.11': 'keep-reserve 10, do pre-alert, pay from',
  '5.12': 'ask-consent',
  '6.1': 'sign-handover both',
  '6.2': 'notify liaison 2, repatriate from 7',
  '6.3': 'record-medicine-balance, report-discrepancy medical-director 12',
  '6.4': 'respond from 10 escalates, record-advice from, answer-for from, delete-after 90',
  '7.1': 'rest-on vital-interests, monitor data-monitor, delete-after 60',
  '7.2': 'rest-on public-interest, monitor data-monitor, delete-after 90',
  '7.3': 'rest-on vital-interests, monitor data-monitor, delete-after 30',
  '7.4': 'tell-patient 48, allow-objection 30',
  '7.6': 'rest-on public-interest, monitor ethics-committee, delete-after 1825',
  '7.9': 'rest-on public-interest, monitor data-monitor, delete-after 30',
  '8.1': 'respond from 60 escalates, replace-stock to 21',
  '8.2': 'respond from 5 escalates, return-vehicle 12, answer-for from',
  '8.3': 'respond from 5 escalates, return-vehicle 72, answer-for from',
  '8.4': 'renew-certificate 24, train-hours 12',
  '9.1': 'split ie=50/ni=50, contribute use 150000 12',
  '9.2': 'pay from, cap-costs 75000 patient',
  '9.3': 'release-contingency 500000 72',
  '10.1': 'reach respond 5 0.85',
  '10.2': 'reach depart 5 0.9',
  '10.3': [
    'deliver-every crossing-list ie 12 2025-03-31 30',
    'deliver-every crossing-list ni 12 2025-03-31 30',
    'deliver-by channel-plan ni 2025-06-30 30',
    'hold-drill 12',
  ].join(', '),
  '10.4': 'report 1',
}

const act: Facts = {
  institutionalAct: 'amend',
  crisisDays: 10,
  crisisDaysUsed: 0,
  noticeDays: 0,
  consentingPercent: 100,
}
const declare: Facts = { institutionalAct: 'declare-crisis', consentingPercent: 50 }
const governance = table('governance', act, [
  ['amendment by both', {}, 'permitted', '1.2', '1.1'],
  ['accession, both agreed', { institutionalAct: 'accede' }, 'permitted', '1.2'],
  ['amendment by one', { consentingPercent: 99 }, 'refused', ''],
  [
    'withdrawal after a year',
    { institutionalAct: 'withdraw', noticeDays: 365 },
    'permitted',
    '1.3',
  ],
  ['withdrawal sooner', { institutionalAct: 'withdraw', noticeDays: 364 }, 'refused', ''],
  ['amendment announced a year before', { noticeDays: 365 }, 'permitted', '1.2'],
  [
    'suspension after two weeks',
    { institutionalAct: 'suspend', noticeDays: 14 },
    'permitted',
    '1.4',
  ],
  ['suspension by one', { institutionalAct: 'suspend', consentingPercent: 99 }, 'refused', ''],
  [
    'suspension for safety',
    { institutionalAct: 'suspend-for-safety' },
    'permitted',
    '1.5',
    '1.5 1.1',
  ],
  ['a major emergency', declare, 'permitted', '1.6', '1.6 1.1'],
  ['of eleven days', { ...declare, crisisDays: 11 }, 'refused', ''],
  ['after 59 days this year', { ...declare, crisisDaysUsed: 59 }, 'permitted', '1.6'],
  ['after 60 days this year', { ...declare, crisisDaysUsed: 60 }, 'refused', ''],
  ['extending it', { institutionalAct: 'extend-crisis' }, 'refused', '1.7'],
  ['appointing', { institutionalAct: 'appoint' }, 'refused', ''],
])

const triages = table(
  'triage',
  { territory: 'ni', method: 'tst', methodSigned: true, ageYears: 30 },
  [
    ['signed', {}, 'permitted', '2.1', ''],
    ['not signed', { methodSigned: false }, 'refused', ''],
    ['military', { method: 'military-sieve' }, 'refused', '2.2'],
    ['a child of twelve', { ageYears: 12 }, 'permitted', '2.1', '2.3'],
    ['somebody of thirteen', { ageYears: 13 }, 'permitted', '2.1', ''],
  ],
)
const protocols = table('protocol', { territory: 'ie', category: 'delayed', lacking: [] }, [
  ['nothing lacking', {}, 'refused', '', ''],
  ['no surgeon and no blood', { lacking: ['surgeon', 'blood'] }, 'refused', '', '2.4'],
  ['no surgeon', { lacking: ['surgeon'] }, 'refused', '', ''],
  ['no blood', { lacking: ['blood'] }, 'refused', '', ''],
  ['no oxygen', { lacking: ['oxygen'] }, 'refused', '', '2.5'],
  ['red', { category: 'immediate' }, 'refused', '', '2.6'],
  ['urgent', { category: 'urgent' }, 'refused', '', '2.6'],
])

const way: Facts = {
  from: 'ie',
  to: 'ni',
  vehicle: 'ambulance',
  crossing: 'osm-180',
  crossingState: 'open',
  localTime: '14:00',
  announced: false,
  enRoute: false,
  nationalOrder: false,
  lightsAndSirens: false,
  category: 'urgent',
}
const heavy: Facts = { vehicle: 'mobile-icu', announced: true }
const lanes = ['osm-44', 'osm-45', 'osm-145', 'osm-191'] as const
const air: Facts = { vehicle: 'helicopter', crossingState: 'closed' }
const neighbour: Facts = { vehicle: 'private-vehicle', category: 'immediate', announced: true }
const order: Facts = { nationalOrder: true }
const routes = table('route', way, [
  ['ambulance, unannounced', {}, 'permitted', '3.1'],
  ['physician', { vehicle: 'physician-vehicle' }, 'permitted', '3.1'],
  ['ambulance, restricted', { crossingState: 'restricted' }, 'permitted', '3.1'],
  ['ambulance, closed', { crossingState: 'closed' }, 'refused', ''],
  ['intensive care, announced', heavy, 'permitted', '3.2', '3.2'],
  ['bus, announced', { ...heavy, vehicle: 'bus' }, 'permitted', '3.2'],
  ['intensive care, unannounced', { ...heavy, announced: false }, 'refused', ''],
  ['intensive care, restricted', { ...heavy, crossingState: 'restricted' }, 'refused', ''],
  ...lanes.flatMap((crossing): Row[] => [
    [`intensive care over ${crossing}`, { ...heavy, crossing }, 'refused', '3.3'],
    [`bus over ${crossing}`, { ...heavy, crossing, vehicle: 'bus' }, 'refused', '3.3'],
    [`ambulance over ${crossing}`, { crossing }, 'permitted', '3.1'],
    [`ambulance over ${crossing} at eleven`, { crossing, localTime: '23:00' }, 'refused', '3.4'],
    [`ambulance over ${crossing} at six`, { crossing, localTime: '06:00' }, 'permitted', '3.1'],
    [
      `red over ${crossing} at night`,
      { crossing, localTime: '03:00', category: 'immediate' },
      ...(['permitted', '3.1'] as const),
    ],
  ]),
  ['ambulance over a main road at night', { localTime: '03:00' }, 'permitted', '3.1'],
  ['helicopter by day', air, 'permitted', '3.5', '3.5'],
  ['helicopter at seven', { ...air, localTime: '07:00' }, 'permitted', '3.5'],
  ['helicopter at eight in the evening', { ...air, localTime: '20:00' }, 'refused', ''],
  [
    'helicopter at night, red, announced',
    { ...air, localTime: '23:00', category: 'immediate', announced: true },
    'permitted',
    '3.6',
    '3.6',
  ],
  [
    'helicopter at night, red',
    { ...air, localTime: '23:00', category: 'immediate' },
    'refused',
    '',
  ],
  [
    'helicopter at night, announced',
    { ...air, localTime: '23:00', announced: true },
    'refused',
    '',
  ],
  ['a responder, red', neighbour, 'permitted', '3.7'],
  ['a responder, urgent', { ...neighbour, category: 'urgent' }, 'refused', ''],
  ['a responder, unannounced', { ...neighbour, announced: false }, 'refused', ''],
  ['a responder with blue lights', { ...neighbour, lightsAndSirens: true }, 'refused', '3.8'],
  ['an ambulance with blue lights', { lightsAndSirens: true }, 'permitted', '3.1'],
  ['on the way', { enRoute: true, crossingState: 'closed' }, 'permitted', '3.9'],
  ['order, delayed', { ...order, category: 'delayed' }, 'refused', '3.10'],
  ['order, urgent', order, 'permitted', '3.1'],
  ['order, red', { ...order, category: 'immediate' }, 'permitted', '3.1'],
  [
    'order, delayed, on the way',
    { ...order, category: 'delayed', enRoute: true },
    'permitted',
    '3.1 3.9',
  ],
  ['no order, delayed', { category: 'delayed' }, 'permitted', '3.1'],
])

const crew: Facts = {
  from: 'ni',
  territory: 'ie',
  profession: 'paramedic',
  act: 'advanced-care',
  certified: true,
  medicine: 'opioid',
  crisisDeclared: false,
}
const drug: Facts = { act: 'controlled-medicine' }
const tube: Facts = { act: 'intubation' }
const crisis: Facts = { crisisDeclared: true, certified: false }
const waivers = table('waiver', crew, [
  ...(['drive', 'handover', 'basic-care'] as const).map(
    (what): Row => [
      what,
      { act: what, profession: 'driver', certified: false },
      'permitted',
      '4.1',
    ],
  ),
  ...(['physician', 'nurse', 'paramedic'] as const).flatMap((profession): Row[] => [
    [`advanced care, ${profession}`, { profession }, 'permitted', '4.2'],
    [`advanced care, ${profession}, expired`, { profession, certified: false }, 'refused', ''],
    [`... in a major emergency`, { ...crisis, profession }, 'permitted', '4.7', '4.7'],
  ]),
  ['advanced care, driver', { profession: 'driver' }, 'refused', ''],
  [
    'advanced care in a major emergency, driver',
    { ...crisis, profession: 'driver' },
    'refused',
    '',
  ],
  ['intubation in a major emergency', { ...crisis, ...tube }, 'refused', ''],
  [
    'intubation, physician',
    { ...tube, profession: 'physician', territory: 'ni' },
    'permitted',
    '4.3',
  ],
  [
    'intubation, physician, expired',
    { ...tube, profession: 'physician', certified: false },
    'refused',
    '',
  ],
  ['advice, physician', { act: 'telemedicine', profession: 'physician' }, 'permitted', '4.10'],
  ['advice, nurse', { act: 'telemedicine', profession: 'nurse' }, 'permitted', '4.10'],
  ['advice, paramedic', { act: 'telemedicine' }, 'refused', ''],
  [
    'advice, nurse, expired',
    { act: 'telemedicine', profession: 'nurse', certified: false },
    'refused',
    '',
  ],
  ['surgery, physician', { act: 'surgery', profession: 'physician' }, 'refused', ''],
  ['intubation, paramedic, Ireland', tube, 'permitted', '4.4'],
  ['intubation, paramedic, Northern Ireland', { ...tube, territory: 'ni' }, 'refused', ''],
  ['intubation, paramedic, expired', { ...tube, certified: false }, 'refused', ''],
  ['intubation, nurse', { ...tube, profession: 'nurse' }, 'refused', ''],
  ['surgery, paramedic', { act: 'surgery' }, 'refused', ''],
  ['opioid, paramedic', drug, 'permitted', '4.5', '4.5'],
  ['opioid, physician', { ...drug, profession: 'physician' }, 'permitted', '4.5'],
  ['opioid, nurse', { ...drug, profession: 'nurse' }, 'refused', ''],
  ['opioid, expired', { ...drug, certified: false }, 'refused', ''],
  [
    'ketamine, paramedic, Northern Ireland',
    { ...drug, medicine: 'ketamine', territory: 'ni' },
    'refused',
    '4.6',
  ],
  ['ketamine, paramedic, Ireland', { ...drug, medicine: 'ketamine' }, 'permitted', '4.5'],
  ['opioid, paramedic, Northern Ireland', { ...drug, territory: 'ni' }, 'permitted', '4.5'],
  [
    'ketamine, physician, Northern Ireland',
    { ...drug, medicine: 'ketamine', territory: 'ni', profession: 'physician' },
    'permitted',
    '4.5',
  ],
  [
    'care beside ketamine, Northern Ireland',
    { medicine: 'ketamine', territory: 'ni' },
    'permitted',
    '4.2',
  ],
])
const liabilities = table(
  'liability',
  { from: 'ie', to: 'ni', territory: 'ni', act: 'advanced-care' },
  [
    ['care in Northern Ireland', {}, 'permitted', '4.8', '4.8 4.9'],
    ['care in Ireland', { from: 'ni', to: 'ie', territory: 'ie' }, 'permitted', '4.8', '4.8'],
  ],
)

const patient: Facts = {
  ...nothingRecorded,
  from: 'ie',
  to: 'ni',
  category: 'immediate',
  minutesSooner: 10,
  needs: ['emergency-department'],
  roomAtHome: true,
  reserveKept: true,
  ageYears: 40,
}
const full: Facts = { category: 'delayed', roomAtHome: false }
const child: Facts = {
  from: 'ni',
  to: 'ie',
  category: 'delayed',
  ageYears: 15,
  needs: ['paediatrics'],
}
const recovery: Facts = {
  category: 'delayed',
  phase: 'rehabilitation',
  accepted: true,
  consent: 'given',
}
const home: Facts = { ...recovery, phase: 'emergency', returning: true }
const transfers = table('transfer', patient, [
  ['red, ten minutes sooner', {}, 'permitted', '5.1', '5.1 5.11 5.12'],
  ['urgent, ten minutes sooner', { category: 'urgent' }, 'permitted', '5.1'],
  ['red, nine minutes sooner', { minutesSooner: 9 }, 'refused', ''],
  ['delayed, sooner', { category: 'delayed' }, 'refused', ''],
  ['no room at home', full, 'permitted', '5.2', '5.2 5.11 5.12'],
  [
    'red, no room at home',
    { ...full, category: 'immediate', minutesSooner: 0 },
    'permitted',
    '5.2',
  ],
  [
    'urgent, no room at home',
    { ...full, category: 'urgent', minutesSooner: 0 },
    'permitted',
    '5.2',
  ],
  ['lightly injured, no room', { ...full, category: 'minor' }, 'refused', ''],
  ['a child to Dublin', child, 'permitted', '5.3', '5.3 5.11 5.12'],
  ['a child who needs intensive care', { ...child, needs: ['paediatric-icu'] }, 'permitted', '5.3'],
  ['somebody of sixteen', { ...child, ageYears: 16 }, 'refused', ''],
  ['a child with a fracture', { ...child, needs: ['orthopaedics'] }, 'refused', ''],
  ['a child to the north', { ...child, from: 'ie', to: 'ni' }, 'refused', ''],
  ['a child without its parent', { ...child, familyTogether: false }, 'refused', ''],
  ['to recovery', recovery, 'permitted', '5.4', '5.4 5.11'],
  ['to recovery, cannot decide', { ...recovery, consent: 'incapable' }, 'permitted', '5.4'],
  ['to recovery, not asked', { ...recovery, consent: 'not-asked' }, 'refused', ''],
  ['to recovery, not accepted', { ...recovery, accepted: false }, 'refused', ''],
  ['to a later operation', { ...recovery, phase: 'secondary' }, 'refused', ''],
  ['return', home, 'permitted', '5.5', '5.5 5.11'],
  ['return, cannot decide', { ...home, consent: 'incapable' }, 'permitted', '5.5'],
  ['return, not asked', { ...home, consent: 'not-asked' }, 'refused', ''],
  ['return, not accepted', { ...home, accepted: false }, 'refused', ''],
  ['into the reserve', { reserveKept: false, accepted: false }, 'refused', '5.6'],
  ['into the reserve, accepted', { reserveKept: false, accepted: true }, 'permitted', '5.1'],
  ['the casualty says no', { consent: 'refused' }, 'refused', '5.7'],
  ['fears the other side', { threatened: true }, 'refused', '5.8'],
  ['fears it and agrees', { threatened: true, consent: 'given' }, 'permitted', '5.1'],
  ['contaminated', { contaminated: true }, 'refused', '5.9'],
  [
    'contaminated, to be cleaned',
    { contaminated: true, needs: ['decontamination'] },
    'permitted',
    '5.1',
  ],
  ['alone and a minor, red', { unaccompaniedMinor: true }, 'permitted', '5.1'],
  [
    'alone and a minor, urgent',
    { unaccompaniedMinor: true, category: 'urgent' },
    'permitted',
    '5.1',
  ],
  ['alone and a minor, delayed', { ...full, unaccompaniedMinor: true }, 'refused', '5.10'],
  ['to a place outside', { to: 'outside' }, 'refused', '5.13'],
])

const handoffs = table(
  'handoff',
  { from: 'ie', to: 'ni', act: 'handover', category: 'immediate' },
  [
    ['both sign', {}, 'permitted', '6.1', '6.1'],
    ['of somebody who died', { category: 'dead' }, 'permitted', '6.1', '6.1 6.2'],
    ['with controlled medicines', { act: 'controlled-medicine' }, 'permitted', '6.1', '6.1 6.3'],
  ],
)
const call: Facts = {
  from: 'ni',
  to: 'ie',
  profession: 'physician',
  advised: 'paramedic',
  certified: true,
}
const telemedicine = table('telemedicine', call, [
  ['physician', {}, 'permitted', '6.4', '6.4'],
  ['nurse', { profession: 'nurse' }, 'permitted', '6.4'],
  ['paramedic', { profession: 'paramedic' }, 'refused', ''],
  ['expired', { certified: false }, 'refused', ''],
  ['nurse to physician', { profession: 'nurse', advised: 'physician' }, 'refused', '6.5'],
  ['physician to physician', { advised: 'physician' }, 'permitted', '6.4'],
])

const about: Facts = {
  from: 'ie',
  to: 'ni',
  dataCategory: 'triage',
  purpose: 'treatment',
  recipient: 'clinician',
  consent: 'given',
  retentionDays: 30,
  level: 'identified',
  threatened: false,
}
const back: Facts = { from: 'ni', to: 'ie' }
const record: Facts = { dataCategory: 'clinical-full' }
const beds: Facts = { dataCategory: 'capacity', purpose: 'coordination', recipient: 'dispatcher' }
const study: Facts = { purpose: 'research', level: 'pseudonymised', retentionDays: 1825 }
const count: Facts = {
  ...{
    dataCategory: 'statistics',
    level: 'aggregated',
    purpose: 'oversight',
    recipient: 'auditor',
  },
}
const trace: Facts = { dataCategory: 'identity', purpose: 'tracing', recipient: 'tracing-officer' }
const disclosures = table('disclosure', about, [
  ...[about, { ...about, ...back }].flatMap((both): Row[] => {
    const by = both.to === 'ni' ? '7.1' : '7.2'
    return [
      ...(['operational', 'triage', 'clinical-minimum', 'identity'] as const).map(
        (dataCategory): Row => [
          `${dataCategory} to ${both.to}`,
          { ...both, dataCategory },
          'permitted',
          by,
          by,
        ],
      ),
      ...(['dispatcher', 'crew'] as const).map(
        (recipient): Row => [
          `triage to the ${recipient} in ${both.to}`,
          { ...both, recipient },
          'permitted',
          by,
        ],
      ),
      [`triage to a payer in ${both.to}`, { ...both, recipient: 'payer' }, 'refused', ''],
      [`triage to bill in ${both.to}`, { ...both, purpose: 'billing' }, 'refused', ''],
      [`preferences to ${both.to}`, { ...both, dataCategory: 'preference' }, 'refused', ''],
    ]
  }),
  ['whole record, agreed', record, 'permitted', '7.3', '7.3'],
  ['whole record, unconscious', { ...record, consent: 'incapable' }, 'permitted', '7.3', '7.3 7.4'],
  ['whole record, not asked', { ...record, consent: 'not-asked' }, 'refused', '', '7.4'],
  ['whole record to the crew', { ...record, recipient: 'crew' }, 'refused', ''],
  ['whole record for research', { ...record, ...study }, 'refused', ''],
  ['free beds', beds, 'permitted', '7.5', ''],
  ['where ambulances are', { ...beds, dataCategory: 'operational' }, 'permitted', '7.5'],
  ['free beds to a coordinator', { ...beds, recipient: 'coordinator' }, 'permitted', '7.5'],
  ['free beds to the public', { ...beds, recipient: 'public' }, 'refused', ''],
  ['free beds for research', { ...beds, purpose: 'research' }, 'refused', ''],
  ['triage to coordinate', { ...beds, dataCategory: 'triage' }, 'refused', ''],
  ['research', study, 'permitted', '7.6', '7.6'],
  ['research on clinical data', { ...study, dataCategory: 'clinical-minimum' }, 'permitted', '7.6'],
  ['research on identity', { ...study, dataCategory: 'identity' }, 'refused', ''],
  ['research by name', { ...study, level: 'identified' }, 'refused', ''],
  ['research kept too long', { ...study, retentionDays: 1826 }, 'refused', ''],
  ['research by the public', { ...study, recipient: 'public' }, 'refused', ''],
  ['research, sharing refused', { ...study, consent: 'refused' }, 'refused', ''],
  ['not asked, research', { ...study, consent: 'not-asked' }, 'permitted', '7.6', '7.6'],
  ['pseudonymised, to bill', { ...study, purpose: 'billing' }, 'refused', ''],
  ['statistics', count, 'permitted', '7.7'],
  [
    'statistics to the public',
    { ...count, purpose: 'public-information', recipient: 'public' },
    'permitted',
    '7.7',
  ],
  ['statistics about each person', { ...count, level: 'pseudonymised' }, 'refused', ''],
  ['statistics for research', { ...count, purpose: 'research' }, 'refused', ''],
  ['statistics to a payer', { ...count, recipient: 'payer' }, 'refused', ''],
  ['contacts to the auditor', { ...count, dataCategory: 'contact' }, 'refused', ''],
  ...(['border-guard', 'police', 'armed-forces'] as const).map(
    (recipient): Row => [`to ${recipient}`, { recipient }, 'refused', '7.8'],
  ),
  ['tracing', trace, 'permitted', '7.9', '7.9'],
  ['tracing by contacts', { ...trace, dataCategory: 'contact' }, 'permitted', '7.9'],
  ['tracing by triage', { ...trace, dataCategory: 'triage' }, 'refused', ''],
  ['tracing by a clinician', { ...trace, recipient: 'clinician' }, 'refused', ''],
  ['the tracing officer, to bill', { ...trace, purpose: 'billing' }, 'refused', ''],
  ['tracing somebody threatened', { ...trace, threatened: true }, 'refused', ''],
  ['tracing, sharing refused', { ...trace, consent: 'refused' }, 'refused', ''],
  ['triage, unconscious', { consent: 'incapable' }, 'permitted', '7.1', '7.1 7.4'],
])

test('what goes north for care ends with its day; what comes south goes on', () => {
  const decide = compile([standingOf(treaty)])
  const ask = (at: string, facts: Facts) =>
    decide({ kind: 'disclosure', facts }, Temporal.Instant.from(at).epochMilliseconds).answer
  assert.equal(ask('2031-12-31T23:59:59Z', about), 'permitted')
  assert.equal(ask('2032-01-01T00:00:00Z', about), 'refused')
  assert.equal(ask('2032-01-01T00:00:00Z', { ...about, ...back }), 'permitted')
  // A case that began before goes on under what it began with.
  const began = Temporal.Instant.from('2031-12-31T20:00:00Z').epochMilliseconds
  const later = Temporal.Instant.from('2032-01-01T02:00:00Z').epochMilliseconds
  assert.equal(decide({ kind: 'disclosure', facts: about }, later, began).answer, 'permitted')
})

const depot: Facts = {
  from: 'ie',
  to: 'ni',
  movement: 'draw',
  stockSharePercent: 20,
  coverKept: true,
}
const stocks = table('stock', depot, [
  ['a fifth', {}, 'permitted', '8.1', '8.1'],
  ['in exchange', { movement: 'exchange' }, 'permitted', '8.1'],
  ['to inspect', { movement: 'inspect' }, 'refused', ''],
  ['more', { stockSharePercent: 21 }, 'refused', ''],
  ['too little left', { coverKept: false }, 'refused', ''],
  ['nobody knows what is left', { coverKept: undefined }, 'undetermined', '8.1'],
])
const loan: Facts = {
  from: 'ni',
  to: 'ie',
  vehicle: 'ambulance',
  loanHours: 12,
  coverKept: true,
  crisisDeclared: false,
}
const many: Facts = { crisisDeclared: true, loanHours: 72 }
const fleet = table('fleet', loan, [
  ['an ambulance for a shift', {}, 'permitted', '8.2', '8.2'],
  ['a physician for a shift', { vehicle: 'physician-vehicle' }, 'permitted', '8.2'],
  ['a bus for a shift', { vehicle: 'bus' }, 'refused', ''],
  ['for longer', { loanHours: 13 }, 'refused', ''],
  ['too few left', { coverKept: false }, 'refused', ''],
  ['nobody knows how many are left', { coverKept: undefined }, 'undetermined', '8.2'],
  ...(['ambulance', 'physician-vehicle', 'mobile-icu', 'bus'] as const).map(
    (vehicle): Row => [
      `${vehicle} in a major emergency`,
      { ...many, vehicle },
      'permitted',
      '8.3',
      '8.3',
    ],
  ),
  ['a helicopter in a major emergency', { ...many, vehicle: 'helicopter' }, 'refused', ''],
  ['longer still', { ...many, loanHours: 73 }, 'refused', ''],
  ['a major emergency, too few left', { ...many, coverKept: false }, 'refused', ''],
])
const course: Facts = {
  from: 'ie',
  to: 'ni',
  certificate: 'prehospital-trauma',
  certificateMonths: 24,
}
const trainings = table('training', course, [
  ...(['prehospital-trauma', 'advanced-life-support', 'cross-border-driving'] as const).map(
    (certificate): Row => [certificate, { certificate }, 'permitted', '8.4', '8.4'],
  ),
  ['decontamination', { certificate: 'decontamination' }, 'refused', ''],
  ['too old', { certificateMonths: 25 }, 'refused', ''],
])
const bill: Facts = {
  from: 'ie',
  to: 'ni',
  cost: 'transport',
  phase: 'emergency',
  crisisDeclared: false,
}
const money = table('funding', bill, [
  ['an emergency journey', {}, 'permitted', '9.1', '9.1'],
  ['a journey to recovery', { phase: 'rehabilitation' }, 'refused', ''],
  ...(['treatment', 'repatriation', 'rehabilitation'] as const).map(
    (cost): Row => [cost, { cost }, 'permitted', '9.2', '9.2'],
  ),
  ['training', { cost: 'training' }, 'refused', ''],
  ['a major emergency', { crisisDeclared: true }, 'permitted', '9.1', '9.1 9.3'],
])
const targets = table('target', { category: 'urgent' }, [
  ['delayed', { category: 'delayed' }, 'refused', '', ''],
  ['urgent', {}, 'refused', '', '10.1'],
  ['red', { category: 'immediate' }, 'refused', '', '10.1 10.2'],
])
const obligations = table('obligation', { crisisDeclared: false }, [
  ['always', {}, 'refused', '', '10.3'],
  ['in a major emergency', { crisisDeclared: true }, 'refused', '', '10.3 10.4'],
])

const people = [...triages, ...protocols, ...transfers, ...handoffs, ...telemedicine]
const rules = [...routes, ...waivers, ...liabilities, ...disclosures]
const means = [...stocks, ...fleet, ...trainings, ...money, ...targets, ...obligations]
decides(treaty, [...governance, ...people, ...rules, ...means], owed)

const { path, absent } = realData('borders/ireland_border_road_crossings_osm2019.csv')
test('each crossing that a clause names is one of the 255 of the list', { skip: absent }, () => {
  const ids = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => `osm-${line.split(',')[0]}`)
  assert.equal(ids.length, 255)
  const named = treaty.clauses.flatMap(({ when }) => when.crossing ?? []) as string[]
  assert(named.length > 0)
  assert.deepEqual(
    named.filter((id) => !ids.includes(id)),
    [],
  )
})
