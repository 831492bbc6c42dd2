import {
  type Atom,
  atomAt,
  atomsOf,
  groupsOf,
  namedBy,
  setMembers,
  setStates,
  spanAtoms,
} from '#core/coverage/atoms.ts'
import { type Budget, ordinaryBudget, type Store, storeOver } from '#core/coverage/diagram.ts'
import type { Path } from '#core/coverage/paths.ts'
import type { Agreement, Clause, Matcher } from '#core/law/agreement.ts'
import type { Question } from '#core/law/decision.ts'
import { type FactName, type Facts, facts as factTable } from '#core/law/facts.ts'
import type { ClauseKind } from '#core/law/kinds.ts'
import { conditionsOf } from '#core/law/match.ts'
import { calendarOf, type Period } from '#core/law/period.ts'
import { partyFacts } from '#core/law/scope.ts'
import type { Standing } from '#core/law/standing.ts'
import type { Instant } from '#core/time.ts'

/**
 * One thing that clauses tell apart. A set of words has several: whether it is legible (`state`), and
 * for each group of words whether it has any of them (`group`).
 */
export type Variable = {
  fact: FactName | 'moment'
  part: 'value' | 'state' | 'group'
  words: readonly string[]
  atoms: readonly Atom[]
}

/** Every question of a kind that clauses can tell apart, at every moment that they tell apart. */
export type Space = {
  kind: ClauseKind
  standings: readonly Standing[]
  variables: readonly Variable[]
  store: Store
  /** Where the variables of a fact stand; a set has its state first, then its groups. */
  levels: ReadonlyMap<FactName | 'moment', readonly number[]>
}

/**
 * The questions of a kind that these agreements tell apart. `first` are facts that come first in the
 * order of variables after the parties, so that whoever sums up over the others finds them on top.
 */
export function spaceOf(
  standings: readonly Standing[],
  kind: ClauseKind,
  first: readonly FactName[] = [],
  budget: Budget = ordinaryBudget,
): Space {
  const clauses = standings.flatMap(({ agreement }) =>
    agreement.clauses.filter((clause) => clause.kind === kind),
  )
  const used = matchersOf(clauses)
  const names = [...new Set<FactName>([...partyFacts, ...first, ...used.keys()])]
  const ids = standings.flatMap(({ agreement }) => agreement.parties.map((party) => party.id))
  const parties = [...new Set(ids)]
  const variables: Variable[] = [
    ...ordered(names, first).flatMap((name) => variablesOf(name, used.get(name) ?? [], parties)),
    {
      fact: 'moment',
      part: 'value',
      words: [],
      atoms: spanAtoms(standings.flatMap((standing) => momentsOf(standing, kind))),
    },
  ]
  const levels = new Map<FactName | 'moment', number[]>()
  for (const [level, { fact }] of variables.entries()) {
    const list = levels.get(fact)
    if (list) list.push(level)
    else levels.set(fact, [level])
  }
  const store = storeOver(
    variables.map(({ atoms }) => atoms.length),
    budget,
  )
  return { kind, standings, variables, store, levels }
}

/** Every condition that the clauses set, by fact, each once. */
function matchersOf(clauses: readonly Clause[]): Map<FactName, Matcher[]> {
  const found = new Map<FactName, Map<string, Matcher>>()
  for (const clause of clauses) {
    for (const [name, matcher] of [clause.when, ...clause.unless].flatMap(conditionsOf)) {
      const list = found.get(name) ?? new Map<string, Matcher>()
      list.set(JSON.stringify(matcher), matcher)
      found.set(name, list)
    }
  }
  return new Map([...found].map(([name, list]) => [name, [...list.values()]]))
}

const rank = {
  party: 0,
  word: 1,
  words: 2,
  truth: 3,
  number: 4,
  'time-of-day': 5,
  name: 6,
} as const

