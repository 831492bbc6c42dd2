import { assert } from '#core/result.ts'
import { type ColumnType, checkValues, type Table, type Value } from './database.ts'

/**
 * Rows in PostgreSQL's binary COPY format: a signature, flags and an empty header extension, then for
 * each row the number of fields and for each field its length and bytes (-1 for NULL), then -1.
 * https://www.postgresql.org/docs/current/sql-copy.html, "Binary Format"
 */
const header = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)])

/** The whole body of one COPY. */
export function encodeCopy(table: Table, rows: readonly (readonly Value[])[]): Buffer {
  const types = Object.values(table.columns)
  let length = header.length + 2
  for (const row of rows) length += rowLength(types, row)
  const out = Buffer.allocUnsafe(length)
  let at = header.copy(out)
  for (const row of rows) {
    at = out.writeInt16BE(types.length, at)
    for (let i = 0; i < types.length; i++) at = writeField(out, at, row[i] as Value)
  }
  at = out.writeInt16BE(-1, at)
  assert(at === length, 'a COPY is as long as was reckoned')
  return out
}

const holds = { text: 'string', integer: 'number', bytes: 'object' } as const

function rowLength(types: readonly ColumnType[], row: readonly Value[]): number {
  assert(row.length === types.length, 'a row has a value for each column')
  checkValues(row)
  let length = 2
  for (let i = 0; i < types.length; i++) {
    const value = row[i] as Value
    assert(value === null || typeof value === holds[types[i]!], `a value fits column ${i + 1}`)
    length += 4 + fieldLength(value)
  }
  return length
}

function fieldLength(value: Value): number {
  if (value === null) return 0
  if (typeof value === 'number') return 8
  return typeof value === 'string' ? Buffer.byteLength(value) : value.length
}

function writeField(out: Buffer, at: number, value: Value): number {
  if (value === null) return out.writeInt32BE(-1, at)
  if (typeof value === 'number') {
    return out.writeBigInt64BE(BigInt(value), out.writeInt32BE(8, at))
  }
  if (typeof value === 'string') {
    const length = out.write(value, at + 4)
    out.writeInt32BE(length, at)
    return at + 4 + length
  }
  out.set(value, out.writeInt32BE(value.length, at))
  return at + 4 + value.length
}
