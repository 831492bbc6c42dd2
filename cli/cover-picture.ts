import { renderValue } from '#core/articles/render.ts'
import type { CoverValue } from '#core/coverage/cells.ts'
import { type Cover, type CoverState, stateAt } from '#core/coverage/cover.ts'
import type { Agreement, Matcher } from '#core/law/agreement.ts'
import { type FactName, facts } from '#core/law/facts.ts'
import type { Say } from '#core/words.ts'
import { paint } from './terminal.ts'

/** The coverage as rows and columns: the later dimensions run along the columns. */
export type Grid = { columns: string[]; rows: { label: string; states: CoverState[] }[] }

/** So many columns still fit a terminal; a dimension that would exceed them runs along the rows. */
const columnsMost = 64

/** A value of a dimension in words. */
export function valueLabel(
  fact: FactName,
  value: CoverValue,
  agreement: Agreement,
  say: Say,
): string {
  const { is, says } = value
  if (is === 'several') return say('cli.agreement.cover.several')
  if (is === 'none' || says === null)
    return say(`cli.agreement.cover.${is === 'none' ? 'noneOf' : 'all'}`)
  const word = (one: string) => (fact === 'crossing' ? one : renderValue(fact, one, agreement, say))
  if (typeof says === 'boolean') return String(says)
  if (typeof says === 'string') return word(says)
  if (Array.isArray(says)) return says.map(word).join(' / ')
  return boundsLabel(fact, says as Exclude<Matcher, boolean | string | readonly string[]>, word)
}

function boundsLabel(fact: FactName, says: object, word: (one: string) => string): string {
  const { any, not, atLeast, atMost, between } = says as {
    any?: string[]
    not?: string[]
    atLeast?: number
    atMost?: number
    between?: [string, string]
  }
  if (any) return any.map(word).join(' / ')
  if (not) return `≠ ${not.map(word).join(' / ')}`
  if (between) return between.join('–')
  const unit = facts[fact].type === 'number' ? (facts[fact] as { unit: string }).unit : ''
  const range = [
    atLeast === undefined ? '' : `≥ ${atLeast}`,
    atMost === undefined ? '' : `≤ ${atMost}`,
  ]
  return `${range.filter((one) => one !== '').join(' ')} ${unit === '1' ? '' : unit}`.trim()
}

/** Lays a coverage out; rows that are one party's own affair are left out. */
export function coverGrid(cover: Cover, agreement: Agreement, say: Say): Grid {
  const sizes = cover.dimensions.map(({ values }) => values.length)
  let across = 1
  let first = sizes.length
  // Who gives and who receives stay together, one pair to a row.
  const parties = cover.dimensions.findIndex(({ fact }) => facts[fact].type !== 'party')
  while (first > Math.max(1, parties) && across * sizes[first - 1]! <= columnsMost)
    across *= sizes[--first]!
  const labels = (from: number, until: number) =>
    placesOf(sizes.slice(from, until)).map((place) => ({
      place,
      label: place
        .flatMap((value, i) => {
          const { fact, values } = cover.dimensions[from + i]!
          if (values.length < 2) return []
          // Parties by their short ids: several pairs have to fit into one label.
          if (from + i < parties) return [[values[value]!.says].flat().join('/')]
          return [valueLabel(fact, values[value]!, agreement, say)]
        })
        .join(until <= parties ? '→' : ' · '),
    }))
  const columns = labels(first, sizes.length)
  const pairs = labels(0, Math.min(first, Math.max(0, parties)))
  const inner = labels(pairs[0]!.place.length, first)
  const parts = pairs.map((pair) => ({
    label: pair.label,
    rows: inner.map(({ place, label }) => ({
      label,
      states: columns.map((column) => stateAt(cover, [...pair.place, ...place, ...column.place])),
    })),
  }))
  return { columns: columns.map(({ label }) => label), rows: blocksAsRows(parts, say) }
}

type Block = { label: string; rows: Grid['rows'] }

/** Pairs of parties of which the same is true share their rows; a party with itself has none. */
function blocksAsRows(blocks: readonly Block[], say: Say): Grid['rows'] {
  const others = blocks.filter(({ rows }) =>
    rows.some(({ states }) => states.some((state) => state !== 'own')),
  )
  const groups = Map.groupBy(others, ({ rows }) => JSON.stringify(rows))
  return [...groups.values()].flatMap((group) => {
    const whose =
      group.length === others.length && group.length > 1
        ? say('cli.agreement.cover.all')
        : group.map(({ label }) => label).join(' ')
    const rows = group[0]!.rows
    if (rows.length === 1) return [{ ...rows[0]!, label: whose }]
    // Said once above its rows, which would be too long with it.
    return [
      { label: whose, states: [] },
      ...rows.map(({ label, states }) => ({ label: `  ${label}`, states })),
    ]
  })
}

/** Every combination of places, the last running fastest. */
const placesOf = (sizes: readonly number[]): number[][] =>
  sizes.reduce<number[][]>(
    (places, size) =>
      places.flatMap((place) => Array.from({ length: size }, (_, value) => [...place, value])),
    [[]],
  )

const blocks: Record<CoverState, string> = { decided: '█', open: '▒', gap: '·', own: ' ' }
const colours = { decided: 'green', open: 'yellow', gap: 'red', own: 'dim' } as const

/** The picture for a terminal: a character for each combination, columns by number with a key below. */
export function coverText({ columns, rows }: Grid, say: Say): string {
  const width = Math.max(0, ...rows.map(({ label, states }) => (states[0] ? [...label].length : 0)))
  const wide = columns.length <= 24
  const ruler = columns.map((_, i) =>
    wide
      ? String(i + 1)
          .padStart(2)
          .padEnd(3)
      : String((i + 1) % 10),
  )
  const lines = rows.map(({ label, states }) => {
    const cells = states.map((state) =>
      paint(colours[state], wide ? `${blocks[state].repeat(2)} ` : blocks[state]),
    )
    return `${label}${' '.repeat(Math.max(0, width - [...label].length))}  ${cells.join('')}`.trimEnd()
  })
  const legend = (['decided', 'open', 'gap'] as const).map(
    (state) => `${paint(colours[state], blocks[state])} ${say(`cli.agreement.cover.${state}`)}`,
  )
  const key = columns.map((label, i) => `${String(i + 1).padStart(4)}  ${label}`)
  return [
    `${' '.repeat(width)}  ${ruler.join('')}`.trimEnd(),
    ...lines,
    '',
    legend.join('   '),
    '',
    ...key,
  ].join('\n')
}
