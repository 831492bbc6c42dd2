import type { CrossingState } from '#core/crossing/state.ts'
import type { Decision, Question } from '#core/law/decision.ts'
import { type Facts, nothingRecorded, type vehicles } from '#core/law/facts.ts'
import type { Crossing } from '#core/region/region.ts'
import type { Gate, Network } from '#core/routes/network.ts'
import { type Instant, minutesBetween, minutesMs, wallClock } from '#core/time.ts'

export type Vehicle = (typeof vehicles)[number]

/** The agreement's evaluator, at a moment. */
export type Decide = (question: Question, now: Instant) => Decision

/** Who drives, when, and what is known of the crossings and of the law. */
export type Trip = {
  vehicle: Vehicle
  lightsAndSirens: boolean
  now: Instant
  crossingStates: ReadonlyMap<string, CrossingState>
  decide: Decide
  /** Further facts of the case, such as `category` or `crisisDeclared`. */
  facts?: Facts | undefined
  /** Under necessity, a crossing that the agreement refuses is used, and the leg says so. */
  under?: 'agreement' | 'necessity' | undefined
  settings?: Partial<Settings> | undefined
}

/** All assumed: working values that nobody has confirmed. */
export type Settings = {
  /** A way over one border more must be faster by this much: other radio, other rules for lights. */
  borderMinutes: number
  /** A stated wait counts half after so many minutes. */
  waitHalfLifeMinutes: number
  /** After so many minutes a statement that a crossing is open no longer tells. */
  openLapsesMinutes: number
  /** Speed as a multiple of an ambulance's without lights: [without, with lights]. */
  speed: Record<Vehicle, readonly [number, number]>
}
export const settingsAssumed: Settings = {
  borderMinutes: 2.5,
  waitHalfLifeMinutes: 60,
  openLapsesMinutes: 24 * 60,
  speed: {
    ambulance: [1, 1.15],
    'mobile-icu': [0.95, 1.05],
    'physician-vehicle': [1, 1.2],
    helicopter: [1, 1],
    bus: [0.85, 0.85],
    'private-vehicle': [1, 1],
  },
}

/** Vehicles that crossings without `heavyVehicles` turn away. Assumed: over 7.5 tonnes, or too long. */
export const heavyVehicles: readonly Vehicle[] = ['bus', 'mobile-icu']

/** What holds of a crossing at a moment, from the last statement, its age, and what is usual. */
export type Standing = {
  state: 'open' | 'restricted' | 'closed' | 'unknown'
  waitMinutes: number
  /** Age of the statement; null where nobody has stated anything that still counts. */
  ageMinutes: number | null
  nationalOrder: boolean
}

/** Open, the statement lapses with age; restricted and closed hold until they end or are lifted. */
export function standing(
  crossing: Crossing,
  said: CrossingState | undefined,
  now: Instant,
  settings: Settings,
): Standing {
  const usual = crossing.usual ?? 'unknown'
  const nationalOrder = said?.order != null && said.order.until > now
  const silent: Standing = { state: usual, waitMinutes: 0, ageMinutes: null, nationalOrder }
  if (!said || said.statedAt === null || said.state === 'unknown') return silent
  if (said.until !== null && said.until <= now) return silent
  const ageMinutes = Math.max(0, minutesBetween(said.statedAt, now))
  if (said.state === 'open' && ageMinutes > settings.openLapsesMinutes) return silent
  const waitMinutes = (said.waitMinutes ?? 0) * 0.5 ** (ageMinutes / settings.waitHalfLifeMinutes)
  return { state: said.state, waitMinutes, ageMinutes, nationalOrder }
}

export type Obstacle = 'closed' | 'heavy-vehicle' | 'not-permitted' | 'undetermined'

/** What comes of driving up to a gate. */
export type Passage = {
  crossing: string
  waitMinutes: number
  /** Null where it cannot be passed bodily, so that the law was not asked. */
  decision: Decision | null
  obstacle: Obstacle | null
}

/** Minutes until a crossing's usual hours begin; 0 within them. A span may go over midnight. */
export function minutesToOpening(hours: readonly [string, string] | undefined, clock: string) {
  if (!hours) return 0
  const [opens, closes, at] = [hours[0], hours[1], clock].map(
    (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5)),
  ) as [number, number, number]
  const within = opens <= closes ? at >= opens && at < closes : at >= opens || at < closes
  return within ? 0 : (opens - at + 1440) % 1440
}

/** May this trip pass this gate so many minutes from now? Bodily first, then by the agreement. */
export function passage(network: Network, gate: Gate, trip: Trip, minutes: number): Passage {
  const settings = { ...settingsAssumed, ...trip.settings }
  const { crossing } = gate
  const holds = standing(crossing, trip.crossingStates.get(crossing.id), trip.now, settings)
  const refuse = (obstacle: Obstacle): Passage => {
    return { crossing: crossing.id, waitMinutes: 0, decision: null, obstacle }
  }
  if (holds.state === 'closed') return refuse('closed')
  if (!crossing.heavyVehicles && heavyVehicles.includes(trip.vehicle))
    return refuse('heavy-vehicle')
  const reachedAt = trip.now + minutesMs(minutes)
  const clock = wallClock(reachedAt, network.timeZone)
  const waitMinutes = holds.waitMinutes + minutesToOpening(crossing.hours, clock)
  const passedAt = reachedAt + minutesMs(waitMinutes)
  // An order binds in its territory alone: here, on either side of this border.
  const territory = trip.crossingStates.get(crossing.id)?.order?.territory
  const binds = territory === gate.from || territory === gate.to
  const facts: Facts = {
    ...nothingRecorded,
    ...trip.facts,
    from: gate.from,
    to: gate.to,
    vehicle: trip.vehicle,
    lightsAndSirens: trip.lightsAndSirens,
    crossing: crossing.id,
    localTime: wallClock(passedAt, network.timeZone),
    nationalOrder: holds.nationalOrder && binds,
  }
  if (holds.state !== 'unknown') facts.crossingState = holds.state
  const decision = trip.decide({ kind: 'route', facts }, trip.now)
  const obstacle =
    decision.answer === 'permitted'
      ? null
      : decision.answer === 'refused'
        ? 'not-permitted'
        : 'undetermined'
  return { crossing: crossing.id, waitMinutes, decision, obstacle }
}
