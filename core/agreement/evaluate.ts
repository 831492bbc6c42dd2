import type { Decision, Question } from '#core/agreement/decision.ts'
import type { Facts } from '#core/agreement/facts.ts'
import type { Condition } from '#core/agreement/match.ts'
import {
  isBinding,
  memberOf,
  type Parties,
  ruleOfOrder,
  type Scope,
  scopeFinder,
} from '#core/agreement/scope.ts'
import type { Order, Standing } from '#core/agreement/standing.ts'
import { type Table, tableOf } from '#core/agreement/table.ts'
import { decideByTable } from '#core/agreement/tabular.ts'
import { edgesOf, type View, viewOf } from '#core/agreement/view.ts'
import { weigh } from '#core/agreement/weigh.ts'
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
  const find = bucketFinder(
    scopeFinder(
      standings
        .filter(({ agreement }) => isBinding(agreement))
        .map((standing) => memberOf(standing, shared)),
      orders.map((order) => ({ order, rule: ruleOfOrder(order, shared) })),
    ),
  )
  return (question, now, began = now) => {
    const bucket = find(question.kind, question.facts)
    let age = bucket.age
    if (now < age.from || now >= age.until || began < age.beganFrom || began >= age.beganUntil) {
      age = ageAt(bucket, now, began)
      bucket.age = age
    }
    const decision = age.table && decideByTable(age.table, question.facts)
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
  table: Table | null
}
const never: Age = {
  ...{ from: Infinity, until: -Infinity, beganFrom: Infinity, beganUntil: -Infinity },
  ...{ view: { prohibits: [], permits: [], provides: [], nearby: [], unnamed: [] }, table: null },
}
/** All that a question of a kind between given parties can concern, ready to be asked at any time. */
type Bucket = {
  scope: Scope
  edges: { began: Instant[]; now: Instant[] }
  /** The one that was asked last: time rarely moves between two questions. */
  age: Age
  ages: Map<number, Age>
}

const partyOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

type Level<V> = Map<unknown, V>

/** Buckets are made when they are first asked; only those between parties of an agreement are kept. */
function bucketFinder(scopeOf: (kind: Question['kind'], parties: Parties) => Scope) {
  const kept: Level<Level<Level<Level<Bucket>>>> = new Map()
  return (kind: Question['kind'], facts: Facts): Bucket => {
    const from = partyOf(facts.from)
    const to = partyOf(facts.to)
    const territory = partyOf(facts.territory)
    const found = kept.get(from)?.get(to)?.get(territory)?.get(kind)
    if (found) return found
    const scope = scopeOf(kind, { from, to, territory })
    const bucket = bucketOf(scope)
    if (scope.known) inner(inner(inner(kept, from), to), territory).set(kind, bucket)
    return bucket
  }
}

function inner<V>(maps: Level<Level<V>>, key: unknown): Level<V> {
  const found = maps.get(key)
  if (found) return found
  const made: Level<V> = new Map()
  maps.set(key, made)
  return made
}

function bucketOf(scope: Scope): Bucket {
  return { scope, edges: edgesOf(scope), age: never, ages: new Map() }
}

function ageAt(bucket: Bucket, now: Instant, began: Instant): Age {
  const { edges, ages } = bucket
  const key = placeOf(edges.now, now) * (edges.began.length + 1) + placeOf(edges.began, began)
  const found = ages.get(key) ?? newAge(bucket, now, began)
  ages.set(key, found)
  return found
}

function newAge(bucket: Bucket, now: Instant, began: Instant): Age {
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
    table: tableOf(view, scope.parties),
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
