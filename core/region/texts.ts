import { z } from 'zod'
import { capability } from '#core/region/capability.ts'
import { crossing, facility, roadClasses, sourced, station } from '#core/region/region.ts'

/**
 * What the files of a region's folder look like. They say less than a `Region`: what follows from a
 * rule (surge, reserve, length of a link) is left to the rule, so that no derived figure grows stale.
 */

/** The files of a region's folder, by name. `region.yaml` is the first to be read. */
export const regionFiles = [
  'region.yaml',
  'facilities.yaml',
  'crossings.yaml',
  'stations.yaml',
  'nodes.csv',
  'links.csv',
] as const
export type RegionTexts = Record<(typeof regionFiles)[number], string>

const way = z.strictObject({ kmPerHour: z.number().positive(), detour: z.number().min(1) })

export const header = z.strictObject({
  format: z.literal('corridor-region/1'),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().min(1),
  timeZone: z.string().min(1),
  members: z.array(z.strictObject({ id: z.string(), country: z.string().regex(/^[A-Z]{2}$/) })),
  sources: z.record(z.string(), z.string()),
  roads: z.strictObject({
    source: z.string(),
    ...(Object.fromEntries(roadClasses.map((name) => [name, way])) as Record<
      (typeof roadClasses)[number],
      typeof way
    >),
    access: way,
  }),
  acuteBase: z.array(capability),
  surge: z.strictObject({
    per100Beds: z.number().positive(),
    immediateShare: z.number().min(0).max(1),
    minorPerSerious: z.number().min(0),
    source: z.string(),
  }),
  reserve: z.strictObject({ share: z.number().min(0).max(1), source: z.string() }),
})
export type Header = z.infer<typeof header>

const writtenFacility = facility
  .omit({ capabilities: true, beds: true, surgePerHour: true, reserveShare: true })
  .extend({
    /** Capabilities by source: `assumed: [burns, icu]`. */
    capabilities: z.record(z.string(), z.array(capability)).default({}),
    beds: sourced(z.int().positive()).optional(),
    surgePerHour: facility.shape.surgePerHour.optional(),
    reserveShare: facility.shape.reserveShare.optional(),
  })
export type WrittenFacility = z.infer<typeof writtenFacility>

export const facilitiesFile = z.strictObject({ facilities: z.array(writtenFacility) })
export const crossingsFile = z.strictObject({ crossings: z.array(crossing) })
export const stationsFile = z.strictObject({ stations: z.array(station) })

export const nodeColumns = ['id', 'name', 'country', 'lat', 'lon', 'source'] as const
export const linkColumns = ['a', 'b', 'road', 'class', 'km', 'source'] as const
