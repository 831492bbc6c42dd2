import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { pageOf } from '#core/api.ts'
import { type RequestLine, requestLine } from '#core/casualty/answer.ts'
import { type CasualtyState, casualtyState } from '#core/casualty/casualty.ts'
import { personal } from '#core/casualty/events.ts'
import { directions, type RequestRow } from '#core/casualty/views.ts'
import { contentHash, handedOver, handoffContent } from '#core/handoff/content.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import { purposes } from '#core/law/facts.ts'
import { canonical } from '#core/record/canonical.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { handle } from '#server/handle.ts'
import { pageOfRows } from '#server/http/lists.ts'
import { type Route, route } from '#server/http/route.ts'
import { idParam, pageQuery } from '#server/http/shapes.ts'
import { sha256 } from '#server/store/seal.ts'
import type { Store } from '#server/store/store.ts'

const missing = (id: string) => err(refusal('unknown_thing', { what: `casualty/${id}` }))

/** Everything personal that the record holds of a casualty; a later statement replaces an earlier. */
export async function personalOf(store: Store, casualty: string): Promise<Record<string, unknown>> {
  const entries = await store.streamEntries(`casualty/${casualty}`)
  const fields: Record<string, unknown> = {}
  for (const entry of entries.filter((one) => one.sealed !== null)) {
    Object.assign(fields, await store.findPersonal(entry))
  }
  return fields
}

const handoff = z.strictObject({ content: handedOver, hash: z.string() })
/** As we state it; what came from a partner of another version may be stated otherwise. */
const personalHeld = z.union([personal, z.record(z.string(), z.unknown())])

const requestsQuery = pageQuery.extend({ direction: z.enum(['in', 'out', 'all']).default('all') })

export const casualtyRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/api/casualties/{id}',
    guard: { may: 'view.casualties' },
    summary: 'One casualty as the record has it; nothing personal',
    params: idParam,
    answer: casualtyState,
    async handle({ params }, { store }) {
      const found = await store.findDocument('casualty', params.id)
      return found ? ok(found.body as CasualtyState) : missing(params.id)
    },
  }),
  route({
    method: 'GET',
    path: '/api/casualties/{id}/personal',
    guard: { may: 'view.personal' },
    summary: 'What is known of who somebody is. Each opening is written to the record.',
    params: idParam,
    query: z.strictObject({ purpose: z.enum(purposes) }),
    answer: personalHeld,
    async handle({ params, query, caller }, serving) {
      const { store, now } = serving
      if (!(await store.findDocument('casualty', params.id))) return missing(params.id)
      const fields = await personalOf(store, params.id)
      const opened = await handle(
        serving,
        {
          id: randomUUID(),
          kind: 'casualty.open_personal',
          stream: `casualty/${params.id}`,
          occurredAt: now(),
          clock: { source: 'server', uncertaintyMs: 0 },
          body: { purpose: query.purpose, fields: Object.keys(fields).sort() },
        },
        caller.actor,
      )
      // Nobody sees what has not been written down as seen.
      return opened.outcome === 'refused' ? err(opened.refusal) : ok(fields)
    },
  }),
  route({
    method: 'GET',
    path: '/api/casualties/{id}/handoff',
    guard: { may: 'view.handoff' },
    summary: 'What is handed over with the patient, and the SHA-256 that both sides sign',
    params: idParam,
    answer: handoff,
    async handle({ params }, { store }) {
      const found = await store.findDocument('casualty', params.id)
      if (!found) return missing(params.id)
      const casualty = found.body as CasualtyState
      const incident = await store.findDocument('incident', casualty.incident)
      const known = (incident?.body ?? null) as IncidentState | null
      // The person is opened by itself, which is written down: here stands what is signed.
      const content = handoffContent(casualty, known, null)
      return ok({ content, hash: contentHash(content, sha256, canonical) })
    },
  }),
  route({
    method: 'GET',
    path: '/api/requests',
    guard: { may: 'view.requests' },
    summary: 'Requests to this member (`in`), by it (`out`), or all it knows of',
    query: requestsQuery,
    answer: pageOf(requestLine),
    async handle({ query }, { store }) {
      const { direction, ...page } = query
      const sides = direction === 'all' ? directions : [direction]
      const found = await pageOfRows<RequestRow>(store, 'request', sides, page)
      return ok({ items: await linesOf(store, found.items), next: found.next })
    },
  }),
]

/** The lines as they stand now, each with its casualty: one query for all of them. */
async function linesOf(store: Store, rows: readonly RequestRow[]): Promise<RequestLine[]> {
  const ids = [...new Set(rows.map(({ casualty }) => casualty))]
  const found = await store.documentsOf('casualty', ids)
  const states = new Map(found.map(({ id, body }) => [id, body as CasualtyState]))
  return rows.flatMap((row) => {
    const casualty = states.get(row.casualty)
    const request = casualty?.requests.find(({ id }) => id === row.request)
    return casualty && request ? [{ request, casualty }] : []
  })
}
