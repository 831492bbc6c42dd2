// Which data may go to whom, for what and for how long. Each row states what differs from its table's ordinary case.

import type { Facts } from '#core/law/facts.ts'
import { decides, type Owed, type Row, table, treatyIn } from '#test/cases.ts'

const { treaty } = treatyIn(import.meta.dirname)
const owed: Owed = {
  '9.1': 'delete-after 90, rest-on vital-interests, monitor data-monitor',
  '9.2': 'notify data-monitor 24, delete-after 30, rest-on vital-interests, monitor data-monitor',
  '9.3': 'rest-on public-interest, monitor data-monitor, delete-after 90',
  '9.4': 'rest-on legal-obligation, monitor auditor, delete-after 365',
  '9.5': 'delete-after 30, rest-on public-interest, monitor data-monitor',
  '9.7': 'delete-after 1',
  '9.10': 'rest-on legal-obligation, monitor auditor, delete-after 1825',
  '9.11': 'rest-on vital-interests, tell-patient 72, allow-objection 30',
  '9.12': [
    'rest-on public-interest',
    'monitor ethics-committee',
    'delete-after 3650',
    'allow-objection 90',
  ].join(', '),
  '9.17': 'notify liaison 2',
}

const about: Facts = {
  from: 'nl',
  to: 'be',
  dataCategory: 'triage',
  purpose: 'treatment',
  recipient: 'coordinator',
  consent: 'not-asked',
  retentionDays: 30,
  level: 'identified',
  threatened: false,
  unaccompaniedMinor: false,
}
const full: Facts = { dataCategory: 'clinical-full', recipient: 'clinician', consent: 'incapable' }
const bill: Facts = {
  dataCategory: 'insurance',
  purpose: 'billing',
  recipient: 'payer',
  retentionDays: 365,
}
const trace: Facts = { dataCategory: 'contact', purpose: 'tracing', recipient: 'tracing-officer' }
const count: Facts = {
  dataCategory: 'statistics',
  purpose: 'research',
  recipient: 'public',
  level: 'aggregated',
}
const audit: Facts = { purpose: 'oversight', recipient: 'auditor', retentionDays: 1825 }
const plan: Facts = { dataCategory: 'capacity', purpose: 'coordination', recipient: 'liaison' }
const gate: Facts = {
  dataCategory: 'operational',
  purpose: 'border-control',
  recipient: 'border-guard',
}

const study: Facts = {
  dataCategory: 'triage',
  purpose: 'research',
  recipient: 'clinician',
  level: 'pseudonymised',
  retentionDays: 3650,
}

