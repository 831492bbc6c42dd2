// Decisions per second against general rule engines that hold the same rules and give the same answers.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { oneByOne } from '../core/law/applies.ts'
import { compile } from '../core/law/evaluate.ts'
import { standingOf } from '../core/law/standing.ts'
import type { Measured } from './engine.ts'
import { callsPerSecond, type Row, rate } from './row.ts'
import { type Asked, copies, kinds, now, questions, treaty, withGaps } from './treaty.ts'

const perSecondWanted = 2_000_000
/** What a peer may take: more is more than a small machine has. */
const memoryMaxMb = 6_144

/** How many agreements are in force, what is asked of them, and how many questions the slow are asked. */
type Size = {
  agreements: number
  of: readonly Asked[]
  logic: number
  cedar: number
  clauses?: number
  note?: string
}
const sizes: Size[] = [
  { agreements: 5, of: kinds, logic: 2_000, cedar: 100 },
  { agreements: 25, of: kinds, logic: 1_000, cedar: 10 },
  {
    agreements: 500,
    of: ['waiver'],
    logic: 50,
    cedar: 10,
    clauses: 4,
    note: 'cut down to four waivers on both sides: with 500 whole ones json-logic-engine took over 20 GB',
  },
]

/** Runs an engine in a process of its own; null where it fails or takes more memory than there is. */
function measure(
  name: string,
  count: number,
  { agreements, of, clauses = 1_000 }: Pick<Size, 'agreements' | 'of' | 'clauses'>,
): Measured | null {
  process.stderr.write(`corridor: ${agreements} agreements, ${of.join(' ')}: ${name} …\n`)
  const script = join(import.meta.dirname, 'engine.ts')
  const args = [`--max-old-space-size=${memoryMaxMb}`, script, name, `${agreements}`, `${count}`]
  const done = spawnSync(process.execPath, [...args, of.join(','), `${clauses}`], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 10 * 60_000,
  })
  if (done.stdout.endsWith('}')) return JSON.parse(done.stdout) as Measured
  process.stderr.write(`corridor: ${name} gave up: ${done.stderr.slice(-400)}\n`)
  return null
}

function against(name: string, count: number, size: Size): Row {
  const ours = measure('corridor', 2_000, size)
  assert(ours, 'our own engine runs')
  const theirs = measure(name, count, size)
  const what = `decisions, ${size.agreements} agreements, against ${name}`
  const goal = name === 'cedar-wasm' ? 100 : 1
  const figures = { what, ours: rate(ours.perSecond, 'decisions'), goal }
  if (!theirs)
    return { ...figures, peer: 'gave up', ratio: Infinity, note: `more than ${memoryMaxMb} MB` }
  // The questions come from one seed: those of the shorter list are the first of the longer one.
  assert.equal(theirs.answers, ours.answers.slice(0, count), `${name} and ours answer alike`)
  const note = `${count} answers compared, all equal; ours also cites clauses and duties`
  return {
    ...figures,
    peer: rate(theirs.perSecond, 'decisions'),
    ratio: ours.perSecond / theirs.perSecond,
    note: size.note ? `${note}; ${size.note}` : note,
  }
}

function ours(agreements: number): Measured {
  const measured = measure('corridor', 2_000, { agreements, of: kinds })
  assert(measured, 'our own engine runs')
  return measured
}

const middle = (all: readonly Measured[]): Measured =>
  all.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(all.length / 2)]!

/** What `core/lookup` pays: tables against asking one by one, where the answer is determined and where not. */
function lookups(agreements: number): Row[] {
  const texts = copies(treaty(), agreements)
  const standings = texts.map(standingOf)
  const quick = compile(standings)
  const plain = compile(standings, [], oneByOne)
  const all = withGaps(questions(texts, 8_000))
  const isOpen = (at: number) => quick(all[at]!, now).answer === 'undetermined'
  return [false, true].map((open) => {
    const asked = all.filter((_, at) => isOpen(at) === open)
    const perSecond = (ask: typeof quick) =>
      callsPerSecond(asked.length, () => {
        for (const question of asked) ask(question, now)
      })
    const [ours, theirs] = [perSecond(quick), perSecond(plain)]
    return {
      what: `decisions, ${agreements} agreements, ${open ? 'undetermined' : 'determined'}, tables against one by one`,
      ours: rate(ours, 'decisions'),
      peer: rate(theirs, 'decisions'),
      ratio: ours / theirs,
      goal: 1,
      note: `${asked.length} questions with every fourth fact unknown`,
    }
  })
}

/** Ours against both, and with 500 agreements in force against 5. */
export async function run(): Promise<Row[]> {
  // One after the other, three times: what else the machine does falls on both.
  const turns = [1, 2, 3].map(() => [5, 500].map((agreements) => ours(agreements)))
  const few = middle(turns.map(([small]) => small!))
  const many = middle(turns.map(([, large]) => large!))
  const rows = sizes.flatMap((size) => [
    against('json-logic-engine', size.logic, size),
    against('cedar-wasm', size.cedar, size),
  ])
  return [
    {
      what: 'decisions that cite their clauses, one core, 5 agreements in force',
      ours: rate(few.perSecond, 'decisions'),
      peer: `${perSecondWanted.toLocaleString('en')} decisions/s`,
      ratio: few.perSecond / perSecondWanted,
      goal: 1,
      note: 'a limit, not a peer',
    },
    {
      what: 'decisions, ours with 500 agreements against ours with 5',
      ours: rate(many.perSecond, 'decisions'),
      peer: rate(few.perSecond, 'decisions'),
      ratio: many.perSecond / few.perSecond,
      goal: 0.33,
      note: `${few.residentMb} MB and ${many.residentMb} MB resident`,
    },
    ...[5, 500].flatMap(lookups),
    ...rows,
  ]
}

if (import.meta.main) console.table(await run())
