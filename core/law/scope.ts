import { type Agreement, type Clause, outside } from '#core/law/agreement.ts'
import type { Decision, Question } from '#core/law/decision.ts'
import type { FactName, Facts } from '#core/law/facts.ts'
import { factsOf, isKnownKind, kinds } from '#core/law/kinds.ts'
import { type Condition, compileConditions, listed, no, type Truth, yes } from '#core/law/match.ts'
import { calendarOf } from '#core/law/period.ts'
import type { Order, Standing } from '#core/law/standing.ts'
import type { ClauseRef } from '#core/refusal.ts'
import type { Instant } from '#core/time.ts'

export const partyFacts = ['from', 'to', 'territory'] as const
export type PartyFact = (typeof partyFacts)[number]
/** The parties that a question names, `undefined` where it does not. */
export type Parties = Record<PartyFact, string | undefined>

/** Whether a question is between parties at all; one party's own affairs are not the agreement's. */
export function crossesBorder(facts: Facts): boolean {
  return new Set(partyFacts.map((name) => facts[name]).filter((id) => id !== undefined)).size > 1
}

/** From `from` on, and until just before `until`. */
export type Span = { from: Instant; until: Instant }
export const always: Span = { from: -Infinity, until: Infinity }
export const within = (moment: Instant, { from, until }: Span) => moment >= from && moment < until

/** A clause of an agreement that binds, or an order, with all that does not hang on the question. */
export type Rule = {
  ref: ClauseRef
  effect: Clause['effect']
  /** When a case must have begun for it to count: its version and its days. */
  began: Span
  /** When an act must be done for it to count: only an order minds. */
  acts: Span
  suspensions: readonly (Span & { safety: boolean })[]
  /** While it cannot be evaluated: beyond its parties, its conditions do not count. */
  disputes: readonly Span[]
  when: Condition[]
  unless: Condition[][]
  duties: Decision['duties']
  /** Party facts for which it names `outside` itself. */
  outside: PartyFact[]
}

/** An agreement made ready to be searched: its rules by kind, and while each party is bound. */
export type Member = {
  bound: ReadonlyMap<string, Span>
  rules: ReadonlyMap<string, Rule[]>
}

/** A rule that may speak to a question between given parties, in cases begun while they are bound. */
export type Concerned = { rule: Rule; bound: readonly Span[] }
/** All rules that a question of a kind between given parties can concern. */
export type Scope = {
  parties: Parties
  /** Parties that the question should have named. */
  unnamed: FactName[]
  concerned: Concerned[]
  /** Whether an agreement speaks of such questions: names that mean nothing come in any number. */
  known: boolean
}

/** Whether an agreement has reached a stage in which it says anything. */
export const isBinding = (agreement: Agreement) =>
  agreement.stage === 'in-force' || agreement.stage === 'provisionally-applied'

/** While each party is bound: from its joining until its leaving. */
export function boundOf({ agreement, joined, left }: Standing): Map<string, Span> {
  return new Map(
    agreement.parties.map(({ id, signature }) => {
      const unsigned = signature === 'accession' ? Infinity : -Infinity
      const from = Object.hasOwn(joined, id) ? joined[id]! : unsigned
      return [id, { from, until: Object.hasOwn(left, id) ? left[id]! : Infinity }]
    }),
  )
}

export function memberOf(standing: Standing, shared: Map<string, Condition>): Member {
  const rules = new Map<string, Rule[]>()
  const calendar = calendarOf(standing.agreement)
  for (const clause of standing.agreement.clauses) {
    const list = rules.get(clause.kind) ?? []
    list.push(ruleOf(clause, standing, calendar, shared))
    rules.set(clause.kind, list)
  }
  return { bound: boundOf(standing), rules }
}

function ruleOf(
  clause: Clause,
  standing: Standing,
  calendar: ReturnType<typeof calendarOf>,
  shared: Map<string, Condition>,
): Rule {
  const ref = `${standing.agreement.id}/${clause.id}`
  const { opens, closes } = calendar.period(clause)
  const from = Math.max(opens, standing.opens)
  return {
    ref,
    effect: clause.effect,
    began: { from, until: Math.min(closes, standing.closes) },
    acts: always,
    suspensions: clause.effect === 'prohibits' ? [] : suspensionsOf(standing, clause, calendar),
    disputes: disputesOf(standing, clause),
    when: compileConditions(clause.when, shared),
    unless: clause.unless.map((list) => compileConditions(list, shared)),
    duties: clause.duties.map((duty) => ({ clause: ref, duty })),
    outside: partyFacts.filter((name) => namesOutside(clause, name)),
  }
}

