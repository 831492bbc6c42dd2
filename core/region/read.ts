import type { Capability } from '#core/region/capability.ts'
import {
  checkBorders,
  checkCrossings,
  checkFacilities,
  checkStations,
  type Say,
} from '#core/region/check.ts'
import { type Row, readTable } from '#core/region/csv.ts'
import { greatCircleKm } from '#core/region/geometry.ts'
import { type Fault, type Located, readYaml } from '#core/region/locate.ts'
import {
  type Facility,
  type Region,
  type RoadLink,
  type RoadNode,
  roadLink,
  roadNode,
} from '#core/region/region.ts'
import {
  crossingsFile,
  facilitiesFile,
  type Header,
  header,
  linkColumns,
  nodeColumns,
  type RegionTexts,
  stationsFile,
  type WrittenFacility,
} from '#core/region/texts.ts'
import { err, ok, type Result } from '#core/result.ts'

function take<T>(result: Result<T, Fault[]>, faults: Fault[]): T | undefined {
  if (result.ok) return result.value
  faults.push(...result.error)
  return undefined
}

/**
 * Reads a region from the texts of its files, applies the rules that `region.yaml` states and checks
 * that everything named exists. Faults name file, line and, in YAML, column; in CSV, field.
 */
export function readRegion(texts: RegionTexts): Result<Region, Fault[]> {
  const faults: Fault[] = []
  const yaml = <T>(file: keyof RegionTexts, schema: Parameters<typeof readYaml<T>>[2]) =>
    take(readYaml(file, texts[file], schema), faults)
  const head = yaml('region.yaml', header)
  const facilities = yaml('facilities.yaml', facilitiesFile)
  const crossings = yaml('crossings.yaml', crossingsFile)
  const stations = yaml('stations.yaml', stationsFile)
  const nodeRows = table('nodes.csv', texts, nodeColumns, faults)
  const linkRows = table('links.csv', texts, linkColumns, faults)
  if (!head || !facilities || !crossings || !stations || !nodeRows || !linkRows) return err(faults)

  const rules = head.value
  const nodes = nodeRows.flatMap((row) => node(row, faults))
  const links = readLinks(linkRows, nodes, rules, faults)
  const say = (file: keyof RegionTexts, { at }: Pick<Located<unknown>, 'at'>): Say => {
    return (path, message) =>
      faults.push({ file, ...at(path), field: path.map(String).join('.'), message })
  }
  checkCrossings(crossings.value.crossings, nodes, rules, say('crossings.yaml', crossings))
  checkBorders(linkRows, nodes, crossings.value.crossings, faults)
  checkFacilities(facilities.value.facilities, rules, say('facilities.yaml', facilities))
  checkStations(stations.value.stations, rules, say('stations.yaml', stations))
  if (faults.length > 0) return err(faults)
  return ok({
    format: rules.format,
    id: rules.id,
    name: rules.name,
    timeZone: rules.timeZone,
    members: rules.members,
    sources: rules.sources,
    facilities: facilities.value.facilities.map((written) => facility(written, rules)),
    crossings: crossings.value.crossings,
    stations: stations.value.stations,
    nodes,
    links,
    access: rules.roads.access,
  })
}

function table(
  file: 'nodes.csv' | 'links.csv',
  texts: RegionTexts,
  columns: readonly string[],
  faults: Fault[],
): Row[] | undefined {
  const read = readTable(texts[file], columns)
  if (read.ok) return read.value
  faults.push(...read.error.map((fault) => ({ file, ...fault })))
  return undefined
}

const number = (text: string) => (text.trim() === '' ? Number.NaN : Number(text))

function node(row: Row, faults: Fault[]): RoadNode[] {
  const { id, name, country, lat, lon, source } = row.fields
  const place = { lat: number(lat!), lon: number(lon!) }
  const parsed = roadNode.safeParse({ id, name, country, place, source })
  if (parsed.success) return [parsed.data]
  for (const issue of parsed.error.issues) {
    const field = String(issue.path.at(-1))
    faults.push({ file: 'nodes.csv', line: row.line, field, message: issue.message })
  }
  return []
}

function readLinks(rows: Row[], nodes: RoadNode[], rules: Header, faults: Fault[]): RoadLink[] {
  const byId = new Map<string, RoadNode>()
  for (const one of nodes) {
    if (byId.has(one.id)) faults.push({ file: 'nodes.csv', line: 1, message: `${one.id} is twice` })
    byId.set(one.id, one)
  }
  const seen = new Set<string>()
  return rows.flatMap((row): RoadLink[] => {
    const fault = (field: string, message: string) => {
      faults.push({ file: 'links.csv', line: row.line, field, message })
      return []
    }
    const { a, b, road, class: kind, km, source } = row.fields as Record<string, string>
    const [from, to] = [byId.get(a!), byId.get(b!)]
    if (!from) return fault('a', `no node ${a}`)
    if (!to) return fault('b', `no node ${b}`)
    const pair = [a, b].sort().join(' ')
    if (seen.has(pair)) return fault('b', `${a} and ${b} are linked twice`)
    seen.add(pair)
    const way = Object.entries(rules.roads).find(([name]) => name === kind)?.[1]
    if (way === undefined || typeof way === 'string' || kind === 'access') {
      return fault('class', `no class of road ${kind}`)
    }
    const derivedKm = greatCircleKm(from.place, to.place) * way.detour
    const parsed = roadLink.safeParse({
      a,
      b,
      road,
      class: kind,
      km: km === '' ? Math.round(derivedKm * 1000) / 1000 : number(km!),
      kmPerHour: way.kmPerHour,
      source,
    })
    if (parsed.success) return [parsed.data]
    const issue = parsed.error.issues[0]!
    return fault(String(issue.path[0]), issue.message)
  })
}

const hundredths = (value: number) => Math.round(value * 100) / 100

/** A facility with what follows from the region's rules filled in. */
function facility(written: WrittenFacility, rules: Header): Facility {
  const acute = written.kind === 'acute'
  const serious = acute ? ((written.beds?.value ?? 0) / 100) * rules.surge.per100Beds : 0
  const stated = Object.entries(written.capabilities).flatMap(([source, list]) =>
    list.map((value) => ({ value, source })),
  )
  const has = new Set<Capability>(stated.map((one) => one.value))
  const base = acute ? rules.acuteBase.filter((value) => !has.has(value)) : []
  const assumed = base
    .filter((value) => value !== 'emergency-department' || written.emergency.value !== 'no')
    .map((value) => ({ value, source: 'assumed' }))
  return {
    ...written,
    beds: written.beds ?? null,
    capabilities: [...stated, ...assumed],
    surgePerHour: written.surgePerHour ?? {
      value: {
        immediate: hundredths(serious * rules.surge.immediateShare),
        delayed: hundredths(serious * (1 - rules.surge.immediateShare)),
        minor: hundredths(serious * rules.surge.minorPerSerious),
      },
      source: rules.surge.source,
    },
    reserveShare: written.reserveShare ?? {
      value: rules.reserve.share,
      source: rules.reserve.source,
    },
  }
}
