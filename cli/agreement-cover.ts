import { writeFile } from 'node:fs/promises'
import { type Command, Option } from 'commander'
import { type Cover, type CoverArea, coverOf, momentIn } from '#core/coverage/cover.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { type ClauseKind, clauseKinds } from '#core/law/kinds.ts'
import type { Language, Say } from '#core/words.ts'
import { sayIn } from '#words/say.ts'
import { readText } from './agreement-text.ts'
import { coverGrid, coverText, valueLabel } from './cover-picture.ts'
import { coverSvg } from './cover-svg.ts'
import { columns, exit, out, paint } from './terminal.ts'

type Options = { kind?: ClauseKind; json?: boolean; svg?: string }

/** `corridor agreement cover`: which combinations no clause decides, exactly. */
export function register(command: Command, program: Command): void {
  command
    .argument('<path>', 'folder with agreement.yaml, or the file itself')
    .addOption(
      new Option('--kind <kind>', 'one kind of question (all, in short)').choices(clauseKinds),
    )
    .option('--json', 'everything, for programs')
    .option('--svg <file>', 'writes the picture to a file; needs --kind')
    .addHelpText(
      'after',
      `
Examples:
  corridor agreement cover agreements/meuse-rhine
  corridor agreement cover agreements/meuse-rhine --kind transfer --svg gaps.svg

Ends with 0 if nothing is left undecided, 1 if there are gaps, 2 if it was called wrongly.`,
    )
    .action(async (path: string, options: Options) => {
      if (options.svg && !options.kind) command.error('error: --svg needs --kind')
      const { language } = program.opts<{ language: Language }>()
      process.exitCode = await coverFile(path, options, sayIn(language))
    })
}

/** Works out the coverage and prints it. Returns the exit code. */
export async function coverFile(
  given: string,
  { kind, json, svg }: Options,
  say: Say,
): Promise<number> {
  const { agreement } = await readText(given)
  const used = new Set<string>(agreement.clauses.map((clause) => clause.kind))
  const asked = kind ? [kind] : clauseKinds.filter((one) => used.has(one))
  const covers = asked.map(
    (one) => [one, coverOf(agreement, one, momentIn(agreement, Date.now()))] as const,
  )
  const isWhole = covers.every(([, cover]) => cover !== null && cover.decidedShare === 1)
  const code = isWhole ? exit.ok : exit.no
  if (json) {
    const plain = covers.map(([name, cover]) =>
      cover ? { ...cover, cells: [...cover.cells] } : { kind: name, tooLarge: true },
    )
    out(JSON.stringify(kind ? plain[0] : plain, null, 2))
    return code
  }
  if (!kind) {
    printSummary(covers, agreement, say)
    return code
  }
  const cover = covers[0]![1]
  if (!cover) {
    out(say('cli.agreement.cover.tooLarge'))
    return code
  }
  if (svg) {
    const picture = coverSvg(coverGrid(cover, agreement, say), titleOf(cover, agreement, say), say)
    await writeFile(svg, picture)
  }
  printCover(cover, agreement, say)
  if (svg) out(say('cli.agreement.cover.written', { path: svg }))
  return code
}

const titleOf = ({ kind }: Cover, { id, version }: Agreement, say: Say) =>
  say('cli.agreement.cover.title', { kind, id, version })

export const percent = (share: number): string => {
  const text = (share * 100).toFixed(1)
  // What is there is not nought, and what is nearly all is not all.
  if (text === '0.0' && share > 0) return '< 0.1 %'
  return text === '100.0' && share < 1 ? '> 99.9 %' : `${text} %`
}

function printSummary(
  covers: readonly (readonly [ClauseKind, Cover | null])[],
  agreement: Agreement,
  say: Say,
) {
  const head = (['kind', 'decided', 'open', 'gap', 'where'] as const).map((name) =>
    paint('dim', say(`cli.agreement.cover.${name}`)),
  )
  const rows = covers.map(([kind, cover]) => {
    if (!cover) return [kind, '?', '?', '?', say('cli.agreement.cover.tooLarge')]
    const widest = cover.gaps[0] ?? cover.opens[0]
    return [
      kind,
      ...[cover.decidedShare, cover.openShare, cover.gapShare].map(percent),
      widest ? whereText(widest, cover, agreement, say) : '',
    ]
  })
  out(columns([head, ...rows], [1, 2, 3]))
}

const shownMost = 20

function printCover(cover: Cover, agreement: Agreement, say: Say) {
  out(paint('bold', titleOf(cover, agreement, say)))
  if (cover.by === 'provisions') out(paint('dim', say('cli.agreement.cover.provisions')))
  const shares = [
    `${say('cli.agreement.cover.decided')} ${percent(cover.decidedShare)}`,
    `${say('cli.agreement.cover.open')} ${percent(cover.openShare)}`,
    `${say('cli.agreement.cover.gap')} ${percent(cover.gapShare)}`,
  ]
  out(`${shares.join('   ')}\n`)
  if (cover.cells.length > 0) out(coverText(coverGrid(cover, agreement, say), say))
  const areas = [...cover.gaps, ...cover.opens]
  if (areas.length === 0) {
    out(`\n${paint('green', '✓')} ${say('cli.agreement.cover.full')}`)
    return
  }
  const head = (['share', 'state', 'where'] as const).map((name) =>
    paint('dim', say(`cli.agreement.cover.${name}`)),
  )
  const rows = areas
    .slice(0, shownMost)
    .map((area) => [
      percent(area.share),
      say(`cli.agreement.cover.${area.state}`),
      whereText(area, cover, agreement, say),
    ])
  out(`\n${columns([head, ...rows], [0])}`)
  if (areas.length > shownMost)
    out(paint('dim', say('cli.agreement.cover.more', { count: areas.length - shownMost })))
}

/** Where an area lies: the facts that bound it, with the values that they have there. */
function whereText(area: CoverArea, cover: Cover, agreement: Agreement, say: Say): string {
  const parts = area.where.flatMap(({ fact, values }, i) => {
    const all = cover.dimensions[i]!.values
    if (values.length === all.length) return []
    const labels = values.map((value) => valueLabel(fact, all[value]!, agreement, say))
    return [`${say(`articles.fact.${fact}`)}: ${labels.join(', ')}`]
  })
  return parts.length > 0 ? parts.join('; ') : say('cli.agreement.cover.all')
}