/** Suspensions that a text states itself, and those that came later. */
export function suspensionsOf(
  { suspensions }: Standing,
  clause: Clause,
  calendar: ReturnType<typeof calendarOf>,
): (Span & { safety: boolean })[] {
  const later = suspensions.filter((one) => one.clause === null || one.clause === clause.id)
  if (!clause.suspended) return later
  const { safety } = clause.suspended
  return [{ from: calendar.suspendedSince(clause), until: Infinity, safety }, ...later]
}

/** Whether a suspension binds an act: for safety at once, otherwise in cases that began under it. */
export const suspends = (one: Span & { safety: boolean }, now: Instant, began: Instant) =>
  within(now, one) && (one.safety || began >= one.from)

export function disputesOf({ divergences }: Standing, clause: Clause): readonly Span[] {
  if (!isKnownKind(clause.kind) || clause.diverges !== undefined) return [always]
  return divergences.filter((one) => one.clause === clause.id)
}

/** An order as a rule: it prohibits, and lets those pass who are on the way. */
export function ruleOfOrder(order: Order, shared: Map<string, Condition>): Rule {
  const asked = isKnownKind(order.kind) && factsOf(order.kind).includes('enRoute')
  const [enRoute] = compileConditions({ enRoute: true }, shared)
  // A kind that cannot state it is not in doubt about it; should it be stated, nobody is stranded.
  const holds = (value: unknown): Truth => (value === true ? yes : no)
  const onTheWay = { ...enRoute!, key: 'on the way', holds }
  return {
    ref: `order/${order.id}`,
    effect: 'prohibits',
    began: always,
    acts: { from: order.from, until: order.until },
    suspensions: [],
    disputes: [],
    when: compileConditions(order.when, shared),
    unless: [[asked ? enRoute! : onTheWay]],
    duties: [],
    outside: [...partyFacts],
  }
}

/** Whether a clause speaks of places outside the agreement, by name. */
export function namesOutside(clause: Clause, name: PartyFact): boolean {
  const matcher = clause.when[name]
  if (matcher === undefined) return false
  const { words, excluding } = listed(matcher as Parameters<typeof listed>[0])
  return !excluding && words.includes(outside)
}

/** The parties that a question must name and does not. */
export function unnamedOf(kind: string, parties: Parties): FactName[] {
  const asked: readonly PartyFact[] = isKnownKind(kind) ? kinds[kind].asks : []
  return asked.filter((name) => parties[name] === undefined)
}

/** Finds the rules that a question of a kind between parties can concern. */
export function scopeFinder(
  members: readonly Member[],
  orders: readonly { order: Order; rule: Rule }[],
): (kind: Question['kind'], parties: Parties) => Scope {
  const byParty = indexed(members)
  return (kind, parties) => {
    const named = partyFacts.map((name) => parties[name]).filter((id) => id !== undefined)
    const states = named.filter((id) => id !== outside)
    const lists = states.map((id) => byParty.get(id) ?? [])
    const shortest = lists.reduce((a, b) => (b.length < a.length ? b : a), lists[0] ?? members)
    const speaking = shortest.filter(
      ({ rules, bound }) => rules.has(kind) && states.every((id) => bound.has(id)),
    )
    const concerned = speaking.flatMap((member) => {
      const bound = states.map((id) => member.bound.get(id)!)
      return member.rules.get(kind)!.map((rule) => ({ rule, bound }))
    })
    const ordered = orders.filter(({ order }) => order.kind === kind && named.includes(order.party))
    const spoken = [...concerned, ...ordered.map(({ rule }) => ({ rule, bound: [] }))].filter(
      ({ rule }) =>
        partyFacts.every((name) => parties[name] !== outside || rule.outside.includes(name)),
    )
    const known = speaking.length > 0
    return { parties, unnamed: unnamedOf(kind, parties), concerned: spoken, known }
  }
}

/** All rules there are. */
export const allOf = (
  members: readonly Member[],
  orders: readonly { readonly rule: Rule }[],
): Concerned[] => [
  ...members.flatMap(({ rules, bound }) =>
    [...rules.values()].flat().map((rule) => ({ rule, bound: [...bound.values()] })),
  ),
  ...orders.map(({ rule }) => ({ rule, bound: [] })),
]

function indexed(members: readonly Member[]): Map<string, Member[]> {
  const byParty = new Map<string, Member[]>()
  for (const member of members) {
    for (const party of member.bound.keys()) {
      const list = byParty.get(party)
      if (list) list.push(member)
      else byParty.set(party, [member])
    }
  }
  return byParty
}

export const isPartyFact = (name: FactName): name is PartyFact =>
  (partyFacts as readonly FactName[]).includes(name)
