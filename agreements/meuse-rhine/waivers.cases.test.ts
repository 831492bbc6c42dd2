// Who may do what on the other side, who answers for it, and which certificate counts. Each row states
// what differs from its table's ordinary case.

import type { Facts } from '#core/law/facts.ts'
import { decides, type Owed, type Row, table, treatyIn } from '#test/cases.ts'

const { treaty } = treatyIn(import.meta.dirname)
const owed: Owed = {
  '5.6': 'record-medicine-balance, report-discrepancy medical-director 24',
  '5.8': 'review 168',
  '5.9': 'insure from 5000000',
  '5.11': 'notify auditor 720',
  '6.1': 'answer-for territory',
  '6.2': 'answer-for from',
  '6.4': 'insure from 2000000',
  '6.5': 'settle-dispute joint 90',
  '6.6': 'answer-for fund',
  '14.1': 'renew-certificate 36',
  '14.2': 'renew-certificate 12',
  '14.4': 'review 168',
  '14.5': 'train-hours 16, hold-drill 12, pay fund',
}

const crew: Facts = {
  from: 'nl',
  vehicle: 'ambulance',
  medicine: 'opioid',
  territory: 'be',
  profession: 'paramedic',
  act: 'advanced-care',
  certified: true,
  crisisDeclared: false,
}
const drug: Facts = { act: 'controlled-medicine' }
const crisis: Facts = { certified: false, crisisDeclared: true }

const driving: Facts = { act: 'drive', profession: 'driver', certified: false }
const rare = 'other-controlled'
const relief: Facts = { from: 'relief' }

const waivers = table('waiver', crew, [
  ['driving', { act: 'drive', profession: 'driver', certified: false }, 'permitted', '5.1'],
  ['handing over', { act: 'handover', certified: false }, 'permitted', '5.1'],
  [
    'basic care by a technician',
    { act: 'basic-care', profession: 'emergency-medical-technician', certified: false },
    'permitted',
    '5.2',
  ],
  ['basic care by a driver', { act: 'basic-care', profession: 'driver' }, 'refused', ''],
  ['advanced care by a paramedic', {}, 'permitted', '5.3'],
  ['advanced care by a nurse', { profession: 'nurse' }, 'permitted', '5.3'],
  ['advanced care by a physician', { profession: 'physician' }, 'permitted', '5.3'],
  ['advanced care by a technician', { profession: 'emergency-medical-technician' }, 'refused', ''],
  ['advanced care, certificate expired', { certified: false }, 'refused', ''],
  ['advanced care, certificate not seen', { certified: undefined }, 'undetermined', '5.3'],
  ['advanced care by somebody', { profession: undefined }, 'undetermined', '5.3'],
  ['intubation by a physician', { act: 'intubation', profession: 'physician' }, 'permitted', '5.4'],
  ['surgery by a physician', { act: 'surgery', profession: 'physician' }, 'permitted', '5.4'],
  ['advice by a physician', { act: 'telemedicine', profession: 'physician' }, 'permitted', '5.4'],
  ['advice by a nurse', { act: 'telemedicine', profession: 'nurse' }, 'permitted', '5.13'],
  ['advice by a paramedic', { act: 'telemedicine' }, 'refused', ''],
  [
    'advice by a nurse, certificate expired',
    { act: 'telemedicine', profession: 'nurse', certified: false },
    'refused',
    '',
  ],
  ['surgery by a nurse', { act: 'surgery', profession: 'nurse' }, 'refused', ''],
  [
    'surgery, certificate expired',
    { act: 'surgery', profession: 'physician', certified: false },
    'refused',
    '',
  ],
  ['intubation by a paramedic in Liège', { act: 'intubation' }, 'refused', ''],
  [
    'intubation by a paramedic in Aachen',
    { act: 'intubation', territory: 'de' },
    'permitted',
    '5.5',
  ],
  [
    '... certificate expired',
    { act: 'intubation', territory: 'de', certified: false },
    'refused',
    '',
  ],
  [
    'intubation by a nurse in Aachen',
    { act: 'intubation', territory: 'de', profession: 'nurse' },
    'refused',
    '',
  ],
  ['surgery by a paramedic in Aachen', { act: 'surgery', territory: 'de' }, 'refused', ''],
  [
    'controlled medicine, paramedic, South Limburg',
    { ...drug, territory: 'nl' },
    'permitted',
    '5.6',
    '5.6 5.11',
  ],
  ['controlled medicine, paramedic, Liège', drug, 'refused', '5.7'],
  ['controlled medicine, nurse, Liège', { ...drug, profession: 'nurse' }, 'permitted', '5.6'],
  [
    'controlled medicine, physician, Liège',
    { ...drug, profession: 'physician' },
    'permitted',
    '5.6',
  ],
  [
    'controlled medicine, technician',
    { ...drug, profession: 'emergency-medical-technician' },
    'refused',
    '',
  ],
  [
    'controlled medicine, certificate expired',
    { ...drug, profession: 'nurse', certified: false },
    'refused',
    '',
  ],
  ['advanced care in a crisis, paramedic', crisis, 'permitted', '5.8', '5.8'],
  ['advanced care in a crisis, nurse', { ...crisis, profession: 'nurse' }, 'permitted', '5.8'],
  [
    'advanced care in a crisis, physician',
    { ...crisis, profession: 'physician' },
    'permitted',
    '5.8',
  ],
  ['advanced care in a crisis, driver', { ...crisis, profession: 'driver' }, 'refused', ''],
  [
    'surgery in a crisis, certificate expired',
    { ...crisis, act: 'surgery', profession: 'physician' },
    'refused',
    '',
  ],
  ['driving an ambulance', driving, 'permitted', '5.1', '5.9'],
  ...(['mobile-icu', 'physician-vehicle', 'bus'] as const).map(
    (vehicle): Row => [`driving a ${vehicle}`, { ...driving, vehicle }, 'permitted', '5.1', '5.9'],
  ),
  ['driving a private vehicle', { ...driving, vehicle: 'private-vehicle' }, 'permitted', '5.1', ''],
  ['handing over from an ambulance', { ...driving, act: 'handover' }, 'permitted', '5.1', ''],
  [
    'a rarer medicine, nurse',
    { ...drug, medicine: rare, profession: 'nurse' },
    'refused',
    '5.10',
    '',
  ],
  [
    'a rarer medicine, physician',
    { ...drug, medicine: rare, profession: 'physician' },
    'permitted',
    '5.6',
    '5.6',
  ],
  [
    'which medicine is not said',
    { ...drug, medicine: undefined, profession: 'nurse' },
    'undetermined',
    '5.10 5.6',
  ],
  ['advanced care with a rarer medicine', { medicine: rare }, 'permitted', '5.3', ''],
  ...(['ketamine', 'benzodiazepine'] as const).map(
    (medicine): Row => [
      medicine,
      { ...drug, medicine, profession: 'nurse' },
      'permitted',
      '5.6',
      '5.6 5.11',
    ],
  ),
  ['relief crew, advanced care', relief, 'permitted', '5.3', ''],
  [
    'relief crew, intubation',
    { ...relief, act: 'intubation', profession: 'physician' },
    'refused',
    '5.12',
  ],
  [
    'relief crew, surgery',
    { ...relief, act: 'surgery', profession: 'physician' },
    'refused',
    '5.12',
  ],
  [
    'relief crew, controlled medicine',
    { ...relief, ...drug, profession: 'nurse' },
    'refused',
    '5.12',
  ],
])

