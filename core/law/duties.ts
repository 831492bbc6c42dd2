import { resources, stockItems, vulnerableGroups } from '#core/law/facts.ts'
import type { ClauseKind } from '#core/law/kinds.ts'

/**
 * Duties: what a clause asks of somebody, as things that can be watched. This one table drives the
 * schema, the forms and the rendering. `of` lists the kinds in which a duty makes sense.
 */

/** One detail of a duty. The words of a `word` stand under `articles.<says>` in the catalogues. */
export type Field =
  | { type: 'number'; unit: Unit; min: number; max: number; whole?: true }
  | { type: 'word'; says: WordGroup; words: readonly string[] }
  /** A party of the agreement, by its id. */
  | { type: 'party' }
  /** Parties in an order that counts, each once. */
  | { type: 'parties' }
  /** What part each party takes, in percent: they make a hundred. */
  | { type: 'shares' }
  | { type: 'date' }
export type Unit = 'min' | 'h' | 'd' | 'mo' | 'a' | '%' | 'EUR' | 'km' | '1'
export type WordGroup =
  | 'who'
  | 'silence'
  | 'measure'
  | 'step'
  | 'basis'
  | 'majority'
  | 'per'
  | 'what'
  | 'committee'
  | 'key'
  | 'resource'
  | 'group'
  | 'item'

const minutes = { type: 'number', unit: 'min', min: 0, max: 10_080 } as const
const hours = { type: 'number', unit: 'h', min: 0.25, max: 8_760 } as const
const days = { type: 'number', unit: 'd', min: 1, max: 36_500, whole: true } as const
const months = { type: 'number', unit: 'mo', min: 1, max: 600, whole: true } as const
const percent = { type: 'number', unit: '%', min: 0, max: 100 } as const
const euro = { type: 'number', unit: 'EUR', min: 0, max: 1_000_000_000 } as const
const side = { type: 'word', says: 'who', words: ['from', 'to'] } as const
const sides = { type: 'word', says: 'who', words: ['from', 'to', 'territory', 'fund'] } as const
const officer = {
  type: 'word',
  says: 'who',
  words: [
    ...['liaison', 'data-monitor', 'auditor', 'coordinator', 'secretariat', 'embassy'],
    ...['medical-director', 'ethics-committee', 'parties'],
  ],
} as const
const measure = {
  type: 'word',
  says: 'measure',
  words: ['respond', 'depart', 'arrive', 'handover', 'return', 'adherence'],
} as const

/** What is done for a patient, on scene or on the way. */
export const steps = [
  'stop-bleeding',
  'open-airway',
  'give-oxygen',
  'decompress-chest',
  'splint',
  'keep-warm',
  'decontaminate-first',
  'pre-alert',
  'immobilise-spine',
  'relieve-pain',
  'monitor-vitals',
  'left-side-tilt',
  'scan-by-ultrasound',
  'observe-and-repeat',
  'damage-control-only',
  'advise-at-distance',
  'ventilate-by-bag',
  'walking-blood-bank',
  'picture-cards',
  'transfer-onward',
] as const
export type Step = (typeof steps)[number]

