import { type Agreement, type Clause, outside } from '#core/agreement/agreement.ts'
import type { Decision, Question } from '#core/agreement/decision.ts'
import { type FactName, type Facts, facts } from '#core/agreement/facts.ts'
import { isKnownKind, kinds } from '#core/agreement/kinds.ts'
import {
  type Condition,
  compileConditions,
  every,
  listed,
  no,
  type Test,
  type Truth,
  unknown,
  unlessAny,
  yes,
} from '#core/agreement/match.ts'
import { calendarOf } from '#core/agreement/period.ts'
import type { ClauseRef } from '#core/refusal.ts'
import type { Instant } from '#core/time.ts'

export const partyFacts = ['from', 'to', 'territory'] as const
export type PartyFact = (typeof partyFacts)[number]
/** The parties that a question names, `undefined` where it does not. */
type Parties = Record<PartyFact, string | undefined>

/** Whether a question is between parties at all; one party's own affairs are not the agreement's. */
export function crossesBorder(facts: Facts): boolean {
  return new Set(partyFacts.map((name) => facts[name]).filter((id) => id !== undefined)).size > 1
}

/** A clause of an agreement that is in a stage to bind, with all that does not hang on the question. */
export type Rule = {
  ref: ClauseRef
  effect: Clause['effect']
  opens: Instant
  closes: Instant
  suspendedSince: Instant
  /** Its kind is understood and its text undisputed: beyond its parties, its conditions count. */
  evaluable: boolean
  when: Condition[]
  unless: Condition[][]
  duties: Decision['duties']
  /** Party facts for which it names `outside` itself. */
  outside: PartyFact[]
}

/** A rule among given parties: what their names settle is settled. */
export type Candidate = { rule: Rule; applies: Test }
export type Bucket = {
  prohibits: Candidate[]
  permits: Candidate[]
  provides: Candidate[]
  /** Every permission of the agreements concerned, whatever its parties: to be cited as near. */
  nearby: Rule[]
  /** Parties that the question should have named. */
  unnamed: FactName[]
}
export type Member = { parties: ReadonlySet<string>; rules: ReadonlyMap<string, Rule[]> }

/** Whether an agreement has reached a stage in which it says anything. */
export const isBinding = (agreement: Agreement) =>
  agreement.stage === 'in-force' || agreement.stage === 'provisionally-applied'

/** An agreement made ready to be searched. */
export function memberOf(agreement: Agreement, shared: Map<string, Condition>): Member {
  const parties = new Set(agreement.parties.map((party) => party.id))
  const rules = new Map<string, Rule[]>()
  const calendar = calendarOf(agreement)
  for (const clause of agreement.clauses) {
    const list = rules.get(clause.kind) ?? []
    list.push(ruleOf(clause, agreement, calendar, shared))
    rules.set(clause.kind, list)
  }
  return { parties, rules }
}

function ruleOf(
  clause: Clause,
  agreement: Agreement,
  calendar: ReturnType<typeof calendarOf>,
  shared: Map<string, Condition>,
): Rule {
  const ref = `${agreement.id}/${clause.id}`
  const known = isKnownKind(clause.kind)
  return {
    ref,
    effect: clause.effect,
    ...calendar.period(clause),
    suspendedSince: calendar.suspendedSince(clause),
    evaluable: known && clause.diverges === undefined,
    when: compileConditions(clause.when, shared),
    unless: clause.unless.map((list) => compileConditions(list, shared)),
    duties: clause.duties.map((duty) => ({ clause: ref, duty })),
    outside: partyFacts.filter((name) => namesOutside(clause, name)),
  }
}

/** Whether a clause speaks of places outside the agreement, by name. */
export function namesOutside(clause: Clause, name: PartyFact): boolean {
  const matcher = clause.when[name]
  if (matcher === undefined) return false
  const { words, excluding } = listed(matcher as Parameters<typeof listed>[0])
  return !excluding && words.includes(outside)
}

const partyOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** Finds the clauses that a question can concern; only combinations of real parties are kept. */
export function bucketFinder(members: readonly Member[]): (question: Question) => Bucket {
  const byParty = indexed(members)
  const kept = new Map<unknown, Map<unknown, Map<unknown, Map<unknown, Bucket>>>>()
  const nothing: Bucket = { prohibits: [], permits: [], provides: [], nearby: [], unnamed: [] }
  const speaking = (parties: Parties): readonly Member[] => {
    const named = partyFacts.map((name) => parties[name]).filter((id) => id && id !== outside)
    const lists = named.map((id) => byParty.get(id!) ?? [])
    const shortest = lists.reduce((a, b) => (b.length < a.length ? b : a), lists[0] ?? members)
    return shortest.filter((member) => named.every((id) => member.parties.has(id!)))
  }
  return ({ kind, facts }: Question): Bucket => {
    const from = partyOf(facts.from)
    const to = partyOf(facts.to)
    const territory = partyOf(facts.territory)
    const found = kept.get(kind)?.get(from)?.get(to)?.get(territory)
    if (found) return found
    const parties = { from, to, territory }
    const among = speaking(parties).filter((member) => member.rules.has(kind))
    if (among.length === 0) return nothing
    const bucket = fill(kind, parties, among)
    inner(inner(inner(kept, kind), from), to).set(territory, bucket)
    return bucket
  }
}

function indexed(members: readonly Member[]): Map<string, Member[]> {
  const byParty = new Map<string, Member[]>()
  for (const member of members) {
    for (const party of member.parties) {
      const list = byParty.get(party)
      if (list) list.push(member)
      else byParty.set(party, [member])
    }
  }
  return byParty
}

function inner<V>(maps: Map<unknown, Map<unknown, V>>, key: unknown): Map<unknown, V> {
  const found = maps.get(key)
  if (found) return found
  const made = new Map<unknown, V>()
  maps.set(key, made)
  return made
}

function fill(kind: string, parties: Parties, members: readonly Member[]): Bucket {
  const asked: readonly PartyFact[] = isKnownKind(kind) ? kinds[kind].asks : []
  const unnamed = asked.filter((name) => parties[name] === undefined)
  const bucket: Bucket = { prohibits: [], permits: [], provides: [], nearby: [], unnamed }
  for (const rule of members.flatMap((member) => member.rules.get(kind)!)) {
    if (partyFacts.some((name) => parties[name] === outside && !rule.outside.includes(name)))
      continue
    const applies = settle(rule, parties, unnamed.length > 0)
    if (applies) bucket[rule.effect].push({ rule, applies })
    if (rule.effect === 'permits') bucket.nearby.push(rule)
  }
  return bucket
}

/** Truths are looked at first: they cost least and are most often what settles a clause. */
const cost = ({ name }: Condition): number => (facts[name].type === 'truth' ? 0 : 1)

/** What is left to test once the parties are known; null where they rule the clause out. */
function settle(rule: Rule, parties: Parties, doubtful: boolean): Test | null {
  const named = parties as Facts
  const open = (conditions: Condition[]) => {
    const left = conditions.filter(({ name, test }) => !isPartyFact(name) || test(named) !== yes)
    const ruledOut = left.some(({ name, test }) => isPartyFact(name) && test(named) === no)
    return ruledOut ? null : left
  }
  const when = open(rule.when)
  if (!when) return null
  // The parties of a disputed clause are trusted, and nothing else that it says.
  const trusted = rule.evaluable ? when : when.filter(({ name }) => isPartyFact(name))
  trusted.sort((one, other) => cost(one) - cost(other))
  const exceptions = rule.evaluable ? rule.unless.map(open).filter((left) => left !== null) : []
  const whole = unlessAny(
    every(trusted.map(({ test }) => test)),
    exceptions.map((left) => every(left.map(({ test }) => test))),
  )
  return doubtful ? (facts) => Math.min(unknown, whole(facts)) as Truth : whole
}

export const isPartyFact = (name: FactName): name is PartyFact =>
  (partyFacts as readonly FactName[]).includes(name)
