import { z } from 'zod'
import { pageOf } from '#core/api.ts'
import { type MedicineState, medicineState } from '#core/medicine/medicine.ts'
import { ok } from '#core/result.ts'
import { pageOfDocuments } from '#server/http/lists.ts'
import { type Route, route } from '#server/http/route.ts'
import { pageQuery } from '#server/http/shapes.ts'

export const medicineRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/api/medicines',
    guard: { may: 'view.medicines' },
    summary: 'Kits of controlled medicines, ours and those that come into our territory',
    query: pageQuery.extend({
      vehicle: z.string().optional(),
      state: z.enum(['out', 'returned']).optional(),
    }),
    answer: pageOf(medicineState),
    handle: async ({ query: { vehicle, state, ...page } }, { store }) => {
      const filter = { ...(vehicle && { about: vehicle }), ...(state && { state }) }
      return ok(await pageOfDocuments<MedicineState>(store, 'medicine', filter, page))
    },
  }),
]
