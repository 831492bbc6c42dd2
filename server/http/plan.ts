import { z } from 'zod'
import { overriding } from '#core/allocation/override.ts'
import { plan } from '#core/allocation/plan.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { type Route, route } from '#server/http/route.ts'
import { idParam } from '#server/http/shapes.ts'
import { findScene } from '#server/planning/scene.ts'

const name = z.string().regex(/^[A-Za-z0-9._-]{1,80}$/)
export const planRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/api/incidents/{id}/plan',
    guard: { may: 'incident.adopt_plan' },
    summary: 'A proposal: who goes where, by which clauses, and why not elsewhere. Writes nothing.',
    params: idParam,
    answer: plan,
    async handle({ params }, { store, planner, now }) {
      const scene = await findScene(store, params.id)
      if (!scene) return err(refusal('unknown_thing', { what: `incident/${params.id}` }))
      const plan = await planner.plan(scene, now())
      const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
      return new Response(plan, { headers })
    },
  }),
  route({
    method: 'POST',
    path: '/api/incidents/{id}/override',
    guard: { may: 'incident.adopt_plan' },
    summary: 'What changes, and for whom, if a casualty goes to another facility. Writes nothing.',
    params: idParam,
    body: z.strictObject({ casualty: name, facility: name }),
    answer: overriding,
    async handle({ params, body }, { store, planner, now }) {
      const scene = await findScene(store, params.id)
      if (!scene) return err(refusal('unknown_thing', { what: `incident/${params.id}` }))
      const change = await planner.weigh(scene, now(), body.casualty, body.facility)
      if (change) return ok(change)
      return err(refusal('unknown_thing', { what: `${body.casualty} → ${body.facility}` }))
    },
  }),
]
