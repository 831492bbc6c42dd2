import { type Column, columnsOf, type Line, placeOf } from '#core/lookup/column.ts'
import type { Row, Values } from '#core/lookup/reader.ts'

/**
 * Rows as a table that is read column by column: every row and every exception is one bit, a column
 * holds, for each value that its name can have, which lines that value rules out and which it leaves
 * open. A question then costs one look per name, however many rows turn on it.
 */
export type Table = {
  /** Its number among all tables. */
  readonly id: number
  readonly columns: readonly Column[]
  readonly masks: Int32Array
  /** Lines that are rows, and not exceptions. */
  readonly rows: number
  /** Lines that are exceptions, and the row that each one lifts. */
  readonly exceptions: number
  readonly lifts: Int32Array
}

/** Lines that fit into the bits of a small integer. */
export const linesMax = 30

/** The lines of rows: first all rows in their order, then their exceptions. */
export function tableOf(rows: readonly Row[], id: number): Table {
  const lines: Line[] = [
    ...rows.map(({ when }) => ({ conditions: when, lifts: null })),
    ...rows.flatMap(({ unless }, row) => unless.map((conditions) => ({ conditions, lifts: row }))),
  ]
  return {
    id,
    ...columnsOf(lines),
    rows: 2 ** rows.length - 1,
    exceptions: 2 ** lines.length - 2 ** rows.length,
    lifts: Int32Array.from(lines, ({ lifts }) => (lifts === null ? 0 : 1 << lifts)),
  }
}

/** Reads a table for these values, into two places from `at` on: lines that do not hold, and those left open. */
export function read(table: Table, values: Values, into: number[], at: number): void {
  const { columns, masks, lifts } = table
  let failed = 0
  let open = 0
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!
    // Lines that are ruled out already stay so, whatever else is known.
    if ((column.lines & ~failed) === 0) continue
    const value = values[column.name]
    const place = placeOf(column, value)
    if (place >= 0) {
      failed |= masks[place]!
      open |= masks[place + 1]!
      continue
    }
    const { tests } = column
    for (let j = 0; j < tests.length; j++) {
      const { holds, lines } = tests[j]!
      if ((lines & ~failed) === 0) continue
      const truth = holds(value)
      if (truth === 0) failed |= lines
      else if (truth === 1) open |= lines
    }
  }
  let lifting = table.exceptions & ~failed
  for (; lifting !== 0; lifting &= lifting - 1) {
    const bit = lifting & -lifting
    const row = lifts[31 - Math.clz32(bit)]!
    if ((open & bit) !== 0) open |= row
    else failed |= row
  }
  into[at] = failed
  into[at + 1] = open
}
