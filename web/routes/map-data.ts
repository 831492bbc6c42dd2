import type { Plan } from '#core/allocation/plan.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { FacilityState } from '#core/facility/state.ts'
import type { Place, Region } from '#core/region/region.ts'
import type { RegionFacts } from '../data.ts'

/** What the map shows, as GeoJSON and marks; drawing is next door. */

type Position = [number, number]
type Feature = {
  type: 'Feature'
  properties: Record<string, string | number | boolean>
  geometry:
    | { type: 'LineString'; coordinates: Position[] }
    | { type: 'Point'; coordinates: Position }
}
export type Features = { type: 'FeatureCollection'; features: Feature[] }
const collection = (features: Feature[]): Features => ({ type: 'FeatureCollection', features })
const position = (place: Place): Position => [place.lon, place.lat]

/** Above this speed a road is drawn as a main one. */
const mainKmPerHour = 85

export function roads(region: Pick<Region, 'nodes' | 'links'>): Features {
  const places = new Map(region.nodes.map((node) => [node.id, node.place]))
  return collection(
    region.links.flatMap((link): Feature[] => {
      const [a, b] = [places.get(link.a), places.get(link.b)]
      if (!a || !b) return []
      return [
        {
          type: 'Feature',
          properties: { main: link.kmPerHour >= mainKmPerHour },
          geometry: { type: 'LineString', coordinates: [position(a), position(b)] },
        },
      ]
    }),
  )
}

const arcSteps = 24
/** How far an arc bows out, as a share of its length: enough to tell two neighbours apart. */
const bow = 0.16

/** A bow from one place to another, by way of which many may go without hiding the map. */
export function arc(from: Place, to: Place): Position[] {
  const [x0, y0] = position(from)
  const [x1, y1] = position(to)
  const [cx, cy] = [(x0 + x1) / 2 - (y1 - y0) * bow * 1.5, (y0 + y1) / 2 + (x1 - x0) * bow * 0.65]
  return Array.from({ length: arcSteps + 1 }, (_, i): Position => {
    const s = i / arcSteps
    const r = 1 - s
    return [r * r * x0 + 2 * r * s * cx + s * s * x1, r * r * y0 + 2 * r * s * cy + s * s * y1]
  })
}

export type Flow = {
  facility: string
  casualties: string[]
  /** Minutes of the fastest and slowest of them. */
  minutes: [number, number] | null
  crossings: string[]
  clauses: string[]
  state: 'proposed' | 'planned' | 'on-the-way'
}

/** Who goes where, one flow per hospital: of the proposal while one is shown, else of what is in force. */
export function flows(casualties: readonly CasualtyState[], proposal: Plan | null): Flow[] {
  const all = new Map<string, Flow>()
  const add = (
    flow: Omit<Flow, 'casualties' | 'minutes'>,
    casualty: string,
    minutes: number | null,
  ) => {
    const known = all.get(flow.facility) ?? { ...flow, casualties: [], minutes: null }
    const span = known.minutes
    all.set(flow.facility, {
      ...known,
      state: flow.state === 'on-the-way' ? flow.state : known.state,
      casualties: [...known.casualties, casualty],
      minutes:
        minutes === null
          ? span
          : [Math.min(span?.[0] ?? minutes, minutes), Math.max(span?.[1] ?? minutes, minutes)],
      crossings: [...new Set([...known.crossings, ...flow.crossings])],
      clauses: [...new Set([...known.clauses, ...flow.clauses])],
    })
  }
  if (proposal) {
    for (const { casualty, facility, route, clauses } of proposal.assignments)
      add(
        { facility, crossings: route.crossings, clauses, state: 'proposed' },
        casualty,
        route.minutes,
      )
    return [...all.values()]
  }
  for (const { id, destination, stage } of casualties) {
    if (!destination || !('facility' in destination.to)) continue
    if (stage !== 'destined' && stage !== 'on-the-way') continue
    const { to, route, clauses } = destination
    const state = stage === 'on-the-way' ? 'on-the-way' : 'planned'
    add(
      { facility: to.facility, crossings: route?.crossings ?? [], clauses, state },
      id,
      route?.minutes ?? null,
    )
  }
  return [...all.values()]
}

export function flowFeatures(
  list: readonly Flow[],
  scene: Place,
  region: Pick<Region, 'facilities'>,
  selected: string | null,
): Features {
  const places = new Map(region.facilities.map((one) => [one.id, one.place]))
  return collection(
    list.flatMap((flow): Feature[] => {
      const to = places.get(flow.facility)
      if (!to) return []
      const isSelected = selected !== null && flow.casualties.includes(selected)
      return [
        {
          type: 'Feature',
          properties: {
            facility: flow.facility,
            count: flow.casualties.length,
            state: flow.state,
            weight: isSelected ? 2 : selected === null ? 1 : 0,
          },
          geometry: { type: 'LineString', coordinates: arc(scene, to) },
        },
      ]
    }),
  )
}

