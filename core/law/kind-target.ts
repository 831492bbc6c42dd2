import type { Kind } from '#core/law/kind.ts'

/** What the parties have promised to reach. */
export const target = {
  asks: [],
  states: ['from', 'to', 'category', 'phase', 'crisisDeclared'],
  first: ['from', 'to', 'category', 'phase'],
  duties: ['reach'],
  isInstitutional: true,
} as const satisfies Kind
