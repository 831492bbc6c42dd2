import { originOf } from '#core/record/checkpoint.ts'
import {
  checkpointLine,
  emptyTally,
  entryLine,
  headerLine,
  sealLine,
  tally,
} from '#core/record/export.ts'
import type { Checkpoints } from './checkpoints.ts'
import { sha256 } from './seal.ts'
import type { Signer } from './sign.ts'
import type { Checkpoint, Leaf, Store } from './store.ts'

const portion = 1000

/**
 * A member's record as `corridor-export/1`, in portions of text, each of whole lines. It is the record
 * at the moment of the call, however long reading it takes; whoever was erased by then is left out.
 */
export async function* exportRecord(
  store: Store,
  checkpoints: Checkpoints,
  { key, sign, certificate }: Signer,
): AsyncGenerator<string> {
  if (key.name !== originOf(store.home)) throw new Error(`the key ${key.name} is of another record`)
  const { size } = await checkpoints.now()
  let lines = emptyTally
  const write = (line: string) => {
    lines = tally(sha256, lines, Buffer.from(line))
    return `${line}\n`
  }
  yield write(headerLine(store.home, size, certificate))
  const erased = await erasedWithin(store, size)
  let signed = await nextCheckpoints(store, 0)
  for (let next = 0; next < size; ) {
    const leaves = await store.leaves({ after: next - 1, limit: Math.min(portion, size - next) })
    if (leaves.length === 0) throw new Error(`entry ${next} is not in the store`)
    let text = ''
    for (const leaf of leaves) {
      text += write(entryLine(withoutErased(leaf, erased)))
      next = leaf.position + 1
      if (signed[0]?.size !== next) continue
      text += write(checkpointLine(signed[0].note))
      signed = signed.length > 1 ? signed.slice(1) : await nextCheckpoints(store, next)
    }
    yield text
  }
  yield `${sealLine(sha256, lines, key, sign)}\n`
}

const nextCheckpoints = (store: Store, after: number): Promise<Checkpoint[]> =>
  store.checkpoints({ after })

async function erasedWithin(store: Store, size: number): Promise<Set<string>> {
  const erasures = await store.erasures()
  return new Set(erasures.filter((one) => one.position < size).map((one) => one.subject))
}

function withoutErased(leaf: Leaf, erased: ReadonlySet<string>): Leaf {
  if (erased.size === 0 || !leaf.ciphertext) return leaf
  const { sealed } = JSON.parse(leaf.body)
  return erased.has(sealed.subject) ? { ...leaf, ciphertext: null } : leaf
}
