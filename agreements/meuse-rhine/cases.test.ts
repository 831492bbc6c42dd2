// Who must be permitted, who refused, who undetermined, and by which article. Each row states what differs
// from its table's ordinary case. The last tests change the treaty, one condition or word at a time:
// every change must break at least one row.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Agreement, Clause, Conditions, Matcher } from '#core/agreement/agreement.ts'
import type { Answer, Decision } from '#core/agreement/decision.ts'
import { compile } from '#core/agreement/evaluate.ts'
import {
  type FactName,
  type Facts,
  facts as factTable,
  nothingRecorded,
} from '#core/agreement/facts.ts'
import type { ClauseKind } from '#core/agreement/kinds.ts'
import { decideNaively } from '#core/agreement/naive.ts'
import { readAgreement } from '#core/agreement/read.ts'

const path = join(import.meta.dirname, 'agreement.yaml')
const read = readAgreement(readFileSync(path, 'utf8'), path)
assert(read.ok, 'the treaty can be read')
const treaty = read.value
const now = Temporal.Instant.from('2026-11-02T12:00:00Z').epochMilliseconds

/** Articles are written by number; `by` may stay out where nothing permits, `duties` where not looked at. */
type Row = [what: string, facts: Facts, answer: Answer, by?: string, duties?: string]
type Case = {
  kind: ClauseKind
  what: string
  facts: Facts
  answer: Answer
  by?: string
  duties?: string
}

/** An undefined fact in a row takes it away: it is unknown. */
const table = (kind: ClauseKind, ordinary: Facts, rows: Row[]): Case[] =>
  rows.map(([what, facts, answer, by, duties]) => ({
    kind,
    what,
    facts: { ...ordinary, ...facts },
    answer,
    ...(by === undefined ? {} : { by }),
    ...(duties === undefined ? {} : { duties }),
  }))

const ordinaryTransfer: Facts = {
  ...nothingRecorded,
  from: 'nl',
  to: 'be',
  category: 'immediate',
  needs: ['emergency-department'],
  ageYears: 40,
  minutesSooner: 0,
  roomAtHome: true,
  reserveKept: true,
}
const delayed: Facts = { category: 'delayed', roomAtHome: false }
const minor: Facts = { category: 'minor', crisisDeclared: true, roomAtHome: false }
const child: Facts = { ageYears: 8, needs: ['paediatrics'], minutesSooner: 3 }
const home: Facts = { category: 'delayed', returning: true, accepted: true, consent: 'given' }

