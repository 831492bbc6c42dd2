import type { Agreement } from '#core/agreement/agreement.ts'
import type { Decision, Question } from '#core/agreement/decision.ts'
import { type FactName, type Facts, facts as factTable } from '#core/agreement/facts.ts'
import { type Condition, no, unknown, yes } from '#core/agreement/match.ts'
import {
  type Bucket,
  bucketFinder,
  type Candidate,
  isBinding,
  isPartyFact,
  memberOf,
  type Rule,
} from '#core/agreement/scope.ts'
import type { Instant } from '#core/time.ts'

/**
 * The agreements as one function from a question and a moment to a decision, by the rules of
 * SPEC.md. Clauses are sorted by kind and parties once, so that a decision costs the same among
 * five hundred agreements as among five. Agreements that are not in force, or at least provisionally
 * applied, say nothing.
 */
export function compile(
  agreements: readonly Agreement[],
): (question: Question, now: Instant) => Decision {
  const find = bucketFinder(agreements.filter(isBinding).map(memberOf))
  return (question, now) => decide(find(question), question.facts, now)
}

/** Candidates that apply, and those that would if the unknown facts came out that way. */
type Found = { certain: Rule[]; doubtful: Rule[]; disputed: Rule[] }

function among(candidates: readonly Candidate[], facts: Facts, now: Instant): Found | null {
  let found: Found | null = null
  for (let i = 0; i < candidates.length; i++) {
    const { rule, applies } = candidates[i]!
    if (now < rule.opens || now >= rule.closes) continue
    if (now >= rule.suspendedSince && rule.effect !== 'prohibits') continue
    const truth = applies(facts)
    if (truth === no) continue
    found ??= { certain: [], doubtful: [], disputed: [] }
    if (!rule.evaluable && rule.effect !== 'prohibits') found.disputed.push(rule)
    else (truth === yes ? found.certain : found.doubtful).push(rule)
  }
  return found
}

function decide(bucket: Bucket, facts: Facts, now: Instant): Decision {
  const against = among(bucket.prohibits, facts, now)
  const provided = among(bucket.provides, facts, now)?.certain ?? []
  const answer = (
    outcome: Decision['answer'],
    why: Decision['why'],
    clauses: readonly Rule[],
    lacking: readonly Rule[] = [],
  ): Decision => ({
    answer: outcome,
    why,
    clauses: clauses.map((rule) => rule.ref),
    duties: dutiesOf(outcome === 'permitted' ? clauses : [], provided),
    lacks: lacking.length === 0 ? [] : lacks(lacking, bucket.unnamed, facts),
  })
  if (against && against.certain.length > 0) {
    const understood = against.certain.filter((rule) => rule.evaluable)
    if (understood.length === 0) return answer('refused', 'cannot-evaluate', against.certain)
    const disputed = against.certain.filter((rule) => !rule.evaluable)
    return answer('refused', 'prohibited', [...understood, ...disputed])
  }
  const inFavour = among(bucket.permits, facts, now)
  if (!inFavour) return answer('refused', 'nothing-permits', nearest(bucket, facts, now))
  const { certain, doubtful, disputed } = inFavour
  if (against) {
    const lacking = certain.length > 0 ? against.doubtful : [...against.doubtful, ...doubtful]
    const clauses = [...against.doubtful, ...certain, ...doubtful, ...disputed]
    return answer('undetermined', 'fact-unknown', clauses, lacking)
  }
  if (certain.length > 0) return answer('permitted', 'permitted', certain)
  if (doubtful.length > 0)
    return answer('undetermined', 'fact-unknown', [...doubtful, ...disputed], doubtful)
  return answer('undetermined', 'cannot-evaluate', disputed)
}

function dutiesOf(permitting: readonly Rule[], provided: readonly Rule[]): Decision['duties'] {
  const duties: Decision['duties'] = []
  for (const rule of permitting) for (const duty of rule.duties) duties.push(duty)
  for (const rule of provided) for (const duty of rule.duties) duties.push(duty)
  return duties
}

/** Facts whose being known could settle these rules, in the order of the table of facts. */
function lacks(rules: readonly Rule[], unnamed: readonly FactName[], facts: Facts): FactName[] {
  const names = new Set<FactName>(unnamed)
  const gaps = (conditions: Condition[]) => {
    if (conditions.some(({ test }) => test(facts) === no)) return
    for (const { name, test } of conditions) if (test(facts) === unknown) names.add(name)
  }
  for (const rule of rules) {
    if (!rule.evaluable) {
      for (const { name, test } of rule.when)
        if (isPartyFact(name) && test(facts) === unknown) names.add(name)
      continue
    }
    gaps(rule.when)
    rule.unless.forEach(gaps)
  }
  return (Object.keys(factTable) as FactName[]).filter((name) => names.has(name))
}

/** Up to three permissions now in force that fewest conditions keep from applying. */
function nearest(bucket: Bucket, facts: Facts, now: Instant): Rule[] {
  const rules = bucket.nearby
    .filter((rule) => now >= rule.opens && now < rule.closes)
    .map((rule) => ({ rule, misses: missesOf(rule, facts) }))
  const least = Math.min(...rules.map(({ misses }) => misses))
  return rules
    .filter(({ misses }) => misses === least)
    .slice(0, 3)
    .map(({ rule }) => rule)
}

/** How many things stand in a clause's way: conditions that fail, exceptions that hold. */
function missesOf(rule: Pick<Rule, 'when' | 'unless'>, facts: Facts): number {
  const failing = rule.when.filter(({ test }) => test(facts) === no).length
  const lifting = rule.unless.filter((list) => list.every(({ test }) => test(facts) === yes)).length
  return failing + lifting
}
