import { z } from 'zod'
import { moment } from '#core/time.ts'

/** Service lines that a hospital reports, as places free of places in all. */
export const serviceLines = [
  'emergency',
  'resuscitation',
  'theatre',
  'icu',
  'paediatric-icu',
  'burns',
  'ward',
  'ventilator',
  'ct',
] as const
export type ServiceLine = (typeof serviceLines)[number]

/** What a facility last said of itself, with its age. */
export const facilityState = z
  .strictObject({
    id: z.string(),
    exists: z.boolean(),
    version: z.int(),
    actVersion: z.int(),
    member: z.string().nullable(),
    status: z.enum(['open', 'full', 'closed', 'unknown']),
    lines: z.partialRecord(
      z.enum(serviceLines),
      z.strictObject({ total: z.number(), free: z.number() }),
    ),
    reportedAt: moment.nullable(),
    askAgainAt: moment.nullable(),
  })
  .meta({ id: 'FacilityState' })
export type FacilityState = z.infer<typeof facilityState>
