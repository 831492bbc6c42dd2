import type { Page } from '#core/api.ts'
import { sortable } from '#core/view.ts'
import type { Document, DocumentFilter, Store, StoredRow } from '#server/store/store.ts'

type Asked = { after?: string | undefined; limit: number }

/** A page of documents. The cursor is the position and id of the last one. */
export async function pageOfDocuments<T>(
  store: Store,
  kind: string,
  filter: Omit<DocumentFilter, 'after' | 'limit'>,
  { after, limit }: Asked,
  read: (document: Document) => T = (document) => document.body as T,
): Promise<Page<T>> {
  const cursor = after === undefined ? null : readCursor(after)
  const found = await store.documents(kind, { ...filter, limit, ...(cursor && { after: cursor }) })
  const last = found.at(-1)
  const next = last && found.length === limit ? `${last.position}~${last.id}` : null
  return { items: found.map(read), next }
}

/** A page of a view's rows, of one thing or of several together, in the order of `sort`, which is a position. */
export async function pageOfRows<T>(
  store: Store,
  view: string,
  abouts: readonly string[],
  { after, limit }: Asked,
): Promise<Page<T>> {
  const cursor = after === undefined ? null : readCursor(after)
  const from = cursor && { sort: sortable(cursor.position), id: cursor.id }
  const lists = await Promise.all(
    abouts.map((about) => store.rows(view, { about, limit, ...(from && { after: from }) })),
  )
  const order = ({ sort, id }: StoredRow) => `${sort}~${id}`
  const rows = lists
    .flat()
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .slice(0, limit)
  const last = rows.at(-1)
  const next = last && rows.length === limit ? `${Number(last.sort)}~${last.id}` : null
  return { items: rows.map(({ body }) => body as T), next }
}

/** `position~id`, or a position alone: everything after it. */
export function readCursor(text: string): { position: number; id: string } | null {
  const [, position, id] = /^(\d{1,15})(?:~(.+))?$/s.exec(text) ?? []
  return position === undefined ? null : { position: Number(position), id: id ?? '\u{10FFFF}' }
}
