import type { Condition, Lists, Row, Values } from '#core/lookup/reader.ts'
import { linesMax, type Table } from '#core/lookup/table.ts'

/** Where lists of rows stand in tables. */
export type Layout<R> = {
  readonly tables: readonly Table[]
  readonly whole: ReadonlyMap<readonly R[], readonly Place<R>[]>
  readonly near: readonly Table[]
  /** The rows of each table for what is nearest, bit by bit. */
  readonly nearRows: readonly (readonly R[])[]
}

/** A list, or as much of it as one table holds: which table, which bits of it, and which row each bit is. */
export type Place<R> = { readonly slot: number; readonly bits: number; readonly rows: readonly R[] }

/** Lays lists out; null where a row does not fit into any table. */
export function layoutOf<R extends Row>(
  { whole, near }: Lists<R>,
  same: Values,
  tableFor: (rows: readonly Row[]) => Table,
): Layout<R> | null {
  const settled = (list: readonly R[]) => list.map((row) => ({ row, as: settle(row, same) }))
  // What is known not to hold needs no place, unless it is asked how much is missing.
  const lists = [...new Set(whole)]
  const pages = pagesOf(lists.map((list) => settled(list).filter(({ as }) => !as.when.some(isNo))))
  const nearPages = pagesOf([settled(near)])
  if (!pages || !nearPages) return null
  const places = new Map(lists.map((list): [readonly R[], Place<R>[]] => [list, []]))
  for (const [slot, page] of pages.entries()) {
    const rows = page.map(({ row }) => row)
    for (const of of new Set(page.map(({ of }) => of))) {
      const bits = page.reduce((mask, one, bit) => (one.of === of ? mask | (1 << bit) : mask), 0)
      places.get(lists[of]!)!.push({ slot, bits, rows })
    }
  }
  const tablesOf = (all: readonly Page<R>[]) =>
    all.map((page) => tableFor(page.map(({ as }) => as)))
  return {
    tables: tablesOf(pages),
    whole: places,
    near: tablesOf(nearPages),
    nearRows: nearPages.map((page) => page.map(({ row }) => row)),
  }
}

/** What stands in one table: rows, as they are and settled, and the number of their list. */
type Page<R> = { readonly row: R; readonly as: Row; readonly of: number }[]

/** As many rows together as fit, in their order; a list that fits into one table is not torn apart. */
function pagesOf<R>(lists: readonly (readonly { row: R; as: Row }[])[]): Page<R>[] | null {
  const pages: Page<R>[] = []
  let room = 0
  for (const [of, list] of lists.entries()) {
    const all = list.reduce((sum, { as }) => sum + linesOf(as), 0)
    if (all > room) room = 0
    for (const { row, as } of list) {
      const lines = linesOf(as)
      if (lines > linesMax) return null
      if (lines > room) {
        pages.push([])
        room = linesMax
      }
      pages.at(-1)!.push({ row, as, of })
      room -= lines
    }
  }
  return pages
}

const linesOf = ({ unless }: Row) => 1 + unless.length

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
