import { z } from 'zod'
import type { Override } from '#core/allocation/override.ts'
import type { Plan } from '#core/allocation/plan.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { type Route, route } from '#server/http/route.ts'
import { idParam } from '#server/http/shapes.ts'
import { findScene } from '#server/planning/scene.ts'

const planSchema = z.looseObject({
  incident: z.string(),
  at: z.int(),
  assignments: z.array(z.looseObject({ casualty: z.string(), facility: z.string() })),
  passedOver: z.array(z.looseObject({ casualty: z.string(), facility: z.string() })),
  unplaced: z.array(z.looseObject({ casualty: z.string() })),
  value: z.number(),
  bound: z.number(),
  gap: z.number(),
  ms: z.number(),
}) as unknown as z.ZodType<Plan>

const name = z.string().regex(/^[A-Za-z0-9._-]{1,80}$/)
const changeSchema = z.looseObject({
  casualty: z.string(),
  facility: z.string(),
  minutes: z.int().nullable(),
  answer: z.enum(['permitted', 'refused', 'undetermined', 'domestic']),
  clauses: z.array(z.string()),
  against: z.array(z.looseObject({ code: z.string() })),
  others: z.array(
    z.strictObject({ casualty: z.string(), treatAt: z.int(), minutesLater: z.int() }),
  ),
}) as unknown as z.ZodType<Override>

export const planRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/api/incidents/{id}/plan',
    guard: { may: 'incident.adopt_plan' },
    summary: 'A proposal: who goes where, by which clauses, and why not elsewhere. Writes nothing.',
    params: idParam,
    answer: planSchema,
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
    answer: changeSchema,
    async handle({ params, body }, { store, planner, now }) {
      const scene = await findScene(store, params.id)
      if (!scene) return err(refusal('unknown_thing', { what: `incident/${params.id}` }))
      const change = await planner.weigh(scene, now(), body.casualty, body.facility)
      if (change) return ok(change)
      return err(refusal('unknown_thing', { what: `${body.casualty} → ${body.facility}` }))
    },
  }),
]
