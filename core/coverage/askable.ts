import { allOf, and, anyOf, type Diagram, less, never, or } from '#core/coverage/diagram.ts'
import { atomsAre } from '#core/coverage/regions.ts'
import type { Space } from '#core/coverage/space.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { type FactName, facts as factTable } from '#core/law/facts.ts'
import { factsOf } from '#core/law/kinds.ts'
import { partyFacts } from '#core/law/scope.ts'
import { type Standing, standingOf } from '#core/law/standing.ts'

/** A text as it would be if it were in force: what is drafted is looked at before it is. */
export const asInForce = (agreement: Agreement): Standing =>
  standingOf({ ...agreement, stage: 'in-force' })

/** The facts of a space that are no moment. */
export const factsIn = (space: Space): FactName[] =>
  [...space.levels.keys()].filter((name): name is FactName => name !== 'moment')

/**
 * The questions of the space's kind that somebody may ask: they state only what such questions state,
 * and are not between a party and itself.
 */
export function askable(space: Space): Diagram {
  const stated = new Set<FactName>(factsOf(space.kind))
  const unstated = factsIn(space)
    .filter((name) => !stated.has(name))
    .map((name) => atomsAre(space, name, (atom) => atom.is === 'unknown'))
  return less(space.store, allOf(space.store, unstated), ownAffairs(space))
}

/** Those of them that name a party of an agreement wherever such a question can name one. */
export function placed(space: Space): Diagram {
  const places = partyFacts.filter((name) => factsOf(space.kind).includes(name))
  const named = places.map((name) =>
    atomsAre(space, name, (atom) => atom.is === 'words' && atom.words[0] !== 'outside'),
  )
  return and(space.store, askable(space), allOf(space.store, named))
}

/**
 * Those of them in which everything is known that such a question states, too; no set holds a word
 * that nobody knows.
 */
export function knowable(space: Space): Diagram {
  const stated = factsOf(space.kind).filter(
    (name) => space.levels.has(name) && factTable[name].type !== 'party',
  )
  const known = stated.map((name) =>
    atomsAre(space, name, (atom) => atom.is !== 'unknown' && atom.is !== 'foreign'),
  )
  return and(space.store, placed(space), allOf(space.store, known))
}

/** Where at least two parties are named and all are the same: no border is crossed. */
function ownAffairs(space: Space): Diagram {
  const { store } = space
  const stated = partyFacts.filter((name) => factsOf(space.kind).includes(name))
  if (stated.length < 2) return never
  const [level] = space.levels.get('from')!
  const ids = space.variables[level!]!.atoms.flatMap((atom) =>
    'value' in atom ? [atom.value] : [],
  )
  const free = (name: FactName) => atomsAre(space, name, (atom) => atom.is === 'unknown')
  return anyOf(
    store,
    ids.map((id) => {
      const named = (name: FactName) =>
        atomsAre(space, name, (atom) => 'value' in atom && atom.value === id)
      const same = allOf(
        store,
        stated.map((name) => or(store, named(name), free(name))),
      )
      const fewer = stated.map((name) =>
        allOf(store, stated.filter((other) => other !== name).map(free)),
      )
      return less(store, same, anyOf(store, fewer))
    }),
  )
}
