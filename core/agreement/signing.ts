import type { Statement } from '#core/agreement/events.ts'
import type { Party } from '#core/law/agreement.ts'
import { hex, utf8 } from '#core/record/bytes.ts'
import { canonical } from '#core/record/canonical.ts'
import type { Sha256 } from '#core/record/tree.ts'

/** Checks an Ed25519 signature: a raw public key and a signature in base64url, and the bytes signed. */
export type Verify = (publicKey: string, bytes: Uint8Array, signature: string) => boolean

const domain = 'corridor-agreement/1'

/** Left out of what is signed: what is said of the text, and the life it has had. */
const notText: ReadonlySet<string> = new Set(['signatures', 'stage'])
/** What a text means where it says nothing; written out or not, it is the same text. */
const defaults: Readonly<Record<string, unknown>> = {
  type: 'state',
  signature: 'required',
  safety: true,
}

/**
 * The bytes of an agreement that are hashed and so signed: canonical JSON (RFC 8785) without its stage
 * and signatures, and without what is left to its default, so that a file, its parsed form and a copy
 * made by another version of Corridor are one text. Throws a TypeError for what JSON cannot say.
 */
export function agreementBytes(agreement: object): Uint8Array {
  const text = Object.fromEntries(Object.entries(agreement).filter(([key]) => !notText.has(key)))
  return utf8(canonical(withoutDefaults(text)))
}

/** The name of a text: SHA-256 of its bytes, in hex. */
export const agreementHash = (agreement: object, sha256: Sha256): string =>
  hex(sha256(agreementBytes(agreement)))

/** Items of a list stay as they are: an exception without conditions is one that always holds. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults)
  if (typeof value !== 'object' || value === null) return value
  const kept: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined || (Object.hasOwn(defaults, key) && defaults[key] === inner)) continue
    if (isEmpty(inner)) continue
    kept[key] = withoutDefaults(inner)
  }
  return kept
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** The bytes under a party's signature: what it states, of which text, as whom and when. */
export const statementBytes = ({
  what,
  hash,
  party,
  at,
}: Pick<Statement, 'what' | 'hash' | 'party' | 'at'>): Uint8Array =>
  utf8(`${domain}\n${what}\n${hash}\n${party}\n${at}\n`)

export type SigningKeys = Party['keys']
/** Why a statement does not count; null where it does. */
export type Flaw = 'unknown-key' | 'wrong-signature'

/** Whether a statement is its party's word, by the keys that the treaty gives that party for signing. */
export function findFlaw(statement: Statement, keys: SigningKeys, verify: Verify): Flaw | null {
  const named = keys.filter(({ kid, use }) => use === 'sign' && kid === statement.kid)
  if (named.length === 0) return 'unknown-key'
  const bytes = statementBytes(statement)
  return named.some(({ x }) => verify(x, bytes, statement.signature)) ? null : 'wrong-signature'
}

/**
 * Signatures of a text, checked by hand or by `corridor agreement verify`: for each statement whether
 * it counts. `keysOf` gives a party's keys in the version that the text amends, or for a party that is
 * new there, its keys in the text.
 */
export function verifySignatures(
  agreement: object,
  statements: readonly Statement[],
  keysOf: (party: string) => SigningKeys,
  { sha256, verify }: { sha256: Sha256; verify: Verify },
): { statement: Statement; flaw: Flaw | 'other-text' | null }[] {
  const hash = agreementHash(agreement, sha256)
  return statements.map((statement) => ({
    statement,
    flaw:
      statement.hash === hash ? findFlaw(statement, keysOf(statement.party), verify) : 'other-text',
  }))
}
