import { compile, type Evaluate } from '#core/law/evaluate.ts'
import type { FactName, Facts } from '#core/law/facts.ts'
import { type ClauseKind, factsOf, isKnownKind } from '#core/law/kinds.ts'
import type { Order, Standing } from '#core/law/standing.ts'
import type { Instant } from '#core/time.ts'

/** Crisis powers, while they last. */
export type Crisis = { from: Instant; until: Instant }

/** All that a decision rests on besides the question, as plain data: another thread compiles the same. */
export type Rules = {
  standings: readonly Standing[]
  orders: readonly Order[]
  crises: readonly Crisis[]
}

/**
 * Compiles rules, and states what they alone know: that crisis powers are declared, and that an order
 * closes the way. Whoever asks starts from what holds where nothing is recorded, and need not know the
 * agreement's life. An order that does not bind, since the patient is on the way, is not stated either.
 */
export function evaluatorOf(rules: Rules): Evaluate {
  const { standings, orders, crises } = rules
  const decide = compile(standings, orders)
  const closed = orders.some(({ kind }) => kind === 'route') ? compile([], orders) : null
  return (question, now, began) => {
    const { kind, facts } = question
    let more: Facts | null = null
    if (states(kind, 'crisisDeclared') && crises.some((one) => lasts(one, now))) {
      more = { crisisDeclared: true }
    }
    if (closed && kind === 'route' && closed(question, now, began).why === 'prohibited') {
      more = { ...more, nationalOrder: true }
    }
    return decide(more ? { kind, facts: { ...facts, ...more } } : question, now, began)
  }
}

const lasts = ({ from, until }: Crisis, now: Instant) => from <= now && now < until

const states = (kind: ClauseKind, fact: FactName) =>
  isKnownKind(kind) && factsOf(kind).includes(fact)
