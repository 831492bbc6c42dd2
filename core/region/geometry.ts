import type { Place, Region, RoadClass } from '#core/region/region.ts'

const earthKm = 6371.0088
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in kilometres (haversine, mean earth radius 6371.0088 km). */
export function greatCircleKm(a: Place, b: Place): number {
  const lat = Math.sin(radians(b.lat - a.lat) / 2)
  const lon = Math.sin(radians(b.lon - a.lon) / 2)
  const h = lat * lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon * lon
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** One link as the map draws it: [longitude, latitude] pairs, as GeoJSON has them. */
export type RoadLine = {
  road: string
  class: RoadClass | null
  line: [[number, number], [number, number]]
}

/** Every link of the network as a straight line. */
export function roadLines(region: Region): RoadLine[] {
  const places = new Map(region.nodes.map((node) => [node.id, node.place]))
  return region.links.flatMap((link): RoadLine[] => {
    const a = places.get(link.a)
    const b = places.get(link.b)
    if (!a || !b) return []
    const line: RoadLine['line'] = [
      [a.lon, a.lat],
      [b.lon, b.lat],
    ]
    return [{ road: link.road, class: link.class ?? null, line }]
  })
}

/** West, south, east and north of everything in the region, degrees. */
export function bounds(region: Region): [number, number, number, number] {
  const places = [...region.nodes, ...region.facilities].map((thing) => thing.place)
  const lons = places.map((place) => place.lon)
  const lats = places.map((place) => place.lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}
