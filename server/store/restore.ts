import { sameBytes, utf8 } from '#core/record/bytes.ts'
import {
  emptyFrontier,
  type Frontier,
  frontierLength,
  frontierRoot,
  leafHash,
} from '#core/record/tree.ts'
import type { Instant } from '#core/time.ts'
import { bytes, type Database, integer, type Transaction, text } from './database.ts'
import type { Keys } from './keys.ts'
import { sha256 } from './seal.ts'

/** What the one writer knows without asking; read again after any failure to write. */
export type Known = {
  frontier: Frontier
  recordedAt: Instant
  versions: Map<string, number>
  sequences: Map<string, number>
}

/**
 * Reads where the record stands. Checks, cheaply, that head, last entry and last checkpoint belong
 * together (the full check is `verify`), and destroys again the keys of everyone erased, since keys
 * may have come back from a backup. Throws where the record contradicts itself: nothing may be
 * appended to it then.
 */
export async function restore(database: Database, keys: Keys): Promise<Known> {
  const { known, erased } = await database.write(async (transaction) => ({
    known: {
      ...(await readTree(transaction)),
      versions: new Map<string, number>(),
      sequences: await readSequences(transaction),
    },
    erased: await transaction.all('SELECT subject FROM erased'),
  }))
  const keysLeft: string[] = []
  for (const row of erased) {
    const subject = text(row, 'subject')
    if (await keys.find(subject)) keysLeft.push(subject)
  }
  await keys.destroy(keysLeft)
  return known
}

async function readTree(transaction: Transaction) {
  const [tree] = await transaction.all('SELECT size, root, frontier, recorded_at FROM tree')
  const [last] = await transaction.all(
    'SELECT position, leaf, body FROM entry ORDER BY position DESC LIMIT 1',
  )
  const [checkpoint] = await transaction.all('SELECT max(size) AS size FROM checkpoint')
  const size = tree ? integer(tree, 'size') : 0
  if (size !== (last ? integer(last, 'position') + 1 : 0)) {
    throw new Error(`the record's head is at ${size}, its last entry is not`)
  }
  if (typeof checkpoint?.size === 'number' && checkpoint.size > size) {
    throw new Error(`a checkpoint of ${checkpoint.size} entries was signed, ${size} are here`)
  }
  if (!tree || !last) return { frontier: emptyFrontier, recordedAt: 0 }
  const frontier = readFrontier(size, bytes(tree, 'frontier'))
  if (!frontier || !sameBytes(frontierRoot(sha256, frontier), bytes(tree, 'root'))) {
    throw new Error("the record's frontier does not give its root")
  }
  if (!sameBytes(leafHash(sha256, utf8(text(last, 'body'))), bytes(last, 'leaf'))) {
    throw new Error(`entry ${size - 1} is not what was written`)
  }
  return { frontier, recordedAt: integer(tree, 'recorded_at') }
}

function readFrontier(size: number, joined: Uint8Array): Frontier | null {
  const count = frontierLength(size)
  if (joined.length !== count * 32) return null
  const nodes = Array.from({ length: count }, (_, i) => joined.slice(i * 32, i * 32 + 32))
  return { size, nodes }
}

async function readSequences(transaction: Transaction): Promise<Map<string, number>> {
  const rows = await transaction.all(
    'SELECT partner, max(sequence) AS last FROM outbox GROUP BY partner',
  )
  return new Map(rows.map((row) => [text(row, 'partner'), integer(row, 'last')]))
}
