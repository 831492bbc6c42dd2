// Decided cases of a border with unequal means. Each row states what differs from its table's ordinary case.

import { type Facts, nothingRecorded } from '#core/law/facts.ts'
import { decides, isComplete, type Owed, type Row, table, treatyIn } from '#test/cases.ts'

const { treaty } = treatyIn(import.meta.dirname)
isComplete(import.meta.dirname)
const owed: Owed = {
  '1.1': [
    'rotate-chair 12 fr>de',
    'hold-committee joint 4 100',
    'hold-committee data 12 100',
    'hold-committee audit 12 100',
    'limit-crisis 7 7 30',
    'give-notice 180',
    'ratify',
    'settle-dispute joint 60',
    'decide-by all',
  ].join(', '),
  '1.4': 'notify medical-director 1, review 72',
  '1.5': 'notify liaison 1',
  '1.7': 'notify liaison 1',
  '2.2': 'review 24',
  '2.3': 'substitute surgeon transfer-onward, substitute theatre damage-control-only, do pre-alert',
  '2.4': 'substitute ct advise-at-distance',
  '2.5': 'substitute interpreter picture-cards',
  '2.6': 'do stop-bleeding, do open-airway, do keep-warm',
  '3.1': 'announce-crossing 5',
  '3.3': 'announce-crossing 5',
  '3.5': 'announce-crossing 15, notify liaison 1',
  '4.4': 'record-medicine-balance, report-discrepancy medical-director 24',
  '4.6': 'answer-for territory',
  '4.7': 'answer-for from',
  '5.1': 'respond to 5 accepted',
  '5.2': 'respond to 10 escalates',
  '5.3': 'respond to 30 refused',
  '5.4': 'respond to 1440 escalates, rehabilitate to 10',
  '5.5': 'respond to 240 escalates, repatriate to 5',
  '5.9': 'keep-reserve 15, return-patient 120, do pre-alert',
  '5.10': 'keep-reserve 25',
  '5.11': 'ask-consent',
  '5.12': 'accompany, prioritise child',
  '5.14': 'pay from',
  '5.15': 'pay fund',
  '6.1': 'sign-handover both',
  '6.2': 'notify liaison 2, repatriate from 10',
  '6.3': 'record-medicine-balance',
  '7.1': 'respond from 5 escalates, record-advice from, answer-for from',
  '7.2': 'respond from 15 escalates, record-advice from, answer-for from',
  '7.4': 'ask-consent, delete-after 60',
  '8.1': 'rest-on vital-interests, monitor data-monitor, delete-after 90',
  '8.2': 'rest-on public-interest, monitor data-monitor, delete-after 30',
  '8.3': 'rest-on vital-interests, monitor data-monitor, delete-after 30',
  '8.7': 'rest-on legal-obligation, monitor auditor, delete-after 365',
  '8.8': 'tell-patient 72, allow-objection 30',
  '9.1': 'respond from 60 escalates, replace-stock to 30',
  '9.3': 'respond from 10 escalates, return-vehicle 24, answer-for to',
  '9.4': 'respond from 10 refused, return-vehicle 6, answer-for to',
  '10.1': 'renew-certificate 36',
  '10.2': 'train-hours 24',
  '11.1': 'tariff 550 mission, pay from',
  '11.2': 'split de=60/fr=40, contribute economy 100000 12',
  '11.3': 'share-risk 20000 de=70/fr=30',
  '12.1': 'reach arrive 60 0.8',
  '12.2': 'reach respond 5 0.9',
  '12.3': [
    'deliver-every capacity-report de 1 2025-02-01 7',
    'deliver-every capacity-report fr 1 2025-02-01 7',
    'deliver-every contribution de 12 2025-03-01 30',
    'deliver-every contribution fr 12 2025-03-01 30',
  ].join(', '),
  '12.4': [
    'deliver-by crossing-list fr 2025-06-30 30',
    'deliver-every certificate-list de 6 2025-07-01 14',
    'hold-drill 12',
  ].join(', '),
}

