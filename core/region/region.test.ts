import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { readTable } from '#core/region/csv.ts'
import { bounds, greatCircleKm, roadLines } from '#core/region/geometry.ts'
import { readRegion } from '#core/region/read.ts'
import { region as regionSchema } from '#core/region/region.ts'
import { type RegionTexts, regionFiles } from '#core/region/texts.ts'

const folder = new URL('../../regions/meuse-rhine/', import.meta.url)
const texts = Object.fromEntries(
  regionFiles.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
) as RegionTexts
const read = readRegion(texts)
assert(read.ok, JSON.stringify(!read.ok && read.error.slice(0, 5)))
const region = read.value

const faults = (file: keyof RegionTexts, change: (text: string) => string) => {
  const changed = change(texts[file])
  assert.notEqual(changed, texts[file], 'the change changes something')
  const result = readRegion({ ...texts, [file]: changed })
  assert(!result.ok, 'it is refused')
  return result.error
}

test('Meuse-Rhine has its hospitals, crossings, stations and roads, and passes the schema', () => {
  regionSchema.parse(region)
  const acute = region.facilities.filter((facility) => facility.kind === 'acute')
  assert(acute.length >= 30)
  for (const member of ['nl', 'be', 'de']) {
    assert(acute.filter((facility) => facility.member === member).length >= 6)
  }
  assert(region.crossings.length >= 20)
  assert(region.crossings.some((crossing) => !crossing.heavyVehicles))
  assert(region.stations.length >= 15)
  assert(region.nodes.length >= 120)
})

test('[RG1] every source is declared, and one that is not is a fault', () => {
  const named = [
    ...region.facilities.flatMap((f) => [f.source, f.beds?.source, f.emergency.source]),
    ...region.facilities.flatMap((f) => f.capabilities.map((one) => one.source)),
    ...region.nodes.map((node) => node.source),
    ...[...region.links, ...region.crossings, ...region.stations].map((one) => one.source),
  ].filter((source) => source !== undefined)
  for (const source of named) assert(source.split(':')[0]! in region.sources, source)
  const [fault] = faults('crossings.yaml', (text) =>
    text.replace('source: eroad:', 'source: hearsay:'),
  )
  assert.equal(fault!.field, 'crossings.0.source')
})

test('[RG2] a fault says where it stands', () => {
  const broken = faults('facilities.yaml', (text) => text.replace('kind: acute', 'kind: cute'))
  const line = texts['facilities.yaml'].split('\n').findIndex((one) => one.includes('kind: acute'))
  assert.deepEqual(
    broken.map((fault) => [fault.file, fault.line, fault.column, fault.field]),
    [['facilities.yaml', line + 1, 11, 'facilities.0.kind']],
  )
  const [malformed] = faults('region.yaml', (text) => `${text}\n  bad: [1`)
  assert(malformed!.line > 1 && malformed!.column)
  const [coordinate] = faults('nodes.csv', (text) => text.replace(',50.856,', ',fifty,'))
  assert.deepEqual([coordinate!.file, coordinate!.line, coordinate!.field], ['nodes.csv', 2, 'lat'])
  const two = readRegion({ ...texts, 'nodes.csv': 'x', 'region.yaml': 'format: 1' })
  assert(!two.ok && new Set(two.error.map((fault) => fault.file)).size === 2)
})

test('[RG3] every link that joins two countries passes through a crossing', () => {
  const country = new Map(region.nodes.map((node) => [node.id, node.country]))
  const crossings = new Set(region.crossings.map((crossing) => crossing.node))
  for (const { a, b } of region.links) {
    if (country.get(a) === country.get(b)) continue
    const [border, other] = crossings.has(a) ? [a, b] : [b, a]
    assert(crossings.has(border), `${a} ${b}`)
    assert(country.get(border)!.split('-').includes(country.get(other)!), `${a} ${b}`)
  }
  const smuggled = faults('links.csv', (text) => `${text}nl-vaals,de-aachen,X,local,,derived\n`)
  assert.match(smuggled[0]!.message, /without a crossing/)
  const twin = 'x-vaals-gemmenich,x-slenaken-teuven,X,local,,derived\n'
  assert.match(faults('links.csv', (text) => text + twin)[0]!.message, /two border nodes/)
})

