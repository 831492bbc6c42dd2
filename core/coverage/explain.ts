import { z } from 'zod'
import { anyMatcher, type Clause, type Conditions, clause, outside } from '#core/law/agreement.ts'
import type { Question } from '#core/law/decision.ts'
import { factValue } from '#core/law/decision.ts'
import { type FactName, type Facts, factNames } from '#core/law/facts.ts'
import { isKnownKind } from '#core/law/kinds.ts'
import { compileMatcher, conditionsOf, no, type Truth, unknown, yes } from '#core/law/match.ts'
import { calendarOf } from '#core/law/period.ts'
import {
  boundOf,
  disputesOf,
  isBinding,
  isPartyFact,
  namesOutside,
  type PartyFact,
  partyFacts,
  ruleOfOrder,
  suspends,
  suspensionsOf,
  unnamedOf,
  within,
} from '#core/law/scope.ts'
import type { Order, Standing } from '#core/law/standing.ts'
import type { Instant } from '#core/time.ts'

/** A condition beside what is known: `value` is null where nothing is. */
const compared = z.strictObject({
  fact: z.enum(factNames),
  says: anyMatcher,
  value: factValue.nullable(),
})
export type Compared = z.infer<typeof compared>

/** What besides its conditions keeps a clause from counting. */
const obstacle = z.enum([
  'not-in-force-yet',
  'no-longer-in-force',
  'suspended',
  'unknown-kind',
  'diverges',
  'stage',
  'other-parties',
  /** The case began under another version of the agreement. */
  'other-version',
  /** A party that the question names was not bound yet, or no longer, when the case began. */
  'party-not-bound-yet',
  'party-has-left',
])
export type Obstacle = z.infer<typeof obstacle>

const finding = z
  .strictObject({
    clause: z.string(),
    effect: clause.shape.effect,
    outcome: z.enum(['applied', 'uncertain', 'did-not-apply']),
    failed: z.array(compared),
    unknown: z.array(compared),
    /** Parties that the question should have named: without them nothing is certain. */
    unnamed: z.array(z.enum(factNames)),
    /** Exceptions, by their place in `unless`, that held or may hold. */
    exceptions: z.array(
      z.strictObject({
        index: z.int(),
        holds: z.enum(['yes', 'unknown']),
        conditions: z.array(compared),
      }),
    ),
    obstacles: z.array(obstacle),
  })
  .meta({ id: 'Finding' })
export type Finding = z.infer<typeof finding>

/** `nearly` has one thing in its way; both lists stand in the agreement's order. */
export const explanation = z.strictObject({
  findings: z.array(finding),
  applied: z.array(finding),
  nearly: z.array(finding),
})
export type Explanation = z.infer<typeof explanation>

/**
 * Every clause of the question's kind, and every order that bears on it, beside the facts, so that a
 * screen can say why. For people: it decides nothing and is not made for speed.
 */
export function explain(
  standing: Standing,
  question: Question,
  now: Instant,
  began: Instant = now,
  orders: readonly Order[] = [],
): Explanation {
  const at = { now, began }
  const findings = [
    ...standing.agreement.clauses
      .filter((clause) => clause.kind === question.kind)
      .map((clause) => findingOf(standing, clause, question, at)),
    ...orders
      .filter((order) => order.kind === question.kind)
      .map((order) => findingOfOrder(order, question, now)),
  ]
  return {
    findings,
    applied: findings.filter((finding) => finding.outcome === 'applied'),
    nearly: findings.filter((finding) => finding.outcome !== 'applied' && inTheWay(finding) === 1),
  }
}

type Times = { now: Instant; began: Instant }

const inTheWay = ({ failed, unknown, unnamed, exceptions, obstacles }: Finding) =>
  failed.length + unknown.length + unnamed.length + exceptions.length + obstacles.length

function findingOf(
  standing: Standing,
  clause: Clause,
  { kind, facts }: Question,
  at: Times,
): Finding {
  const obstacles = obstaclesOf(standing, clause, facts, at)
  const disputed = obstacles.some((one) => one === 'diverges' || one === 'unknown-kind')
  // Of a prohibition that cannot be evaluated the parties are trusted, and it refuses by them.
  const blind = disputed && clause.effect === 'prohibits'
  const when = compare(clause.when, facts).filter(({ fact }) => !blind || isPartyFact(fact))
  const exceptions = blind ? [] : exceptionsOf(clause.unless, facts)
  const stops = blind
    ? obstacles.filter((one) => one !== 'diverges' && one !== 'unknown-kind')
    : obstacles
  const found = foundOf(when, exceptions, unnamed(kind, facts), stops)
  const clauseRef = `${standing.agreement.id}/${clause.id}`
  return { clause: clauseRef, effect: clause.effect, ...found, obstacles }
}

