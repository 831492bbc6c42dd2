import { concat } from '#core/record/bytes.ts'
import { frontierRoot } from '#core/record/tree.ts'
import type { Batch } from './batch.ts'
import type { Table, Transaction, Value } from './database.ts'
import { sha256 } from './seal.ts'
import {
  commandTable,
  documentTable,
  dueTable,
  entryTable,
  inboxTable,
  outboxTable,
  treeTable,
} from './tables.ts'

/** Writes a batch: the record, what is derived from it, and the tree's head, in one transaction. */
export async function writeBatch(transaction: Transaction, batch: Batch): Promise<void> {
  const insert = async (table: Table, rows: Value[][]) => {
    if (rows.length > 0) await transaction.insert(table, rows)
  }
  await insert(entryTable, batch.rows.entry)
  await insert(commandTable, batch.rows.command)
  await insert(inboxTable, batch.rows.inbox)
  await insert(outboxTable, batch.rows.outbox)
  await writeDocuments(transaction, batch)
  await writeDue(transaction, batch)
  for (const [subject, position] of batch.erased) {
    const sql = 'INSERT INTO erased (subject, position) VALUES ($1, $2) ON CONFLICT DO NOTHING'
    await transaction.all(sql, [subject, position])
  }
  if (batch.rows.entry.length > 0) {
    const { frontier, recordedAt } = batch
    const root = frontierRoot(sha256, frontier)
    await insert(treeTable, [[1, frontier.size, root, concat(...frontier.nodes), recordedAt]])
  }
}

async function writeDocuments(transaction: Transaction, batch: Batch): Promise<void> {
  const rows: Value[][] = []
  for (const { kind, id, row } of batch.documentWrites.values()) {
    if (row) rows.push(row)
    else await transaction.all('DELETE FROM document WHERE kind = $1 AND id = $2', [kind, id])
  }
  if (rows.length > 0) await transaction.insert(documentTable, rows)
}

async function writeDue(transaction: Transaction, batch: Batch): Promise<void> {
  const rows: Value[][] = []
  for (const [id, row] of batch.dueWrites) {
    if (row) rows.push(row)
    else await transaction.all('DELETE FROM due WHERE id = $1', [id])
  }
  if (rows.length > 0) await transaction.insert(dueTable, rows)
}
