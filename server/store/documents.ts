import { setImmediate } from 'node:timers/promises'
import type { Document, DocumentFilter, Store } from '#server/store/store.ts'

/** Every document, page by page. A list of one incident, or of one region, fits in memory. */
export async function allDocuments(
  store: Store,
  kind: string,
  filter: Omit<DocumentFilter, 'after' | 'limit'> = {},
): Promise<Document[]> {
  const all = new Map<string, Document>()
  let after: DocumentFilter['after']
  for (;;) {
    const page = await store.documents(kind, { ...filter, ...(after && { after }) })
    // One that changes while we read moves to the end and comes again: the later one counts.
    for (const document of page) all.set(document.id, document)
    const last = page.at(-1)
    if (!last || page.length < 200) return [...all.values()]
    after = { position: last.position, id: last.id }
    // A database in this process answers at once: whoever else waits has a turn between pages.
    await setImmediate()
  }
}
