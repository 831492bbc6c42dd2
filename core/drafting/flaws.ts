import { asInForce, askable } from '#core/coverage/askable.ts'
import { affordable, and, anyOf, type Diagram, less, never, or } from '#core/coverage/diagram.ts'
import { dutyKey, type Meaning, meaningOf } from '#core/coverage/meaning.ts'
import { holds, sampleOf } from '#core/coverage/paths.ts'
import { type ClauseRegion, clauseRegions } from '#core/coverage/regions.ts'
import { type Space, spaceOf } from '#core/coverage/space.ts'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import { type ClauseKind, clauseKinds } from '#core/law/kinds.ts'
import { calendarOf } from '#core/law/period.ts'

/**
 * A clause without any effect. `no-moment`: it is at no time in force. `impossible`: its conditions
 * never surely hold together for any question of its kind. `needless`: without it every answer and duty
 * would be the same, as the clauses in `by` together say all of it (one alone: see `Overlap`).
 */
export type Unreachable = {
  clause: string
  why: 'no-moment' | 'impossible' | 'needless'
  by: string[]
}
/** A permission that never permits anything, as the prohibitions in `by` always win. */
export type Contradiction = { clause: string; by: string[] }
/** A clause of which another one of the same effect says all, duties too: one of them can go. */
export type Overlap = { clause: string; within: string; effect: Clause['effect']; same: boolean }

/** What is certain about the clauses of an agreement; of kinds in `tooLarge` nothing is said. */
export type Flaws = {
  unreachable: Unreachable[]
  contradictions: Contradiction[]
  overlaps: Overlap[]
  tooLarge: ClauseKind[]
}

/** All flaws of an agreement, as if it were in force; clauses by their numbers, in the text's order. */
export function findFlaws(agreement: Agreement): Flaws {
  const flaws: Flaws = { unreachable: [], contradictions: [], overlaps: [], tooLarge: [] }
  for (const kind of clauseKinds) {
    if (!agreement.clauses.some((clause) => clause.kind === kind)) continue
    const found = affordable(() => flawsOfKind(agreement, kind))
    if (!found) flaws.tooLarge.push(kind)
    else {
      flaws.unreachable.push(...found.unreachable)
      flaws.contradictions.push(...found.contradictions)
      flaws.overlaps.push(...found.overlaps)
    }
  }
  return flaws
}

/** One clause among those of its effect, where it applies and where all the others do. */
type Weighed = {
  clause: Clause
  sure: Diagram
  may: Diagram
  others: { sure: Diagram; may: Diagram }
}

function flawsOfKind(agreement: Agreement, kind: ClauseKind): Omit<Flaws, 'tooLarge'> {
  const space = spaceOf([asInForce(agreement)], kind)
  const asked = askable(space)
  const regions = clauseRegions(space)
  const meaning = meaningOf(space, regions)
  const overlaps: Overlap[] = []
  const unreachable: Unreachable[] = []
  const contradictions: Contradiction[] = []
  const effects = ['permits', 'prohibits', 'provides'] as const
  for (const effect of effects) {
    const weighed = weigh(
      space,
      regions.filter(({ clause }) => clause.effect === effect && clause.diverges === undefined),
      asked,
    )
    overlaps.push(...overlapsAmong(space, weighed))
    // Of two that say the same, one is reported; without that one the other is needed.
    const within = new Set(
      overlaps.flatMap(({ clause, within, same }) => (same ? [clause, within] : [clause])),
    )
    for (const one of weighed) {
      const why = neverApplies(agreement, one)
      if (why) unreachable.push({ clause: one.clause.id, why, by: [] })
      else if (
        effect === 'permits' &&
        less(space.store, one.sure, doubts(space, meaning)) === never
      )
        contradictions.push({ clause: one.clause.id, by: winners(space, meaning, one, asked) })
      else if (!within.has(one.clause.id) && isNeedless(space, meaning, one, weighed)) {
        const by = coveredBy(space, one, weighed)
        unreachable.push({ clause: one.clause.id, why: 'needless', by })
      }
    }
  }
  const place = new Map(agreement.clauses.map(({ id }, i) => [id, i]))
  const inOrder = <T extends { clause: string }>(list: T[]) =>
    list.sort((a, b) => place.get(a.clause)! - place.get(b.clause)!)
  return {
    unreachable: inOrder(unreachable),
    contradictions: inOrder(contradictions),
    overlaps: inOrder(overlaps),
  }
}

function weigh(space: Space, regions: readonly ClauseRegion[], asked: Diagram): Weighed[] {
  const { store } = space
  const own = regions.map(({ clause, clear }) => ({
    clause,
    sure: and(store, clear.sure, asked),
    may: and(store, clear.may, asked),
  }))
  const before = { sure: [never], may: [never] }
  const after = { sure: [never], may: [never] }
  for (const how of ['sure', 'may'] as const) {
    for (const one of own) before[how].push(or(store, before[how].at(-1)!, one[how]))
    for (const one of own.toReversed()) after[how].push(or(store, after[how].at(-1)!, one[how]))
    after[how].reverse()
  }
  const others = (i: number, how: 'sure' | 'may') => or(store, before[how][i]!, after[how][i + 1]!)
  return own.map((one, i) => ({
    ...one,
    others: { sure: others(i, 'sure'), may: others(i, 'may') },
  }))
}