function findingOfOrder(order: Order, { kind, facts }: Question, now: Instant): Finding {
  const onTheWay = ruleOfOrder(order, new Map()).unless[0]![0]!.holds(facts.enRoute)
  const conditions = [{ fact: 'enRoute' as const, says: true, value: facts.enRoute ?? null }]
  const holds = onTheWay === yes ? ('yes' as const) : ('unknown' as const)
  const found: [boolean, Obstacle][] = [
    [partyFacts.every((name) => facts[name] !== order.party), 'other-parties'],
    [now < order.from, 'not-in-force-yet'],
    [now >= order.until, 'no-longer-in-force'],
  ]
  const obstacles = found.filter(([stands]) => stands).map(([, obstacle]) => obstacle)
  const exceptions = onTheWay === no ? [] : [{ index: 0, holds, conditions }]
  const when = compare(order.when, facts)
  return {
    clause: `order/${order.id}`,
    effect: 'prohibits',
    obstacles,
    ...foundOf(when, exceptions, unnamed(kind, facts), obstacles),
  }
}

function foundOf(
  when: (Compared & { truth: Truth })[],
  exceptions: Finding['exceptions'],
  unnamed: FactName[],
  stops: Obstacle[],
): Pick<Finding, 'outcome' | 'failed' | 'unknown' | 'exceptions' | 'unnamed'> {
  const failed = when.filter(({ truth }) => truth === no).map(strip)
  const open = when.filter(({ truth }) => truth === unknown).map(strip)
  const lifted = exceptions.some(({ holds }) => holds === 'yes')
  const uncertain = open.length + exceptions.length + unnamed.length > 0
  const out = failed.length > 0 || lifted || stops.length > 0
  const outcome = out ? 'did-not-apply' : uncertain ? 'uncertain' : 'applied'
  return { outcome, failed, unknown: open, exceptions, unnamed }
}

const named = (facts: Facts, name: PartyFact): string | undefined => {
  const id = facts[name]
  return typeof id === 'string' && id !== '' ? id : undefined
}

const unnamed = (kind: string, facts: Facts): FactName[] =>
  unnamedOf(kind, {
    from: named(facts, 'from'),
    to: named(facts, 'to'),
    territory: named(facts, 'territory'),
  })

const exceptionsOf = (unless: readonly Conditions[], facts: Facts): Finding['exceptions'] =>
  unless.flatMap((list, index) => {
    const conditions = compare(list, facts)
    const least = Math.min(yes, ...conditions.map(({ truth }) => truth))
    if (least === no) return []
    const holds = least === yes ? ('yes' as const) : ('unknown' as const)
    return [{ index, holds, conditions: conditions.map(strip) }]
  })

const compare = (conditions: Clause['when'], facts: Facts) =>
  conditionsOf(conditions).map(([fact, says]) => ({
    fact,
    says,
    value: facts[fact] ?? null,
    truth: compileMatcher(fact, says)(facts),
  }))

const strip = ({ fact, says, value }: Compared & { truth: Truth }): Compared => ({
  fact,
  says,
  value,
})

function obstaclesOf(
  standing: Standing,
  clause: Clause,
  facts: Facts,
  { now, began }: Times,
): Obstacle[] {
  const { agreement, opens, closes } = standing
  const calendar = calendarOf(agreement)
  const period = calendar.period(clause)
  const bound = boundOf(standing)
  const ids = partyFacts.flatMap((name) => named(facts, name) ?? [])
  const spans = ids.map((id) => bound.get(id)).filter((span) => span !== undefined)
  const foreign = partyFacts.some((name) => {
    const id = named(facts, name)
    if (id === undefined) return false
    return id === outside ? !namesOutside(clause, name) : !bound.has(id)
  })
  const suspended = suspensionsOf(standing, clause, calendar).some((one) =>
    suspends(one, now, began),
  )
  const known = isKnownKind(clause.kind)
  const found: [boolean, Obstacle][] = [
    [!isBinding(agreement), 'stage'],
    [began < opens || began >= closes, 'other-version'],
    [foreign, 'other-parties'],
    [spans.some(({ from }) => began < from), 'party-not-bound-yet'],
    [spans.some(({ until }) => began >= until), 'party-has-left'],
    [began < period.opens, 'not-in-force-yet'],
    [began >= period.closes, 'no-longer-in-force'],
    [clause.effect !== 'prohibits' && suspended, 'suspended'],
    [!known, 'unknown-kind'],
    [known && disputesOf(standing, clause).some((span) => within(now, span)), 'diverges'],
  ]
  return found.filter(([stands]) => stands).map(([, obstacle]) => obstacle)
}
