import { type Agreement, type Clause, type Matcher, outside } from '#core/agreement/agreement.ts'
import type { Question } from '#core/agreement/decision.ts'
import type { FactName, Facts, FactValue } from '#core/agreement/facts.ts'
import { isKnownKind } from '#core/agreement/kinds.ts'
import {
  compileMatcher,
  conditionsOf,
  no,
  type Truth,
  unknown,
  yes,
} from '#core/agreement/match.ts'
import { calendarOf } from '#core/agreement/period.ts'
import { isBinding, namesOutside, partyFacts } from '#core/agreement/scope.ts'
import type { ClauseRef } from '#core/refusal.ts'
import type { Instant } from '#core/time.ts'

/** A condition beside what is known: `value` is null where nothing is. */
export type Compared = { fact: FactName; says: Matcher; value: FactValue | null }

/** What besides its conditions keeps a clause from counting. */
export type Obstacle =
  | 'not-in-force-yet'
  | 'no-longer-in-force'
  | 'suspended'
  | 'unknown-kind'
  | 'diverges'
  | 'stage'
  | 'other-parties'

export type Finding = {
  clause: ClauseRef
  effect: Clause['effect']
  outcome: 'applied' | 'uncertain' | 'did-not-apply'
  failed: Compared[]
  unknown: Compared[]
  /** Exceptions, by their place in `unless`, that held or may hold. */
  exceptions: { index: number; holds: 'yes' | 'unknown'; conditions: Compared[] }[]
  obstacles: Obstacle[]
}

/** `nearly` has one thing in its way; both lists stand in the agreement's order. */
export type Explanation = { findings: Finding[]; applied: Finding[]; nearly: Finding[] }

/**
 * Every clause of the question's kind beside the facts, so that a screen can say why. For people: it
 * decides nothing and is not made for speed.
 */
export function explain(agreement: Agreement, question: Question, now: Instant): Explanation {
  const findings = agreement.clauses
    .filter((clause) => clause.kind === question.kind)
    .map((clause) => findingOf(agreement, clause, question.facts, now))
  return {
    findings,
    applied: findings.filter((finding) => finding.outcome === 'applied'),
    nearly: findings.filter((finding) => finding.outcome !== 'applied' && inTheWay(finding) === 1),
  }
}

const inTheWay = ({ failed, unknown, exceptions, obstacles }: Finding) =>
  failed.length + unknown.length + exceptions.length + obstacles.length

function findingOf(agreement: Agreement, clause: Clause, facts: Facts, now: Instant): Finding {
  const when = compare(clause.when, facts)
  const exceptions = clause.unless.flatMap((list, index) => {
    const conditions = compare(list, facts)
    const least = Math.min(yes, ...conditions.map(({ truth }) => truth))
    if (least === no) return []
    const holds = least === yes ? ('yes' as const) : ('unknown' as const)
    return [{ index, holds, conditions: conditions.map(strip) }]
  })
  const obstacles = obstaclesOf(agreement, clause, facts, now)
  const failed = when.filter(({ truth }) => truth === no).map(strip)
  const open = when.filter(({ truth }) => truth === unknown).map(strip)
  const lifted = exceptions.some(({ holds }) => holds === 'yes')
  const uncertain = open.length > 0 || exceptions.length > 0
  return {
    clause: `${agreement.id}/${clause.id}`,
    effect: clause.effect,
    outcome:
      failed.length > 0 || lifted || obstacles.length > 0
        ? 'did-not-apply'
        : uncertain
          ? 'uncertain'
          : 'applied',
    failed,
    unknown: open,
    exceptions,
    obstacles,
  }
}

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

function obstaclesOf(agreement: Agreement, clause: Clause, facts: Facts, now: Instant): Obstacle[] {
  const calendar = calendarOf(agreement)
  const { opens, closes } = calendar.period(clause)
  const ids = new Set(agreement.parties.map((party) => party.id))
  const foreign = partyFacts.some((name) => {
    const id = facts[name]
    if (typeof id !== 'string') return false
    return id === outside ? !namesOutside(clause, name) : !ids.has(id)
  })
  const found: [boolean, Obstacle][] = [
    [!isBinding(agreement), 'stage'],
    [foreign, 'other-parties'],
    [now < opens, 'not-in-force-yet'],
    [now >= closes, 'no-longer-in-force'],
    [clause.effect !== 'prohibits' && now >= calendar.suspendedSince(clause), 'suspended'],
    [!isKnownKind(clause.kind), 'unknown-kind'],
    [clause.diverges !== undefined, 'diverges'],
  ]
  return found.filter(([stands]) => stands).map(([, obstacle]) => obstacle)
}