/** Where some prohibition applies or may apply. */
const doubts = (space: Space, { regions }: Meaning): Diagram =>
  anyOf(
    space.store,
    regions
      .filter(({ clause }) => clause.effect === 'prohibits')
      .flatMap(({ clear, disputed }) => [clear.may, disputed.may]),
  )

function neverApplies(agreement: Agreement, { clause, sure }: Weighed) {
  const calendar = calendarOf(agreement)
  const { opens, closes } = calendar.period(clause)
  const ends =
    clause.effect === 'prohibits' ? closes : Math.min(closes, calendar.suspendedSince(clause))
  if (opens >= ends) return 'no-moment' as const
  return sure === never ? ('impossible' as const) : null
}

/** Whether all answers and duties were the same without the clause. */
function isNeedless(
  space: Space,
  meaning: Meaning,
  one: Weighed,
  all: readonly Weighed[],
): boolean {
  const { store } = space
  const { clause, sure, may, others } = one
  const adds = (own: Diagram, rest: Diagram) => less(store, own, rest) !== never
  if (clause.effect === 'prohibits') return !adds(sure, others.sure) && !adds(may, others.may)
  if (clause.effect === 'permits') {
    const open = less(store, sure, doubts(space, meaning))
    const conceivable = less(store, may, meaning.prohibited)
    if (adds(open, others.sure) || adds(conceivable, others.may)) return false
  }
  if (clause.effect === 'provides' && clause.duties.length === 0) return false
  const where = clause.effect === 'permits' ? and(store, sure, meaning.answers.permitted) : sure
  return clause.duties.every((duty) => {
    const key = dutyKey(duty)
    const same = all.filter(
      (other) =>
        other.clause !== clause && other.clause.duties.some((owed) => dutyKey(owed) === key),
    )
    return !adds(
      where,
      anyOf(
        store,
        same.map((other) => other.sure),
      ),
    )
  })
}

/** The clauses of the same effect that say anything of what this one says. */
const coveredBy = (space: Space, one: Weighed, all: readonly Weighed[]): string[] =>
  all
    .filter(
      (other) => other.clause !== one.clause && and(space.store, other.sure, one.sure) !== never,
    )
    .map(({ clause }) => clause.id)

/** Prohibitions that keep a permission from permitting: none of them can be left out. */
function winners(space: Space, meaning: Meaning, one: Weighed, asked: Diagram): string[] {
  const { store } = space
  let needed = meaning.regions
    .filter(({ clause }) => clause.effect === 'prohibits')
    .map(({ clause, clear, disputed }) => ({
      id: clause.id,
      may: and(store, asked, or(store, clear.may, disputed.may)),
    }))
    .filter(({ may }) => and(store, may, one.sure) !== never)
  for (const candidate of needed) {
    const rest = needed.filter((other) => other !== candidate)
    const left = anyOf(
      store,
      rest.map(({ may }) => may),
    )
    if (less(store, one.sure, left) === never) needed = rest
  }
  return needed.map(({ id }) => id)
}

/** So many clauses of one kind and effect are compared two by two, and no more. */
const pairedMost = 3_000

function overlapsAmong(space: Space, list: readonly Weighed[]): Overlap[] {
  const found: Overlap[] = []
  const some = list.filter(
    ({ clause, sure }) =>
      sure !== never && (clause.effect !== 'provides' || clause.duties.length > 0),
  )
  if (some.length > pairedMost) throw new RangeError('the diagram is larger than its budget')
  const samples = some.map(({ sure }) => sampleOf(space.store, sure))
  const owed = some.map(({ clause }) => new Set(clause.duties.map(dutyKey)))
  some.forEach((one, i) => {
    const within = some.find((other, j) => {
      if (i === j || !holds(space.store, other.sure, samples[i]!)) return false
      if (one.clause.effect !== 'prohibits' && !owed[i]!.isSubsetOf(owed[j]!)) return false
      const isInside =
        less(space.store, one.sure, other.sure) === never &&
        less(space.store, one.may, other.may) === never
      // Of two that say the same, the later one can go.
      return isInside && (j < i || !isSame(one, other) || owed[j]!.size > owed[i]!.size)
    })
    if (!within) return
    const { id, effect } = one.clause
    const same = isSame(one, within) && one.clause.duties.length === within.clause.duties.length
    found.push({ clause: id, within: within.clause.id, effect, same })
  })
  return found
}

const isSame = (one: Weighed, other: Weighed) => one.sure === other.sure && one.may === other.may
