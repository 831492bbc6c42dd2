import type { Decision } from '#core/agreement/decision.ts'
import { type FactName, type Facts, facts as factTable } from '#core/agreement/facts.ts'
import { type Condition, listed, no, type Test, unknown } from '#core/agreement/match.ts'
import { isPartyFact, type Parties, type Rule } from '#core/agreement/scope.ts'
import type { Candidate, View } from '#core/agreement/view.ts'

/**
 * A view as a table that is read column by column: every rule and every exception is one bit, a column
 * holds, for each value that its fact can have, which rows that value rules out and which it leaves
 * open. A decision then costs one look per fact, however many rules turn on it.
 */
export type Table = {
  columns: Column[]
  /** Pairs for the values of all columns in turn: rows ruled out, rows left open. */
  masks: Int32Array
  /** Rows that the names of the parties rule out, or leave open. */
  failed: number
  open: number
  /** How many parties speak against each row of `near`, as binary digits. */
  ones: number
  twos: number
  /** Rows that are exceptions, and the row of the rule that each one lifts. */
  exceptions: number
  lifts: Int32Array
  prohibits: number
  permits: number
  /** Permissions that cannot be evaluated. */
  disputed: number
  provides: number
  /** Rows in which permissions are counted for how near they came. */
  near: number
  /** By row: what is decided there, and which permission is near. */
  candidates: Candidate[]
  nearby: Rule[]
  /** Outcomes that were met before, by the rows that decided. */
  refusals: Map<number, Decision>
  permissions: Map<number, Decision>
  nothings: Map<number, Decision>
}

type Column = {
  name: FactName
  /** Which value is which, for facts with few; `other` is that of any other name. */
  atoms: ReadonlyMap<unknown, number> | null
  other: number
  at: number
  /** Conditions of all other facts, each with its rows. */
  tests: { test: Test; rows: number }[]
}

/** Rows that fit into the bits of a small integer. */
const rowsMax = 30

type Row = { conditions: readonly Condition[]; lifts: number | null }

/** A table of a view among these parties; null where its rules are too many, or none can be certain. */
export function tableOf(view: View, parties: Parties): Table | null {
  if (view.unnamed.length > 0) return null
  const rows: Row[] = []
  const candidates: Candidate[] = []
  const nearby: Rule[] = []
  const add = (when: readonly Condition[], unless: readonly (readonly Condition[])[]) => {
    const row = rows.push({ conditions: when, lifts: null }) - 1
    for (const conditions of unless) rows.push({ conditions, lifts: row })
    return row
  }
  const addCandidate = (candidate: Candidate) => {
    const row = add(candidate.when, candidate.unless)
    candidates[row] = candidate
    return row
  }
  const prohibits = bits(view.prohibits.map(addCandidate))
  const provides = bits(view.provides.map(addCandidate))
  let permits = 0
  let disputed = 0
  let near = 0
  for (const rule of view.nearby) {
    const candidate = view.permits.find((one) => one.rule === rule)
    const row = candidate ? addCandidate(candidate) : add(rule.when, rule.unless)
    if (candidate && !candidate.disputed) permits |= 1 << row
    if (candidate?.disputed) disputed |= 1 << row
    // What is decided by the parties of a disputed clause alone is near by all that it says.
    const whole = candidate?.disputed ? add(rule.when, rule.unless) : row
    near |= 1 << whole
    nearby[whole] = rule
  }
  if (rows.length > rowsMax) return null
  return {
    ...columnsOf(rows),
    ...settledBy(parties, rows, near),
    exceptions: bits(rows.flatMap(({ lifts }, row) => (lifts === null ? [] : [row]))),
    lifts: Int32Array.from(rows, ({ lifts }) => (lifts === null ? 0 : 1 << lifts)),
    ...{ prohibits, permits, disputed, provides, near, candidates, nearby },
    ...{ refusals: new Map(), permissions: new Map(), nothings: new Map() },
  }
}

const bits = (rows: readonly number[]) => rows.reduce((mask, row) => mask | (1 << row), 0)

function settledBy(parties: Parties, rows: readonly Row[], near: number) {
  const settled = { failed: 0, open: 0, ones: 0, twos: 0 }
  for (const [row, { conditions }] of rows.entries()) {
    const bit = 1 << row
    for (const { name, test } of conditions) {
      if (!isPartyFact(name)) continue
      const truth = test(parties as Facts)
      if (truth === unknown) settled.open |= bit
      if (truth !== no) continue
      settled.failed |= bit
      settled.twos ^= settled.ones & bit & near
      settled.ones ^= bit & near
    }
  }
  return settled
}

/** One column for each fact that is left, those with few values as pairs of masks. */
function columnsOf(rows: readonly Row[]): Pick<Table, 'columns' | 'masks'> {
  const byFact = new Map<FactName, { bit: number; condition: Condition }[]>()
  for (const [row, { conditions }] of rows.entries()) {
    for (const condition of conditions) {
      if (isPartyFact(condition.name)) continue
      const list = byFact.get(condition.name) ?? []
      list.push({ bit: 1 << row, condition })
      byFact.set(condition.name, list)
    }
  }
  const masks: number[] = []
  const columns = [...byFact].map(([name, said]): Column => {
    const values = valuesOf(name, said)
    const at = masks.length
    if (!values) return { name, atoms: null, other: 0, at, tests: testsOf(said) }
    for (const value of values.all) {
      const facts = { [name]: value } as Facts
      for (const truth of [no, unknown]) {
        const met = said.filter(({ condition }) => condition.test(facts) === truth)
        masks.push(met.reduce((mask, { bit }) => mask | bit, 0))
      }
    }
    return { name, atoms: values.atoms, other: values.other, at, tests: [] }
  })
  return { columns, masks: Int32Array.from(masks) }
}

type Values = { all: unknown[]; atoms: ReadonlyMap<unknown, number>; other: number }
/** Values of facts with a fixed vocabulary, numbered alike in all tables. */
const vocabularies = new Map<FactName, Values>(
  (Object.keys(factTable) as FactName[]).flatMap((name): [FactName, Values][] => {
    const fact = factTable[name]
    if (fact.type === 'truth') return [[name, numbered([undefined, true, false])]]
    return fact.type === 'word' ? [[name, numbered([undefined, ...fact.words])]] : []
  }),
)

function numbered(all: unknown[], other = 0): Values {
  return { all, other, atoms: new Map(all.slice(1).map((value, i) => [value, i + 1])) }
}

/** The values that can make a difference to these conditions; null where they are not few. */
function valuesOf(name: FactName, said: readonly { condition: Condition }[]): Values | null {
  const known = vocabularies.get(name)
  if (known || factTable[name].type !== 'name') return known ?? null
  const named = said.flatMap(({ condition }) => namesIn(condition.says))
  // The first stands for every name that nobody mentions, and no name is a space.
  return numbered([undefined, ' ', ...new Set(named)], 1)
}

const namesIn = (says: Condition['says']): string[] => {
  const { words } = listed(says as Parameters<typeof listed>[0])
  return [...words]
}

/** The same condition in several rows is asked once. */
function testsOf(said: readonly { bit: number; condition: Condition }[]): Column['tests'] {
  const rows = new Map<Test, number>()
  for (const { bit, condition } of said)
    rows.set(condition.test, (rows.get(condition.test) ?? 0) | bit)
  return [...rows].map(([test, mask]) => ({ test, rows: mask }))
}
