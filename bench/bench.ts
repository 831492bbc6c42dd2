// `npm run bench`: every hot path as a ratio against a peer or a limit measured in the same run.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Row } from './row.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' } },
})
const suites = ['agreement', 'cover', 'record', 'allocation', 'live', 'views'] as const
const chosen =
  positionals.length > 0 ? suites.filter((suite) => positionals.includes(suite)) : suites

function installPeers() {
  if (existsSync(join(import.meta.dirname, 'node_modules'))) return
  process.stderr.write('corridor: installing the peers to compare with into bench/ …\n')
  const args = [
    'ci',
    '--prefix',
    import.meta.dirname,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const done = spawnSync('npm', args, { stdio: ['ignore', 2, 2] })
  if (done.status !== 0) throw new Error('npm ci in bench/ failed; the lines above say why')
}

function print(rows: Row[]) {
  const table = rows.map((row) => [
    row.what,
    row.ours,
    row.peer,
    `${row.ratio.toFixed(row.ratio < 10 ? 2 : 0)}x`,
    row.goal === null ? '' : `${row.ratio >= row.goal ? 'met' : 'MISSED'} (${row.goal}x)`,
    row.note ?? '',
  ])
  const head = ['what', 'ours', 'peer', 'ratio', 'goal', '']
  const widths = head.map((_, i) => Math.max(...[head, ...table].map((cells) => cells[i]!.length)))
  for (const cells of [head, ...table]) {
    process.stdout.write(
      `${cells
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd()}\n`,
    )
  }
}

installPeers()
const all: Row[] = []
for (const suite of chosen) {
  process.stderr.write(`corridor: measuring ${suite} …\n`)
  const { run } = (await import(`./${suite}.ts`)) as { run: () => Promise<Row[]> }
  const rows = await run()
  all.push(...rows)
  if (!values.json) print(rows)
}
if (values.json)
  process.stdout.write(`${JSON.stringify({ cpu: cpus()[0]?.model, rows: all }, null, 2)}\n`)
process.exit(0)
