import type { Layout } from '#core/lookup/layout.ts'
import { nearestSet, nearestSets } from '#core/lookup/nearest.ts'
import { Quads } from '#core/lookup/quads.ts'
import type { Values } from '#core/lookup/reader.ts'
import { read, type Table } from '#core/lookup/table.ts'

/**
 * How some tables are asked, and the ways that were gone so far: what was asked, and next after that
 * answer. Lists that say the same share one, so that hundreds of agreements stay in the processor's
 * cache; what was made at the end of a way each of them keeps itself, by the number of the way.
 */
export type Plan = {
  readonly tables: readonly Table[]
  /** Tables that are asked for what is nearest. */
  readonly near: readonly Table[]
  /** What can be asked of each list, in their order, and of those tables. */
  readonly holding: readonly Ask[]
  readonly possible: readonly Ask[]
  readonly nearest: Ask
  readonly unread: Readings
  /** What is asked next at each point of a way; undefined where none was asked so far. */
  readonly asks: (Ask | undefined)[]
  /** Where an answer in bits leads from a point: to a point, or, below 0, to the end of a way. */
  readonly onto: Quads
  /** Where ways begin: a point, or an end where nothing is asked. */
  start: number
  /** How many points and how many ways there are. */
  points: number
  ways: number
}

export type Ask = {
  readonly of: 'holding' | 'possible' | 'nearest'
  readonly parts: readonly Part[]
}
/** Some bits of a table. */
type Part = { readonly slot: number; readonly bits: number }

/** By table, what was read: lines that do not hold, and lines left open; -1 before it is read. */
type Readings = number[]

/** Points are few, as they are the rows that matter; this is for rows that try hard. */
const pointsMax = 16_000

export function newPlan<R>({ tables, near, whole }: Layout<R>): Plan {
  const parts = [...whole.values()].map((places) =>
    places.map(({ slot, bits }) => ({ slot, bits })),
  )
  return {
    tables,
    near,
    holding: parts.map((parts) => ({ of: 'holding', parts })),
    possible: parts.map((parts) => ({ of: 'possible', parts })),
    nearest: { of: 'nearest', parts: [] },
    unread: tables.flatMap(() => [-1, -1]),
    asks: [],
    onto: new Quads(),
    start: 1,
    points: 1,
    ways: 0,
  }
}

/** The number of the way that these values go; -1 for one that was not gone before. */
export function follow(plan: Plan, values: Values): number {
  const { tables, asks, onto } = plan
  const readings = plan.unread.slice()
  let point = plan.start
  while (point > 0) {
    const ask = asks[point]
    if (ask === undefined) return -1
    if (ask.of === 'nearest') {
      point = pastNearest(plan, point, values)
      continue
    }
    const isOpen = ask.of === 'possible'
    const { parts } = ask
    for (let i = 0; i < parts.length && point > 0; i++) {
      const { slot, bits } = parts[i]!
      const at = 2 * slot
      if (readings[at]! < 0) read(tables[slot]!, values, readings, at)
      const failed = readings[at]!
      point = onto.find(point, bits & ~(isOpen ? failed : failed | readings[at + 1]!), 0, 0)
    }
  }
  return endOf(point)
}

/** The number of the way that ends here, and back; -1 for a point that was not come to, which is 0. */
const endOf = (point: number): number => -point - 1

function pastNearest({ near, onto }: Plan, from: number, values: Values): number {
  const [only] = near
  if (only && near.length === 1) return onto.find(from, nearestSet(only, values), 0, 0)
  const sets = nearestSets(near, values)
  let point = sets === null ? 0 : from
  for (const bits of sets ?? []) point = point > 0 ? onto.find(point, bits, 0, 0) : 0
  return point
}

/** What was asked, and the answer in bits, part by part or table by table; null if it was no answer. */
export type Answered = { readonly ask: Ask; readonly bits: readonly number[] | null }

/** Answers from the tables, as `follow` reads them. */
export function answersOf(plan: Plan, values: Values): (ask: Ask) => Answered {
  const { tables, near } = plan
  const readings = tables.map((table): [number, number] => {
    const into: [number, number] = [-1, -1]
    read(table, values, into, 0)
    return into
  })
  return (ask) => {
    if (ask.of === 'nearest') return { ask, bits: nearestSets(near, values) }
    const bits = ask.parts.map((part) => {
      const [failed, open] = readings[part.slot]!
      return part.bits & ~(ask.of === 'possible' ? failed : failed | open)
    })
    return { ask, bits }
  }
}

/**
 * The number of a way, which `follow` finds from now on; -1 where there are too many. Null where others
 * that share the plan asked something else after the same answers: then it is not for this one to share.
 */
export function note(plan: Plan, way: readonly Answered[]): number | null {
  // Of nothing, nothing has to be asked; where nothing can be answered, nothing is found again.
  const steps = way.flatMap(({ ask, bits }) =>
    (bits ?? [null]).map((some, i) => ({ ask, some, i })),
  )
  const { asks, onto } = plan
  if (steps.length === 0 && asks.length === 0 && plan.start > 0) plan.start = newEnd(plan)
  let point = plan.start
  for (const [at, { ask, some, i }] of steps.entries()) {
    if (point < 0) return null
    if (some === null || plan.points >= pointsMax) return -1
    if (i === 0 && (asks[point] ?? ask) !== ask) return null
    if (i === 0) asks[point] = ask
    const found = onto.find(point, some, 0, 0)
    const next = found || (at === steps.length - 1 ? newEnd(plan) : newPoint(plan))
    if (found === 0) onto.keep(point, some, 0, 0, next)
    point = next
  }
  return point > 0 ? null : endOf(point)
}

function newPoint(plan: Plan): number {
  plan.points += 1
  return plan.points
}

function newEnd(plan: Plan): number {
  plan.ways += 1
  return -plan.ways
}
