import type { CoverDimension, CoverValue } from '#core/coverage/cells.ts'
import { type Cover, type CoverArea, type CoverState, stateAt } from '#core/coverage/cover.ts'
import { outside } from '#core/law/agreement.ts'
import type { Question } from '#core/law/decision.ts'
import { type FactName, type FactValue, facts } from '#core/law/facts.ts'
import { listed } from '#core/law/match.ts'
import { recordSilent } from '../law/ask.ts'

/** How the coverage of a kind is laid out: a table for each pair of parties, alike ones as one. */

export type Place = readonly number[]
/** Rows and columns of one table; `places` of the cells in the order of `cover.dimensions`. */
export type Facet = {
  /** The places of the facet dimensions that look alike: one for each pair of parties. */
  pairs: Place[]
  cells: CoverState[][]
}
export type Layout = {
  /** Dimensions by their place in `cover.dimensions`. */
  pair: number[]
  rows: number[]
  column: number | null
  rowPlaces: Place[]
  columnPlaces: number[]
  facets: Facet[]
}

const isParty = (dimension: CoverDimension) => facts[dimension.fact].type === 'party'
const isTime = (dimension: CoverDimension) => facts[dimension.fact].type === 'time-of-day'

/** Every combination of the places of some dimensions, the last running fastest. */
export function combinations(sizes: readonly number[]): Place[] {
  return sizes.reduce<Place[]>(
    (all, size) => all.flatMap((place) => Array.from({ length: size }, (_, i) => [...place, i])),
    [[]],
  )
}

/** Parties make the tables, the hour or else the dimension with fewest values runs across. */
export function layoutOf(cover: Cover): Layout {
  const { dimensions } = cover
  const sizes = dimensions.map(({ values }) => values.length)
  const all = [...dimensions.keys()]
  const pair = all.filter((i) => isParty(dimensions[i]!))
  const others = all.filter((i) => !pair.includes(i))
  const column =
    others.length < 2
      ? null
      : (others.find((i) => isTime(dimensions[i]!)) ??
        others.reduce((best, i) => (sizes[i]! <= sizes[best]! ? i : best)))
  const rows = others.filter((i) => i !== column)
  const rowPlaces = combinations(rows.map((i) => sizes[i]!))
  const columnPlaces = column === null ? [0] : [...Array(sizes[column]!).keys()]
  const at = (own: Place, row: Place, across: number): CoverState => {
    const place: number[] = []
    pair.forEach((i, n) => {
      place[i] = own[n]!
    })
    rows.forEach((i, n) => {
      place[i] = row[n]!
    })
    if (column !== null) place[column] = across
    return stateAt(cover, place)
  }
  const tables = combinations(pair.map((i) => sizes[i]!)).map((own) => ({
    own,
    cells: rowPlaces.map((row) => columnPlaces.map((across) => at(own, row, across))),
  }))
  const asked = tables.filter(({ cells }) => cells.some((row) => row.some((one) => one !== 'own')))
  const alike = Map.groupBy(asked, ({ cells }) => cells.map((row) => row.join()).join(';'))
  const facets = [...alike.values()].map((same) => ({
    pairs: same.map(({ own }) => own),
    cells: same[0]!.cells,
  }))
  return { pair, rows, column, rowPlaces, columnPlaces, facets }
}

/** The place in all dimensions of one cell of one table. */
export function placeIn(layout: Layout, pair: Place, row: Place, across: number): Place {
  const place: number[] = []
  layout.pair.forEach((i, n) => {
    place[i] = pair[n]!
  })
  layout.rows.forEach((i, n) => {
    place[i] = row[n]!
  })
  if (layout.column !== null) place[layout.column] = across
  return place
}

/** A value that stands for all that a dimension does not tell apart. */
export function exampleOf(dimension: CoverDimension, value: CoverValue): FactValue | undefined {
  const fact = facts[dimension.fact]
  const { says, is } = value
  if (fact.type === 'words') {
    if (is === 'none') return []
    const groups = dimension.values.flatMap((one) =>
      one.is === 'any' ? [(one.says as { any: readonly string[] }).any] : [],
    )
    if (is === 'several') return groups.slice(0, 2).map((words) => words[0]!)
    return [(says as { any: readonly string[] }).any[0]!]
  }
  if (says === null) {
    if (fact.type === 'truth') return true
    if (fact.type === 'word') return fact.words[0]
    if (fact.type === 'number') return fact.min
    return fact.type === 'time-of-day' ? '12:00' : undefined
  }
  if (fact.type === 'truth') return says === true
  if (fact.type === 'number') {
    const { atLeast, atMost } = says as { atLeast?: number; atMost?: number }
    return atLeast ?? atMost
  }
  if (fact.type === 'time-of-day')
    return (says as { between: readonly [string, string] }).between[0]
  const { words, excluding } = listed(says as Parameters<typeof listed>[0])
  if (!excluding) return words[0]
  if (fact.type === 'word')
    return (fact.words as readonly string[]).find((word) => !words.includes(word))
  return fact.type === 'party' ? outside : undefined
}

const holdsPlace = (cover: Cover, area: CoverArea, place: Place) =>
  area.where.every(({ fact, values }) =>
    values.includes(place[cover.dimensions.findIndex((one) => one.fact === fact)]!),
  )

/** Whether a question lies in the very cell: its facts are those that stand for the cell. */
const isOfCell = (cover: Cover, question: Question, place: Place) =>
  factsOfCell(cover, place).every(
    ([name, value]) => JSON.stringify(question.facts[name]) === JSON.stringify(value),
  )

const factsOfCell = (cover: Cover, place: Place): [FactName, FactValue][] =>
  cover.dimensions.flatMap((dimension, i) => {
    const value = exampleOf(dimension, dimension.values[place[i]!]!)
    return value === undefined ? [] : [[dimension.fact, value] as [FactName, FactValue]]
  })

/**
 * A question behind a cell. Of a gap, one that nothing decides; `isExact` false: of an open cell whose
 * neighbours are told by one example, that example.
 */
export function questionBehind(
  cover: Cover,
  place: Place,
): { question: Question; isExact: boolean } {
  const state = stateAt(cover, place)
  const own = Object.fromEntries(factsOfCell(cover, place))
  const lists = state === 'gap' ? cover.gaps : state === 'open' ? cover.opens : []
  const area = lists.find((one) => holdsPlace(cover, one, place))
  if (!area) {
    const facts = { ...recordSilent(cover.kind), ...own }
    return { question: { kind: cover.kind, facts }, isExact: state !== 'open' }
  }
  const { question } = area.example
  if (state === 'gap') {
    return { question: { ...question, facts: { ...question.facts, ...own } }, isExact: true }
  }
  return { question, isExact: isOfCell(cover, question, place) }
}

/** `12.4 %`, and never `0 %` for what is more than nothing. */
export function percent(share: number): string {
  const value = share * 100
  if (value === 0 || value === 100) return `${value} %`
  if (value < 0.1) return '< 0.1 %'
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} %`
}

/** Parts of two covers that differ, for a picture before and after. */
export const shares = ({ decidedShare, openShare, gapShare }: Cover) =>
  [
    ['decided', decidedShare],
    ['open', openShare],
    ['gap', gapShare],
  ] as const
