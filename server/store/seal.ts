import { createCipheriv, createDecipheriv, hash, randomBytes, randomFillSync } from 'node:crypto'
import { canonical } from '#core/record/canonical.ts'

/**
 * Personal data, sealed with AES-256-GCM under the key of the person it is about. A sealed box is
 * 12 bytes nonce, the ciphertext, 16 bytes tag. The nonce is random: a casualty has some hundreds of
 * entries, far below the 2^32 messages at which a random nonce becomes unsafe (NIST SP 800-38D, 8.3).
 */

/** What a box belongs to. It cannot be opened as part of another stream, command or kind of entry. */
export type SealContext = { stream: string; command: string; kind: string }

const nonceBytes = 12
const tagBytes = 16

/** Random bytes are fetched for many nonces at once: a call costs more than the bytes. */
const nonces = Buffer.alloc(nonceBytes * 512)
let noncesUsed = nonces.length

function newNonce(): Uint8Array {
  if (noncesUsed === nonces.length) {
    randomFillSync(nonces)
    noncesUsed = 0
  }
  noncesUsed += nonceBytes
  return nonces.subarray(noncesUsed - nonceBytes, noncesUsed)
}

const boundTo = (context: SealContext) =>
  Buffer.from(JSON.stringify([context.stream, context.command, context.kind]))

/** A new key for one subject. */
export const newSubjectKey = (): Uint8Array => randomBytes(32)

/** Seals the fields. `key` has 32 bytes. */
export function seal(
  key: Uint8Array,
  context: SealContext,
  fields: Record<string, unknown>,
): Uint8Array {
  const nonce = newNonce()
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(context))
  const sealed = cipher.update(canonical(fields), 'utf8')
  // Counter mode holds nothing back: `final` gives no bytes, but closes the tag.
  cipher.final()
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()])
}

/** Opens a box, or throws: a wrong key, another context or a changed byte all look the same. */
export function openSealed(
  key: Uint8Array,
  context: SealContext,
  box: Uint8Array,
): Record<string, unknown> {
  const nonce = box.subarray(0, nonceBytes)
  const sealed = box.subarray(nonceBytes, box.length - tagBytes)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
    decipher.setAAD(boundTo(context)).setAuthTag(box.subarray(box.length - tagBytes))
    const text = Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8')
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`the sealed part of ${context.kind} in ${context.stream} does not open`, {
      cause,
    })
  }
}

/** SHA-256, as core takes it. */
export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer')
