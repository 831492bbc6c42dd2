import { oneByOne } from '#core/law/applies.ts'
import type { Decision, Question } from '#core/law/decision.ts'
import { type FactName, type Facts, facts as factTable } from '#core/law/facts.ts'
import { allHold, type Condition, no, type Truth, unknown, yes } from '#core/law/match.ts'
import {
  type Concerned,
  isBinding,
  isPartyFact,
  memberOf,
  type Rule,
  ruleOfOrder,
  type Scope,
  type Span,
  scopeFinder,
  suspends,
  within,
} from '#core/law/scope.ts'
import type { Order, Standing } from '#core/law/standing.ts'
import { finder } from '#core/lookup/finder.ts'
import type { Reader } from '#core/lookup/reader.ts'
import { tables } from '#core/lookup/tables.ts'
import { type Edges, timeline } from '#core/lookup/timeline.ts'
import type { ClauseRef } from '#core/refusal.ts'
import type { Instant } from '#core/time.ts'

/** Answers a question about an act at `now` in a case that began at `began`: then, unless it is said. */
export type Evaluate = (question: Question, now: Instant, began?: Instant) => Decision

/**
 * The agreements as they stand, and the national orders, as one function from a question and a moment
 * to a decision. This file follows SPEC.md from the question to the answer. `core/lookup` holds no rule:
 * it finds again what was found before, and reads the conditions of many rules at once; with `oneByOne`
 * as reader they are asked one by one. The lists of a decision may be given out again: they are frozen.
 */
export function compile(
  standings: readonly Standing[],
  orders: readonly Order[] = [],
  reader: Reader = tables(oneByOne),
): Evaluate {
  const shared = new Map<string, Condition>()
  // [AG12] Only agreements that are in force or provisionally applied say anything.
  const binding = standings.filter(({ agreement }) => isBinding(agreement))
  const scopeOf = scopeFinder(
    binding.map((standing) => memberOf(standing, shared)),
    orders.map((order) => ({ order, rule: ruleOfOrder(order, shared) })),
  )
  const find = finder(
    (kind: Question['kind'], from, to, territory) => {
      const scope = scopeOf(kind, { from, to, territory })
      const lawAt = timeline(edgesOf(scope), (now, began) => lawOf(scope, now, began, reader))
      return { lawAt, isKnown: scope.known }
    },
    ({ isKnown }) => isKnown,
  )
  return ({ kind, facts }, now, began = now) => {
    const { from, to, territory } = facts
    const { lawAt } = find(kind, partyOf(from), partyOf(to), partyOf(territory))
    return decide(lawAt(now, began), facts)
  }
}

const partyOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

// 1. Whose rules. `scopeFinder` finds the rules of the question's kind [AG18] in the agreements whose
//    parties it names [AG13], and the orders of those parties [AG29].

// 2. Which of those count now.

/** Its version, its days, its parties' membership and the hours of an order: [AG10] [AG11] [AG27] [AG31] [AG32]. */
const counts = ({ rule, bound }: Concerned, now: Instant, began: Instant) =>
  within(began, rule.began) && within(now, rule.acts) && bound.every((span) => within(began, span))

/** A rule that counts now, with the conditions that decide whether it applies. */
type Counting = {
  readonly rule: Rule
  readonly isSuspended: boolean
  readonly isDisputed: boolean
  readonly when: readonly Condition[]
  readonly unless: readonly (readonly Condition[])[]
}

function countingOf(rule: Rule, now: Instant, began: Instant): Counting {
  // [AG9] [AG28] No prohibition has suspensions: a suspension only takes away.
  const isSuspended = rule.suspensions.some((span) => suspends(span, now, began))
  // [AG8] [AG33] Of a clause that cannot be evaluated only the parties are trusted.
  const isDisputed = rule.disputes.some((span) => within(now, span))
  const when = isDisputed ? rule.when.filter(({ name }) => isPartyFact(name)) : rule.when
  return { rule, isSuspended, isDisputed, when, unless: isDisputed ? [] : rule.unless }
}

