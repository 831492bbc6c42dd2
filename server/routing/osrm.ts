import { z } from 'zod'
import { outside } from '#core/law/agreement.ts'
import { greatCircleKm } from '#core/region/geometry.ts'
import type { Facility, Place } from '#core/region/region.ts'
import { type Passage, passage, settingsAssumed, type Trip } from '#core/routes/gate.ts'
import { countryNear, type Network } from '#core/routes/network.ts'
import {
  type Leg,
  type Origin,
  type Route,
  type TravelTable,
  travelTable,
} from '#core/routes/travel.ts'

/** Any service that answers OSRM's `table` request, version 1. */
export type OsrmConfig = {
  /** Such as `http://127.0.0.1:5000`; without a slash at the end. */
  url: string
  timeoutMs: number
  /** Coordinates in one request; osrm-routed allows 100 unless told otherwise. */
  maxLocations?: number
}

/** Minutes of driving and kilometres; null where no road leads. */
type Cell = { minutes: number; km: number } | null

const answer = z.object({
  code: z.literal('Ok'),
  durations: z.array(z.array(z.number().min(0).nullable())),
  distances: z.array(z.array(z.number().min(0).nullable())).optional(),
})

/**
 * The travel table with times from an OSRM service: over a border, the least of way to the crossing, wait
 * and way on, over the crossings that may be passed. The service knows no law and no borders, so ways
 * within one country are taken as it gives them (note `borders-unseen`), and what needs transit through
 * a third country comes from the own network (note `network-for-some`). Never rejects: where the
 * service fails or is slower than `timeoutMs` the own network answers all (note `osrm-unavailable`).
 */
export async function osrmTravel(
  config: OsrmConfig,
  network: Network,
  fromPlaces: readonly Origin[],
  facilities: readonly Facility[],
  trip: Trip,
): Promise<TravelTable> {
  const own = travelTable(network, fromPlaces, facilities, trip)
  if (trip.vehicle === 'helicopter') return own
  const crossings = [...network.crossings.values()]
  const places = fromPlaces.map((from) => from.place)
  const between = crossings.map((crossing) => crossing.place)
  const ends = facilities.map((facility) => facility.place)
  const signal = AbortSignal.timeout(config.timeoutMs)
  try {
    const settings = { ...settingsAssumed, ...trip.settings }
    const speed = settings.speed[trip.vehicle][trip.lightsAndSirens ? 1 : 0]
    const [toEnds, toCrossings, onwards] = await Promise.all([
      askTable(config, places, ends, speed, signal),
      askTable(config, places, between, speed, signal),
      askTable(config, between, ends, speed, signal),
    ])
    return compose(own, network, facilities, trip, { toEnds, toCrossings, onwards })
  } catch (cause) {
    const timedOut = signal.aborted
    return { ...own, notes: ['osrm-unavailable', timedOut ? 'osrm-timeout' : faultOf(cause)] }
  }
}

const faultOf = (cause: unknown) => {
  return cause instanceof z.ZodError || cause instanceof SyntaxError
    ? 'osrm-answer'
    : 'osrm-request'
}

type Parts = { toEnds: Cell[][]; toCrossings: Cell[][]; onwards: Cell[][] }

function compose(
  own: TravelTable,
  network: Network,
  facilities: readonly Facility[],
  trip: Trip,
  parts: Parts,
): TravelTable {
  const notes = new Set<string>(['borders-unseen'])
  const rows = own.fromPlaces.map((from, row) => {
    const country = from.country ?? countryNear(network, from.place)
    const asked = passages(network, country, trip, parts.toCrossings[row]!)
    return facilities.map((to, column): Route => {
      const fallback: Route = {
        facility: to.id,
        leg: own.legs[row]![column]!,
        faster: own.faster[row]![column]!,
        unreachable: own.unreachable[row]![column]!,
      }
      if (to.country === country) {
        const cell = parts.toEnds[row]![column]
        if (cell) return { ...fallback, leg: legOf(cell, null), faster: null, unreachable: null }
      } else {
        const way = overBorder(network, asked, to, column, parts, trip)
        if (way) return way
      }
      if (fallback.leg) notes.add('network-for-some')
      return fallback
    })
  })
  return {
    ...own,
    legs: rows.map((row) => row.map((route) => route.leg)),
    faster: rows.map((row) => row.map((route) => route.faster)),
    unreachable: rows.map((row) => row.map((route) => route.unreachable)),
    engine: 'osrm',
    notes: [...notes],
  }
}

