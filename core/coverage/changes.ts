import { allOf, and, anyOf, type Diagram, less, never, not, or } from '#core/coverage/diagram.ts'
import { dutyKey, type Meaning, type Owed } from '#core/coverage/meaning.ts'
import { holds, meets, type Path } from '#core/coverage/paths.ts'
import { type Described, describe, shadowOf } from '#core/coverage/places.ts'
import type { ClauseRegion } from '#core/coverage/regions.ts'
import { type Apart, answers, type Sides, sidesOf } from '#core/coverage/sides.ts'
import type { Space } from '#core/coverage/space.ts'
import type { Clause } from '#core/law/agreement.ts'
import type { Duty } from '#core/law/duty.ts'

/** A difference in one kind of questions, before it is put into the typed form of conditions. */
export type Found = Described & {
  what: 'answer' | 'duty'
  /**
   * What else must be so, beyond the box: that another clause permits it, that no other clause
   * decides, or that it is permitted at all. Null where the box is exact.
   */
  subject: 'permitted' | 'undecided' | 'allowed' | null
  /** Clauses that differ and may apply at the point, by number. */
  articles: { before: string[]; after: string[] }
  /** Of a difference in duties: those that are owed no longer, and newly. */
  duties: { before: Duty[]; after: Duty[] }
}

/** Every difference between the first and the second agreement of a space, in few and plain boxes. */
export function changesIn(space: Space, apart: Apart): Found[] {
  const sides = sidesOf(space, apart)
  if (sides.changed.before.length + sides.changed.after.length === 0) return []
  const found = answerChanges(sides)
  return [...found, ...dutyChanges(sides, found)]
}

const pairs = answers.flatMap((one) =>
  answers.filter((other) => other !== one).map((other) => [one, other] as const),
)

/**
 * A prohibition is told wherever it stands in the way of what was or is permitted, a permission
 * wherever no clause decides that both versions have: so each is told by its own conditions.
 */
function answerChanges(sides: Sides): Found[] {
  const { space, before, after, stages, common, equal, forbidding } = sides
  const { store } = space
  const permitted = or(store, before.answers.permitted, after.answers.permitted)
  const causes = [
    {
      where: forbidding,
      free: less(store, equal, permitted),
      subject: 'permitted' as const,
    },
    {
      where: not(store, forbidding),
      free: and(store, equal, common),
      subject: 'undecided' as const,
    },
  ]
  const found: Found[] = []
  let told: Diagram = never
  // What is told of questions in which all is known holds for those that leave something open, too.
  for (const asked of stages) {
    const outside = told
    for (const [one, other] of pairs) {
      const changed = and(store, before.answers[one], after.answers[other])
      for (const { where, free, subject } of causes) {
        const region = less(store, allOf(store, [asked, changed, where]), outside)
        if (region === never) continue
        const bad = less(store, asked, or(store, changed, free))
        for (const described of describe(space, { region, bad, telling: region }, sides.loose)) {
          told = or(store, told, shadowOf(space, described.box))
          const articles = articlesAt(sides, described.point, () => true)
          found.push({
            ...described,
            what: 'answer',
            articles,
            subject: isExact(space, described, asked, changed) ? null : subject,
            duties: dutiesAt(sides, described.point),
          })
        }
      }
    }
  }
  return found
}

/** Whether a box holds nothing but what changed. */
const isExact = ({ store }: Space, { box }: Described, asked: Diagram, changed: Diagram) =>
  !meets(store, less(store, asked, changed), box)

/** The differing clauses that may apply at a point. */
function articlesAt(
  { space, changed }: Sides,
  point: Path,
  concerns: (clause: Clause) => boolean,
): Found['articles'] {
  const at = (list: readonly ClauseRegion[]) =>
    list
      .filter(
        ({ clause, clear, disputed }) =>
          concerns(clause) &&
          (holds(space.store, clear.may, point) || holds(space.store, disputed.may, point)),
      )
      .map(({ clause }) => clause.id)
  return { before: at(changed.before), after: at(changed.after) }
}