/** The moments at which any of this changes. */
function edgesOf({ concerned }: Scope): Edges {
  const sorted = (spans: readonly Span[]) => {
    const moments = spans.flatMap(({ from, until }) => [from, until]).filter(Number.isFinite)
    return [...new Set(moments)].sort((a, b) => a - b)
  }
  const rules = concerned.map(({ rule }) => rule)
  const now = rules.flatMap(({ acts, disputes, suspensions }) => [
    acts,
    ...disputes,
    ...suspensions,
  ])
  // A suspension that is not for safety minds when a case began [AG28].
  const began = concerned.flatMap(({ rule, bound }) => [rule.began, ...bound, ...rule.suspensions])
  return { now: sorted(now), began: sorted(began) }
}

/** The law between given parties while nothing begins or ends, ready to be asked about facts. */
type Law = {
  readonly against: (facts: Facts) => Against
  readonly favour: (facts: Facts) => Favour
  /** [AG16] Of the permissions in force, suspended or not, those that came nearest. */
  readonly refusal: (facts: Facts) => Decision
  readonly unnamed: readonly FactName[]
}

function lawOf(scope: Scope, now: Instant, began: Instant, reader: Reader): Law {
  const { parties, unnamed } = scope
  const counting = scope.concerned
    .filter((one) => counts(one, now, began))
    .map(({ rule }) => countingOf(rule, now, began))
  const of = (effect: Rule['effect']) => counting.filter(({ rule }) => rule.effect === effect)
  const provisions = of('provides').filter((one) => !one.isSuspended && !one.isDisputed)
  const barring = [...of('prohibits'), ...provisions]
  const permissions = of('permits').filter((one) => !one.isSuspended)
  const inForce = of('permits').map(({ rule }) => rule)
  // 3. Which of those apply: `applies.ts`.
  const found = (rules: readonly Counting[], truths: readonly Truth[]): Found[] =>
    rules.flatMap((one, i) => {
      const truth = truths[i]!
      // [AG14] Where a party that must be named is left out, nothing is certain.
      return truth === no ? [] : [{ ...one, isCertain: truth === yes && unnamed.length === 0 }]
    })
  return {
    against: reader.truths(barring, parties, (truths) => againstOf(found(barring, truths))),
    favour: reader.truths(permissions, parties, (truths) => favourOf(found(permissions, truths))),
    refusal: reader.nearest(inForce, parties, (places) => {
      const near = Object.freeze(places.map((place) => inForce[place]!.ref))
      return answer('refused', 'nothing-permits', near, noDuties)
    }),
    unnamed,
  }
}

/** A rule that applies, or would if what is unknown came out that way. */
type Found = Counting & { readonly isCertain: boolean }

// 4. What stands against it, and what for it.

type Against = {
  readonly refusal: Decision | null
  /** Prohibitions that may apply, and what they hang on. */
  readonly doubts: readonly ClauseRef[]
  readonly doubtful: Open
  /** [AG15] Duties of every provision that surely applies, whatever the answer. */
  readonly duties: Decision['duties']
}

function againstOf(found: readonly Found[]): Against {
  const prohibitions = found.filter(({ rule }) => rule.effect === 'prohibits')
  const applying = prohibitions.filter(({ isCertain }) => isCertain)
  const duties = dutiesOf(
    found.filter(({ rule, isCertain }) => rule.effect === 'provides' && isCertain),
  )
  const doubts = prohibitions.filter(({ isCertain }) => !isCertain)
  const refusal = applying.length > 0 ? refusedBy(applying, duties) : null
  return { refusal, doubts: refsOf(doubts), doubtful: openOf(doubts), duties }
}

/** [AG8] One that cannot be evaluated refuses as well, and is cited last. */
function refusedBy(prohibitions: readonly Found[], duties: Decision['duties']): Decision {
  const understood = prohibitions.filter(({ isDisputed }) => !isDisputed)
  const disputed = prohibitions.filter(({ isDisputed }) => isDisputed)
  const why = understood.length > 0 ? 'prohibited' : 'cannot-evaluate'
  return answer('refused', why, refsOf([...understood, ...disputed]), duties)
}

type Favour = {
  /** By the permissions that apply, with their duties [AG15]. */
  readonly permission: Decision | null
  /** Permissions that may apply, and what they hang on. */
  readonly hopes: readonly ClauseRef[]
  readonly hopeful: Open
  /** All of them, and last those that cannot be evaluated. */
  readonly clauses: readonly ClauseRef[]
}

