import { type Column, columnsOf, type Line, placeOf } from '#core/lookup/column.ts'
import type { Row, Values } from '#core/lookup/reader.ts'

/**
 * Rows as a table that is read column by column: every row and every exception is one bit, a column
 * holds, for each value that its name can have, which lines that value rules out and which it leaves
 * open. A question then costs one look per name, however many rows turn on it.
 */
export type Table = {
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
export const linesMax = 28

/** Lines that a row takes. */
export const linesOf = ({ unless }: Row): number => 1 + unless.length

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

/** As many rows together as fit into one table, in their order; null where one does not fit. */
export function split(rows: readonly Row[]): Row[][] | null {
  const tables: Row[][] = []
  let room = 0
  for (const row of rows) {
    const lines = linesOf(row)
    if (lines > linesMax) return null
    if (lines > room) {
      tables.push([])
      room = linesMax
    }
    tables.at(-1)!.push(row)
    room -= lines
  }
  return tables
}

/** Rows that do not hold, and rows that may: all others do. */
export type Reading = { readonly failed: number; readonly open: number }

/** Reads a table for these values. */
export function read(table: Table, values: Values): Reading {
  const { columns, masks, rows, lifts } = table
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
  return { failed: failed & rows, open: open & ~failed & rows }
}

/** The rows that the fewest things keep from holding, and how many those are. */
export type Near = { readonly rows: number; readonly misses: number }

/** Counts in binary, in all lines at once, what stands in the way of each row, up to fifteen things. */
export function nearestIn(table: Table, values: Values): Near {
  const { columns, masks, lifts } = table
  let failed = 0
  let open = 0
  let ones = 0
  let twos = 0
  let fours = 0
  let eights = 0
  let many = 0
  const add = (lines: number) => {
    const two = ones & lines
    const four = twos & two
    const eight = fours & four
    many |= eights & eight
    ones ^= lines
    twos ^= two
    fours ^= four
    eights ^= eight
  }
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!
    const value = values[column.name]
    const place = placeOf(column, value)
    let against = 0
    if (place >= 0) {
      against = masks[place]!
      open |= masks[place + 1]!
    } else {
      for (const { holds, lines } of column.tests) {
        const truth = holds(value)
        if (truth === 0) against |= lines
        else if (truth === 1) open |= lines
      }
    }
    failed |= against
    add(against)
  }
  let held = table.exceptions & ~(failed | open)
  for (; held !== 0; held &= held - 1) add(lifts[31 - Math.clz32(held & -held)]!)
  let rows = table.rows & ~many
  if (rows === 0) return { rows, misses: Infinity }
  let misses = 0
  for (const digit of [eights, fours, twos, ones]) {
    misses *= 2
    if ((rows & ~digit) === 0) misses += 1
    else rows &= ~digit
  }
  return { rows, misses }
}
