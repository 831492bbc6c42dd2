import type { TimelineLine } from '#core/api.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Entry } from '#core/record/entry.ts'
import type { DocumentWrite } from '#server/store/store.ts'
import { idOf, incidentOf, type Loaded, nounName } from '#server/streams.ts'

/**
 * The read models: each noun's state as it stands, found by a few columns; a line of the timeline for
 * each entry; a document for each request. All of it can be computed again from the record.
 */

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
  const columns = noun && state.exists ? noun.columns(state) : null
  return columns ? [{ kind: nounName(stream), id: idOf(stream), ...columns, body: state }] : []
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
