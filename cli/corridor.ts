import { Command, CommanderError, Option } from 'commander'
import type { Language } from '#core/words.ts'
import { languages, spokenFor } from '#words/languages.ts'
import { addCommands } from './on-call.ts'
import { CliError, exit } from './terminal.ts'

// The `corridor` command. It ends with 0 for yes, 1 where the answer is no or faults were found, 2 where it was
// called wrongly and 3 where the fault is ours.

function spoken(): Language {
  const asked = (process.env.LC_ALL || process.env.LANG || '').replace(/[.@].*/, '')
  return spokenFor(asked.replace('_', '-'))
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

addCommands(program, {
  plan: [
    'proposes a hospital for every casualty of an incident, with reasons and a bound',
    () => import('./plan.ts'),
  ],
  verify: [
    'checks an export of a record with public keys alone, and names what does not hold',
    () => import('./verify.ts'),
  ],
  agreement: ['works on the text of an agreement', () => import('./agreement.ts')],
  import: [
    'reads the European register of hospitals (CSV) and accounts for every row',
    () => import('./import.ts'),
  ],
  triage: [
    'asks the questions of a triage method one at a time, or assesses observations',
    () => import('./triage.ts'),
  ],
  rebuild: [
    'computes views again from the record, beside the ones that are read meanwhile',
    () => import('./rebuild.ts'),
  ],
  words: ['the languages that Corridor has words in', () => import('./words.ts')],
})

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
