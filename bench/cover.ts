// The whole of an agreement at once: its coverage in every kind, and what differs between two versions.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asInForce, knowable } from '../core/coverage/askable.ts'
import { coverOf } from '../core/coverage/cover.ts'
import { diffOf } from '../core/coverage/diff.ts'
import { countOf } from '../core/coverage/paths.ts'
import { spaceOf } from '../core/coverage/space.ts'
import { findFlaws } from '../core/drafting/flaws.ts'
import { readAgreement } from '../core/drafting/read.ts'
import type { Agreement } from '../core/law/agreement.ts'
import { compile } from '../core/law/evaluate.ts'
import { clauseKinds } from '../core/law/kinds.ts'
import { median, type Row } from './row.ts'

const at = Temporal.Instant.from('2026-11-02T12:00:00Z').epochMilliseconds

function treaty(): Agreement {
  const path = join(import.meta.dirname, '../agreements/meuse-rhine/agreement.yaml')
  const read = readAgreement(readFileSync(path, 'utf8'), path)
  assert(read.ok, 'the treaty can be read')
  return read.value
}

function milliseconds(work: () => void): number {
  return median(
    Array.from({ length: 5 }, () => {
      const started = performance.now()
      work()
      return performance.now() - started
    }),
  )
}

/** The same agreement with one number changed in a clause about transfers. */
function amended(agreement: Agreement): Agreement {
  const place = agreement.clauses.findIndex(
    ({ kind, when }) => kind === 'transfer' && when.minutesSooner !== undefined,
  )
  const clause = agreement.clauses[place]!
  const when = { ...clause.when, minutesSooner: { atLeast: 5 } }
  return { ...agreement, clauses: agreement.clauses.with(place, { ...clause, when }) }
}

/** How long it would take to ask, one by one, every question about a transfer that clauses tell apart. */
function askingEach(agreement: Agreement): { ms: number; questions: bigint } {
  const cover = coverOf(agreement, 'transfer', { at })
  assert(cover, 'transfers can be covered')
  const decide = compile([asInForce(agreement)])
  const question = (cover.gaps[0] ?? cover.opens[0])!.example.question
  const asked = 200_000
  const started = performance.now()
  for (let i = 0; i < asked; i++) decide(question, at)
  const eachMs = (performance.now() - started) / asked
  const space = spaceOf([asInForce(agreement)], 'transfer')
  const weights = space.variables.map(({ fact, atoms }) =>
    atoms.map((_, atom) => (fact === 'moment' && atom > 0 ? 0 : 1)),
  )
  const questions = countOf(space.store, knowable(space), weights)
  return { ms: eachMs * Number(questions), questions }
}

const row = (what: string, ms: number, goalMs: number | null, note: string): Row => ({
  what,
  ours: `${ms.toFixed(0)} ms`,
  peer: goalMs === null ? '' : `goal ${goalMs / 1000} s`,
  ratio: goalMs === null ? 1 : goalMs / ms,
  goal: goalMs === null ? null : 1,
  note,
})

/** Goals are hopes and not asserted: 5 s for the coverage of all kinds, 2 s for a difference. */
export async function run(): Promise<Row[]> {
  const agreement = treaty()
  const after = amended(agreement)
  const cells = clauseKinds.map((kind) => coverOf(agreement, kind, { at })!.cells.length)
  const cover = milliseconds(() => {
    for (const kind of clauseKinds) coverOf(agreement, kind, { at })
  })
  const diff = milliseconds(() => diffOf(agreement, after))
  const flaws = milliseconds(() => findFlaws(agreement))
  const { ms, questions } = askingEach(agreement)
  const clauses = `${agreement.clauses.length} clauses`
  const sum = cells.reduce((a, b) => a + b, 0)
  return [
    row('cover, all kinds of the Meuse-Rhine agreement', cover, 5_000, `${clauses}, ${sum} cells`),
    row('diff, one number changed', diff, 2_000, clauses),
    row('flaws: needless, impossible, contradicted, within another', flaws, null, clauses),
    {
      what: 'cover of transfers, against asking each question',
      ours: 'exact',
      peer: `${(ms / 3_600_000).toFixed(1)} h`,
      ratio: ms / cover,
      goal: null,
      note: `${Number(questions).toExponential(1)} questions, at the speed of our own evaluator`,
    },
  ]
}
