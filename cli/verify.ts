import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { lineCutter } from '#core/record/export.ts'
import type { Fault, Report } from '#core/record/report.ts'
import { startVerify, type Verifier } from '#core/record/verify.ts'
import type { Language, Say } from '#core/words.ts'
import { sha256 } from '#server/store/seal.ts'
import { verifyEd25519 } from '#server/store/sign.ts'
import { sayIn } from '#words/say.ts'
import { CliError, columns, exit, out, paint, progress } from './terminal.ts'
import {
  type KeyFound,
  keysFor,
  type Trusted,
  trustedByAgreement,
  trustedByFile,
} from './verify-keys.ts'

type Options = { keys?: string; agreement?: string; header: string[]; json?: boolean }

/** `corridor verify`: checks an export of a record with public keys alone. */
export function register(command: Command, program: Command): void {
  command
    .argument('<export>', 'a file, or an http or https address')
    .option('--agreement <dir>', 'folder of the treaty whose parties’ root keys are trusted')
    .option('--keys <file>', 'keys trusted by hand: JSON of names and raw keys in base64')
    .option('--header <line>', 'sent with the request to an address; may be repeated', collect, [])
    .option('--json', 'the report, for programs')
    .addHelpText(
      'after',
      `
Examples:
  corridor verify nl-record.jsonl --agreement data/treaty
  corridor verify nl-record.jsonl --keys keys.json          {"nl": "<root key>"}
  corridor verify https://nl.example/record/export --agreement data/treaty --header "cookie: …"

Ends with 0 if everything holds, 1 if anything does not, 2 if it was called wrongly.`,
    )
    .action(async (source: string, options: Options) => {
      const { language } = program.opts<{ language: Language }>()
      process.exitCode = await verifyRecord(source, options, sayIn(language))
    })
}

const collect = (value: string, before: string[]) => [...before, value]

/** Checks an export and prints what holds and what does not. Returns the exit code. */
export async function verifyRecord(source: string, options: Options, say: Say): Promise<number> {
  const trusted = await trustedBy(options)
  const { found, report } = await check(source, options.header, trusted, say)
  const ok = report.ok && found.why === null
  if (options.json) {
    const { by, notAfter, why } = found
    out(JSON.stringify({ ...report, ok, key: { by, from: trusted.from, notAfter, why } }, null, 2))
  } else print(report, found, trusted, say)
  return ok ? exit.ok : exit.no
}

async function trustedBy({ keys, agreement }: Options): Promise<Trusted> {
  if (keys && agreement) {
    throw new CliError(
      exit.usage,
      '--keys and --agreement both say whom to trust',
      'give one of them',
    )
  }
  if (keys) return trustedByFile(keys)
  if (agreement) return trustedByAgreement(agreement)
  throw new CliError(
    exit.usage,
    'whose keys are to be trusted is not said: an export never vouches for itself',
    'name the treaty with --agreement DIR, or keys with --keys FILE',
  )
}

async function check(source: string, headers: string[], trusted: Trusted, say: Say) {
  const { chunks, size } = await open(source, headers)
  const cutter = lineCutter()
  let found: KeyFound | null = null
  let verifier: Verifier | null = null
  const begin = async (header: Uint8Array) => {
    found = await keysFor(header, trusted)
    return startVerify({ sha256, verifyEd25519, keys: found.keys })
  }
  let bytes = 0
  let lines = 0
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length
      for (const line of cutter.push(chunk)) {
        verifier ??= await begin(line)
        verifier.line(line)
        lines++
      }
      const percent = size ? `${Math.floor((100 * bytes) / size)} %` : `${bytes >> 20} MB`
      progress(say('cli.verify.progress', { lines, percent }))
    }
  } catch (cause) {
    throw new CliError(
      exit.usage,
      `\`${source}\` broke off after ${lines} lines: ${(cause as Error).message}`,
      'check the file or the connection and try again',
    )
  } finally {
    progress(null)
  }
  const rest = cutter.rest()
  verifier ??= await begin(rest)
  return { report: verifier.end(rest), found: found! as KeyFound }
}

type Opened = { chunks: AsyncIterable<Uint8Array>; size: number | null }

