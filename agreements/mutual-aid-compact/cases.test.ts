// Decided cases of a compact that helps only in a declared emergency. Each row states what differs from its
// table's ordinary case.

import { type Facts, nothingRecorded } from '#core/law/facts.ts'
import { decides, isComplete, type Owed, type Row, table, treatyIn } from '#test/cases.ts'

const { treaty } = treatyIn(import.meta.dirname)
isComplete(import.meta.dirname)
const owed: Owed = {
  '1.1': 'notify parties 4',
  '1.3': 'train-hours 8, hold-drill 12',
  '2.1': 'reach depart 720 0.8',
  '2.2': [
    'hold-committee joint 6 66',
    'hold-committee audit 12 66',
    'hold-committee data 12 66',
    'rotate-chair 12 upland>lowland>coast',
    'limit-crisis 30 3 180',
    'give-notice 30',
  ].join(', '),
  '3.1': [
    'deliver-by channel-plan upland 2021-01-31 60',
    'deliver-every stock-report upland 6 2020-07-01 30',
    'deliver-every stock-report lowland 6 2020-07-01 30',
    'deliver-every stock-report coast 6 2020-07-01 30',
    'deliver-every capacity-report upland 6 2020-07-01 30',
    'deliver-every capacity-report lowland 6 2020-07-01 30',
    'deliver-every capacity-report coast 6 2020-07-01 30',
  ].join(', '),
  '3.2': 'respond from 240 escalates, notify parties 720, replace-stock to 90',
  '3.3': 'respond from 240 escalates, notify parties 720, return-vehicle 720',
  '3.5': [
    'substitute surgeon damage-control-only',
    'substitute anaesthetist advise-at-distance',
    'substitute laboratory observe-and-repeat',
    'substitute x-ray splint',
  ].join(', '),
  '5.2': 'record-medicine-balance, report-discrepancy medical-director 24',
  '5.3': 'notify parties 4',
  '5.4': 'renew-certificate 48',
  '6.1': 'answer-for territory',
  '6.2': 'settle-dispute joint 180',
  '7.1': 'respond to 30 escalates',
  '7.2': 'respond to 1440 escalates, rehabilitate to 30',
  '7.6': 'sign-handover both',
  '7.7': 'respond from 30 escalates, record-advice from, answer-for to, delete-after 365',
  '7.8': 'rest-on vital-interests, monitor auditor, delete-after 180, tell-patient 168',
  '8.1': 'insure from 1000000',
  '9.1': 'pay from',
  '9.2': 'pay from',
  '9.3': 'split upland=33/lowland=33/coast=34',
  '9.4': 'notify auditor 720',
  '10.1': 'repatriate from 90, accompany, pay from',
  '10.2': 'rest-on public-interest, monitor data-monitor, delete-after 365, allow-objection 30',
  '10.3': 'announce-crossing 30',
  '11.3': 'decide-by all',
  '12.1': 'notify parties 24, review 168',
}

const calm: Facts = { crisisDeclared: false }
const act: Facts = {
  institutionalAct: 'declare-crisis',
  crisisDays: 30,
  crisisDaysUsed: 0,
  noticeDays: 0,
  consentingPercent: 34,
}
const governance = table('governance', act, [
  ['an emergency', {}, 'permitted', '1.1', '1.1 2.2'],
  ['of a month and a day', { crisisDays: 31 }, 'refused', ''],
  ['after 179 days this year', { crisisDaysUsed: 179 }, 'permitted', '1.1'],
  ['after 180 days this year', { crisisDaysUsed: 180 }, 'refused', ''],
  ['length not said', { crisisDays: undefined }, 'undetermined', '1.1'],
  ['extending it', { institutionalAct: 'extend-crisis' }, 'refused', '1.2'],
  ['an order', { institutionalAct: 'issue-order' }, 'permitted', '5.3', '5.3 2.2'],
  ['accession', { institutionalAct: 'accede' }, 'permitted', '11.1', '2.2'],
  [
    'withdrawal after a month',
    { institutionalAct: 'withdraw', noticeDays: 30 },
    'permitted',
    '11.2',
    '2.2',
  ],
  ['withdrawal sooner', { institutionalAct: 'withdraw', noticeDays: 29 }, 'refused', ''],
  ['an emergency announced before', { noticeDays: 30, consentingPercent: 100 }, 'permitted', '1.1'],
  [
    'amendment by all',
    { institutionalAct: 'amend', consentingPercent: 100 },
    'permitted',
    '11.3',
    '11.3 2.2',
  ],
  ['amendment by most', { institutionalAct: 'amend', consentingPercent: 99 }, 'refused', ''],
  [
    'suspension of an article',
    { institutionalAct: 'suspend-for-safety' },
    'permitted',
    '12.1',
    '12.1 2.2',
  ],
  ['appointment', { institutionalAct: 'appoint' }, 'refused', ''],
])

