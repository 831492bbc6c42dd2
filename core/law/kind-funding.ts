import type { Kind } from '#core/law/kind.ts'

/** Whether a cost is covered, and by whom. */
export const funding = {
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
  first: ['from', 'to', 'cost', 'phase'],
  duties: [
    'pay',
    'tariff',
    'split',
    'contribute',
    'share-risk',
    'release-contingency',
    'grant',
    'cap-costs',
  ],
  roles: ['from', 'to'],
} as const satisfies Kind
