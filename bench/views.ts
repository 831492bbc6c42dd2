import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from './row.ts'

/**
 * What one incident costs as it grows from 100 to 20,000 casualties. `BASE` names the folder of an older
 * tree of these sources to be measured in the same run; without it the incident of 20,000 stands against
 * the one of 100. `VIEWS_SVG` names a file for the picture.
 */
type Figures = {
  count: number
  list: number
  act: number
  cold: number
  blocked: number
  pairs: number
}

const here = join(import.meta.dirname, '..')
const sizes = [100, 500, 2_000, 5_000, 20_000]
/** What an older tree is asked for: its list takes minutes beyond. */
const sizesBefore = [100, 500, 2_000, 5_000]
const measures = ['list', 'act', 'cold', 'blocked'] as const
const names = {
  list: 'GET /api/incidents',
  act: 'act: destine',
  cold: 'cold load of a casualty',
  blocked: 'loop stood still, at most',
} as const

function grow(tree: string, counts: readonly number[]): Figures[] {
  const child = join(import.meta.dirname, 'views-child.ts')
  const done = spawnSync(process.execPath, [child, tree, ...counts.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`the incident in ${tree} could not be measured`)
  return done.stdout
    .trim()
    .split('\n')
    .map((line): Figures => JSON.parse(line))
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`

export async function run(): Promise<Row[]> {
  const base = process.env.BASE
  const after = grow(here, sizes)
  const before = base ? grow(base, sizesBefore) : []
  process.stdout.write(`${table(after, before)}\n`)
  if (process.env.VIEWS_SVG) writeFileSync(process.env.VIEWS_SVG, picture(after, before))
  const last = after.at(-1)!
  return measures.map((measure) => {
    const peer = before.at(-1)
    const same = after.find(({ count }) => count === peer?.count)
    const ours = peer ? same! : last
    const other = peer ?? after[0]!
    return {
      what: `${names[measure]}, ${ours.count.toLocaleString('en')} casualties`,
      ours: ms(ours[measure]),
      peer: `${ms(other[measure])} ${peer ? 'before' : `at ${other.count}`}`,
      ratio: other[measure] / ours[measure],
      goal: peer ? 1 : 0.2,
      note: `${ms(last[measure])} at ${last.count.toLocaleString('en')}`,
    }
  })
}

function table(after: readonly Figures[], before: readonly Figures[]): string {
  const lines = [['casualties', ...measures.flatMap((one) => [one, '(before)'])]]
  for (const one of after) {
    const old = before.find(({ count }) => count === one.count)
    const cells = measures.flatMap((measure) => [ms(one[measure]), old ? ms(old[measure]) : '–'])
    lines.push([one.count.toLocaleString('en'), ...cells])
  }
  return lines.map((cells) => cells.map((cell) => cell.padStart(12)).join('')).join('\n')
}

const width = 640
const height = 400
const margin = 60

/** Both axes logarithmic: from 100 to 20,000 casualties, from a tenth of a millisecond to a minute. */
function picture(after: readonly Figures[], before: readonly Figures[]): string {
  const x = (count: number) => margin + ((Math.log10(count) - 2) / 2.31) * (width - 2 * margin)
  const y = (value: number) =>
    height - margin - ((Math.log10(Math.max(0.05, value)) + 1.3) / 6.1) * (height - 2 * margin)
  const line = (of: readonly Figures[], measure: 'list' | 'act', style: string) =>
    `<polyline fill="none" ${style} points="${of
      .map((one) => `${x(one.count).toFixed(1)},${y(one[measure]).toFixed(1)}`)
      .join(' ')}"/>`
  const label = (of: readonly Figures[], measure: 'list' | 'act', said: string) => {
    const last = of.at(-1)
    return last ? `<text x="${x(last.count) - 70}" y="${y(last[measure]) - 6}">${said}</text>` : ''
  }
  const grid = [1, 10, 100, 1_000, 10_000].map(
    (value) =>
      `<line x1="${margin}" x2="${width - margin}" y1="${y(value)}" y2="${y(value)}" stroke="#ddd"/>` +
      `<text x="8" y="${y(value) + 4}">${value} ms</text>`,
  )
  const marks = sizes.map(
    (count) => `<text x="${x(count) - 14}" y="${height - margin + 20}">${count}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">`,
    '<title>How long a list and an act take, by the casualties in one incident</title>',
    ...grid,
    ...marks,
    line(before, 'list', 'stroke="#b00" stroke-dasharray="4 3"'),
    line(before, 'act', 'stroke="#06c" stroke-dasharray="4 3"'),
    line(after, 'list', 'stroke="#b00" stroke-width="2"'),
    line(after, 'act', 'stroke="#06c" stroke-width="2"'),
    label(before, 'list', 'list, before'),
    label(before, 'act', 'act, before'),
    label(after, 'list', 'list'),
    label(after, 'act', 'act'),
    `<text x="${width / 2 - 60}" y="${height - 12}">casualties in one incident</text>`,
    '</svg>\n',
  ].join('\n')
}
