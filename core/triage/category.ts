import { z } from 'zod'

/**
 * The harmonised categories, most urgent first. `dead` is never the outcome of a triage method: a
 * method yields `no-signs-of-life`, and a registered professional confirms death.
 */
export const categories = [
  'immediate',
  'urgent',
  'delayed',
  'minor',
  'expectant',
  'no-signs-of-life',
  'dead',
  'uninjured',
  'untriaged',
] as const
export const category = z.enum(categories).meta({ id: 'Category' })
export type Category = z.infer<typeof category>

/** Rank by urgency of transport: 0 is the most urgent. */
export const urgency = (of: Category): number => categories.indexOf(of)
