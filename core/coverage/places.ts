import {
  allOf,
  among,
  and,
  type Diagram,
  less,
  never,
  or,
  type Store,
} from '#core/coverage/diagram.ts'
import { type Box, boxed, meets, type Path, sampleOf } from '#core/coverage/paths.ts'
import type { Space } from '#core/coverage/space.ts'
import type { Place } from '#core/coverage/where.ts'
import { type FactName, type Facts, facts as factTable } from '#core/law/facts.ts'
import { compileMatcher, no, unknown } from '#core/law/match.ts'
import type { Instant } from '#core/time.ts'

/**
 * What is to be described: every point of `region` and none of `bad`; other points may come along.
 * Boxes are grown from points that lie in `telling`, too, while there are any.
 */
export type Task = { region: Diagram; bad: Diagram; telling: Diagram }
/** A box, a point of the region in it, and whether it is only a frame around what was left over. */
export type Described = { box: Box; point: Path; isFrame: boolean }

/** After so many boxes the rest of a region is described by one frame around it. */
const boxesMost = 16

/**
 * A region in as few and as plain boxes as can be found: from a point of it, first the facts in
 * `loose` are let go, then the others, and what must stay is widened as far as it can be.
 */
export function describe(
  space: Space,
  task: Task,
  loose: (fact: FactName) => boolean,
): Described[] {
  const { store } = space
  const found: Described[] = []
  const order = [...space.variables.keys()].sort((a, b) => ease(space, a) - ease(space, b))
  const isLoose = (level: number) => {
    const { fact } = space.variables[level]!
    return fact !== 'moment' && loose(fact)
  }
  const levels = [...order.filter(isLoose), ...order.filter((level) => !isLoose(level))]
  let left = task.region
  while (left !== never) {
    const telling = and(store, left, task.telling)
    const point = sampleOf(store, telling === never ? left : telling)
    if (found.length >= boxesMost) {
      found.push({ box: frameOf(store, left), point, isFrame: true })
      return found
    }
    const box = grown(space, point, task, levels)
    found.push({ box, point, isFrame: false })
    left = less(store, left, boxed(store, box))
  }
  return found
}

/** Moments and hours are let go first, parties last: what is left reads best so. */
function ease(space: Space, level: number): number {
  const { fact } = space.variables[level]!
  if (fact === 'moment') return -1
  const rank = ['time-of-day', 'name', 'truth', 'number', 'words', 'word', 'party']
  return rank.indexOf(factTable[fact].type)
}

function grown(space: Space, point: Path, { region, bad }: Task, levels: readonly number[]): Box {
  const { store } = space
  const box: (boolean[] | null)[] = point.map((atom, level) =>
    Array.from({ length: store.arities[level]! }, (_, one) => one === atom),
  )
  const kept: number[] = []
  for (const level of levels) {
    const own = box[level]!
    box[level] = null
    if (!meets(store, bad, box)) continue
    box[level] = own
    kept.push(level)
  }
  for (const level of kept) {
    const own = box[level]!
    const start = point[level]!
    const fits = (atom: number) => {
      box[level] = own.map((_, one) => one === atom)
      return !meets(store, bad, box) && meets(store, region, box)
    }
    for (const row of rowsFrom(space, level, start))
      for (const atom of row.atoms) {
        if (!own[atom] && fits(atom)) own[atom] = true
        else if (row.together) break
      }
    box[level] = own
  }
  return box
}

/**
 * The other atoms of a level, in the order in which a box may take them in. Numbers, hours and moments
 * grow from the point in both directions without leaving any out; known words only join known ones.
 */
function rowsFrom(
  space: Space,
  level: number,
  start: number,
): { atoms: number[]; together: boolean }[] {
  const { atoms } = space.variables[level]!
  const isUnknown = (atom: number) => ['unknown', 'foreign'].includes(atoms[atom]!.is)
  const same = [...atoms.keys()].filter(
    (atom) => atom !== start && isUnknown(atom) === isUnknown(start),
  )
  const first = atoms[start]!.is
  if (first !== 'range' && first !== 'span' && first !== 'hours')
    return [{ atoms: same, together: false }]
  const up = same.filter((atom) => atom > start)
  const down = same.filter((atom) => atom < start).reverse()
  const wraps = first === 'hours'
  return [
    { atoms: wraps ? [...up, ...down.toReversed()] : up, together: true },
    { atoms: wraps ? [...down, ...up.toReversed()] : down, together: true },
  ]
}

/** The smallest box around a region. */
function frameOf(store: Store, region: Diagram): Box {
  return store.arities.map((arity, level) => {
    const lets = Array.from(
      { length: arity },
      (_, atom) =>
        and(
          store,
          region,
          among(store, level, (one) => one === atom),
        ) !== never,
    )
    return lets.every(Boolean) ? null : lets
  })
}

/**
 * The points that may turn out to lie in a box once all is known: a question that leaves open what
 * the box asks belongs to it too. As a diagram, exactly what `mayLieIn` says of questions.
 */
export function shadowOf(space: Space, box: Box): Diagram {
  const { store } = space
  const parts: Diagram[] = []
  for (const [fact, levels] of space.levels) {
    const [first, ...groups] = levels
    const { atoms } = space.variables[first!]!
    const lets = box[first!]
    const unknownOnly =
      lets?.every((one, atom) => !one || ['unknown', 'foreign'].includes(atoms[atom]!.is)) ?? false
    if (fact !== 'moment' && unknownOnly) {
      parts.push(among(store, first!, (atom) => ['unknown', 'foreign'].includes(atoms[atom]!.is)))
      continue
    }
    if (lets && space.variables[first!]!.part === 'value')
      parts.push(among(store, first!, (atom) => lets[atom]! || atoms[atom]!.is === 'unknown'))
    for (const level of groups) {
      const own = box[level]
      if (!own || own[0] === own[1]) continue
      const open = among(store, first!, (atom) =>
        own[1] ? atoms[atom]!.is !== 'legible' : atoms[atom]!.is === 'unknown',
      )
      parts.push(
        or(
          store,
          open,
          among(store, level, (atom) => own[atom]!),
        ),
      )
    }
  }
  return allOf(store, parts)
}

/** Whether a question at a moment lies, or may turn out to lie, where a place says. */
export function mayLieIn(place: Place, facts: Facts, now: Instant): boolean {
  const { during } = place
  if (during && (now < during.from || now >= during.until)) return false
  return (
    place.where.every(
      ({ fact, says, above, below }) =>
        compileMatcher(fact, says)(facts) !== no &&
        (above === undefined || facts[fact] !== above) &&
        (below === undefined || facts[fact] !== below),
    ) && place.unknown.every((fact) => isUnknown(fact, facts))
  )
}

/** Whether nothing usable is known of a fact. */
function isUnknown(name: FactName, facts: Facts): boolean {
  const fact = factTable[name]
  switch (fact.type) {
    case 'truth':
      return compileMatcher(name, true)(facts) === unknown
    case 'number':
      return compileMatcher(name, { atLeast: fact.min })(facts) === unknown
    case 'time-of-day':
      return compileMatcher(name, { between: ['00:00', '12:00'] })(facts) === unknown
    case 'words':
      return compileMatcher(name, { any: [] })(facts) === unknown
    default:
      return compileMatcher(name, [])(facts) === unknown
  }
}
