import { createPrivateKey, sign } from 'node:crypto'
import { z } from 'zod'
import type { Statement } from '#core/agreement/events.ts'
import { statementBytes, type Verify } from '#core/agreement/signing.ts'
import type { Keys } from '#server/keys.ts'
import { verifyEd25519 } from '#server/store/sign.ts'

/** The key with which a party signs agreements: its root key, which the treaty names. */
export type SigningKey = Keys['root']

/** A statement as it was asked for: by whom, about which text, when. */
export type Stating = Pick<Statement, 'what' | 'hash' | 'party' | 'at'>

/** Signs a statement with a party's root key (Ed25519). */
export function signStatement(key: SigningKey, stating: Stating): Statement {
  const { what, hash, party, at } = stating
  const privateKey = createPrivateKey({ key: key.jwk, format: 'jwk' })
  const signature = sign(null, statementBytes(stating), privateKey).toString('base64url')
  return { what, hash, party, kid: key.kid, at, signature }
}

/** A file with a root key in it: a member's `keys.json`, or its `root` alone, as it is kept offline. */
const root = z.object({
  kid: z.string().min(1),
  jwk: z.strictObject({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: z.string(),
    d: z.string(),
  }),
})
export const signingKeyFile = z.union([
  z
    .object({ format: z.literal('corridor-keys/1'), member: z.string(), root })
    .transform(({ member, root: key }) => ({ member: member as string | null, key })),
  root.transform((key) => ({ member: null as string | null, key })),
])

/** Answers already found: each change of an agreement's life asks again for all that was signed before. */
const found = new Map<string, boolean>()
const foundMax = 10_000

/** Whether a raw Ed25519 key (base64url) made this signature (base64url) over these bytes. */
export const verifySignature: Verify = (publicKey, bytes, signature) => {
  const raw = (text: string) => Buffer.from(text, 'base64url')
  const name = `${publicKey} ${signature} ${Buffer.from(bytes).toString('base64')}`
  const known = found.get(name)
  if (known !== undefined) return known
  const holds = verifyEd25519(raw(publicKey), bytes, raw(signature))
  if (found.size >= foundMax) found.clear()
  found.set(name, holds)
  return holds
}
