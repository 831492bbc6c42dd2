import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import type { Refusal } from '#core/refusal.ts'
import type { MethodId } from '#core/triage/method.ts'
import { findMethod, methodFor, methods, methodsOn } from '#core/triage/methods.ts'
import { readObservations, readPatient } from '#core/triage/observation.ts'
import { type Assessment, assess } from '#core/triage/triage.ts'
import type { Language, Say } from '#core/words.ts'
import { sayIn } from '#words/say.ts'
import { textOf } from './files.ts'
import { CliError, exit, out } from './terminal.ts'
import { interview, type Known, type Next, terminalKeys } from './triage-ask.ts'
import { printAssessment } from './triage-print.ts'

type Options = { method?: string; observations?: string; age?: string; json?: boolean }

/** `corridor triage`: a triage method's own questions, or its answer to observations given. */
export function register(command: Command, program: Command): void {
  command
    .addOption(
      new Option('--method <id>', `${methodsOn.join(', ')}; by age or looks if it is not given`),
    )
    .option('--observations <json>', 'JSON, or a file with it: answers at once')
    .option('--age <years>', 'age in years; a fraction will do')
    .option('--json', 'the assessment, for programs')
    .addHelpText(
      'after',
      `
Examples:
  corridor triage                                     asks, with single keys: u unknown, b back, q stop
  corridor triage --method jumpstart --age 6
  corridor triage --method start --observations '{"walks":"no","breathes":"yes","respiratoryRatePerMin":34}'

Ends with 0 if there is a category, 1 if an answer is missing or the method is off, 2 if it was called
wrongly or a value cannot be.`,
    )
    .action(async (options: Options) => {
      const { language } = program.opts<{ language: Language }>()
      process.exitCode = await triage(options, sayIn(language))
    })
}

/** Assesses, asking where nothing was given. Returns the exit code. */
export async function triage(options: Options, say: Say): Promise<number> {
  const method = options.method === undefined ? null : methodOf(options.method)
  const asks = options.observations === undefined
  const known = await knownFrom(options, say)
  if (method && assess(method, {}).outcome === 'off') {
    return show({ assessment: assess(method, {}), known }, options, say)
  }
  if (!asks) return show({ assessment: assessGiven(method, known, say), known }, options, say)
  if (!process.stdin.isTTY) {
    throw new CliError(
      exit.usage,
      'there is no terminal to ask at, and no observations',
      'give them: --observations FILE, or --observations \'{"walks":"no"}\'',
    )
  }
  const keys = terminalKeys(process.stdin)
  try {
    const write = (text: string) => process.stderr.write(text)
    const found = await interview((now) => nextOf(method, now), known, keys, write, say)
    return found ? show(found, options, say) : exit.no
  } finally {
    keys.close()
  }
}

function methodOf(id: string): MethodId {
  const found = findMethod(id)
  if (found.ok) return found.value.id
  throw new CliError(
    exit.usage,
    `--method: there is no method \`${id}\``,
    `one of ${methodsOn.join(', ')}`,
  )
}

const patientKeys = ['ageYears', 'ageMonths', 'looksLike']

/** What was given on the command line, checked against the limits of what can be. */
async function knownFrom({ observations: given, age }: Options, say: Say): Promise<Known> {
  const raw = given === undefined ? {} : await rawFrom(given)
  const entries = Object.entries(raw)
  const ofPatient = entries.filter(([key]) => patientKeys.includes(key))
  if (age !== undefined) ofPatient.push(['ageYears', yearsOf(age)])
  const patient = readPatient(Object.fromEntries(ofPatient))
  const seen = readObservations(
    Object.fromEntries(entries.filter(([key]) => !patientKeys.includes(key))),
  )
  const faults = [...(patient.ok ? [] : patient.error), ...(seen.ok ? [] : seen.error)]
  if (faults.length > 0 || !patient.ok || !seen.ok) {
    throw new CliError(
      exit.usage,
      faults.map((fault) => faultText(fault, say)).join('\n'),
      'correct what is named; "unknown" says that it could not be found out',
    )
  }
  return { observations: seen.value, patient: patient.value }
}

function yearsOf(text: string): number {
  const years = Number(text.replace(',', '.'))
  if (text.trim() !== '' && Number.isFinite(years)) return years
  throw new CliError(exit.usage, `--age: \`${text}\` is no number`, 'give years, such as 34 or 0.5')
}

function faultText(fault: Refusal, say: Say): string {
  const { field = '', params } = fault
  const name = say(`clinical.observation.${field}`)
  const called = name === field ? '' : ` (${name})`
  const key = fault.code === 'impossible_value' ? 'impossible' : 'notUnderstood'
  return `${field}${called}: ${say(`cli.triage.${key}`, params)}`.trimEnd()
}

async function rawFrom(given: string): Promise<Record<string, unknown>> {
  const inline = given.trimStart().startsWith('{')
  if (!inline && !existsSync(given)) {
    throw new CliError(
      exit.usage,
      `--observations: \`${given}\` is neither JSON nor a file that is there`,
      'write \'{"walks":"no"}\', or name a file',
    )
  }
  const where = inline ? '--observations' : given
  try {
    const value: unknown = JSON.parse(inline ? given : await textOf(given, 'the observations'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new CliError(
      exit.usage,
      `${where}: not JSON: ${cause.message}`,
      'write it as {"walks": "no", "respiratoryRatePerMin": 24}',
    )
  }
  throw new CliError(exit.usage, `${where}: not an object`, 'write it as {"walks": "no"}')
}

/** The method's next question; before that, where no method was named, whom we have before us. */
export function nextOf(method: MethodId | null, known: Known): Next {
  const choice = method ? null : methodFor(known.patient, methodsOn)
  if (choice?.choice === 'ask') return { ask: choice.next, why: 'not-asked', fields: [] }
  const id = choice?.choice === 'method' ? choice.method : (method ?? 'start')
  const found = flagged(assess(id, known.observations, known.patient), known)
  if (found.outcome !== 'incomplete') return { end: found }
  const fields = found.contradictions[0]?.fields ?? []
  return { ask: found.next, why: found.why, fields: [...fields] }
}

function assessGiven(method: MethodId | null, known: Known, say: Say): Assessment {
  const choice = method ? null : methodFor(known.patient, methodsOn)
  if (choice?.choice === 'ask') {
    throw new CliError(
      exit.usage,
      `neither method nor age is given: ${say('clinical.question.looksLike.text')}`,
      'give --method, or --age, or "looksLike": "adult", "child" or "infant"',
    )
  }
  const id = choice?.choice === 'method' ? choice.method : (method ?? 'start')
  return flagged(assess(id, known.observations, known.patient), known)
}

/** A method named by hand may be made for another age: it is used and says so. */
function flagged(found: Assessment, { patient }: Known): Assessment {
  if (patient.ageYears === undefined && patient.ageMonths === undefined && !patient.looksLike) {
    return found
  }
  const choice = methodFor(patient, [found.method])
  const more = choice.choice === 'method' ? choice.flags : []
  return { ...found, flags: [...found.flags, ...more] }
}

function show(
  { assessment, known }: { assessment: Assessment; known: Known },
  options: Options,
  say: Say,
): number {
  const { source, status } = methods[assessment.method]
  if (options.json) out(JSON.stringify({ ...assessment, ...known, source, status }, null, 2))
  else printAssessment(assessment, say)
  return assessment.outcome === 'category' ? exit.ok : exit.no
}
