import type { Row } from '#core/region/csv.ts'
import { greatCircleKm } from '#core/region/geometry.ts'
import type { Fault } from '#core/region/locate.ts'
import type { Crossing, Region, RoadNode } from '#core/region/region.ts'
import type { Header, WrittenFacility } from '#core/region/texts.ts'

/** Files a fault at a path of the file at hand. */
export type Say = (path: readonly PropertyKey[], message: string) => unknown

const knownSource = (source: string, rules: Header) =>
  Object.hasOwn(rules.sources, source.split(':')[0]!)

/** Each crossing stands on a node of the border it names. */
export function checkCrossings(crossings: Crossing[], nodes: RoadNode[], rules: Header, say: Say) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const countries = new Map(rules.members.map((member) => [member.id, member.country]))
  const ids = new Set<string>()
  crossings.forEach((crossing, i) => {
    const node = byId.get(crossing.node)
    const sides = crossing.between.map((id) => countries.get(id) ?? id)
    if (!node) say(['crossings', i, 'node'], `no node ${crossing.node}`)
    else if (sides.toSorted().join() !== node.country.split('-').toSorted().join()) {
      say(['crossings', i, 'between'], `the node stands between ${node.country}`)
    } else if (greatCircleKm(node.place, crossing.place) > 1) {
      say(['crossings', i, 'place'], 'more than 1 km from its node')
    }
    if (ids.has(crossing.id)) say(['crossings', i, 'id'], `${crossing.id} is twice`)
    ids.add(crossing.id)
    if (!knownSource(crossing.source, rules)) say(['crossings', i, 'source'], 'no such source')
  })
}

/** No road joins two countries but over a node on the border that a crossing stands for. */
export function checkBorders(
  rows: Row[],
  nodes: RoadNode[],
  crossings: Crossing[],
  faults: Fault[],
) {
  const countries = new Map(nodes.map((node) => [node.id, node.country.split('-')]))
  const border = new Set(crossings.map((crossing) => crossing.node))
  for (const row of rows) {
    const [a, b] = [row.fields.a!, row.fields.b!]
    const [from, to] = [countries.get(a), countries.get(b)]
    if (!from || !to) continue
    const say = (message: string) =>
      faults.push({ file: 'links.csv', line: row.line, field: 'b', message })
    const unnamed = [a, b].find((id) => countries.get(id)!.length > 1 && !border.has(id))
    if (unnamed) say(`${unnamed} stands on a border, but no crossing names it`)
    else if (from.length > 1 && to.length > 1) say('a link may not join two border nodes')
    else if (!from.some((country) => to.includes(country))) {
      say(`joins ${from} and ${to} without a crossing`)
    }
  }
}

/** Members exist, ids are unique, and each figure has a source that is declared. */
export function checkFacilities(facilities: WrittenFacility[], rules: Header, say: Say) {
  const members = new Map(rules.members.map((member) => [member.id, member.country]))
  const ids = new Set<string>()
  facilities.forEach((facility, i) => {
    const at = (field: string) => ['facilities', i, field]
    if (ids.has(facility.id)) say(at('id'), `${facility.id} is twice`)
    ids.add(facility.id)
    if (facility.member !== null && members.get(facility.member) !== facility.country) {
      say(at('member'), `no member ${facility.member} in ${facility.country}`)
    }
    if (facility.kind === 'acute' && !facility.beds && !facility.surgePerHour) {
      say(at('id'), 'an acute hospital needs beds or surgePerHour')
    }
    const sources: [string, string | undefined][] = [
      ['source', facility.source],
      ['emergency', facility.emergency.source],
      ['beds', facility.beds?.source],
      ['surgePerHour', facility.surgePerHour?.source],
      ['reserveShare', facility.reserveShare?.source],
      ...Object.keys(facility.capabilities).map((name): [string, string] => ['capabilities', name]),
    ]
    for (const [field, source] of sources) {
      if (source !== undefined && !knownSource(source, rules)) say(at(field), `no source ${source}`)
    }
  })
}

/** Members exist, ids are unique, sources are declared. */
export function checkStations(stations: Region['stations'], rules: Header, say: Say) {
  const ids = new Set<string>()
  stations.forEach((station, i) => {
    if (ids.has(station.id)) say(['stations', i, 'id'], `${station.id} is twice`)
    ids.add(station.id)
    if (!rules.members.some((member) => member.id === station.member)) {
      say(['stations', i, 'member'], `no member ${station.member}`)
    }
    if (!knownSource(station.source, rules)) say(['stations', i, 'source'], 'no such source')
  })
}
