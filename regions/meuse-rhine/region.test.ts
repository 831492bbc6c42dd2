import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { CrossingState } from '#core/crossing/state.ts'
import { permitted, trip } from '#core/routes/example.ts'
import { buildNetwork } from '#core/routes/network.ts'
import { routes, travelTable } from '#core/routes/travel.ts'
import { loadRegion } from '#server/planning/region.ts'
import { realData } from '#test/real-data.ts'

const folder = new URL('.', import.meta.url).pathname
const loaded = await loadRegion(folder)
assert(loaded.ok, JSON.stringify(!loaded.ok && loaded.error.slice(0, 5)))
const region = loaded.value
const network = buildNetwork(region)
const facility = (id: string) => region.facilities.find((one) => one.id === id)!
const from = (id: string) => ({ place: facility(id).place, country: facility(id).country })

test('a folder without a file is a fault that names the file', async () => {
  const nowhere = await loadRegion('/nonexistent')
  assert(!nowhere.ok)
  assert.equal(nowhere.error[0]!.file, 'region.yaml')
})

test('every facility and every station reaches every facility', () => {
  const stations = region.stations.map(({ place, member }) => ({
    place,
    country: member.toUpperCase(),
  }))
  const table = travelTable(network, stations, region.facilities, trip())
  table.legs.forEach((row, i) => {
    row.forEach((leg, j) => {
      assert(leg, `${region.stations[i]!.id} to ${table.facilityIds[j]}`)
      assert(leg.minutes < 150, `${leg.minutes}`)
      if (stations[i]!.country !== region.facilities[j]!.country) assert(leg.crossings.length > 0)
      assert.equal(leg.decision !== null, leg.crossings.length > 0)
    })
  })
})

test('with every crossing closed, nobody leaves their country', () => {
  const state = (id: string): CrossingState => ({
    id,
    exists: true,
    version: 1,
    actVersion: 1,
    state: 'closed',
    waitMinutes: null,
    statedAt: trip().now,
    statedBy: 'be',
    until: null,
    order: null,
  })
  const crossingStates = new Map(region.crossings.map(({ id }) => [id, state(id)]))
  for (const id of ['nl-mumc', 'be-eupen', 'de-uk-aachen']) {
    const found = routes(network, from(id), region.facilities, trip({ crossingStates }))
    for (const route of found) {
      const abroad = facility(route.facility).country !== facility(id).country
      assert.equal(route.leg === null, abroad, `${id} ${route.facility}`)
      if (abroad) assert.equal(route.unreachable!.why, 'crossings-blocked')
    }
  }
})

test('where Vaals to Aachen is refused at Vaals, the next crossing is taken and the answer says why', () => {
  const vaals = { place: { lat: 50.7711, lon: 6.0158 }, country: 'NL' }
  const aachen = [facility('de-uk-aachen')]
  const [open] = routes(network, vaals, aachen, trip())
  assert.deepEqual(open!.leg!.crossings, ['vaals-vaalserquartier'])
  const refused = { ...permitted, answer: 'refused' as const, why: 'prohibited' as const }
  const decide: Parameters<typeof trip>[0] = {
    decide: ({ facts }) => (facts.crossing === 'vaals-vaalserquartier' ? refused : permitted),
  }
  const [shut] = routes(network, vaals, aachen, trip(decide))
  assert(shut!.leg!.minutes > open!.leg!.minutes)
  assert.equal(shut!.faster!.blocked[0]!.crossing, 'vaals-vaalserquartier')
})

test('the ten routes of the sheet are what the network gives, and within what the sheet admits', () => {
  const sheet = readFileSync(`${folder}README.md`, 'utf8')
  const rows = [...sheet.matchAll(/^\| ((?:nl|be|de)-.*) \|$/gm)].map((row) => row[1]!.split(' | '))
  assert.equal(rows.length, 10)
  for (const [a, b, km, knownKm, , minutes, known] of rows) {
    const { leg } = routes(network, from(a!), [facility(b!)], trip())[0]!
    assert.deepEqual([leg!.km, leg!.minutes], [Number(km), Number(minutes)], `${a} ${b}`)
    assert(Math.abs(leg!.minutes / Number(known) - 1) <= 0.205, `${a} ${b} minutes`)
    assert(Math.abs(leg!.km / Number(knownKm) - 1) <= 0.255, `${a} ${b} km`)
  }
})

const eroad = realData('roads/eroad_edges.csv')
test('of the stretches that the E-road data knows too, nearly all agree within 8 %', {
  skip: eroad.absent,
}, () => {
  const ours = new Map(
    region.nodes.flatMap(({ id, source }) => {
      return source?.startsWith('eroad:') && !id.startsWith('x-') ? [[source.slice(6), id]] : []
    }),
  )
  const ratios = readFileSync(eroad.path, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter(([a, b]) => a! < b! && ours.has(a!) && ours.has(b!))
    .map(([a, b, km]) => shortestKm(ours.get(a!)!, ours.get(b!)!) / Number(km))
  assert(ratios.length >= 30)
  const near = ratios.filter((ratio) => Math.abs(ratio - 1) <= 0.08)
  assert(near.length >= ratios.length - 2, `${near.length} of ${ratios.length}`)
})

/** Plain relaxation until nothing improves: a second way of computing, not the one under test. */
function shortestKm(a: string, b: string): number {
  const km = new Map([[a, 0]])
  for (let changed = true; changed; ) {
    changed = false
    for (const link of region.links) {
      for (const [x, y] of [
        [link.a, link.b],
        [link.b, link.a],
      ] as const) {
        const through = (km.get(x) ?? Number.POSITIVE_INFINITY) + link.km
        if (through >= (km.get(y) ?? Number.POSITIVE_INFINITY)) continue
        km.set(y, through)
        changed = true
      }
    }
  }
  return km.get(b)!
}
