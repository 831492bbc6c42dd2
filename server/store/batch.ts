import { hash } from 'node:crypto'
import { canonical } from '#core/record/canonical.ts'
import { type Entry, entry as entrySchema, erasedBy } from '#core/record/entry.ts'
import type { Home } from '#core/record/home.ts'
import { append as appendLeaf, type Frontier } from '#core/record/tree.ts'
import { assert } from '#core/result.ts'
import type { Instant } from '#core/time.ts'
import type { Step } from '#core/view.ts'
import type { Value } from './database.ts'
import { seal, sha256 } from './seal.ts'
import type {
  After,
  Append,
  Appended,
  Committed,
  Document,
  DocumentWrite,
  DueWrite,
  NewEntry,
  OutboxWrite,
} from './store.ts'

/**
 * What one transaction will write, worked out in memory: which appends stand, at which positions and
 * versions, and the rows of each table. No IO, so that a fault in one append rejects that one alone.
 */
export type Batch = {
  home: Home
  frontier: Frontier
  recordedAt: Instant
  /** Versions of the streams, sequences of the links, as this batch leaves them. */
  versions: Map<string, number>
  sequences: Map<string, number>
  /** Answers already given, by command and by partner's message. */
  commands: Map<string, Answered>
  messages: Map<string, Answered>
  keys: Map<string, Uint8Array | null>
  documents: Map<string, Document | null>
  rows: { entry: Value[][]; command: Value[][]; inbox: Value[][]; outbox: Value[][] }
  /** Documents and deadlines to write; null removes. The last write of a batch wins. */
  documentWrites: Map<string, { kind: string; id: string; row: Value[] | null }>
  dueWrites: Map<string, Value[] | null>
  erased: Map<string, number>
  steps: Step[]
  committed: Committed
}

export type Answered = { answer: string; position: number; entries: number }

export const documentKey = (kind: string, id: string) => `${kind}/${id}`
export const messageKey = (message: { partner: string; sequence: number }) =>
  `${message.partner}/${message.sequence}`

/** Judges one append against the batch so far and, if it stands, adds its rows. Throws on our bugs. */
export function plan(batch: Batch, write: Append): Appended {
  const before =
    batch.commands.get(write.command) ??
    (write.inbox && batch.messages.get(messageKey(write.inbox)))
  if (before) return { outcome: 'again', ...before }
  for (const { stream, version } of write.expects ?? []) {
    const is = batch.versions.get(stream) ?? 0
    if (is !== version) return { outcome: 'stale', stream, version: is }
  }
  for (const { personal } of write.entries ?? []) {
    if (personal && batch.keys.get(personal.subject) === null) {
      return { outcome: 'erased', subject: personal.subject }
    }
  }
  return add(batch, write)
}

type Prepared = { entry: Entry; body: string; leaf: Uint8Array; ciphertext: Uint8Array | null }

/** Everything that may throw comes first, so that a fault leaves the batch as it was. */
function add(batch: Batch, write: Append): Appended {
  const versions = new Map<string, number>()
  const prepared = (write.entries ?? []).map((entry, i) => prepare(batch, versions, entry, i))
  const entries = prepared.map((one) => one.entry)
  const current = (kind: string, id: string) => {
    const document = batch.documents.get(documentKey(kind, id))
    assert(document !== undefined, `${kind}/${id} is among the documents that the append reads`)
    return document
  }
  const after = <T>(value: After<T>): T =>
    typeof value === 'function'
      ? (value as (entries: readonly Entry[], find: typeof current) => T)(entries, current)
      : value
  const position = batch.frontier.size + entries.length - 1
  const documents = after(write.documents ?? []).map((one) => documentRow(one, position))
  const outbox = after<readonly OutboxWrite[]>(write.outbox ?? [])
  const due = after<readonly DueWrite[]>(write.due ?? [])
  const steps = after<readonly Step[]>(write.steps ?? [])
  const answer = after(write.answer ?? '')

  for (const one of prepared) addEntry(batch, one)
  for (const [stream, version] of versions) batch.versions.set(stream, version)
  for (const one of documents) addDocument(batch, one)
  for (const one of outbox) addMessage(batch, one)
  for (const step of steps) batch.steps.push(step)
  for (const { id, at, body } of due) {
    batch.dueWrites.set(id, at === null ? null : [id, at, body ?? ''])
  }
  const answered = { answer, position: position + 1 - entries.length, entries: entries.length }
  batch.commands.set(write.command, answered)
  batch.rows.command.push([write.command, answered.position, answered.entries, answer])
  if (write.inbox) {
    batch.messages.set(messageKey(write.inbox), answered)
    batch.rows.inbox.push([write.inbox.partner, write.inbox.sequence, write.command])
  }
  return { outcome: 'appended', entries, answer }
}

