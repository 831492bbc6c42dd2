/** Bytes as text and back. Each reader is strict: one text for one sequence of bytes. */

// Of the language's hosts, not of the language; no IO. Declared here because core has no host types.
declare const TextEncoder: { new (): { encode(text: string): Uint8Array } }
declare const TextDecoder: {
  new (
    label: string,
    options: { fatal: boolean; ignoreBOM: boolean },
  ): {
    decode(bytes: Uint8Array): string
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8 of a well-formed text. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** The text of UTF-8 bytes, or null where they are not UTF-8. A byte order mark is kept as a character. */
export function readUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

/** Lower-case hexadecimal. */
export const hex = (bytes: Uint8Array): string => bytes.toHex()

/** Padded base64 with the standard alphabet (RFC 4648, section 4). */
export const base64 = (bytes: Uint8Array): string => bytes.toBase64()

/** The bytes of padded base64, or null: spaces, missing padding and stray last bits are refused. */
export function readBase64(text: string): Uint8Array | null {
  try {
    const bytes = Uint8Array.fromBase64(text, { lastChunkHandling: 'strict' })
    return bytes.toBase64() === text ? bytes : null
  } catch {
    return null
  }
}

export function concat(...parts: Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
