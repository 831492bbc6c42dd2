import { z } from 'zod'

/** Free text keeps its language and is never translated by Corridor. */
export const freeText = z
  .strictObject({
    text: z.string().min(1).max(2000),
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  })
  .meta({ id: 'FreeText' })
export type FreeText = z.infer<typeof freeText>
