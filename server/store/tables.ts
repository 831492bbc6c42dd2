import type { Row, Table } from './database.ts'
import { integer, text } from './database.ts'
import type { Document } from './store.ts'

/** The tables of `db/`, as far as rows are inserted in bulk: columns in the order of the values. */

export const entryTable: Table = {
  name: 'entry',
  columns: {
    position: 'integer',
    stream: 'text',
    version: 'integer',
    kind: 'text',
    leaf: 'bytes',
    body: 'text',
    ciphertext: 'bytes',
  },
}

export const commandTable: Table = {
  name: 'command',
  columns: { id: 'text', position: 'integer', entries: 'integer', answer: 'text' },
}

export const inboxTable: Table = {
  name: 'inbox',
  columns: { partner: 'text', sequence: 'integer', command: 'text' },
}

export const treeTable: Table = {
  name: 'tree',
  columns: {
    id: 'integer',
    size: 'integer',
    root: 'bytes',
    frontier: 'bytes',
    recorded_at: 'integer',
  },
  replaces: ['id'],
}

export const documentTable: Table = {
  name: 'document',
  columns: {
    kind: 'text',
    id: 'text',
    position: 'integer',
    about: 'text',
    state: 'text',
    holder: 'text',
    at: 'integer',
    body: 'text',
  },
  replaces: ['kind', 'id'],
}

export const rowTable: Table = {
  name: 'row_of',
  columns: {
    projection: 'text',
    id: 'text',
    about: 'text',
    sort: 'text',
    position: 'integer',
    body: 'text',
  },
  replaces: ['projection', 'id'],
}

export const tallyTable: Table = {
  name: 'tally',
  columns: { projection: 'text', id: 'text', field: 'text', n: 'integer' },
  replaces: ['projection', 'id', 'field'],
  sums: 'n',
}

export const projectionTable: Table = {
  name: 'projection',
  columns: {
    name: 'text',
    build: 'integer',
    version: 'integer',
    state: 'text',
  },
  replaces: ['name', 'build'],
}

export const outboxTable: Table = {
  name: 'outbox',
  columns: { partner: 'text', sequence: 'integer', body: 'text' },
}

export const dueTable: Table = {
  name: 'due',
  columns: { id: 'text', at: 'integer', body: 'text' },
  replaces: ['id'],
}

export const checkpointTable: Table = {
  name: 'checkpoint',
  columns: { size: 'integer', note: 'text' },
}

export const subjectKeyTable: Table = {
  name: 'subject_key',
  columns: { subject: 'text', key: 'bytes' },
}

export const documentColumns = Object.keys(documentTable.columns).join(', ')

export function readDocument(row: Row): Document {
  return {
    kind: text(row, 'kind'),
    id: text(row, 'id'),
    position: integer(row, 'position'),
    about: row.about as string | null,
    state: row.state as string | null,
    holder: row.holder as string | null,
    at: row.at as number | null,
    body: JSON.parse(text(row, 'body')),
  }
}
