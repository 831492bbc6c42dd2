import { useEffect, useState } from 'react'
import type { Cover } from '#core/coverage/cover.ts'
import type { Diff } from '#core/coverage/diff.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { FactName } from '#core/law/facts.ts'
import type { ClauseKind } from '#core/law/kinds.ts'
import type { Job, Reckoned, Wanted } from './reckoner.ts'

/** Asks the reckoning thread, and remembers what it said of each text for as long as the text lives. */

/** One thread for each sort of job: a long comparison does not keep a picture waiting. */
const threads = new Map<Job['job'], Worker>()
let lastId = 0
const waiting = new Map<number, (answer: Reckoned) => void>()

function threadFor(job: Job['job']): Worker {
  const found = threads.get(job)
  if (found) return found
  const worker = new Worker(new URL('./reckoner.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Reckoned>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', (event) => {
    for (const [id, tell] of waiting) tell({ id, failed: event.message, ms: 0 })
    waiting.clear()
    threads.delete(job)
  })
  threads.set(job, worker)
  return worker
}

function ask(job: Job): Promise<Reckoned> {
  lastId += 1
  const wanted: Wanted = { ...job, id: lastId }
  return new Promise((resolve) => {
    waiting.set(wanted.id, resolve)
    threadFor(job.job).postMessage(wanted)
  })
}

type By = readonly FactName[] | null
const covers = new WeakMap<Agreement, Map<string, Promise<Reckoned>>>()

const keyOf = (kind: ClauseKind, by: By) => `${kind} ${by?.join() ?? ''}`

function coverFor(agreement: Agreement, kind: ClauseKind, by: By): Promise<Reckoned> {
  const own = covers.get(agreement) ?? new Map<string, Promise<Reckoned>>()
  covers.set(agreement, own)
  const key = keyOf(kind, by)
  const found = own.get(key) ?? ask({ job: 'cover', agreement, kind, by })
  own.set(key, found)
  return found
}

export type Reckoning<T> =
  | { state: 'reckoning' }
  | { state: 'done'; found: T; ms: number }
  | { state: 'failed'; why: string }

const diffs = new WeakMap<Agreement, WeakMap<Agreement, Promise<Reckoned>>>()

function diffFor(before: Agreement, after: Agreement): Promise<Reckoned> {
  const own = diffs.get(before) ?? new WeakMap<Agreement, Promise<Reckoned>>()
  diffs.set(before, own)
  const found = own.get(after) ?? ask({ job: 'diff', before, after })
  own.set(after, found)
  return found
}

/** What was last known stays in sight, marked stale, while something newer of the same key is reckoned. */
function useReckoned<T>(
  key: string,
  settleMs: number,
  of: readonly unknown[],
  reckon: () => Promise<Reckoned>,
  pick: (answer: Reckoned) => T,
): Reckoning<T> & { stale: boolean } {
  const [known, setKnown] = useState<{
    of: readonly unknown[]
    key: string
    is: Reckoning<T>
  } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` is all that the answer depends on
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(() => {
      void reckon().then((answer) => {
        if (!wanted) return
        const is: Reckoning<T> =
          'failed' in answer
            ? { state: 'failed', why: answer.failed }
            : { state: 'done', found: pick(answer), ms: answer.ms }
        setKnown({ of, key, is })
      })
    }, settleMs)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [key, settleMs, ...of])
  if (!known || known.key !== key) return { state: 'reckoning', stale: false }
  return { ...known.is, stale: known.of.some((one, i) => one !== of[i]) }
}

/** The coverage of a kind; null where it is more than can be reckoned here. */
export const useCover = (
  agreement: Agreement,
  kind: ClauseKind,
  { by = null, settleMs = 0 }: { by?: By; settleMs?: number } = {},
) =>
  useReckoned<Cover | null>(
    keyOf(kind, by),
    settleMs,
    [agreement],
    () => coverFor(agreement, kind, by),
    (answer) => ('cover' in answer ? answer.cover : null),
  )

/** What differs between two texts. */
export const useDiff = (before: Agreement, after: Agreement, settleMs = 0) =>
  useReckoned<Diff | null>(
    'diff',
    settleMs,
    [before, after],
    () => diffFor(before, after),
    (answer) => ('diff' in answer ? answer.diff : null),
  )
