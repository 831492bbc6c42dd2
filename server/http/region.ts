import { z } from 'zod'
import { pageOf } from '#core/api.ts'
import { stage } from '#core/casualty/casualty.ts'
import type { BoardRow } from '#core/casualty/views.ts'
import { type CrossingState, crossingState } from '#core/crossing/state.ts'
import { type FacilityState, facilityState } from '#core/facility/state.ts'
import { region as regionShape } from '#core/region/region.ts'
import { ok } from '#core/result.ts'
import { pageOfDocuments, pageOfRows } from '#server/http/lists.ts'
import { type Route, route } from '#server/http/route.ts'
import { idParam, pageQuery } from '#server/http/shapes.ts'

const boardSchema = pageOf(
  z.strictObject({ casualty: z.string(), stage, etaAt: z.int().nullable() }),
).extend({ counts: z.record(z.string(), z.int()) })

export const regionRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/api/region',
    guard: { may: 'view.facilities' },
    summary: 'Facilities, crossings, stations and roads of the region, each with its source',
    answer: regionShape,
    handle: async (_, { region }) => ok(region),
  }),
  route({
    method: 'GET',
    path: '/api/facilities',
    guard: { may: 'view.facilities' },
    summary: 'What each facility last said of itself; one that never reported is absent',
    query: pageQuery,
    answer: pageOf(facilityState),
    handle: async ({ query }, { store }) =>
      ok(await pageOfDocuments<FacilityState>(store, 'facility', {}, query)),
  }),
  route({
    method: 'GET',
    path: '/api/facilities/{id}/board',
    guard: { may: 'view.casualties' },
    summary: 'Who is expected at a facility or is there, counted by stage and category',
    params: idParam,
    query: pageQuery,
    answer: boardSchema,
    async handle({ params, query }, { store }) {
      const page = await pageOfRows<BoardRow>(store, 'facility-board', [params.id], query)
      const counts = await store.tallies('facility-board', [params.id])
      const byStage = counts.filter(({ n }) => n > 0).map(({ field, n }) => [field, n] as const)
      return ok({ ...page, counts: Object.fromEntries(byStage) })
    },
  }),
  route({
    method: 'GET',
    path: '/api/crossings',
    guard: { may: 'view.crossings' },
    summary: 'What was last said of each crossing; one that nobody spoke of is absent',
    query: pageQuery,
    answer: pageOf(crossingState),
    handle: async ({ query }, { store }) =>
      ok(await pageOfDocuments<CrossingState>(store, 'crossing', {}, query)),
  }),
]
