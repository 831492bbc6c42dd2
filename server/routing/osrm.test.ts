import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import type { Question } from '#core/law/decision.ts'
import { greatCircleKm } from '#core/region/geometry.ts'
import { permitted, refused, regionOf, trip } from '#core/routes/example.ts'
import { buildNetwork } from '#core/routes/network.ts'
import { travelTable } from '#core/routes/travel.ts'
import { osrmTravel } from '#server/routing/osrm.ts'

/** Two towns and two crossings between them; c0 lies nearer than c1. */
const region = regionOf(
  ['AA', 'BB', 'AA'],
  [
    { a: 0, b: 1, km: 20 },
    { a: 1, b: 2, km: 30 },
    { a: 0, b: 2, km: 15 },
  ],
)
const network = buildNetwork(region)
const { place, country } = region.facilities[0]!
const from = [{ place, country }]

let requests: string[] = []
let behave: 'well' | 'slowly' | 'with-500' | 'nonsense' | 'too-small' = 'well'
const kmPerHour = 60

/** A table service: great circles at 60 km/h, by the protocol's own rules. */
const server = createServer((request, response) => {
  const url = new URL(request.url!, 'http://localhost')
  requests.push(url.pathname)
  const points = url.pathname
    .split('/')
    .at(-1)!
    .split(';')
    .map((pair) => {
      const [lon, lat] = pair.split(',').map(Number)
      return { lat: lat!, lon: lon! }
    })
  const indexes = (name: string) => url.searchParams.get(name)!.split(';').map(Number)
  const km = indexes('sources').map((i) =>
    indexes('destinations').map((j) => greatCircleKm(points[i]!, points[j]!)),
  )
  const send = () => {
    response.statusCode = behave === 'with-500' ? 500 : points.length > 100 ? 400 : 200
    if (behave === 'nonsense') return response.end('<html>')
    const rows = behave === 'too-small' ? [] : km
    const durations = rows.map((row) => row.map((one) => (one / kmPerHour) * 3600))
    const distances = rows.map((row) => row.map((one) => one * 1000))
    response.end(JSON.stringify({ code: 'Ok', durations, distances }))
  }
  if (behave === 'slowly') setTimeout(send, 400)
  else send()
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => {
  server.closeAllConnections()
  server.close()
})
const { port } = server.address() as AddressInfo
const config = { url: `http://127.0.0.1:${port}`, timeoutMs: 2000 }
const ask = (more = {}, settings = config) =>
  osrmTravel(settings, network, from, region.facilities, trip(more))

const over = (i: number) => {
  const [a, x, b] = [place, region.crossings[i]!.place, region.facilities[1]!.place]
  return Math.round((greatCircleKm(a, x) + greatCircleKm(x, b)) * 10) / 10
}

test('[RO13] over a border the time is way to the crossing, wait and way on', async () => {
  behave = 'well'
  const table = await ask()
  assert.equal(table.engine, 'osrm')
  const [, abroad, home] = table.legs[0]!
  assert.deepEqual(abroad, {
    minutes: over(0),
    km: over(0),
    crossings: ['c0'],
    decision: permitted,
    estimated: false,
  })
  assert.equal(home!.decision, null)
  assert(Math.abs(home!.minutes - greatCircleKm(place, region.facilities[2]!.place)) < 0.1)
  const lit = await ask({ lightsAndSirens: true })
  assert(lit.legs[0]![1]!.minutes < abroad!.minutes)
})

test('[RO13] a crossing that the agreement refuses is not composed, and the answer says so', async () => {
  const decide = ({ facts }: Question) => (facts.crossing === 'c0' ? refused : permitted)
  const { legs, faster } = await ask({ decide })
  assert.deepEqual(legs[0]![1]!.crossings, ['c1'])
  assert.equal(legs[0]![1]!.minutes, over(1))
  assert.deepEqual(faster[0]![1], {
    minutes: over(0),
    crossings: ['c0'],
    blocked: [{ crossing: 'c0', why: 'not-permitted', decision: refused }],
  })
  const { legs: none, unreachable } = await ask({ decide: () => refused })
  assert.equal(none[0]![1], null)
  assert.equal(unreachable[0]![1]!.why, 'crossings-blocked')
})

test('[RO13] a service that fails or is slow is replaced by the own network, which says so', async () => {
  const own = travelTable(network, from, region.facilities, trip())
  const cases: [typeof behave, number, string][] = [
    ['with-500', 2000, 'osrm-request'],
    ['nonsense', 2000, 'osrm-answer'],
    ['too-small', 2000, 'osrm-answer'],
    ['slowly', 50, 'osrm-timeout'],
  ]
  for (const [way, timeoutMs, note] of cases) {
    behave = way
    const table = await ask({}, { ...config, timeoutMs })
    assert.deepEqual(table, { ...own, notes: ['osrm-unavailable', note] }, way)
  }
  const gone = await ask({}, { ...config, url: 'http://127.0.0.1:9' })
  assert.deepEqual(gone.notes, ['osrm-unavailable', 'osrm-request'])
  assert.equal(gone.engine, 'network')
})

test('[RO13] large tables are asked in blocks within the limit', async () => {
  behave = 'well'
  const many = Array.from({ length: 130 }, (_, i) => ({ ...region.facilities[1]!, id: `m${i}` }))
  requests = []
  const table = await osrmTravel(config, network, from, many, trip())
  assert.equal(table.engine, 'osrm')
  assert.equal(table.legs[0]!.length, 130)
  assert(table.legs[0]!.every((leg) => leg!.minutes === over(0)))
  assert(requests.every((path) => path.split(';').length <= 100))
  assert(requests.length >= 7)
})
