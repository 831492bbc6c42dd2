import type { Home } from '#core/record/home.ts'
import { type Answered, type Batch, documentKey, messageKey } from './batch.ts'
import { type Database, integer, type Row, text } from './database.ts'
import type { Keys } from './keys.ts'
import type { Known } from './restore.ts'
import type { Append, Document } from './store.ts'
import { documentColumns, readDocument } from './tables.ts'

type Sources = { home: Home; database: Database; keys: Keys; known: Known }

/** Fetches all that judging these appends needs, with one query for each kind of thing. */
export async function gather(sources: Sources, writes: readonly Append[]): Promise<Batch> {
  const { home, database, keys, known } = sources
  const subjects = new Set<string>()
  for (const write of writes) {
    for (const { personal } of write.entries ?? []) if (personal) subjects.add(personal.subject)
  }
  return {
    home,
    frontier: known.frontier,
    recordedAt: known.recordedAt,
    versions: await findVersions(database, known, writes),
    sequences: new Map(known.sequences),
    commands: await findCommands(database, writes),
    messages: await findMessages(database, writes),
    keys: subjects.size > 0 ? await keys.forSealing(subjects) : new Map(),
    documents: await findDocuments(database, writes),
    rows: { entry: [], command: [], inbox: [], outbox: [] },
    documentWrites: new Map(),
    dueWrites: new Map(),
    erased: new Map(),
    steps: [],
    committed: { entries: [], documents: [], partners: [] },
  }
}

async function findVersions(database: Database, known: Known, writes: readonly Append[]) {
  const streams = new Set<string>()
  for (const write of writes) {
    for (const { stream } of write.expects ?? []) streams.add(stream)
    for (const { stream } of write.entries ?? []) streams.add(stream)
  }
  const versions = new Map<string, number>()
  const missing: string[] = []
  for (const stream of streams) {
    const version = known.versions.get(stream)
    versions.set(stream, version ?? 0)
    if (version === undefined) missing.push(stream)
  }
  if (missing.length === 0) return versions
  const rows = await database.all(
    `SELECT stream, max(version) AS version FROM entry
     WHERE ${database.isAnyOf('stream', '$1')} GROUP BY stream`,
    [JSON.stringify(missing)],
  )
  for (const row of rows) versions.set(text(row, 'stream'), integer(row, 'version'))
  return versions
}

const answered = (row: Row): Answered => ({
  answer: text(row, 'answer'),
  position: integer(row, 'position'),
  entries: integer(row, 'entries'),
})

async function findCommands(database: Database, writes: readonly Append[]) {
  const rows = await database.all(
    `SELECT id, position, entries, answer FROM command WHERE ${database.isAnyOf('id', '$1')}`,
    [JSON.stringify(writes.map((write) => write.command))],
  )
  return new Map(rows.map((row) => [text(row, 'id'), answered(row)]))
}

async function findMessages(database: Database, writes: readonly Append[]) {
  const found = new Map<string, Answered>()
  for (const { inbox } of writes) {
    if (!inbox) continue
    const [row] = await database.all(
      `SELECT command.position, command.entries, command.answer
       FROM inbox JOIN command ON command.id = inbox.command
       WHERE inbox.partner = $1 AND inbox.sequence = $2`,
      [inbox.partner, inbox.sequence],
    )
    if (row) found.set(messageKey(inbox), answered(row))
  }
  return found
}

async function findDocuments(database: Database, writes: readonly Append[]) {
  const found = new Map<string, Document | null>()
  const keys = writes.flatMap((write) => write.reads ?? [])
  for (const [kind, wanted] of Map.groupBy(keys, (key) => key.kind)) {
    for (const { id } of wanted) found.set(documentKey(kind, id), null)
    const rows = await database.all(
      `SELECT ${documentColumns} FROM document WHERE kind = $1 AND ${database.isAnyOf('id', '$2')}`,
      [kind, JSON.stringify(wanted.map((key) => key.id))],
    )
    for (const row of rows) {
      const document = readDocument(row)
      found.set(documentKey(kind, document.id), document)
    }
  }
  return found
}
