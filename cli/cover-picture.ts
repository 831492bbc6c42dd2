import type { Agreement, Matcher } from '#core/agreement/agreement.ts'
import type { CoverValue } from '#core/agreement/cells.ts'
import { type Cover, type CoverState, stateAt } from '#core/agreement/cover.ts'
import { type FactName, facts } from '#core/agreement/facts.ts'
import { renderValue } from '#core/agreement/render.ts'
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
          return values.length > 1 ? [valueLabel(fact, values[value]!, agreement, say)] : []
        })
        .join(' · '),
    }))
  const columns = labels(first, sizes.length)
  const rows = labels(0, first).map(({ place, label }) => ({
    label,
    states: columns.map((column) => stateAt(cover, [...place, ...column.place])),
  }))
  return {
    columns: columns.map(({ label }) => label),
    rows: rows.filter(({ states }) => states.some((state) => state !== 'own')),
  }
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
  const width = Math.max(0, ...rows.map(({ label }) => [...label].length))
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
    return `${label}${' '.repeat(width - [...label].length)}  ${cells.join('')}`.trimEnd()
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

const fills: Record<CoverState, string> = {
  decided: '#2f6f5e',
  open: 'url(#open)',
  gap: '#f3d9d2',
  own: 'none',
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The picture as SVG: told apart by pattern as well as by colour, with a title for every cell. */
export function coverSvg({ columns, rows }: Grid, title: string, say: Say): string {
  const cell = 18
  const left = 24 + 6.4 * Math.max(0, ...rows.map(({ label }) => label.length))
  const top = 56 + 5 * Math.max(0, ...columns.map((label) => label.length))
  const width = Math.ceil(left + columns.length * cell + 160)
  const height = Math.ceil(top + rows.length * cell + 60)
  const text = (x: number, y: number, words: string, more = '') =>
    `<text x="${x}" y="${y}"${more}>${escaped(words)}</text>`
  const cells = rows.flatMap(({ label, states }, r) =>
    states.map((state, c) => {
      if (state === 'own') return ''
      const [x, y] = [left + c * cell, top + r * cell]
      const mark =
        state === 'gap'
          ? `<path d="M${x + 4} ${y + 4}l9 9m0 -9l-9 9" stroke="#a3341f" stroke-width="1.5"/>`
          : ''
      const name = escaped(`${label} · ${columns[c]}: ${say(`cli.agreement.cover.${state}`)}`)
      return `<g><title>${name}</title><rect x="${x}" y="${y}" width="17" height="17" fill="${fills[state]}"/>${mark}</g>`
    }),
  )
  const legend = (['decided', 'open', 'gap'] as const).map((state, i) => {
    const y = height - 26
    const x = left + i * 200
    return `<rect x="${x}" y="${y}" width="14" height="14" fill="${fills[state]}"/>${text(x + 20, y + 12, say(`cli.agreement.cover.${state}`))}`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="11" fill="#1d2527" role="img" aria-label="${escaped(title)}">`,
    '<defs><pattern id="open" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#f0e3b8"/><rect width="3" height="6" fill="#c9a227"/></pattern></defs>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(12, 24, title, ' font-size="15" font-weight="600"'),
    ...columns.map((label, c) => {
      const x = left + c * cell + 12
      return text(x, top - 6, label, ` transform="rotate(-60 ${x} ${top - 6})"`)
    }),
    ...rows.map(({ label }, r) => text(12, top + r * cell + 13, label)),
    ...cells,
    ...legend,
    '</svg>',
    '',
  ].join('\n')
}
