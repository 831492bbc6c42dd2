import { type Column, columnsOf, type Row } from '#core/law/column.ts'
import type { Decision } from '#core/law/decision.ts'
import type { Facts } from '#core/law/facts.ts'
import { type Condition, no, unknown, yes } from '#core/law/match.ts'
import { isPartyFact, type Parties, type Rule } from '#core/law/scope.ts'
import type { Candidate, View } from '#core/law/view.ts'

/**
 * Rules as a table that is read column by column: every rule and every exception is one bit, a column
 * holds, for each value that its fact can have, which rows that value rules out and which it leaves
 * open. A decision then costs one look per fact, however many rules turn on it.
 */
export type Shape = {
  readonly columns: readonly Column[]
  /** Pairs for the values of all columns in turn: rows ruled out, rows left open. */
  readonly masks: Int32Array
  /** Rows that the names of the parties rule out, or leave open. */
  readonly failed: number
  readonly open: number
  /** How many parties speak against each row, as binary digits. */
  readonly ones: number
  readonly twos: number
  /** Rows that are exceptions, and the row of the rule that each one lifts. */
  readonly exceptions: number
  readonly lifts: Int32Array
  readonly prohibits: number
  readonly permits: number
  /** Permissions that cannot be evaluated. */
  readonly disputed: number
  readonly provides: number
  /** Rows in which permissions are counted for how near they came. */
  readonly near: number
}

/** The rules of a table by row: what is decided there, and which permission is near. */
export type Rows = { readonly candidates: readonly Candidate[]; readonly nearby: readonly Rule[] }

/**
 * How a decision is read: first what speaks against or provides, then what permits. Agreements that say
 * the same of other parties share one, so that hundreds of them stay in the processor's cache.
 */
export type Plan = {
  readonly against: readonly Shape[]
  readonly favour: readonly Shape[]
  /** Outcomes met so far by the rows that decide, one level for each table, and how many they are. */
  readonly outcomes: Level
  met: number
}
export type Level = Map<number, Level | number>

/** Shapes and plans by what they say. */
export type Plans = { shapes: Map<string, Shape & { id: number }>; plans: Map<string, Plan> }
export const noPlans = (): Plans => ({ shapes: new Map(), plans: new Map() })

/** Rows that apply, rows that do not, and how many things stand in the way of each, in binary. */
export type Reading = {
  certain: number
  failed: number
  ones: number
  twos: number
  fours: number
  eights: number
  /** Sixteen or more. */
  many: number
}

/** A view as tables, with the decisions that it came to, by the number of the outcome in its plan. */
export type Tables = {
  readonly plan: Plan
  readonly decisions: Decision[]
  readonly against: readonly Rows[]
  readonly favour: readonly Rows[]
}

/** Rows that fit into the bits of a small integer, with two bits to spare for the outcome. */
const rowsMax = 28

/** Tables of a view among these parties; null where nothing can be certain, or a rule does not fit. */
export function tablesOf(view: View, parties: Parties, plans: Plans): Tables | null {
  if (view.unnamed.length > 0) return null
  const against = [...view.prohibits, ...view.provides].map((candidate) => ({ candidate }))
  const favour = view.nearby.map((rule) => {
    const candidate = view.permits.find((one) => one.rule === rule)
    return candidate ? { candidate, near: rule } : { near: rule }
  })
  const groups = [split(against), split(favour)]
  if (groups.flat(2).some((part) => rowsOf(part) > rowsMax)) return null
  const [first, second] = groups.map((parts) => parts.map((part) => tableOf(part, parties, plans)))
  const shapes = [first!, second!].map((tables) => tables.map(({ shape }) => shape))
  const key = JSON.stringify(shapes.map((list) => list.map(({ id }) => id)))
  const made = { against: shapes[0]!, favour: shapes[1]!, outcomes: new Map(), met: 0 }
  const plan = plans.plans.get(key) ?? made
  plans.plans.set(key, plan)
  const rows = [first!, second!].map((tables) => tables.map((table) => table.rows))
  return { plan, decisions: [], against: rows[0]!, favour: rows[1]! }
}

/** A rule to be decided upon, or to be counted as near, or both. */
type Part = { candidate?: Candidate; near?: Rule }

/** Rows that a part takes: what is near by all that it says may be decided by its parties alone. */
function rowsOf({ candidate, near }: Part): number {
  const decided = candidate ? 1 + candidate.unless.length : 0
  return near && (!candidate || candidate.disputed) ? decided + 1 + near.unless.length : decided
}

/** As many parts together as fit into one table, in their order. */
function split(parts: readonly Part[]): Part[][] {
  const tables: Part[][] = []
  let room = 0
  for (const part of parts) {
    const rows = rowsOf(part)
    if (rows > room) {
      tables.push([])
      room = rowsMax
    }
    tables.at(-1)!.push(part)
    room -= rows
  }
  return tables
}

