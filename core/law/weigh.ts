import type { Decision } from '#core/law/decision.ts'
import { type FactName, type Facts, facts as factTable } from '#core/law/facts.ts'
import { type Condition, no, unknown, yes } from '#core/law/match.ts'
import type { Rule } from '#core/law/scope.ts'
import type { Candidate, View } from '#core/law/view.ts'

/** Candidates that apply, and those that would if the unknown facts came out that way. */
type Found = { certain: Candidate[]; doubtful: Candidate[]; disputed: Candidate[] }

function among(candidates: readonly Candidate[], facts: Facts): Found | null {
  let found: Found | null = null
  for (const candidate of candidates) {
    const truth = candidate.applies(facts)
    if (truth === no) continue
    found ??= { certain: [], doubtful: [], disputed: [] }
    if (candidate.disputed && candidate.rule.effect !== 'prohibits') found.disputed.push(candidate)
    else (truth === yes ? found.certain : found.doubtful).push(candidate)
  }
  return found
}

/** The decision on these rules, candidate by candidate: of any number, with all that is lacking. */
export function weigh(view: View, facts: Facts): Decision {
  const against = among(view.prohibits, facts)
  const provided = (among(view.provides, facts)?.certain ?? []).map(({ rule }) => rule)
  if (against && against.certain.length > 0) return prohibited(against.certain, provided)
  const inFavour = among(view.permits, facts)
  if (!inFavour) return answer('refused', 'nothing-permits', nearest(view.nearby, facts), provided)
  const { certain, doubtful, disputed } = inFavour
  const rules = (list: readonly Candidate[]) => list.map(({ rule }) => rule)
  if (!against && certain.length > 0)
    return answer('permitted', 'permitted', rules(certain), provided)
  if (!against && doubtful.length === 0)
    return answer('undetermined', 'cannot-evaluate', rules(disputed), provided)
  const doubts = against?.doubtful ?? []
  const clauses = rules([...doubts, ...certain, ...doubtful, ...disputed])
  const lacking = certain.length > 0 ? doubts : [...doubts, ...doubtful]
  const lacks = lacksOf(lacking, view.unnamed, facts)
  return answer('undetermined', 'fact-unknown', clauses, provided, lacks)
}

/** Refused by these, those whose text is not disputed first. */
export function prohibited(against: readonly Candidate[], provided: readonly Rule[]): Decision {
  const understood = against.filter(({ disputed }) => !disputed)
  const why = understood.length > 0 ? 'prohibited' : 'cannot-evaluate'
  const cited = [...understood, ...against.filter(({ disputed }) => disputed)]
  const rules = cited.map(({ rule }) => rule)
  return answer('refused', why, rules, provided)
}

export function answer(
  outcome: Decision['answer'],
  why: Decision['why'],
  clauses: readonly Rule[],
  provided: readonly Rule[],
  lacks: FactName[] = [],
): Decision {
  const duties = [...(outcome === 'permitted' ? clauses : []), ...provided].flatMap(
    (rule) => rule.duties,
  )
  return { answer: outcome, why, clauses: clauses.map((rule) => rule.ref), duties, lacks }
}

/** Facts whose being known could settle these, in the order of the table of facts. */
function lacksOf(
  candidates: readonly Candidate[],
  unnamed: readonly FactName[],
  facts: Facts,
): FactName[] {
  const names = new Set<FactName>(unnamed)
  const gaps = (conditions: Condition[]) => {
    if (conditions.some(({ test }) => test(facts) === no)) return
    for (const { name, test } of conditions) if (test(facts) === unknown) names.add(name)
  }
  for (const { when, unless } of candidates) {
    gaps(when)
    unless.forEach(gaps)
  }
  return (Object.keys(factTable) as FactName[]).filter((name) => names.has(name))
}

/** Up to three of these permissions that fewest things keep from applying. */
export function nearest(permissions: readonly Rule[], facts: Facts): Rule[] {
  let near: Rule[] = []
  let least = Infinity
  for (const rule of permissions) {
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
