import { z } from 'zod'
import type { CrossingState } from '#core/crossing/state.ts'
import type { FacilityState } from '#core/facility/state.ts'
import { ok } from '#core/result.ts'
import { pageOfDocuments } from '#server/http/lists.ts'
import { type Route, route } from '#server/http/route.ts'
import { pageOf, pageQuery, stateSchema } from '#server/http/shapes.ts'

const facilitySchema = stateSchema as unknown as z.ZodType<FacilityState>
const crossingSchema = stateSchema as unknown as z.ZodType<CrossingState>

export const regionRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/api/region',
    guard: { may: 'view.facilities' },
    summary: 'Facilities, crossings, stations and roads of the region, each with its source',
    answer: z.looseObject({ id: z.string(), facilities: z.array(z.unknown()) }),
    handle: async (_, { region }) => ok(region),
  }),
  route({
    method: 'GET',
    path: '/api/facilities',
    guard: { may: 'view.facilities' },
    summary: 'What each facility last said of itself; one that never reported is absent',
    query: pageQuery,
    answer: pageOf(facilitySchema),
    handle: async ({ query }, { store }) =>
      ok(await pageOfDocuments<FacilityState>(store, 'facility', {}, query)),
  }),
  route({
    method: 'GET',
    path: '/api/crossings',
    guard: { may: 'view.crossings' },
    summary: 'What was last said of each crossing; one that nobody spoke of is absent',
    query: pageQuery,
    answer: pageOf(crossingSchema),
    handle: async ({ query }, { store }) =>
      ok(await pageOfDocuments<CrossingState>(store, 'crossing', {}, query)),
  }),
]