const transfers = table('transfer', ordinaryTransfer, [
  ['red, ten minutes sooner', { minutesSooner: 10 }, 'permitted', '7.1', '7.1 7.16 7.17 7.18'],
  ['red, nine minutes sooner, room at home', { minutesSooner: 9 }, 'refused'],
  ['urgent, ten minutes sooner', { category: 'urgent', minutesSooner: 10 }, 'permitted', '7.1'],
  ['delayed, an hour sooner, room at home', { category: 'delayed', minutesSooner: 60 }, 'refused'],
  ['nobody has worked out the minutes', { minutesSooner: undefined }, 'undetermined', '7.1'],
  ['not triaged', { category: undefined, roomAtHome: false }, 'undetermined', '7.2'],
  ['red to the Aachen region', { to: 'de', minutesSooner: 12 }, 'permitted', '7.1'],
  [
    'red from Liège to South Limburg',
    { from: 'be', to: 'nl', minutesSooner: 12 },
    'permitted',
    '7.1',
  ],
  ['red, no room at home', { roomAtHome: false }, 'permitted', '7.2'],
  ['red, sooner and no room', { roomAtHome: false, minutesSooner: 12 }, 'permitted', '7.1 7.2'],
  ['urgent, no room at home', { category: 'urgent', roomAtHome: false }, 'permitted', '7.2'],
  ['delayed, no room at home', delayed, 'permitted', '7.2'],
  ['delayed, room at home', { category: 'delayed' }, 'refused'],
  ['room at home not known', { roomAtHome: undefined }, 'undetermined', '7.2'],
  ['expectant, no room at home', { category: 'expectant', roomAtHome: false }, 'refused'],
  ['red burns to Liège', { needs: ['burns'] }, 'permitted', '7.3'],
  ['urgent burns to Liège', { category: 'urgent', needs: ['burns'] }, 'permitted', '7.3'],
  [
    'delayed burns to Aachen',
    { category: 'delayed', needs: ['burns'], to: 'de' },
    'permitted',
    '7.3',
  ],
  [
    'minor burns, no room at home',
    { ...minor, crisisDeclared: false, needs: ['burns'] },
    'refused',
  ],
  [
    'burns to South Limburg',
    { from: 'be', to: 'nl', needs: ['burns'], roomAtHome: false },
    'refused',
    '7.14',
  ],
  [
    'burns to South Limburg in a crisis',
    { from: 'be', to: 'nl', needs: ['burns'], crisisDeclared: true },
    'refused',
    '',
  ],
  [
    'burns to South Limburg in a crisis, no room',
    { from: 'be', to: 'nl', needs: ['burns'], crisisDeclared: true, roomAtHome: false },
    'permitted',
    '7.2',
  ],
  [
    'perhaps burns, to South Limburg',
    { from: 'de', to: 'nl', needs: undefined, roomAtHome: false },
    'undetermined',
    '7.14 7.2',
  ],
  ['a child, a little sooner, with a parent', child, 'permitted', '7.4'],
  ['a child of fifteen', { ...child, ageYears: 15 }, 'permitted', '7.4'],
  ['a person of sixteen', { ...child, ageYears: 16 }, 'refused'],
  ['a child who needs intensive care', { ...child, needs: ['paediatric-icu'] }, 'permitted', '7.4'],
  ['a child who needs a theatre', { ...child, needs: ['theatre'] }, 'refused'],
  ['a child, not later', { ...child, minutesSooner: 0 }, 'permitted', '7.4'],
  ['a child, later', { ...child, minutesSooner: -1 }, 'refused'],
  ['a child without its parent', { ...child, familyTogether: false }, 'refused', ''],
  ['lightly injured, room at home', { category: 'minor', minutesSooner: 30 }, 'refused', '7.9'],
  ['uninjured, room at home', { category: 'uninjured' }, 'refused', '7.9'],
  ['lightly injured, no room at home', { category: 'minor', roomAtHome: false }, 'refused', ''],
  ['lightly injured in a crisis, no room', minor, 'permitted', '7.5', '7.5 7.16 7.17 7.19'],
  ['lightly injured in a crisis, room', { ...minor, roomAtHome: true }, 'refused', '7.9'],
  [
    'lightly injured returning in a crisis, not accepted',
    { ...minor, roomAtHome: true, returning: true },
    'refused',
    '',
  ],
  ['uninjured in a crisis, no room', { ...minor, category: 'uninjured' }, 'refused', ''],
  ['return, accepted and agreed', home, 'permitted', '7.6', '7.6 7.16 7.18'],
  ['return of somebody who cannot decide', { ...home, consent: 'incapable' }, 'permitted', '7.6'],
  ['return, nobody asked', { ...home, consent: 'not-asked' }, 'refused', ''],
  ['return, not accepted', { ...home, accepted: false }, 'refused', '', '7.16 7.18 7.20'],
  ['accepted and agreed, but no return', { ...home, returning: false }, 'refused', ''],
  ['return of somebody lightly injured', { ...home, category: 'minor' }, 'permitted', '7.6'],
  [
    'into the reserve',
    { minutesSooner: 10, reserveKept: false, accepted: false },
    'refused',
    '7.7',
  ],
  [
    'into the reserve, accepted',
    { minutesSooner: 10, reserveKept: false, accepted: true },
    'permitted',
    '7.1',
  ],
  [
    'into the reserve, no answer yet',
    { minutesSooner: 10, reserveKept: false },
    'undetermined',
    '7.7 7.1',
  ],
  ['reserve not known', { minutesSooner: 10, reserveKept: undefined }, 'undetermined', '7.7 7.1'],
  ['the casualty says no', { minutesSooner: 10, consent: 'refused' }, 'refused', '7.8'],
  [
    'the casualty says yes',
    { minutesSooner: 10, consent: 'given' },
    'permitted',
    '7.1',
    '7.1 7.16 7.18',
  ],
  ['fears the other side', { minutesSooner: 10, threatened: true }, 'refused', '7.10'],
  [
    'fears the other side and agrees',
    { minutesSooner: 10, threatened: true, consent: 'given' },
    'permitted',
    '7.1',
  ],
  [
    'fears the other side, cannot decide',
    { minutesSooner: 10, threatened: true, consent: 'incapable' },
    'refused',
    '7.10',
  ],
  ['alone and a minor, red', { minutesSooner: 10, unaccompaniedMinor: true }, 'permitted', '7.1'],
  [
    'alone and a minor, urgent',
    { category: 'urgent', minutesSooner: 10, unaccompaniedMinor: true },
    'permitted',
    '7.1',
  ],
  ['alone and a minor, delayed', { ...delayed, unaccompaniedMinor: true }, 'refused', '7.11'],
  ['contaminated', { minutesSooner: 10, contaminated: true }, 'refused', '7.12'],
  [
    'contaminated, by way of decontamination',
    { minutesSooner: 10, contaminated: true, needs: ['decontamination'] },
    'permitted',
    '7.1',
  ],
  ['delayed, and the family parted', { ...delayed, familyTogether: false }, 'refused', '7.13'],
  ['red, and the family parted', { minutesSooner: 10, familyTogether: false }, 'permitted', '7.1'],
  [
    'urgent, and the family parted',
    { category: 'urgent', minutesSooner: 10, familyTogether: false },
    'permitted',
    '7.1',
  ],
  [
    'to a place outside',
    { to: 'outside', minutesSooner: 30, roomAtHome: false },
    'refused',
    '7.15',
    '',
  ],
  [
    'to a state that is no party',
    { to: 'lu', minutesSooner: 30, roomAtHome: false },
    'refused',
    '',
  ],
])

