import type { Clause } from '#core/law/agreement.ts'
import type { FactName, Facts } from '#core/law/facts.ts'
import {
  type Condition,
  every,
  no,
  type Test,
  type Truth,
  unknown,
  unlessAny,
  yes,
} from '#core/law/match.ts'
import {
  type Concerned,
  cost,
  isPartyFact,
  type Rule,
  type Scope,
  type Span,
  suspends,
  within,
} from '#core/law/scope.ts'
import type { Instant } from '#core/time.ts'

/** A rule among given parties, at a time: what their names and the calendar settle is settled. */
export type Candidate = {
  rule: Rule
  /** It cannot be evaluated: only its parties count. */
  disputed: boolean
  applies: Test
  /** Conditions and exceptions that are still open. */
  when: Condition[]
  unless: Condition[][]
}

/** What a scope comes to while nothing in it begins or ends. */
export type View = {
  prohibits: Candidate[]
  permits: Candidate[]
  provides: Candidate[]
  /** Every permission in force, whatever its parties and suspended or not: to be cited as near. */
  nearby: Rule[]
  unnamed: FactName[]
}

/** Moments at which a scope changes: by when a case began, and by when something is done. */
export function edgesOf({ concerned }: Scope): { began: Instant[]; now: Instant[] } {
  const began: Span[] = []
  const now: Span[] = []
  for (const { rule, bound } of concerned) {
    began.push(rule.began, ...bound)
    now.push(rule.acts, ...rule.disputes, ...rule.suspensions)
    // A suspension that is not for safety minds when a case began.
    began.push(...rule.suspensions)
  }
  return { began: sorted(began), now: sorted(now) }
}

function sorted(spans: readonly Span[]): Instant[] {
  const moments = spans.flatMap(({ from, until }) => [from, until]).filter(Number.isFinite)
  return [...new Set(moments)].sort((a, b) => a - b)
}

/** The rules of a scope that count for acts at `now` in cases that began at `began`. */
export function viewOf(scope: Scope, now: Instant, began: Instant): View {
  const view: View = {
    prohibits: [],
    permits: [],
    provides: [],
    nearby: [],
    unnamed: scope.unnamed,
  }
  for (const one of scope.concerned) {
    if (!counts(one, now, began)) continue
    const { rule } = one
    if (rule.effect === 'permits') view.nearby.push(rule)
    if (rule.suspensions.some((span) => suspends(span, now, began))) continue
    const disputed = rule.disputes.some((span) => within(now, span))
    if (disputed && rule.effect === 'provides') continue
    const candidate = settle(rule, disputed, scope)
    if (candidate) listOf(view, rule.effect).push(candidate)
  }
  return view
}

const counts = ({ rule, bound }: Concerned, now: Instant, began: Instant) =>
  within(began, rule.began) && within(now, rule.acts) && bound.every((span) => within(began, span))

const listOf = (view: View, effect: Clause['effect']): Candidate[] => view[effect]

/** What is left to test once the parties are known; null where they rule the rule out. */
function settle(rule: Rule, disputed: boolean, { parties, unnamed }: Scope): Candidate | null {
  const named = parties as Facts
  const open = (conditions: Condition[]) => {
    const left = conditions.filter(({ name, test }) => !isPartyFact(name) || test(named) !== yes)
    const ruledOut = left.some(({ name, test }) => isPartyFact(name) && test(named) === no)
    return ruledOut ? null : left
  }
  const whole = open(rule.when)
  if (!whole) return null
  // The parties of a disputed clause are trusted, and nothing else that it says.
  const when = disputed ? whole.filter(({ name }) => isPartyFact(name)) : whole
  when.sort((one, other) => cost(one) - cost(other))
  const unless = disputed ? [] : rule.unless.map(open).filter((left) => left !== null)
  const test = unlessAny(
    every(when.map((one) => one.test)),
    unless.map((left) => every(left.map((one) => one.test))),
  )
  const doubtful = unnamed.length > 0
  const applies: Test = doubtful ? (facts) => Math.min(unknown, test(facts)) as Truth : test
  return { rule, disputed, applies, when, unless }
}
