import { z } from 'zod'
import { pageOf } from '#core/api.ts'
import { entry as entrySchema } from '#core/record/entry.ts'
import { ok } from '#core/result.ts'
import { type Route, route } from '#server/http/route.ts'
import { exportRecord } from '#server/store/export.ts'

const entriesQuery = z.strictObject({
  after: z.coerce.number().int().min(-1).default(-1),
  limit: z.coerce.number().int().min(1).max(200).default(200),
})

export const recordRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/api/entries',
    guard: { may: 'view.record' },
    summary: 'The record itself, in order; personal data stays sealed',
    query: entriesQuery,
    answer: pageOf(entrySchema),
    async handle({ query }, { store }) {
      const items = await store.entries(query)
      const next = items.length === query.limit ? items.at(-1)!.position : null
      return ok({ items, next })
    },
  }),
  route({
    method: 'GET',
    path: '/record/export',
    guard: { may: 'view.export' },
    summary: 'The whole record as lines of JSON, signed at the end, for `corridor verify`',
    answer: null,
    media: ['application/jsonl'],
    async handle(_, { id, store, checkpoints, signer }) {
      const headers = {
        'content-type': 'application/jsonl',
        'content-disposition': `attachment; filename="${id}-record.jsonl"`,
        'cache-control': 'no-store',
      }
      const text = ReadableStream.from(exportRecord(store, checkpoints, signer))
      return new Response(text.pipeThrough(new TextEncoderStream()), { headers })
    },
  }),
  route({
    method: 'GET',
    path: '/record/checkpoint',
    guard: 'public',
    summary: 'A signed statement of the size and root of the record (C2SP tlog-checkpoint)',
    answer: null,
    media: ['text/plain'],
    handle: async (_, { checkpoints }) =>
      new Response((await checkpoints.now()).note, {
        headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
      }),
  }),
]
