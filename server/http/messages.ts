import { hash } from 'node:crypto'
import { z } from 'zod'
import { commandAnswer } from '#core/api.ts'
import { incidentEvents } from '#core/incident/events.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { instant } from '#core/time.ts'
import { handle } from '#server/handle.ts'
import { type Route, route } from '#server/http/route.ts'
import { holdsToken } from '#server/http/token.ts'

/** What a dispatch system says of an incident. `reference` is its own number: it makes it idempotent. */
const message = incidentEvents['incident.declared'].extend({
  reference: z.string().min(1).max(120),
  occurredAt: instant.optional(),
})

/** Writes nothing that a person did: the dispatch system is named as such. */
const dispatchActor = (member: string) =>
  ({ id: 'dispatch-system', role: 'dispatcher', member, language: 'en' }) as const

export const messageRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/api/messages',
    guard: 'token',
    summary:
      'One message of a dispatch system creates an incident; the same reference again changes nothing',
    body: message,
    answer: commandAnswer,
    async handle({ body, headers }, serving) {
      if (!holdsToken(headers, serving.config.dispatchTokenSha256)) {
        return err(refusal('not_signed_in'))
      }
      const { occurredAt, ...declared } = body
      const digest = hash('sha256', `${serving.id}\0${body.reference}`, 'hex')
      const answer = await handle(
        serving,
        {
          id: uuidOf(digest),
          kind: 'incident.declare',
          stream: `incident/d-${digest.slice(0, 20)}`,
          occurredAt: occurredAt ?? serving.now(),
          clock: { source: 'dispatch', uncertaintyMs: 1000 },
          body: declared,
        },
        dispatchActor(serving.id),
      )
      return answer.outcome === 'refused' ? err(answer.refusal) : ok(answer)
    },
  }),
]

/** A UUID of version 8 (RFC 9562): the bits are ours to choose. */
const uuidOf = (digest: string): string =>
  [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `a${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')
