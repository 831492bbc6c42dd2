import { levelOf, type Options, type PlanVehicle } from '#core/allocation/input.ts'
import type { PlanCasualty } from '#core/allocation/plan.ts'
import type { Sight } from '#core/allocation/reach.ts'

/** One person with a place: the start that is theirs, and when they get there. Seconds from now. */
export type Placed = {
  casualty: PlanCasualty
  sight: Sight
  lane: number
  /** When the start opens. */
  start: number
  arrive: number
  treat: number
  /** Treatment as it would be with a vehicle for everybody. */
  treatUnhindered: number
  family: 'together' | 'parted' | null
}

/**
 * Gives vehicles to people, most urgent first and then by who must leave first to be in time: each
 * takes the vehicle that is back at the scene soonest. Delays arrivals; never changes destinations.
 */
export function drive(
  placed: Placed[],
  vehicles: readonly PlanVehicle[],
  options: Options,
  minutesBack: (from: Sight, to: PlanCasualty) => number,
): void {
  if (vehicles.length === 0) return
  const fleet = [...vehicles]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ readyMinutes }) => ({ free: readyMinutes * 60, at: null as Sight | null }))
  const leaveBy = (one: Placed) => one.start - one.sight.seconds
  const queue = placed.toSorted(
    (a, b) =>
      levelOf(a.casualty.category) - levelOf(b.casualty.category) ||
      leaveBy(a) - leaveBy(b) ||
      (a.casualty.id < b.casualty.id ? -1 : 1),
  )
  for (const one of queue) {
    let best = fleet[0]!
    let soonest = Infinity
    for (const vehicle of fleet) {
      const back = vehicle.at ? minutesBack(vehicle.at, one.casualty) * 60 : 0
      if (vehicle.free + back < soonest) {
        soonest = vehicle.free + back
        best = vehicle
      }
    }
    const departs = soonest + options.loadMinutes * 60
    one.arrive = Math.max(one.sight.seconds, Math.round(departs + one.sight.minutes! * 60))
    one.treat = Math.max(one.arrive, one.start)
    best.free = one.arrive + options.unloadMinutes * 60
    best.at = one.sight
  }
}

/**
 * What no plan of a level can exceed because of its vehicles alone, in seconds: the k-th departure is
 * no sooner than if all vehicles served this level only, over the shortest way there is. Departures and
 * ways are paired in the order that is best for a score that stops falling at the horizon.
 */
export function vehicleBound(
  drives: readonly number[],
  vehicles: readonly PlanVehicle[],
  options: Options,
): number {
  if (vehicles.length === 0 || drives.length === 0) return Infinity
  const shortest = Math.min(...drives)
  const round = 2 * shortest + (options.loadMinutes + options.unloadMinutes) * 60
  const departures = vehicles
    .flatMap(({ readyMinutes }) => {
      const first = (readyMinutes + options.loadMinutes) * 60
      return drives.map((_, trip) => first + trip * round)
    })
    .sort((a, b) => a - b)
  const ways = drives.toSorted((a, b) => a - b)
  const horizon = options.horizonMinutes * 60
  return ways.reduce(
    (sum, way, k) => sum + Math.max(0, horizon - Math.floor(departures[k]! + way)),
    0,
  )
}
