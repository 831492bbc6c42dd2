import { setImmediate } from 'node:timers/promises'
import type { Home } from '#core/record/home.ts'
import { frontierRoot } from '#core/record/tree.ts'
import { type Batch, plan } from './batch.ts'
import { writeBatch } from './commit.ts'
import type { Database, Transaction } from './database.ts'
import { gather } from './gather.ts'
import type { Keys } from './keys.ts'
import { type Known, restore } from './restore.ts'
import { sha256 } from './seal.ts'
import type { Append, Appended, Committed, Derive, Head, Write } from './store.ts'

/** How many appends share one transaction at most: beyond this, waiting costs more than it saves. */
const batchMax = 1024
/** How many streams' versions are remembered. Forgetting costs one query. */
const versionsMax = 200_000

type Waiting = {
  write: Append
  resolve: (appended: Appended) => void
  reject: (error: unknown) => void
}

export type Sequencer = {
  append(write: Append): Promise<Appended>
  /** Runs another write between batches, since the database has one writer. */
  between<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Runs several between the same two batches. */
  hold<T>(work: (write: Write) => Promise<T>): Promise<T>
  head(): Head
  /** Waits until nothing is under way. Appends after it are refused. */
  stop(): Promise<void>
}

/** Group commit: appends queue up while a transaction runs, and the next one takes them together. */
export async function startSequencer(
  home: Home,
  database: Database,
  keys: Keys,
  { publish, derive }: { publish: (committed: Committed) => void; derive: Derive },
): Promise<Sequencer> {
  let known: Known | null = await restore(database, keys)
  let queue: Waiting[] = []
  let running: Promise<void> | null = null
  let stopped = false
  let turn: Promise<unknown> = Promise.resolve()
  let head = headOf(known)

  const commitNext = async () => {
    const taken = queue.splice(0, batchMax)
    try {
      known ??= await restore(database, keys)
      const writes = taken.map((waiting) => waiting.write)
      const batch = await gather({ home, database, keys, known }, writes)
      const outcomes = planAll(batch, taken)
      if (batch.rows.command.length > 0) {
        await database.write(async (transaction) => {
          await writeBatch(transaction, batch)
          if (batch.steps.length === 0) return
          const changed = await derive(transaction, batch.steps)
          batch.committed.documents.push(...changed)
        })
        known = goOn(known, batch)
        head = headOf(known)
        await keys.destroy([...batch.erased.keys()])
        publish(batch.committed)
      }
      for (const [waiting, outcome] of outcomes) waiting.resolve(outcome)
    } catch (error) {
      known = null
      for (const waiting of taken) waiting.reject(error)
    }
  }
  const hold = <T>(work: (write: Write) => Promise<T>): Promise<T> => {
    const mine = turn.then(() => work(database.write))
    turn = mine.catch(() => {})
    return mine
  }
  const run = async () => {
    while (queue.length > 0) {
      // Lets everything that was woken by the last commit come back with its next append first.
      await setImmediate()
      const mine = turn.then(commitNext)
      turn = mine
      await mine
    }
    running = null
  }
  return {
    append: (write) =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(new Error('the store is closed'))
        queue.push({ write, resolve, reject })
        running ??= run()
      }),
    between: (work) => hold((write) => write(work)),
    hold,
    head: () => head,
    async stop() {
      stopped = true
      await running
      await turn
      queue = []
    },
  }
}

function headOf(known: Known): Head {
  const { frontier, recordedAt } = known
  return { size: frontier.size, root: frontierRoot(sha256, frontier), recordedAt }
}

/** What is known after a batch was committed. */
function goOn(known: Known, batch: Batch): Known {
  const { frontier, recordedAt, sequences } = batch
  const versions = known.versions.size > versionsMax ? new Map<string, number>() : known.versions
  for (const [stream, version] of batch.versions) versions.set(stream, version)
  return { frontier, recordedAt, versions, sequences }
}

/** A fault in one append rejects that one and leaves the others. */
function planAll(batch: Batch, taken: readonly Waiting[]): [Waiting, Appended][] {
  const outcomes: [Waiting, Appended][] = []
  for (const waiting of taken) {
    try {
      outcomes.push([waiting, plan(batch, waiting.write)])
    } catch (error) {
      waiting.reject(error)
    }
  }
  return outcomes
}
