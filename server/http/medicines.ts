import { z } from 'zod'
import type { MedicineState } from '#core/medicine/medicine.ts'
import { ok } from '#core/result.ts'
import { pageOfDocuments } from '#server/http/lists.ts'
import { type Route, route } from '#server/http/route.ts'
import { pageOf, pageQuery, stateSchema } from '#server/http/shapes.ts'

const medicineSchema = stateSchema as unknown as z.ZodType<MedicineState>

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
    answer: pageOf(medicineSchema),
    handle: async ({ query: { vehicle, state, ...page } }, { store }) => {
      const filter = { ...(vehicle && { about: vehicle }), ...(state && { state }) }
      return ok(await pageOfDocuments<MedicineState>(store, 'medicine', filter, page))
    },
  }),
]
