import { type Atom, timeOfDay } from '#core/coverage/atoms.ts'
import type { Box } from '#core/coverage/paths.ts'
import type { Space } from '#core/coverage/space.ts'
import type { Matcher } from '#core/law/agreement.ts'
import type { FactName } from '#core/law/facts.ts'
import type { Instant } from '#core/time.ts'

/**
 * One condition of a region of questions, in the typed form of clauses. Where a bound of a number is
 * not itself part of the region, `above` or `below` repeats it: at least 5 and below 10.
 */
export type Where = { fact: FactName; says: Matcher; above?: number; below?: number }

/** What kind of question a region holds, for people and programs to read. */
export type Place = {
  where: Where[]
  /** Facts that are not known there. */
  unknown: FactName[]
  /** The moments, if not all. */
  during: { from: Instant; until: Instant } | null
}

/** A box of the space in the typed form of conditions. Levels that let in all say nothing. */
export function placeOf(space: Space, box: Box): Place {
  const place: Place = { where: [], unknown: [], during: null }
  for (const [fact, levels] of space.levels) {
    const level = levels[0]!
    const lets = box[level]
    const { atoms, part } = space.variables[level]!
    const chosen = lets ? atoms.filter((_, atom) => lets[atom]) : atoms
    if (fact === 'moment') {
      if (lets) place.during = spanOf(chosen)
    } else if (chosen.every((atom) => atom.is === 'unknown')) place.unknown.push(fact)
    else if (part === 'state') place.where.push(...groupsSay(space, fact, levels.slice(1), box))
    else if (lets) {
      const known = atoms.filter((atom) => atom.is !== 'unknown')
      if (chosen.length < known.length || chosen.includes(atoms.at(-1)!) === false) {
        const says = whereOf(fact, known, chosen)
        if (says) place.where.push(says)
      }
    }
  }
  return place
}

function spanOf(atoms: readonly Atom[]): { from: Instant; until: Instant } {
  const spans = atoms.filter((atom) => atom.is === 'span')
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    until: Math.max(...spans.map(({ until }) => until)),
  }
}

function groupsSay(space: Space, fact: FactName, levels: readonly number[], box: Box): Where[] {
  const said = levels.flatMap((level) => {
    const lets = box[level]
    if (!lets || lets[0] === lets[1]) return []
    return [{ words: space.variables[level]!.words, has: lets[1]! }]
  })
  const without = said.filter(({ has }) => !has).flatMap(({ words }) => words)
  return [
    ...said.filter(({ has }) => has).map(({ words }): Where => ({ fact, says: { any: words } })),
    ...(without.length > 0 ? [{ fact, says: { none: without } }] : []),
  ]
}

/** What these atoms of a fact have in common and no other known one has; null for all of them. */
export function whereOf(
  fact: FactName,
  known: readonly Atom[],
  chosen: readonly Atom[],
): Where | null {
  const some = chosen.filter((atom) => atom.is !== 'unknown')
  if (some.length === known.length) return null
  const [first] = some
  if (first?.is === 'truth') return { fact, says: first.value }
  if (first?.is === 'range') return rangeSays(fact, known, some)
  if (first?.is === 'hours') {
    const hours = some.filter((atom) => atom.is === 'hours')
    // The stretch begins where no other chosen one ends.
    const start = hours.find(({ from }) => !hours.some(({ until }) => until === from)) ?? hours[0]!
    let until = start.until
    for (const _ of hours) until = hours.find(({ from }) => from === until)?.until ?? until
    return { fact, says: { between: [timeOfDay(start.from), timeOfDay(until)] } }
  }
  const inWords = (atoms: readonly Atom[]) =>
    atoms.flatMap((atom) => (atom.is === 'words' ? atom.words : []))
  const words = inWords(some)
  const rest = known.filter((atom) => !some.some((one) => one === atom))
  const others = inWords(rest)
  // A place or crossing that has no name can only be told from those that have one.
  const nameless = some.some(({ is }) => is === 'other')
  const isNamed = rest.every(({ is }) => is === 'words')
  const shorter = isNamed && others.length < words.length && others.length <= 3
  return { fact, says: nameless || shorter ? { not: others } : words }
}

/** Null where they reach from the least to the most with a hole between: no one pair of bounds says that. */
function rangeSays(fact: FactName, known: readonly Atom[], chosen: readonly Atom[]): Where | null {
  const ranges = chosen.filter((atom) => atom.is === 'range')
  const all = known.filter((atom) => atom.is === 'range')
  const low = ranges[0]!
  const high = ranges.at(-1)!
  if (low === all[0] && high === all.at(-1)) return null
  return {
    fact,
    says: {
      ...(low === all[0] ? {} : { atLeast: low.low }),
      ...(high === all.at(-1) ? {} : { atMost: high.high }),
    },
    ...(low.openLow ? { above: low.low } : {}),
    ...(high.openHigh ? { below: high.high } : {}),
  }
}