const course: Facts = {
  from: 'upland',
  to: 'coast',
  ...calm,
  certificate: 'prehospital-trauma',
  certificateMonths: 60,
}
const trainings = table('training', course, [
  ...(
    ['prehospital-trauma', 'advanced-life-support', 'decontamination', 'triage-officer'] as const
  ).map((certificate): Row => [certificate, { certificate }, 'permitted', '1.3', '1.3']),
  ['driving', { certificate: 'cross-border-driving' }, 'refused', ''],
  ['a course during the emergency', { crisisDeclared: true }, 'refused', ''],
  [
    'four years old, in the emergency',
    { crisisDeclared: true, certificateMonths: 48 },
    'permitted',
    '5.4',
    '5.4',
  ],
  ['older', { crisisDeclared: true, certificateMonths: 49 }, 'refused', ''],
  [
    'four years old, driving, without emergency',
    { certificate: 'cross-border-driving', certificateMonths: 48 },
    'refused',
    '',
  ],
])
const targets = table('target', { crisisDeclared: true }, [
  ['in the emergency', {}, 'refused', '', '2.1'],
  ['otherwise', calm, 'refused', '', ''],
])
const sorting: Facts = {
  territory: 'coast',
  crisisDeclared: true,
  method: 'salt',
  methodSigned: true,
}
const triages = table('triage', sorting, [
  ['signed', {}, 'permitted', '2.3'],
  ['not signed', { methodSigned: false }, 'refused', ''],
  ['without emergency', calm, 'refused', ''],
  ['military', { method: 'military-sieve' }, 'refused', ''],
  ['method not said', { method: undefined }, 'undetermined', '2.3'],
])
const obligations = table('obligation', {}, [['always', {}, 'refused', '', '3.1']])

const depot: Facts = {
  from: 'upland',
  to: 'coast',
  movement: 'draw',
  coverKept: true,
  crisisDeclared: true,
}
const stocks = table('stock', depot, [
  ['on request', {}, 'permitted', '3.2', '3.2'],
  ['without emergency', calm, 'refused', ''],
  ['in exchange', { movement: 'exchange' }, 'refused', ''],
  ['needed at home', { coverKept: false }, 'refused', '4.1'],
  ['nobody knows', { coverKept: undefined }, 'undetermined', '4.1 3.2'],
  ['a gift', { movement: 'deposit' }, 'permitted', '9.2', '9.2'],
  ['a gift that leaves little', { movement: 'deposit', coverKept: false }, 'permitted', '9.2'],
])
const loan: Facts = { ...depot, vehicle: 'ambulance', loanHours: 720 }
const fleet = table('fleet', loan, [
  ['on request', {}, 'permitted', '3.3', '3.3'],
  ['for longer', { loanHours: 721 }, 'refused', ''],
  ['without emergency', calm, 'refused', ''],
  ['needed at home', { coverKept: false }, 'refused', '4.2'],
  ['a private vehicle', { vehicle: 'private-vehicle' }, 'refused', '4.4'],
])
const protocols = table('protocol', { territory: 'coast', lacking: [] }, [
  ['nothing lacking', {}, 'refused', '', ''],
  ...(['surgeon', 'anaesthetist', 'laboratory', 'x-ray'] as const).map(
    (lacking): Row => [`no ${lacking}`, { lacking: [lacking] }, 'refused', '', '3.5'],
  ),
  ['no blood', { lacking: ['blood'] }, 'refused', '', ''],
])

const crew: Facts = {
  from: 'upland',
  territory: 'coast',
  profession: 'nurse',
  act: 'advanced-care',
  certified: true,
  crisisDeclared: true,
}
const drug: Facts = { act: 'controlled-medicine' }
const waivers = table('waiver', crew, [
  ...(
    [
      'drive',
      'basic-care',
      'advanced-care',
      'intubation',
      'surgery',
      'telemedicine',
      'handover',
    ] as const
  ).map((what): Row => [what, { act: what }, 'permitted', '5.1']),
  ['without certificate', { certified: false }, 'refused', ''],
  ['certificate not seen', { certified: undefined }, 'undetermined', '5.1'],
  ['without emergency', calm, 'refused', '4.3'],
  ['nobody knows of an emergency', { crisisDeclared: undefined }, 'undetermined', '4.3 5.1'],
  ...(['physician', 'nurse', 'paramedic'] as const).map(
    (profession): Row => [
      `controlled medicine, ${profession}`,
      { ...drug, profession },
      'permitted',
      '5.2',
      '5.2',
    ],
  ),
  ['controlled medicine, driver', { ...drug, profession: 'driver' }, 'refused', ''],
  ['controlled medicine, no certificate', { ...drug, certified: false }, 'refused', ''],
])
const acts: Facts = {
  from: 'upland',
  to: 'coast',
  territory: 'coast',
  certified: true,
  crisisDeclared: true,
}
const liabilities = table('liability', acts, [
  ['in the emergency', {}, 'permitted', '6.1', '6.1 8.1'],
  ['otherwise', calm, 'refused', '', ''],
  ['without certificate', { certified: false }, 'permitted', '6.1', '6.1 6.2 8.1'],
])

