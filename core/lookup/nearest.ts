import { placeOf } from '#core/lookup/column.ts'
import type { Values } from '#core/lookup/reader.ts'
import type { Table } from '#core/lookup/table.ts'

/**
 * The first three rows of all that the fewest things keep from holding, as bits table by table; null
 * where more stands in the way than is counted here.
 */
export function nearestSets(tables: readonly Table[], values: Values): number[] | null {
  const near = tables.map((table) => nearestIn(table, values))
  let fewest = Infinity
  for (const { misses } of near) if (misses < fewest) fewest = misses
  if (fewest === Infinity && near.length > 0) return null
  let wanted = 3
  return near.map(({ rows, misses }) => {
    let chosen = 0
    for (let left = misses === fewest ? rows : 0; left !== 0 && wanted > 0; left &= left - 1) {
      chosen |= left & -left
      wanted -= 1
    }
    return chosen
  })
}

/** The same of one table, which is what is asked most; -1 where it cannot be counted. */
export function nearestSet(table: Table, values: Values): number {
  const { rows, misses } = nearestIn(table, values)
  if (misses === Infinity) return -1
  const two = rows & (rows - 1)
  const one = two & (two - 1)
  return rows & ~(one & (one - 1))
}

/** The rows that the fewest things keep from holding, and how many those are. */
type Near = { readonly rows: number; readonly misses: number }

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
function nearestIn(table: Table, values: Values): Near {
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
