import { all, type Decision } from '#core/law/decision.ts'
import type { Facility, Place } from '#core/region/region.ts'
import {
  best,
  gatesTo,
  type PassGate,
  type Reached,
  type Search,
  search,
} from '#core/routes/drive.ts'
import { flight } from '#core/routes/estimate.ts'
import {
  type Obstacle,
  type Passage,
  passage,
  settingsAssumed,
  type Trip,
} from '#core/routes/gate.ts'
import {
  type Access,
  accessOf,
  accessWay,
  countryNear,
  type Network,
} from '#core/routes/network.ts'

/** Where a trip begins. Without a country, that of the nearest node is taken: near a border, state it. */
export type Origin = { place: Place; country?: string | undefined }

/** A way that may be driven. */
export type Leg = {
  minutes: number
  km: number
  /** Crossings in the order they are passed. */
  crossings: string[]
  /** The agreement's answer for all borders passed; null where none is passed. */
  decision: Decision | null
  /** Not over roads we know, but from the great circle. */
  estimated: boolean
}

/** Why a crossing was not used. */
export type Blocked = { crossing: string; why: Obstacle; decision: Decision | null }

/** A way that would have been faster, and what stands in it. */
export type FasterWay = { minutes: number; crossings: string[]; blocked: Blocked[] }

export type Unreachable = {
  why: 'no-road' | 'outside-network' | 'crossings-blocked' | 'no-helipad' | 'not-permitted'
  /** The crossings on the best way that would otherwise be driven. */
  blocked: Blocked[]
}

/** Either a leg, or why there is none. `faster` says why a faster crossing was not used. */
export type Route = {
  facility: string
  leg: Leg | null
  faster: FasterWay | null
  unreachable: Unreachable | null
}

/** Times from places to facilities: what allocation reads. Row = place, column = facility. */
export type TravelTable = {
  fromPlaces: Origin[]
  facilityIds: string[]
  legs: (Leg | null)[][]
  faster: (FasterWay | null)[][]
  unreachable: (Unreachable | null)[][]
  /** What measured the times: our own network, a table service, or great circles alone. */
  engine: 'network' | 'osrm' | 'great-circle'
  /** Codes of what the reader should know, such as `osrm-unavailable`. */
  notes: string[]
}

/** Straight through town, when nearer than this many great-circle kilometres and in one country. Assumed. */
const directKmMax = 12
const tenths = (value: number) => Math.round(value * 10) / 10

type Way = { minutes: number; km: number; gates: Reached[] }

/**
 * The fastest way to each facility that can be driven and that the agreement permits at every border
 * it passes; and, where it was not taken, the faster one and what stands in it.
 */
export function routes(
  network: Network,
  from: Origin,
  facilities: readonly Facility[],
  trip: Trip,
): Route[] {
  return routesTo(network, from, destinations(network, facilities), trip)
}

type Destination = { to: Facility; ends: Access[] }

/** Facilities with their access to the network, which costs more to find than a way does. */
const destinations = (network: Network, facilities: readonly Facility[]): Destination[] =>
  facilities.map((to) => ({ to, ends: accessOf(network, to.place, to.country) }))

