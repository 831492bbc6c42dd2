import { useEffect, useState } from 'react'
import type { Agreement } from '#core/agreement/agreement.ts'
import type { Cover } from '#core/agreement/cover.ts'
import type { FactName } from '#core/agreement/facts.ts'
import type { ClauseKind } from '#core/agreement/kinds.ts'
import type { Asked, Job, Reckoned } from './reckoner.ts'

/** Asks the reckoning thread, and remembers what it said of each text for as long as the text lives. */

let worker: Worker | null = null
let lastId = 0
const waiting = new Map<number, (answer: Reckoned) => void>()

function thread(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('./reckoner.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Reckoned>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', (event) => {
    for (const [id, tell] of waiting) tell({ id, failed: event.message, ms: 0 })
    waiting.clear()
    worker = null
  })
  return worker
}

function ask(job: Job): Promise<Reckoned> {
  lastId += 1
  const asked: Asked = { ...job, id: lastId }
  return new Promise((resolve) => {
    waiting.set(asked.id, resolve)
    thread().postMessage(asked)
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

export type Reckoning =
  | { state: 'reckoning' }
  /** `cover` null: more than can be reckoned here. */
  | { state: 'done'; cover: Cover | null; ms: number }
  | { state: 'failed'; why: string }

/** The coverage of a kind; what was last known stays in sight while a newer text is reckoned. */
export function useCover(
  agreement: Agreement,
  kind: ClauseKind,
  { by = null, settleMs = 0 }: { by?: By; settleMs?: number } = {},
): Reckoning & { stale: boolean } {
  const [known, setKnown] = useState<{ of: Agreement; key: string; is: Reckoning } | null>(null)
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(() => {
      void coverFor(agreement, kind, by).then((answer) => {
        if (!wanted) return
        const is: Reckoning =
          'failed' in answer
            ? { state: 'failed', why: answer.failed }
            : { state: 'done', cover: answer.cover, ms: answer.ms }
        setKnown({ of: agreement, key: keyOf(kind, by), is })
      })
    }, settleMs)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [agreement, kind, by, settleMs])
  if (!known || known.key !== keyOf(kind, by)) return { state: 'reckoning', stale: false }
  return { ...known.is, stale: known.of !== agreement }
}
