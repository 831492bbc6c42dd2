import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { corridor } from '#test/corridor.ts'

const good = 'agreements/broken/good.yaml'
let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-cover-'))
})
after(() => rm(folder, { recursive: true, force: true }))

test('[AG48] the hours in which nothing permits a crossing are the widest gap, shown first', async () => {
  const { code, out } = await corridor('agreement', 'cover', good, '--kind', 'route')
  assert.equal(code, 1)
  const rows = out.split('\n')
  // By day some vehicles may cross; by night nothing is said of any.
  assert(rows.includes('everywhere  ▒▒ ··'), out)
  const table = rows.slice(rows.findIndex((row) => /Share/.test(row)) + 1)
  assert.match(table[0]!, /16\.7 % {2}decided by nothing .*Local time: 22:00–06:00/)
  assert.match(out, /decided 0\.0 % .* by some facts 66\.7 % .* nothing 33\.3 %/)
})

test('[AG48] without a kind every kind of the text has a line with its widest gap', async () => {
  const { code, out } = await corridor('agreement', 'cover', good)
  assert.equal(code, 1)
  const kinds = ['route', 'waiver', 'transfer', 'disclosure', 'training', 'target', 'governance']
  for (const kind of kinds) assert.match(out, new RegExp(`^${kind} .*%`, 'm'))
  assert.doesNotMatch(out, /^stock/m)
})

test('[AG48] the picture as SVG names every combination and its state', async () => {
  const path = join(folder, 'route.svg')
  const { out } = await corridor('agreement', 'cover', good, '--kind', 'route', '--svg', path)
  assert.match(out, /written to .*route\.svg/)
  const svg = await readFile(path, 'utf8')
  assert.match(svg, /^<svg [^>]*viewBox="0 0 \d+ \d+"/)
  assert.match(svg, /<title>everywhere · 22:00–06:00: decided by nothing<\/title>/)
  // Two combinations, the same either way, and three in the legend.
  assert.equal(svg.match(/<title>/g)!.length, 5)
  assert.equal((await corridor('agreement', 'cover', good, '--svg', path)).code, 2)
})

test('[AG48] --json gives dimensions, cells and areas with an example question each', async () => {
  const { code, out } = await corridor('agreement', 'cover', good, '--kind', 'route', '--json')
  const cover = JSON.parse(out)
  assert.equal(code, 1)
  const sizes = cover.dimensions.map(({ values }: { values: unknown[] }) => values.length)
  assert.equal(
    cover.cells.length,
    sizes.reduce((a: number, b: number) => a * b, 1),
  )
  assert.equal(cover.gaps[0].example.question.kind, 'route')
})
