import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Command, Option } from 'commander'
import { readAgreement } from '#core/drafting/read.ts'
import { type Founder, fromTemplate } from '#core/drafting/template.ts'
import { assert } from '#core/result.ts'
import type { Language, Say, Texts } from '#core/words.ts'
import { english, lawLanguages } from '#words/languages.ts'
import { sayIn } from '#words/say.ts'
import { casesText, readmeText } from './agreement-new-files.ts'
import { CliError, exit, out, paint } from './terminal.ts'

export const templates = ['land-border', 'island-border', 'mutual-aid'] as const
type Options = { template: (typeof templates)[number]; parties: string; force?: boolean }

const root = process.env.CORRIDOR_ROOT ?? fileURLToPath(new URL('..', import.meta.url))

/** `corridor agreement new`: a folder with a first text, its cases and a README. */
export function register(command: Command, program: Command): void {
  command
    .argument('<folder>', 'where it is written; its name becomes the id')
    .addOption(
      new Option('--template <name>', 'what it begins with')
        .choices([...templates])
        .default('land-border'),
    )
    .requiredOption(
      '--parties <ids>',
      'two or more ids; codes of states know their name and time zone',
    )
    .option('--force', 'writes over files that are there')
    .addHelpText(
      'after',
      `
Examples:
  corridor agreement new agreements/rhine --template land-border --parties de,fr
  corridor agreement new agreements/channel --template mutual-aid --parties fr,be,gb

Ends with 0 if it is written, 2 if it was called wrongly or files are there already.`,
    )
    .action(async (folder: string, options: Options) => {
      const { language } = program.opts<{ language: Language }>()
      process.exitCode = await beginAgreement(folder, options, sayIn(language))
    })
}

/** Writes the three files. Returns the exit code; files that are there are left alone without `force`. */
export async function beginAgreement(
  given: string,
  { template, parties, force }: Options,
  say: Say,
): Promise<number> {
  const folder = resolve(given)
  const id = idOf(basename(folder))
  const ids = parties.split(',').map((one) => one.trim())
  for (const one of ids) idOf(one)
  if (ids.length < 2 || new Set(ids).size < ids.length) {
    throw new CliError(
      exit.usage,
      `\`${parties}\` is not two different parties or more`,
      '--parties de,fr',
    )
  }
  if (!force) await refuseOverwriting(folder, given, say)
  const source = await readFile(join(root, 'agreements/templates', `${template}.yaml`), 'utf8')
  const first = Temporal.Now.plainDateISO().add({ months: 1 }).with({ day: 1 })
  const founders = ids.map(founderOf)
  const beginning = {
    id,
    founders,
    firstDay: first.toString(),
    lastDay: first.add({ years: 10 }).subtract({ days: 1 }).toString(),
  }
  const text = fromTemplate(source, beginning)
  const path = join(given, 'agreement.yaml')
  const read = readAgreement(text, path)
  assert(read.ok, 'a template makes a text without errors')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'agreement.yaml'), text)
  await writeFile(join(folder, 'cases.test.ts'), casesText(beginning, relative(folder, root)))
  await writeFile(join(folder, 'README.md'), readmeText(read.value, template))
  const params = { path, clauses: read.value.clauses.length, parties: ids.length }
  out(`${paint('green', '✓')} ${say('cli.agreement.new.created', params)}`)
  out(`  ${say('cli.agreement.new.next', { path: given })}`)
  return exit.ok
}

function idOf(word: string): string {
  if (/^[a-z][a-z0-9-]*$/.test(word) && word !== 'outside') return word
  throw new CliError(
    exit.usage,
    `\`${word}\` is no id`,
    'use lower-case letters, digits and hyphens, such as de or north-bank',
  )
}

async function refuseOverwriting(folder: string, given: string, say: Say) {
  if (!(await stat(folder).catch(() => null))) return
  const names = await readdir(folder)
  const taken = ['agreement.yaml', 'cases.test.ts', 'README.md'].find((name) =>
    names.includes(name),
  )
  if (!taken) return
  const path = join(given, taken)
  throw new CliError(exit.usage, say('cli.agreement.new.exists', { path }), '--force')
}

/** States near each other in Europe: their capital's time zone, and the languages of their law. */
const states: Record<string, [timeZone: string, ...languages: Language[]]> = {
  at: ['Europe/Vienna', 'de'],
  be: ['Europe/Brussels', 'nl', 'fr', 'de'],
  ch: ['Europe/Zurich', 'de', 'fr', 'it'],
  cz: ['Europe/Prague', 'cs'],
  de: ['Europe/Berlin', 'de'],
  dk: ['Europe/Copenhagen', 'da'],
  es: ['Europe/Madrid', 'es'],
  fr: ['Europe/Paris', 'fr'],
  gb: ['Europe/London', 'en'],
  ie: ['Europe/Dublin', 'en', 'ga'],
  it: ['Europe/Rome', 'it'],
  lu: ['Europe/Luxembourg', 'fr', 'de'],
  nl: ['Europe/Amsterdam', 'nl'],
  no: ['Europe/Oslo', 'nb'],
  pl: ['Europe/Warsaw', 'pl'],
  pt: ['Europe/Lisbon', 'pt'],
  se: ['Europe/Stockholm', 'sv'],
}

/** A party by its id: a state's code knows the rest, of others it is left to be filled in. */
function founderOf(id: string): Founder {
  const known = states[id]
  const state = /^[a-z]{2}$/.test(id) ? id.toUpperCase() : 'XX'
  const name: Texts = Object.fromEntries(
    lawLanguages.map((language) => [language, nameIn(language, id, state)]),
  )
  const [timeZone, ...own] = known ?? ['UTC']
  const printed = own.filter((one) => lawLanguages.includes(one))
  // What nobody can print yet begins in English.
  const spoken = printed.length > 0 ? printed : [english.tag]
  return { id, name, state, timeZone, languages: spoken }
}

function nameIn(language: Language, id: string, state: string): string {
  if (state === 'XX') return id
  return new Intl.DisplayNames([language], { type: 'region' }).of(state) ?? id
}
