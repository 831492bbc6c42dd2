import { stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import { agreementHash } from '#core/agreement/signing.ts'
import { type Document, documentOf } from '#core/articles/document.ts'
import { documentHtml } from '#core/articles/document-html.ts'
import type { NameOf } from '#core/articles/render.ts'
import type { Language } from '#core/words.ts'
import { loadRegion } from '#server/planning/region.ts'
import { agreementPdf } from '#server/print/agreement-pdf.ts'
import { sha256 } from '#server/store/seal.ts'
import { english, lawLanguages } from '#words/languages.ts'
import { sayIn } from '#words/say.ts'
import { linesOf } from './agreement-article.ts'
import { readText } from './agreement-text.ts'
import { CliError, exit, out, paint } from './terminal.ts'

type Options = { html?: string; pdf?: string; region?: string; language?: Language }

/** `corridor agreement render`: the whole agreement as a document, made from its clauses. */
export function register(command: Command, program: Command): void {
  command
    .argument('<path>', 'folder with agreement.yaml, or the file itself')
    .option('--html <file>', 'writes one HTML page that needs nothing else')
    .option('--pdf <file>', 'writes PDF; the same text gives the same bytes')
    .option(
      '--region <folder>',
      'the region whose names the crossings go by; regions/<id of the agreement> if there',
    )
    .addHelpText(
      'after',
      `
Examples:
  corridor --language fr agreement render agreements/meuse-rhine
  corridor --language de agreement render agreements/meuse-rhine --pdf abkommen.pdf --html abkommen.html

The language is one of ${lawLanguages.join(', ')}. Ends with 0, 1 if the text has errors, 2 if it was called wrongly.`,
    )
    .action(async (path: string, options: Options) => {
      const { language } = program.opts<{ language: Language }>()
      process.exitCode = await renderAgreement(path, { ...options, language })
    })
}

/** Writes the document as asked, or prints its text. Returns the exit code. */
export async function renderAgreement(path: string, options: Options): Promise<number> {
  const { agreement, path: file } = await readText(path)
  const language = options.language ?? english.tag
  if (!lawLanguages.includes(language)) {
    const message = `there are no articles in \`${language}\``
    throw new CliError(exit.usage, message, `use --language with ${lawLanguages.join(', ')}`)
  }
  const say = sayIn(language)
  const nameOf = await namesOf(options.region, file, agreement.id)
  const document = documentOf(agreement, agreementHash(agreement, sha256), say, nameOf)
  if (options.html !== undefined) await save(options.html, documentHtml(document))
  if (options.pdf !== undefined) await save(options.pdf, await agreementPdf(document))
  if (options.html === undefined && options.pdf === undefined) out(asText(document))
  return exit.ok
}

/**
 * The names of the region's crossings. Where no region is given, the one of the agreement's own id that
 * stands beside the folder of agreements; crossings keep their ids where there is none.
 */
async function namesOf(
  given: string | undefined,
  file: string,
  id: string,
): Promise<NameOf | undefined> {
  const folder = given ?? join(dirname(file), '..', '..', 'regions', id)
  if (given === undefined && !(await stat(folder).catch(() => null))?.isDirectory())
    return undefined
  const region = await loadRegion(folder)
  if (!region.ok) {
    const [first] = region.error
    throw new CliError(exit.usage, first?.message ?? `${folder} cannot be read as a region`)
  }
  const names = new Map(region.value.crossings.map((one) => [one.id, one.name]))
  return (crossing) => names.get(crossing)
}

async function save(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content).catch((cause: Error) => {
    throw new CliError(exit.usage, `${path} cannot be written: ${cause.message}`)
  })
  out(path)
}

function asText({ title, notice, status, hash, sections }: Document): string {
  return [
    paint('bold', title),
    ...(notice ? [notice] : []),
    ...status,
    hash,
    ...sections.flatMap(({ heading, paragraphs, articles }) => [
      `\n\n${paint('bold', heading)}\n`,
      ...linesOf(paragraphs),
      ...articles.flatMap((one) => [
        `\n${paint('bold', `${one.number}  ${one.title}`)}`,
        ...linesOf(one.paragraphs),
      ]),
    ]),
  ].join('\n')
}