const ordinaryRoute: Facts = {
  ...{ from: 'nl', to: 'be', vehicle: 'ambulance', category: 'immediate' },
  ...{ crossing: 'eijsden-vise-a2-a25', crossingState: 'open', localTime: '14:00' },
  ...{ lightsAndSirens: false, nationalOrder: false },
}
const restricted: Facts = { crossingState: 'restricted' }
const ordered: Facts = { nationalOrder: true, crossingState: 'closed' }

const routes = table('route', ordinaryRoute, [
  ['ambulance over an open crossing', {}, 'permitted', '4.1', '4.1'],
  ['with lights and sirens', { lightsAndSirens: true }, 'permitted', '4.1'],
  ['mobile intensive care unit', { vehicle: 'mobile-icu' }, 'permitted', '4.1'],
  ['physician vehicle', { vehicle: 'physician-vehicle' }, 'permitted', '4.1'],
  ['bus with lightly injured', { vehicle: 'bus', category: 'minor' }, 'permitted', '4.1'],
  ['private vehicle', { vehicle: 'private-vehicle' }, 'refused', ''],
  [
    'nobody knows the state of the crossing',
    { crossingState: undefined },
    'undetermined',
    '4.1 4.2',
  ],
  ['closed crossing', { crossingState: 'closed' }, 'refused', ''],
  ['restricted crossing, red', restricted, 'permitted', '4.2'],
  ['restricted crossing, urgent', { ...restricted, category: 'urgent' }, 'permitted', '4.2'],
  ['restricted crossing, delayed', { ...restricted, category: 'delayed' }, 'refused', ''],
  [
    'restricted crossing, mobile intensive care',
    { ...restricted, vehicle: 'mobile-icu' },
    'permitted',
    '4.2',
  ],
  [
    'restricted crossing, physician',
    { ...restricted, vehicle: 'physician-vehicle' },
    'permitted',
    '4.2',
  ],
  ['restricted crossing, bus', { ...restricted, vehicle: 'bus' }, 'refused', ''],
  ...['vaals-gemmenich', 'slenaken-teuven', 'mheer-voeren', 'rimburg-uebach'].flatMap(
    (crossing): Row[] => [
      [`bus over ${crossing}`, { crossing, vehicle: 'bus' }, 'refused', '4.3'],
      [`ambulance over ${crossing}`, { crossing }, 'permitted', '4.1'],
    ],
  ),
  [
    'intensive care over a lane',
    { crossing: 'vaals-gemmenich', vehicle: 'mobile-icu' },
    'refused',
    '4.3',
  ],
  [
    'urgent over a lane at ten',
    { crossing: 'slenaken-teuven', category: 'urgent', localTime: '22:00' },
    'refused',
    '4.4',
  ],
  [
    'urgent over a lane at a quarter to six',
    { crossing: 'mheer-voeren', category: 'urgent', localTime: '05:45' },
    'refused',
    '4.4',
  ],
  [
    'urgent over a lane at six',
    { crossing: 'mheer-voeren', category: 'urgent', localTime: '06:00' },
    'permitted',
    '4.1',
  ],
  [
    'red over a lane at night',
    { crossing: 'slenaken-teuven', localTime: '23:00' },
    'permitted',
    '4.1',
  ],
  [
    'urgent over a main road at night',
    { category: 'urgent', localTime: '23:00' },
    'permitted',
    '4.1',
  ],
  ['national order, delayed', { nationalOrder: true, category: 'delayed' }, 'refused', '4.5'],
  ['national order, red', { nationalOrder: true }, 'permitted', '4.1'],
  ['national order, urgent', { nationalOrder: true, category: 'urgent' }, 'permitted', '4.1'],
  [
    'national order not known',
    { nationalOrder: undefined, category: 'delayed' },
    'undetermined',
    '4.5 4.1',
  ],
  ['crossing closed by order, red', ordered, 'permitted', '4.6', '4.6'],
  [
    'crossing closed by order, intensive care',
    { ...ordered, vehicle: 'mobile-icu' },
    'permitted',
    '4.6',
  ],
  [
    'crossing closed by order, physician',
    { ...ordered, vehicle: 'physician-vehicle' },
    'refused',
    '',
  ],
  ['lights in Aachen for a red', { to: 'de', lightsAndSirens: true }, 'permitted', '4.1'],
  [
    'lights in Aachen for an urgent',
    { to: 'de', lightsAndSirens: true, category: 'urgent' },
    'permitted',
    '4.1',
  ],
  [
    'lights in Aachen before triage',
    { to: 'de', lightsAndSirens: true, category: 'untriaged' },
    'permitted',
    '4.1',
  ],
  [
    'lights in Aachen for a delayed',
    { to: 'de', lightsAndSirens: true, category: 'delayed' },
    'refused',
    '4.7',
  ],
  ['no lights in Aachen for a delayed', { to: 'de', category: 'delayed' }, 'permitted', '4.1'],
  [
    'lights in Liège for a delayed',
    { lightsAndSirens: true, category: 'delayed' },
    'permitted',
    '4.1',
  ],
  [
    'physician with lights in South Limburg',
    { from: 'de', to: 'nl', lightsAndSirens: true, vehicle: 'physician-vehicle' },
    'refused',
    '4.8',
  ],
  [
    'bus with lights in South Limburg',
    { from: 'de', to: 'nl', lightsAndSirens: true, vehicle: 'bus' },
    'refused',
    '4.8',
  ],
  [
    'physician without lights in South Limburg',
    { from: 'de', to: 'nl', vehicle: 'physician-vehicle' },
    'permitted',
    '4.1',
  ],
  [
    'ambulance with lights in South Limburg',
    { from: 'de', to: 'nl', lightsAndSirens: true },
    'permitted',
    '4.1',
  ],
  [
    'physician with lights in Liège',
    { lightsAndSirens: true, vehicle: 'physician-vehicle' },
    'permitted',
    '4.1',
  ],
  ['helicopter by day', { vehicle: 'helicopter' }, 'permitted', '4.9'],
  ['helicopter at night', { vehicle: 'helicopter', localTime: '22:00' }, 'refused', ''],
  [
    'unknown vehicle by day',
    { vehicle: undefined, crossingState: 'closed' },
    'undetermined',
    '4.9',
  ],
])

