// `npm test` and its kin: makes ready what tests need, runs them stage by stage, says what was skipped.

import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { shareMembers } from '../e2e/shared.ts'
import { noCounts, verdict } from './counts.ts'
import { prepareMachine } from './machine.ts'
import { runTests, say, seconds } from './runner.ts'
import { choose, longFiles, type Part } from './stages.ts'

const help = `npm test -- [options] [path …]

  npm test                       all of it: format, types, tidy, core, server, browser
  npm test -- core/law           what lies in a folder, or several, or a file
  npm test -- --only core        a stage, or several: --only core,server; check is format,types,tidy
  npm test -- --grep 'CA7'       tests whose names match
`

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    grep: { type: 'string' },
    long: { type: 'boolean' },
    soak: { type: 'boolean' },
    fix: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
process.chdir(process.env.CORRIDOR_ROOT ?? '.')

const counts = noCounts()
const bin = (name: string) => `node_modules/.bin/${name}`
const patienceMs = options.long || options.soak ? 2_400_000 : 540_000
const run = (title: string, files: string[], concurrency: number) =>
  runTests(title, files, counts, { concurrency, patienceMs, grep: options.grep })

/** Runs a tool; its failure counts as one failed test. */
function tool(what: string, command: string, args: string[]): void {
  const started = performance.now()
  const done = spawnSync(command, args, { stdio: 'inherit' })
  const good = done.status === 0
  counts[good ? 'passed' : 'failed']++
  say(`${good ? 'ok  ' : 'FAIL'} ${what} (${seconds(performance.now() - started)})`)
}

const buildWeb = () => tool('web app', process.execPath, ['scripts/launch.mjs', 'web'])

async function runPart({ stage, files }: Part): Promise<void> {
  if (stage === 'format') {
    const colors = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`
    return tool(stage, bin('biome'), ['ci', '--error-on-warnings', '--log-level=warn', colors, '.'])
  }
  if (stage === 'types') {
    for (const project of ['core', '.', 'web']) {
      const what = project === '.' ? 'everything else' : project
      tool(`${stage} of ${what}`, bin('tsc'), ['-p', project])
    }
    return
  }
  if (stage !== 'browser') return await run(stage, files, 2)
  const shared = await shareMembers()
  try {
    await run(stage, files, 2)
  } finally {
    await shared?.stop()
  }
}

async function main(): Promise<void> {
  if (options.help) return void process.stdout.write(help)
  if (options.fix) return tool('format and lint', bin('biome'), ['check', '--write', '.'])
  if (options.soak) {
    process.env.SOAK_KILLS ??= '200'
    return await run('soak', ['server/federation/kill.test.ts'], 1)
  }
  if (options.long) {
    prepareMachine()
    process.env.CORRIDOR_LONG = '1'
    return await run('long', longFiles(), 2)
  }
  const chosen = choose(options.only?.split(',') ?? [], positionals)
  if ('error' in chosen) {
    process.stderr.write(`npm test: ${chosen.error}\n`)
    process.exit(2)
  }
  let isReady = false
  for (const part of chosen.parts) {
    if (!isReady && ['server', 'browser'].includes(part.stage)) {
      prepareMachine()
      buildWeb()
      isReady = true
    }
    await runPart(part)
  }
}

await main()
const { lines, failed } = verdict(counts, process.env.CI === 'true')
if (!options.help) for (const line of lines) say(line)
process.exit(failed > 0 ? 1 : 0)
