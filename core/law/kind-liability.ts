import type { Kind } from '#core/law/kind.ts'

/** Who answers for what is done in the territory of another party. */
export const liability = {
  asks: ['territory'],
  states: ['from', 'to', 'profession', 'act', 'certified', 'vehicle', 'crisisDeclared'],
  first: ['territory', 'profession', 'act'],
  duties: ['answer-for', 'insure', 'settle-dispute'],
  roles: ['from', 'territory'],
  subject: 'act',
} as const satisfies Kind
