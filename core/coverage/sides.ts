import { askable, knowable, placed } from '#core/coverage/askable.ts'
import { allOf, and, anyOf, type Diagram, not, or } from '#core/coverage/diagram.ts'
import { dutyKey, type Meaning, meaningOf } from '#core/coverage/meaning.ts'
import { atomsAre, type ClauseRegion, clauseRegions, during } from '#core/coverage/regions.ts'
import type { Space } from '#core/coverage/space.ts'
import type { Clause } from '#core/law/agreement.ts'
import type { Answer } from '#core/law/decision.ts'
import type { FactName } from '#core/law/facts.ts'
import { conditionsOf } from '#core/law/match.ts'
import { partyFacts } from '#core/law/scope.ts'
import type { Instant } from '#core/time.ts'

export const answers: readonly Answer[] = ['permitted', 'refused', 'undetermined']

type Span = { from: Instant; until: Instant }
/**
 * How two versions stand beside each other: moments at which only one of them runs, parties that only
 * one has, and when both run for everything that they say.
 */
export type Apart = { spans: readonly Span[]; parties: readonly string[]; together: Span }

/** Two versions of an agreement beside each other, in one space. */
export type Sides = {
  space: Space
  /** Questions that both versions are asked about alike. */
  domain: Diagram
  /** Those in which all is known, those that name all parties, and all: what is told first is shortest. */
  stages: readonly Diagram[]
  before: Meaning
  after: Meaning
  /** Clauses of one version that the other has not. */
  changed: { before: ClauseRegion[]; after: ClauseRegion[] }
  /** Where some clause that both have may permit or prohibit, and where a prohibition differs. */
  common: Diagram
  forbidding: Diagram
  /** Where the answer is the same in both. */
  equal: Diagram
  /** Facts of which no changed clause speaks. */
  loose: (fact: FactName) => boolean
}

/** The first and the second agreement of a space: what both say, what differs, and where it is asked. */
export function sidesOf(space: Space, apart: Apart): Sides {
  const { store } = space
  const domain = allOf(store, [askable(space), alike(space, apart)])
  const { from, until } = apart.together
  const running = during(space, (at) => at >= from && at < until)
  const regions = clauseRegions(space)
  const [first, second] = space.standings
  const keyed = (standing: unknown) =>
    regions
      .filter((region) => region.standing === standing)
      .map((region) => ({ region, key: keyOf(space, region, domain) }))
  const [one, other] = [keyed(first), keyed(second)]
  const keys = [one, other].map((list) => new Set(list.map(({ key }) => key)))
  const changed = {
    before: one.filter(({ key }) => !keys[1]!.has(key)).map(({ region }) => region),
    after: other.filter(({ key }) => !keys[0]!.has(key)).map(({ region }) => region),
  }
  const shared = one.filter(({ key }) => keys[1]!.has(key)).map(({ region }) => region)
  const deciding = shared.filter(({ clause }) => clause.effect !== 'provides')
  const spoken = new Set(
    [...changed.before, ...changed.after].flatMap(({ clause }) => factsSpokenOf(clause)),
  )
  const [before, after] = [one, other].map((list) =>
    meaningOf(
      space,
      list.map(({ region }) => region),
    ),
  ) as [Meaning, Meaning]
  const mayApply = (list: readonly ClauseRegion[]) =>
    anyOf(
      store,
      list.flatMap(({ clear, disputed }) => [clear.may, disputed.may]),
    )
  return {
    space,
    domain,
    changed,
    before,
    after,
    stages: [
      allOf(store, [domain, knowable(space), running]),
      allOf(store, [domain, placed(space), running]),
      domain,
    ],
    common: mayApply(deciding),
    forbidding: mayApply(
      [...changed.before, ...changed.after].filter(({ clause }) => clause.effect === 'prohibits'),
    ),
    equal: anyOf(
      store,
      answers.map((each) => and(store, before.answers[each], after.answers[each])),
    ),
    loose: (fact) => !spoken.has(fact),
  }
}

const factsSpokenOf = ({ when, unless }: Clause) =>
  [when, ...unless].flatMap((list) => conditionsOf(list).map(([name]) => name))

/** What a clause does, whatever its number, its words and the order of its conditions. */
function keyOf(space: Space, { clause, clear, disputed }: ClauseRegion, domain: Diagram): string {
  const within = [clear.sure, clear.may, disputed.sure, disputed.may].map((region) =>
    and(space.store, domain, region),
  )
  return [clause.effect, ...within, ...clause.duties.map(dutyKey).sort()].join(' ')
}

/** Where both versions run, and no party is named that only one of them knows, nor one that none does. */
function alike(space: Space, { spans, parties }: Apart): Diagram {
  const { store } = space
  const outsideNamed = space.standings.some(({ agreement }) =>
    agreement.clauses.some(
      (clause) =>
        clause.kind === space.kind &&
        JSON.stringify([clause.when, clause.unless]).includes('"outside"'),
    ),
  )
  const strange = partyFacts.map((name) =>
    atomsAre(
      space,
      name,
      (atom) =>
        atom.is === 'other' ||
        (atom.is === 'words' &&
          (parties.includes(atom.words[0]!) || (!outsideNamed && atom.words[0] === 'outside'))),
    ),
  )
  const apart = during(space, (at) => spans.some(({ from, until }) => at >= from && at < until))
  return not(store, or(store, apart, anyOf(store, strange)))
}
