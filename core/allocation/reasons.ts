import {
  type AllocateInput,
  levelOf,
  levels,
  type Offer,
  type Options,
  type Pool,
  reason,
} from '#core/allocation/input.ts'
import type { Placed } from '#core/allocation/journeys.ts'
import type { Assignment, PassedOver, Plan, PlanCasualty, Reason } from '#core/allocation/plan.ts'
import type { Reaches, Sight } from '#core/allocation/reach.ts'
import type { Lane } from '#core/allocation/starts.ts'
import { suitable } from '#core/allocation/suitable.ts'
import { unplacedOf } from '#core/allocation/unplaced.ts'

/** All that is known when a plan is explained. */
export type Account = {
  input: AllocateInput
  options: Options
  placed: Placed[]
  reaches: Reaches
  lanes: Record<Pool, Lane[]>
  exact: boolean
}

/** Writes the plan out: each line with its reasons, each hospital passed over with why not. */
export function account(report: Account): Pick<Plan, 'assignments' | 'passedOver' | 'unplaced'> {
  const used = usage(report)
  const placed = report.placed.toSorted(
    (a, b) =>
      levelOf(a.casualty.category) - levelOf(b.casualty.category) ||
      a.treat - b.treat ||
      (a.casualty.id < b.casualty.id ? -1 : 1),
  )
  const has = new Set(placed.map((one) => one.casualty.id))
  const without = report.input.casualties.filter((one) => !has.has(one.id))
  return {
    assignments: placed.map((one) => assignment(report, one)),
    passedOver: [
      ...placed.flatMap((one) => soonerThan(report, used, one)),
      ...without.flatMap((one) => nearestOf(report, used, one)),
    ],
    unplaced: without.map((one) => unplacedOf(report, one)),
  }
}

/** How many starts of each lane are in use, by pool. */
function usage({ placed, lanes }: Account): Record<Pool, number[]> {
  const used = {
    immediate: lanes.immediate.map(() => 0),
    delayed: lanes.delayed.map(() => 0),
    minor: lanes.minor.map(() => 0),
  }
  for (const { casualty, lane } of placed) {
    const { pool } = levels[levelOf(casualty.category)]!
    used[pool][lane] = used[pool][lane]! + 1
  }
  return used
}

/** What a reader should know of a facility wherever it appears. */
const flagsOf = (offer: Offer, { casualty, sight }: Placed): string[] => [
  ...suitable(offer.facility, casualty).flags,
  ...(sight.way.leg?.estimated ? ['estimated-route'] : []),
  ...(offer.flags ?? []),
]

function assignment({ input }: Account, one: Placed): Assignment {
  const { casualty, sight } = one
  const offer = input.facilities[sight.offer]!
  const leg = sight.way.leg!
  const law = [...(sight.decision?.clauses ?? []), ...(leg.decision?.clauses ?? [])]
  const clauses = [...new Set(law)]
  const wait = Math.round((one.treat - one.arrive) / 60)
  const because: Reason[] = [
    reason('soonest-care', { minutes: Math.round(one.treat / 60), wait }),
    ...(clauses.length > 0 ? [reason('permitted', {}, clauses)] : [reason('at-home')]),
    ...(casualty.needs.length > 0 ? [reason('can-do', { needs: casualty.needs.join(', ') })] : []),
    ...(casualty.first ? [reason('prioritised')] : []),
    ...(casualty.contaminated ? [reason('decontaminates')] : []),
    ...(one.lane % 2 === 1 ? [reason('own-reserve')] : []),
    ...(one.family === 'together' ? [reason('family-together', { family: casualty.family! })] : []),
    ...(one.family === 'parted' ? [reason('family-parted', { family: casualty.family! })] : []),
    ...(sight.way.faster
      ? [
          reason('slower-way', {
            minutes: sight.way.faster.minutes,
            crossings: sight.way.faster.crossings.join(', '),
          }),
        ]
      : []),
  ]
  const late = one.treat - one.treatUnhindered
  if (late > 30) because.push(reason('waits-for-vehicle', { minutes: Math.round(late / 60) }))
  return {
    casualty: casualty.id,
    label: casualty.label,
    category: casualty.category,
    facility: offer.facility.id,
    facilityName: offer.facility.name,
    member: offer.facility.member ?? 'outside',
    route: { crossings: leg.crossings, minutes: leg.minutes, km: leg.km },
    arriveAt: input.now + one.arrive * 1000,
    treatAt: input.now + one.treat * 1000,
    because,
    clauses,
    flags: flagsOf(offer, one),
  }
}

const passed = (id: string, offer: Offer, sight: Sight, why: Reason): PassedOver => ({
  casualty: id,
  facility: offer.facility.id,
  minutes: sight.minutes,
  why,
})

/** Every hospital that a person would have reached before care begins where they do go. */
function soonerThan(report: Account, used: Record<Pool, number[]>, one: Placed): PassedOver[] {
  const { input, reaches } = report
  const found: PassedOver[] = []
  for (const sight of reaches.of.get(one.casualty.id)!.sights) {
    if (sight.offer === one.sight.offer) continue
    if (sight.seconds >= one.treatUnhindered) break
    const blocked = sight.minutes === null && sight.obstacle?.code === 'crossing'
    if (sight.minutes === null && !blocked) continue
    const offer = input.facilities[sight.offer]!
    const why = sight.obstacle ?? busy(report, used, one.casualty, sight, one)
    found.push(passed(one.casualty.id, offer, sight, why))
  }
  return found
}

const shownMax = 8
function nearestOf(report: Account, used: Record<Pool, number[]>, casualty: PlanCasualty) {
  const sights = report.reaches.of.get(casualty.id)?.sights ?? []
  return sights.slice(0, shownMax).map((sight) => {
    const offer = report.input.facilities[sight.offer]!
    const why = sight.obstacle ?? busy(report, used, casualty, sight, null)
    return passed(casualty.id, offer, sight, why)
  })
}

/** Why a hospital that suits and may take them was not chosen: what holds up care there. */
function busy(
  { input, lanes, exact }: Account,
  used: Record<Pool, number[]>,
  casualty: PlanCasualty,
  sight: Sight,
  chosen: Placed | null,
): Reason {
  const { pool } = levels[levelOf(casualty.category)]!
  const offer = input.facilities[sight.offer]!
  const limit = chosen?.treatUnhindered ?? Infinity
  const taken = (lane: number) => used[pool][lane]!
  const next = (lane: number) => lanes[pool][lane]!.times[taken(lane)] ?? Infinity
  const [open, kept] = [2 * sight.offer, 2 * sight.offer + 1]
  const own = offer.facility.member !== null && offer.facility.member === casualty.member
  const begun = taken(open) + taken(kept)
  const starts = own ? Math.min(next(open), next(kept)) : next(open)
  if (Math.max(starts, sight.seconds) < limit && chosen) {
    if (chosen.family === 'together') return reason('family-together', { family: casualty.family! })
    return reason(exact ? 'left-empty' : 'not-searched')
  }
  const until: Reason['params'] = Number.isFinite(starts)
    ? { minutes: Math.round(starts / 60) }
    : {}
  if (!own && next(kept) < limit) {
    return reason('reserve', {
      share: Math.round(offer.facility.reserveShare.value * 100),
      taken: begun,
    })
  }
  const fresh = offer.perHourIfFresh?.[pool] ?? offer.perHour[pool]
  const age = offer.reportAgeMinutes
  if (age !== null && fresh > offer.perHour[pool] && (begun * 3600) / fresh < limit) {
    return reason('report-stale', { age: Math.round(age), taken: begun })
  }
  return reason('full', { taken: begun, ...until })
}
