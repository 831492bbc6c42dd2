import type { Entry } from '#core/record/entry.ts'
import type { Home } from '#core/record/home.ts'
import type { Instant } from '#core/time.ts'
import type { Counted, Step, ViewRow } from '#core/view.ts'
import type { Transaction } from './database.ts'

/**
 * A member's store: the append-only record, and everything that must change in the same moment as it
 * does. `append` is the only way to write. Position is the only cursor.
 */
export type Store = {
  /** A database belongs to one member, one realm and one epoch for ever. */
  home: Home
  /**
   * Writes one command's outcome in one durable transaction: entries, read models, outbox, inbox and
   * deadlines, or none of it. Appends that arrive together share a transaction, so its cost is shared
   * too, and each is judged by itself, in the order of arrival. Rejects on IO failure: whether it was
   * written is then unknown, and the same append may be sent again.
   */
  append(write: Append): Promise<Appended>

  /** Entries in order of position, after `after` (default: from the first), at most `limit`. */
  entries(range?: { after?: number; limit?: number }): Promise<Entry[]>
  /** Entries of a stream in order of version, after the version `after`; all of them without a limit. */
  streamEntries(stream: string, range?: { after?: number; limit?: number }): Promise<Entry[]>
  /** How many entries a stream has. */
  streamVersion(stream: string): Promise<number>
  /** Entries as they are stored, for exports and proofs. */
  leaves(range: { after: number; limit: number }): Promise<Leaf[]>
  /** The personal fields of an entry; null where it has none, or where the subject was erased. */
  findPersonal(entry: Entry): Promise<Record<string, unknown> | null>
  /** Who was erased, and the entry that says so. */
  erasures(): Promise<{ subject: string; position: number }[]>
  /** The tree as it was last committed. */
  head(): Head
  checkpoints(range?: { after?: number; limit?: number }): Promise<Checkpoint[]>
  lastCheckpoint(): Promise<Checkpoint | null>
  /** Keeps a signed checkpoint of a tree of this size. One already kept for the size stays. */
  keepCheckpoint(checkpoint: Checkpoint): Promise<void>

  findDocument(kind: string, id: string): Promise<Document | null>
  /** Documents of a kind, the one that changed longest ago first. */
  documents(kind: string, filter?: DocumentFilter): Promise<Document[]>
  /** The documents of a kind that there are among these, in no order. */
  documentsOf(kind: string, ids: readonly string[]): Promise<Document[]>

  /** Rows of a view that belong to something, in the order of `sort`, at most `limit` (200). */
  rows(view: string, filter: RowFilter): Promise<StoredRow[]>
  /** The same without their bodies, in larger portions (2,000). */
  rowIds(view: string, filter: RowFilter): Promise<{ id: string; sort: string }[]>
  /** Rows as `rows` gives them, each with the entry that put it. */
  rowsWithEntries(view: string, filter: RowFilter): Promise<(StoredRow & { entry: Entry })[]>
  /** The rows of a view that there are among these, in no order. */
  rowsOf(view: string, ids: readonly string[]): Promise<StoredRow[]>
  /** How many of each field of these things a view counts. */
  tallies(view: string, ids: readonly string[]): Promise<Tally[]>
  /** Which build of each view, and of each noun's documents, is read and kept up. */
  served: Served
  /** Who works out what follows from the steps of an append, in its own transaction. Set once. */
  derive(by: Derive): void
  /** Runs another durable write between appends, which wait meanwhile. */
  between<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Runs `work`, which may write any number of times, with no append in between. */
  hold<T>(work: (write: Write) => Promise<T>): Promise<T>

  /** Messages to a partner that it has not acknowledged, in order of sequence. */
  outbox(partner: string, limit?: number): Promise<Message[]>
  /** Partners with unacknowledged messages, how many, and the lowest sequence. */
  waiting(): Promise<{ partner: string; messages: number; firstSequence: number }[]>
  /** Keeps a partner's signed receipt, so that the message is not sent again. The first one stays. */
  acknowledge(partner: string, sequence: number, receipt: string): Promise<void>
  /** What has come in from a partner: the highest sequence, and the gaps below it (at most 200). */
  received(partner: string): Promise<{ last: number; missing: number[] }>

  /** What is due at `now` or before, the longest overdue first. */
  due(now: Instant, limit?: number): Promise<Due[]>
  /** When the next thing falls due. */
  nextDueAt(): Promise<Instant | null>

  /** Is called after each commit, in order. Returns the way to stop. */
  subscribe(listener: (committed: Committed) => void): () => void
  /** Waits for appends under way, then closes. */
  close(): Promise<void>
}

