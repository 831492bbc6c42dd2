import { inflateSync } from 'node:zlib'
import { assert } from '#core/result.ts'

/**
 * A web font (WOFF 1.0, W3C) as the plain OpenType file that it packs. Font libraries read WOFF too, but
 * unpack it again for every glyph, in script, which takes seconds for a document.
 */
export function unpackedFont(woff: Uint8Array): Buffer {
  const packed = Buffer.from(woff.buffer, woff.byteOffset, woff.byteLength)
  assert(packed.toString('latin1', 0, 4) === 'wOFF', 'a font of the format WOFF 1.0')
  const count = packed.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20
    const [from, length, full] = [4, 8, 12].map((offset) => packed.readUInt32BE(at + offset))
    const raw = packed.subarray(from!, from! + length!)
    const bytes = length! < full! ? inflateSync(raw) : raw
    assert(bytes.length === full, 'a table as long as the font says')
    return { tag: packed.subarray(at, at + 4), sum: packed.readUInt32BE(at + 16), bytes }
  })
  const header = Buffer.alloc(12 + count * 16)
  const log = Math.floor(Math.log2(count))
  header.writeUInt32BE(packed.readUInt32BE(4), 0)
  header.writeUInt16BE(count, 4)
  header.writeUInt16BE(16 * 2 ** log, 6)
  header.writeUInt16BE(log, 8)
  header.writeUInt16BE(16 * (count - 2 ** log), 10)
  const parts: Buffer[] = [header]
  let offset = header.length
  for (const [index, { tag, sum, bytes }] of tables.entries()) {
    const at = 12 + index * 16
    tag.copy(header, at)
    header.writeUInt32BE(sum, at + 4)
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(bytes.length, at + 12)
    // Tables begin at multiples of four.
    const padding = -bytes.length & 3
    parts.push(bytes, Buffer.alloc(padding))
    offset += bytes.length + padding
  }
  return Buffer.concat(parts)
}