function tableOf(parts: readonly Part[], parties: Parties, { shapes }: Plans) {
  const rows: Row[] = []
  const candidates: Candidate[] = []
  const nearby: Rule[] = []
  const masks = { prohibits: 0, permits: 0, provides: 0, disputed: 0, near: 0 }
  const add = (when: readonly Condition[], unless: readonly (readonly Condition[])[]) => {
    const row = rows.push({ conditions: when, lifts: null }) - 1
    for (const conditions of unless) rows.push({ conditions, lifts: row })
    return row
  }
  for (const { candidate, near } of parts) {
    let row = -1
    if (candidate) {
      row = add(candidate.when, candidate.unless)
      candidates[row] = candidate
      const { effect } = candidate.rule
      masks[candidate.disputed && effect === 'permits' ? 'disputed' : effect] |= 1 << row
    }
    if (!near) continue
    if (!candidate || candidate.disputed) row = add(near.when, near.unless)
    masks.near |= 1 << row
    nearby[row] = near
  }
  const settled = settledBy(parties, rows)
  const said = rows.map(({ conditions, lifts }) => [
    lifts,
    ...conditions.flatMap(({ name, key }) => (isPartyFact(name) ? [] : [key])),
  ])
  const key = JSON.stringify([said, settled, masks])
  const shape = shapes.get(key) ?? { ...shapeOf(rows), ...settled, ...masks, id: shapes.size }
  shapes.set(key, shape)
  return { shape, rows: { candidates, nearby } }
}

function shapeOf(rows: readonly Row[]): Pick<Shape, 'columns' | 'masks' | 'exceptions' | 'lifts'> {
  const exceptions = rows.flatMap(({ lifts }, row) => (lifts === null ? [] : [1 << row]))
  return {
    ...columnsOf(rows),
    exceptions: exceptions.reduce((mask, bit) => mask | bit, 0),
    lifts: Int32Array.from(rows, ({ lifts }) => (lifts === null ? 0 : 1 << lifts)),
  }
}

/** What the names of the parties say, which are the same for all questions of a table. */
function settledBy(parties: Parties, rows: readonly Row[]) {
  const settled = { failed: 0, open: 0, ones: 0, twos: 0 }
  for (const [row, { conditions }] of rows.entries()) {
    const bit = 1 << row
    for (const { name, test } of conditions) {
      if (!isPartyFact(name)) continue
      const truth = test(parties as Facts)
      if (truth === unknown) settled.open |= bit
      if (truth !== no) continue
      settled.failed |= bit
      settled.twos ^= settled.ones & bit
      settled.ones ^= bit
    }
  }
  return settled
}

/** Where the masks for a value of a column stand, for columns whose values are few. */
function placeOf({ isTruth, atoms, at, other }: Column, value: unknown): number {
  if (isTruth) return value === true ? at + 2 : value === false ? at + 4 : at
  const atom = atoms!.get(value)
  if (atom !== undefined) return at + 2 * atom
  return typeof value === 'string' && value !== '' ? at + 2 * other : at
}

/** Reads a table for these facts: which rows apply, and which do not. */
export function read(shape: Shape, facts: Facts, last: Reading): void {
  const { columns, masks } = shape
  let { failed, open } = shape
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!
    // Rows that are ruled out already stay so, whatever else is known.
    if ((column.rows & ~failed) === 0) continue
    const value = facts[column.name]
    if (column.isTruth || column.atoms !== null) {
      const place = placeOf(column, value)
      failed |= masks[place]!
      open |= masks[place + 1]!
      continue
    }
    const { tests } = column
    for (let j = 0; j < tests.length; j++) {
      const { holds, rows } = tests[j]!
      if ((rows & ~failed) === 0) continue
      const truth = holds(value)
      if (truth === no) failed |= rows
      else if (truth !== yes) open |= rows
    }
  }
  let lifting = shape.exceptions & ~failed
  for (; lifting !== 0; lifting &= lifting - 1) {
    const bit = lifting & -lifting
    const rule = shape.lifts[31 - Math.clz32(bit)]!
    if ((open & bit) !== 0) open |= rule
    else failed |= rule
  }
  last.certain = ~(failed | open)
  last.failed = failed
}

/** Counts how many things stand in the way of each row. */
export function count(shape: Shape, facts: Facts, last: Reading): void {
  const { columns, masks } = shape
  let { failed, open } = shape
  last.ones = shape.ones
  last.twos = shape.twos
  last.fours = 0
  last.eights = 0
  last.many = 0
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!
    const value = facts[column.name]
    let against = 0
    if (column.isTruth || column.atoms !== null) {
      const place = placeOf(column, value)
      against = masks[place]!
      open |= masks[place + 1]!
    } else {
      const { tests } = column
      for (let j = 0; j < tests.length; j++) {
        const { holds, rows } = tests[j]!
        const truth = holds(value)
        if (truth === no) against |= rows
        else if (truth !== yes) open |= rows
      }
    }
    failed |= against
    if (against !== 0) add(last, against)
  }
  let held = shape.exceptions & ~(failed | open)
  for (; held !== 0; held &= held - 1) add(last, shape.lifts[31 - Math.clz32(held & -held)]!)
}

/** One thing more in the way of each of these rows, added in binary to all of them at once. */
function add(last: Reading, rows: number): void {
  const two = last.ones & rows
  last.ones ^= rows
  if (two === 0) return
  const four = last.twos & two
  last.twos ^= two
  const eight = last.fours & four
  last.fours ^= four
  last.many |= last.eights & eight
  last.eights ^= eight
}
