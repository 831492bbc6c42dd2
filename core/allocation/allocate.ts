import { keepFamiliesTogether } from '#core/allocation/families.ts'
import { assign, type Flow } from '#core/allocation/flow.ts'
import {
  type AllocateInput,
  levelOf,
  levels,
  type Options,
  optionsAssumed,
  type Pool,
} from '#core/allocation/input.ts'
import { drive, type Placed, vehicleBound } from '#core/allocation/journeys.ts'
import type { Plan, PlanCasualty } from '#core/allocation/plan.ts'
import { lanesOf, lookAround, type Reaches, type Sight } from '#core/allocation/reach.ts'
import { type Account, account } from '#core/allocation/reasons.ts'
import type { Lane } from '#core/allocation/starts.ts'
import { urgency } from '#core/triage/category.ts'

const pools = ['immediate', 'delayed', 'minor'] as const satisfies Pool[]

/**
 * Proposes a destination for every casualty: the least time to treatment, most urgent first, within
 * what hospitals can begin, the agreement permits and roads allow. The same question in another order
 * gets the same answer. Rules: SPEC.md.
 */
export function allocate(given: AllocateInput): Plan {
  const started = given.clockMs?.() ?? 0
  const options: Options = { ...optionsAssumed, ...given.options }
  const input = inOrder(given)
  const goes = input.casualties.filter(({ category }) => levelOf(category) >= 0)
  const lanes = Object.fromEntries(
    pools.map((pool) => [pool, lanesOf(input.facilities, pool, options.horizonMinutes)]),
  ) as Record<Pool, Lane[]>
  const reaches = lookAround(input, goes, lanes, options)
  const flows = new Map<Pool, Flow>()
  for (const pool of pools) {
    const rows = reaches.rows.map((row) =>
      levels[row.level]!.pool === pool ? row : { ...row, units: 0, arcs: [] },
    )
    flows.set(pool, assign(lanes[pool], rows, options.horizonMinutes * 60, input.keepGoing))
  }
  const placed = seat(reaches, lanes, flows)
  together(input, placed, reaches, lanes, options)
  drive(placed, input.vehicles ?? [], options, (from, to) => {
    const { facility } = input.facilities[from.offer]!
    return input.travel(to.place, facility.id, to.category).leg?.minutes ?? from.minutes!
  })
  const report: Account = { input, options, placed, reaches, lanes, exact: allExact(flows) }
  const scored = scores(report, flows)
  return {
    incident: input.incident,
    at: input.now,
    ...account(report),
    ...scored,
    ms: Math.round((input.clockMs?.() ?? 0) - started),
  }
}

const allExact = (flows: Map<Pool, Flow>) => [...flows.values()].every((flow) => flow.exact)

/** Most urgent first, then whom the agreement puts first, then by id, whatever the order they came in. */
function inOrder(input: AllocateInput): AllocateInput {
  return {
    ...input,
    casualties: input.casualties.toSorted(
      (a, b) =>
        urgency(a.category) - urgency(b.category) ||
        Number(b.first ?? false) - Number(a.first ?? false) ||
        (a.id < b.id ? -1 : 1),
    ),
    facilities: input.facilities.toSorted((a, b) => (a.facility.id < b.facility.id ? -1 : 1)),
  }
}

