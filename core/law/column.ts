import { type FactName, facts as factTable } from '#core/law/facts.ts'
import { type Condition, type Holds, listed, no, unknown } from '#core/law/match.ts'
import { isPartyFact } from '#core/law/scope.ts'

/** A rule or an exception: its conditions, and the row of the rule that it lifts. */
export type Row = { conditions: readonly Condition[]; lifts: number | null }

/** One fact: which rows each of its values rules out, and which it leaves open. */
export type Column = {
  readonly name: FactName
  /** Rows that turn on it. */
  readonly rows: number
  /** A truth has two values and needs no list of them. */
  readonly isTruth: boolean
  /** Which value is which, for facts with few; `other` is that of any other name. */
  readonly atoms: ReadonlyMap<unknown, number> | null
  readonly other: number
  /** Where the masks of its values begin. */
  readonly at: number
  /** For all other facts, each condition with its rows. */
  readonly tests: readonly { readonly holds: Holds; readonly rows: number }[]
}

type Said = { bit: number; condition: Condition }

/** One column for each fact that is not a party, and the masks of those that have few values. */
export function columnsOf(rows: readonly Row[]): { columns: Column[]; masks: Int32Array } {
  const byFact = new Map<FactName, Said[]>()
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
    const rows = said.reduce((mask, { bit }) => mask | bit, 0)
    const about = { name, rows, isTruth: factTable[name].type === 'truth', at: masks.length }
    if (!values) return { ...about, atoms: null, other: 0, tests: testsOf(said) }
    for (const value of values.all) {
      for (const truth of [no, unknown]) {
        const met = said.filter(({ condition }) => condition.holds(value) === truth)
        masks.push(met.reduce((mask, { bit }) => mask | bit, 0))
      }
    }
    return { ...about, atoms: values.atoms, other: values.other, tests: [] }
  })
  // What costs least and settles most comes first: the rest may not have to be looked at.
  columns.sort((a, b) => Number(b.isTruth) - Number(a.isTruth) || count(b.rows) - count(a.rows))
  return { columns, masks: Int32Array.from(masks) }
}

function count(rows: number): number {
  let found = 0
  for (let left = rows; left !== 0; left &= left - 1) found += 1
  return found
}

type Values = { all: unknown[]; atoms: ReadonlyMap<unknown, number>; other: number }

const numbered = (all: unknown[], other = 0): Values => ({
  all,
  other,
  atoms: new Map(all.slice(1).map((value, i) => [value, i + 1])),
})

/** Values of facts with a fixed vocabulary, numbered alike in all tables. */
const vocabularies = new Map<FactName, Values>(
  (Object.keys(factTable) as FactName[]).flatMap((name): [FactName, Values][] => {
    const fact = factTable[name]
    if (fact.type === 'truth') return [[name, numbered([undefined, true, false])]]
    return fact.type === 'word' ? [[name, numbered([undefined, ...fact.words])]] : []
  }),
)

/** The values that can make a difference to these conditions; null where they are not few. */
function valuesOf(name: FactName, said: readonly Said[]): Values | null {
  const known = vocabularies.get(name)
  if (known || factTable[name].type !== 'name') return known ?? null
  const named = said.flatMap(({ condition }) => namesIn(condition.says))
  // The first stands for every name that nobody mentions, and no name is a space.
  return numbered([undefined, ' ', ...new Set(named)], 1)
}

const namesIn = (says: Condition['says']): readonly string[] =>
  listed(says as Parameters<typeof listed>[0]).words

/** The same condition in several rows is asked once. */
function testsOf(said: readonly Said[]): Column['tests'] {
  const rows = new Map<Holds, number>()
  for (const { bit, condition } of said)
    rows.set(condition.holds, (rows.get(condition.holds) ?? 0) | bit)
  return [...rows].map(([holds, mask]) => ({ holds, rows: mask }))
}
