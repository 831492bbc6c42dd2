import type { Kind } from '#core/law/kind.ts'

/** What care in a territory includes. */
export const protocol = {
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
  first: ['territory', 'category', 'needs'],
  duties: ['prioritise', 'provide-interpreter', 'do', 'substitute'],
} as const satisfies Kind