const crew: Facts = {
  territory: 'be',
  profession: 'paramedic',
  act: 'advanced-care',
  certified: true,
  crisisDeclared: false,
}
const drug: Facts = { act: 'controlled-medicine' }
const crisis: Facts = { certified: false, crisisDeclared: true }

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
    '5.6',
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
])

const about: Facts = {
  from: 'nl',
  to: 'be',
  dataCategory: 'triage',
  purpose: 'treatment',
  recipient: 'coordinator',
  consent: 'not-asked',
  retentionDays: 30,
}
const full: Facts = { dataCategory: 'clinical-full', recipient: 'clinician', consent: 'incapable' }
const bill: Facts = {
  dataCategory: 'insurance',
  purpose: 'billing',
  recipient: 'payer',
  retentionDays: 365,
}
const trace: Facts = { dataCategory: 'contact', purpose: 'tracing', recipient: 'tracing-officer' }
const count: Facts = { dataCategory: 'statistics', purpose: 'research', recipient: 'public' }
const audit: Facts = { purpose: 'oversight', recipient: 'auditor', retentionDays: 1825 }
const plan: Facts = { dataCategory: 'capacity', purpose: 'coordination', recipient: 'liaison' }
const gate: Facts = {
  dataCategory: 'operational',
  purpose: 'border-control',
  recipient: 'border-guard',
}

