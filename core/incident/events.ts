import { z } from 'zod'
import { place } from '#core/region/region.ts'
import { freeText } from '#core/text.ts'

const id = z.string().min(1).max(80)
const pair = z.strictObject({ a: id, b: id })

export const incidentTypes = [
  'road-traffic',
  'rail',
  'aviation',
  'fire',
  'explosion',
  'shooting',
  'stabbing',
  'crush',
  'collapse',
  'flood',
  'chemical',
  'radiological',
  'other',
] as const
export const hazards = [
  'fire',
  'fuel',
  'chemical',
  'electricity',
  'traffic',
  'structural',
  'armed-person',
  'weather',
  'biological',
  'radiation',
] as const

const planLine = z.strictObject({
  casualty: id,
  facility: id,
  member: z.string(),
  route: z.strictObject({
    crossings: z.array(z.string()),
    minutes: z.number().min(0),
    km: z.number().min(0).optional(),
  }),
  clauses: z.array(z.string()),
  because: z.array(z.strictObject({ code: z.string(), params: z.record(z.string(), z.unknown()) })),
})

export const incidentEvents = {
  /** METHANE, as codes; the exact location as free text in its own language. */
  'incident.declared': z.strictObject({
    name: z.string().min(1).max(120),
    type: z.enum(incidentTypes),
    place,
    location: freeText.optional(),
    hazards: z.array(z.enum(hazards)),
    access: freeText.optional(),
    estimated: z.strictObject({ low: z.int().min(0), high: z.int().min(0) }),
    services: z.array(z.string()),
    /** The dispatch system's own number, when a message created it. */
    reference: z.string().max(120).optional(),
  }),
  'incident.estimated': z.strictObject({ low: z.int().min(0), high: z.int().min(0) }),
  /** The partners that are told of it. */
  'incident.alerted': z.strictObject({ to: z.array(z.string()).min(1) }),
  'incident.planned': z.strictObject({
    plan: id,
    value: z.number(),
    bound: z.number(),
    gap: z.number(),
    lines: z.array(planLine),
    unplaced: z.array(z.strictObject({ casualty: id, why: z.string() })),
  }),
  'incident.asked': z.strictObject({ request: id, to: z.string(), casualties: z.array(id).min(1) }),
  'incident.same_person_proposed': pair.extend({
    basis: z.enum(['tag', 'name', 'place-and-look', 'photo', 'other', 'computed']),
  }),
  'incident.same_person_confirmed': pair,
  /** They were two people after all: the records part without loss. */
  'incident.same_person_parted': pair,
  'incident.closed': z.strictObject({ reason: freeText.optional() }),
} as const
export type IncidentEvents = typeof incidentEvents
export type IncidentEventKind = keyof IncidentEvents

/** Bodies of commands that ask for something else than an entry of the same shape. */
export const incidentBodies = {
  /** One request to one neighbour for many casualties, each with the destination it has. */
  'incident.ask': z.strictObject({
    request: id,
    to: z.string(),
    casualties: z.array(id).min(1).max(500),
  }),
  /** The neighbour answers line by line, or the same for all. */
  'incident.answer': z.strictObject({
    request: id,
    lines: z
      .array(
        z.strictObject({
          casualty: id,
          answer: z.enum(['accepted', 'accepted-if', 'declined']),
          condition: freeText.optional(),
          reason: z.string().optional(),
          facility: id.optional(),
        }),
      )
      .min(1)
      .max(500),
  }),
}