export const duties = {
  respond: {
    of: ['transfer', 'telemedicine', 'stock', 'fleet'],
    fields: {
      by: side,
      withinMinutes: minutes,
      /** What it means when nobody answers in time. No crew waits for an answer. */
      silence: { type: 'word', says: 'silence', words: ['accepted', 'refused', 'escalates'] },
    },
  },
  notify: { of: 'all', fields: { who: officer, withinHours: hours } },
  review: { of: 'all', fields: { withinHours: hours } },
  'return-patient': { of: ['transfer'], fields: { withinHours: hours } },
  'announce-crossing': { of: ['route'], fields: { minutesBefore: minutes } },
  'sign-handover': {
    of: ['handoff'],
    fields: { by: { type: 'word', says: 'who', words: ['both', 'giving', 'receiving'] } },
  },
  /** Counted at departure; each use, witnessed wastage and the return are recorded. */
  'record-medicine-balance': { of: ['waiver', 'handoff'], fields: {} },
  'report-discrepancy': { of: ['waiver', 'handoff'], fields: { who: officer, withinHours: hours } },
  /** Before departure, of whoever is able to answer. */
  'ask-consent': { of: ['transfer', 'telemedicine', 'disclosure'], fields: {} },
  prioritise: {
    of: ['triage', 'transfer', 'protocol'],
    fields: { group: { type: 'word', says: 'group', words: vulnerableGroups } },
  },
  accompany: { of: ['transfer', 'handoff'], fields: {} },
  'provide-interpreter': {
    of: ['transfer', 'handoff', 'telemedicine', 'protocol'],
    fields: { by: side, withinMinutes: minutes },
  },
  do: {
    of: ['protocol', 'transfer', 'handoff'],
    fields: { step: { type: 'word', says: 'step', words: steps } },
  },
  /** Where the place lacks something: what is done instead, until it is there. */
  substitute: {
    of: ['protocol'],
    fields: {
      lacking: { type: 'word', says: 'resource', words: resources },
      step: { type: 'word', says: 'step', words: steps },
    },
  },
  'keep-reserve': { of: ['transfer'], fields: { percent } },
  rehabilitate: { of: ['transfer'], fields: { by: sides, withinDays: days } },
  repatriate: { of: ['transfer', 'handoff'], fields: { by: sides, withinDays: days } },
  'answer-for': { of: ['liability', 'telemedicine', 'fleet', 'stock'], fields: { by: sides } },
  insure: { of: ['liability', 'fleet', 'waiver'], fields: { by: sides, amountEur: euro } },
  'record-advice': { of: ['telemedicine'], fields: { by: side } },
  'delete-after': { of: ['disclosure', 'telemedicine'], fields: { days } },
  monitor: {
    of: ['disclosure'],
    fields: {
      by: { type: 'word', says: 'who', words: ['data-monitor', 'auditor', 'ethics-committee'] },
    },
  },
  'rest-on': {
    of: ['disclosure'],
    fields: {
      basis: {
        type: 'word',
        says: 'basis',
        words: ['vital-interests', 'consent', 'public-interest', 'legal-obligation'],
      },
    },
  },
  /** As soon as the person is able to understand it. */
  'tell-patient': { of: ['disclosure', 'transfer'], fields: { withinHours: hours } },
  'allow-objection': { of: ['disclosure'], fields: { withinDays: days } },
  'keep-stock': {
    of: ['stock'],
    fields: {
      item: { type: 'word', says: 'item', words: stockItems },
      amount: { type: 'number', unit: '1', min: 1, max: 1_000_000, whole: true },
    },
  },
  'replace-stock': { of: ['stock'], fields: { by: side, withinDays: days } },
  'report-stock': { of: ['stock'], fields: { everyDays: days } },
  'return-vehicle': { of: ['fleet'], fields: { withinHours: hours } },
  'train-hours': {
    of: ['training'],
    fields: { hoursPerYear: { type: 'number', unit: 'h', min: 1, max: 2_000 } },
  },
  'renew-certificate': { of: ['training'], fields: { everyMonths: months } },
  'hold-drill': { of: ['training', 'governance', 'obligation'], fields: { everyMonths: months } },
  pay: {
    of: ['transfer', 'funding', 'telemedicine', 'stock', 'fleet', 'training'],
    fields: { by: sides },
  },
  tariff: {
    of: ['funding'],
    fields: {
      amountEur: euro,
      per: { type: 'word', says: 'per', words: ['mission', 'kilometre', 'hour', 'day', 'patient'] },
    },
  },
  split: { of: ['funding'], fields: { shares: { type: 'shares' } } },
  contribute: {
    of: ['funding'],
    fields: {
      key: { type: 'word', says: 'key', words: ['equal', 'population', 'economy', 'use'] },
      amountEur: euro,
      everyMonths: months,
    },
  },
  /** Costs beyond the amount are shared in other proportions. */
  'share-risk': { of: ['funding'], fields: { aboveEur: euro, shares: { type: 'shares' } } },
  'release-contingency': { of: ['funding'], fields: { amountEur: euro, withinHours: hours } },
  grant: { of: ['funding'], fields: { amountEur: euro, measure, percent } },
  'cap-costs': {
    of: ['funding'],
    fields: {
      amountEur: euro,
      per: { type: 'word', says: 'per', words: ['mission', 'patient', 'incident', 'year'] },
    },
  },
  reach: {
    of: ['target'],
    fields: {
      measure,
      withinMinutes: minutes,
      share: { type: 'number', unit: '1', min: 0.01, max: 1 },
    },
  },
  'rotate-chair': { of: ['governance'], fields: { months, order: { type: 'parties' } } },
  report: { of: ['governance', 'obligation'], fields: { everyMonths: months } },
  'hold-committee': {
    of: ['governance'],
    fields: {
      committee: {
        type: 'word',
        says: 'committee',
        words: ['joint', 'clinical', 'ethics', 'data', 'finance', 'audit'],
      },
      everyMonths: months,
      quorumPercent: percent,
    },
  },
  /** Crisis powers end by themselves, pause before they are declared again, and have a cap a year. */
  'limit-crisis': {
    of: ['governance'],
    fields: { daysMax: days, pauseDays: days, daysPerYearMax: days },
  },
  'decide-by': {
    of: ['governance'],
    fields: {
      majority: { type: 'word', says: 'majority', words: ['all', 'two-thirds', 'simple'] },
    },
  },
  'give-notice': { of: ['governance'], fields: { days } },
  /** A version that all have signed is in force only once all have ratified it. */
  ratify: { of: ['governance'], fields: {} },
  'settle-dispute': {
    of: ['governance', 'liability'],
    fields: {
      by: {
        type: 'word',
        says: 'committee',
        words: ['joint', 'clinical', 'ethics', 'data', 'finance', 'audit'],
      },
      withinDays: days,
    },
  },
  /** Owed once, or again and again; becomes due by itself. */
  'deliver-by': {
    of: ['obligation'],
    fields: {
      what: { type: 'word', says: 'what', words: deliverables() },
      who: { type: 'party' },
      day: { type: 'date' },
      remindDays: days,
    },
  },
  'deliver-every': {
    of: ['obligation'],
    fields: {
      what: { type: 'word', says: 'what', words: deliverables() },
      who: { type: 'party' },
      everyMonths: months,
      firstDay: { type: 'date' },
      remindDays: days,
    },
  },
} as const satisfies Record<
  string,
  { of: 'all' | readonly ClauseKind[]; fields: Record<string, Field> }
>

function deliverables() {
  return [
    ...['capacity-report', 'stock-report', 'accounts', 'contribution', 'audit', 'drill-report'],
    ...['certificate-list', 'key-renewal', 'public-report', 'channel-plan', 'crossing-list'],
  ] as const
}

export type DutyName = keyof typeof duties
export const dutyNames = Object.keys(duties) as DutyName[]

/** The details of a duty, in the order in which they are written and read. */
export const fieldsOf = (name: DutyName): [string, Field][] => Object.entries(duties[name].fields)

/** Whether a duty makes sense in a clause of a kind. */
export function belongsTo(name: DutyName, kind: ClauseKind): boolean {
  const { of } = duties[name]
  return of === 'all' || (of as readonly string[]).includes(kind)
}
