// What the parties may do about the agreement itself, what they aim for and what they owe. Each row states
// what differs from its table's ordinary case.

import type { Facts } from '#core/law/facts.ts'
import { decides, type Owed, table, treatyIn } from '#test/cases.ts'

const { treaty } = treatyIn(import.meta.dirname)
const owed: Owed = {
  '1.1': 'rotate-chair 6 nl>be>de',
  '1.2': 'report 12',
  '1.3': 'notify secretariat 1, review 72',
  '1.4': [
    'hold-committee joint 3 66.6',
    'hold-committee clinical 3 50',
    'hold-committee ethics 6 50',
    'hold-committee data 6 50',
    'hold-committee audit 12 66.6',
  ].join(', '),
  '1.5': 'decide-by all',
  '1.6': 'decide-by two-thirds',
  '1.7': 'notify secretariat 1, review 72',
  '1.8': 'limit-crisis 14 7 90',
  '1.10': 'notify liaison 1, review 168',
  '1.12': 'notify secretariat 24',
  '1.13': 'notify medical-director 1, review 72',
  '1.14': 'notify secretariat 24',
  '1.16': 'notify parties 168',
  '1.17': 'settle-dispute joint 60',
  '1.18': 'give-notice 365',
  '10.1': 'reach respond 5 0.9',
  '10.2': 'reach handover 20 0.9',
  '10.3': 'reach depart 10 0.9',
  '10.4': 'reach return 4320 0.8',
  '16.1': [
    'deliver-every capacity-report nl 1 2024-02-01 7',
    'deliver-every capacity-report be 1 2024-02-01 7',
    'deliver-every capacity-report de 1 2024-02-01 7',
  ].join(', '),
  '16.2': [
    'deliver-every contribution nl 12 2024-03-01 30',
    'deliver-every contribution be 12 2024-03-01 30',
    'deliver-every contribution de 12 2024-03-01 30',
    'deliver-every accounts nl 12 2025-04-01 60',
    'deliver-every audit be 12 2025-06-01 60',
  ].join(', '),
  '16.3': [
    'deliver-every stock-report be 3 2024-04-01 14',
    'deliver-every certificate-list nl 6 2024-07-01 14',
    'deliver-every certificate-list be 6 2024-07-01 14',
    'deliver-every certificate-list de 6 2024-07-01 14',
  ].join(', '),
  '16.4': 'hold-drill 12, deliver-every drill-report de 12 2024-12-01 30',
  '16.5': [
    'deliver-by channel-plan de 2024-06-30 60',
    'deliver-by crossing-list nl 2024-06-30 60',
    'deliver-by key-renewal be 2029-01-01 180',
  ].join(', '),
  '16.6': 'report 1',
  '16.7': 'deliver-every public-report nl 12 2025-01-31 30',
}

/** Owed whatever the parties do. */
const always = '1.1 1.2 1.4 1.8 1.17 1.18'
const act: Facts = {
  institutionalAct: 'issue-order',
  crisisDeclared: false,
  crisisDays: 14,
  crisisDaysUsed: 0,
  noticeDays: 0,
  consentingPercent: 66.6,
}
const declare: Facts = { institutionalAct: 'declare-crisis' }
const amend: Facts = { institutionalAct: 'amend', consentingPercent: 100 }
const appoint: Facts = { institutionalAct: 'appoint' }
const suspend: Facts = { institutionalAct: 'suspend' }
const governance = table('governance', act, [
  ['a national order', {}, 'permitted', '1.10', `1.10 ${always}`],
  ['an order in a crisis', { crisisDeclared: true }, 'permitted', '1.3 1.10', `1.3 1.10 ${always}`],
  ['an order announced a year before', { noticeDays: 365 }, 'permitted', '1.10'],
  ['nobody says what is done', { institutionalAct: undefined }, 'undetermined'],
  ['appointment by the others', appoint, 'permitted', '1.16', '1.16 1.1 1.2 1.4 1.6 1.8 1.17 1.18'],
  ['appointment by too few', { ...appoint, consentingPercent: 66.5 }, 'refused', ''],
  [
    '... in a crisis',
    { ...appoint, consentingPercent: 65, crisisDeclared: true },
    'permitted',
    '1.3',
  ],
  ['declaring a crisis', declare, 'permitted', '1.7', `1.7 ${always}`],
  ['... while another runs', { ...declare, crisisDeclared: true }, 'permitted', '1.7'],
  ['... for fifteen days', { ...declare, crisisDays: 15 }, 'refused', ''],
  ['... after 89 days this year', { ...declare, crisisDaysUsed: 89 }, 'permitted', '1.7'],
  ['... after 90 days this year', { ...declare, crisisDaysUsed: 90 }, 'refused', ''],
  ['... days used not known', { ...declare, crisisDaysUsed: undefined }, 'undetermined', '1.7'],
  [
    'extending a crisis, all agreed',
    { institutionalAct: 'extend-crisis', consentingPercent: 100 },
    ...(['refused', '1.9', always] as const),
  ],
  ['amendment by all', amend, 'permitted', '1.11', '1.1 1.2 1.4 1.5 1.8 1.17 1.18'],
  ['amendment by most', { ...amend, consentingPercent: 99 }, 'refused', ''],
  [
    'amendment in a crisis',
    { ...amend, consentingPercent: 99, crisisDeclared: true },
    'refused',
    '',
  ],
  [
    'accession, all agreed',
    { ...amend, institutionalAct: 'accede' },
    ...(['permitted', '1.15', '1.1 1.2 1.4 1.5 1.8 1.17 1.18'] as const),
  ],
  ['accession, most agreed', { institutionalAct: 'accede', consentingPercent: 99 }, 'refused', ''],
  ['suspension by most', suspend, 'permitted', '1.12', '1.12 1.1 1.2 1.4 1.6 1.8 1.17 1.18'],
  ['suspension by too few', { ...suspend, consentingPercent: 66.5 }, 'refused', ''],
  [
    'suspension for safety',
    { institutionalAct: 'suspend-for-safety', consentingPercent: 0 },
    'permitted',
    '1.13',
    `1.13 ${always}`,
  ],
  [
    'withdrawal after a year',
    { institutionalAct: 'withdraw', noticeDays: 365 },
    'permitted',
    '1.14',
    `1.14 ${always}`,
  ],
  ['withdrawal sooner', { institutionalAct: 'withdraw', noticeDays: 364 }, 'refused', ''],
])

const targets = table('target', { category: 'delayed', phase: 'emergency' }, [
  ['delayed', {}, 'refused', '', '10.2'],
  ['red', { category: 'immediate' }, 'refused', '', '10.1 10.2 10.3'],
  ['urgent', { category: 'urgent' }, 'refused', '', '10.1 10.2'],
  ['to recovery', { phase: 'rehabilitation' }, 'refused', '', '10.2 10.4'],
])

const obligations = table('obligation', { crisisDeclared: false }, [
  ['in ordinary times', {}, 'refused', '', '16.1 16.2 16.3 16.4 16.5 16.7'],
  ['in a crisis', { crisisDeclared: true }, 'refused', '', '16.1 16.2 16.3 16.4 16.5 16.6 16.7'],
])

decides(treaty, [...governance, ...targets, ...obligations], owed)