test('[RG4] lengths and surge follow the rules unless stated', () => {
  const place = new Map(region.nodes.map((node) => [node.id, node.place]))
  const link = region.links[0]!
  const km = greatCircleKm(place.get(link.a)!, place.get(link.b)!)
  assert(Math.abs(link.km - km * 1.04) < 0.001)
  const stated = readRegion({
    ...texts,
    'links.csv': texts['links.csv'].replace('motorway,,derived', 'motorway,7.5,assumed'),
  })
  assert(stated.ok && stated.value.links[0]!.km === 7.5)
  const maastricht = region.facilities.find((facility) => facility.id === 'nl-mumc')!
  assert.deepEqual(maastricht.surgePerHour, {
    value: { immediate: 2.1, delayed: 3.15, minor: 15.75 },
    source: 'assumed',
  })
  for (const one of region.links) assert(one.km < 45, `${one.a} ${one.b}`)
})

test('[RG5] an acute hospital has the base; a clinic has no surge', () => {
  for (const facility of region.facilities) {
    const has = facility.capabilities.map((one) => one.value)
    if (facility.kind === 'acute') {
      assert(has.includes('icu') && facility.surgePerHour.value.immediate > 0, facility.id)
      assert.equal(has.includes('emergency-department'), facility.emergency.value !== 'no')
    } else assert.equal(facility.surgePerHour.value.immediate, 0, facility.id)
  }
  assert(region.facilities.some((facility) => facility.kind === 'psychiatric'))
  assert(region.facilities.some((facility) => facility.emergency.value === 'unknown'))
})

test('[RG6] a name that stands for nothing, or twice, is a fault', () => {
  const cases: [keyof RegionTexts, (text: string) => string, RegExp][] = [
    ['links.csv', (text) => `${text}nl-vaals,nl-nowhere,X,local,,derived\n`, /no node nl-nowhere/],
    ['links.csv', (text) => `${text}nl-vaals,nl-gulpen,X,path,,derived\n`, /no class of road path/],
    ['links.csv', (text) => `${text}nl-a2-budel,nl-a2-leenderheide,X,main,,derived\n`, /twice/],
    ['crossings.yaml', (text) => text.replace('node: x-koepfchen', 'node: x-head'), /no node/],
    ['crossings.yaml', (text) => text.replace('between: [nl, de]', 'between: [nl, be]'), /stands/],
    ['facilities.yaml', (text) => text.replace('member: nl', 'member: be'), /no member be in NL/],
    ['facilities.yaml', (text) => text.replace('id: be-eupen', 'id: be-malmedy'), /twice/],
    ['stations.yaml', (text) => text.replace('member: de', 'member: fr'), /no member fr/],
  ]
  for (const [file, change, message] of cases)
    assert.match(faults(file, change)[0]!.message, message)
})

test('a table of any cells reads back as it was written', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é'), maxLength: 6 })
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
      const text = ['x,y', ...rows.map((row) => row.map(quote).join(','))].join('\r\n')
      const table = readTable(text, ['x', 'y'])
      assert(table.ok)
      assert.deepEqual(
        table.value.map(({ fields }) => [fields.x, fields.y]),
        rows,
      )
    }),
    { seed: 20260101, numRuns: 200 },
  )
})

test('the map gets a line for every link, inside the bounds', () => {
  const lines = roadLines(region)
  assert.equal(lines.length, region.links.length)
  const [west, south, east, north] = bounds(region)
  for (const { line } of lines) {
    for (const [lon, lat] of line)
      assert(lon >= west && lon <= east && lat >= south && lat <= north)
  }
})
