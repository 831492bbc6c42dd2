import { z } from 'zod'
import { capability } from '#core/capacity/capability.ts'

/** Facts about a region, each with where it comes from. `assumed` is a source too, and says so. */

export const place = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
})
export type Place = z.infer<typeof place>

/** A value with where it comes from: `assumed`, or a source named in the region's `sources`. */
const sourced = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, source: z.string().min(1) })

export const facilityKinds = [
  'acute',
  'psychiatric',
  'rehabilitation',
  'day-clinic',
  'long-term',
  'unknown',
] as const

export const facility = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
  name: z.string().min(1),
  city: z.string(),
  /** The party that answers for it; null where no party does. */
  member: z.string().nullable(),
  country: z.string().regex(/^[A-Z]{2}$/),
  place,
  kind: z.enum(facilityKinds),
  emergency: z.strictObject({ value: z.enum(['yes', 'no', 'unknown']), source: z.string() }),
  capabilities: z.array(sourced(capability)),
  beds: sourced(z.int().positive()).nullable(),
  /** People of each category that it can begin to treat per hour in a surge. */
  surgePerHour: sourced(
    z.strictObject({
      immediate: z.number().min(0),
      delayed: z.number().min(0),
      minor: z.number().min(0),
    }),
  ),
  /** Share of its surge that it keeps for its own population, 0 to 1. */
  reserveShare: sourced(z.number().min(0).max(1)),
  source: z.string().min(1),
})
export type Facility = z.infer<typeof facility>

export const crossing = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string(),
  /** The two parties or countries it joins. */
  between: z.tuple([z.string(), z.string()]),
  place,
  /** Node of the road network that stands on the border. */
  node: z.string(),
  road: z.string(),
  /** Usual hours, wall clock; absent means always. */
  hours: z.tuple([z.string(), z.string()]).optional(),
  heavyVehicles: z.boolean(),
  source: z.string().min(1),
})
export type Crossing = z.infer<typeof crossing>

export const station = z.strictObject({
  id: z.string(),
  name: z.string(),
  member: z.string(),
  place,
  vehicles: z.array(z.strictObject({ kind: z.string(), count: z.int().positive() })),
  source: z.string().min(1),
})
export type Station = z.infer<typeof station>

export const roadNode = z.strictObject({ id: z.string(), place, country: z.string() })
export type RoadNode = z.infer<typeof roadNode>

/** A stretch of road, usable both ways. */
export const roadLink = z.strictObject({
  a: z.string(),
  b: z.string(),
  km: z.number().positive(),
  kmPerHour: z.number().positive(),
  road: z.string(),
  source: z.string().min(1),
})
export type RoadLink = z.infer<typeof roadLink>

export const region = z.strictObject({
  format: z.literal('corridor-region/1'),
  id: z.string(),
  name: z.string(),
  /** Short names used in `source`, and what they stand for. */
  sources: z.record(z.string(), z.string()),
  facilities: z.array(facility),
  crossings: z.array(crossing),
  stations: z.array(station),
  nodes: z.array(roadNode),
  links: z.array(roadLink),
})
export type Region = z.infer<typeof region>