async function open(source: string, headers: string[]): Promise<Opened> {
  if (/^https?:\/\//.test(source)) return request(source, headers)
  const found = await stat(source).catch(() => null)
  if (!found?.isFile()) {
    throw new CliError(
      exit.usage,
      `the export \`${source}\` is not a file that is there`,
      'check the path, or name an address that begins with http',
    )
  }
  return { chunks: createReadStream(source, { highWaterMark: 1 << 20 }), size: found.size }
}

async function request(source: string, lines: string[]): Promise<Opened> {
  const headers = lines.map((line): [string, string] => {
    const [name, ...value] = line.split(':')
    if (name && value.length > 0) return [name.trim(), value.join(':').trim()]
    throw new CliError(
      exit.usage,
      `--header: \`${line}\` has no colon`,
      'write it as "name: value"',
    )
  })
  let answer: Response
  try {
    answer = await fetch(source, { headers })
  } catch (error) {
    const { cause, message } = error as Error
    const why = cause instanceof Error && cause.message ? cause.message : message
    throw new CliError(
      exit.usage,
      `\`${source}\` does not answer: ${why}`,
      'is the member running?',
    )
  }
  if (answer.ok && answer.body) {
    const length = Number(answer.headers.get('content-length'))
    return { chunks: answer.body, size: length > 0 ? length : null }
  }
  const signIn = answer.status === 401 || answer.status === 403
  throw new CliError(
    exit.usage,
    `\`${source}\` answers ${answer.status} ${answer.statusText}`.trimEnd(),
    signIn
      ? 'an auditor’s sign-in is needed: download the export, or send a session with --header "cookie: …"'
      : 'the export of a member is at /record/export',
  )
}

/** Faults that only follow from a header that names another record: the right key is not found either. */
const follows = ({ code }: Fault) =>
  code === 'unknown_key' || code === 'wrong_member' || code === 'wrong_realm'

/** More lines than this help nobody to find the first that was changed. */
const toldMax = 20

function print(report: Report, found: KeyFound, trusted: Trusted, say: Say) {
  const { figures } = report
  const of = (key: string, params = {}) => say(`cli.verify.${key}`, params)
  out(paint('bold', figures.origin || of('noOrigin')))
  const checkpoints = of('checkpointsOf', { count: figures.checkpoints })
  out(
    columns([
      [`  ${of('entries')}`, of('entriesOf', { size: figures.size, streams: figures.streams })],
      [`  ${of('root')}`, figures.root],
      [`  ${of('checkpoints')}`, checkpoints],
      [`  ${of('sealed')}`, of('sealedOf', { sealed: figures.sealed, subjects: figures.subjects })],
      [
        `  ${of('erased')}`,
        of('erasedOf', { subjects: figures.subjectsErased, erased: figures.erased }),
      ],
      ...(found.by ? [[`  ${of('key')}`, keyText(found, trusted, of)]] : []),
    ]),
  )
  out()
  const headerAtFault = found.why !== null || report.faults.some(({ what }) => what === 'header')
  const told = report.faults.filter((fault) => !(headerAtFault && follows(fault))).slice(0, toldMax)
  const rest = report.faults.length - told.length + report.more
  const lines = told.map((fault) => [
    `  ${placeOf(fault, of)}`,
    of(`fault.${fault.code}`, fault.params),
  ])
  if (found.why)
    lines.unshift([`  ${of('header')}`, of(`why.${found.why}`, { from: trusted.from })])
  if (lines.length === 0 && report.ok) return out(`${paint('green', '✓')} ${of('holds')}`)
  out(`${paint('red', '✗')} ${of('fails', { count: lines.length })}`)
  out(columns(lines))
  if (rest > 0) out(`  ${of('more', { count: rest })}`)
}

const placeOf = ({ what, position }: Fault, of: Say) =>
  position === null ? of(what) : of(`${what}At`, { position })

function keyText({ by, notAfter }: KeyFound, { from }: Trusted, of: Say): string {
  if (by !== 'certificate') return of('keyByHand', { from })
  const day = new Date(notAfter!).toISOString().slice(0, 10)
  return of('keyCertified', { from, day })
}
