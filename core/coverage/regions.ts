import { type Atom, truthOf } from '#core/coverage/atoms.ts'
import {
  allOf,
  always,
  among,
  and,
  anyOf,
  type Diagram,
  less,
  never,
  not,
  or,
} from '#core/coverage/diagram.ts'
import type { Space } from '#core/coverage/space.ts'
import type { Clause, Conditions, Matcher } from '#core/law/agreement.ts'
import type { FactName } from '#core/law/facts.ts'
import { kinds } from '#core/law/kinds.ts'
import { conditionsOf, no, yes } from '#core/law/match.ts'
import { calendarOf } from '#core/law/period.ts'
import { isBinding, namesOutside, partyFacts } from '#core/law/scope.ts'
import type { Standing } from '#core/law/standing.ts'
import type { Instant } from '#core/time.ts'

/** Where something surely holds, and where it may hold. The second always contains the first. */
export type Region = { sure: Diagram; may: Diagram }

/**
 * Where a clause applies, as far as it is understood (`clear`) and as far as only its parties are
 * trusted (`disputed`: AG8). A suspended permission or provision applies nowhere.
 */
export type ClauseRegion = { standing: Standing; clause: Clause; clear: Region; disputed: Region }

/** One condition on the whole space. */
function conditionRegion(space: Space, name: FactName, matcher: Matcher): Region {
  const [first, ...groups] = space.levels.get(name)!
  const { store } = space
  const variable = space.variables[first!]!
  if (variable.part === 'value') {
    const test = truthOf(name, matcher)
    const truths = variable.atoms.map(test)
    return {
      sure: among(store, first!, (atom) => truths[atom] === yes),
      may: among(store, first!, (atom) => truths[atom] !== no),
    }
  }
  const { any, all, none } = matcher as Record<
    'any' | 'all' | 'none',
    readonly string[] | undefined
  >
  const words = any ?? all ?? none ?? []
  const has = groups
    .filter((level) => space.variables[level]!.words.some((word) => words.includes(word)))
    .map((level) => among(store, level, (atom) => atom === 1))
  const isArray = among(store, first!, (atom) => variable.atoms[atom]!.is !== 'unknown')
  const isLegible = among(store, first!, (atom) => variable.atoms[atom]!.is === 'legible')
  const met = and(store, isArray, all ? allOf(store, has) : anyOf(store, has))
  const region = { sure: met, may: or(store, met, not(store, isLegible)) }
  return none ? { sure: not(store, region.may), may: not(store, region.sure) } : region
}

/** All conditions of a list. */
export function conditionsRegion(space: Space, conditions: Conditions): Region {
  const list = conditionsOf(conditions)
    .map(([name, matcher]) => conditionRegion(space, name, matcher))
    .reverse()
  return {
    sure: allOf(
      space.store,
      list.map(({ sure }) => sure),
    ),
    may: allOf(
      space.store,
      list.map(({ may }) => may),
    ),
  }
}

/** Every clause of the space's kind with the region in which it applies, in the order of the texts. */
export function clauseRegions(space: Space): ClauseRegion[] {
  const unnamed = anyOf(
    space.store,
    kinds[space.kind].asks.map((name) => atomsAre(space, name, (atom) => atom.is === 'unknown')),
  )
  return space.standings.flatMap((standing) => {
    const speaks = speakingRegion(space, standing)
    const calendar = calendarOf(standing.agreement)
    return standing.agreement.clauses
      .filter((clause) => clause.kind === space.kind)
      .map((clause) => regionOfClause(space, standing, clause, { unnamed, speaks, calendar }))
  })
}

type Context = {
  unnamed: Diagram
  speaks: (clause: Clause) => Diagram
  calendar: ReturnType<typeof calendarOf>
}

