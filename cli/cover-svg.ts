import type { CoverState } from '#core/coverage/cover.ts'
import type { Say } from '#core/words.ts'
import type { Grid } from './cover-picture.ts'

const cell = 18
const fills: Record<CoverState, string> = {
  decided: '#2f6f5e',
  open: 'url(#open)',
  gap: '#f3d9d2',
  own: 'none',
}

/** Stripes tell what is left open apart for those who see no difference in colour. */
const stripes = `<defs>
<pattern id="open" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect width="6" height="6" fill="#f0e3b8"/><rect width="3" height="6" fill="#c9a227"/>
</pattern>
</defs>`

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const textAt = (x: number, y: number, words: string, more = '') =>
  `<text x="${x}" y="${y}"${more}>${escaped(words)}</text>`

const longest = (labels: readonly string[]) => Math.max(0, ...labels.map((label) => label.length))

/** Long labels are cut; the title of each cell has them whole. */
const cut = (label: string) => (label.length > 48 ? `${label.slice(0, 47)}…` : label)

/** The picture as SVG: told apart by pattern as well as by colour, with a title for every cell. */
export function coverSvg({ columns, rows }: Grid, title: string, say: Say): string {
  const left = Math.ceil(24 + 6.2 * longest(rows.map(({ label }) => label)))
  // Columns are labelled upwards at 60 degrees: so much height and so much width to the right.
  const run = 6.2 * longest(columns.map(cut))
  const top = Math.ceil(56 + run * 0.87)
  const width = Math.max(left + 620, Math.ceil(left + columns.length * cell + run * 0.5 + 24))
  const height = top + rows.length * cell + 60
  const cells = rows.flatMap(({ label, states }, r) =>
    states.map((state, c) => {
      const name = `${label.trim()} · ${columns[c]}: ${say(`cli.agreement.cover.${state}`)}`
      return state === 'own' ? '' : cellAt(left + c * cell, top + r * cell, state, name)
    }),
  )
  const legend = (['decided', 'open', 'gap'] as const).map((state, i) => {
    const [x, y] = [left + i * 200, height - 28]
    const name = say(`cli.agreement.cover.${state}`)
    return cellAt(x, y, state, name) + textAt(x + 24, y + 13, name)
  })
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`
  const style = 'font-family="system-ui, sans-serif" font-size="11" fill="#1d2527"'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${style} role="img" aria-label="${escaped(title)}">`,
    stripes,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    textAt(12, 26, title, ' font-size="15" font-weight="600"'),
    ...columns.map((label, c) => {
      const x = left + c * cell + 12
      return textAt(x, top - 6, cut(label), ` transform="rotate(-60 ${x} ${top - 6})"`)
    }),
    ...rows.map(({ label }, r) =>
      textAt(label.startsWith(' ') ? 20 : 12, top + r * cell + 13, label.trim()),
    ),
    ...cells,
    ...legend,
    '</svg>',
    '',
  ].join('\n')
}

function cellAt(x: number, y: number, state: CoverState, name: string): string {
  const cross = `<path d="M${x + 4} ${y + 4}l9 9m0 -9l-9 9" stroke="#a3341f" stroke-width="1.5"/>`
  const square = `<rect x="${x}" y="${y}" width="17" height="17" fill="${fills[state]}"/>`
  return `<g><title>${escaped(name)}</title>${square}${state === 'gap' ? cross : ''}</g>`
}
