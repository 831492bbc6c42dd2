import { type Layout, layoutOf } from '#core/lookup/layout.ts'
import {
  type Answered,
  type Ask,
  answersOf,
  follow,
  newPlan,
  note,
  type Plan,
} from '#core/lookup/plan.ts'
import type { Asked, Condition, Reader, Row, Values } from '#core/lookup/reader.ts'
import { type Table, tableOf } from '#core/lookup/table.ts'

/**
 * Reads as `plain` does, only sooner: rows become tables, which those that say the same share, and what
 * was made of some answers is kept and given out again. What does not fit is left to `plain`.
 */
export function tables(plain: Reader): Reader {
  const known = new Map<string, Table>()
  const plans = new Map<string, Plan>()
  const tableFor = (rows: readonly Row[]): Table => {
    const key = JSON.stringify(rows.map(({ when, unless }) => [keysOf(when), unless.map(keysOf)]))
    const found = known.get(key) ?? tableOf(rows, known.size)
    known.set(key, found)
    return found
  }
  const planFor = <R>(layout: Layout<R>): Plan => {
    const made = newPlan(layout)
    const ids = [layout.tables, layout.near].map((all) => all.map(({ id }) => id))
    const key = JSON.stringify([ids, made.holding])
    const found = plans.get(key) ?? made
    plans.set(key, found)
    return found
  }
  return (lists, same, make) => {
    const layout = layoutOf(lists, same, tableFor)
    if (!layout) return plain(lists, same, make)
    const nearest = plain(lists, same, (asked) => asked.nearest(lists.near))
    return keeper(planFor(layout), layout, (asked, values) =>
      make({ ...asked, nearest: () => asked.nearest() ?? nearest(values) }),
    )
  }
}

const keysOf = (conditions: readonly Condition[]) => conditions.map(({ key }) => key)

/** As `Asked`, but where more stands in the way than tables count, it is not known what is nearest. */
type Counted<R extends Row> = Pick<Asked<R>, 'holding' | 'possible'> & { nearest: () => R[] | null }

/** Gives out again what was made at the end of the same way. */
function keeper<R extends Row, T>(
  shared: Plan,
  layout: Layout<R>,
  make: (asked: Counted<R>, values: Values) => T,
): (values: Values) => T {
  let plan = shared
  let kept: T[] = []
  const first = (values: Values): T => {
    const way: Answered[] = []
    const made = make(askedOf(plan, layout, values, way), values)
    const place = note(plan, way)
    if (place === null) {
      plan = newPlan(layout)
      kept = []
    } else if (place >= 0) kept[place] = made
    return made
  }
  return (values) => {
    const place = follow(plan, values)
    const found = place < 0 ? undefined : kept[place]
    return found === undefined ? first(values) : found
  }
}

/** Answers from the tables, and writes down what was asked. */
function askedOf<R extends Row>(
  plan: Plan,
  { whole, nearRows }: Layout<R>,
  values: Values,
  way: Answered[],
): Counted<R> {
  const answer = answersOf(plan, values)
  const numbers = new Map([...whole.keys()].map((list, number) => [list, number]))
  const ask = (one: Ask, pages: readonly (readonly R[])[]): R[] | null => {
    const answered = answer(one)
    way.push(answered)
    return answered.bits?.flatMap((bits, i) => rowsOf(pages[i]!, bits)) ?? null
  }
  const of = (asks: readonly Ask[]) => (list: readonly R[]) => {
    const number = numbers.get(list)
    if (number === undefined) throw new Error('only of a list that was announced can be asked')
    return (
      ask(
        asks[number]!,
        whole.get(list)!.map(({ rows }) => rows),
      ) ?? []
    )
  }
  return {
    holding: of(plan.holding),
    possible: of(plan.possible),
    nearest: () => ask(plan.nearest, nearRows),
  }
}

const rowsOf = <R>(rows: readonly R[], bits: number): R[] =>
  rows.filter((_, bit) => (bits & (1 << bit)) !== 0)
