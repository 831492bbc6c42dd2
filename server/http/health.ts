import { z } from 'zod'
import { ok } from '#core/result.ts'
import { type Route, route } from '#server/http/route.ts'

const up = z.strictObject({ status: z.literal('ok') })

export const healthRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/healthz',
    guard: 'public',
    summary: 'The process lives',
    answer: up,
    handle: async () => ok({ status: 'ok' as const }),
  }),
  route({
    method: 'GET',
    path: '/readyz',
    guard: 'public',
    summary: 'The record can be read and written; otherwise 503',
    answer: up,
    async handle(_, { store, log }) {
      try {
        await store.lastCheckpoint()
        return ok({ status: 'ok' as const })
      } catch (error) {
        log.error({ err: error }, 'not ready')
        return Response.json({ status: 'not ready' }, { status: 503 })
      }
    },
  }),
  route({
    method: 'GET',
    path: '/metrics',
    guard: { may: 'view.metrics', orToken: 'metricsTokenSha256' },
    summary: 'Counts and durations, for who bears the token of Prometheus or may see them by role',
    answer: null,
    media: ['text/plain'],
    async handle(_, { metrics, store, live, links, views }) {
      metrics.building.reset()
      const building = views.building()
      for (const view of building?.names ?? []) {
        metrics.building.set({ view }, building!.of - building!.entries)
      }
      metrics.failing.reset()
      for (const view of views.failing()) metrics.failing.set({ view }, 1)
      metrics.entries.set(store.head().size)
      metrics.live.set(live.clients())
      for (const { member: partner, state, waiting, held } of await links.states()) {
        metrics.waiting.set({ partner }, waiting)
        metrics.held.set({ partner }, held)
        metrics.reachable.set({ partner }, state === 'reachable' ? 1 : 0)
      }
      const { registry } = metrics
      const headers = { 'content-type': registry.contentType }
      return new Response(await registry.metrics(), { headers })
    },
  }),
]
