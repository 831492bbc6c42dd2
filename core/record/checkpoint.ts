import { base64, concat, readBase64, sameBytes, utf8 } from './bytes.ts'
import type { Home } from './home.ts'
import type { Sha256 } from './tree.ts'

/**
 * Signed notes and checkpoints in the formats of C2SP (signed-note, tlog-checkpoint), so that tools
 * we did not write can check a member's record. A note is text, an empty line, and signature lines of
 * the form `— name base64(key id, signature)`.
 */

export type Sign = (message: Uint8Array) => Uint8Array
export type VerifySignature = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean

/** An Ed25519 public key (32 bytes) under the name that its notes are signed with. */
export type TrustedKey = { name: string; publicKey: Uint8Array }

/** The name of a record, and of the key that signs it: one for each member, realm and epoch. */
export const originOf = ({ member, realm, epoch }: Home): string =>
  `corridor/${member}/${realm}/${epoch}`

/** signed-note's algorithm number for Ed25519. */
const ed25519 = 1
const prefix = '\u2014 '

/** The first four bytes of SHA-256(name, newline, 0x01, public key). */
export const keyId = (sha256: Sha256, { name, publicKey }: TrustedKey): Uint8Array =>
  sha256(concat(utf8(`${name}\n`), Uint8Array.of(ed25519), publicKey)).slice(0, 4)

/** The key as others configure it: `name+hash+key`, the verifier key of signed-note. */
export function verifierKey(sha256: Sha256, key: TrustedKey): string {
  const encoded = base64(concat(Uint8Array.of(ed25519), key.publicKey))
  return `${key.name}+${keyId(sha256, key).toHex()}+${encoded}`
}

/** Reads a verifier key. Null where its form, its algorithm or its hash is wrong. */
export function readVerifierKey(sha256: Sha256, text: string): TrustedKey | null {
  const parts = /^([^\s+]+)\+([0-9a-f]{8})\+(.+)$/u.exec(text)
  if (!parts) return null
  const bytes = readBase64(parts[3]!)
  if (bytes?.length !== 33 || bytes[0] !== ed25519) return null
  const key = { name: parts[1]!, publicKey: bytes.slice(1) }
  return keyId(sha256, key).toHex() === parts[2] ? key : null
}

/** Signs a text, which ends in a newline, with one key. */
export function signNote(sha256: Sha256, text: string, key: TrustedKey, sign: Sign): string {
  const signature = concat(keyId(sha256, key), sign(utf8(text)))
  return `${text}\n${prefix}${key.name} ${base64(signature)}\n`
}

export type NoteFault = 'malformed' | 'unknown_key' | 'bad_signature'

export type OpenedNote = { text: string; signedBy: string[] } | { fault: NoteFault }

/**
 * Opens a note: its text, and the trusted names that signed it. Signatures of unknown keys are passed
 * over, as the format asks; a signature of a trusted key that does not hold is a fault, and so is a
 * note without any trusted signature.
 */
export function openNote(
  note: string,
  keys: readonly TrustedKey[],
  sha256: Sha256,
  verify: VerifySignature,
): OpenedNote {
  const split = note.lastIndexOf('\n\n')
  if (split < 0 || !note.endsWith('\n') || hasControl(note)) return { fault: 'malformed' }
  const text = note.slice(0, split + 1)
  const lines = note.slice(split + 2, -1).split('\n')
  const signedBy: string[] = []
  for (const line of lines) {
    const parts = new RegExp(`^${prefix}([^\\s+]+) (\\S+)$`, 'u').exec(line)
    const bytes = parts && readBase64(parts[2]!)
    if (!bytes || bytes.length < 5) return { fault: 'malformed' }
    const id = bytes.slice(0, 4)
    const key = keys.find((one) => one.name === parts[1] && sameBytes(keyId(sha256, one), id))
    if (!key) continue
    if (!verify(key.publicKey, utf8(text), bytes.slice(4))) return { fault: 'bad_signature' }
    if (signedBy.includes(key.name)) return { fault: 'malformed' }
    signedBy.push(key.name)
  }
  return signedBy.length > 0 ? { text, signedBy } : { fault: 'unknown_key' }
}

/** The characters that signed-note forbids: those below U+0020 but the newline, and what is no UTF-8. */
function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 && code !== 10) return true
  }
  return !text.isWellFormed()
}

/**
 * What a checkpoint says: the tree of this origin had this size and this root. `extensions` are further
 * lines that mean nothing to us; they are signed with the rest. Our own checkpoints have none, since
 * nobody could audit what they say.
 */
export type CheckpointBody = {
  origin: string
  size: number
  root: Uint8Array
  extensions?: readonly string[]
}

/** The text of a checkpoint: origin, size, root and extensions, each on its line. */
export const checkpointText = ({ origin, size, root, extensions = [] }: CheckpointBody): string =>
  [origin, `${size}`, base64(root), ...extensions].map((line) => `${line}\n`).join('')

/**
 * Reads a checkpoint's text after C2SP tlog-checkpoint, "Note text": at least three lines, none of them
 * empty, the size without leading zeros. Lines after the third are kept as they are. Null where it is
 * none.
 */
export function readCheckpoint(text: string): CheckpointBody | null {
  const lines = text.split('\n')
  if (lines.length < 4 || lines.pop() !== '' || lines.includes('')) return null
  const [origin, sizeText, rootText, ...extensions] = lines as [string, string, string, ...string[]]
  const root = readBase64(rootText)
  const size = Number(sizeText)
  if (!/^(0|[1-9][0-9]{0,15})$/.test(sizeText)) return null
  if (!Number.isSafeInteger(size) || root?.length !== 32) return null
  return { origin, size, root, ...(extensions.length > 0 && { extensions }) }
}
