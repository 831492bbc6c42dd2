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
  const shared = new Map<string, Condition>()
  const find = bucketFinder(
    agreements.filter(isBinding).map((agreement) => memberOf(agreement, shared)),
  )
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
  if (against && against.certain.length > 0) {
    const understood = against.certain.filter((rule) => rule.evaluable)
    const disputed = against.certain.filter((rule) => !rule.evaluable)
    const why = understood.length > 0 ? 'prohibited' : 'cannot-evaluate'
    return answer('refused', why, [...understood, ...disputed], provided)
  }
  const inFavour = among(bucket.permits, facts, now)
  if (!inFavour) return answer('refused', 'nothing-permits', nearest(bucket, facts, now), provided)
  const { certain, doubtful, disputed } = inFavour
  if (!against && certain.length > 0) return answer('permitted', 'permitted', certain, provided)
  if (!against && doubtful.length === 0)
    return answer('undetermined', 'cannot-evaluate', disputed, provided)
  const doubts = against?.doubtful ?? []
  const clauses = [...doubts, ...certain, ...doubtful, ...disputed]
  const lacking = certain.length > 0 ? doubts : [...doubts, ...doubtful]
  const undetermined = answer('undetermined', 'fact-unknown', clauses, provided)
  return { ...undetermined, lacks: lacks(lacking, bucket.unnamed, facts) }
}

function answer(
  outcome: Decision['answer'],
  why: Decision['why'],
  clauses: readonly Rule[],
  provided: readonly Rule[],
): Decision {
  return {
    answer: outcome,
    why,
    clauses: clauses.map((rule) => rule.ref),
    duties: dutiesOf(outcome === 'permitted' ? clauses : [], provided),
    lacks: [],
  }
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

/** Up to three permissions now in force that fewest things keep from applying. */
function nearest(bucket: Bucket, facts: Facts, now: Instant): Rule[] {
  let near: Rule[] = []
  let least = Infinity
  for (let i = 0; i < bucket.nearby.length; i++) {
    const rule = bucket.nearby[i]!
    if (now < rule.opens || now >= rule.closes) continue
    const misses = missesOf(rule, facts, least)
    if (misses > least) continue
    if (misses < least) near = []
    least = misses
    if (near.length < 3) near.push(rule)
  }
  return near
}

/** How many conditions fail and exceptions hold, counted no further than to exceed `most`. */
function missesOf(rule: Rule, facts: Facts, most: number): number {
  let misses = 0
  for (let i = 0; i < rule.when.length && misses <= most; i++)
    if (rule.when[i]!.test(facts) === no) misses += 1
  for (let i = 0; i < rule.unless.length && misses <= most; i++)
    if (rule.unless[i]!.every(({ test }) => test(facts) === yes)) misses += 1
  return misses
}
