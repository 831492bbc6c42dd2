import type { Store } from '#server/store/store.ts'

/**
 * An entry from a partner that could not be read, and what follows it in the same stream; or one that
 * its writer had no right to write, which nothing waits behind.
 */
export type Held = {
  partner: string
  sequence: number
  stream: string
  kind: string
  why: string
}

/** How many entries of each partner are held. */
export async function countHeld(store: Store): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  let after: { position: number; id: string } | undefined
  for (;;) {
    const page = await store.documents('held', after ? { after } : {})
    for (const { holder } of page) counts.set(holder ?? '', (counts.get(holder ?? '') ?? 0) + 1)
    const last = page.at(-1)
    if (!last || page.length < 200) return counts
    after = { position: last.position, id: last.id }
  }
}

/** Whether something of this stream is held already: what comes after it must wait behind it. */
export const isHeld = async (store: Store, stream: string): Promise<boolean> =>
  (await store.documents('held', { about: stream, limit: 1 })).length > 0
