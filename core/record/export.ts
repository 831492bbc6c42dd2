import { base64, readUtf8, utf8 } from './bytes.ts'
import { canonical } from './canonical.ts'
import { originOf, type Sign, signNote, type TrustedKey } from './checkpoint.ts'
import type { Home } from './home.ts'
import {
  append,
  emptyFrontier,
  type Frontier,
  frontierRoot,
  leafHash,
  type Sha256,
} from './tree.ts'

/**
 * `corridor-export/1`: a record as lines of canonical JSON, each ended by a newline. First a header;
 * then the entries, each with its leaf hash and its ciphertext (base64, or null: nothing sealed, or the
 * person was erased); a checkpoint after the entry that it reaches to; last a seal, signed over the
 * tree of all lines before it, so that no byte of the file can change unseen.
 */
export const exportFormat = 'corridor-export/1'

/** An entry as it is stored: the canonical JSON, its leaf hash, what was sealed. */
export type ExportEntry = { body: string; leaf: Uint8Array; ciphertext: Uint8Array | null }

/** The first line. A certificate lets readers get from the treaty's root key to the record's own. */
export const headerLine = (home: Home, size: number, certificate?: string): string =>
  canonical({
    ...home,
    ...(certificate === undefined ? {} : { certificate }),
    format: exportFormat,
    origin: originOf(home),
    size,
  })

/** Put together from the stored text, which is canonical already. */
export function entryLine({ body, leaf, ciphertext }: ExportEntry): string {
  const sealed = ciphertext ? `"${base64(ciphertext)}"` : 'null'
  return `{"ciphertext":${sealed},"entry":${body},"leaf":"${leaf.toHex()}"}`
}

export const checkpointLine = (note: string): string => canonical({ checkpoint: note })

/** What a seal vouches for: so many lines, the root of their tree, and the header by itself. */
export type SealBody = { origin: string; lines: number; root: Uint8Array; header: Uint8Array }

export const sealText = ({ origin, lines, root, header }: SealBody): string =>
  `${exportFormat}\n${origin}\n${lines}\n${base64(root)}\n${base64(header)}\n`

/** Follows the lines of an export as they are written, to seal them at the end. */
export type LineTally = { header: Uint8Array | null; frontier: Frontier }

export const emptyTally: LineTally = { header: null, frontier: emptyFrontier }

export function tally(sha256: Sha256, so: LineTally, line: Uint8Array): LineTally {
  const leaf = leafHash(sha256, line)
  return { header: so.header ?? leaf, frontier: append(sha256, so.frontier, leaf) }
}

/** What the seal of these lines says. */
export function sealOf(sha256: Sha256, so: LineTally, origin: string): SealBody {
  const root = frontierRoot(sha256, so.frontier)
  return { origin, lines: so.frontier.size, root, header: so.header ?? root }
}

export function sealLine(sha256: Sha256, so: LineTally, key: TrustedKey, sign: Sign): string {
  const text = sealText(sealOf(sha256, so, key.name))
  return canonical({ seal: signNote(sha256, text, key, sign) })
}

/** No line of an export is longer: a bound on memory, whatever comes in. */
export const lineBytesMax = 8_000_000

/**
 * Cuts bytes into lines as they arrive. `rest` at the end is what no newline ended; in a whole export
 * it is empty. A line beyond the bound is given up in pieces, which no reader takes for a line of ours.
 */
export type LineCutter = { push(chunk: Uint8Array): Uint8Array[]; rest(): Uint8Array }

export function lineCutter(): LineCutter {
  let held: Uint8Array[] = []
  let heldBytes = 0
  const joined = (last: Uint8Array) => {
    if (held.length === 0) return last
    const out = new Uint8Array(heldBytes + last.length)
    let at = 0
    for (const part of [...held, last]) {
      out.set(part, at)
      at += part.length
    }
    held = []
    heldBytes = 0
    return out
  }
  return {
    push(chunk) {
      const lines: Uint8Array[] = []
      let from = 0
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        lines.push(joined(chunk.subarray(from, end)))
        from = end + 1
      }
      if (from < chunk.length) {
        held.push(chunk.slice(from))
        heldBytes += chunk.length - from
        if (heldBytes > lineBytesMax) lines.push(joined(new Uint8Array(0)))
      }
      return lines
    },
    rest: () => joined(new Uint8Array(0)),
  }
}

/** The value of a line, if it is canonical JSON in UTF-8; otherwise null. */
export function readLine(line: Uint8Array): { text: string; value: unknown } | null {
  const text = readUtf8(line)
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    return canonical(value) === text ? { text, value } : null
  } catch {
    return null
  }
}

/** The lines of a small export, held in memory. */
export function cutLines(bytes: Uint8Array): { lines: Uint8Array[]; rest: Uint8Array } {
  const cutter = lineCutter()
  const lines = cutter.push(bytes)
  return { lines, rest: cutter.rest() }
}

/** An export as bytes, from its lines. */
export const joinLines = (lines: readonly string[]): Uint8Array =>
  utf8(lines.map((line) => `${line}\n`).join(''))
