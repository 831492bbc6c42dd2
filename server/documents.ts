import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { FacilityState } from '#core/facility/state.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import type { MedicineState } from '#core/medicine/medicine.ts'
import type { AnyNoun } from '#core/nouns.ts'
import { incidentOf as findIncident } from '#core/record/views.ts'
import type { Step } from '#core/view.ts'
import type { Document, DocumentWrite } from '#server/store/store.ts'
import { type AnyState, type Loaded, nounName, snapshotKind } from '#server/streams.ts'

/**
 * Each noun's state as it stands, found by a few columns. It is a view like the others, computed again
 * from the record; and the snapshot that a stream is loaded from.
 */

type Columns = Pick<DocumentWrite, 'about' | 'state' | 'holder' | 'at'>

const columnsOf: Record<string, (state: AnyState) => Columns> = {
  casualty: (state) => {
    const { incident, stage, custody, reportedAt } = state as CasualtyState
    return { about: incident, state: stage, holder: custody.member, at: reportedAt }
  },
  incident: (state) => {
    const { member, closedAt, declaredAt } = state as IncidentState
    return { state: closedAt === null ? 'open' : 'closed', holder: member, at: declaredAt }
  },
  facility: (state) => {
    const { member, status, reportedAt } = state as FacilityState
    return { state: status, holder: member, at: reportedAt }
  },
  crossing: (state) => {
    const { state: is, statedBy, statedAt } = state as CrossingState
    return { state: is, holder: statedBy, at: statedAt }
  },
  medicine: (state) => {
    const { vehicle, member, returned, departedAt } = state as MedicineState
    return { about: vehicle, state: returned ? 'returned' : 'out', holder: member, at: departedAt }
  },
}

/** The incident that a stream belongs to; null where it belongs to none, or nobody said yet. */
export const incidentOf = ({ stream, state }: Pick<Loaded, 'stream' | 'state'>): string | null =>
  findIncident(nounName(stream), state)

/** An agreement's life holds whole texts and is one stream: it is asked of the stream itself. */
export const hasDocument = (noun: string): boolean => noun !== 'agreement'

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
  if (after.exists && hasDocument(noun.name)) {
    const found = columnsOf[noun.name]?.(after as AnyState)
    const { about = null, state = null, holder = null, at = null } = found ?? {}
    return { kind, ...place, about, state, holder, at, body: after }
  }
  const isDue =
    Math.floor(after.version / snapshotEvery) > Math.floor(before.version / snapshotEvery)
  if (!isDue) return null
  const columns = { about: null, state: null, holder: null, at: null }
  return { kind: snapshotKind(noun), ...place, ...columns, body: after }
}
