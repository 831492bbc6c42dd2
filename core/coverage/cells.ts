import {
  allOf,
  always,
  among,
  and,
  anyOf,
  childOf,
  type Diagram,
  never,
  nodeOf,
  not,
  type Store,
  some,
  storeOver,
} from '#core/coverage/diagram.ts'
import type { Box } from '#core/coverage/paths.ts'
import type { Space } from '#core/coverage/space.ts'
import { whereOf } from '#core/coverage/where.ts'
import type { Matcher } from '#core/law/agreement.ts'
import { type FactName, facts as factTable } from '#core/law/facts.ts'

/**
 * One value of a dimension. `any`: of a set, these words and none of the others that clauses name;
 * `none`: none of them; `several`: words of more than one group.
 */
export type CoverValue = {
  is: 'value' | 'any' | 'none' | 'several'
  says: Matcher | null
  /** Bounds of `says` that are not themselves part of the value. */
  above?: number
  below?: number
  weight: number
}
export type CoverDimension = { fact: FactName; values: readonly CoverValue[] }

/** The values of each dimension, as far as clauses tell them apart. */
export function dimensionsOf(space: Space, names: readonly FactName[]): CoverDimension[] {
  return names.map((fact) => {
    const levels = space.levels.get(fact)!
    if (factTable[fact].type === 'words') return { fact, values: setValues(space, levels.slice(1)) }
    const { atoms } = space.variables[levels[0]!]!
    const counted = atoms.filter(({ weight }) => weight > 0)
    return {
      fact,
      values: counted.map((atom): CoverValue => {
        const is = 'value'
        const { weight } = atom
        if (atom.is === 'words') return { is, says: atom.words, weight }
        const where = whereOf(fact, counted, [atom])
        if (!where) return { is, says: null, weight }
        const { fact: _, ...bounds } = where
        return { is, ...bounds, weight }
      }),
    }
  })
}

function setValues(space: Space, levels: readonly number[]): CoverValue[] {
  const groups = levels.map((level) => space.variables[level]!.words)
  const used = groups.flat()
  return [
    { is: 'none', says: used.length > 0 ? { none: used } : null, weight: 1 },
    ...groups.map(
      (words): CoverValue => ({ is: 'any', says: { any: words }, weight: words.length }),
    ),
    ...(groups.length > 1 ? [{ is: 'several' as const, says: { any: used }, weight: 1 }] : []),
  ]
}

/** The part of the space in which a dimension has a value. */
function regionOfValue(space: Space, { fact, values }: CoverDimension, value: number): Diagram {
  const { store } = space
  const [first, ...groups] = space.levels.get(fact)!
  if (factTable[fact].type !== 'words') {
    const { atoms } = space.variables[first!]!
    const counted = [...atoms.keys()].filter((atom) => atoms[atom]!.weight > 0)
    return among(store, first!, (atom) => atom === counted[value])
  }
  const has = (level: number, is: boolean) => among(store, level, (atom) => (atom === 1) === is)
  const only = (one: number) =>
    allOf(
      store,
      groups.map((level, i) => has(level, i === one)),
    )
  if (values[value]!.is !== 'several') return only(value - 1)
  return not(store, anyOf(store, [only(-1), ...groups.map((_, i) => only(i))]))
}

/** The part of the space that a box over the dimensions stands for. */
export const regionOfBox = (
  space: Space,
  dimensions: readonly CoverDimension[],
  box: Box,
): Diagram =>
  allOf(
    space.store,
    dimensions.map((dimension, i) => {
      const places = [...dimension.values.keys()].filter((value) => box[i]?.[value] ?? true)
      return anyOf(
        space.store,
        places.map((value) => regionOfValue(space, dimension, value)),
      )
    }),
  )

/** The table of cells as diagrams over the dimensions alone, and written out. */
export type Cells = {
  store: Store
  decided: Diagram
  open: Diagram
  gap: Diagram
  /** The state of each cell: 0 decided, 1 open, 2 gap, 3 not asked; empty where there are more than `most`. */
  cells: (most: number) => Uint8Array
}

/**
 * Sums up over all facts that are no dimension: a cell is open where it meets both regions, decided
 * or a gap where it meets one of them. The dimensions' variables must stand first in their order.
 */
export function cellsOf(
  space: Space,
  dimensions: readonly CoverDimension[],
  decided: Diagram,
  undecided: Diagram,
): Cells {
  const own = new Set(dimensions.flatMap(({ fact }) => space.levels.get(fact)!))
  const flat = (region: Diagram) => some(space.store, region, (level) => !own.has(level))
  const store = storeOver([...dimensions.map(({ values }) => values.length), 4], space.store.budget)
  const table = tabulate(space, dimensions, store, flat(decided), flat(undecided))
  const last = dimensions.length
  const state = (which: number) =>
    some(
      store,
      and(
        store,
        table,
        among(store, last, (one) => one === which),
      ),
      (at) => at === last,
    )
  return {
    store,
    decided: state(0),
    open: state(1),
    gap: state(2),
    cells: (most) => writeOut(store, dimensions, table, most),
  }
}

function tabulate(
  space: Space,
  dimensions: readonly CoverDimension[],
  store: Store,
  decided: Diagram,
  undecided: Diagram,
): Diagram {
  const known = new Map<string, Diagram>()
  const build = (at: number, yes: Diagram, no: Diagram): Diagram => {
    const dimension = dimensions[at]
    if (!dimension) {
      const state = yes === never ? (no === never ? 3 : 2) : no === never ? 0 : 1
      return among(store, at, (one) => one === state)
    }
    const key = `${at} ${yes} ${no}`
    const found = known.get(key)
    if (found !== undefined) return found
    const made = nodeOf(
      store,
      at,
      dimension.values.map((_, value) =>
        build(at + 1, fixed(space, dimension, value, yes), fixed(space, dimension, value, no)),
      ),
    )
    known.set(key, made)
    return made
  }
  return build(0, decided, undecided)
}

/** A region once a dimension has a value. */
function fixed(space: Space, dimension: CoverDimension, value: number, region: Diagram): Diagram {
  if (region <= always) return region
  const levels = space.levels.get(dimension.fact)!
  const inside = and(space.store, region, regionOfValue(space, dimension, value))
  return some(space.store, inside, (level) => levels.includes(level))
}

function writeOut(
  store: Store,
  dimensions: readonly CoverDimension[],
  table: Diagram,
  most: number,
): Uint8Array {
  const sizes = dimensions.map(({ values }) => values.length)
  const total = sizes.reduce((product, size) => product * size, 1)
  if (total > most) return new Uint8Array(0)
  const cells = new Uint8Array(total)
  const write = (node: Diagram, level: number, index: number) => {
    if (level === sizes.length) {
      cells[index] = [0, 1, 2, 3].find((one) => childOf(store, node, level, one) === always)!
      return
    }
    for (let value = 0; value < sizes[level]!; value++)
      write(childOf(store, node, level, value), level + 1, index * sizes[level]! + value)
  }
  write(table, 0, 0)
  return cells
}
