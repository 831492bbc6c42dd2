import { z } from 'zod'
import { capability } from '#core/region/capability.ts'

/** Facts about a region, each with where it comes from. `assumed` is a source too, and says so. */

export const place = z
  .strictObject({
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
  })
  .meta({ id: 'Place' })
export type Place = z.infer<typeof place>

/** A value with where it comes from: `assumed`, or a source named in the region's `sources`. */
export const sourced = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, source: z.string().min(1) })

export const facilityKinds = [
  'acute',
  'psychiatric',
  'rehabilitation',
  'day-clinic',
  'long-term',
  'unknown',
] as const

export const facility = z
  .strictObject({
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
    /** What a reader should know of the figures, in English. */
    note: z.string().optional(),
    source: z.string().min(1),
  })
  .meta({ id: 'Facility' })
export type Facility = z.infer<typeof facility>

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 06:30')

/** How a crossing may stand, as far as anybody knows. */
export const crossingStates = ['open', 'restricted', 'closed'] as const

export const crossing = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    name: z.string(),
    /** The two parties or countries it joins. */
    between: z.tuple([z.string(), z.string()]),
    place,
    /** Node of the road network that stands on the border. */
    node: z.string(),
    road: z.string(),
    /** Usual hours, wall clock; absent means always. */
    hours: z.tuple([timeOfDay, timeOfDay]).optional(),
    heavyVehicles: z.boolean(),
    /** What holds while nobody has stated anything; absent means unknown. */
    usual: z.enum(crossingStates).optional(),
    source: z.string().min(1),
  })
  .meta({ id: 'Crossing' })
export type Crossing = z.infer<typeof crossing>

export const station = z.strictObject({
  id: z.string(),
  name: z.string(),
  member: z.string(),
  place,
  vehicles: z.array(z.strictObject({ kind: z.string(), count: z.int().positive() })),
  source: z.string().min(1),
})

/** A node on a border has both countries, as `DE-NL`; every other one has its ISO 3166-1 code. */
export const roadNode = z.strictObject({
  id: z.string(),
  name: z.string().optional(),
  place,
  country: z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?$/),
  source: z.string().optional(),
})
export type RoadNode = z.infer<typeof roadNode>

export const roadClasses = ['motorway', 'trunk', 'main', 'local', 'urban'] as const
export type RoadClass = (typeof roadClasses)[number]

/** A stretch of road, usable both ways. */
export const roadLink = z.strictObject({
  a: z.string(),
  b: z.string(),
  km: z.number().positive(),
  kmPerHour: z.number().positive(),
  road: z.string(),
  class: z.enum(roadClasses).optional(),
  source: z.string().min(1),
})
export type RoadLink = z.infer<typeof roadLink>

export const region = z
  .strictObject({
    format: z.literal('corridor-region/1'),
    id: z.string(),
    name: z.string(),
    /** Wall clock of its crossings; all of a region's crossings share one. */
    timeZone: z.string().optional(),
    /** Which party answers for which country. */
    members: z.array(z.strictObject({ id: z.string(), country: z.string() })).optional(),
    /** Short names used in `source`, and what they stand for. */
    sources: z.record(z.string(), z.string()),
    facilities: z.array(facility),
    crossings: z.array(crossing),
    stations: z.array(station),
    nodes: z.array(roadNode),
    links: z.array(roadLink),
    /** The way between a place and the network: average speed, and road length over great circle. */
    access: z
      .strictObject({ kmPerHour: z.number().positive(), detour: z.number().min(1) })
      .optional(),
  })
  .meta({ id: 'Region' })
export type Region = z.infer<typeof region>
