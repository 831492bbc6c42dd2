// Triage, care on scene, handover and advice at a distance. Each row states what differs from its table's
// ordinary case.

import type { Facts } from '#core/law/facts.ts'
import { decides, type Owed, table, treatyIn } from '#test/cases.ts'

const { treaty } = treatyIn(import.meta.dirname)
const owed: Owed = {
  '2.3': 'prioritise child, prioritise pregnant',
  '2.4': 'review 24',
  '3.1': 'do stop-bleeding, do open-airway, do keep-warm',
  '3.2': 'do decontaminate-first',
  '3.3': 'do splint',
  '3.4': 'substitute ct scan-by-ultrasound',
  '3.5': 'substitute ultrasound observe-and-repeat, do transfer-onward',
  '3.6': 'substitute surgeon transfer-onward, substitute theatre damage-control-only',
  '3.7': 'substitute blood walking-blood-bank',
  '3.8': 'substitute interpreter picture-cards',
  '3.9': 'substitute ventilator ventilate-by-bag, substitute anaesthetist advise-at-distance',
  '3.10': 'do left-side-tilt, prioritise pregnant',
  '3.11': 'do immobilise-spine, prioritise older-person',
  '3.12': 'do relieve-pain, do monitor-vitals',
  '8.1': 'sign-handover both',
  '8.2': 'record-medicine-balance',
  '8.3': 'notify liaison 2, notify embassy 24',
  '8.4': 'report-discrepancy medical-director 24',
  '8.5': 'accompany',
  '8.6': 'repatriate from 14',
  '8.7': 'do monitor-vitals',
  '11.1': 'respond from 5 escalates, record-advice from, answer-for from',
  '11.2': 'respond from 5 escalates, record-advice from, answer-for from',
  '11.4': 'respond from 10 escalates, record-advice from, review 72',
  '11.5': 'ask-consent',
  '11.7': 'delete-after 30',
}

const sorting: Facts = {
  territory: 'nl',
  method: 'start',
  methodSigned: true,
  vulnerable: [],
  casualties: 1,
}
const triages = table('triage', sorting, [
  ['signed', {}, 'permitted', '2.1', ''],
  ['not signed', { methodSigned: false }, 'refused', '2.1'],
  ['nobody knows whether it is signed', { methodSigned: undefined }, 'undetermined', '2.1'],
  ['military, signed', { method: 'military-sieve' }, 'refused', '2.2'],
  ['a child', { vulnerable: ['child'] }, 'permitted', '2.1', '2.3'],
  ['a pregnant woman', { vulnerable: ['pregnant'] }, 'permitted', '2.1', '2.3'],
  ['an older person', { vulnerable: ['older-person'] }, 'permitted', '2.1', ''],
  ['nineteen casualties', { casualties: 19 }, 'permitted', '2.1', ''],
  ['twenty casualties', { casualties: 20 }, 'permitted', '2.1', '2.4'],
])

const scene: Facts = {
  territory: 'nl',
  category: 'delayed',
  contaminated: false,
  needs: [],
  lacking: [],
  ageYears: 40,
  vulnerable: [],
  phase: 'emergency',
}
const red: Facts = { category: 'immediate' }
const protocols = table('protocol', scene, [
  ['delayed', {}, 'refused', '', ''],
  ['red', red, 'refused', '', '3.1'],
  ['urgent', { category: 'urgent' }, 'refused', '', '3.1'],
  ['contaminated', { contaminated: true }, 'refused', '', '3.2'],
  ['fracture', { needs: ['orthopaedics'] }, 'refused', '', '3.3'],
  ['spine', { needs: ['spinal'] }, 'refused', '', '3.3'],
  ['no CT', { lacking: ['ct'] }, 'refused', '', '3.4'],
  ['no ultrasound', { lacking: ['ultrasound'] }, 'refused', '', ''],
  ['neither', { lacking: ['ct', 'ultrasound'] }, 'refused', '', '3.4 3.5'],
  ['red, no surgeon', { ...red, lacking: ['surgeon'] }, 'refused', '', '3.1 3.6'],
  ['red, no theatre', { ...red, lacking: ['theatre'] }, 'refused', '', '3.1 3.6'],
  [
    'urgent, no surgeon',
    { category: 'urgent', lacking: ['surgeon'] },
    ...(['refused', '', '3.1 3.6'] as const),
  ],
  ['delayed, no surgeon', { lacking: ['surgeon'] }, 'refused', '', ''],
  ['no blood', { lacking: ['blood'] }, 'refused', '', '3.7'],
  ['no interpreter', { lacking: ['interpreter'] }, 'refused', '', '3.8'],
  ['no ventilator', { lacking: ['ventilator'] }, 'refused', '', '3.9'],
  ['no anaesthetist', { lacking: ['anaesthetist'] }, 'refused', '', '3.9'],
  ['nobody knows what is lacking', { lacking: undefined }, 'refused', '', ''],
  ['pregnant', { vulnerable: ['pregnant'] }, 'refused', '', '3.10'],
  ['sixty-five', { ageYears: 65 }, 'refused', '', '3.11'],
  ['sixty-four', { ageYears: 64 }, 'refused', '', ''],
  ['on the way to recovery', { phase: 'rehabilitation' }, 'refused', '', '3.12'],
])