const patient: Facts = {
  ...nothingRecorded,
  from: 'coast',
  to: 'upland',
  category: 'immediate',
  roomAtHome: false,
  crisisDeclared: true,
  reserveKept: true,
  casualties: 10,
}
const recovery: Facts = {
  ...calm,
  accepted: true,
  consent: 'given',
  phase: 'rehabilitation',
  roomAtHome: true,
}
const transfers = table('transfer', patient, [
  ['red, no room', {}, 'permitted', '7.1', '7.1'],
  ['urgent, no room', { category: 'urgent' }, 'permitted', '7.1'],
  ['delayed, no room', { category: 'delayed' }, 'permitted', '7.1'],
  ['lightly injured, no room', { category: 'minor' }, 'refused', ''],
  ['red, room at home', { roomAtHome: true }, 'refused', ''],
  ['red, no room, without emergency', calm, 'refused', ''],
  ['to recovery', recovery, 'permitted', '7.2', '7.2'],
  ['to a later operation', { ...recovery, phase: 'secondary' }, 'permitted', '7.2'],
  ['at once', { ...recovery, phase: 'emergency' }, 'refused', ''],
  ['to recovery, cannot decide', { ...recovery, consent: 'incapable' }, 'permitted', '7.2'],
  ['to recovery, not asked', { ...recovery, consent: 'not-asked' }, 'refused', ''],
  ['to recovery, not accepted', { ...recovery, accepted: false }, 'refused', ''],
  ['the casualty says no', { consent: 'refused' }, 'refused', '7.3'],
  ['fears the other side', { threatened: true }, 'refused', '7.4'],
  ['fears it and agrees', { threatened: true, consent: 'given' }, 'permitted', '7.1'],
  ['into the reserve', { reserveKept: false, accepted: false }, 'refused', '7.5'],
  ['into the reserve, accepted', { reserveKept: false, accepted: true }, 'permitted', '7.1'],
  ['one of fifty', { casualties: 50 }, 'permitted', '7.1', '7.1 10.1'],
  ['one of forty-nine', { casualties: 49 }, 'permitted', '7.1', '7.1'],
  [
    'one of fifty, to recovery, without emergency',
    { ...recovery, casualties: 50 },
    'permitted',
    '7.2',
    '7.2',
  ],
])
const handoffs = table('handoff', { from: 'upland', to: 'coast', act: 'handover' }, [
  ['both sign', {}, 'permitted', '7.6', '7.6'],
])
const call: Facts = {
  from: 'upland',
  to: 'coast',
  profession: 'physician',
  certified: true,
  crisisDeclared: true,
}
const telemedicine = table('telemedicine', call, [
  ['a physician', {}, 'permitted', '7.7', '7.7'],
  ['a nurse', { profession: 'nurse' }, 'refused', ''],
  ['without certificate', { certified: false }, 'refused', ''],
  ['without emergency', calm, 'refused', ''],
])