const act: Facts = {
  institutionalAct: 'issue-order',
  crisisDays: 7,
  crisisDaysUsed: 0,
  noticeDays: 0,
  consentingPercent: 50,
  crisisDeclared: false,
}
const declare: Facts = { institutionalAct: 'declare-crisis' }
const governance = table('governance', act, [
  ['a national order', {}, 'permitted', '1.7', '1.7 1.1'],
  [
    '... announced half a year before',
    { noticeDays: 180, consentingPercent: 100 },
    'permitted',
    '1.7',
  ],
  [
    'amendment by both',
    { institutionalAct: 'amend', consentingPercent: 100 },
    'permitted',
    '1.2',
    '1.1',
  ],
  ['amendment by one', { institutionalAct: 'amend', consentingPercent: 99 }, 'refused', ''],
  [
    'withdrawal after half a year',
    { institutionalAct: 'withdraw', noticeDays: 180 },
    'permitted',
    '1.3',
  ],
  ['withdrawal sooner', { institutionalAct: 'withdraw', noticeDays: 179 }, 'refused', ''],
  [
    'suspension for safety',
    { institutionalAct: 'suspend-for-safety' },
    'permitted',
    '1.4',
    '1.4 1.1',
  ],
  ['a crisis of a week', declare, 'permitted', '1.5', '1.5 1.1'],
  ['a crisis of eight days', { ...declare, crisisDays: 8 }, 'refused', ''],
  ['after 29 days this year', { ...declare, crisisDaysUsed: 29 }, 'permitted', '1.5'],
  ['after 30 days this year', { ...declare, crisisDaysUsed: 30 }, 'refused', ''],
  ['extending it', { institutionalAct: 'extend-crisis' }, 'refused', '1.6'],
])

const sorting: Facts = { territory: 'fr', method: 'start', methodSigned: true, casualties: 1 }
const triages = table('triage', sorting, [
  ['START, signed', {}, 'permitted', '2.1', ''],
  ['Ten Second Triage, signed', { method: 'tst' }, 'permitted', '2.1'],
  ['MPTT-24, signed', { method: 'mptt-24' }, 'permitted', '2.1'],
  ['START, not signed', { methodSigned: false }, 'refused', ''],
  ['SALT', { method: 'salt' }, 'refused', ''],
  ['ten casualties', { casualties: 10 }, 'permitted', '2.1', '2.2'],
  ['nine casualties', { casualties: 9 }, 'permitted', '2.1', ''],
])

const protocols = table('protocol', { territory: 'fr', category: 'urgent', lacking: [] }, [
  ['nothing lacking', {}, 'refused', '', ''],
  ['no surgeon', { lacking: ['surgeon'] }, 'refused', '', '2.3'],
  ['no theatre', { lacking: ['theatre'] }, 'refused', '', '2.3'],
  ['no surgeon in the Saar', { territory: 'de', lacking: ['surgeon'] }, 'refused', '', ''],
  ['no CT', { lacking: ['ct'] }, 'refused', '', '2.4'],
  ['no interpreter', { lacking: ['interpreter'] }, 'refused', '', '2.5'],
  ['red', { category: 'immediate' }, 'refused', '', '2.6'],
])

