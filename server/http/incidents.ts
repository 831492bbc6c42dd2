import type { z } from 'zod'
import { incidentView, pageOf, type TimelineLine, timelineLine } from '#core/api.ts'
import { type CasualtyState, casualtyState } from '#core/casualty/casualty.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { viewOf } from '#server/http/counts.ts'
import { allDocuments, pageOfDocuments, readCursor } from '#server/http/lists.ts'
import { type Route, route } from '#server/http/route.ts'
import { idParam, pageQuery } from '#server/http/shapes.ts'
import type { Store } from '#server/store/store.ts'

export const casualtiesOf = async (store: Store, incident: string): Promise<CasualtyState[]> =>
  (await allDocuments(store, 'casualty', { about: incident })).map(
    (document) => document.body as CasualtyState,
  )

export const incidentRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/api/incidents',
    guard: { may: 'view.incidents' },
    summary: 'Incidents, the one that changed longest ago first',
    query: pageQuery,
    answer: pageOf(incidentView),
    async handle({ query }, { store }) {
      const page = await pageOfDocuments(store, 'incident', {}, query)
      const items = await Promise.all(
        page.items.map(async (state) => {
          const incident = state as IncidentState
          return viewOf(incident, await casualtiesOf(store, incident.id))
        }),
      )
      return ok({ ...page, items })
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
      return ok(viewOf(found.body as IncidentState, await casualtiesOf(store, params.id)))
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

/** Lines are kept by the commit that wrote them, so that a cursor may stand inside a commit. */
async function timeline(
  store: Store,
  incident: string,
  { after, limit }: z.infer<typeof pageQuery>,
) {
  const since = after === undefined ? -1 : (readCursor(after)?.position ?? -1)
  let cursor = { position: since, id: `${since}`.padStart(15, '0') }
  const items: TimelineLine[] = []
  while (items.length < limit) {
    const page = await store.documents('line', { about: incident, after: cursor })
    const lines = page.map((document) => document.body as TimelineLine)
    items.push(...lines.filter((line) => line.position > since))
    const last = page.at(-1)
    if (!last || page.length < 200) break
    cursor = { position: last.position, id: last.id }
  }
  const shown = items.slice(0, limit)
  return { items: shown, next: items.length >= limit ? (shown.at(-1)?.position ?? null) : null }
}
