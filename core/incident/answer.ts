import { z } from 'zod'
import { incidentState } from '#core/incident/incident.ts'

/** An incident as screens are told of it: its state, with what its views count. */
export const incidentView = incidentState
  .extend({
    count: z.strictObject({ low: z.int(), high: z.int(), records: z.int() }),
    byCategory: z.record(z.string(), z.int()),
    /** Pairs of records that look like one person and nobody has settled. */
    suspected: z.array(
      z.strictObject({
        a: z.string(),
        b: z.string(),
        score: z.number(),
        why: z.array(z.string()),
      }),
    ),
    /** Reviews of what was done under necessity that nobody has closed; they outlive the incident. */
    openReviews: z.int(),
  })
  .meta({ id: 'IncidentView' })
export type IncidentView = z.infer<typeof incidentView>