const way: Facts = {
  from: 'fr',
  to: 'de',
  vehicle: 'ambulance',
  crossingState: 'open',
  localTime: '14:00',
  announced: true,
  enRoute: false,
  nationalOrder: false,
  lightsAndSirens: false,
  category: 'immediate',
}
const ordered: Facts = { nationalOrder: true, crossingState: 'closed' }
const routes = table('route', way, [
  ['ambulance, announced', {}, 'permitted', '3.1', '3.1'],
  ['ambulance, restricted crossing', { crossingState: 'restricted' }, 'permitted', '3.1'],
  ['mobile intensive care', { vehicle: 'mobile-icu' }, 'permitted', '3.1'],
  ['physician', { vehicle: 'physician-vehicle' }, 'permitted', '3.1'],
  ['bus', { vehicle: 'bus' }, 'refused', ''],
  ['unannounced', { announced: false }, 'refused', ''],
  ['nobody knows whether it was announced', { announced: undefined }, 'undetermined', '3.1'],
  ['closed crossing', { crossingState: 'closed' }, 'refused', ''],
  [
    'on the way, whatever the crossing',
    { enRoute: true, crossingState: 'closed' },
    'permitted',
    '3.2',
  ],
  ['helicopter at seven', { vehicle: 'helicopter', localTime: '07:00' }, 'permitted', '3.3', '3.3'],
  [
    'helicopter at nine in the evening',
    { vehicle: 'helicopter', localTime: '21:00' },
    'refused',
    '',
  ],
  ['order, delayed', { nationalOrder: true, category: 'delayed' }, 'refused', '3.4'],
  ['order, urgent', { nationalOrder: true, category: 'urgent' }, 'permitted', '3.1'],
  ['order, red', { nationalOrder: true }, 'permitted', '3.1'],
  [
    'order, delayed and on the way',
    { nationalOrder: true, category: 'delayed', enRoute: true },
    'permitted',
    '3.1 3.2',
  ],
  ['no order, delayed', { category: 'delayed' }, 'permitted', '3.1'],
  ['closed by order, red', ordered, 'permitted', '3.5', '3.5'],
  ['closed by order, intensive care', { ...ordered, vehicle: 'mobile-icu' }, 'permitted', '3.5'],
  ['closed by order, physician', { ...ordered, vehicle: 'physician-vehicle' }, 'refused', ''],
  ['closed by order, unannounced', { ...ordered, announced: false }, 'refused', ''],
  ...(['delayed', 'minor', 'uninjured'] as const).map(
    (category): Row => [
      `sirens for ${category}`,
      { category, lightsAndSirens: true },
      'refused',
      '3.6',
    ],
  ),
  ['sirens for a red', { lightsAndSirens: true }, 'permitted', '3.1'],
])

const crew: Facts = {
  from: 'de',
  territory: 'fr',
  profession: 'paramedic',
  act: 'advanced-care',
  certified: true,
  medicine: 'opioid',
}
const doctor: Facts = { profession: 'physician', certified: false }
const drug: Facts = { ...doctor, act: 'controlled-medicine' }
const waivers = table('waiver', crew, [
  ...(['drive', 'handover', 'basic-care'] as const).map(
    (what): Row => [what, { act: what, profession: 'driver' }, 'permitted', '4.1'],
  ),
  ...(['advanced-care', 'intubation', 'telemedicine'] as const).map(
    (what): Row => [`physician, ${what}`, { ...doctor, act: what }, 'permitted', '4.2'],
  ),
  ['physician, surgery', { ...doctor, act: 'surgery' }, 'refused', ''],
  ['nurse, intubation', { act: 'intubation', profession: 'nurse' }, 'refused', ''],
  ['paramedic from the Saar', {}, 'permitted', '4.3'],
  ['paramedic from eastern Moselle', { from: 'fr', territory: 'de' }, 'refused', ''],
  ['paramedic from the Saar, back home', { territory: 'de' }, 'refused', ''],
  ['paramedic who is at home', { from: 'fr' }, 'refused', ''],
  ['paramedic, certificate expired', { certified: false }, 'refused', ''],
  ['nurse from the Saar', { profession: 'nurse' }, 'refused', ''],
  ['paramedic from the Saar, intubation', { act: 'intubation' }, 'refused', ''],
  ['opioid, physician', drug, 'permitted', '4.4', '4.4'],
  ['opioid, paramedic', { act: 'controlled-medicine' }, 'refused', ''],
  ['a rarer medicine', { ...drug, medicine: 'other-controlled' }, 'refused', '4.5'],
  [
    'a rarer medicine in the Saar',
    { ...drug, medicine: 'other-controlled', territory: 'de' },
    'permitted',
    '4.4',
  ],
  ['advanced care beside it', { ...doctor, medicine: 'other-controlled' }, 'permitted', '4.2'],
])
const liabilities = table(
  'liability',
  { from: 'de', to: 'fr', territory: 'fr', act: 'advanced-care' },
  [
    ['care', {}, 'permitted', '4.6', '4.6'],
    ['advice', { act: 'telemedicine' }, 'permitted', '4.6', '4.6 4.7'],
  ],
)