type Asked = { index: number; to: string; before: NonNullable<Cell>; passed: Passage }

/** Every gate out of the country, asked for the moment at which it is reached. */
function passages(
  network: Network,
  country: string | null,
  trip: Trip,
  toCrossings: readonly Cell[],
): Asked[] {
  const party = network.parties.get(country ?? '') ?? outside
  const index = new Map([...network.crossings.keys()].map((id, i) => [id, i]))
  return network.gates.flatMap((gate) => {
    const at = index.get(gate.crossing.id)!
    const before = toCrossings[at]
    if (gate.from !== party || !before) return []
    return [
      { index: at, to: gate.to, before, passed: passage(network, gate, trip, before.minutes) },
    ]
  })
}

/** The best of the crossings that may be passed; null where none may. */
function overBorder(
  network: Network,
  asked: readonly Asked[],
  to: Facility,
  column: number,
  { onwards }: Parts,
  trip: Trip,
): Route | null {
  const party = network.parties.get(to.country) ?? outside
  const ways = asked.flatMap((one) => {
    const after = onwards[one.index]![column]
    if (one.to !== party || !after) return []
    const minutes = one.before.minutes + one.passed.waitMinutes + after.minutes
    return [{ minutes, km: one.before.km + after.km, passed: one.passed }]
  })
  ways.sort((a, b) => a.minutes - b.minutes || (a.passed.crossing < b.passed.crossing ? -1 : 1))
  const way = ways.find(({ passed }) => {
    const legal = passed.obstacle === 'not-permitted' || passed.obstacle === 'undetermined'
    return passed.obstacle === null || (legal && trip.under === 'necessity')
  })
  if (!way) return null
  const [first] = ways
  const { crossing, obstacle, decision } = first!.passed
  const blocked = first !== way && obstacle ? [{ crossing, why: obstacle, decision }] : []
  return {
    facility: to.id,
    leg: legOf(way, way.passed),
    faster:
      blocked.length > 0
        ? { minutes: tenths(first!.minutes), crossings: [crossing], blocked }
        : null,
    unreachable: null,
  }
}

const tenths = (value: number) => Math.round(value * 10) / 10

const legOf = (way: NonNullable<Cell>, passed: Passage | null): Leg => ({
  minutes: tenths(way.minutes),
  km: tenths(way.km),
  crossings: passed ? [passed.crossing] : [],
  decision: passed?.decision ?? null,
  estimated: false,
})

/** One `table` for all pairs, in as many requests as the service's limit asks for. */
async function askTable(
  { url, maxLocations = 100 }: OsrmConfig,
  from: readonly Place[],
  to: readonly Place[],
  speed: number,
  signal: AbortSignal,
): Promise<Cell[][]> {
  const size = Math.max(1, Math.floor(maxLocations / 2))
  const rows: Cell[][] = from.map(() => [])
  for (let i = 0; i < from.length; i += size) {
    for (let j = 0; j < to.length; j += size) {
      const sources = from.slice(i, i + size)
      const destinations = to.slice(j, j + size)
      const cells = await askBlock(url, sources, destinations, speed, signal)
      cells.forEach((row, k) => {
        rows[i + k]!.push(...row)
      })
    }
  }
  return rows
}

async function askBlock(
  url: string,
  sources: readonly Place[],
  destinations: readonly Place[],
  speed: number,
  signal: AbortSignal,
): Promise<Cell[][]> {
  const points = [...sources, ...destinations].map(({ lat, lon }) => `${lon},${lat}`).join(';')
  const query = new URLSearchParams({
    sources: sources.map((_, i) => i).join(';'),
    destinations: destinations.map((_, i) => sources.length + i).join(';'),
    annotations: 'duration,distance',
  })
  const response = await fetch(`${url}/table/v1/driving/${points}?${query}`, { signal })
  if (!response.ok) throw new Error(`the table service answered ${response.status}`)
  const { durations, distances } = answer.parse(await response.json())
  return sources.map((from, i) =>
    destinations.map((to, j): Cell => {
      const seconds = durations[i]?.[j]
      if (seconds === undefined) throw new SyntaxError('the table is smaller than was asked')
      if (seconds === null) return null
      const metres = distances?.[i]?.[j] ?? greatCircleKm(from, to) * 1300
      return { minutes: seconds / 60 / speed, km: metres / 1000 }
    }),
  )
}
