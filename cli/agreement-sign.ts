import { readFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Statement, statementKinds } from '#core/agreement/events.ts'
import { agreementHash } from '#core/agreement/signing.ts'
import type { Language, Say } from '#core/words.ts'
import { type SigningKey, signingKeyFile, signStatement } from '#server/law/signing.ts'
import { sha256 } from '#server/store/seal.ts'
import { sayIn } from '#words/say.ts'
import { readText } from './agreement-text.ts'
import { CliError, exit, out } from './terminal.ts'

type Options = { key: string; party?: string; as: Statement['what']; at?: number }

/**
 * `corridor agreement sign`: a party's word about a text, under its root key. It is made where that key
 * is kept, away from the node; what it prints is uploaded there, and anybody can check it.
 */
export function register(command: Command, program: Command): void {
  command
    .argument('<path>', 'folder with agreement.yaml, or the text itself (YAML or JSON)')
    .requiredOption('--key <file>', 'the root key: a member’s keys.json, or its `root` alone')
    .option('--party <id>', 'for whom, where the key file does not say')
    .addOption(
      new Option('--as <what>', 'what is stated').choices([...statementKinds]).default('sign'),
    )
    .option('--at <moment>', 'when, as 2026-11-02T12:00:00Z (now)', momentOf)
    .addHelpText(
      'after',
      `
Examples:
  corridor agreement sign agreements/meuse-rhine --key /media/safe/nl-root.json --party nl
  corridor agreement sign proposal.json --key keys.json --as ratify > nl-ratifies.json

Ends with 0 if it is signed, 1 if the text has errors or does not name the key, 2 if it was called wrongly.`,
    )
    .action(async (path: string, options: Options) => {
      const { language } = program.opts<{ language: Language }>()
      process.exitCode = await signText(path, options, sayIn(language))
    })
}

function momentOf(text: string): number {
  try {
    return Temporal.Instant.from(text).epochMilliseconds
  } catch {
    throw new InvalidArgumentError('write it as 2026-11-02T12:00:00Z')
  }
}

/** Signs a text and prints the statement; what was signed is told on stderr. Returns the exit code. */
export async function signText(given: string, options: Options, say: Say): Promise<number> {
  const { agreement, path } = await readText(given)
  const { member, key } = await readKey(options.key)
  const party = options.party ?? member
  if (party === null) {
    throw new CliError(exit.usage, `${options.key} does not say whose key it is`, 'add --party ID')
  }
  const signer = agreement.parties.find(({ id }) => id === party)
  if (!signer) {
    const parties = agreement.parties.map(({ id }) => id).join(', ')
    throw new CliError(exit.no, `${path}: \`${party}\` is no party: ${parties}`)
  }
  const { kid, jwk } = key
  const named = signer.keys.some((one) => one.use === 'sign' && one.kid === kid && one.x === jwk.x)
  // A key that the text takes away may still sign it: the one before gave the right to.
  if (!named && agreement.amends === undefined) {
    throw new CliError(
      exit.no,
      `${path}: \`${party}\` has no key \`${kid}\` in this text`,
      'nothing that it signs would count: enter the key under parties first',
    )
  }
  const hash = agreementHash(agreement, sha256)
  const statement = signStatement(key, {
    what: options.as,
    hash,
    party,
    at: options.at ?? Date.now(),
  })
  out(JSON.stringify(statement, null, 2))
  const { id, version } = agreement
  const signed = say(`cli.signing.${options.as}`, { party, id, version })
  process.stderr.write(`${signed}\n${say('cli.signing.hash', { hash })}\n`)
  return exit.ok
}

async function readKey(path: string): Promise<{ member: string | null; key: SigningKey }> {
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    // What a key file holds is never quoted.
    const why = cause instanceof SyntaxError ? 'it is not JSON' : (cause as Error).message
    throw new CliError(exit.usage, `the key file ${path} cannot be read: ${why}`)
  }
  const read = signingKeyFile.safeParse(value)
  if (read.success) return read.data
  throw new CliError(
    exit.usage,
    `${path} holds no root key`,
    'give a keys.json of a member, or its part `root`: {"kid": …, "jwk": {"kty": "OKP", "crv": "Ed25519", …}}',
  )
}
