import type { Command } from 'commander'
import { type Version, versionsOf } from '#core/agreement/versions.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { Instant } from '#core/time.ts'
import type { Language, Say } from '#core/words.ts'
import { foundationOf, hashOf } from '#server/law/life.ts'
import { sayIn } from '#words/say.ts'
import { findExportState, readStatements, stateOf } from './agreement-statements.ts'
import { readText } from './agreement-text.ts'
import { CliError, columns, exit, out, paint } from './terminal.ts'

type Options = { base?: string; signatures: string[]; json?: boolean }

/** `corridor agreement verify`: who has signed which text, and whether it can be in force by that. */
export function register(command: Command, program: Command): void {
  command
    .argument('<path>', 'the text (folder, YAML or JSON), or an export of a record (JSON lines)')
    .option('--base <path>', 'the text that it amends; for an export, the one that was installed')
    .option('--signatures <file>', 'signatures as `sign` prints them; may be repeated', collect, [])
    .option('--json', 'the report, for programs')
    .addHelpText(
      'after',
      `
Examples:
  corridor agreement verify treaty --signatures nl.json --signatures be.json --signatures de.json
  corridor agreement verify proposal.json --base treaty --signatures all.json
  corridor agreement verify nl-record.jsonl --base treaty

A text is believed by the keys of the text that it amends, so that no text brings its own.
Ends with 0 if every signature holds and none is missing, 1 if not, 2 if it was called wrongly.`,
    )
    .action(async (path: string, options: Options) => {
      const { language } = program.opts<{ language: Language }>()
      process.exitCode = await verifySigned(path, options, sayIn(language))
    })
}

const collect = (value: string, before: string[]) => [...before, value]

/** What was found of one text. */
type Found = {
  version: string
  hash: string
  amends: string | null
  /** Since when it is in effect by what is signed; null while a word is missing. */
  opens: Instant | null
  provisional: boolean
  statements: { what: string; party: string; kid: string; at: Instant; flaw: string | null }[]
  /** Parties whose word is missing, by what they have not said. */
  missing: { sign: string[]; ratify: string[] }
  /** Why it can never follow what it amends. */
  flaw: string | null
}

/** Checks a text or an export and prints what holds and what does not. Returns the exit code. */
export async function verifySigned(given: string, options: Options, say: Say): Promise<number> {
  const { base, state, about } = await readGiven(given, options)
  const { byHash, forks } = versionsOf(foundationOf(base, 0), state)
  const versions = [...byHash.values()].filter((one) => about === null || one.hash === about)
  const found = versions.filter((one) => about !== null || isStated(one)).map(findingOf(byHash))
  const isWhole = (one: Found) =>
    one.flaw === null &&
    one.statements.every(({ flaw }) => flaw === null) &&
    (about === null || one.opens !== null)
  const ok = found.every(isWhole) && forks.length === 0
  if (options.json) out(JSON.stringify({ ok, texts: found, forks }, null, 2))
  else print(found, forks, ok, say)
  return ok ? exit.ok : exit.no
}

/** Of an export only texts that somebody has stated something of are of interest. */
const isStated = ({ stated }: Version) => stated.counted.length + stated.flawed.length > 0

async function readGiven(given: string, { base: basePath, signatures }: Options) {
  const exported = await findExportState(given)
  if (exported) {
    if (!basePath) {
      throw new CliError(
        exit.usage,
        'an export does not hold the text that was installed',
        'name it with --base PATH: its keys are what is trusted',
      )
    }
    const base = (await readText(basePath)).agreement
    const state = exported(base.id)
    return { base, state, about: null }
  }
  const { agreement } = await readText(given)
  const hash = hashOf(agreement)
  const statements = await readStatements(signatures)
  if (agreement.amends && !basePath) {
    throw new CliError(
      exit.usage,
      `the text amends version ${agreement.amends.version}, by whose keys it is signed`,
      'name that text with --base PATH: no text brings its own keys',
    )
  }
  const base = basePath ? (await readText(basePath)).agreement : agreement
  // By its stage a text says itself that it is in force: here only signatures count.
  const bare: Agreement = hashOf(base) === hash ? { ...base, stage: 'drafted' } : base
  return { base: bare, state: stateOf(agreement, hash, statements), about: hash }
}

const findingOf =
  (byHash: ReadonlyMap<string, Version>) =>
  (version: Version): Found => {
    const { hash, amends, opens, provisional, stated, needs, needsRatification } = version
    // Its signatures cannot be judged: nothing is known of the keys by which they were made.
    const flaw = version.flaw ?? (amends !== null && !byHash.has(amends) ? 'other-text' : null)
    const line = (flawed: string | null) => (one: Version['stated']['counted'][number]) => {
      const { what, party, kid, at } = one
      return { what, party, kid, at, flaw: flawed }
    }
    return {
      version: version.agreement?.version ?? '?',
      hash,
      amends,
      opens,
      provisional,
      flaw,
      statements: [
        ...stated.counted.map(line(null)),
        ...stated.flawed.map(({ statement, flaw: why }) => line(why)(statement)),
      ],
      missing: {
        sign: needs.filter((party) => !(party in stated.sign)),
        ratify: needsRatification ? needs.filter((party) => !(party in stated.ratify)) : [],
      },
    }
  }

function print(
  found: readonly Found[],
  forks: readonly { amended: string }[],
  ok: boolean,
  say: Say,
): void {
  for (const one of found) {
    out(paint('bold', say('cli.signing.text', { version: one.version, hash: one.hash })))
    if (one.amends) out(`  ${say('cli.signing.amends', { hash: one.amends })}`)
    const rows = one.statements.map(({ what, party, kid, at, flaw }) => [
      `  ${flaw ? paint('red', '✗') : paint('green', '✓')}`,
      party,
      say(`cli.signing.what.${what}`),
      momentOf(at),
      flaw ? say(`cli.signing.flaw.${flaw}`, { kid }) : kid,
    ])
    if (rows.length > 0) out(columns(rows))
    for (const what of ['sign', 'ratify'] as const) {
      const parties = one.missing[what].join(', ')
      if (parties !== '') out(`  ${say(`cli.signing.missing.${what}`, { parties })}`)
    }
    if (one.flaw) out(`  ${paint('red', '✗')} ${say(`cli.signing.cannot.${one.flaw}`)}`)
    else if (one.opens !== null && Number.isFinite(one.opens)) {
      const since = say('cli.signing.since', { moment: momentOf(one.opens) })
      out(`  ${since}${one.provisional ? ` ${say('cli.signing.provisional')}` : ''}`)
    }
  }
  for (const { amended } of forks) {
    out(`${paint('red', '✗')} ${say('cli.signing.fork', { hash: amended })}`)
  }
  if (found.length === 0) out(say('cli.signing.nothing'))
  out(ok ? paint('green', say('cli.signing.holds')) : paint('red', say('cli.signing.fails')))
}

const momentOf = (at: Instant): string => Temporal.Instant.fromEpochMilliseconds(at).toString()
