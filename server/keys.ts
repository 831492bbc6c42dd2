import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CompactSign, compactVerify, importJWK, type JWK } from 'jose'
import { z } from 'zod'

/**
 * A member's keys. The root key is named in the treaty and does nothing but sign certificates of
 * working keys; so a member rotates its working keys alone, and the treaty stays as it is.
 */
const okp = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.enum(['Ed25519', 'X25519']),
  x: z.string(),
  d: z.string(),
})
type PrivateJwk = z.infer<typeof okp>
const keyFile = z.strictObject({
  format: z.literal('corridor-keys/1'),
  member: z.string(),
  root: z.strictObject({ kid: z.string(), jwk: okp }),
  /** Signs the record's checkpoints; outlives working keys, since a record is checked for years. */
  record: okp,
  working: z.strictObject({ kid: z.string(), sign: okp, encrypt: okp, certificate: z.string() }),
})

export type Keys = z.infer<typeof keyFile>

/** What a certificate states: which working keys speak for a member, and until when. */
const certificate = z.strictObject({
  member: z.string(),
  kid: z.string(),
  sign: z.string(),
  encrypt: z.string(),
  record: z.string(),
  notBefore: z.int(),
  notAfter: z.int(),
})
export type Certificate = z.infer<typeof certificate>

/**
 * What a signature is for, as the `typ` of its JOSE header: one for each kind of message, and no other
 * is accepted in its place. Checkpoints and seals are signed notes, statements about agreements have
 * bytes of their own; neither is a JWS, so that no signature can be taken for one of these.
 */
export const joseTypes = {
  certificate: 'corridor-certificate',
  envelope: 'corridor-envelope',
  receipt: 'corridor-receipt',
  hello: 'corridor-hello',
} as const
export type JoseType = (typeof joseTypes)[keyof typeof joseTypes]

const dayMs = 86_400_000
const workingDays = 90
const renewDaysBefore = 30

function newKey(crv: PrivateJwk['crv']): PrivateJwk {
  const pair = crv === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519')
  const { x, d } = pair.privateKey.export({ format: 'jwk' })
  return { kty: 'OKP', crv, x: x!, d: d! }
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const readJson = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))

type Lasting = Pick<Keys, 'member' | 'root' | 'record'>

async function newWorking(
  { member, root, record }: Lasting,
  now: number,
): Promise<Keys['working']> {
  const sign = newKey('Ed25519')
  const encrypt = newKey('X25519')
  const kid = `${member}-${sign.x.slice(0, 8)}`
  const claims: Certificate = {
    member,
    kid,
    sign: sign.x,
    encrypt: encrypt.x,
    record: record.x,
    // A partner's clock may be a little behind ours.
    notBefore: now - dayMs,
    notAfter: now + workingDays * dayMs,
  }
  const signed = await new CompactSign(utf8(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'EdDSA', kid: root.kid, typ: joseTypes.certificate })
    .sign(await importJWK(root.jwk as JWK, 'EdDSA'))
  return { kid, sign, encrypt, certificate: signed }
}

/**
 * The member's keys: made at the first start, working keys renewed 30 days before they expire, when
 * they would begin only later, and when another root key has been put in.
 */
export async function ensureKeys(folder: string, member: string, now: number): Promise<Keys> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'keys.json')
  const found = findFile(path)
  if (found) {
    const keys = keyFile.parse(JSON.parse(found))
    if (keys.member !== member) throw new Error(`${path} holds the keys of ${keys.member}`)
    const { certificate } = keys.working
    const { notBefore, notAfter } = termOf(certificate)
    const isOurs = certifierOf(certificate) === keys.root.kid
    // One that begins later was made by a clock that was ahead: partners would refuse us until then.
    if (isOurs && notBefore <= now && notAfter - now > renewDaysBefore * dayMs) return keys
    const renewed = { ...keys, working: await newWorking(keys, now) }
    writeKeys(path, renewed)
    return renewed
  }
  const jwk = newKey('Ed25519')
  const root = { kid: `${member}-root-${jwk.x.slice(0, 8)}`, jwk }
  const lasting: Lasting = { member, root, record: newKey('Ed25519') }
  const working = await newWorking(lasting, now)
  const keys: Keys = { format: 'corridor-keys/1', ...lasting, working }
  writeKeys(path, keys)
  return keys
}

function findFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function writeKeys(path: string, keys: Keys): void {
  const draft = `${path}.new`
  writeFileSync(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(draft, path)
}

/** The root key that signed a certificate, by its header. */
const certifierOf = (signed: string): unknown =>
  JSON.parse(Buffer.from(signed.split('.')[0]!, 'base64url').toString()).kid

const termOf = (signed: string): Pick<Certificate, 'notBefore' | 'notAfter'> =>
  certificate.parse(JSON.parse(Buffer.from(signed.split('.')[1]!, 'base64url').toString()))

/** The root key as the treaty names it. */
export const rootKeyOf = (keys: Keys) => ({
  kid: keys.root.kid,
  use: 'sign' as const,
  x: keys.root.jwk.x,
})

/** A public key of a treaty: `kid`, `use`, raw key in base64url. */
export type RootKey = { kid: string; use: 'sign' | 'encrypt'; x: string }

/**
 * The certificate's claims, if one of the treaty's root keys of this member signed it and it is
 * valid at `now`; otherwise null.
 */
export async function verifyCertificate(
  signed: string,
  member: string,
  roots: readonly RootKey[],
  now: number,
): Promise<Certificate | null> {
  for (const { kid, use, x } of roots) {
    if (use !== 'sign') continue
    const claims = await verifyWith(signed, joseTypes.certificate, x, kid)
    const read = certificate.safeParse(claims)
    if (!read.success || read.data.member !== member) continue
    return now >= read.data.notBefore && now < read.data.notAfter ? read.data : null
  }
  return null
}

/** The JSON that a compact JWS carries, if the raw Ed25519 key signed it as this type; otherwise null. */
export async function verifyWith(
  signed: string,
  type: JoseType,
  x: string,
  kid?: string,
): Promise<unknown> {
  try {
    const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x }, 'EdDSA')
    const { payload, protectedHeader } = await compactVerify(signed, key, { algorithms: ['EdDSA'] })
    if (protectedHeader.typ !== type) return null
    if (kid !== undefined && protectedHeader.kid !== kid) return null
    return readJson(payload)
  } catch {
    return null
  }
}

/** Signs JSON with the working key, as a message of this type. The certificate travels in the header. */
export async function signWith(keys: Keys, type: JoseType, value: unknown): Promise<string> {
  const { kid, sign, certificate } = keys.working
  return new CompactSign(utf8(JSON.stringify(value)))
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: type, cert: certificate })
    .sign(await importJWK(sign as JWK, 'EdDSA'))
}
