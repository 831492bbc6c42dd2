import type { Kind } from '#core/law/kind.ts'

/** Whether goods may be moved out of or into the stock of a party. */
export const stock = {
  asks: ['from', 'to'],
  states: ['item', 'movement', 'stockSharePercent', 'coverKept', 'crisisDeclared', 'casualties'],
  first: ['from', 'to', 'item', 'movement'],
  duties: ['respond', 'answer-for', 'keep-stock', 'replace-stock', 'report-stock', 'pay'],
  roles: ['from', 'to'],
  own: ['coverKept'],
  isJourney: true,
} as const satisfies Kind
