import { oneByOne } from '#core/law/applies.ts'
import type { Decision, Question } from '#core/law/decision.ts'
import { type FactName, type Facts, facts as factTable } from '#core/law/facts.ts'
import { allHold, type Condition, unknown } from '#core/law/match.ts'
import {
  allOf,
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
import type { Asked, Reader } from '#core/lookup/reader.ts'
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
  const members = binding.map((standing) => memberOf(standing, shared))
  const ordered = orders.map((order) => ({ order, rule: ruleOfOrder(order, shared) }))
  const scopeOf = scopeFinder(members, ordered)
  const between = finder((kind: Question['kind'], from, to, territory) => {
    const scope = scopeOf(kind, { from, to, territory })
    const lawAt = timeline(edgesOf(scope.concerned), (now, began) =>
      lawOf(scope, now, began, reader),
    )
    return { made: { lawAt, isKnown: scope.known }, isWorthKeeping: scope.known }
  })
  // Time seldom passes an edge between two questions: until it does, the law is found by parties alone.
  const lawsAt = timeline(edgesOf(allOf(members, ordered)), (now, began) =>
    finder((kind: Question['kind'], from, to, territory) => {
      const { lawAt, isKnown } = between(kind, from, to, territory)
      return { made: lawAt(now, began), isWorthKeeping: isKnown }
    }),
  )
  return ({ kind, facts }, now, began = now) => {
    const { from, to, territory } = facts
    const law = lawsAt(now, began)(kind, partyOf(from), partyOf(to), partyOf(territory))
    const ruling = law(facts)
    return ruling.open ? withLacks(ruling, facts) : ruling
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
function edgesOf(concerned: readonly Concerned[]): Edges {
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

/** The law between given parties while nothing begins or ends: from the facts to the ruling. */
function lawOf(
  scope: Scope,
  now: Instant,
  began: Instant,
  reader: Reader,
): (facts: Facts) => Ruling {
  const { parties, unnamed } = scope
  const counting = scope.concerned
    .filter((one) => counts(one, now, began))
    .map(({ rule }) => countingOf(rule, now, began))
  const of = (effect: Rule['effect']) => counting.filter(({ rule }) => rule.effect === effect)
  const permitting = of('permits')
  const provisions = of('provides').filter((one) => !one.isSuspended && !one.isDisputed)
  const rules: Rules = {
    barring: [...of('prohibits'), ...provisions],
    permissions: permitting.filter((one) => !one.isSuspended),
    inForce: permitting.map((one) => ({ ...one, when: one.rule.when, unless: one.rule.unless })),
    unnamed,
  }
  const lists = { whole: [rules.barring, rules.permissions], near: rules.inForce }
  return reader(lists, parties, (asked: Asked<Counting>) => rulingOf(rules, asked))
}

type Rules = {
  /** What counts whatever is permitted: prohibitions, and what is provided in any case. */
  readonly barring: readonly Counting[]
  readonly permissions: readonly Counting[]
  /** Permissions, suspended or not, with all their conditions. */
  readonly inForce: readonly Counting[]
  /** Parties that the question should name and does not. */
  readonly unnamed: readonly FactName[]
}

// 3. Which of those apply: `applies.ts`.

// 4. The answer. Crisis powers are no rule of their own: they are the fact `crisisDeclared`, on which
//    clauses turn like on any other.

/** A decision; where a fact is unknown, also what it hangs on. */
type Ruling = Settled | (Decision & { readonly open: Open })
type Settled = Decision & { readonly open?: never }

/** What is asked here is all that the answer hangs on: `core/lookup` gives it out again for the same. */
function rulingOf(rules: Rules, asked: Asked<Counting>): Ruling {
  const { barring, permissions, inForce, unnamed } = rules
  // [AG14] Where a party that must be named is left out, nothing is certain.
  const certain = (list: readonly Counting[]) => (unnamed.length > 0 ? [] : asked.holding(list))
  const barred = certain(barring)
  // [AG15] Duties of every provision that surely applies, whatever the answer.
  const provided = dutiesOf(barred.filter(({ rule }) => rule.effect === 'provides'))
  // [AG2] A prohibition that applies refuses, whatever permits.
  const applying = barred.filter(isProhibition)
  if (applying.length > 0) return refusedBy(applying, provided)

  const maybe = asked.possible(permissions)
  // [AG1] [AG5] Nothing is permitted unless a clause permits; none could, whatever the unknown facts are.
  // [AG16] Of the permissions in force, suspended or not, those are cited that came nearest.
  if (maybe.length === 0)
    return answer('refused', 'nothing-permits', refsOf(asked.nearest(inForce)), provided)

  // [AG8] What cannot be evaluated never permits.
  const grounds = certain(permissions).filter(({ isDisputed }) => !isDisputed)
  const doubts = asked.possible(barring).filter(isProhibition)
  // [AG15] To the duties of all that permits come those of all that is provided.
  if (grounds.length > 0 && doubts.length === 0) {
    const duties = [...dutiesOf(grounds), ...provided]
    return answer('permitted', 'permitted', refsOf(grounds), duties)
  }

  const understood = maybe.filter(({ isDisputed }) => !isDisputed)
  const disputed = maybe.filter(({ isDisputed }) => isDisputed)
  const hopes = understood.filter((one) => !grounds.includes(one))
  const clauses = refsOf([...doubts, ...grounds, ...hopes, ...disputed])
  // [AG8] Only what cannot be evaluated is left.
  if (doubts.length === 0 && hopes.length === 0)
    return answer('undetermined', 'cannot-evaluate', clauses, provided)
  // [AG4] A prohibition that hangs on an unknown fact leaves it open. [AG3] An unknown fact never permits:
  // the answer names it, unless something permits already.
  const open = openOf(grounds.length > 0 ? doubts : [...doubts, ...hopes], unnamed)
  return { ...answer('undetermined', 'fact-unknown', clauses, provided), open }
}

const isProhibition = ({ rule }: Counting): boolean => rule.effect === 'prohibits'

/** [AG8] One that cannot be evaluated refuses as well, and is cited last. */
function refusedBy(prohibitions: readonly Counting[], duties: Decision['duties']): Decision {
  const understood = prohibitions.filter(({ isDisputed }) => !isDisputed)
  const disputed = prohibitions.filter(({ isDisputed }) => isDisputed)
  const why = understood.length > 0 ? 'prohibited' : 'cannot-evaluate'
  return answer('refused', why, refsOf([...understood, ...disputed]), duties)
}

const nothing: readonly FactName[] = Object.freeze([])

function answer(
  outcome: Decision['answer'],
  why: Decision['why'],
  clauses: readonly ClauseRef[],
  duties: Decision['duties'],
): Decision {
  const lists = { clauses: Object.freeze(clauses), duties: Object.freeze(duties), lacks: nothing }
  return Object.freeze({ answer: outcome, why, ...lists })
}

/** Each condition and each exception of some rules, once, and the parties that are not named. */
type Open = {
  readonly unnamed: readonly FactName[]
  readonly conditions: readonly Condition[]
  readonly exceptions: readonly (readonly Condition[])[]
}

function openOf(rules: readonly Counting[], unnamed: readonly FactName[]): Open {
  const distinct = <T>(all: readonly T[], keyOf: (one: T) => string): T[] => [
    ...new Map(all.map((one) => [keyOf(one), one])).values(),
  ]
  const listKey = (list: readonly Condition[]) => list.map(({ key }) => key).join()
  return {
    unnamed,
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

/** The decision, with the facts whose being known could settle it, in the order of the table of facts. */
function withLacks(
  { answer, why, clauses, duties, open }: Decision & { readonly open: Open },
  facts: Facts,
): Decision {
  const { conditions, exceptions, unnamed } = open
  const names = [...unnamed]
  const add = ({ name, holds }: Condition) => {
    if (!names.includes(name) && holds(facts[name]) === unknown) names.push(name)
  }
  conditions.forEach(add)
  // An exception that fails for another reason is settled, whatever else is unknown.
  for (const exception of exceptions)
    if (allHold(exception, facts) === unknown) exception.forEach(add)
  const lacks = Object.freeze(names.sort((a, b) => placeOf[a]! - placeOf[b]!))
  return Object.freeze({ answer, why, clauses, duties, lacks })
}

const placeOf: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(factTable).map((name, place) => [name, place]),
)

const refsOf = (rules: readonly Counting[]): ClauseRef[] => rules.map(({ rule }) => rule.ref)

const dutiesOf = (rules: readonly Counting[]): Decision['duties'] =>
  rules.flatMap(({ rule }) => rule.duties)
