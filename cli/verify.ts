import { createHash, createPublicKey, verify } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { readAgreement } from '#core/agreement/read.ts'
import { readVerifierKey, type TrustedKey } from '#core/record/checkpoint.ts'
import { lineCutter } from '#core/record/export.ts'
import type { Report } from '#core/record/report.ts'
import { startVerify, type Trust } from '#core/record/verify.ts'
import { textOf } from './plan.ts'
import { CliError, columns, exit, out, paint } from './terminal.ts'

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())

function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    const x = Buffer.from(publicKey).toString('base64url')
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    return verify(null, message, key, signature)
  } catch {
    return false
  }
}

/** Checks an export and prints what holds and what does not. Returns the exit code. */
export async function verifyRecord(
  source: string,
  options: { keys?: string; agreement: string; json?: boolean },
): Promise<number> {
  const keys = options.keys
    ? await keysOf(options.keys)
    : await keysOfTreaty(options.agreement, source)
  const verifier = startVerify({ sha256, verifyEd25519, keys } satisfies Trust)
  const cutter = lineCutter()
  for await (const chunk of await bytesOf(source)) {
    for (const line of cutter.push(chunk)) verifier.line(line)
  }
  const report = verifier.end(cutter.rest())
  if (options.json) out(JSON.stringify(report, null, 2))
  else print(report)
  return report.ok ? exit.ok : exit.no
}

async function bytesOf(source: string): Promise<AsyncIterable<Uint8Array>> {
  if (!/^https?:\/\//.test(source)) {
    if (!existsSync(source))
      throw new CliError(exit.usage, `\`${source}\` is not there`, 'name a file or an http address')
    return createReadStream(source)
  }
  let answer: Response
  try {
    answer = await fetch(source)
  } catch (cause) {
    throw new CliError(
      exit.no,
      `\`${source}\` does not answer: ${(cause as Error).message}`,
      'is the member running?',
    )
  }
  if (!answer.ok || !answer.body)
    throw new CliError(exit.no, `\`${source}\` answers ${answer.status}`, 'may you read it?')
  return answer.body as unknown as AsyncIterable<Uint8Array>
}

async function keysOf(path: string): Promise<TrustedKey[]> {
  const lines = (await textOf(path, 'the keys')).split('\n')
  const keys = lines.flatMap((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const key = readVerifierKey(sha256, line.trim())
    if (!key)
      throw new CliError(exit.usage, `${path}:${i + 1}: not a verifier key`, 'write name+hash+key')
    return [key]
  })
  if (keys.length === 0)
    throw new CliError(exit.usage, `${path} holds no key`, 'write one key a line: name+hash+key')
  return keys
}

/** Keys of the treaty's parties, each trusted for that party's own record only. */
async function keysOfTreaty(folder: string, source: string): Promise<TrustedKey[]> {
  const path = join(folder, 'agreement.yaml')
  const read = readAgreement(await textOf(path, 'the agreement'), path)
  if (!read.ok)
    throw new CliError(exit.no, `${path} has faults`, `corridor agreement check ${folder}`)
  const origin = await originIn(source)
  const member = origin?.split('/')[1]
  const party = read.value.parties.find((one) => one.id === member)
  const keys = (party?.keys ?? []).filter((key) => key.use === 'sign')
  if (!origin || keys.length === 0) {
    const who = member ? `for \`${member}\`` : 'for this record'
    throw new CliError(
      exit.usage,
      `${path} names no signing key ${who}`,
      'give the keys with --keys FILE, or another --agreement',
    )
  }
  return keys.map((key) => ({
    name: origin,
    publicKey: new Uint8Array(Buffer.from(key.x, 'base64url')),
  }))
}

/** The origin that the header claims: only to choose a key; what it says is verified like the rest. */
async function originIn(source: string): Promise<string | null> {
  const cutter = lineCutter()
  for await (const chunk of await bytesOf(source)) {
    const [line] = cutter.push(chunk)
    if (!line) continue
    try {
      const { origin } = JSON.parse(new TextDecoder().decode(line)) as { origin?: unknown }
      return typeof origin === 'string' ? origin : null
    } catch {
      return null
    }
  }
  return null
}

function print(report: Report) {
  const { figures } = report
  out(report.ok ? paint('green', 'verified: everything holds') : paint('red', 'does not verify'))
  for (const { what, position, code, params } of report.faults) {
    const more = Object.entries(params).map(([name, value]) => `${name} ${value}`)
    const where = position === null ? what : `${what} ${position}`
    out(
      `  ${paint('red', where)}: ${code.replaceAll('_', ' ')}${more.length ? ` (${more.join(', ')})` : ''}`,
    )
  }
  if (report.more > 0) out(`  … and ${report.more} more`)
  out(
    columns(
      Object.entries(figures).map(([name, value]) => [`  ${paint('dim', name)}`, String(value)]),
    ),
  )
}