/** Where each one on the way would be by now, were the drive even: an estimate, and drawn as one. */
export function vehicles(
  casualties: readonly CasualtyState[],
  scene: Place,
  region: Pick<Region, 'facilities'>,
  now: number,
): Features {
  const places = new Map(region.facilities.map((one) => [one.id, one.place]))
  return collection(
    casualties.flatMap((one): Feature[] => {
      const to = one.destination?.to
      const { departedAt, etaAt, arrivedAt } = one.journey
      if (!to || !('facility' in to) || departedAt === null || etaAt === null || arrivedAt !== null)
        return []
      const end = places.get(to.facility)
      if (!end) return []
      const share = Math.min(1, Math.max(0, (now - departedAt) / Math.max(1, etaAt - departedAt)))
      const way = arc(scene, end)
      return [
        {
          type: 'Feature',
          properties: { casualty: one.id },
          geometry: { type: 'Point', coordinates: way[Math.round(share * arcSteps)]! },
        },
      ]
    }),
  )
}

export type HospitalMark = {
  id: string
  name: string
  place: Place
  /** Free places that count for a disc's size; null where nothing is reported. */
  free: number | null
  total: number | null
  status: FacilityState['status']
  reportedAt: number | null
  incoming: number
}

/** Lines whose free places say what a hospital can take at its door. */
const doorLines = ['emergency', 'resuscitation'] as const

export function hospitalMarks(
  region: Pick<RegionFacts, 'facilities'>,
  states: readonly FacilityState[],
  list: readonly Flow[],
): HospitalMark[] {
  const byId = new Map(states.map((state) => [state.id, state]))
  const incoming = new Map(list.map((flow) => [flow.facility, flow.casualties.length]))
  return region.facilities
    .filter((one) => one.kind === 'acute' || one.kind === 'unknown' || incoming.has(one.id))
    .map((one) => {
      const state = byId.get(one.id)
      const lines = doorLines.flatMap((line) => state?.lines[line] ?? [])
      return {
        id: one.id,
        name: one.name,
        place: one.place,
        free: lines.length > 0 ? lines.reduce((sum, line) => sum + line.free, 0) : null,
        total: lines.length > 0 ? lines.reduce((sum, line) => sum + line.total, 0) : null,
        status: state?.status ?? 'unknown',
        reportedAt: state?.reportedAt ?? null,
        incoming: incoming.get(one.id) ?? 0,
      }
    })
}

/** Disc radius in pixels: its area grows with the free places. */
export const discRadius = (free: number | null): number =>
  free === null ? 5 : 4 + Math.min(16, Math.sqrt(Math.max(0, free)) * 4)

export type CrossingMark = {
  id: string
  name: string
  place: Place
  state: CrossingState['state']
  waitMinutes: number | null
  used: boolean
}

/** `usual` stands in for what nobody has said. */
export function crossingMarks(
  region: Pick<RegionFacts, 'crossings'>,
  states: readonly CrossingState[],
  list: readonly Flow[],
): CrossingMark[] {
  const byId = new Map(states.map((state) => [state.id, state]))
  const used = new Set(list.flatMap((flow) => flow.crossings))
  return region.crossings.map((one) => ({
    id: one.id,
    name: one.name,
    place: one.place,
    state: byId.get(one.id)?.state ?? one.usual ?? 'unknown',
    waitMinutes: byId.get(one.id)?.waitMinutes ?? null,
    used: used.has(one.id),
  }))
}

/** The box that holds these places, with a margin, as west, south, east, north. */
export function boxOf(
  places: readonly Place[],
  marginDegrees = 0.05,
): [number, number, number, number] {
  const lons = places.map((place) => place.lon)
  const lats = places.map((place) => place.lat)
  return [
    Math.min(...lons) - marginDegrees,
    Math.min(...lats) - marginDegrees,
    Math.max(...lons) + marginDegrees,
    Math.max(...lats) + marginDegrees,
  ]
}

/** What to show at first: the scene with where people go, or with what lies near it. */
export function firstView(
  scene: Place,
  region: Pick<RegionFacts, 'facilities'>,
  list: readonly Flow[],
): [number, number, number, number] {
  const goes = new Set(list.map((flow) => flow.facility))
  const distance = (place: Place) =>
    Math.hypot(place.lat - scene.lat, (place.lon - scene.lon) * 0.63)
  const near = region.facilities
    .toSorted((a, b) => distance(a.place) - distance(b.place))
    .slice(0, goes.size > 0 ? 3 : 12)
    .map((one) => one.place)
  const ends = region.facilities.filter((one) => goes.has(one.id)).map((one) => one.place)
  return boxOf([scene, ...near, ...ends])
}
