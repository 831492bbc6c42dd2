import type { Kind } from '#core/law/kind.ts'

/** What a party owes by a day, once or again and again. */
export const obligation = {
  asks: [],
  states: ['crisisDeclared'],
  first: ['crisisDeclared'],
  duties: ['hold-drill', 'report', 'deliver-by', 'deliver-every'],
  isInstitutional: true,
} as const satisfies Kind