const disclosures = table('disclosure', about, [
  ...(['operational', 'triage', 'clinical-minimum', 'identity'] as const).map(
    (dataCategory): Row => [
      `${dataCategory} to treat`,
      { dataCategory },
      'permitted',
      '9.1',
      '9.1',
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
  ['whole record, unconscious', full, 'permitted', '9.2', '9.2'],
  ['whole record, agreed', { ...full, consent: 'given' }, 'permitted', '9.2'],
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
  ['statistics to the border guard', { ...gate, dataCategory: 'statistics' }, 'refused', ''],
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
])

const others = [
  ...table('governance', { crisisDeclared: false }, [
    ['no crisis', {}, 'refused', '1.3', '1.1 1.2'],
    ['crisis', { crisisDeclared: true }, 'permitted', '1.3', '1.3 1.1 1.2'],
  ]),
  ...table('triage', { territory: 'nl', method: 'start', methodSigned: true }, [
    ['signed', {}, 'permitted', '2.1'],
    ['not signed', { methodSigned: false }, 'refused', '2.1'],
    ['nobody knows whether it is signed', { methodSigned: undefined }, 'undetermined', '2.1'],
    ['military, signed', { method: 'military-sieve' }, 'refused', '2.2'],
  ]),
  ...table('protocol', { territory: 'nl', category: 'delayed', contaminated: false, needs: [] }, [
    ['delayed', {}, 'refused', '', ''],
    ['red', { category: 'immediate' }, 'refused', '', '3.1'],
    ['urgent', { category: 'urgent' }, 'refused', '', '3.1'],
    ['contaminated', { contaminated: true }, 'refused', '', '3.2'],
    ['fracture', { needs: ['orthopaedics'] }, 'refused', '', '3.3'],
    ['spine', { needs: ['spinal'] }, 'refused', '', '3.3'],
  ]),
  ...table(
    'liability',
    { from: 'nl', to: 'be', territory: 'be', act: 'advanced-care', certified: false },
    [
      ['care', {}, 'permitted', '6.1', '6.1'],
      ['advice', { act: 'telemedicine' }, 'permitted', '6.1', '6.1 6.2'],
      ['surgery', { act: 'surgery', certified: true }, 'permitted', '6.1'],
      ['surgery without certificate', { act: 'surgery' }, 'refused', '6.3'],
    ],
  ),
  ...table('handoff', { from: 'nl', to: 'be', act: 'handover', category: 'immediate' }, [
    ['both sign', {}, 'permitted', '8.1', '8.1'],
    ['with controlled medicines', { act: 'controlled-medicine' }, 'permitted', '8.1', '8.1 8.2'],
    ['of somebody who died', { category: 'dead' }, 'permitted', '8.1', '8.1 8.3'],
  ]),
  ...table('target', { category: 'delayed' }, [
    ['delayed', {}, 'refused', '', '10.2'],
    ['red', { category: 'immediate' }, 'refused', '', '10.1 10.2'],
    ['urgent', { category: 'urgent' }, 'refused', '', '10.1 10.2'],
  ]),
]
const cases: Case[] = [...transfers, ...routes, ...waivers, ...disclosures, ...others]

const numbers = (refs: readonly string[]) =>
  [...new Set(refs)].map((ref) => ref.split('/')[1]).join(' ')

/** What a decision has wrong in the eyes of a case, or null. */
function wrong(one: Case, decision: Decision): string | null {
  const by = decision.why === 'nothing-permits' && one.by === '' ? '' : numbers(decision.clauses)
  const duties = numbers(decision.duties.map(({ clause }) => clause))
  if (decision.answer !== one.answer) return `${decision.answer} by ${by}, lacks ${decision.lacks}`
  if (one.by !== undefined && by !== one.by) return `by ${by}`
  if (one.duties !== undefined && duties !== one.duties) return `duties of ${duties}`
  return null
}

describe('the treaty decides', () => {
  const decide = compile([treaty])
  for (const one of cases) {
    test(`${one.kind}: ${one.what}: ${one.answer}${one.by ? ` by ${one.by}` : ''}`, () => {
      const decision = decide(one, now)
      assert.equal(wrong(one, decision), null)
      assert.deepEqual(decision, decideNaively([treaty], one, now))
    })
  }
})

type Mutant = { what: string; clauses: Clause[] }

/** The opposite of a condition, exactly. */
function negated(name: FactName, says: Matcher): Matcher {
  const fact = factTable[name]
  if (typeof says === 'boolean') return !says
  if (typeof says === 'string') return { not: [says] }
  if ('not' in says) return says.not
  if ('any' in says) return { none: says.any }
  if ('between' in says) return { between: [says.between[1], says.between[0]] }
  if ('atLeast' in says) return { atMost: says.atLeast! - 1 }
  if ('atMost' in says) return { atLeast: says.atMost! + 1 }
  assert(Array.isArray(says) && fact.type !== 'number', `${name} can be negated`)
  return { not: says }
}

/** Every way to leave one word out, or to move one bound by one. */
function nudged(says: Matcher): Matcher[] {
  const without = (words: readonly string[]) =>
    words.length < 2 ? [] : words.map((word) => words.filter((other) => other !== word))
  if (Array.isArray(says)) return without(says)
  if (typeof says !== 'object') return []
  if ('not' in says) return without(says.not).map((not) => ({ not }))
  if ('any' in says) return without(says.any).map((any) => ({ any }))
  if ('atLeast' in says) return [-1, 1].map((by) => ({ atLeast: says.atLeast! + by }))
  if ('atMost' in says) return [-1, 1].map((by) => ({ atMost: says.atMost! + by }))
  return []
}

function* changed(conditions: Conditions): Generator<[string, Conditions]> {
  for (const [name, says] of Object.entries(conditions) as [FactName, Matcher][]) {
    const { [name]: _, ...rest } = conditions
    yield [`without ${name}`, rest]
    yield [`with ${name} negated`, { ...conditions, [name]: negated(name, says) }]
    for (const other of nudged(says))
      yield [`with ${name} ${JSON.stringify(other)}`, { ...conditions, [name]: other }]
  }
}

function* mutants(agreement: Agreement): Generator<Mutant> {
  const { clauses } = agreement
  for (const [i, clause] of clauses.entries()) {
    const instead = (what: string, other: Partial<Clause>): Mutant => ({
      what: `${clause.id} ${what}`,
      clauses: clauses.with(i, { ...clause, ...other }),
    })
    yield { what: `${clause.id} dropped`, clauses: clauses.toSpliced(i, 1) }
    for (const effect of ['permits', 'prohibits', 'provides'] as const) {
      if (effect !== clause.effect) yield instead(effect, { effect })
    }
    for (const [what, when] of changed(clause.when)) yield instead(what, { when })
    for (const [j, exception] of clause.unless.entries()) {
      yield instead(`without exception ${j}`, { unless: clause.unless.toSpliced(j, 1) })
      for (const [what, list] of changed(exception)) {
        // An exception without conditions would lift the clause always: that is its dropping.
        if (Object.keys(list).length > 0)
          yield instead(`exception ${j} ${what}`, { unless: clause.unless.with(j, list) })
      }
    }
  }
}

test('the table is worth something: no part of the treaty can change without breaking a row', (t) => {
  const survivors: string[] = []
  let count = 0
  const unchanged = compile([treaty])
  assert(
    cases.every((one) => wrong(one, unchanged(one, now)) === null),
    'the table holds at first',
  )
  for (const { what, clauses } of mutants(treaty)) {
    count += 1
    const decide = compile([{ ...treaty, clauses }])
    if (cases.every((one) => wrong(one, decide(one, now)) === null)) survivors.push(what)
  }
  t.diagnostic(`${cases.length} cases, ${count} changes`)
  assert.deepEqual(survivors, [])
  assert(cases.length >= 60 && count > treaty.clauses.length * 3)
})

test('each duty of the treaty is owed in some case', () => {
  const decide = compile([treaty])
  const owed = new Set(cases.flatMap((one) => decide(one, now).duties.map(({ clause }) => clause)))
  const written = treaty.clauses.filter(({ duties }) => duties.length > 0)
  assert.deepEqual([...owed].sort(), written.map(({ id }) => `${treaty.id}/${id}`).sort())
})

test('the treaty says that it is illustrative, and has nothing doubtful but its missing keys', () => {
  assert(treaty.illustrative)
  assert.deepEqual([...new Set(read.warnings.map(({ code }) => code))], ['no_signing_key'])
})