const patient: Facts = {
  ...nothingRecorded,
  from: 'fr',
  to: 'de',
  category: 'immediate',
  minutesSooner: 0,
  needs: ['emergency-department'],
  roomAtHome: true,
  reserveKept: true,
  vulnerable: [],
}
const centre: Facts = { category: 'delayed', needs: ['neurosurgery'] }
const relief: Facts = { from: 'de', to: 'fr', category: 'delayed', roomAtHome: false }
const recovery: Facts = {
  from: 'de',
  to: 'fr',
  category: 'delayed',
  phase: 'rehabilitation',
  accepted: true,
  consent: 'given',
}
const home: Facts = { ...recovery, phase: 'emergency', returning: true }
const transfers = table('transfer', patient, [
  ['red, not later', {}, 'permitted', '5.1', '5.1 5.9 5.11 5.14'],
  ['red, later', { minutesSooner: -1 }, 'refused', ''],
  ['urgent, not later', { category: 'urgent' }, 'refused', ''],
  ['red the other way', { from: 'de', to: 'fr' }, 'refused', '', '5.10 5.11 5.14'],
  ['head injury', centre, 'permitted', '5.2', '5.2 5.9 5.11 5.14'],
  ['urgent head injury', { ...centre, category: 'urgent' }, 'permitted', '5.2'],
  [
    'red head injury, later',
    { ...centre, category: 'immediate', minutesSooner: -5 },
    'permitted',
    '5.2',
  ],
  ['expectant head injury', { ...centre, category: 'expectant' }, 'refused', ''],
  ...(['trauma-level-1', 'burns', 'paediatric-icu'] as const).map(
    (need): Row => [`needs ${need}`, { ...centre, needs: [need] }, 'permitted', '5.2'],
  ),
  ['fracture', { ...centre, needs: ['orthopaedics'] }, 'refused', ''],
  ['needs not known', { ...centre, needs: undefined }, 'undetermined', '5.2'],
  ['head injury the other way', { ...centre, from: 'de', to: 'fr' }, 'refused', ''],
  ['relief of the centre', relief, 'permitted', '5.3', '5.3 5.10 5.11 5.14'],
  ['relief, lightly injured', { ...relief, category: 'minor' }, 'permitted', '5.3'],
  ['relief, red', { ...relief, category: 'immediate' }, 'refused', ''],
  ['relief while the centre has room', { ...relief, roomAtHome: true }, 'refused', ''],
  ['relief of the small hospital', { ...relief, from: 'fr', to: 'de' }, 'refused', ''],
  ['to recovery', recovery, 'permitted', '5.4', '5.4 5.10 5.14'],
  ['to recovery, cannot decide', { ...recovery, consent: 'incapable' }, 'permitted', '5.4'],
  ['to recovery, not asked', { ...recovery, consent: 'not-asked' }, 'refused', ''],
  ['to recovery, not accepted', { ...recovery, accepted: false }, 'refused', ''],
  ['to a later operation', { ...recovery, phase: 'secondary' }, 'refused', ''],
  ['to recovery the other way', { ...recovery, from: 'fr', to: 'de' }, 'refused', ''],
  ['return', home, 'permitted', '5.5', '5.5 5.10 5.14'],
  ['return, cannot decide', { ...home, consent: 'incapable' }, 'permitted', '5.5'],
  ['return, not asked', { ...home, consent: 'not-asked' }, 'refused', ''],
  ['return, not accepted', { ...home, accepted: false }, 'refused', ''],
  ['return to the Saar', { ...home, from: 'fr', to: 'de' }, 'permitted', '5.5'],
  ['into the reserve', { reserveKept: false, accepted: false }, 'refused', '5.6'],
  ['into the reserve, accepted', { reserveKept: false, accepted: true }, 'permitted', '5.1'],
  ['reserve not known', { reserveKept: undefined, accepted: false }, 'undetermined', '5.6 5.1'],
  ['the casualty says no', { consent: 'refused' }, 'refused', '5.7'],
  ['fears the other side', { threatened: true }, 'refused', '5.8'],
  ['fears it and agrees', { threatened: true, consent: 'given' }, 'permitted', '5.1'],
  ['a child', { vulnerable: ['child'] }, 'permitted', '5.1', '5.1 5.9 5.11 5.12 5.14'],
  ['lightly injured', { category: 'minor' }, 'refused', '5.13'],
  ['uninjured', { category: 'uninjured' }, 'refused', '5.13'],
  [
    'lightly injured, returning to the Saar',
    { ...home, from: 'fr', to: 'de', category: 'minor' },
    'permitted',
    '5.5',
  ],
  ['in a crisis', { crisisDeclared: true }, 'permitted', '5.1', '5.1 5.9 5.11 5.15'],
  ['to a place outside', { to: 'outside' }, 'refused', '5.16'],
])

