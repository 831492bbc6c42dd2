// `npm test` and its kin: makes ready what tests need, runs them stage by stage, says what was skipped.

import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from 'node:test'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({
  options: { long: { type: 'boolean' }, only: { type: 'string' }, grep: { type: 'string' } },
})
const inCi = process.env.CI === 'true'
const root = process.env.CORRIDOR_ROOT ?? '.'
process.chdir(root)

type Counts = { passed: number; failed: number; skipped: { name: string; why: string }[] }
const counts: Counts = { passed: 0, failed: 0, skipped: [] }
const say = (text: string) => process.stdout.write(`${text}\n`)

/** Runs a tool; its failure counts as one failed test. */
function tool(what: string, command: string, args: string[]) {
  const started = performance.now()
  const done = spawnSync(command, args, { stdio: 'inherit' })
  const good = done.status === 0
  counts[good ? 'passed' : 'failed']++
  say(`${good ? 'ok  ' : 'FAIL'} ${what} (${seconds(performance.now() - started)})`)
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/** Where tests find Chromium, PostgreSQL and fonts; on Debian as root what is missing is installed. */
function prepareMachine() {
  const wanted: [name: string, present: boolean, packages: string[]][] = [
    ['Chromium', findChromium() !== undefined, ['chromium', 'fonts-noto-core']],
    ['PostgreSQL', findPostgres() !== undefined, ['postgresql']],
  ]
  const packages = wanted.filter(([, present]) => !present).flatMap(([, , names]) => names)
  if (packages.length === 0) return
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (!canInstall) return
  say(`installing by apt, because tests need it: ${packages.join(', ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env })
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
  const done = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
  if (done.status !== 0) say('apt could not install them; the tests that need them are skipped')
}

function findChromium(): string | undefined {
  const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser']
  return places.find((path) => path && existsSync(path))
}

const findPostgres = (): string | undefined => globSync('/usr/lib/postgresql/*/bin/postgres').at(-1)

/** Node's own runner over some files, with one line for each file and every failure in full. */
async function nodeTests(title: string, files: string[], concurrency: number) {
  const started = performance.now()
  const before = { passed: counts.passed, failed: counts.failed }
  const stream = run({
    files,
    concurrency,
    ...(options.grep ? { testNamePatterns: [options.grep] } : {}),
    timeout: options.long ? 2_400_000 : 540_000,
  })
  const times: [file: string, ms: number][] = []
  for await (const event of stream) {
    const data = event.data as EventData
    if (event.type === 'test:summary' && event.data.file)
      times.push([relative(event.data.file), event.data.duration_ms])
    if (event.type === 'test:stderr' || event.type === 'test:stdout') show(event.type, data)
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue
    if (data.details?.type === 'suite' || isFileLine(data)) {
      if (event.type === 'test:pass' && !data.skip) continue
      if (data.details?.error?.failureType === 'subtestsFailed') continue
    }
    if (event.type === 'test:fail') {
      counts.failed++
      say(`FAIL ${data.file ? relative(data.file) : ''} ${data.name}\n${explain(data)}`)
    } else if (data.skip !== undefined && data.skip !== false) {
      counts.skipped.push({ name: data.name, why: String(data.skip) })
    } else counts.passed++
  }
  const failed = counts.failed - before.failed
  say(
    `${failed ? 'FAIL' : 'ok  '} ${title}: ${counts.passed - before.passed} passed, ${failed} failed ` +
      `(${files.length} files, ${seconds(performance.now() - started)})`,
  )
  // Where to look when the whole takes too long.
  const slowest = times.toSorted(([, a], [, b]) => b - a).slice(0, 5)
  if (times.length > 5)
    say(`     longest: ${slowest.map(([file, ms]) => `${file} ${seconds(ms)}`).join(', ')}`)
}

type EventData = {
  name: string
  file?: string
  message?: string
  skip?: boolean | string
  nesting?: number
  details?: {
    type?: string
    error?: { failureType?: string; message?: string; cause?: { message?: string; stack?: string } }
  }
}

const relative = (path: string) => path.replace(`${process.cwd()}/`, '')
const isFileLine = (data: EventData) => /\.(test|spec)\.ts$/.test(data.name)

/** What tests print: a report is part of the result; warnings of Node itself are not. */
function show(type: string, data: EventData) {
  const text = data.message ?? ''
  if (type === 'test:stdout' && text.trim()) process.stdout.write(text)
  else if (/Error|error/.test(text) && !/ExperimentalWarning/.test(text)) process.stderr.write(text)
}

function explain(data: EventData): string {
  const error = data.details?.error
  const text = error?.cause?.stack ?? error?.cause?.message ?? error?.message ?? 'no message'
  return text
    .split('\n')
    .map((line) => `     ${line}`)
    .join('\n')
}

/** A part that could not run is a failure in CI; real data that is not there is only reported. */
function summary() {
  for (const { name, why } of counts.skipped) say(`skipped: ${name} (${why})`)
  const parts = counts.skipped.filter(({ why }) => !/real data/.test(why))
  if (inCi && parts.length > 0) {
    say(`CI=true: ${parts.length} skipped part(s) count as failed`)
    counts.failed += parts.length
  }
  const skipped = counts.skipped.length
  say(`${counts.passed} passed, ${counts.failed} failed, ${skipped} skipped`)
  process.exit(counts.failed > 0 ? 1 : 0)
}

const bin = (name: string) => `node_modules/.bin/${name}`
const unitFiles = () =>
  globSync(
    '{*,agreements/**/*,cli/**/*,core/**/*,server/**/*,scripts/**/*,test/**/*,web/**/*,words/**/*}.test.ts',
  ).sort()
const browserFiles = () => globSync('e2e/*.spec.ts').sort()
/** Files that have more to do when there is time for it, themselves or in a contract that they run. */
const longFiles = () =>
  unitFiles().filter((path) => {
    const text = readFileSync(path, 'utf8')
    const contracts = [...text.matchAll(/'\.\/([a-z-]+\.contract\.ts)'/g)].map((found) => found[1]!)
    const all = [text, ...contracts.map((name) => readFileSync(join(dirname(path), name), 'utf8'))]
    return all.some((one) => one.includes('CORRIDOR_LONG'))
  })

async function main() {
  const only = options.only
  if (only === 'fix') return tool('format and lint', bin('biome'), ['check', '--write', '.'])
  if (only === 'soak') {
    process.env.SOAK_KILLS ??= '200'
    await nodeTests('soak', ['server/federation/kill.test.ts'], 1)
    return
  }
  if (options.long) {
    prepareMachine()
    process.env.CORRIDOR_LONG = '1'
    return nodeTests('long', longFiles(), 2)
  }
  if (only === undefined || only === 'check') {
    tool('format and lint', bin('biome'), [
      'ci',
      '--log-level=warn',
      `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
      '.',
    ])
    for (const project of ['core', '.', 'web']) {
      tool(`types of ${project === '.' ? 'everything else' : project}`, bin('tsc'), ['-p', project])
    }
  }
  if (only === 'check') return nodeTests('tidy', ['tidy.test.ts'], 1)
  prepareMachine()
  process.env.CHROMIUM_PATH ??= findChromium() ?? ''
  tool('web app', process.execPath, ['scripts/launch.mjs', 'web'])
  if (only === undefined) await nodeTests('unit and contract tests', unitFiles(), 2)
  if (only === undefined || only === 'e2e') await nodeTests('browser', browserFiles(), 1)
}

await main()
summary()
