import { z } from 'zod'

/** What several routes take. */

export const idParam = z.strictObject({ id: z.string().regex(/^[A-Za-z0-9._-]{1,80}$/) })

/** `after` is the `next` of the page before. */
export const pageQuery = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(200),
})
