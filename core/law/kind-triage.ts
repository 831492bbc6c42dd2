import type { Kind } from '#core/law/kind.ts'

/** Whether a triage method may be used in a territory. */
export const triage = {
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
  first: ['territory', 'category', 'method'],
  duties: ['prioritise'],
  subject: 'method',
} as const satisfies Kind