/** What the shell hands in: the store adds position and version, and seals what is personal. */
export type NewEntry = Omit<Entry, 'position' | 'version' | 'sealed'> & {
  personal?: { subject: string; fields: Record<string, unknown> }
}

/** Either what to write, or how to know it once the entries have their positions and versions. */
export type After<T> = T | ((entries: readonly Entry[], current: Current) => T)
/** A document as it is just before this append: also when another, not yet committed, changed it. */
export type Current = (kind: string, id: string) => Document | null

export type Append = {
  /** The command's own id: a second append with the same id writes nothing and gets the same answer. */
  command: string
  /**
   * Streams that the decision rests on, with the number of entries it saw. Read models computed from
   * a stream's state need their stream here too; a stale observation is simply decided again.
   */
  expects?: readonly { stream: string; version: number }[]
  entries?: readonly NewEntry[]
  /** What the entries made of their streams, in their order, for the views. */
  steps?: After<readonly Step[]>
  /** Documents that `documents` asks `current` for. */
  reads?: readonly DocumentKey[]
  documents?: After<readonly DocumentWrite[]>
  outbox?: After<readonly OutboxWrite[]>
  due?: After<readonly DueWrite[]>
  /** The partner's message this came in by: one received before writes nothing. */
  inbox?: { partner: string; sequence: number }
  /** What to answer whoever sent the command, now and each time it is sent again. */
  answer?: After<string>
}

export type Appended =
  | { outcome: 'appended'; entries: Entry[]; answer: string }
  /** The command, or the partner's message, was received before. Its entries start at `position`. */
  | { outcome: 'again'; answer: string; position: number; entries: number }
  /** Somebody else was faster: the stream has `version` entries. */
  | { outcome: 'stale'; stream: string; version: number }
  /** Personal data about a person who has been erased cannot be written any more. */
  | { outcome: 'erased'; subject: string }

export type DocumentKey = { kind: string; id: string }
/** A read model: JSON, with four columns to find it by. `body: null` removes it. */
export type DocumentWrite = DocumentKey & {
  body: unknown
  /** What it belongs to, such as an incident. */
  about?: string | null
  state?: string | null
  /** Who has it in hand, such as a member or a facility. */
  holder?: string | null
  at?: Instant | null
}
export type Document = DocumentKey & {
  /** The entry that changed it last. */
  position: number
  about: string | null
  state: string | null
  holder: string | null
  at: Instant | null
  body: unknown
}
export type DocumentFilter = {
  about?: string
  state?: string
  holder?: string
  /** The last document of the page before. */
  after?: { position: number; id: string }
  /** At most 200, which is also the default. */
  limit?: number
}

export type RowFilter = { about: string; after?: { sort: string; id: string }; limit?: number }
/** `position` is that of the entry that put it last; -1 where none did. */
export type StoredRow = ViewRow & { position: number }
export type Tally = Counted
/** By the name of a view or a noun. `projection` is what its rows, or its documents' kind, stand under. */
export type Served = Map<string, { projection: string; build: number; version: number }>
/** Writes what follows from the steps; gives the documents that changed. */
export type Derive = (
  transaction: Transaction,
  steps: readonly Step[],
) => Promise<readonly DocumentKey[]>

/** One durable transaction. */
export type Write = <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>

export type OutboxWrite = { partner: string; body: string }
/** `sequence` counts a link's messages from 1 without gaps. */
export type Message = { partner: string; sequence: number; body: string }
/** `at: null` takes it off the list. */
export type DueWrite = { id: string; at: Instant | null; body?: string }
export type Due = { id: string; at: Instant; body: string }

export type Head = { size: number; root: Uint8Array; recordedAt: Instant }
export type Checkpoint = { size: number; note: string }
/** `body` is the entry's canonical JSON; `leaf` its hash in the tree. */
export type Leaf = {
  position: number
  body: string
  leaf: Uint8Array
  ciphertext: Uint8Array | null
}

export type Committed = {
  entries: Entry[]
  documents: DocumentKey[]
  /** Partners that a new message waits for. */
  partners: string[]
}