function routesTo(
  network: Network,
  from: Origin,
  goals: readonly Destination[],
  trip: Trip,
): Route[] {
  if (trip.vehicle === 'helicopter') {
    const country = from.country ?? countryNear(network, from.place)
    return goals.map(({ to }) => flight(network, { ...from, country }, to, trip))
  }
  const settings = { ...settingsAssumed, ...trip.settings }
  const speed = settings.speed[trip.vehicle][trip.lightsAndSirens ? 1 : 0]
  const country = from.country ?? countryNear(network, from.place) ?? ''
  const start = accessOf(network, from.place, country)

  const searched = (passGate: PassGate) => search(network, start, speed, passGate)
  const passages = new Map<number, Passage>()
  const legal = searched((gate, minutes) => {
    const asked = passage(network, network.gates[gate]!, trip, minutes)
    passages.set(gate, asked)
    if (!usable(asked, trip)) return null
    return { waitMinutes: asked.waitMinutes, preferenceMinutes: settings.borderMinutes }
  })
  const wished = searched(() => ({ waitMinutes: 0, preferenceMinutes: settings.borderMinutes }))

  /** Asked on the legal way where it got there, else at the moment the wished way does. */
  const asked = ({ gate, minutes }: Reached) =>
    passages.get(gate) ?? passage(network, network.gates[gate]!, trip, minutes)

  return goals.map(({ to, ends }): Route => {
    const none = { facility: to.id, leg: null, faster: null }
    if (start.length === 0 || ends.length === 0) {
      return { ...none, unreachable: { why: 'outside-network', blocked: [] } }
    }
    const wayBy = (found: Search): Way | null => {
      const end = best(found, ends, speed)
      if (!end) return null
      const minutes = found.minutes[end.node]! + end.minutes / speed
      return { minutes, km: found.km[end.node]! + end.km, gates: gatesTo(network, found, end.node) }
    }
    const direct = straight(network, { ...from, country }, to, speed)
    const way = shorter(wayBy(legal), direct)
    const wish = wayBy(wished)
    const blocked = (wish?.gates ?? []).flatMap((reached): Blocked[] => {
      const { crossing, obstacle, decision } = asked(reached)
      const stops = obstacle && !usable({ obstacle }, trip)
      return stops ? [{ crossing, why: obstacle, decision }] : []
    })
    if (!way) {
      return { ...none, unreachable: { why: wish ? 'crossings-blocked' : 'no-road', blocked } }
    }
    return {
      facility: to.id,
      leg: {
        minutes: tenths(way.minutes),
        km: tenths(way.km),
        crossings: way.gates.map(({ gate }) => network.gates[gate]!.crossing.id),
        decision: decided(way.gates.map(({ gate }) => passages.get(gate)!)),
        estimated: false,
      },
      faster:
        wish && blocked.length > 0 && wish.minutes < way.minutes
          ? {
              minutes: tenths(wish.minutes),
              crossings: wish.gates.map(({ gate }) => network.gates[gate]!.crossing.id),
              blocked,
            }
          : null,
      unreachable: null,
    }
  })
}

/** Under necessity the law does not stop a crew; a closed road does. */
function usable(asked: Pick<Passage, 'obstacle'>, trip: Trip): boolean {
  if (asked.obstacle === null) return true
  const legal = asked.obstacle === 'not-permitted' || asked.obstacle === 'undetermined'
  return legal && trip.under === 'necessity'
}

const decided = (passages: readonly Passage[]): Decision | null => {
  const decisions = passages.flatMap((asked) => (asked.decision ? [asked.decision] : []))
  return decisions.length > 0 ? all(decisions) : null
}

function straight(network: Network, from: Origin, to: Facility, speed: number): Way | null {
  if (from.country !== to.country) return null
  const { km, minutes } = accessWay(network, from.place, to.place)
  if (km > directKmMax * network.access.detour) return null
  return { km, minutes: minutes / speed, gates: [] }
}

const shorter = (a: Way | null, b: Way | null) => (a && (!b || a.minutes < b.minutes) ? a : b)

/** `routes` from every place, as one table. */
export function travelTable(
  network: Network,
  fromPlaces: readonly Origin[],
  facilities: readonly Facility[],
  trip: Trip,
): TravelTable {
  const goals = destinations(network, facilities)
  const rows = fromPlaces.map((from) => routesTo(network, from, goals, trip))
  return {
    fromPlaces: [...fromPlaces],
    facilityIds: facilities.map((facility) => facility.id),
    legs: rows.map((row) => row.map((route) => route.leg)),
    faster: rows.map((row) => row.map((route) => route.faster)),
    unreachable: rows.map((row) => row.map((route) => route.unreachable)),
    engine: 'network',
    notes: [],
  }
}
