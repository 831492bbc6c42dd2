import { asInForce, knowable } from '#core/coverage/askable.ts'
import { disjointBoxes } from '#core/coverage/boxes.ts'
import { type CoverDimension, cellsOf, dimensionsOf, regionOfBox } from '#core/coverage/cells.ts'
import {
  affordable,
  and,
  anyOf,
  type Budget,
  type Diagram,
  less,
  never,
  or,
  ordinaryBudget,
} from '#core/coverage/diagram.ts'
import { type Meaning, meaningOf } from '#core/coverage/meaning.ts'
import { boxed, countOf, sampleOf, shareOf } from '#core/coverage/paths.ts'
import { during } from '#core/coverage/regions.ts'
import { pathOf, questionAt, runOf, type Space, spaceOf } from '#core/coverage/space.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { Question } from '#core/law/decision.ts'
import type { FactName } from '#core/law/facts.ts'
import { type ClauseKind, kinds } from '#core/law/kinds.ts'
import type { Instant } from '#core/time.ts'

export const coverStates = ['decided', 'open', 'gap', 'own'] as const
/**
 * `decided`: whatever the other facts are, some clause permits or prohibits. `open`: for some of them
 * no clause does. `gap`: whatever they are, none does. `own`: a party's affairs with itself, which are
 * not the agreement's. All other facts are known.
 */
export type CoverState = (typeof coverStates)[number]

/** Cells that lie together: for each dimension the places of its values. `share` of all cells asked. */
export type CoverArea = {
  state: 'gap' | 'open'
  where: { fact: FactName; values: number[] }[]
  share: number
  /** A question there that no clause decides. */
  example: { question: Question; now: Instant }
}

/**
 * Which combinations no clause decides. `cells` holds the place of each one's state in `coverStates`,
 * the last dimension running fastest; it is empty where there are more than `cellsMost`.
 */
export type Cover = {
  kind: ClauseKind
  at: Instant
  /** Kinds whose clauses here only add duties are covered where some duty is provided for. */
  by: 'decisions' | 'provisions'
  dimensions: readonly CoverDimension[]
  cells: Uint8Array
  /** Parts of the space that is asked about; values count as many as the words or minutes they stand for. */
  decidedShare: number
  openShare: number
  gapShare: number
  /** Widest first, up to `areasMost`; no cell is in two of them. */
  gaps: CoverArea[]
  opens: CoverArea[]
  /** Parts of the space in areas beyond those. */
  unlistedShare: { gaps: number; opens: number }
}

export const cellsMost = 200_000
export const areasMost = 200

/** `now` within the agreement's term; before or after it, nothing: the first moment of the term is meant. */
export function momentIn({ term }: Pick<Agreement, 'term'>, now: Instant): { at?: Instant } {
  const day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC').toPlainDate()
  const today = day.toString()
  const isWithin = term.from < today && (term.until === undefined || today < term.until)
  return isWithin ? { at: now } : {}
}

/** `at`: the moment at which a case begins; left out, the first moment of the agreement's term. */
export type CoverOptions = { at?: Instant; dimensions?: readonly FactName[]; budget?: Budget }

/**
 * The coverage of a kind of questions by an agreement as if it were in force: exact, every other fact
 * taken through all its values. Null where that would cost more than the budget.
 */
export function coverOf(
  agreement: Agreement,
  kind: ClauseKind,
  {
    at = runOf(agreement, 'permits').opens,
    dimensions,
    budget = ordinaryBudget,
  }: CoverOptions = {},
): Cover | null {
  const names = dimensions ?? kinds[kind].first
  return affordable(() => {
    const space = spaceOf([asInForce(agreement)], kind, names, budget)
    return coverAt(space, at, dimensionsOf(space, names))
  })
}

function coverAt(space: Space, at: Instant, dimensions: readonly CoverDimension[]): Cover {
  const { store } = space
  const meaning = meaningOf(space)
  const level = space.levels.get('moment')![0]!
  const here = pathOf(space, { kind: space.kind, facts: {} }, at)[level]!
  const spans = space.variables[level]!.atoms
  const asked = and(
    store,
    knowable(space),
    during(space, (moment) => (spans[here] as { value: Instant }).value === moment),
  )
  const { decided, by } = decidedRegion(space, meaning)
  const undecided = less(store, asked, decided)
  const table = cellsOf(space, dimensions, and(store, asked, decided), undecided)
  const weights = dimensions.map(({ values }) => values.map(({ weight }) => weight))
  const whole = countOf(
    table.store,
    or(table.store, table.decided, or(table.store, table.open, table.gap)),
    weights,
  )
  const share = (region: Diagram) => shareOf(countOf(table.store, region, weights), whole)
  const areas = (state: 'gap' | 'open') => {
    const { boxes, left } = disjointBoxes(table.store, table[state], weights, areasMost)
    const list = boxes.map(
      (box): CoverArea => ({
        state,
        where: dimensions.map(({ fact, values }, i) => ({
          fact,
          values: [...values.keys()].filter((value) => box[i]?.[value] ?? true),
        })),
        share: share(and(table.store, boxed(table.store, box), table[state])),
        example: { ...exampleIn(space, undecided, regionOfBox(space, dimensions, box)), now: at },
      }),
    )
    return { list: list.sort((a, b) => b.share - a.share), leftShare: share(left) }
  }
  const gaps = areas('gap')
  const opens = areas('open')
  return {
    kind: space.kind,
    at,
    by,
    dimensions,
    cells: table.cells(cellsMost),
    decidedShare: share(table.decided),
    openShare: share(table.open),
    gapShare: share(table.gap),
    gaps: gaps.list,
    opens: opens.list,
    unlistedShare: { gaps: gaps.leftShare, opens: opens.leftShare },
  }
}

const exampleIn = (space: Space, undecided: Diagram, box: Diagram) =>
  questionAt(space, sampleOf(space.store, and(space.store, undecided, box)))

/** Where some clause permits or prohibits; of a kind that only provides, where some duty is provided. */
function decidedRegion(space: Space, meaning: Meaning): { decided: Diagram; by: Cover['by'] } {
  const { store } = space
  if (meaning.regions.some(({ clause }) => clause.effect !== 'provides'))
    return { decided: or(store, meaning.prohibited, meaning.answers.permitted), by: 'decisions' }
  const provided = meaning.regions.map(({ clear }) => clear.sure)
  return { decided: provided.length > 0 ? anyOf(store, provided) : never, by: 'provisions' }
}

/** The state of one cell, by the place of its value in each dimension. */
export function stateAt(cover: Cover, place: readonly number[]): CoverState {
  const index = cover.dimensions.reduce((at, { values }, i) => at * values.length + place[i]!, 0)
  return coverStates[cover.cells[index]!]!
}
