import type { AnyNoun } from '#core/nouns.ts'
import type { Step } from '#core/view.ts'
import type { Document } from '#server/store/store.ts'
import { snapshotKind } from '#server/streams.ts'

/**
 * Each noun's state as it stands, found by a few columns. It is a view like the others, computed again
 * from the record; and the snapshot that a stream is loaded from.
 */

/** So many entries apart stand the snapshots of a stream without a document. */
export const snapshotEvery = 200

/** What one step leaves to be read: a document, or now and then a snapshot to go on from; or nothing. */
export function documentOf(
  noun: AnyNoun,
  kind: string,
  { before, after, entry }: Step,
): Document | null {
  const place = { id: after.id, position: entry.position }
  // A stream may begin in the middle: what came before is on its way from another member.
  const found = after.exists ? noun.columns(after) : null
  if (found) {
    const { about = null, state = null, holder = null, at = null } = found
    return { kind, ...place, about, state, holder, at, body: after }
  }
  const isDue =
    Math.floor(after.version / snapshotEvery) > Math.floor(before.version / snapshotEvery)
  if (!isDue) return null
  const columns = { about: null, state: null, holder: null, at: null }
  return { kind: snapshotKind(noun), ...place, ...columns, body: after }
}
