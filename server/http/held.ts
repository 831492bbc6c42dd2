import { z } from 'zod'
import { linkState } from '#core/link/link.ts'
import { ok } from '#core/result.ts'
import { findLink } from '#server/federation/inbox.ts'
import { type Route, route } from '#server/http/route.ts'

export const heldRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/api/held',
    guard: { may: 'view.held' },
    summary:
      'What partners sent and this member has not taken in, each with its reason; see `link.decide`',
    answer: z.array(linkState),
    handle: async (_, serving) =>
      ok(await Promise.all(serving.partners().map((partner) => findLink(serving, partner)))),
  }),
]
