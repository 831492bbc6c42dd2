import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { type Paragraph, renderClause } from '#core/articles/render.ts'
import { checkReferences } from '#core/drafting/fault.ts'
import { readAgreement } from '#core/drafting/read.ts'
import type { Language, Say } from '#core/words.ts'
import { sayIn } from '#words/say.ts'
import { textOf } from './files.ts'
import { CliError, exit, out, paint } from './terminal.ts'

/** `corridor agreement article`: the clause that a decision, a refusal or an entry cites, in words. */
export function register(command: Command, program: Command): void {
  command
    .argument('<path>', 'folder with agreement.yaml, or the file itself')
    .argument('<reference>', 'as decisions cite it: meuse-rhine/7.2, or 7.2')
    .addHelpText('after', '\nExample:\n  corridor agreement article agreements/meuse-rhine 7.2')
    .action(async (path: string, reference: string) => {
      const { language } = program.opts<{ language: Language }>()
      process.exitCode = await printArticle(path, reference, sayIn(language))
    })
}

/** Prints one article. Returns the exit code: 1 where the agreement has no such clause. */
export async function printArticle(given: string, reference: string, say: Say): Promise<number> {
  const found = await stat(given).catch(() => null)
  const path = found?.isDirectory() ? join(given, 'agreement.yaml') : given
  const read = readAgreement(await textOf(path, 'the agreement'), path)
  if (!read.ok) {
    const [first] = read.error
    const remedy = `see corridor agreement check ${given}`
    throw new CliError(exit.usage, first?.message ?? 'the agreement cannot be read', remedy)
  }
  const agreement = read.value
  const ref = reference.includes('/') ? reference : `${agreement.id}/${reference}`
  const [missing] = checkReferences([agreement], [ref], path)
  if (missing) throw new CliError(exit.no, missing.message)
  const clause = agreement.clauses.find(({ id }) => `${agreement.id}/${id}` === ref)!
  const { number, title, paragraphs } = renderClause(clause, agreement, say)
  out(`${paint('bold', `${number}  ${title}`)}\n${linesOf(paragraphs).join('\n')}`)
  return exit.ok
}

/** The paragraphs of an article with their points, indented under their numbers. */
export function linesOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.flatMap(({ number, text, points }) => [
    number ? `  ${number} ${text}` : `  ${text}`,
    ...points.map((point) => `     ${point.letter} ${point.text}`),
  ])
}