const about: Facts = {
  ...{
    from: 'coast',
    to: 'upland',
    dataCategory: 'triage',
    purpose: 'treatment',
    recipient: 'crew',
  },
  crisisDeclared: true,
  level: 'identified',
  threatened: false,
}
const request: Facts = {
  dataCategory: 'capacity',
  purpose: 'coordination',
  recipient: 'dispatcher',
}
const trace: Facts = { dataCategory: 'identity', purpose: 'tracing', recipient: 'tracing-officer' }
const count: Facts = {
  ...{
    dataCategory: 'statistics',
    level: 'aggregated',
    purpose: 'oversight',
    recipient: 'auditor',
  },
}
const disclosures = table('disclosure', about, [
  ...(['dispatcher', 'coordinator', 'liaison'] as const).map(
    (recipient): Row => [
      `a request to the ${recipient}`,
      { ...request, recipient },
      'permitted',
      '3.4',
    ],
  ),
  ['where vehicles are', { ...request, dataCategory: 'operational' }, 'permitted', '3.4'],
  ['a name in a request', { ...request, dataCategory: 'identity' }, 'refused', ''],
  ['a request to the public', { ...request, recipient: 'public' }, 'refused', ''],
  ['a request for research', { ...request, purpose: 'research' }, 'refused', ''],
  ...(['triage', 'clinical-minimum', 'identity'] as const).map(
    (dataCategory): Row => [
      `${dataCategory} to treat`,
      { dataCategory },
      'permitted',
      '7.8',
      '7.8',
    ],
  ),
  ['triage to a clinician', { recipient: 'clinician' }, 'permitted', '7.8'],
  ['triage to a payer', { recipient: 'payer' }, 'refused', ''],
  ['triage to bill', { purpose: 'billing' }, 'refused', ''],
  ['triage without emergency', calm, 'refused', ''],
  ['whole record', { dataCategory: 'clinical-full' }, 'refused', ''],
  ['tracing', trace, 'permitted', '10.2', '10.2'],
  ['tracing by contacts', { ...trace, dataCategory: 'contact' }, 'permitted', '10.2'],
  ['tracing by triage', { ...trace, dataCategory: 'triage' }, 'refused', ''],
  ['tracing by a payer', { ...trace, recipient: 'payer' }, 'refused', ''],
  ['the tracing officer, to bill', { ...trace, purpose: 'billing' }, 'refused', ''],
  ['tracing somebody threatened', { ...trace, threatened: true }, 'refused', ''],
  ...(['armed-forces', 'police', 'border-guard'] as const).map(
    (recipient): Row => [`to ${recipient}`, { recipient }, 'refused', '13.1'],
  ),
  ['statistics', count, 'permitted', '13.2'],
  [
    'statistics to the public',
    { ...count, purpose: 'public-information', recipient: 'public' },
    'permitted',
    '13.2',
  ],
  ['statistics about each person', { ...count, level: 'pseudonymised' }, 'refused', ''],
  ['statistics for research', { ...count, purpose: 'research' }, 'refused', ''],
  ['statistics to a payer', { ...count, recipient: 'payer' }, 'refused', ''],
  ['contacts to the auditor', { ...count, dataCategory: 'contact' }, 'refused', ''],
])

const bill: Facts = { from: 'coast', to: 'upland', cost: 'transport', amountEur: 1000 }
const money = table('funding', bill, [
  ...(['transport', 'treatment', 'medicines', 'stock', 'repatriation'] as const).map(
    (cost): Row => [cost, { cost }, 'permitted', '9.1', '9.1'],
  ),
  ['training', { cost: 'training' }, 'permitted', '9.3', '9.3'],
  ['exercise', { cost: 'exercise' }, 'permitted', '9.3'],
  ['recovery', { cost: 'rehabilitation' }, 'refused', ''],
  ['a million', { amountEur: 1_000_000 }, 'permitted', '9.1', '9.1'],
  ['one more', { amountEur: 1_000_001 }, 'permitted', '9.1', '9.1 9.4'],
])

const way: Facts = {
  ...{
    from: 'coast',
    to: 'upland',
    vehicle: 'ambulance',
    crossingState: 'open',
    crisisDeclared: true,
  },
  enRoute: false,
  nationalOrder: false,
  category: 'delayed',
}
const order: Facts = { nationalOrder: true }
const routes = table('route', way, [
  ...(['ambulance', 'mobile-icu', 'physician-vehicle', 'bus', 'helicopter'] as const).map(
    (vehicle): Row => [vehicle, { vehicle }, 'permitted', '10.3', '10.3'],
  ),
  ['private vehicle', { vehicle: 'private-vehicle' }, 'refused', ''],
  ['restricted crossing', { crossingState: 'restricted' }, 'permitted', '10.3'],
  ['closed crossing', { crossingState: 'closed' }, 'refused', ''],
  ['without emergency', calm, 'refused', ''],
  ['on the way', { ...calm, enRoute: true }, 'permitted', '10.4'],
  ['order, delayed', order, 'refused', '10.5'],
  ['order, red', { ...order, category: 'immediate' }, 'permitted', '10.3'],
  ['order, urgent', { ...order, category: 'urgent' }, 'permitted', '10.3'],
  ['order, on the way', { ...order, enRoute: true }, 'permitted', '10.3 10.4'],
])

const people = [...triages, ...protocols, ...transfers, ...handoffs, ...telemedicine]
const rules = [...routes, ...waivers, ...liabilities, ...disclosures]
const means = [...stocks, ...fleet, ...trainings, ...money, ...targets, ...obligations]
decides(treaty, [...governance, ...people, ...rules, ...means], owed)
