import { z } from 'zod'
import type { ClauseUse } from '#core/api.ts'
import { ok } from '#core/result.ts'
import { instant } from '#core/time.ts'
import { allDocuments } from '#server/http/lists.ts'
import { type Route, route } from '#server/http/route.ts'
import { readUse } from '#server/use.ts'

const useSchema = z.strictObject({
  clause: z.string(),
  usedThisMonth: z.int(),
  lastUsedAt: instant.nullable(),
  refusedThisMonth: z.int(),
  lastRefusedAt: instant.nullable(),
  lastRefusedWhat: z.strictObject({ kind: z.string(), stream: z.string() }).nullable(),
}) satisfies z.ZodType<ClauseUse>

export const agreementRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/api/agreement/use',
    guard: { may: 'view.agreement' },
    summary: 'How often each clause was used and refused this month, and when last',
    answer: z.array(useSchema),
    async handle(_, { store, use, now }) {
      await use.flush()
      const found = await allDocuments(store, 'use')
      return ok(found.map((document) => readUse(document, now())))
    },
  }),
]
