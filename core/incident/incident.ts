import { z } from 'zod'
import { incidentTypes } from '#core/incident/events.ts'
import { place } from '#core/region/region.ts'
import { freeText } from '#core/text.ts'
import { moment } from '#core/time.ts'

/** A belief that two records are one person. Two persons settle it: one proposes, another confirms. */
const samePerson = z.strictObject({
  a: z.string(),
  b: z.string(),
  basis: z.string(),
  proposedBy: z.string(),
  state: z.enum(['proposed', 'confirmed', 'parted']),
  at: moment,
  /** When each was last said; from these the state follows, in whatever order they arrive. */
  said: z.strictObject({ proposed: moment, confirmed: moment, parted: moment }),
})
export type SamePerson = z.infer<typeof samePerson>

const adoptedPlan = z.strictObject({
  id: z.string(),
  at: moment,
  by: z.string(),
  value: z.number(),
  bound: z.number(),
  gap: z.number(),
  placed: z.int(),
  unplaced: z.array(z.strictObject({ casualty: z.string(), why: z.string() })),
})

/** The life of one incident, folded from its entries. */
export const incidentState = z.strictObject({
  id: z.string(),
  exists: z.boolean(),
  version: z.int(),
  actVersion: z.int(),
  member: z.string(),
  name: z.string(),
  type: z.enum(incidentTypes),
  place,
  location: freeText.nullable(),
  hazards: z.array(z.string()),
  access: freeText.nullable(),
  services: z.array(z.string()),
  reference: z.string().nullable(),
  declaredAt: moment,
  estimated: z.strictObject({ low: z.int(), high: z.int() }),
  /** Partners that have been told of it. */
  alerted: z.array(z.string()),
  plan: adoptedPlan.nullable(),
  plans: z.int(),
  requests: z.array(
    z.strictObject({
      id: z.string(),
      to: z.string(),
      from: z.string(),
      at: moment,
      casualties: z.array(z.string()),
    }),
  ),
  samePersons: z.array(samePerson),
  closedAt: moment.nullable(),
  /** Who spoke last about each thing, by which the last said wins in any order of arrival. */
  said: z.record(z.string(), z.strictObject({ at: moment, member: z.string() })),
})
export type IncidentState = z.infer<typeof incidentState>
