import { outside } from '#core/law/agreement.ts'
import { greatCircleKm } from '#core/region/geometry.ts'
import type { Crossing, Place, Region } from '#core/region/region.ts'
import { assert } from '#core/result.ts'

/** A crossing in one direction, as driven. Parties by id; `outside` where no party answers. */
export type Gate = { crossing: Crossing; from: string; to: string }

/**
 * The road network made ready for search. A node on the border is split into one node per side, and
 * the two are joined by gates: so nothing changes country without passing one.
 */
export type Network = {
  timeZone: string
  access: { kmPerHour: number; detour: number }
  crossings: ReadonlyMap<string, Crossing>
  /** By country, the party that answers for it. */
  parties: ReadonlyMap<string, string>
  places: Place[]
  countries: string[]
  /** Arcs that leave a node: `arcs[first[n]]` up to `arcs[first[n + 1]]`. */
  first: Int32Array
  arcs: Arc[]
  gates: Gate[]
}

/** `gate` is -1 on a road; a gate itself has no length. */
export type Arc = { to: number; minutes: number; km: number; gate: number }

/** Assumed where a region does not say: a town street, and the detour streets make. */
const accessAssumed = { kmPerHour: 33, detour: 1.35 }

/** Makes a region's roads searchable. The region must have passed `readRegion`. */
export function buildNetwork(region: Region): Network {
  const parties = new Map((region.members ?? []).map(({ id, country }) => [country, id]))
  const places: Place[] = []
  const countries: string[] = []
  const sides = new Map<string, Map<string, number>>()
  for (const node of region.nodes) {
    const ids = new Map<string, number>()
    for (const country of node.country.split('-')) {
      ids.set(country, places.length)
      places.push(node.place)
      countries.push(country)
    }
    sides.set(node.id, ids)
  }
  const out: Arc[][] = places.map(() => [])
  for (const link of region.links) {
    const [a, b] = [sides.get(link.a), sides.get(link.b)]
    assert(a && b, `link ${link.a} ${link.b} has both ends`)
    const country = [...a.keys()].find((one) => b.has(one))
    assert(country !== undefined, `link ${link.a} ${link.b} stays in one country`)
    const minutes = (link.km / link.kmPerHour) * 60
    const [from, to] = [a.get(country)!, b.get(country)!]
    out[from]!.push({ to, minutes, km: link.km, gate: -1 })
    out[to]!.push({ to: from, minutes, km: link.km, gate: -1 })
  }
  const gates: Gate[] = []
  for (const crossing of region.crossings) {
    const both = [...(sides.get(crossing.node) ?? [])]
    for (const [country, from] of both) {
      for (const [other, to] of both) {
        if (country === other) continue
        out[from]!.push({ to, minutes: 0, km: 0, gate: gates.length })
        const [left, entered] = [parties.get(country) ?? outside, parties.get(other) ?? outside]
        gates.push({ crossing, from: left, to: entered })
      }
    }
  }
  const first = new Int32Array(places.length + 1)
  out.forEach((arcs, i) => {
    first[i + 1] = first[i]! + arcs.length
  })
  return {
    timeZone: region.timeZone ?? 'UTC',
    access: region.access ?? accessAssumed,
    crossings: new Map(region.crossings.map((crossing) => [crossing.id, crossing])),
    parties,
    places,
    countries,
    first,
    arcs: out.flat(),
    gates,
  }
}

/** A way between a place and a node, or straight between two places. */
export type Access = { node: number; minutes: number; km: number }

/** How many of the nearest nodes a place is joined to, and how far they may be. Assumed. */
export const accessNodes = 4
export const accessKmMax = 25

export function accessWay(
  network: Network,
  from: Place,
  to: Place,
): { minutes: number; km: number } {
  const km = greatCircleKm(from, to) * network.access.detour
  return { km, minutes: (km / network.access.kmPerHour) * 60 }
}

/** The nearest nodes of the same country; none where the network does not reach. */
export function accessOf(network: Network, place: Place, country: string): Access[] {
  const near = network.places.flatMap((at, node) => {
    if (network.countries[node] !== country) return []
    // A degree of latitude is 111 km: spares the trigonometry for what is plainly too far.
    if (Math.abs(at.lat - place.lat) * 111 > accessKmMax) return []
    const km = greatCircleKm(place, at)
    return km > accessKmMax ? [] : [{ node, km }]
  })
  return near
    .sort((a, b) => a.km - b.km || a.node - b.node)
    .slice(0, accessNodes)
    .map(({ node }) => ({ node, ...accessWay(network, place, network.places[node]!) }))
}

/** The country of the nearest node: a guess, for places whose country nobody stated. */
export function countryNear(network: Network, place: Place): string | null {
  let best: { country: string; km: number } | null = null
  network.places.forEach((at, node) => {
    const km = greatCircleKm(place, at)
    if (!best || km < best.km) best = { country: network.countries[node]!, km }
  })
  return (best as { country: string } | null)?.country ?? null
}