function prepare(
  batch: Batch,
  versions: Map<string, number>,
  { personal, ...rest }: NewEntry,
  index: number,
): Prepared {
  const { stream, command, kind } = rest
  assert(
    rest.realm === batch.home.realm,
    `an entry of ${rest.realm} stays out of ${batch.home.realm}`,
  )
  const version = (versions.get(stream) ?? batch.versions.get(stream) ?? 0) + 1
  let ciphertext: Uint8Array | null = null
  if (personal) {
    const key = batch.keys.get(personal.subject)
    assert(key, `the key of ${personal.subject} was fetched before`)
    ciphertext = seal(key, { stream, command, kind }, personal.fields)
  }
  const entry: Entry = {
    ...rest,
    position: batch.frontier.size + index,
    version,
    // A clock that steps back must not make the record say that it did.
    recordedAt: Math.max(rest.recordedAt, batch.recordedAt),
    sealed: ciphertext && {
      subject: personal!.subject,
      sha256: hash('sha256', ciphertext, 'hex'),
    },
  }
  const checked = entrySchema.safeParse(entry)
  if (!checked.success) {
    throw new Error(`an entry of kind ${kind} does not fit the schema`, { cause: checked.error })
  }
  const body = canonical(entry)
  versions.set(stream, version)
  return { entry, body, leaf: leafOf(body), ciphertext }
}

/** RFC 6962's leaf hash of the stored bytes, in one copy. */
function leafOf(body: string): Uint8Array {
  const input = Buffer.allocUnsafe(Buffer.byteLength(body) + 1)
  input[0] = 0
  input.write(body, 1)
  return hash('sha256', input, 'buffer')
}

function addEntry(batch: Batch, { entry, body, leaf, ciphertext }: Prepared): void {
  batch.frontier = appendLeaf(sha256, batch.frontier, leaf)
  batch.recordedAt = entry.recordedAt
  batch.rows.entry.push([
    entry.position,
    entry.stream,
    entry.version,
    entry.kind,
    leaf,
    body,
    ciphertext,
  ])
  batch.committed.entries.push(entry)
  const subject = erasedBy(entry)
  if (subject !== null) {
    if (!batch.erased.has(subject)) batch.erased.set(subject, entry.position)
    batch.keys.set(subject, null)
  }
}

type DocumentRow = { document: Document; removed: boolean; row: Value[] }

function documentRow(write: DocumentWrite, position: number): DocumentRow {
  const { kind, id, about = null, state = null, holder = null, at = null, body } = write
  assert(body !== undefined, `${kind}/${id} has a body, or null to be removed`)
  const document: Document = { kind, id, position, about, state, holder, at, body }
  const row = [kind, id, position, about, state, holder, at, JSON.stringify(body)]
  return { document, removed: body === null, row }
}

function addDocument(batch: Batch, { document, removed, row }: DocumentRow): void {
  const { kind, id } = document
  const key = documentKey(kind, id)
  batch.documents.set(key, removed ? null : document)
  batch.documentWrites.set(key, { kind, id, row: removed ? null : row })
  batch.committed.documents.push({ kind, id })
}

function addMessage(batch: Batch, { partner, body }: OutboxWrite): void {
  const sequence = (batch.sequences.get(partner) ?? 0) + 1
  batch.sequences.set(partner, sequence)
  batch.rows.outbox.push([partner, sequence, body])
  if (!batch.committed.partners.includes(partner)) batch.committed.partners.push(partner)
}