const handoffs = table(
  'handoff',
  { from: 'fr', to: 'de', act: 'handover', category: 'immediate' },
  [
    ['both sign', {}, 'permitted', '6.1', '6.1'],
    ['of somebody who died', { category: 'dead' }, 'permitted', '6.1', '6.1 6.2'],
    ['with controlled medicines', { act: 'controlled-medicine' }, 'permitted', '6.1', '6.1 6.3'],
  ],
)

const call: Facts = {
  from: 'de',
  to: 'fr',
  profession: 'physician',
  advised: 'nurse',
  act: 'advanced-care',
  certified: false,
  consent: 'given',
}
const rural: Facts = { from: 'fr', to: 'de', certified: true }
const telemedicine = table('telemedicine', call, [
  ['the centre advises', {}, 'permitted', '7.1', '7.1'],
  ['a nurse of the centre', { profession: 'nurse' }, 'refused', ''],
  ['the rural side advises', rural, 'permitted', '7.2', '7.2'],
  ['... without certificate', { ...rural, certified: false }, 'refused', ''],
  ['... a nurse', { ...rural, profession: 'nurse' }, 'refused', ''],
  ['the centre, certified', { certified: true }, 'permitted', '7.1'],
  ['surgery by a nurse', { act: 'surgery' }, 'refused', '7.3'],
  ['surgery by a physician', { act: 'surgery', advised: 'physician' }, 'permitted', '7.1'],
  ['nobody asked', { consent: 'not-asked' }, 'permitted', '7.1', '7.1 7.4'],
])

