import type { Decision } from '#core/law/decision.ts'
import type { Facts } from '#core/law/facts.ts'
import type { Rule } from '#core/law/scope.ts'
import {
  count,
  type Level,
  type Plan,
  type Reading,
  type Rows,
  read,
  type Shape,
  type Tables,
} from '#core/law/table.ts'
import type { Candidate } from '#core/law/view.ts'
import { answer, prohibited } from '#core/law/weigh.ts'

const refused = 0
const permitted = 1
const nothing = 2
type Outcome = typeof refused | typeof permitted | typeof nothing

/** What is read from the tables of one decision, in their order; used up before the next one. */
const readings: Reading[] = []
const readingAt = (index: number): Reading => {
  const found = readings[index]
  if (found) return found
  const made = { certain: 0, failed: 0, ones: 0, twos: 0, fours: 0, eights: 0, many: 0 }
  readings[index] = made
  return made
}

/**
 * The decision by tables. Null where something is in doubt, or where more stands in the way than is
 * counted there: then it has to be weighed rule by rule.
 */
export function decideByTables(tables: Tables, facts: Facts): Decision | null {
  const { against, favour } = tables.plan
  let stops = 0
  let doubts = 0
  for (let i = 0; i < against.length; i++) {
    const shape = against[i]!
    const last = readingAt(i)
    read(shape, facts, last)
    stops |= last.certain & shape.prohibits
    doubts |= ~last.failed & shape.prohibits
  }
  if (stops !== 0) return outcome(tables, refused)
  let grounds = 0
  let possible = 0
  for (let i = 0; i < favour.length; i++) {
    const shape = favour[i]!
    const last = readingAt(against.length + i)
    read(shape, facts, last)
    grounds |= last.certain & shape.permits
    possible |= ~last.failed & (shape.permits | shape.disputed)
  }
  if (possible === 0) return nearest(tables.plan, facts) ? outcome(tables, nothing) : null
  return grounds !== 0 && doubts === 0 ? outcome(tables, permitted) : null
}

/**
 * Leaves in `certain` of each reading the first three permissions of all that the fewest things keep
 * from applying. False where that is more than the tables can count.
 */
function nearest({ against, favour }: Plan, facts: Facts): boolean {
  let fewest = Infinity
  for (let i = 0; i < favour.length; i++) {
    const last = readingAt(against.length + i)
    count(favour[i]!, facts, last)
    const misses = reduce(favour[i]!.near, last)
    if (misses < fewest) fewest = misses
  }
  if (fewest === Infinity) return favour.length === 0
  let wanted = 3
  for (let i = 0; i < favour.length; i++) {
    const last = readingAt(against.length + i)
    let rows = last.failed === fewest ? last.certain : 0
    let chosen = 0
    for (; rows !== 0 && wanted > 0; rows &= rows - 1) {
      chosen |= rows & -rows
      wanted -= 1
    }
    last.certain = chosen
  }
  return true
}

/** The rows of these with the fewest misses in `certain`, and how many those are in `failed`. */
function reduce(near: number, last: Reading): number {
  let rows = near & ~last.many
  let misses = rows === 0 ? Infinity : 0
  const { eights, fours, twos, ones } = last
  if ((rows & ~eights) !== 0) rows &= ~eights
  else misses += 8
  if ((rows & ~fours) !== 0) rows &= ~fours
  else misses += 4
  if ((rows & ~twos) !== 0) rows &= ~twos
  else misses += 2
  if ((rows & ~ones) !== 0) rows &= ~ones
  else misses += 1
  last.certain = rows
  last.failed = misses
  return misses
}

/** Rows of a table that are cited, or whose duties count, for an outcome. */
function rowsFor(shape: Shape, certain: number, of: Outcome): number {
  if (of === nothing) return certain & (shape.near | shape.provides)
  return certain & (shape.provides | (of === refused ? shape.prohibits : shape.permits))
}

/** Outcomes are few, as they are the rules that applied; this is for agreements that try hard. */
const outcomesMax = 1_000

/** The decision for the outcome of the last reading: made once, and then given out again. */
function outcome(tables: Tables, of: Outcome): Decision {
  const number = numberOf(tables.plan, of)
  if (number < 0) return decisionOf(tables, of)
  const found = tables.decisions[number]
  if (found !== undefined) return found
  const made = decisionOf(tables, of)
  tables.decisions[number] = made
  return made
}

/** Which outcome of a plan was read; -1 for one more than are worth remembering. */
function numberOf(plan: Plan, of: Outcome): number {
  const { against, favour } = plan
  const depth = of === refused ? against.length : against.length + favour.length
  let level = plan.outcomes
  for (let i = 0; i < depth; i++) {
    const shape = i < against.length ? against[i]! : favour[i - against.length]!
    const rows = rowsFor(shape, readingAt(i).certain, of) * 4 + of
    let next = level.get(rows)
    if (next === undefined) {
      if (plan.met >= outcomesMax) return -1
      next = i === depth - 1 ? plan.met++ : new Map()
      level.set(rows, next)
    }
    if (i === depth - 1) return next as number
    level = next as Level
  }
  return -1
}

function decisionOf({ plan, against, favour }: Tables, of: Outcome): Decision {
  const read = (rows: readonly Rows[], shapes: readonly Shape[], which: (of: Shape) => number) =>
    rows.flatMap(({ candidates }, i) => {
      const { certain } = readingAt(shapes === plan.against ? i : plan.against.length + i)
      return rowsIn(certain & which(shapes[i]!)).map((row) => candidates[row]!)
    })
  const provided = read(against, plan.against, ({ provides }) => provides).map(ruleOf)
  if (of === refused)
    return frozen(
      prohibited(
        read(against, plan.against, ({ prohibits }) => prohibits),
        provided,
      ),
    )
  if (of === permitted) {
    const grounds = read(favour, plan.favour, ({ permits }) => permits)
    return frozen(answer('permitted', 'permitted', grounds.map(ruleOf), provided))
  }
  const near = favour.flatMap(({ nearby }, i) =>
    rowsIn(readingAt(against.length + i).certain).map((row) => nearby[row]!),
  )
  return frozen(answer('refused', 'nothing-permits', near, provided))
}

const ruleOf = ({ rule }: Candidate): Rule => rule

function rowsIn(rows: number): number[] {
  const found: number[] = []
  for (let left = rows; left !== 0; left &= left - 1) found.push(31 - Math.clz32(left & -left))
  return found
}

/** Given out again and again: nobody may change it. */
function frozen(decision: Decision): Decision {
  for (const list of [decision.clauses, decision.duties, decision.lacks]) Object.freeze(list)
  return Object.freeze(decision)
}
