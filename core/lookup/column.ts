import type { Condition } from '#core/lookup/reader.ts'

/** Conditions that stand in one row of bits, and the row that they lift where they all hold. */
export type Line = { readonly conditions: readonly Condition[]; readonly lifts: number | null }

/** One name: which lines each of its values rules out, and which it leaves open. */
export type Column = {
  readonly name: string
  /** Lines that turn on it. */
  readonly lines: number
  /** Where the masks of each value that matters stand; null where those are not few. */
  readonly atoms: ReadonlyMap<unknown, number> | null
  /** A truth has two values and needs no map of them. */
  readonly isTruth: boolean
  /** Where the masks of its values begin: for each a pair of lines ruled out and left open. */
  readonly at: number
  /** Each condition with its lines, for values that have no number. */
  readonly tests: readonly { readonly holds: Condition['holds']; readonly lines: number }[]
}

type Said = { bit: number; condition: Condition }

/** One column for each name, and the masks of those that have few values. */
export function columnsOf(lines: readonly Line[]): { columns: Column[]; masks: Int32Array } {
  const byName = new Map<string, Said[]>()
  for (const [line, { conditions }] of lines.entries()) {
    for (const condition of conditions) {
      const list = byName.get(condition.name) ?? []
      list.push({ bit: 1 << line, condition })
      byName.set(condition.name, list)
    }
  }
  const masks: number[] = []
  const columns = [...byName].map(([name, said]): Column => {
    const values = valuesOf(said)
    const at = masks.length
    for (const value of values) {
      const met = (truth: number) =>
        said.filter(({ condition }) => condition.holds(value) === truth)
      masks.push(union(met(0)), union(met(1)))
    }
    const isTruth = values.length === 3 && values[1] === true && values[2] === false
    const atoms = values.length > 0 ? new Map(values.map((value, i) => [value, at + 2 * i])) : null
    return { name, lines: union(said), atoms, isTruth, at, tests: testsOf(said) }
  })
  // What costs least and settles most comes first: the rest may not have to be looked at.
  columns.sort((a, b) => Number(b.isTruth) - Number(a.isTruth) || size(b.lines) - size(a.lines))
  return { columns, masks: Int32Array.from(masks) }
}

const union = (said: readonly Said[]): number => said.reduce((mask, { bit }) => mask | bit, 0)

function size(lines: number): number {
  let found = 0
  for (let left = lines; left !== 0; left &= left - 1) found += 1
  return found
}

/** What is missing, and every value that a condition tells apart; none where those are not few. */
function valuesOf(said: readonly Said[]): unknown[] {
  const all = new Set<unknown>([undefined])
  for (const { condition } of said) {
    if (condition.values === null) return []
    for (const value of condition.values) all.add(value)
  }
  return [...all]
}

/** The same condition in several lines is asked once. */
function testsOf(said: readonly Said[]): Column['tests'] {
  const lines = new Map<string, { holds: Condition['holds']; lines: number }>()
  for (const { bit, condition } of said) {
    const { key, holds } = condition
    lines.set(key, { holds, lines: (lines.get(key)?.lines ?? 0) | bit })
  }
  return [...lines.values()]
}

/** Where the masks for a value stand; -1 where its conditions have to be asked. */
export function placeOf({ isTruth, atoms, at }: Column, value: unknown): number {
  if (isTruth) {
    if (value === true) return at + 2
    if (value === false) return at + 4
  }
  return atoms === null ? -1 : (atoms.get(value) ?? -1)
}