const about: Facts = {
  from: 'fr',
  to: 'de',
  dataCategory: 'triage',
  purpose: 'treatment',
  recipient: 'clinician',
  consent: 'given',
  retentionDays: 30,
  level: 'identified',
}
const request: Facts = { dataCategory: 'contact', purpose: 'coordination', recipient: 'dispatcher' }
const record: Facts = { dataCategory: 'clinical-full' }
const beds: Facts = { ...request, dataCategory: 'capacity' }
const count: Facts = {
  ...{
    dataCategory: 'statistics',
    level: 'aggregated',
    purpose: 'oversight',
    recipient: 'auditor',
  },
}
const bill: Facts = {
  dataCategory: 'insurance',
  purpose: 'billing',
  recipient: 'payer',
  retentionDays: 365,
}
const disclosures = table('disclosure', about, [
  ...(['operational', 'triage', 'clinical-minimum', 'identity'] as const).map(
    (dataCategory): Row => [
      `${dataCategory} to treat`,
      { dataCategory },
      'permitted',
      '8.1',
      '8.1',
    ],
  ),
  ['triage to the crew', { recipient: 'crew' }, 'permitted', '8.1'],
  ['triage to the dispatcher', { recipient: 'dispatcher' }, 'permitted', '8.1'],
  ['triage to a payer', { recipient: 'payer' }, 'refused', ''],
  ['triage for research', { purpose: 'research' }, 'refused', ''],
  ['preferences', { dataCategory: 'preference' }, 'refused', ''],
  ['a caller’s number', request, 'permitted', '8.2', '8.2'],
  ['an address', { ...request, dataCategory: 'operational' }, 'permitted', '8.2'],
  ['identity in a request', { ...request, dataCategory: 'identity' }, 'refused', ''],
  ['a caller’s number to a payer', { ...request, recipient: 'payer' }, 'refused', ''],
  ['a caller’s number for research', { ...request, purpose: 'research' }, 'refused', ''],
  ['whole record, agreed', record, 'permitted', '8.3', '8.3'],
  ['whole record, unconscious', { ...record, consent: 'incapable' }, 'permitted', '8.3', '8.3 8.8'],
  ['whole record, not asked', { ...record, consent: 'not-asked' }, 'refused', '', '8.8'],
  ['whole record to the crew', { ...record, recipient: 'crew' }, 'refused', ''],
  ['whole record for research', { ...record, purpose: 'research' }, 'refused', ''],
  ['free beds', beds, 'permitted', '8.4'],
  ['free beds to a coordinator', { ...beds, recipient: 'coordinator' }, 'permitted', '8.4'],
  ['free beds to the public', { ...beds, recipient: 'public' }, 'refused', ''],
  ['free beds for research', { ...beds, purpose: 'research' }, 'refused', ''],
  ['triage to coordinate', { ...beds, dataCategory: 'triage' }, 'refused', ''],
  ['statistics', count, 'permitted', '8.5'],
  [
    'statistics to the public',
    { ...count, purpose: 'public-information', recipient: 'public' },
    'permitted',
    '8.5',
  ],
  ['statistics about each person', { ...count, level: 'pseudonymised' }, 'refused', ''],
  ['statistics for research', { ...count, purpose: 'research' }, 'refused', ''],
  ['statistics to a payer', { ...count, recipient: 'payer' }, 'refused', ''],
  ['contacts to the auditor', { ...count, dataCategory: 'contact' }, 'refused', ''],
  ...(['border-guard', 'police', 'armed-forces'] as const).map(
    (recipient): Row => [`to ${recipient}`, { recipient }, 'refused', '8.6'],
  ),
  ['insurance to the payer', bill, 'permitted', '8.7', '8.7'],
  ['identity to the payer', { ...bill, dataCategory: 'identity' }, 'permitted', '8.7'],
  ['... kept too long', { ...bill, retentionDays: 366 }, 'refused', ''],
  ['insurance to treat', { ...bill, purpose: 'treatment' }, 'refused', ''],
  ['insurance to the public', { ...bill, recipient: 'public' }, 'refused', ''],
  ['contacts to the payer', { ...bill, dataCategory: 'contact' }, 'refused', ''],
  ['triage, unconscious', { consent: 'incapable' }, 'permitted', '8.1', '8.1 8.8'],
  ['triage, not asked', { consent: 'not-asked' }, 'permitted', '8.1', '8.1 8.8'],
  ['insurance, not asked', { ...bill, consent: 'not-asked' }, 'permitted', '8.7', '8.7'],
])

