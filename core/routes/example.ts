import type { Decision } from '#core/law/decision.ts'
import type { Crossing, Facility, Region } from '#core/region/region.ts'
import type { Trip } from '#core/routes/gate.ts'

/** A small made-up region for tests: two rows of towns on either side of a border, with crossings. */

export const permitted: Decision = {
  answer: 'permitted',
  why: 'permitted',
  clauses: ['example/3.1'],
  duties: [],
  lacks: [],
}
export const refused: Decision = {
  ...permitted,
  answer: 'refused',
  why: 'prohibited',
  clauses: ['example/3.2'],
}
export const undetermined: Decision = {
  ...permitted,
  answer: 'undetermined',
  why: 'fact-unknown',
  lacks: ['crossingState'],
}

export const noon = 1_767_265_200_000

export const trip = (more: Partial<Trip> = {}): Trip => ({
  vehicle: 'ambulance',
  lightsAndSirens: false,
  now: noon,
  crossingStates: new Map(),
  decide: () => permitted,
  ...more,
})

export function facilityAt(id: string, country: string, lat: number, lon: number): Facility {
  const assumed = { source: 'assumed' }
  return {
    id,
    name: id,
    city: id,
    member: country.toLowerCase(),
    country,
    place: { lat, lon },
    kind: 'acute',
    emergency: { value: 'yes', ...assumed },
    capabilities: [],
    beds: null,
    surgePerHour: { value: { immediate: 2, delayed: 4, minor: 8 }, ...assumed },
    reserveShare: { value: 0.25, ...assumed },
    source: 'assumed',
  }
}

export type Edge = { a: number; b: number; km: number }

/**
 * Nodes 0..n-1 in a row of the given countries, 0.3 degrees apart so that each is its own access;
 * an edge between two countries gets a crossing `c<index>` halfway.
 */
export function regionOf(countries: readonly string[], edges: readonly Edge[]): Region {
  const place = (i: number) => ({ lat: 50, lon: 5 + i * 0.6 })
  const nodes = countries.map((country, i) => ({ id: `n${i}`, place: place(i), country }))
  const crossings: Crossing[] = []
  const links = edges.flatMap(({ a, b, km }, i) => {
    const road = { kmPerHour: 60, road: `r${i}`, source: 'assumed' }
    if (countries[a] === countries[b]) return [{ a: `n${a}`, b: `n${b}`, km, ...road }]
    const id = `c${i}`
    const at = { lat: 52 + i * 0.6, lon: 5 }
    nodes.push({ id, place: at, country: `${countries[a]}-${countries[b]}` })
    crossings.push({
      id,
      name: id,
      between: [countries[a]!.toLowerCase(), countries[b]!.toLowerCase()],
      place: at,
      node: id,
      road: road.road,
      heavyVehicles: i % 2 === 0,
      usual: 'open',
      source: 'assumed',
    })
    return [
      { a: `n${a}`, b: id, km: km / 2, ...road },
      { a: id, b: `n${b}`, km: km / 2, ...road },
    ]
  })
  return {
    format: 'corridor-region/1',
    id: 'example',
    name: 'Example',
    timeZone: 'Europe/Brussels',
    members: [...new Set(countries)].map((country) => ({ id: country.toLowerCase(), country })),
    sources: { assumed: 'for tests' },
    facilities: countries.map((country, i) => {
      return facilityAt(`f${i}`, country, place(i).lat, place(i).lon)
    }),
    crossings,
    stations: [],
    nodes,
    links,
  }
}