function favourOf(found: readonly Found[]): Favour {
  // [AG8] What cannot be evaluated never permits.
  const understood = found.filter(({ isDisputed }) => !isDisputed)
  const disputed = found.filter(({ isDisputed }) => isDisputed)
  const grounds = understood.filter(({ isCertain }) => isCertain)
  const hopes = understood.filter(({ isCertain }) => !isCertain)
  return {
    permission:
      grounds.length > 0
        ? answer('permitted', 'permitted', refsOf(grounds), dutiesOf(grounds))
        : null,
    hopes: refsOf(hopes),
    hopeful: openOf(hopes),
    clauses: refsOf([...grounds, ...hopes, ...disputed]),
  }
}

// 5. The answer. Crisis powers are no rule of their own: they are the fact `crisisDeclared`, on which
//    clauses turn like on any other.

function decide(law: Law, facts: Facts): Decision {
  const { refusal, doubts, doubtful, duties } = law.against(facts)
  // [AG2] A prohibition that applies refuses, whatever permits.
  if (refusal) return refusal
  const { permission, hopes, hopeful, clauses } = law.favour(facts)
  // [AG1] [AG5] Nothing is permitted unless a clause permits; none could, whatever the unknown facts are.
  if (clauses.length === 0) return withDuties(law.refusal(facts), duties)
  // [AG4] A prohibition that hangs on an unknown fact leaves it open.
  if (doubts.length > 0) {
    const open = permission ? [doubtful] : [doubtful, hopeful]
    const lacks = lacksOf(open, law.unnamed, facts)
    return answer('undetermined', 'fact-unknown', [...doubts, ...clauses], duties, lacks)
  }
  // [AG15] To the duties of all that permits come those of all that is provided.
  if (permission) return withDuties(permission, duties)
  // [AG3] An unknown fact never permits: the answer names it.
  if (hopes.length > 0) {
    const lacks = lacksOf([hopeful], law.unnamed, facts)
    return answer('undetermined', 'fact-unknown', clauses, duties, lacks)
  }
  // [AG8] Only what cannot be evaluated is left.
  return answer('undetermined', 'cannot-evaluate', clauses, duties)
}

const nothing: readonly FactName[] = Object.freeze([])
const noDuties: Decision['duties'] = Object.freeze([])

function answer(
  outcome: Decision['answer'],
  why: Decision['why'],
  clauses: Decision['clauses'],
  duties: Decision['duties'],
  lacks: Decision['lacks'] = nothing,
): Decision {
  return Object.freeze({ answer: outcome, why, clauses, duties, lacks })
}

/** Each condition and each exception of some rules, once. */
type Open = {
  readonly conditions: readonly Condition[]
  readonly exceptions: readonly (readonly Condition[])[]
}

function openOf(rules: readonly Found[]): Open {
  const distinct = <T>(all: readonly T[], keyOf: (one: T) => string): T[] => [
    ...new Map(all.map((one) => [keyOf(one), one])).values(),
  ]
  const listKey = (list: readonly Condition[]) => list.map(({ key }) => key).join()
  return {
    conditions: distinct(
      rules.flatMap(({ when }) => when),
      ({ key }) => key,
    ),
    exceptions: distinct(
      rules.flatMap(({ unless }) => unless),
      listKey,
    ),
  }
}

/** Facts whose being known could settle these, in the order of the table of facts. */
function lacksOf(open: readonly Open[], unnamed: readonly FactName[], facts: Facts): FactName[] {
  const names = [...unnamed]
  const add = ({ name, holds }: Condition) => {
    if (!names.includes(name) && holds(facts[name]) === unknown) names.push(name)
  }
  for (const { conditions, exceptions } of open) {
    conditions.forEach(add)
    // An exception that fails for another reason is settled, whatever else is unknown.
    for (const exception of exceptions)
      if (allHold(exception, facts) === unknown) exception.forEach(add)
  }
  return names.sort((a, b) => placeOf[a]! - placeOf[b]!)
}

const placeOf: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(factTable).map((name, place) => [name, place]),
)

const refsOf = (rules: readonly Found[]): readonly ClauseRef[] =>
  Object.freeze(rules.map(({ rule }) => rule.ref))

const dutiesOf = (rules: readonly Found[]): Decision['duties'] =>
  Object.freeze(rules.flatMap(({ rule }) => rule.duties))

const withDuties = (decision: Decision, duties: Decision['duties']): Decision =>
  duties.length === 0 ? decision : { ...decision, duties: [...decision.duties, ...duties] }
