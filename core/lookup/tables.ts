import type { Condition, Reader, Row, Truth, Values } from '#core/lookup/reader.ts'
import {
  firstOf,
  nearestIn,
  read,
  secondOf,
  split,
  type Table,
  tableOf,
} from '#core/lookup/table.ts'

/** What was made of what was read in some tables, and what may be read in the next one. */
type Step<T> = { made: T | null; readonly next: Map<number, Step<T>> }

/** What is met is little, as it is the rows that hold; this is for rows that try hard. */
const keptMax = 1_000

/**
 * Reads as `plain` does, only sooner: rows become tables, which those that say the same share, and what
 * was made of an answer is kept and given out again. What does not fit is left to `plain`.
 */
export function tables(plain: Reader): Reader {
  const known = new Map<string, Table>()
  const tablesOf = (rows: readonly Row[]): Table[] | null => {
    const parts = split(rows)
    if (!parts) return null
    return parts.map((part) => {
      const key = JSON.stringify(part.map(({ when, unless }) => [keysOf(when), unless.map(keysOf)]))
      const found = known.get(key) ?? tableOf(part)
      known.set(key, found)
      return found
    })
  }
  return {
    truths(rows, same, judge) {
      const settled = rows.map((row) => settle(row, same))
      const places = settled.flatMap((row, place) => (row.when.some(isNo) ? [] : [place]))
      const parts = tablesOf(places.map((place) => settled[place]!))
      if (!parts) return plain.truths(rows, same, judge)
      const offsets = offsetsOf(parts)
      const make = (pairs: readonly number[]) => {
        const truths: Truth[] = rows.map(() => 0)
        for (const place of places) truths[place] = 2
        for (const [i, pair] of pairs.entries()) {
          for (const row of firstOf(pair)) truths[places[offsets[i]! + row]!] = 0
          for (const row of secondOf(pair)) truths[places[offsets[i]! + row]!] = 1
        }
        return judge(truths)
      }
      const [only] = parts
      if (parts.length !== 1 || !only) {
        const keep = keeper(make)
        return (values) => keep(parts.map((part) => read(part, values)))
      }
      const keep = keeperOfOne(only, (pair) => make([pair]))
      return (values) => keep(read(only, values))
    },
    nearest(rows, same, cite) {
      const slow = plain.nearest(rows, same, cite)
      const parts = tablesOf(rows.map((row) => settle(row, same)))
      if (!parts) return slow
      const offsets = offsetsOf(parts)
      const make = (sets: readonly number[]) =>
        cite(sets.flatMap((set, i) => firstOf(set).map((row) => offsets[i]! + row)))
      const [only] = parts
      if (parts.length === 1 && only) {
        const keep = keeperOfOne(only, (set) => make([set]))
        return (values) => {
          const { rows, misses } = nearestIn(only, values)
          return misses === Infinity ? slow(values) : keep(firstThree(rows))
        }
      }
      const keep = keeper(make)
      return (values) => {
        const sets = nearestSets(parts, values)
        return sets ? keep(sets) : slow(values)
      }
    },
  }
}

/** Gives out again what was made of the same numbers. */
function keeper<T>(make: (numbers: readonly number[]) => T): (numbers: readonly number[]) => T {
  const start: Step<T> = { made: null, next: new Map() }
  let kept = 0
  const keep = (numbers: readonly number[], made: T) => {
    kept += 1
    let step = start
    for (const number of numbers) {
      const next = step.next.get(number) ?? { made: null, next: new Map() }
      step.next.set(number, next)
      step = next
    }
    step.made = made
  }
  return (numbers) => {
    let step: Step<T> | undefined = start
    for (let i = 0; i < numbers.length && step; i++) step = step.next.get(numbers[i]!)
    if (step && step.made !== null) return step.made
    const made = make(numbers)
    if (kept < keptMax) keep(numbers, made)
    return made
  }
}

/**
 * The same for what is read in one table, which is what is asked most. All that share the table number
 * what was met alike, so that hundreds of agreements look into one map.
 */
function keeperOfOne<T>({ met }: Table, make: (read: number) => T): (read: number) => T {
  const kept: T[] = []
  return (read) => {
    let place = met.get(read)
    if (place === undefined) {
      if (met.size >= keptMax) return make(read)
      place = met.size
      met.set(read, place)
    }
    const found = kept[place]
    if (found !== undefined) return found
    const made = make(read)
    kept[place] = made
    return made
  }
}

const firstThree = (rows: number): number => {
  const two = rows & (rows - 1)
  const one = two & (two - 1)
  return rows & ~(one & (one - 1))
}

/** The first three rows of all that the fewest things keep from holding; null where not to be told. */
function nearestSets(tables: readonly Table[], values: Values): number[] | null {
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

/** How many rows stand in the tables before each. */
function offsetsOf(tables: readonly Table[]): number[] {
  let before = 0
  return tables.map(({ size }) => {
    before += size
    return before - size
  })
}

/** A row with what is the same in all questions settled: what holds is left out, the rest is fixed. */
function settle({ when, unless }: Row, same: Values): Row {
  const fixed = (conditions: readonly Condition[]) =>
    conditions.flatMap((condition) => {
      if (!Object.hasOwn(same, condition.name)) return [condition]
      const truth = condition.holds(same[condition.name])
      if (truth === 2) return []
      const key = `${condition.name} is ${truth === 0 ? 'no' : 'unknown'}`
      return [{ name: condition.name, key, holds: () => truth, values: null }]
    })
  return {
    when: fixed(when),
    unless: unless.map(fixed).filter((conditions) => !conditions.some(isNo)),
  }
}

const isNo = ({ key, name }: Condition): boolean => key === `${name} is no`

const keysOf = (conditions: readonly Condition[]) => conditions.map(({ key }) => key)