const depot: Facts = {
  from: 'de',
  to: 'fr',
  movement: 'draw',
  stockSharePercent: 25,
  coverKept: true,
}
const stocks = table('stock', depot, [
  ['a quarter', {}, 'permitted', '9.1', '9.1'],
  ['more', { stockSharePercent: 26 }, 'refused', ''],
  ['exchange', { movement: 'exchange' }, 'refused', ''],
  ['the lender keeps too little', { coverKept: false }, 'refused', '9.2'],
])
const loan: Facts = { from: 'de', to: 'fr', vehicle: 'ambulance', loanHours: 24, coverKept: false }
const small: Facts = { from: 'fr', to: 'de', loanHours: 6, coverKept: true }
const fleet = table('fleet', loan, [
  ['an ambulance of the Saar', {}, 'permitted', '9.3', '9.3'],
  ['intensive care of the Saar', { vehicle: 'mobile-icu' }, 'permitted', '9.3'],
  ['a bus of the Saar', { vehicle: 'bus' }, 'refused', ''],
  ['for longer', { loanHours: 25 }, 'refused', ''],
  ['an ambulance of eastern Moselle', small, 'permitted', '9.4', '9.4'],
  ['... for longer', { ...small, loanHours: 7 }, 'refused', ''],
  ['... its last one', { ...small, coverKept: false }, 'refused', ''],
  ['... nobody knows', { ...small, coverKept: undefined }, 'undetermined', '9.4'],
  ['... intensive care', { ...small, vehicle: 'mobile-icu' }, 'refused', ''],
  ['the Saar for six hours, covered', { loanHours: 6, coverKept: true }, 'permitted', '9.3'],
])
const course: Facts = {
  from: 'de',
  to: 'fr',
  certificate: 'prehospital-trauma',
  certificateMonths: 36,
}
const trainings = table('training', course, [
  ['trauma course of the centre', {}, 'permitted', '10.1', '10.1 10.2'],
  ['life support course', { certificate: 'advanced-life-support' }, 'permitted', '10.1'],
  ['driving course', { certificate: 'cross-border-driving' }, 'refused', ''],
  ['too old', { certificateMonths: 37 }, 'refused', ''],
  ['of the other side', { from: 'fr', to: 'de' }, 'refused', '', '10.2'],
])
const money = table('funding', { from: 'fr', to: 'de', cost: 'transport', amountEur: 900 }, [
  ['a journey', {}, 'permitted', '11.1', '11.1'],
  ['treatment', { cost: 'treatment' }, 'permitted', '11.1'],
  ...(['stock', 'training', 'exercise'] as const).map(
    (cost): Row => [cost, { cost }, 'permitted', '11.2', '11.2'],
  ),
  ['medicines', { cost: 'medicines' }, 'refused', ''],
  ['short of twenty thousand', { amountEur: 19_999 }, 'permitted', '11.1', '11.1'],
  ['twenty thousand', { amountEur: 20_000 }, 'permitted', '11.1', '11.1 11.3'],
  ['two hundred thousand', { amountEur: 200_000 }, 'permitted', '11.1', '11.1 11.3'],
  ['beyond the ceiling', { amountEur: 200_001 }, 'refused', '11.4', '11.3'],
])
const targets = table('target', { from: 'fr', category: 'immediate' }, [
  ['red, from the rural side', {}, 'refused', '', '12.1 12.2'],
  ['urgent, from the rural side', { category: 'urgent' }, 'refused', '', ''],
  ['red, from the Saar', { from: 'de' }, 'refused', '', '12.2'],
])
const obligations = table('obligation', {}, [['always', {}, 'refused', '', '12.3 12.4']])

const people = [...triages, ...protocols, ...transfers, ...handoffs, ...telemedicine]
const rules = [...routes, ...waivers, ...liabilities, ...disclosures]
const means = [...stocks, ...fleet, ...trainings, ...money, ...targets, ...obligations]
decides(treaty, [...governance, ...people, ...rules, ...means], owed)
