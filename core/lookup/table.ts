import { type Column, columnsOf, type Line, placeOf } from '#core/lookup/column.ts'
import type { Row, Values } from '#core/lookup/reader.ts'

/**
 * Rows as a table that is read column by column: every row and every exception is one bit, a column
 * holds, for each value that its name can have, which lines that value rules out and which it leaves
 * open. A question then costs one look per name, however many rows turn on it.
 */
export type Table = {
  /** What was read in it so far, numbered as it was met. */
  readonly met: Map<number, number>
  /** How many rows it has. */
  readonly size: number
  readonly columns: readonly Column[]
  readonly masks: Int32Array
  /** Lines that are rows, and not exceptions. */
  readonly rows: number
  /** Lines that are exceptions, and the row that each one lifts. */
  readonly exceptions: number
  readonly lifts: Int32Array
}

/** Lines that fit into the bits of a small integer, and rows of which two sets fit into one number. */
const linesMax = 30
const rowsMax = 26

/** The lines of rows: first all rows in their order, then their exceptions. */
export function tableOf(rows: readonly Row[]): Table {
  const lines: Line[] = [
    ...rows.map(({ when }) => ({ conditions: when, lifts: null })),
    ...rows.flatMap(({ unless }, row) => unless.map((conditions) => ({ conditions, lifts: row }))),
  ]
  return {
    met: new Map(),
    size: rows.length,
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
    const lines = 1 + row.unless.length
    if (lines > linesMax) return null
    if (lines > room || tables.at(-1)!.length === rowsMax) {
      tables.push([])
      room = linesMax
    }
    tables.at(-1)!.push(row)
    room -= lines
  }
  return tables
}

/** Two sets of rows as one number, for which a map is asked faster than for two. */
const pair = (first: number, second: number): number => first + second * 2 ** rowsMax
export const firstOf = (pair: number): number[] => rowsIn(pair % 2 ** rowsMax)
export const secondOf = (pair: number): number[] => rowsIn(Math.floor(pair / 2 ** rowsMax))

const rowsIn = (set: number): number[] =>
  Array.from({ length: rowsMax }, (_, row) => row).filter((row) => (set & (1 << row)) !== 0)

/** Reads a table for these values: the rows that do not hold, and those that may, as a pair. */
export function read(table: Table, values: Values): number {
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
  // Nothing is open as a rule, and a small number is asked for fastest.
  const may = open & ~failed & rows
  return may === 0 ? failed & rows : pair(failed & rows, may)
}

/** The rows that the fewest things keep from holding, and how many those are. */
export type Near = { readonly rows: number; readonly misses: number }

/** How many things stand in the way of each line, in binary; `many` are sixteen or more. */
type Count = { ones: number; twos: number; fours: number; eights: number; many: number }

/** One thing more in the way of each of these lines: added to all of them at once. */
function add(to: Count, lines: number): void {
  const two = to.ones & lines
  const four = to.twos & two
  const eight = to.fours & four
  to.many |= to.eights & eight
  to.ones ^= lines
  to.twos ^= two
  to.fours ^= four
  to.eights ^= eight
}

/** Counts what stands in the way of each row; infinitely much where it is over fifteen for all. */
export function nearestIn(table: Table, values: Values): Near {
  const { columns, masks, lifts } = table
  let failed = 0
  let open = 0
  const count: Count = { ones: 0, twos: 0, fours: 0, eights: 0, many: 0 }
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!
    const value = values[column.name]
    const place = placeOf(column, value)
    let against = 0
    if (place >= 0) {
      against = masks[place]!
      open |= masks[place + 1]!
    } else {
      const { tests } = column
      for (let j = 0; j < tests.length; j++) {
        const { holds, lines } = tests[j]!
        const truth = holds(value)
        if (truth === 0) against |= lines
        else if (truth === 1) open |= lines
      }
    }
    if (against === 0) continue
    failed |= against
    add(count, against)
  }
  let held = table.exceptions & ~(failed | open)
  for (; held !== 0; held &= held - 1) add(count, lifts[31 - Math.clz32(held & -held)]!)
  return fewest(table.rows & ~count.many, count)
}

function fewest(of: number, { ones, twos, fours, eights }: Count): Near {
  let rows = of
  let misses = of === 0 ? Infinity : 0
  if ((rows & ~eights) !== 0) rows &= ~eights
  else misses += 8
  if ((rows & ~fours) !== 0) rows &= ~fours
  else misses += 4
  if ((rows & ~twos) !== 0) rows &= ~twos
  else misses += 2
  if ((rows & ~ones) !== 0) rows &= ~ones
  else misses += 1
  return { rows, misses }
}
