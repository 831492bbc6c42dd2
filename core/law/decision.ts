import { z } from 'zod'
import { duty } from '#core/law/duty.ts'
import { type Facts, factNames } from '#core/law/facts.ts'
import type { ClauseKind } from '#core/law/kinds.ts'

/** What is asked of the agreement: may this be done, given what is known? */
export type Question = { kind: ClauseKind; facts: Facts }

/** What a fact may hold, of whatever type it is. */
export const factValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()).readonly(),
])
/** What is known about a question; what is left away is unknown. */
export const someFacts = z.partialRecord(z.enum(factNames), factValue)

export const answer = z.enum(['permitted', 'refused', 'undetermined'])
export type Answer = z.infer<typeof answer>

/**
 * The agreement's answer. `clauses` are those it rests on, the decisive one first; a refusal because
 * nothing permits cites the clauses that came nearest. `lacks` names the unknown facts that matter.
 * The same decision may be given out again.
 */
export const decision = z
  .strictObject({
    answer,
    why: z.enum(['permitted', 'prohibited', 'nothing-permits', 'fact-unknown', 'cannot-evaluate']),
    clauses: z.array(z.string()).readonly(),
    duties: z.array(z.strictObject({ clause: z.string(), duty }).readonly()).readonly(),
    lacks: z.array(z.enum(factNames)).readonly(),
  })
  .readonly()
  .meta({ id: 'Decision' })
export type Decision = z.infer<typeof decision>

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
