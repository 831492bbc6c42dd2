import { checkpointText, signNote } from '#core/record/checkpoint.ts'
import { sha256 } from './seal.ts'
import type { Signer } from './sign.ts'
import type { Checkpoint, Store } from './store.ts'

export type Checkpoints = {
  /** Signs and keeps a checkpoint of the record as it stands, unless there is one already. */
  now(): Promise<Checkpoint>
  /** Signs a last one and signs no more. Before the store is closed. */
  stop(): Promise<void>
}

/**
 * Signs checkpoints while the record grows: one for all that was committed within `everyMs`, since a
 * signature costs as much as several entries. `onError` hears of a checkpoint that could not be kept;
 * the next commit tries again.
 */
export function startCheckpoints(
  store: Store,
  { key, sign }: Signer,
  onError: (error: unknown) => void,
  everyMs = 1000,
): Checkpoints {
  let timer: NodeJS.Timeout | null = null
  let turn: Promise<unknown> = Promise.resolve()
  const keep = async (): Promise<Checkpoint> => {
    const { size, root } = store.head()
    const last = await store.lastCheckpoint()
    if (last?.size === size) return last
    const text = checkpointText({ origin: key.name, size, root })
    const checkpoint = { size, note: signNote(sha256, text, key, sign) }
    await store.keepCheckpoint(checkpoint)
    return checkpoint
  }
  const now = (): Promise<Checkpoint> => {
    const mine = turn.then(keep)
    turn = mine.catch(() => {})
    return mine
  }
  const unsubscribe = store.subscribe(({ entries }) => {
    if (entries.length === 0) return
    timer ??= setTimeout(() => {
      timer = null
      now().catch(onError)
    }, everyMs)
  })
  return {
    now,
    async stop() {
      unsubscribe()
      if (timer) clearTimeout(timer)
      timer = null
      await now()
    },
  }
}
