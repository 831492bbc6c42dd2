import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Fault } from '#core/drafting/fault.ts'
import { readAgreement } from '#core/drafting/read.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { Language, Say } from '#core/words.ts'
import { lawLanguages, servedBy } from '#words/languages.ts'
import { sayIn } from '#words/say.ts'
import { textOf } from './files.ts'
import { CliError, exit, out, paint } from './terminal.ts'

/** `corridor agreement check`: reads the text of an agreement and names every fault where it stands. */
export function register(command: Command, program: Command): void {
  command
    .argument('<path>', 'folder with agreement.yaml, or the file itself')
    .option('--json', 'the faults, for programs')
    .addHelpText(
      'after',
      `
Examples:
  corridor agreement check agreements/meuse-rhine
  corridor agreement check draft.yaml --json

Ends with 0 if the agreement can be used (warnings or not), 1 if it has errors, 2 if it cannot be read.`,
    )
    .action(async (path: string, options: { json?: boolean }) => {
      const { language } = program.opts<{ language: Language }>()
      process.exitCode = await checkAgreementFile(path, options, sayIn(language))
    })
}

/** Checks an agreement's text and prints every fault where it stands. Returns the exit code. */
export async function checkAgreementFile(
  given: string,
  options: { json?: boolean },
  say: Say,
): Promise<number> {
  const found = await stat(given).catch(() => null)
  if (!found) {
    throw new CliError(
      exit.usage,
      `\`${given}\` is not there`,
      'name a folder with agreement.yaml, or the file itself',
    )
  }
  const path = found.isDirectory() ? join(given, 'agreement.yaml') : given
  const text = await textOf(path, 'the agreement')
  const read = readAgreement(text, path)
  const faults = read.ok ? read.warnings : [...read.error, ...read.warnings]
  const errors = faults.filter((fault) => fault.severity === 'error').length
  const warnings = faults.length - errors
  if (options.json) {
    const agreement = read.ok
      ? { ...summaryOf(read.value), unprinted: Object.fromEntries(unprinted(read.value)) }
      : null
    out(JSON.stringify({ ok: read.ok, path, errors, warnings, faults, agreement }, null, 2))
    return read.ok ? exit.ok : exit.no
  }
  const lines = text.split(/\r?\n/)
  const inOrder = faults.toSorted((a, b) => a.line - b.line || a.column - b.column)
  for (const fault of inOrder) out(`${shown(fault, lines, say)}\n`)
  const counted = [
    say('cli.agreement.errors', { count: errors }),
    say('cli.agreement.warnings', { count: warnings }),
  ].join(', ')
  if (!read.ok) {
    out(`${paint('red', '✗')} ${path}: ${say('cli.agreement.unusable', { counted })}`)
    return exit.no
  }
  const { id, version, clauses, parties, illustrative } = summaryOf(read.value)
  const params = { id, version, clauses, parties, counted }
  out(`${paint('green', '✓')} ${say('cli.agreement.usable', params)}`)
  for (const [language, readers] of unprinted(read.value)) {
    const line = say('cli.agreement.unprinted', { language, parties: readers.join(', ') })
    out(`${paint('yellow', '!')} ${line}`)
  }
  if (illustrative) out(paint('dim', `  ${say('cli.agreement.illustrative')}`))
  return exit.ok
}

const summaryOf = ({ id, version, stage, illustrative, clauses, parties }: Agreement) => ({
  id,
  version,
  stage,
  illustrative,
  clauses: clauses.length,
  parties: parties.length,
})

/** The languages in which parties read and nobody can print articles yet, and which parties those are. */
function unprinted({ parties }: Agreement): Map<Language, string[]> {
  const found = new Map<Language, string[]>()
  for (const { id, languages } of parties)
    for (const language of languages)
      if (!lawLanguages.includes(servedBy(language)?.tag ?? language))
        found.set(language, [...(found.get(language) ?? []), id])
  return found
}

/** Long lines are cut around the place that is meant, so that the caret stays under it. */
const shownMax = 100

/** A fault as compilers print it: the place, what and the remedy; the line, and a caret under the column. */
function shown(fault: Fault, lines: readonly string[], say: Say): string {
  const { path, line, column, severity, message, clause } = fault
  const colour = severity === 'error' ? 'red' : 'yellow'
  const kind = paint(colour, say(`cli.agreement.${severity}`))
  const head = `${paint('bold', `${path}:${line}:${column}`)}: ${kind}: ${message}`
  const text = lines[line - 1]
  if (text === undefined) return head
  const from = column > shownMax ? column - shownMax / 2 : 0
  const cut = text.slice(from, from + shownMax).replaceAll('\t', ' ')
  const number = String(line)
  const caret = ' '.repeat(Math.max(0, column - 1 - from))
  const margin = ' '.repeat(number.length)
  const article =
    clause && `  ${paint('dim', `${margin} = ${say('articles.number', { number: clause })}`)}`
  return [
    head,
    `  ${paint('dim', `${number} |`)} ${cut}`,
    `  ${paint('dim', `${margin} |`)} ${caret}${paint(colour, '^')}`,
    ...(article ? [article] : []),
  ].join('\n')
}