const acts: Facts = {
  from: 'nl',
  to: 'be',
  territory: 'be',
  act: 'advanced-care',
  certified: false,
  crisisDeclared: false,
}
const liabilities = table('liability', acts, [
  ['care', {}, 'permitted', '6.1', '6.1 6.5'],
  ['advice', { act: 'telemedicine' }, 'permitted', '6.1', '6.1 6.2 6.5'],
  ['surgery', { act: 'surgery', certified: true }, 'permitted', '6.1'],
  ['surgery without certificate', { act: 'surgery' }, 'refused', '6.3'],
  ['care by the relief society', { from: 'relief' }, 'permitted', '6.1', '6.1 6.4 6.5'],
  ['care in a crisis', { crisisDeclared: true }, 'permitted', '6.1', '6.1 6.5 6.6'],
  [
    'certified care in a crisis',
    { crisisDeclared: true, certified: true },
    'permitted',
    '6.1',
    '6.1 6.5',
  ],
])

const course: Facts = {
  from: 'nl',
  to: 'be',
  profession: 'paramedic',
  certificate: 'prehospital-trauma',
  certificateMonths: 36,
  crisisDeclared: false,
}
const yearly: Facts = { certificate: 'controlled-medicines', certificateMonths: 12 }
const trainings = table('training', course, [
  ['trauma course, three years old', {}, 'permitted', '14.1', '14.1 14.5'],
  ['trauma course, older', { certificateMonths: 37 }, 'refused', ''],
  ['age of the certificate not known', { certificateMonths: undefined }, 'undetermined', '14.1'],
  ...(['advanced-life-support', 'decontamination', 'triage-officer'] as const).map(
    (certificate): Row => [certificate, { certificate }, 'permitted', '14.1'],
  ),
  [
    'driving abroad, a year old',
    { ...yearly, certificate: 'cross-border-driving' },
    'permitted',
    '14.2',
  ],
  ['controlled medicines, a year old', yearly, 'permitted', '14.2', '14.2 14.5'],
  ['controlled medicines, older', { ...yearly, certificateMonths: 13 }, 'refused', ''],
  ['trauma course, a year old', { certificateMonths: 12 }, 'permitted', '14.1'],
  ['controlled medicines, driver', { ...yearly, profession: 'driver' }, 'refused', '14.3'],
  [
    'controlled medicines, technician',
    { ...yearly, profession: 'emergency-medical-technician' },
    'refused',
    '14.3',
  ],
  ['trauma course, driver', { profession: 'driver' }, 'permitted', '14.1'],
  [
    'five years old in a crisis',
    { certificateMonths: 60, crisisDeclared: true },
    'permitted',
    '14.4',
    '14.4 14.5',
  ],
  ['older still in a crisis', { certificateMonths: 61, crisisDeclared: true }, 'refused', ''],
])

decides(treaty, [...waivers, ...liabilities, ...trainings], owed)