const passing: Facts = {
  from: 'nl',
  to: 'be',
  act: 'handover',
  category: 'immediate',
  enRoute: false,
  medicine: 'opioid',
  vulnerable: [],
}
const drug: Facts = { act: 'controlled-medicine' }
const handoffs = table('handoff', passing, [
  ['both sign', {}, 'permitted', '8.1', '8.1'],
  ['with controlled medicines', drug, 'permitted', '8.1', '8.1 8.2 8.4'],
  ['with ketamine', { ...drug, medicine: 'ketamine' }, 'permitted', '8.1', '8.1 8.2 8.4'],
  [
    'with a benzodiazepine',
    { ...drug, medicine: 'benzodiazepine' },
    ...(['permitted', '8.1', '8.1 8.2 8.4'] as const),
  ],
  ['with another', { ...drug, medicine: 'other-controlled' }, 'permitted', '8.1', '8.1 8.2'],
  ['of somebody who died', { category: 'dead' }, 'permitted', '8.1', '8.1 8.3 8.6'],
  ['of a child', { vulnerable: ['child'] }, 'permitted', '8.1', '8.1 8.5'],
  ['on the way', { enRoute: true }, 'permitted', '8.1', '8.1 8.7'],
])

const call: Facts = {
  from: 'de',
  to: 'be',
  profession: 'physician',
  advised: 'paramedic',
  act: 'advanced-care',
  certified: true,
  consent: 'given',
  crisisDeclared: false,
}
const nurse: Facts = { profession: 'nurse', act: 'basic-care' }
const telemedicine = table('telemedicine', call, [
  ['physician to paramedic', {}, 'permitted', '11.1', '11.1 11.7'],
  ['certificate expired', { certified: false }, 'refused', ''],
  ['certificate not seen', { certified: undefined }, 'undetermined', '11.1'],
  ['nurse to paramedic, basic care', nurse, 'permitted', '11.2', '11.2 11.7'],
  [
    'nurse to technician, basic care',
    { ...nurse, advised: 'emergency-medical-technician' },
    ...(['permitted', '11.2'] as const),
  ],
  ['nurse to physician', { ...nurse, advised: 'physician' }, 'refused', ''],
  ['nurse, advanced care', { ...nurse, act: 'advanced-care' }, 'refused', ''],
  ['nurse, certificate expired', { ...nurse, certified: false }, 'refused', ''],
  ['paramedic to paramedic', { ...nurse, profession: 'paramedic' }, 'refused', ''],
  ['surgery, paramedic at the table', { act: 'surgery' }, 'refused', '11.3'],
  [
    'surgery, physician at the table',
    { act: 'surgery', advised: 'physician' },
    'permitted',
    '11.1',
  ],
  [
    'surgery, who is advised unknown',
    { act: 'surgery', advised: undefined },
    'undetermined',
    '11.3 11.1',
  ],
  [
    'in a crisis, certificate expired',
    { certified: false, crisisDeclared: true },
    'permitted',
    '11.4',
    '11.4 11.7',
  ],
  ['nurse in a crisis', { ...nurse, certified: false, crisisDeclared: true }, 'refused', ''],
  ['nobody asked', { consent: 'not-asked' }, 'permitted', '11.1', '11.1 11.5 11.7'],
  ['advice refused', { consent: 'refused' }, 'refused', '11.6', '11.7'],
])

decides(treaty, [...triages, ...protocols, ...handoffs, ...telemedicine], owed)
