import { CompactEncrypt, compactDecrypt, importJWK, type JWK } from 'jose'
import { z } from 'zod'
import { entry as entrySchema } from '#core/record/entry.ts'
import { type Refusal, refusal } from '#core/refusal.ts'
import { err, ok, type Result } from '#core/result.ts'
import { instant } from '#core/time.ts'
import { isDeeper, messageDepthMax } from '#server/bounds.ts'
import {
  type Certificate,
  type JoseType,
  joseTypes,
  type Keys,
  type RootKey,
  signWith,
  verifyCertificate,
  verifyWith,
} from '#server/keys.ts'
import type { Member } from '#server/member.ts'

/**
 * A message between two members: entries, signed (JWS, EdDSA) and inside that signature's wrapping
 * encrypted to the receiver (JWE, ECDH-ES+A256KW, A256GCM). The transport sees neither; it carries one
 * line of text and brings back another.
 */

/**
 * What a member speaks, the newest first: this protocol and the one before. They differ in how nodes
 * greet each other (`hello.ts`); envelopes and receipts are alike.
 */
export const protocols = ['corridor/2', 'corridor/1'] as const
export type Protocol = (typeof protocols)[number]
export const protocol = protocols[0]

/** One command writes far fewer; more is meant to keep us busy. */
const entriesMax = 10_000

export const envelope = z.object({
  protocol: z.string(),
  realm: z.string(),
  from: z.string(),
  to: z.string(),
  /** Counts this link's messages from 1 without gaps. */
  sequence: z.int().min(1),
  /** The command that caused it. */
  cause: z.string(),
  sentAt: instant,
  agreement: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  /** Not checked here: one entry that cannot be read must not keep back the others. */
  entries: z
    .array(z.object({ entry: z.unknown(), personal: z.record(z.string(), z.unknown()).nullable() }))
    .max(entriesMax),
})
export type Envelope = z.infer<typeof envelope>

/** An entry as it travels: what is sealed stays behind, but for whose it is. */
export const carried = entrySchema.extend({ sealed: z.object({ subject: z.string() }).nullable() })

/** What both sides keep of a delivery. */
export const receipt = z.object({
  from: z.string(),
  to: z.string(),
  realm: z.string(),
  sequence: z.int(),
  outcome: z.enum(['received', 'again']),
  /** SHA-256 of the message as it came, hex. */
  message: z.string(),
  receivedAt: instant,
})
export type Receipt = z.infer<typeof receipt>

/** Signs with the sender's working key and encrypts to the receiver's. */
export async function pack(keys: Keys, to: Certificate, message: Envelope): Promise<string> {
  const signed = await signWith(keys, joseTypes.envelope, message)
  const key = await importJWK({ kty: 'OKP', crv: 'X25519', x: to.encrypt }, 'ECDH-ES+A256KW')
  return await new CompactEncrypt(new TextEncoder().encode(signed))
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', kid: to.kid, cty: 'JWS' })
    .encrypt(key)
}

export type Trusted = (member: string) => readonly RootKey[] | null

/** The keys that the treaty names for a member; null for anybody who is no party. */
export const trustedBy =
  ({ law }: Pick<Member, 'law'>): Trusted =>
  (member) =>
    law.keysOf(member)

/** Decrypts, finds out who says they sent it, and believes it only by a root key of the treaty. */
export async function unpack(
  keys: Keys,
  trusted: Trusted,
  text: string,
  now: number,
): Promise<Result<Envelope, Refusal>> {
  const signed = await decrypt(keys, text)
  if (signed === null) return err(refusal('bad_signature', { from: 'unknown' }))
  const opened = await openSigned(signed, joseTypes.envelope, trusted, now)
  if (!opened.ok) return opened
  const read = envelope.safeParse(opened.value.value)
  if (!read.success) return err(refusal('invalid_input', { field: 'envelope' }))
  if (read.data.from !== opened.value.member) {
    return err(refusal('bad_signature', { from: read.data.from }))
  }
  return ok(read.data)
}

async function decrypt(keys: Keys, text: string): Promise<string | null> {
  try {
    const key = await importJWK(keys.working.encrypt as JWK, 'ECDH-ES+A256KW')
    const { plaintext } = await compactDecrypt(text, key, {
      keyManagementAlgorithms: ['ECDH-ES+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
    })
    return new TextDecoder().decode(plaintext)
  } catch {
    return null
  }
}

const header = z.object({ cert: z.string(), kid: z.string() })

/**
 * What a member signed as a message of this type, with a working key that its root key in the treaty
 * certifies. Refused, too, where it is nested so deep that whoever walks it would fail.
 */
export async function openSigned(
  signed: string,
  type: JoseType,
  trusted: Trusted,
  now: number,
): Promise<Result<{ member: string; certificate: Certificate; value: unknown }, Refusal>> {
  const claimed = claimedMember(signed)
  if (!claimed) return err(refusal('bad_signature', { from: 'unknown' }))
  const roots = trusted(claimed.member)
  if (!roots) return err(refusal('unknown_partner', { member: claimed.member }))
  const certificate = await verifyCertificate(claimed.cert, claimed.member, roots, now)
  const value = certificate && (await verifyWith(signed, type, certificate.sign, certificate.kid))
  if (!certificate || value === null) {
    return err(refusal('bad_signature', { from: claimed.member }))
  }
  if (isDeeper(value, messageDepthMax)) {
    const message = `nested deeper than ${messageDepthMax}`
    return err(refusal('invalid_input', { field: 'message', message }, { field: 'message' }))
  }
  return ok({ member: claimed.member, certificate, value })
}

/** Only a claim, until the signatures are checked. */
function claimedMember(signed: string): { cert: string; member: string } | null {
  try {
    const { cert } = header.parse(decodePart(signed, 0))
    const { member } = z.object({ member: z.string().max(60) }).parse(decodePart(cert, 1))
    return { cert, member }
  } catch {
    return null
  }
}

const decodePart = (token: string, part: number): unknown =>
  JSON.parse(Buffer.from(token.split('.')[part] ?? '', 'base64url').toString('utf8'))
