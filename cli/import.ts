import type { Command } from 'commander'
import type { Language, Say } from '#core/words.ts'
import { sayIn } from '#words/say.ts'
import { rules } from './import-facility.ts'
import { readRegister } from './import-read.ts'
import { type CountrySummary, type Summary, summarise, writeImport } from './import-report.ts'
import { settle } from './import-settle.ts'
import { CliError, columns, exit, out, paint, progress } from './terminal.ts'

type Options = { out: string; json?: boolean }

/** `corridor import`: a register of hospitals as facilities, with an account of every row. */
export function register(command: Command, program: Command): void {
  command
    .argument('<file>', 'the register: Eurostat GISCO healthcare services, all countries or some')
    .option('--out <dir>', 'folder for facilities.jsonl and report.csv', 'imported')
    .option('--json', 'the summary, for programs')
    .addHelpText(
      'after',
      `
Examples:
  corridor import eu_hospitals_gisco_2020.csv --out europe
  corridor plan incidents/brussels-2016-03-22.yaml --facilities europe/facilities.jsonl

facilities.jsonl has one facility a line. report.csv says of every row whether it was kept, merged with
another or held back, and everything doubtful or assumed, with the column that it comes from.

Ends with 0 if anything was kept, 1 if nothing was, 2 if the file cannot be read.`,
    )
    .action(async (file: string, options: Options) => {
      const { language } = program.opts<{ language: Language }>()
      process.exitCode = await importRegister(file, options, sayIn(language))
    })
}

/** Reads, settles, writes and prints. Returns the exit code. */
export async function importRegister(file: string, options: Options, say: Say): Promise<number> {
  const began = performance.now()
  let summary: Summary
  let written: { facilities: string; report: string }
  try {
    const read = await readRegister(file, (rows, share) => {
      const percent = `${Math.floor(100 * share)} %`
      progress(say('cli.import.progress', { rows, percent }))
    })
    progress(say('cli.import.settling', { rows: read.rows.length }))
    const accounts = settle(read)
    if (accounts.length === 0) {
      throw new CliError(exit.usage, `${file} has a header and no rows`, 'is it the right file?')
    }
    summary = summarise(accounts)
    written = await writeImport(options.out, accounts)
  } finally {
    progress(null)
  }
  const { kept, 'kept-flagged': flagged } = summary.outcomes
  const code = kept + flagged > 0 ? exit.ok : exit.no
  if (options.json) out(JSON.stringify({ ...summary, rules, ...written }, null, 2))
  else print(summary, written, performance.now() - began, say)
  return code
}

/** A table of every country would be read by nobody; the rest is one line, and --json has them all. */
const countriesShownMax = 40

function print(
  summary: Summary,
  written: { facilities: string; report: string },
  ms: number,
  say: Say,
) {
  const of = (key: string, params = {}) => say(`cli.import.${key}`, params)
  const { outcomes, remarks } = summary
  const facilities = outcomes.kept + outcomes['kept-flagged']
  const seconds = (ms / 1000).toFixed(1)
  out(paint('bold', of('done', { rows: summary.rows, facilities, seconds })))
  out()
  out(table(summary.countries, of))
  out()
  const row = (name: string, count: number) => [`  ${of(name)}`, String(count), of(`${name}Means`)]
  const became = (['kept', 'kept-flagged', 'merged', 'held-back'] as const).map((name) =>
    row(`outcome.${name}`, outcomes[name]),
  )
  out(columns(became, [1]))
  out()
  out(of('doubtful'))
  const doubts = told.flatMap((name) => (remarks[name] ? [row(`what.${name}`, remarks[name])] : []))
  out(columns(doubts, [1]))
  out()
  const { duplicateIds: ids, duplicateIdRows: rows, rowsWithBeds, rowsWithEmergency } = summary
  out(of('stated', { beds: rowsWithBeds, emergency: rowsWithEmergency, ids, rows }))
  out(of('assumed'))
  for (const name of ['surge', 'bedsMissing', 'unknownKind', 'reserve', 'capabilities']) {
    out(`  ${of(`rule.${name}`, ruleParams)}`)
  }
  out()
  out(
    paint(
      'dim',
      columns([
        [written.facilities, of('facilitiesFile')],
        [written.report, of('reportFile')],
      ]),
    ),
  )
}

const ruleParams = {
  perHour: rules.per100Beds,
  immediate: Math.round(rules.immediateShare * 100),
  minor: rules.minorPerSerious,
  beds: rules.bedsWhereMissing,
  unknown: Math.round(rules.unknownKindShare * 100),
  reserve: Math.round(rules.reserveShare * 100),
}

/** What the summary tells of; the others stand in the report alone. */
const told = [
  'duplicate-id',
  'duplicate-place-and-name',
  'beds-missing',
  'beds-not-usable',
  'emergency-unknown',
  'kind-unknown',
  'kind-disputed',
  'kind-assumed',
  'capabilities-unknown',
  'place-inexact',
  'place-unrated',
  'place-far-off',
  'impossible-coordinates',
  'no-coordinates',
  'wrong-number-of-columns',
  'no-csv',
  'no-id',
  'no-name',
  'impossible-value',
  'letters-damaged',
] as const

function table(countries: readonly CountrySummary[], of: Say): string {
  const shown = countries.slice(0, countriesShownMax)
  const heads = ['rows', 'merged', 'held', 'acute', 'noTrauma', 'unknown', 'beds', 'emergency']
  const head = ['country', ...heads].map((name) => paint('dim', of(`column.${name}`)))
  const numbers = (one: CountrySummary) => {
    const { acute, unknown } = one.kinds
    const noTrauma = one.facilities - acute - unknown
    const kept = [acute, noTrauma, unknown, one.bedsStated, one.emergencyStated]
    return [one.rows, one.merged, one['held-back'], ...kept]
  }
  const all = countries.map(numbers)
  const sums = all[0]!.map((_, i) => all.reduce((sum, line) => sum + line[i]!, 0))
  const cells = (name: string, line: number[]) => [
    `  ${name}`,
    ...line.map((n) => (n ? String(n) : '·')),
  ]
  const total = cells(of('column.total'), sums).map((cell) => paint('bold', cell))
  const lines = [
    [`  ${head[0]}`, ...head.slice(1)],
    ...shown.map((one) => cells(one.country, numbers(one))),
  ]
  return columns(
    [...lines, total],
    heads.map((_, i) => i + 1),
  )
}
