import { and, anyOf, type Diagram, less, not, or } from '#core/coverage/diagram.ts'
import { holds, type Path } from '#core/coverage/paths.ts'
import { type ClauseRegion, clauseRegions, type Region } from '#core/coverage/regions.ts'
import type { Space } from '#core/coverage/space.ts'
import type { Answer } from '#core/law/decision.ts'
import type { Duty } from '#core/law/duty.ts'

/** A duty by what it asks, whichever articles ask it, and where it is owed. */
export type Owed = { duty: Duty; key: string; where: Diagram; clauses: string[] }

/**
 * What agreements say of every question of a kind at once: the regions of the three answers, which
 * have no point in common and leave none out, and of each duty. For cases that begin at the moment of
 * the question; national orders are no part of an agreement and do not count here.
 */
export type Meaning = {
  answers: Record<Answer, Diagram>
  duties: readonly Owed[]
  /** Where some prohibition, or some permission that is understood, surely applies. */
  prohibited: Diagram
  granted: Diagram
  regions: readonly ClauseRegion[]
}

/** The meaning of all agreements of a space, by AG1 to AG15, or of those clauses that are given. */
export function meaningOf(
  space: Space,
  regions: readonly ClauseRegion[] = clauseRegions(space),
): Meaning {
  const { store } = space
  const of = (effect: string) => regions.filter(({ clause }) => clause.effect === effect)
  const [prohibits, permits, provides] = [of('prohibits'), of('permits'), of('provides')]
  const union = (list: readonly ClauseRegion[], pick: (region: ClauseRegion) => Diagram) =>
    anyOf(store, list.map(pick))
  const prohibited = or(
    store,
    union(prohibits, clearly('sure')),
    union(prohibits, unclearly('sure')),
  )
  const doubted = or(store, union(prohibits, clearly('may')), union(prohibits, unclearly('may')))
  const granted = union(permits, clearly('sure'))
  const conceivable = or(store, union(permits, clearly('may')), union(permits, unclearly('may')))
  const refused = or(store, prohibited, not(store, conceivable))
  const permitted = less(store, granted, doubted)
  const undetermined = not(store, or(store, refused, permitted))
  const duties = new Map<string, { duty: Duty; parts: Diagram[]; clauses: string[] }>()
  for (const region of [...permits, ...provides]) {
    const { clause, clear, standing } = region
    const where = clause.effect === 'permits' ? and(store, permitted, clear.sure) : clear.sure
    for (const duty of clause.duties) {
      const key = dutyKey(duty)
      const owed = duties.get(key) ?? { duty, parts: [], clauses: [] }
      owed.parts.push(where)
      owed.clauses.push(`${standing.agreement.id}/${clause.id}`)
      duties.set(key, owed)
    }
  }
  return {
    answers: { permitted, refused, undetermined },
    duties: [...duties].map(([key, { duty, parts, clauses }]) => ({
      key,
      duty,
      clauses,
      where: anyOf(store, parts),
    })),
    prohibited,
    granted,
    regions,
  }
}

const clearly = (how: keyof Region) => (region: ClauseRegion) => region.clear[how]
const unclearly = (how: keyof Region) => (region: ClauseRegion) => region.disputed[how]

/** The same for two duties that ask the same, however their details are ordered. */
export function dutyKey(duty: Duty): string {
  return JSON.stringify(Object.entries(duty).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The answer at a point of the space, and the duties owed there, by their keys in order. */
export function sayAt(
  space: Space,
  meaning: Meaning,
  path: Path,
): { answer: Answer; duties: string[] } {
  const answers = Object.entries(meaning.answers) as [Answer, Diagram][]
  return {
    answer: answers.find(([, where]) => holds(space.store, where, path))![0],
    duties: meaning.duties
      .filter(({ where }) => holds(space.store, where, path))
      .map(({ key }) => key)
      .sort(),
  }
}
