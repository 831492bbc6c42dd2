import { resources, stockItems, vulnerableGroups } from '#core/law/facts.ts'

/**
 * Duties: what a clause asks of somebody, as things that can be watched. This one table drives the
 * schema, the forms and the rendering. In which clauses a duty makes sense, each kind says (`kind.ts`).
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
    'liaison',
    'data-monitor',
    'auditor',
    'coordinator',
    'secretariat',
    'embassy',
    'medical-director',
    'ethics-committee',
    'parties',
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
    fields: {
      by: side,
      withinMinutes: minutes,
      /** What it means when nobody answers in time. No crew waits for an answer. */
      silence: { type: 'word', says: 'silence', words: ['accepted', 'refused', 'escalates'] },
    },
  },
  notify: { fields: { who: officer, withinHours: hours } },
  review: { fields: { withinHours: hours } },
  'return-patient': { fields: { withinHours: hours } },
  'announce-crossing': { fields: { minutesBefore: minutes } },
  'sign-handover': {
    fields: { by: { type: 'word', says: 'who', words: ['both', 'giving', 'receiving'] } },
  },
  /** Counted at departure; each use, witnessed wastage and the return are recorded. */
  'record-medicine-balance': { fields: {} },
  'report-discrepancy': { fields: { who: officer, withinHours: hours } },
  /** Before departure, of whoever is able to answer. */
  'ask-consent': { fields: {} },
  prioritise: {
    fields: { group: { type: 'word', says: 'group', words: vulnerableGroups } },
  },
  accompany: { fields: {} },
  'provide-interpreter': {
    fields: { by: side, withinMinutes: minutes },
  },
  do: {
    fields: { step: { type: 'word', says: 'step', words: steps } },
  },
  /** Where the place lacks something: what is done instead, until it is there. */
  substitute: {
    fields: {
      lacking: { type: 'word', says: 'resource', words: resources },
      step: { type: 'word', says: 'step', words: steps },
    },
  },
  'keep-reserve': { fields: { percent } },
  rehabilitate: { fields: { by: sides, withinDays: days } },
  repatriate: { fields: { by: sides, withinDays: days } },
  'answer-for': { fields: { by: sides } },
  insure: { fields: { by: sides, amountEur: euro } },
  'record-advice': { fields: { by: side } },
  'delete-after': { fields: { days } },
  monitor: {
    fields: {
      by: { type: 'word', says: 'who', words: ['data-monitor', 'auditor', 'ethics-committee'] },
    },
  },
  'rest-on': {
    fields: {
      basis: {
        type: 'word',
        says: 'basis',
        words: ['vital-interests', 'consent', 'public-interest', 'legal-obligation'],
      },
    },
  },
  /** As soon as the person is able to understand it. */
  'tell-patient': { fields: { withinHours: hours } },
  'allow-objection': { fields: { withinDays: days } },
  'keep-stock': {
    fields: {
      item: { type: 'word', says: 'item', words: stockItems },
      amount: { type: 'number', unit: '1', min: 1, max: 1_000_000, whole: true },
    },
  },
  'replace-stock': { fields: { by: side, withinDays: days } },
  'report-stock': { fields: { everyDays: days } },
  'return-vehicle': { fields: { withinHours: hours } },
  'train-hours': {
    fields: { hoursPerYear: { type: 'number', unit: 'h', min: 1, max: 2_000 } },
  },
  'renew-certificate': { fields: { everyMonths: months } },
  'hold-drill': { fields: { everyMonths: months } },
  pay: {
    fields: { by: sides },
  },
  tariff: {
    fields: {
      amountEur: euro,
      per: { type: 'word', says: 'per', words: ['mission', 'kilometre', 'hour', 'day', 'patient'] },
    },
  },
  split: { fields: { shares: { type: 'shares' } } },
  contribute: {
    fields: {
      key: { type: 'word', says: 'key', words: ['equal', 'population', 'economy', 'use'] },
      amountEur: euro,
      everyMonths: months,
    },
  },
  /** Costs beyond the amount are shared in other proportions. */
  'share-risk': { fields: { aboveEur: euro, shares: { type: 'shares' } } },
  'release-contingency': { fields: { amountEur: euro, withinHours: hours } },
  grant: { fields: { amountEur: euro, measure, percent } },
  'cap-costs': {
    fields: {
      amountEur: euro,
      per: { type: 'word', says: 'per', words: ['mission', 'patient', 'incident', 'year'] },
    },
  },
  reach: {
    fields: {
      measure,
      withinMinutes: minutes,
      share: { type: 'number', unit: '1', min: 0.01, max: 1 },
    },
  },
  'rotate-chair': { fields: { months, order: { type: 'parties' } } },
  report: { fields: { everyMonths: months } },
  'hold-committee': {
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
    fields: { daysMax: days, pauseDays: days, daysPerYearMax: days },
  },
  'decide-by': {
    fields: {
      majority: { type: 'word', says: 'majority', words: ['all', 'two-thirds', 'simple'] },
    },
  },
  'give-notice': { fields: { days } },
  /** A version that all have signed is in force only once all have ratified it. */
  ratify: { fields: {} },
  'settle-dispute': {
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
    fields: {
      what: { type: 'word', says: 'what', words: deliverables() },
      who: { type: 'party' },
      day: { type: 'date' },
      remindDays: days,
    },
  },
  'deliver-every': {
    fields: {
      what: { type: 'word', says: 'what', words: deliverables() },
      who: { type: 'party' },
      everyMonths: months,
      firstDay: { type: 'date' },
      remindDays: days,
    },
  },
} as const satisfies Record<string, { fields: Record<string, Field> }>

function deliverables() {
  return [
    'capacity-report',
    'stock-report',
    'accounts',
    'contribution',
    'audit',
    'drill-report',
    'certificate-list',
    'key-renewal',
    'public-report',
    'channel-plan',
    'crossing-list',
  ] as const
}

export type DutyName = keyof typeof duties
export const dutyNames = Object.keys(duties) as DutyName[]

/** The details of a duty, in the order in which they are written and read. */
export const fieldsOf = (name: DutyName): [string, Field][] => Object.entries(duties[name].fields)
