import type { Command } from 'commander'
import { type Change, diffOf, isEmpty } from '#core/coverage/diff.ts'
import { sayChange, sayTextChange } from '#core/coverage/diff-words.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { type FactName, type FactValue, nothingRecorded } from '#core/law/facts.ts'
import { factsOf } from '#core/law/kinds.ts'
import type { Language, Say } from '#core/words.ts'
import { sayIn } from '#words/say.ts'
import { readText } from './agreement-text.ts'
import { exit, out, paint } from './terminal.ts'

/** `corridor agreement diff`: what changed between two texts, by what they mean. */
export function register(command: Command, program: Command): void {
  command
    .argument('<before>', 'folder with agreement.yaml, or the file itself')
    .argument('<after>', 'the other text')
    .option('--json', 'every change, for programs')
    .addHelpText(
      'after',
      `
Examples:
  corridor agreement diff agreements/meuse-rhine draft.yaml
  corridor agreement diff agreements/meuse-rhine draft.yaml --language nl

Other numbers, another order or another way to say the same are no difference.
Ends with 0 if the texts mean the same, 1 if they differ, 2 if it was called wrongly.`,
    )
    .action(async (before: string, after: string, options: { json?: boolean }) => {
      const { language } = program.opts<{ language: Language }>()
      process.exitCode = await diffFiles(before, after, options, sayIn(language))
    })
}

/** Compares two texts and prints the changes. Returns the exit code. */
export async function diffFiles(
  givenBefore: string,
  givenAfter: string,
  { json }: { json?: boolean },
  say: Say,
): Promise<number> {
  const before = (await readText(givenBefore)).agreement
  const after = (await readText(givenAfter)).agreement
  const diff = diffOf(before, after)
  const code = isEmpty(diff) ? exit.ok : exit.no
  if (json) {
    out(JSON.stringify({ same: code === exit.ok, ...diff }, null, 2))
    return code
  }
  const title = ({ id, version }: Agreement) => `${id} ${version}`
  out(paint('bold', `${title(before)} → ${title(after)}`))
  if (isEmpty(diff)) {
    out(`${paint('green', '✓')} ${say('cli.agreement.diff.same')}`)
    return code
  }
  out(say('cli.agreement.diff.changes', { count: diff.changes.length }))
  // A party that has left is still named by what changed with it.
  const gone = before.parties.filter(({ id }) => !after.parties.some((party) => party.id === id))
  const both = { ...after, parties: [...after.parties, ...gone] }
  for (const change of diff.changes) printChange(change, both, say)
  if (diff.texts.length > 0) out()
  for (const text of diff.texts) out(`~ ${sayTextChange(text, { before, after }, say)}`)
  if (diff.tooLarge.length > 0) {
    const list = diff.tooLarge.join(', ')
    out(`\n${paint('yellow', say('cli.agreement.diff.tooLarge', { list }))}`)
  }
  return code
}

const signs: Partial<Record<Change['what'], { sign: string; colour: 'green' | 'red' | 'yellow' }>> =
  {
    wider: { sign: '+', colour: 'green' },
    narrower: { sign: '−', colour: 'red' },
    'new-duty': { sign: '+', colour: 'yellow' },
    'duty-gone': { sign: '−', colour: 'yellow' },
  }

function printChange(change: Change, both: Agreement, say: Say) {
  const { what, kind, example } = change
  const { sign, colour } = signs[what] ?? { sign: '~', colour: 'yellow' as const }
  out(`\n${paint(['bold', colour], sign)} ${sayChange(change, both, say)}`)
  const facts = Object.entries(example.question.facts) as [FactName, FactValue][]
  // What the record would be taken to say is unknown in this question.
  const silent = factsOf(kind).filter(
    (name) => name in nothingRecorded && !(name in example.question.facts),
  )
  const open = silent.map((name) => `${name}=?`)
  const at = Temporal.Instant.fromEpochMilliseconds(example.now).toString({
    smallestUnit: 'minute',
  })
  const asked = [`--kind ${kind}`, ...facts.map(factText), ...open, `--at ${at}`].join(' ')
  out(paint('dim', `  ${say('cli.agreement.diff.ask')}: explain ${asked}`))
}

/** As `corridor agreement explain` takes it. */
const factText = ([name, value]: [FactName, FactValue]) =>
  `${name}=${Array.isArray(value) ? value.join(',') : value}`
