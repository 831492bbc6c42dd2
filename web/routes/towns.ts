import type { Place } from '#core/region/region.ts'
import type { RegionFacts } from '../data.ts'

/** Town names on the map, from the road network's own nodes: enough to know where one is. */

export type Town = { id: string; name: string; place: Place }

/** A junction's name holds figures, brackets or a slash; a town's does not. */
const isTownName = (name: string | undefined): name is string =>
  name !== undefined && !/[\d(/]/.test(name)

/** How far from its hospital a town's node may lie, in degrees of latitude: some four kilometres. */
const nearDegrees = 0.036

/** Towns that have a hospital, each once: those are the ones that people steer by. */
export function townsOf(region: Pick<RegionFacts, 'facilities' | 'nodes'>): Town[] {
  const named = region.nodes.filter((node) => isTownName(node.name))
  const found = region.facilities
    .filter(({ kind }) => kind === 'acute')
    .flatMap((facility): Town[] => {
      const far = (place: Place) =>
        Math.hypot(place.lat - facility.place.lat, (place.lon - facility.place.lon) * 0.63)
      const near = named
        .filter(({ place }) => far(place) <= nearDegrees)
        .toSorted((a, b) => far(a.place) - far(b.place))[0]
      return near ? [{ id: near.id, name: near.name!, place: near.place }] : []
    })
  return [...new Map(found.map((town) => [town.id, town])).values()]
}