/** Hands the starts that a row holds to its people; family members side by side. */
function seat(reaches: Reaches, lanes: Record<Pool, Lane[]>, flows: Map<Pool, Flow>): Placed[] {
  const held = reaches.rows.map((): { lane: number; start: number }[] => [])
  for (const [pool, flow] of flows) {
    flow.holders.forEach((rows, lane) => {
      rows.forEach((row, k) => {
        held[row]!.push({ lane, start: lanes[pool][lane]!.times[k]! })
      })
    })
  }
  return reaches.members.flatMap((members, row) => {
    const people = members.toSorted(
      (a, b) =>
        Number(b.first ?? false) - Number(a.first ?? false) ||
        compare(a.family ?? '~', b.family ?? '~') ||
        compare(a.id, b.id),
    )
    // People of a row could be exchanged for each other: whom the agreement puts first is treated first.
    const sights = reaches.of.get(people[0]?.id ?? '')?.sights ?? []
    const treatAt = ({ lane, start }: { lane: number; start: number }) =>
      Math.max(start, sights.find(({ offer }) => offer === Math.floor(lane / 2))?.seconds ?? 0)
    const starts = people[0]?.first
      ? held[row]!.toSorted((a, b) => treatAt(a) - treatAt(b))
      : held[row]!
    return starts.map(({ lane, start }, index): Placed => {
      const casualty: PlanCasualty = people[index]!
      const offer = Math.floor(lane / 2)
      const sight = reaches.of.get(casualty.id)!.sights.find((one) => one.offer === offer)!
      const treat = Math.max(sight.seconds, start)
      return {
        casualty,
        sight,
        lane,
        start,
        treat,
        arrive: sight.seconds,
        treatUnhindered: treat,
        family: null,
      }
    })
  })
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function together(
  input: AllocateInput,
  placed: Placed[],
  reaches: Reaches,
  lanes: Record<Pool, Lane[]>,
  options: Options,
) {
  const poolOf = (one: Placed) => levels[levelOf(one.casualty.category)]!.pool
  const used = new Map<string, number>()
  const key = (one: Placed, lane: number) => `${poolOf(one)} ${lane}`
  for (const one of placed) {
    used.set(key(one, one.lane), (used.get(key(one, one.lane)) ?? 0) + 1)
  }
  const usedIn = (one: Placed, lane: number) => used.get(key(one, lane)) ?? 0
  placed.sort((a, b) => levelOf(a.casualty.category) - levelOf(b.casualty.category))
  keepFamiliesTogether({
    placed,
    options,
    reachOf: (id) => reaches.of.get(id)!,
    lanes: (one) => lanes[poolOf(one)],
    nextFree: (one, lane) => lanes[poolOf(one)][lane]!.times[usedIn(one, lane)],
    take: (one, lane) => used.set(key(one, lane), usedIn(one, lane) + 1),
    own: (one, offer) => input.facilities[offer]!.facility.member === one.casualty.member,
  })
}

/** Values in minutes gained before the horizon, per level, beside what no plan can exceed. */
function scores(
  { input, options, placed, reaches }: Account,
  flows: Map<Pool, Flow>,
): Pick<Plan, 'value' | 'bound' | 'gap' | 'levels'> {
  const horizon = options.horizonMinutes * 60
  const byLevel = levels.flatMap(({ category, pool }, level) => {
    const people = input.casualties.filter((one) => one.category === category)
    if (people.length === 0) return []
    const seconds = placed
      .filter(({ casualty }) => casualty.category === category)
      .reduce((sum, { treat }) => sum + Math.max(0, horizon - treat), 0)
    const relaxed = people.length * horizon - flows.get(pool)!.costAtLeast[level]!
    const drives = people.flatMap((one) => shortestDrive(reaches.of.get(one.id)!.sights))
    const limit = Math.min(relaxed, vehicleBound(drives, input.vehicles ?? [], options))
    const gap = limit > 0 ? (limit - seconds) / limit : 0
    const found = { value: seconds / 60, bound: limit / 60, gap }
    return [{ category, casualties: people.length, ...found }]
  })
  const sum = (of: 'value' | 'bound') => byLevel.reduce((total, level) => total + level[of], 0)
  return {
    levels: byLevel,
    value: sum('value'),
    bound: sum('bound'),
    gap: Math.max(0, ...byLevel.map((level) => level.gap)),
  }
}

/** Seconds of the shortest drive to any place that may take them; nothing where there is none. */
function shortestDrive(sights: readonly Sight[]): number[] {
  const first = sights.find((sight) => sight.obstacle === null)
  return first ? [first.minutes! * 60] : []
}
