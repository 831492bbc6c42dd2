import type { Kind } from '#core/law/kind.ts'

/** What may be done about the agreement itself, and how. */
export const governance = {
  asks: [],
  states: [
    'territory',
    'institutionalAct',
    'crisisDays',
    'crisisDaysUsed',
    'noticeDays',
    'consentingPercent',
    'crisisDeclared',
    'casualties',
  ],
  first: ['institutionalAct'],
  duties: [
    'hold-drill',
    'rotate-chair',
    'report',
    'hold-committee',
    'limit-crisis',
    'decide-by',
    'give-notice',
    'ratify',
    'settle-dispute',
  ],
  subject: 'institutionalAct',
  isInstitutional: true,
} as const satisfies Kind
