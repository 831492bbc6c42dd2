import { createPrivateKey, sign } from 'node:crypto'
import { checkpointText, originOf, signNote, type TrustedKey } from '#core/record/checkpoint.ts'
import {
  checkpointLine,
  emptyTally,
  entryLine,
  headerLine,
  sealLine,
  tally,
} from '#core/record/export.ts'
import type { Member } from '#server/member.ts'
import { sha256 } from '#server/store/seal.ts'

/** The record as others see it: signed checkpoints, and the export that `corridor verify` reads. */

type Recorded = Pick<Member, 'store' | 'keys'>

/** The key that signs this record, under the record's own name. */
export const recordKey = ({ store, keys }: Recorded): TrustedKey => ({
  name: originOf(store.home),
  publicKey: new Uint8Array(Buffer.from(keys.record.x, 'base64url')),
})

function signer({ keys }: Recorded) {
  const key = createPrivateKey({ key: keys.record, format: 'jwk' })
  return (message: Uint8Array): Uint8Array => sign(null, message, key)
}

/** A signed checkpoint of the tree as it stands. It is kept, so that the record can't fall behind it. */
export async function checkpointNow(member: Recorded): Promise<string> {
  const { store } = member
  const { size, root } = store.head()
  const key = recordKey(member)
  const note = signNote(
    sha256,
    checkpointText({ origin: key.name, size, root }),
    key,
    signer(member),
  )
  await store.keepCheckpoint({ size, note })
  return note
}

/** Lines are handed on in portions of so many entries. */
const portion = 500

/**
 * The record as `corridor-export/1`, in chunks of UTF-8: everything up to a checkpoint made now, each
 * kept checkpoint after the entry that it reaches to, and a seal over all lines.
 */
export async function* exportLines(member: Recorded): AsyncGenerator<Uint8Array> {
  const { store } = member
  await checkpointNow(member)
  const last = await store.lastCheckpoint()
  const size = last?.size ?? 0
  let so = emptyTally
  const encode = (lines: readonly string[]): Uint8Array => {
    for (const line of lines) so = tally(sha256, so, Buffer.from(line))
    return Buffer.from(lines.map((line) => `${line}\n`).join(''))
  }
  yield encode([headerLine(store.home, size, member.keys.working.certificate)])
  let notes = await store.checkpoints({ limit: 200 })
  for (let at = 0; at < size; ) {
    const limit = Math.min(portion, size - at)
    const leaves = await store.leaves({ after: at - 1, limit })
    if (leaves.length === 0) throw new Error(`the record ends at ${at}, before its checkpoint`)
    const lines: string[] = []
    for (const leaf of leaves) {
      lines.push(entryLine(leaf))
      at = leaf.position + 1
      while (notes[0] && notes[0].size < at) notes.shift()
      if (notes.length === 0) notes = await store.checkpoints({ after: at - 1, limit: 200 })
      if (notes[0]?.size === at) lines.push(checkpointLine(notes[0].note))
    }
    yield encode(lines)
  }
  const sign = signer(member)
  yield Buffer.from(`${sealLine(sha256, so, recordKey(member), sign)}\n`)
}
