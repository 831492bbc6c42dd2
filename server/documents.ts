import type { TimelineLine } from '#core/api.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { FacilityState } from '#core/facility/state.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import type { MedicineState } from '#core/medicine/medicine.ts'
import type { Entry } from '#core/record/entry.ts'
import type { DocumentWrite } from '#server/store/store.ts'
import { type AnyState, idOf, type Loaded, nounName } from '#server/streams.ts'

/**
 * The read models: each noun's state as it stands, found by a few columns; a line of the timeline for
 * each entry; a document for each request. All of it can be computed again from the record.
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
export function incidentOf({ stream, state }: Pick<Loaded, 'stream' | 'state'>): string | null {
  switch (nounName(stream)) {
    case 'incident':
      return idOf(stream)
    case 'casualty':
      return (state as CasualtyState).incident || null
    default:
      return null
  }
}

/** All documents that follow from these entries, given the streams as the entries left them. */
export function documentsOf(
  after: readonly Loaded[],
  entries: readonly Entry[],
  member: string,
): DocumentWrite[] {
  const byStream = new Map(after.map((one) => [one.stream, one]))
  return [
    ...after.flatMap(stateDocument),
    ...after.flatMap((one) => requestDocuments(one, member)),
    ...entries.map((entry) => lineDocument(entry, byStream.get(entry.stream)!)),
  ]
}

function stateDocument({ stream, noun, state }: Loaded): DocumentWrite[] {
  // A stream may begin in the middle: what came before is on its way from another member.
  if (!noun || !state.exists) return []
  // An agreement's life holds whole texts and is one stream: it is asked of the stream itself.
  if (noun.name === 'agreement') return []
  return [{ kind: noun.name, id: idOf(stream), ...columnsOf[noun.name]?.(state), body: state }]
}

/** `holder` says on which side this member stands: `in`, `out`, or `other` of two partners. */
function requestDocuments({ stream, noun, state }: Loaded, member: string): DocumentWrite[] {
  if (noun?.name !== 'casualty') return []
  const casualty = state as CasualtyState
  return casualty.requests.map((request) => ({
    kind: 'request',
    id: `${request.id}~${idOf(stream)}`,
    about: casualty.incident,
    state: request.state,
    holder: request.to === member ? 'in' : request.from === member ? 'out' : 'other',
    at: request.answerBy,
    body: { request: request.id, casualty: idOf(stream) },
  }))
}

/** A text is found by its hash; the line that says that it came need not hold it. */
function withoutText({ text, ...rest }: Entry['body']): Entry['body'] {
  return typeof text === 'object' ? rest : { ...rest, text }
}

function lineDocument(entry: Entry, loaded: Loaded): DocumentWrite {
  const { position, stream, kind, occurredAt, recordedAt, member, actor, body } = entry
  const label = (loaded.state as Partial<CasualtyState>).label ?? null
  const role = actor.role
  const line: TimelineLine = {
    position,
    stream,
    label,
    kind,
    occurredAt,
    recordedAt,
    member,
    role,
    body: stream.startsWith('agreement/') ? withoutText(body) : body,
  }
  const about = incidentOf(loaded)
  // Padded, so that lines of one commit sort as they were written.
  return { kind: 'line', id: `${position}`.padStart(15, '0'), about, at: occurredAt, body: line }
}
