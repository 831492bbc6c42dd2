import { isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, CommanderError, Option } from 'commander'
import { type Language, languages } from '#core/words.ts'
import { register as registerAgreement } from './agreement.ts'
import { register as registerImport } from './import.ts'
import { planFor, planJson } from './plan.ts'
import { printPlan } from './plan-print.ts'
import { register as registerRebuild } from './rebuild.ts'
import { CliError, exit, out } from './terminal.ts'
import { register as registerTriage } from './triage.ts'
import { register as registerVerify } from './verify.ts'

// The `corridor` command. It ends with 0 for yes, 1 where the answer is no or faults were found, 2 where it was
// called wrongly and 3 where the fault is ours.

const root = process.env.CORRIDOR_ROOT ?? fileURLToPath(new URL('..', import.meta.url))
const ours = (...path: string[]) => join(root, ...path)
const here = (path: string) => (isAbsolute(path) ? path : resolve(path))

function spoken(): Language {
  const asked = (process.env.LC_ALL || process.env.LANG || '').slice(0, 2)
  return languages.find((one) => one === asked) ?? 'en'
}

const program = new Command('corridor')
  .description(
    'Executes the agreement between neighbouring states, so that casualties are treated by the right team.',
  )
  .version('0.1.0')
  .addOption(
    new Option('--language <language>', 'language of the answer')
      .choices(languages)
      .default(spoken()),
  )
  .exitOverride()
  .showHelpAfterError('(corridor --help says more)')

const language = () => program.opts<{ language: Language }>().language

program
  .command('plan')
  .description('proposes a hospital for every casualty of an incident, with reasons and a bound')
  .argument('<file>', 'the incident (YAML or JSON), such as incidents/coach-collision.yaml')
  .option(
    '--facilities <file>',
    'facilities as `corridor import` writes them; times are then estimated',
  )
  .option('--agreement <dir>', 'folder of the agreement', ours('agreements', 'meuse-rhine'))
  .option('--region <dir>', 'folder of the region', ours('regions', 'meuse-rhine'))
  .option('--json', 'everything, for programs')
  .action(
    async (
      file: string,
      options: { facilities?: string; agreement: string; region: string; json?: boolean },
    ) => {
      const planned = await planFor(here(file), options)
      if (options.json) out(JSON.stringify(planJson(planned), null, 2))
      else printPlan(planned, language())
    },
  )

registerVerify(program)
registerAgreement(program)
registerImport(program)
registerTriage(program)
registerRebuild(program)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exit.ok : exit.usage
  } else if (error instanceof CliError) {
    process.stderr.write(`corridor: ${error.message}\n`)
    if (error.remedy) process.stderr.write(`corridor: ${error.remedy}\n`)
    process.exitCode = error.code
  } else {
    process.stderr.write(`corridor: our own fault: ${(error as Error).stack ?? error}\n`)
    process.exitCode = exit.fault
  }
}
