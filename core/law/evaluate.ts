import type { Decision, Question } from '#core/law/decision.ts'
import { finder } from '#core/law/finder.ts'
import type { Condition } from '#core/law/match.ts'
import { isBinding, memberOf, ruleOfOrder, type Scope, scopeFinder } from '#core/law/scope.ts'
import type { Order, Standing } from '#core/law/standing.ts'
import { noPlans, type Plans, type Tables, tablesOf } from '#core/law/table.ts'
import { decideByTables } from '#core/law/tabular.ts'
import { edgesOf, type View, viewOf } from '#core/law/view.ts'
import { weigh } from '#core/law/weigh.ts'
import type { Instant } from '#core/time.ts'

/** Answers a question about an act at `now` in a case that began at `began`: then, unless it is said. */
export type Evaluate = (question: Question, now: Instant, began?: Instant) => Decision

/**
 * The agreements as they stand, and the national orders, as one function from a question and a moment
 * to a decision, by the rules of SPEC.md. Rules are sorted by kind and parties once, and by time as
 * questions come, so that a decision costs the same among five hundred agreements as among five.
 * Agreements that are not in force, or at least provisionally applied, say nothing.
 * A decision may be given out again for the same outcome: it is frozen.
 */
export function compile(standings: readonly Standing[], orders: readonly Order[] = []): Evaluate {
  const shared = new Map<string, Condition>()
  const plans = noPlans()
  const members = standings
    .filter(({ agreement }) => isBinding(agreement))
    .map((standing) => memberOf(standing, shared))
  const scopeOf = scopeFinder(
    members,
    orders.map((order) => ({ order, rule: ruleOfOrder(order, shared) })),
  )
  const find = finder(
    members,
    (kind, parties) => bucketOf(scopeOf(kind, parties)),
    ({ scope }) => scope.known,
  )
  return (question, now, began = now) => {
    const bucket = find(question)
    let age = bucket.age
    if (now < age.from || now >= age.until || began < age.beganFrom || began >= age.beganUntil) {
      age = ageAt(bucket, now, began, plans)
      bucket.age = age
    }
    const decision = age.tables && decideByTables(age.tables, question.facts)
    return decision ?? weigh(age.view, question.facts)
  }
}

/** While nothing in a scope begins or ends. */
type Age = {
  from: Instant
  until: Instant
  beganFrom: Instant
  beganUntil: Instant
  view: View
  tables: Tables | null
}
const never: Age = {
  from: Infinity,
  until: -Infinity,
  beganFrom: Infinity,
  beganUntil: -Infinity,
  view: { prohibits: [], permits: [], provides: [], nearby: [], unnamed: [] },
  tables: null,
}
/** All that a question of a kind between given parties can concern, ready to be asked at any time. */
type Bucket = {
  scope: Scope
  edges: { began: Instant[]; now: Instant[] }
  /** The one that was asked last: time rarely moves between two questions. */
  age: Age
  ages: Map<number, Age>
}

function bucketOf(scope: Scope): Bucket {
  return { scope, edges: edgesOf(scope), age: never, ages: new Map() }
}

function ageAt(bucket: Bucket, now: Instant, began: Instant, plans: Plans): Age {
  const { edges, ages } = bucket
  const key = placeOf(edges.now, now) * (edges.began.length + 1) + placeOf(edges.began, began)
  const found = ages.get(key) ?? newAge(bucket, now, began, plans)
  ages.set(key, found)
  return found
}

function newAge(bucket: Bucket, now: Instant, began: Instant, plans: Plans): Age {
  const { edges, scope } = bucket
  const at = placeOf(edges.now, now)
  const since = placeOf(edges.began, began)
  const view = viewOf(scope, now, began)
  return {
    from: edges.now[at - 1] ?? -Infinity,
    until: edges.now[at] ?? Infinity,
    beganFrom: edges.began[since - 1] ?? -Infinity,
    beganUntil: edges.began[since] ?? Infinity,
    view,
    tables: tablesOf(view, scope.parties, plans),
  }
}

/** How many of these moments have come. */
function placeOf(edges: readonly Instant[], moment: Instant): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle]! <= moment) low = middle + 1
    else high = middle
  }
  return low
}
