import { z } from 'zod'
import { moment } from '#core/time.ts'

/** What was last said of a crossing. A national order carries its instrument and ends by itself. */
export const crossingState = z
  .strictObject({
    id: z.string(),
    exists: z.boolean(),
    version: z.int(),
    actVersion: z.int(),
    state: z.enum(['open', 'restricted', 'closed', 'unknown']),
    waitMinutes: z.number().nullable(),
    statedAt: moment.nullable(),
    statedBy: z.string().nullable(),
    until: moment.nullable(),
    order: z
      .strictObject({
        instrument: z.string(),
        authority: z.string(),
        territory: z.string(),
        until: moment,
      })
      .nullable(),
  })
  .meta({ id: 'CrossingState' })
export type CrossingState = z.infer<typeof crossingState>