/** Parties, then what was asked for first, then words, sets, truths, numbers, times and names. */
function ordered(names: readonly FactName[], first: readonly FactName[]): FactName[] {
  const place = (name: FactName) => {
    const at = first.indexOf(name)
    const own = rank[factTable[name].type]
    return own === 0 ? (at < 0 && first.length > 0 ? 50 : 0) : at < 0 ? 100 + own : 1 + at
  }
  return [...names].sort((a, b) => place(a) - place(b))
}

function variablesOf(
  fact: FactName,
  matchers: readonly Matcher[],
  parties: readonly string[],
): Variable[] {
  if (factTable[fact].type !== 'words')
    return [{ fact, part: 'value', words: [], atoms: atomsOf(fact, matchers, parties) }]
  return [
    { fact, part: 'state', words: [], atoms: setStates },
    ...groupsOf(matchers).map(
      (words): Variable => ({ fact, part: 'group', words, atoms: setMembers }),
    ),
  ]
}

/** When an agreement runs at all, for permissions or for everything else (AG10). */
export function runOf(agreement: Agreement, effect: 'permits' | 'prohibits'): Period {
  const { clauses, term } = agreement
  const { from, until } = term
  return calendarOf(agreement).period({
    ...clauses[0]!,
    effect,
    from,
    until,
    knownSince: undefined,
  })
}

/** Moments at which something begins or ends to count. */
function momentsOf(standing: Standing, kind: ClauseKind): Instant[] {
  const calendar = calendarOf(standing.agreement)
  const spans = [...standing.suspensions, ...standing.divergences]
  const runs = (['permits', 'prohibits'] as const).map((effect) =>
    runOf(standing.agreement, effect),
  )
  return [
    standing.opens,
    standing.closes,
    ...[...Object.values(standing.joined), ...Object.values(standing.left)],
    ...spans.flatMap(({ from, until }) => [from, until]),
    ...runs.flatMap(({ opens, closes }) => [opens, closes]),
    ...standing.agreement.clauses
      .filter((clause) => clause.kind === kind)
      .flatMap((clause) => {
        const { opens, closes } = calendar.period(clause)
        return [opens, closes, calendar.suspendedSince(clause)]
      }),
  ]
}

/** The question and the moment at a point of the space, as somebody would ask it. */
export function questionAt(space: Space, path: Path): { question: Question; now: Instant } {
  const facts: Facts = {}
  let now: Instant = 0
  for (const [fact, levels] of space.levels) {
    const first = space.variables[levels[0]!]!
    const atom = first.atoms[path[levels[0]!]!]!
    if (fact === 'moment') now = (atom as { value: Instant }).value
    else if (first.part === 'state') {
      if (atom.is === 'unknown') continue
      const members = levels.slice(1).filter((level) => path[level] === 1)
      const words = members.map((level) => space.variables[level]!.words[0]!)
      const unheard = atom.is === 'foreign' ? ['a-word-that-nobody-knows'] : []
      Object.assign(facts, { [fact]: [...words, ...unheard] })
    } else {
      const value = namedBy(atom)
      if (value !== undefined) Object.assign(facts, { [fact]: value })
    }
  }
  return { question: { kind: space.kind, facts }, now }
}

/** The point at which a question lies, asked of a case that begins at that moment. */
export function pathOf(space: Space, question: Question, now: Instant): Path {
  return space.variables.map(({ fact, part, words, atoms }) => {
    if (fact === 'moment') return atoms.findIndex((atom) => atom.is === 'span' && now < atom.until)
    const value = question.facts[fact]
    if (part === 'value') return atomAt(fact, atoms, value)
    if (!Array.isArray(value)) return part === 'state' ? 1 : 0
    if (part === 'group') return words.some((word) => value.includes(word)) ? 1 : 0
    const { words: vocabulary } = factTable[fact] as { words: readonly string[] }
    return value.every((word) => vocabulary.includes(word)) ? 0 : 2
  })
}
