import type { Command } from 'commander'
import type { Language, Say } from '#core/words.ts'
import { type Coverage, type Covered, coverage } from '#words/coverage.ts'
import { sayIn } from '#words/say.ts'
import { exit, out, paint } from './terminal.ts'

/** `corridor words coverage`: how much of what is said there is in each language. */
export function register(command: Command, program: Command): void {
  command
    .command('coverage')
    .description('how many words each language has: screens, clinical, law, command line')
    .option('--json', 'everything, with the keys that are missing, for programs')
    .addHelpText(
      'after',
      `
Screens show English where a language lacks a word. A language is offered only where its clinical words are
complete, and printed only where the words of the law are. Ends with 0.`,
    )
    .action((options: { json?: boolean }) => {
      const { language } = program.opts<{ language: Language }>()
      process.exitCode = printCoverage(options.json ?? false, sayIn(language))
    })
}

const parts = ['screens', 'clinical', 'law', 'cli'] as const

function printCoverage(json: boolean, say: Say): number {
  const found = coverage()
  if (json) out(JSON.stringify(found.map(asData), null, 2))
  else {
    out(paint('bold', say('cli.words.title')))
    for (const one of found) printLanguage(one, say)
  }
  return exit.ok
}

const asData = ({ language: { tag, name, clinical, law }, of }: Coverage) => ({
  tag,
  name,
  review: clinical,
  law,
  coverage: of,
})

function printLanguage({ language, of }: Coverage, say: Say): void {
  const count = ({ has, all }: Covered) =>
    has === all ? say('cli.words.all', { count: all }) : say('cli.words.some', { count: has, all })
  const counts = parts.map((part) => `${say(`cli.words.${part}`)}: ${count(of[part])}`)
  out(
    `${language.tag.padEnd(8)} ${language.name.padEnd(12)} ${[...counts, reviewOf(language.clinical, say)].join('; ')}`,
  )
  const missing = parts.flatMap((part) => of[part].missing)
  if (missing.length === 0) return
  const keys = missing.slice(0, 10).join(', ') + (missing.length > 10 ? ', …' : '')
  out(`${' '.repeat(9)}${say('cli.words.missing', { language: language.tag, keys })}`)
}

function reviewOf(review: Coverage['language']['clinical'], say: Say): string {
  if (review === null) return '–'
  if (typeof review === 'string') return say(`cli.words.${review}`)
  return say('cli.words.reviewed', review)
}
