import { z } from 'zod'
import type { RequestLine, TimelineLine } from '#core/api.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Decision } from '#core/law/decision.ts'
import { facts } from '#core/law/facts.ts'
import { clock, instant } from '#core/time.ts'

/** Shapes that several routes share. States of nouns are described by what every state has. */

export const idParam = z.strictObject({ id: z.string().regex(/^[A-Za-z0-9._-]{1,80}$/) })

/** `after` is the `next` of the page before. */
export const pageQuery = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(200),
})

const stateShape = {
  id: z.string(),
  exists: z.boolean(),
  version: z.int(),
  actVersion: z.int(),
}
export const stateSchema = z.looseObject(stateShape)
export const casualtySchema = z.looseObject({
  ...stateShape,
  incident: z.string(),
  label: z.string(),
  category: z.string(),
  stage: z.string(),
}) as unknown as z.ZodType<CasualtyState>
export const requestLineSchema = z.looseObject({
  request: z.looseObject({ id: z.string(), state: z.string() }),
  casualty: casualtySchema,
}) as unknown as z.ZodType<RequestLine>
export const lineSchema = z.strictObject({
  position: z.int(),
  stream: z.string(),
  label: z.string().nullable(),
  kind: z.string(),
  occurredAt: instant,
  recordedAt: instant,
  member: z.string(),
  role: z.string(),
  body: z.record(z.string(), z.unknown()),
}) satisfies z.ZodType<TimelineLine>

/** What is known about a question; what is left away is unknown. */
export const someFacts = z.partialRecord(
  z.enum(Object.keys(facts) as [string, ...string[]]),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
)
export const decisionSchema = z.strictObject({
  answer: z.enum(['permitted', 'refused', 'undetermined']),
  why: z.string(),
  clauses: z.array(z.string()),
  duties: z.array(
    z.strictObject({ clause: z.string(), duty: z.looseObject({ duty: z.string() }) }),
  ),
  lacks: z.array(z.string()),
}) as unknown as z.ZodType<Decision>

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    items: z.array(item),
    next: z.union([z.int(), z.string()]).nullable(),
  })

export const answerSchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    id: z.string(),
    outcome: z.enum(['done', 'again']),
    entries: z.array(z.strictObject({ stream: z.string(), position: z.int(), kind: z.string() })),
  }),
  z.strictObject({
    id: z.string(),
    outcome: z.literal('refused'),
    refusal: z.looseObject({ code: z.string() }),
  }),
])

export { clock }