function regionOfClause(
  space: Space,
  standing: Standing,
  clause: Clause,
  { unnamed, speaks, calendar }: Context,
): ClauseRegion {
  const { store } = space
  const counts = and(
    store,
    speaks(clause),
    during(space, (at) => isCounting(standing, clause, calendar, at)),
  )
  const within = (region: Region): Region => ({
    sure: less(store, and(store, counts, region.sure), unnamed),
    may: and(store, counts, region.may),
  })
  const disputedAt = (at: Instant) =>
    clause.diverges !== undefined ||
    standing.divergences.some((one) => one.clause === clause.id && at >= one.from && at < one.until)
  const disputes = during(space, disputedAt)
  const clear = disputes === always ? nowhere : within(wholeRegion(space, clause))
  const parties = Object.fromEntries(
    conditionsOf(clause.when).filter(([name]) => (partyFacts as readonly string[]).includes(name)),
  )
  const disputed = disputes === never ? nowhere : within(conditionsRegion(space, parties))
  return {
    standing,
    clause,
    clear: { sure: less(store, clear.sure, disputes), may: less(store, clear.may, disputes) },
    disputed: {
      sure: and(store, disputed.sure, disputes),
      may: and(store, disputed.may, disputes),
    },
  }
}

const nowhere: Region = { sure: never, may: never }

/** Conditions and exceptions. */
function wholeRegion(space: Space, clause: Clause): Region {
  const when = conditionsRegion(space, clause.when)
  let { sure, may } = when
  for (const list of clause.unless) {
    const lifted = conditionsRegion(space, list)
    sure = less(space.store, sure, lifted.may)
    may = less(space.store, may, lifted.sure)
  }
  return { sure, may }
}

function isCounting(
  standing: Standing,
  clause: Clause,
  calendar: ReturnType<typeof calendarOf>,
  at: Instant,
): boolean {
  const { opens, closes } = calendar.period(clause)
  if (at < opens || at >= closes || at < standing.opens || at >= standing.closes) return false
  if (clause.effect === 'prohibits') return true
  const suspended = standing.suspensions.some(
    (one) => (one.clause === null || one.clause === clause.id) && at >= one.from && at < one.until,
  )
  return !suspended && at < calendar.suspendedSince(clause)
}

/** Where an agreement speaks for every party that is named; of `outside` only clauses that name it. */
function speakingRegion(space: Space, standing: Standing): (clause: Clause) => Diagram {
  const { store } = space
  if (!isBinding(standing.agreement)) return () => never
  const made = new Map<string, Diagram>()
  const bound = standing.agreement.parties.map(({ id, signature }) => {
    const joined = standing.joined[id] ?? (signature === 'accession' ? Infinity : -Infinity)
    const left = standing.left[id] ?? Infinity
    return { id, when: during(space, (at) => at >= joined && at < left) }
  })
  return (clause) => {
    const outside = partyFacts.filter((name) => namesOutside(clause, name))
    const key = outside.join()
    const found = made.get(key)
    if (found !== undefined) return found
    const places = partyFacts.map((name) => {
      const isNamed = (id: string) =>
        atomsAre(space, name, (atom) => atom.is === 'words' && atom.words[0] === id)
      return anyOf(store, [
        atomsAre(space, name, (atom) => atom.is === 'unknown'),
        ...(outside.includes(name) ? [isNamed('outside')] : []),
        ...bound.map(({ id, when }) => and(store, isNamed(id), when)),
      ])
    })
    const speaks = allOf(store, places)
    made.set(key, speaks)
    return speaks
  }
}

/** The moments at which something is so, asked at the beginning of each stretch of time. */
export function during(space: Space, is: (at: Instant) => boolean): Diagram {
  const [level] = space.levels.get('moment')!
  return among(space.store, level!, (atom) =>
    is((space.variables[level!]!.atoms[atom] as { value: Instant }).value),
  )
}

/** Where the first variable of a fact has an atom of which this is true. */
export function atomsAre(space: Space, name: FactName, is: (atom: Atom) => boolean): Diagram {
  const [level] = space.levels.get(name)!
  return among(space.store, level!, (atom) => is(space.variables[level!]!.atoms[atom]!))
}
