import {
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign as signWith,
  verify as verifyWith,
} from 'node:crypto'
import {
  originOf,
  type Sign,
  type TrustedKey,
  type VerifySignature,
} from '#core/record/checkpoint.ts'
import type { Home } from '#core/record/home.ts'

/** A member's working key, under the name of its record. */
export type Signer = {
  key: TrustedKey
  sign: Sign
  /** By which a root key of the treaty vouches for this one; it travels in exports. */
  certificate?: string
}

/** A signer for a record, from an Ed25519 private key. */
export function openSigner(home: Home, privateKey: KeyObject, certificate?: string): Signer {
  return {
    ...(certificate !== undefined && { certificate }),
    key: { name: originOf(home), publicKey: rawPublicKey(createPublicKey(privateKey)) },
    sign: (message) => signWith(null, message, privateKey),
  }
}

/** A new Ed25519 key. */
export const newSigningKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey

/** The 32 bytes of an Ed25519 public key. */
export function rawPublicKey(key: KeyObject): Uint8Array {
  const { crv, x } = key.export({ format: 'jwk' })
  if (crv !== 'Ed25519' || !x) throw new Error('the key is not an Ed25519 key')
  return Buffer.from(x, 'base64url')
}

/** Ed25519, as core takes it. False, too, for a key or a signature of the wrong form. */
export const verifyEd25519: VerifySignature = (publicKey, message, signature) => {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  const x = Buffer.from(publicKey).toString('base64url')
  try {
    const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } })
    return verifyWith(null, message, key, signature)
  } catch {
    return false
  }
}
