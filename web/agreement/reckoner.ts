import '../zod.ts'
import type { Agreement } from '#core/agreement/agreement.ts'
import { type Cover, coverOf } from '#core/agreement/cover.ts'
import type { FactName } from '#core/agreement/facts.ts'
import type { ClauseKind } from '#core/agreement/kinds.ts'

/** The thread in which coverage is reckoned, so that the form beside it goes on answering. */

export type CoverJob = {
  job: 'cover'
  agreement: Agreement
  kind: ClauseKind
  /** The facts to tell apart; null for the main ones of the kind. */
  by: readonly FactName[] | null
}
export type Job = CoverJob
export type Asked = Job & { id: number }
export type Reckoned = { id: number; ms: number } & ({ cover: Cover | null } | { failed: string })

const ready = 'Temporal' in globalThis ? Promise.resolve() : import('temporal-polyfill/global')

addEventListener('message', (event: MessageEvent<Asked>) => {
  void ready.then(() => postMessage(reckon(event.data)))
})

function reckon({ id, agreement, kind, by }: Asked): Reckoned {
  const began = performance.now()
  try {
    const cover = coverOf(agreement, kind, by ? { dimensions: by } : {})
    return { id, cover, ms: performance.now() - began }
  } catch (error) {
    return { id, failed: String(error), ms: performance.now() - began }
  }
}
