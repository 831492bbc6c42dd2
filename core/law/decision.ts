import type { Duty } from '#core/law/duty.ts'
import type { FactName, Facts } from '#core/law/facts.ts'
import type { ClauseKind } from '#core/law/kinds.ts'
import type { ClauseRef } from '#core/refusal.ts'

/** What is asked of the agreement: may this be done, given what is known? */
export type Question = { kind: ClauseKind; facts: Facts }

export type Answer = 'permitted' | 'refused' | 'undetermined'

/**
 * The agreement's answer. `clauses` are those it rests on, the decisive one first; a refusal because
 * nothing permits cites the clauses that came nearest. `lacks` names the unknown facts that matter.
 * The same decision may be given out again.
 */
export type Decision = {
  readonly answer: Answer
  readonly why: 'permitted' | 'prohibited' | 'nothing-permits' | 'fact-unknown' | 'cannot-evaluate'
  readonly clauses: readonly ClauseRef[]
  readonly duties: readonly { readonly clause: ClauseRef; readonly duty: Duty }[]
  readonly lacks: readonly FactName[]
}

const rank: Record<Answer, number> = { permitted: 0, undetermined: 1, refused: 2 }

/** Several answers that must all be yes: the strictest counts; clauses, duties and gaps add up. */
export function all(decisions: readonly Decision[]): Decision {
  if (decisions.length === 1) return decisions[0]!
  const worst = decisions.reduce((a, b) => (rank[b.answer] > rank[a.answer] ? b : a))
  const first = [worst, ...decisions.filter((decision) => decision !== worst)]
  return {
    answer: worst.answer,
    why: worst.why,
    clauses: [...new Set(first.flatMap((decision) => decision.clauses))],
    duties: first.flatMap((decision) => decision.duties),
    lacks: [...new Set(first.flatMap((decision) => decision.lacks))],
  }
}
