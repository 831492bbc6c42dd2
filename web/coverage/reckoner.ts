import '../zod.ts'
import { type Cover, coverOf, momentIn } from '#core/coverage/cover.ts'
import { type Diff, diffOf } from '#core/coverage/diff.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { FactName } from '#core/law/facts.ts'
import type { ClauseKind } from '#core/law/kinds.ts'

/** The thread in which coverage is reckoned, so that the form beside it goes on answering. */

export type CoverJob = {
  job: 'cover'
  agreement: Agreement
  kind: ClauseKind
  /** The facts to tell apart; null for the main ones of the kind. */
  by: readonly FactName[] | null
}
export type DiffJob = { job: 'diff'; before: Agreement; after: Agreement }
export type Job = CoverJob | DiffJob
/** `id` tells the answers apart. */
export type Wanted = Job & { id: number }
export type Reckoned = { id: number; ms: number } & (
  | { cover: Cover | null }
  | { diff: Diff }
  | { failed: string }
)

const ready = 'Temporal' in globalThis ? Promise.resolve() : import('temporal-polyfill/global')

addEventListener('message', (event: MessageEvent<Wanted>) => {
  void ready.then(() => postMessage(reckon(event.data)))
})

function reckon(wanted: Wanted): Reckoned {
  const { id } = wanted
  const began = performance.now()
  try {
    const found =
      wanted.job === 'diff'
        ? { diff: diffOf(wanted.before, wanted.after) }
        : { cover: coverBy(wanted) }
    return { id, ...found, ms: performance.now() - began }
  } catch (error) {
    return { id, failed: String(error), ms: performance.now() - began }
  }
}

const coverBy = ({ agreement, kind, by }: CoverJob) =>
  coverOf(agreement, kind, { ...momentIn(agreement, Date.now()), ...(by && { dimensions: by }) })
