import type { z } from 'zod'
import { pageOf, type TimelineLine, timelineLine } from '#core/api.ts'
import { type CasualtyState, casualtyState } from '#core/casualty/casualty.ts'
import { incidentView } from '#core/incident/answer.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import type { LineBody } from '#core/incident/views.ts'
import { isAhead } from '#core/loop.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { sortable } from '#core/view.ts'
import { viewsOf } from '#server/http/counts.ts'
import { pageOfDocuments, readCursor } from '#server/http/lists.ts'
import { type Route, route } from '#server/http/route.ts'
import { idParam, pageQuery } from '#server/http/shapes.ts'
import type { Store } from '#server/store/store.ts'

export const incidentRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/api/incidents',
    guard: { may: 'view.incidents' },
    summary: 'Incidents, the one that changed longest ago first',
    query: pageQuery,
    answer: pageOf(incidentView),
    async handle({ query }, { store }) {
      const page = await pageOfDocuments<IncidentState>(store, 'incident', {}, query)
      return ok({ ...page, items: await viewsOf(store, page.items) })
    },
  }),
  route({
    method: 'GET',
    path: '/api/incidents/{id}',
    guard: { may: 'view.incidents' },
    summary: 'One incident, with how many people it counts and which records may be one person',
    params: idParam,
    answer: incidentView,
    async handle({ params }, { store }) {
      const found = await store.findDocument('incident', params.id)
      if (!found) return err(refusal('unknown_thing', { what: `incident/${params.id}` }))
      const [view] = await viewsOf(store, [found.body as IncidentState])
      return ok(view!)
    },
  }),
  route({
    method: 'GET',
    path: '/api/incidents/{id}/casualties',
    guard: { may: 'view.casualties' },
    summary: 'Casualties of an incident',
    params: idParam,
    query: pageQuery,
    answer: pageOf(casualtyState),
    handle: async ({ params, query }, { store }) =>
      ok(await pageOfDocuments<CasualtyState>(store, 'casualty', { about: params.id }, query)),
  }),
  route({
    method: 'GET',
    path: '/api/incidents/{id}/timeline',
    guard: { may: 'view.timeline' },
    summary: 'What happened, in the order of the record; `after` is the position of a line',
    params: idParam,
    query: pageQuery,
    answer: pageOf(timelineLine),
    handle: async ({ params, query }, { store }) => ok(await timeline(store, params.id, query)),
  }),
]

async function timeline(
  store: Store,
  incident: string,
  { after, limit }: z.infer<typeof pageQuery>,
) {
  const since = sortable(after === undefined ? -1 : (readCursor(after)?.position ?? -1))
  const cursor = { sort: since, id: since }
  const rows = await store.rowsWithEntries('timeline', { about: incident, after: cursor, limit })
  const items = rows.map(({ body, entry }): TimelineLine => {
    const { label } = body as LineBody
    const { position, stream, kind, occurredAt, recordedAt, member, actor } = entry
    const { role } = actor
    return {
      position,
      stream,
      label,
      kind,
      occurredAt,
      recordedAt,
      ahead: isAhead(entry),
      member,
      role,
      body: entry.body,
    }
  })
  return { items, next: items.length >= limit ? (items.at(-1)?.position ?? null) : null }
}