/** Duties that are owed in only one of the versions at a point. */
function dutiesAt({ space, before, after }: Sides, point: Path): Found['duties'] {
  const only = (one: Meaning, other: Meaning) =>
    one.duties
      .filter(
        ({ key, where }) =>
          holds(space.store, where, point) && !holds(space.store, owedAt(other, key), point),
      )
      .map(({ duty }) => duty)
  return { before: only(before, after), after: only(after, before) }
}

/** Duties that are owed in one version and not in the other, in one and the same region. */
type DutyGroup = { gone: Owed[]; added: Owed[]; region: Diagram }

function dutyChanges(sides: Sides, answered: readonly Found[]): Found[] {
  const { space, before, after, stages, domain } = sides
  const { store } = space
  const idle = less(store, domain, or(store, before.answers.permitted, after.answers.permitted))
  const telling = and(store, before.answers.permitted, after.answers.permitted)
  const found: Found[] = []
  for (const { gone, added, region } of dutyGroups(sides, answered)) {
    let told: Diagram = never
    const owed = [...gone, ...added]
    const both = allOf(
      store,
      owed.map(({ key }) => and(store, owedAt(before, key), owedAt(after, key))),
    )
    const free = or(store, both, owed.some((one) => isProvided(sides, one.key)) ? never : idle)
    const names = new Set(owed.map(({ key }) => key))
    for (const asked of stages) {
      const left = less(store, and(store, region, asked), told)
      if (left === never) continue
      const bad = less(store, asked, or(store, region, free))
      for (const described of describe(space, { region: left, bad, telling }, sides.loose)) {
        told = or(store, told, shadowOf(space, described.box))
        found.push({
          ...described,
          what: 'duty',
          subject: isExact(space, described, asked, region) ? null : 'allowed',
          articles: articlesAt(sides, described.point, ({ duties }) =>
            duties.some((duty) => names.has(dutyKey(duty))),
          ),
          duties: { before: gone.map(({ duty }) => duty), after: added.map(({ duty }) => duty) },
        })
      }
    }
  }
  return found
}

const owedAt = ({ duties }: Meaning, key: string): Diagram =>
  duties.find((one) => one.key === key)?.where ?? never

const isProvided = ({ changed }: Sides, key: string): boolean =>
  [...changed.before, ...changed.after].some(
    ({ clause }) =>
      clause.effect === 'provides' && clause.duties.some((duty) => dutyKey(duty) === key),
  )

/** What is told with a change of the answer, as it comes or goes with it, is not told again. */
function dutyGroups(sides: Sides, answered: readonly Found[]): DutyGroup[] {
  const { space, before, after, domain, changed } = sides
  const { store } = space
  const groups = new Map<Diagram, DutyGroup>()
  const toldOf = (side: keyof Found['duties'], key: string) =>
    anyOf(
      store,
      answered
        .filter(({ duties }) => duties[side].some((duty) => dutyKey(duty) === key))
        .map(({ box }) => shadowOf(space, box)),
    )
  const add = (side: 'gone' | 'added', from: Meaning, to: Meaning) => {
    for (const owed of from.duties) {
      const own = (side === 'gone' ? changed.before : changed.after)
        .filter(({ clause }) => clause.duties.some((duty) => dutyKey(duty) === owed.key))
        .map(({ clear }) => clear.sure)
      const differs = less(store, owed.where, owedAt(to, owed.key))
      const lost = allOf(store, [domain, differs, anyOf(store, own)])
      const told = toldOf(side === 'gone' ? 'before' : 'after', owed.key)
      if (less(store, lost, told) === never) continue
      const group = groups.get(lost) ?? { gone: [], added: [], region: lost }
      group[side].push(owed)
      groups.set(lost, group)
    }
  }
  add('gone', before, after)
  add('added', after, before)
  return [...groups.values()]
}
