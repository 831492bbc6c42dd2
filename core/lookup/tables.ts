import type { Condition, Reader, Row, Truth, Values } from '#core/lookup/reader.ts'
import { nearestIn, read, split, type Table, tableOf } from '#core/lookup/table.ts'

/** What was read in one table after another; all that say the same share what they met. */
type Step = {
  readonly before: Step | null
  /** Two sets of rows of its table, as bits. */
  readonly first: number
  readonly second: number
  readonly next: Map<number, Map<number, Step>>
}
/** Tables that are read in turn, and how much was met in reading them. */
type Plan = {
  readonly tables: readonly Table[]
  /** How many rows stand in the tables before each. */
  readonly offsets: readonly number[]
  readonly start: Step
  met: number
}

/** What is met is little, as it is the rows that hold; this is for rows that try hard. */
const metMax = 4_000

/**
 * Reads as `plain` does, only sooner: rows become tables, which those that say the same share, and what
 * was made of an answer is kept and given out again. What does not fit is left to `plain`.
 */
export function tables(plain: Reader): Reader {
  const known = new Map<string, Table>()
  const plans = new Map<string, Plan>()
  const planOf = (use: string, rows: readonly Row[]): Plan | null => {
    const parts = split(rows)
    if (!parts) return null
    const made = parts.map((part) => {
      const key = JSON.stringify(part.map(({ when, unless }) => [keysOf(when), unless.map(keysOf)]))
      return kept(known, key, () => tableOf(part, known.size))
    })
    const offsets = parts.map((_, i) => parts.slice(0, i).flat().length)
    const start = { before: null, first: 0, second: 0, next: new Map() }
    const key = `${use} ${made.map(({ id }) => id).join(' ')}`
    return kept(plans, key, () => ({ tables: made, offsets, start, met: 0 }))
  }
  return {
    truths(rows, same, judge) {
      const slow = plain.truths(rows, same, judge)
      const settled = rows.map((row) => settle(row, same))
      const places = settled.flatMap((row, place) => (row.when.some(isNo) ? [] : [place]))
      const plan = planOf(
        'truths',
        places.map((place) => settled[place]!),
      )
      if (!plan) return slow
      const made = new Map<Step, ReturnType<typeof judge>>()
      return (values) => {
        let step: Step | null = plan.start
        for (let i = 0; i < plan.tables.length && step; i++) {
          const { failed, open } = read(plan.tables[i]!, values)
          step = stepFrom(step, failed, open, plan)
        }
        if (!step) return slow(values)
        const found = made.get(step)
        if (found !== undefined) return found
        const truths: Truth[] = rows.map(() => 0)
        const [failed, open] = rowsOf(plan, step)
        for (const [i, place] of places.entries())
          truths[place] = failed.has(i) ? 0 : open.has(i) ? 1 : 2
        const answer = judge(truths)
        made.set(step, answer)
        return answer
      }
    },
    nearest(rows, same, cite) {
      const slow = plain.nearest(rows, same, cite)
      const plan = planOf(
        'nearest',
        rows.map((row) => settle(row, same)),
      )
      if (!plan) return slow
      const made = new Map<Step, ReturnType<typeof cite>>()
      return (values) => {
        const step = nearestStep(plan, values)
        if (!step) return slow(values)
        const found = made.get(step)
        if (found !== undefined) return found
        const answer = cite([...rowsOf(plan, step)[0]].sort((a, b) => a - b))
        made.set(step, answer)
        return answer
      }
    },
  }
}

/** The first three rows of all that the fewest things keep from holding; null where not to be told. */
function nearestStep(plan: Plan, values: Values): Step | null {
  const near = plan.tables.map((table) => nearestIn(table, values))
  let fewest = Infinity
  for (const { misses } of near) if (misses < fewest) fewest = misses
  if (fewest === Infinity && near.length > 0) return null
  let step: Step | null = plan.start
  let wanted = 3
  for (let i = 0; i < near.length && step; i++) {
    let left = near[i]!.misses === fewest ? near[i]!.rows : 0
    let chosen = 0
    for (; left !== 0 && wanted > 0; left &= left - 1) {
      chosen |= left & -left
      wanted -= 1
    }
    step = stepFrom(step, chosen, 0, plan)
  }
  return step
}

/** The step that follows; null where it is one more than are worth remembering. */
function stepFrom(from: Step, first: number, second: number, plan: Plan): Step | null {
  const found = from.next.get(first)?.get(second)
  if (found !== undefined) return found
  if (plan.met >= metMax) return null
  plan.met += 1
  const made = { before: from, first, second, next: new Map() }
  kept(from.next, first, () => new Map<number, Step>()).set(second, made)
  return made
}

/** The rows of the two sets that a reading came to, by their places among all rows of the plan. */
function rowsOf({ offsets }: Plan, last: Step): [Set<number>, Set<number>] {
  const first = new Set<number>()
  const second = new Set<number>()
  let step = last
  for (const offset of offsets.toReversed()) {
    for (const bit of Array.from({ length: 31 }, (_, i) => i)) {
      if (step.first & (1 << bit)) first.add(offset + bit)
      if (step.second & (1 << bit)) second.add(offset + bit)
    }
    step = step.before ?? step
  }
  return [first, second]
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

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
