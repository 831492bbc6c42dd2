import type { Decision } from '#core/agreement/decision.ts'
import type { Facts } from '#core/agreement/facts.ts'
import { no, yes } from '#core/agreement/match.ts'
import type { Rule } from '#core/agreement/scope.ts'
import type { Table } from '#core/agreement/table.ts'
import { answer, prohibited } from '#core/agreement/weigh.ts'

/**
 * The decision by a table, in one pass over its columns. Null where something is in doubt, or where
 * more stands in the way than is counted here: then it has to be weighed rule by rule.
 */
export function decideByTable(table: Table, facts: Facts): Decision | null {
  const { columns, masks, near } = table
  let { failed, open } = table
  // How many things keep each row of `near` from applying, as four binary digits; `many` is sixteen or more.
  let { ones, twos } = table
  let fours = 0
  let eights = 0
  let many = 0
  const count = (rows: number) => {
    const two = ones & rows
    ones ^= rows
    const four = twos & two
    twos ^= two
    const eight = fours & four
    fours ^= four
    many |= eights & eight
    eights ^= eight
  }
  for (let i = 0; i < columns.length; i++) {
    const { atoms, name, at, other, tests } = columns[i]!
    let against = 0
    if (atoms) {
      const value = facts[name]
      const atom = atoms.get(value) ?? (typeof value === 'string' && value !== '' ? other : 0)
      against = masks[at + 2 * atom]!
      open |= masks[at + 2 * atom + 1]!
    } else {
      for (let j = 0; j < tests.length; j++) {
        const { test, rows } = tests[j]!
        const truth = test(facts)
        if (truth === no) against |= rows
        else if (truth !== yes) open |= rows
      }
    }
    failed |= against
    if (against & near) count(against & near)
  }
  let lifting = table.exceptions & ~failed
  while (lifting !== 0) {
    const bit = lifting & -lifting
    lifting ^= bit
    const rule = table.lifts[31 - Math.clz32(bit)]!
    if (open & bit) open |= rule
    else {
      failed |= rule
      count(rule & near)
    }
  }
  const certain = ~(failed | open)
  const provided = certain & table.provides
  const stops = certain & table.prohibits
  if (stops) return refusal(table, stops, provided)
  if ((~failed & (table.permits | table.disputed)) === 0) {
    if (near !== 0 && (near & ~many) === 0) return null
    let least = near & ~many
    least = least & ~eights || least
    least = least & ~fours || least
    least = least & ~twos || least
    least = least & ~ones || least
    return nothing(table, firstThree(least), provided)
  }
  // What is left of the prohibitions hangs on something unknown.
  if (~failed & table.prohibits) return null
  const grounds = certain & table.permits
  return grounds ? permission(table, grounds, provided) : null
}

function firstThree(rows: number): number {
  const first = rows & -rows
  const others = rows ^ first
  const second = others & -others
  const rest = others ^ second
  return first | second | (rest & -rest)
}

/** Outcomes are few, as they are the rules that applied; this is for agreements that try hard. */
const outcomesMax = 1_000

function kept(outcomes: Map<number, Decision>, rows: number, make: () => Decision): Decision {
  const found = outcomes.get(rows)
  if (found) return found
  if (outcomes.size >= outcomesMax) outcomes.clear()
  const made = frozen(make())
  outcomes.set(rows, made)
  return made
}

/** Given out again and again: nobody may change it. */
function frozen(decision: Decision): Decision {
  for (const list of [decision.clauses, decision.duties, decision.lacks]) Object.freeze(list)
  return Object.freeze(decision)
}

function refusal(table: Table, stops: number, provided: number): Decision {
  const { refusals, candidates } = table
  return kept(refusals, stops | provided, () =>
    prohibited(
      rowsIn(stops).map((row) => candidates[row]!),
      rulesIn(table, provided),
    ),
  )
}

function permission(table: Table, grounds: number, provided: number): Decision {
  return kept(table.permissions, grounds | provided, () =>
    answer('permitted', 'permitted', rulesIn(table, grounds), rulesIn(table, provided)),
  )
}

function nothing(table: Table, near: number, provided: number): Decision {
  return kept(table.nothings, near | provided, () => {
    const rules = rowsIn(near).map((row) => table.nearby[row]!)
    return answer('refused', 'nothing-permits', rules, rulesIn(table, provided))
  })
}

const rulesIn = ({ candidates }: Table, rows: number): Rule[] =>
  rowsIn(rows).map((row) => candidates[row]!.rule)

function rowsIn(rows: number): number[] {
  const found: number[] = []
  for (let left = rows; left !== 0; left &= left - 1) found.push(31 - Math.clz32(left & -left))
  return found
}
