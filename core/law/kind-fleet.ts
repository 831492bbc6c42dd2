import type { Kind } from '#core/law/kind.ts'

/** Whether a vehicle may be lent. */
export const fleet = {
  asks: ['from', 'to'],
  states: ['vehicle', 'loanHours', 'coverKept', 'lightsAndSirens', 'crisisDeclared', 'casualties'],
  first: ['from', 'to', 'vehicle'],
  duties: ['respond', 'answer-for', 'insure', 'return-vehicle', 'pay'],
  roles: ['from', 'to'],
  own: ['coverKept', 'lightsAndSirens'],
  isJourney: true,
} as const satisfies Kind
