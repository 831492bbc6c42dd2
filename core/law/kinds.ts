import type { FactName } from '#core/law/facts.ts'

/**
 * The kinds of clause that this version understands: whose question it is (`asks`: where one of these
 * is unknown, nothing about the question is certain) and which other facts such a question can state.
 * A clause that turns on any other fact could never apply. A clause of an unknown kind never permits.
 */
export const kinds = {
  triage: {
    asks: ['territory'],
    states: [
      'method',
      'methodSigned',
      'ageYears',
      'vulnerable',
      'category',
      'crisisDeclared',
      'casualties',
    ],
  },
  protocol: {
    asks: ['territory'],
    states: [
      'category',
      'needs',
      'lacking',
      'ageYears',
      'vulnerable',
      'contaminated',
      'phase',
      'profession',
    ],
  },
  route: {
    asks: ['from', 'to'],
    states: [
      ...['vehicle', 'crossing', 'crossingState', 'localTime', 'lightsAndSirens', 'announced'],
      ...['nationalOrder', 'enRoute', 'category', 'crisisDeclared'],
    ],
  },
  waiver: {
    asks: ['territory'],
    states: [
      'from',
      'profession',
      'act',
      'certified',
      'vehicle',
      'medicine',
      'localTime',
      'crisisDeclared',
    ],
  },
  liability: {
    asks: ['territory'],
    states: ['from', 'to', 'profession', 'act', 'certified', 'vehicle', 'crisisDeclared'],
  },
  transfer: {
    asks: ['from', 'to'],
    states: [
      ...['category', 'needs', 'phase', 'ageYears', 'vulnerable', 'minutesSooner', 'roomAtHome'],
      ...[
        'reserveKept',
        'accepted',
        'consent',
        'threatened',
        'unaccompaniedMinor',
        'familyTogether',
      ],
      ...['returning', 'enRoute', 'contaminated', 'crisisDeclared', 'vehicle', 'casualties'],
    ],
  },
  handoff: {
    asks: ['from', 'to'],
    states: ['act', 'category', 'medicine', 'vulnerable', 'enRoute'],
  },
  telemedicine: {
    asks: ['from', 'to'],
    states: [
      'profession',
      'advised',
      'act',
      'certified',
      'category',
      'needs',
      'consent',
      'crisisDeclared',
    ],
  },
  disclosure: {
    asks: ['from', 'to'],
    states: [
      ...['dataCategory', 'purpose', 'recipient', 'level', 'consent', 'retentionDays'],
      ...['vulnerable', 'unaccompaniedMinor', 'threatened', 'crisisDeclared'],
    ],
  },
  stock: {
    asks: ['from', 'to'],
    states: ['item', 'movement', 'stockSharePercent', 'coverKept', 'crisisDeclared', 'casualties'],
  },
  fleet: {
    asks: ['from', 'to'],
    states: [
      'vehicle',
      'loanHours',
      'coverKept',
      'lightsAndSirens',
      'crisisDeclared',
      'casualties',
    ],
  },
  training: {
    asks: ['from', 'to'],
    states: ['profession', 'certificate', 'certificateMonths', 'crisisDeclared'],
  },
  funding: {
    asks: ['from', 'to'],
    states: [
      'cost',
      'amountEur',
      'phase',
      'targetReached',
      'crisisDeclared',
      'casualties',
      'vehicle',
    ],
  },
  target: { asks: [], states: ['from', 'to', 'category', 'phase', 'crisisDeclared'] },
  governance: {
    asks: [],
    states: [
      ...['territory', 'institutionalAct', 'crisisDays', 'crisisDaysUsed', 'noticeDays'],
      ...['consentingPercent', 'crisisDeclared', 'casualties'],
    ],
  },
  obligation: { asks: [], states: ['crisisDeclared'] },
} as const satisfies Record<
  string,
  { asks: readonly ('from' | 'to' | 'territory')[]; states: readonly FactName[] }
>

export type ClauseKind = keyof typeof kinds
export const clauseKinds = Object.keys(kinds) as ClauseKind[]

/** Whether this version understands clauses of a kind. */
export const isKnownKind = (kind: string): kind is ClauseKind => Object.hasOwn(kinds, kind)

/** The facts that a clause of a kind may turn on. */
export const factsOf = (kind: ClauseKind): readonly FactName[] => [
  ...kinds[kind].asks,
  ...kinds[kind].states,
]

/** The kinds whose question names this fact. */
export const kindsStating = (fact: FactName): ClauseKind[] =>
  clauseKinds.filter((kind) => factsOf(kind).includes(fact))
