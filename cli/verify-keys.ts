import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readAgreement } from '#core/drafting/read.ts'
import { originOf, readVerifierKey, type TrustedKey } from '#core/record/checkpoint.ts'
import { headerSchema } from '#core/record/export-lines.ts'
import { joseTypes, verifyWith } from '#server/keys.ts'
import { sha256 } from '#server/store/seal.ts'
import { textOf } from './files.ts'
import { CliError, exit } from './terminal.ts'

/**
 * Whom a verification trusts. `roots` are the members' root keys, which do nothing but vouch for other
 * keys; `records` are keys of records themselves, under a record's name.
 */
export type Trusted = {
  roots: { member: string; x: string; kid?: string }[]
  records: TrustedKey[]
  from: string
}

const rawKey = /^[A-Za-z0-9+/_-]{43}=?$/
const asBase64url = (text: string) =>
  text.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')
const bytesOf = (key: string) => new Uint8Array(Buffer.from(asBase64url(key), 'base64url'))

/** The root keys that a treaty names for its parties. */
export async function trustedByAgreement(folder: string): Promise<Trusted> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const path = isFolder ? join(folder, 'agreement.yaml') : folder
  const read = readAgreement(await textOf(path, 'the agreement'), path)
  if (!read.ok) {
    const { line, column, message } = read.error[0]!
    throw new CliError(
      exit.usage,
      `${path}:${line}:${column}: ${message}`,
      `corridor agreement check ${folder} names every fault`,
    )
  }
  const roots = read.value.parties.flatMap(({ id, keys }) =>
    keys.filter((key) => key.use === 'sign').map(({ kid, x }) => ({ member: id, kid, x })),
  )
  if (roots.length > 0) return { roots, records: [], from: path }
  throw new CliError(
    exit.usage,
    `${path}: parties: no party has a signing key in this text`,
    'name the folder of the treaty as the members run it, or give keys with --keys FILE',
  )
}

/**
 * Keys by hand: JSON of `{ name: key }`, raw keys of 32 bytes in base64 or base64url, or one verifier
 * key (`name+hash+key`) a line. A record's name (`corridor/nl/live/1`) takes that record's key, a
 * member's (`nl`) its root key or the key of its records.
 */
export async function trustedByFile(path: string): Promise<Trusted> {
  const text = await textOf(path, 'the keys file')
  const found: Trusted = { roots: [], records: [], from: path }
  const refuse = (where: string, what: string) =>
    new CliError(
      exit.usage,
      `${path}: ${where}: ${what}`,
      'write {"nl": "<32 bytes in base64>"}, or one verifier key (name+hash+key) a line',
    )
  if (!text.trimStart().startsWith('{')) {
    for (const [i, line] of text.split('\n').entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue
      const key = readVerifierKey(sha256, line.trim())
      if (!key) throw refuse(`line ${i + 1}`, 'not a verifier key')
      found.records.push(key)
    }
    if (found.records.length === 0) throw refuse('line 1', 'the file names no key')
    return found
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw refuse('the file', `not JSON (${(cause as Error).message})`)
  }
  const read = z
    .record(z.string(), z.string().regex(rawKey, 'not 32 bytes in base64'))
    .safeParse(value)
  if (!read.success) {
    const { path: field, message } = read.error.issues[0]!
    throw refuse(field.join('.') || 'the file', message)
  }
  for (const [name, key] of Object.entries(read.data)) {
    if (name.includes('/')) found.records.push({ name, publicKey: bytesOf(key) })
    else found.roots.push({ member: name, x: asBase64url(key) })
  }
  if (found.roots.length + found.records.length === 0) throw refuse('the file', 'it names no key')
  return found
}

const claims = z.object({ member: z.string(), record: z.string(), notAfter: z.int() })

/** How an export's own signatures can be checked: by a key, or not for a reason. */
export type KeyFound = {
  keys: TrustedKey[]
  /** `certificate`: a root key vouches for the record's key; until when, the certificate says. */
  by: 'certificate' | 'record-key' | null
  notAfter: number | null
  /** Why there is none. */
  why: 'certificate_missing' | 'certificate_bad' | 'member_unknown' | null
}

/** The keys for the record that a header names. A header that cannot be read leaves what was given. */
export async function keysFor(header: Uint8Array, trusted: Trusted): Promise<KeyFound> {
  const read = headerSchema.safeParse(parsed(header))
  const { records, roots } = trusted
  const none = { by: null, notAfter: null, why: null }
  if (!read.success) return { keys: records, ...none }
  const { member, origin, certificate } = read.data
  const own = roots.filter((root) => root.member === member)
  const named = origin.startsWith(`corridor/${member}/`) ? [origin] : []
  const names = [...new Set([originOf(read.data), ...named])]
  const byHand = records.filter((key) => names.includes(key.name))
  if (byHand.length > 0) return { keys: records, ...none, by: 'record-key' }
  if (own.length === 0) return { keys: records, ...none, why: 'member_unknown' }
  // A key given under a member's name may be the record's own: it is tried for that member's records alone.
  const direct = own
    .filter((root) => root.kid === undefined)
    .flatMap(({ x }) => names.map((name) => ({ name, publicKey: bytesOf(x) })))
  for (const { x, kid } of certificate ? own : []) {
    const vouched = claims.safeParse(await verifyWith(certificate!, joseTypes.certificate, x, kid))
    if (!vouched.success || vouched.data.member !== member) continue
    const publicKey = bytesOf(vouched.data.record)
    const keys = [...records, ...names.map((name) => ({ name, publicKey }))]
    // The record's key outlives certificates, since a record is checked for years: expiry is told, not refused.
    return { keys, by: 'certificate', notAfter: vouched.data.notAfter, why: null }
  }
  if (direct.length > 0) return { keys: [...records, ...direct], ...none, by: 'record-key' }
  return { keys: records, ...none, why: certificate ? 'certificate_bad' : 'certificate_missing' }
}

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  } catch {
    return null
  }
}