const disclosures = table('disclosure', about, [
  ...(['operational', 'triage', 'clinical-minimum', 'identity'] as const).map(
    (dataCategory): Row => [
      `${dataCategory} to treat`,
      { dataCategory },
      'permitted',
      '9.1',
      '9.1 9.11',
    ],
  ),
  ...(['dispatcher', 'crew', 'clinician'] as const).map(
    (recipient): Row => [`triage to the ${recipient}`, { recipient }, 'permitted', '9.1'],
  ),
  ['triage to a payer', { recipient: 'payer' }, 'refused', ''],
  ['preferences to treat', { dataCategory: 'preference' }, 'refused', ''],
  ['identity for research', { dataCategory: 'identity', purpose: 'research' }, 'refused', ''],
  ['purpose not stated', { purpose: undefined, dataCategory: 'identity' }, 'undetermined', '9.1'],
  ['triage to treat, sharing refused', { consent: 'refused' }, 'permitted', '9.1'],
  ['whole record, unconscious', full, 'permitted', '9.2', '9.2 9.11'],
  ['whole record, agreed', { ...full, consent: 'given' }, 'permitted', '9.2', '9.2'],
  ['whole record, not asked', { ...full, consent: 'not-asked' }, 'refused', ''],
  ['whole record to a coordinator', { ...full, recipient: 'coordinator' }, 'refused', ''],
  ['whole record for research', { ...full, purpose: 'research' }, 'refused', ''],
  ['preferences of somebody unconscious', { ...full, dataCategory: 'preference' }, 'refused', ''],
  ['capacity to the liaison officer', plan, 'permitted', '9.3'],
  ['capacity to the dispatcher', { ...plan, recipient: 'dispatcher' }, 'permitted', '9.3'],
  ['capacity to the coordinator', { ...plan, recipient: 'coordinator' }, 'permitted', '9.3'],
  ['capacity to the public', { ...plan, recipient: 'public' }, 'refused', ''],
  ['capacity for billing', { ...plan, purpose: 'billing' }, 'refused', ''],
  ['operational data to coordinate', { ...plan, dataCategory: 'operational' }, 'permitted', '9.3'],
  ['triage to coordinate', { ...plan, dataCategory: 'triage' }, 'permitted', '9.3'],
  ['identity to coordinate', { ...plan, dataCategory: 'identity' }, 'refused', ''],
  ['insurance to the payer', bill, 'permitted', '9.4'],
  ['identity to the payer', { ...bill, dataCategory: 'identity' }, 'permitted', '9.4'],
  ['insurance to the payer, kept too long', { ...bill, retentionDays: 366 }, 'refused', ''],
  ['whole record to the payer', { ...bill, dataCategory: 'clinical-full' }, 'refused', ''],
  ['insurance to the dispatcher', { ...bill, recipient: 'dispatcher' }, 'refused', ''],
  ['insurance to the payer to coordinate', { ...bill, purpose: 'coordination' }, 'refused', ''],
  ['insurance to the payer, sharing refused', { ...bill, consent: 'refused' }, 'refused', '9.9'],
  ['contacts to the tracing officer', trace, 'permitted', '9.5', '9.5'],
  ['identity to the tracing officer', { ...trace, dataCategory: 'identity' }, 'permitted', '9.5'],
  [
    'identity, sharing refused',
    { ...trace, dataCategory: 'identity', consent: 'refused' },
    'refused',
    '',
  ],
  ['contacts, sharing refused', { ...trace, consent: 'refused' }, 'refused', '9.9'],
  [
    'preferences, sharing refused',
    { ...trace, dataCategory: 'preference', consent: 'refused' },
    'refused',
    '9.9',
  ],
  ['triage to the tracing officer', { ...trace, dataCategory: 'triage' }, 'refused', ''],
  ['contacts to the dispatcher', { ...trace, recipient: 'dispatcher' }, 'refused', ''],
  ['contacts to the tracing officer for billing', { ...trace, purpose: 'billing' }, 'refused', ''],
  ['statistics to the public', count, 'permitted', '9.6'],
  [
    'statistics to inform the public',
    { ...count, purpose: 'public-information' },
    'permitted',
    '9.6',
  ],
  [
    'statistics to the auditor',
    { ...count, purpose: 'oversight', recipient: 'auditor' },
    'permitted',
    '9.6',
  ],
  ['statistics to the data monitor', { ...count, recipient: 'data-monitor' }, 'permitted', '9.6'],
  ['statistics to a payer', { ...count, recipient: 'payer' }, 'refused', ''],
  ['statistics for billing', { ...count, purpose: 'billing' }, 'refused', ''],
  ['contacts to the public', { ...count, dataCategory: 'contact' }, 'refused', ''],
  ['a headcount to the border guard', gate, 'permitted', '9.7', '9.7'],
  ['a headcount to the police', { ...gate, recipient: 'police' }, 'refused', ''],
  ['a headcount for law enforcement', { ...gate, purpose: 'law-enforcement' }, 'refused', ''],
  ['a headcount to a payer', { ...gate, recipient: 'payer' }, 'refused', ''],
  ['identity to the border guard', { ...gate, dataCategory: 'identity' }, 'refused', '9.8'],
  [
    'identity to the police',
    { ...gate, dataCategory: 'identity', recipient: 'police' },
    'refused',
    '9.8',
  ],
  ['triage to the army', { recipient: 'armed-forces' }, 'refused', '9.8'],
  [
    'statistics to the border guard',
    { ...gate, dataCategory: 'statistics', level: 'aggregated' },
    'refused',
    '',
  ],
  ['capacity to the border guard', { ...gate, dataCategory: 'capacity' }, 'refused', ''],
  ['statistics for border control', { ...count, purpose: 'border-control' }, 'refused', ''],
  ...(['operational', 'triage', 'clinical-minimum'] as const).map(
    (dataCategory): Row => [
      `${dataCategory} to the auditor`,
      { ...audit, dataCategory },
      'permitted',
      '9.10',
    ],
  ),
  ['triage to the data monitor', { ...audit, recipient: 'data-monitor' }, 'permitted', '9.10'],
  ['triage to the auditor, kept too long', { ...audit, retentionDays: 1826 }, 'refused', ''],
  ['identity to the auditor', { ...audit, dataCategory: 'identity' }, 'refused', ''],
  ['triage to a payer for oversight', { ...audit, recipient: 'payer' }, 'refused', ''],
  ['triage to the auditor for research', { ...audit, purpose: 'research' }, 'refused', ''],
  ...(['triage', 'clinical-minimum', 'clinical-full'] as const).map(
    (dataCategory): Row => [
      `${dataCategory} for research`,
      { ...study, dataCategory },
      'permitted',
      '9.12',
      '9.12',
    ],
  ),
  ['identity for research', { ...study, dataCategory: 'identity' }, 'refused', ''],
  ['research by name', { ...study, level: 'identified' }, 'refused', ''],
  ['research, level not said', { ...study, level: undefined }, 'undetermined', '9.12'],
  ['research kept too long', { ...study, retentionDays: 3651 }, 'refused', ''],
  ['research by the auditor', { ...study, recipient: 'auditor' }, 'refused', ''],
  ['the same to bill', { ...study, purpose: 'billing' }, 'refused', ''],
  ['research, sharing refused', { ...study, consent: 'refused' }, 'refused', '9.14'],
  ['statistics about each person', { ...count, level: 'pseudonymised' }, 'refused', '9.13'],
  ['statistics by name', { ...count, level: 'identified' }, 'refused', '9.13'],
  ['statistics, level not said', { ...count, level: undefined }, 'undetermined', '9.13 9.6'],
  ['whole record to the relief society', { ...full, to: 'relief' }, 'refused', '9.15'],
  ['insurance to the relief society', { ...bill, to: 'relief' }, 'refused', '9.15'],
  ['contacts to the relief society', { ...trace, to: 'relief' }, 'refused', '9.15'],
  ['triage to the relief society', { to: 'relief' }, 'permitted', '9.1'],
  ['tracing somebody threatened', { ...trace, threatened: true }, 'refused', '9.16'],
  ['... who agreed', { ...trace, threatened: true, consent: 'given' }, 'permitted', '9.5'],
  ['treating somebody threatened', { threatened: true }, 'permitted', '9.1'],
  ['a minor alone, triage', { unaccompaniedMinor: true }, 'permitted', '9.1', '9.1 9.11 9.17'],
  ['triage of somebody who agreed', { consent: 'given' }, 'permitted', '9.1', '9.1'],
  ['triage of somebody unconscious', { consent: 'incapable' }, 'permitted', '9.1', '9.1 9.11'],
])

decides(treaty, disclosures, owed)
