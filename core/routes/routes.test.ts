import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CrossingState } from '#core/crossing/state.ts'
import type { Question } from '#core/law/decision.ts'
import type { Region } from '#core/region/region.ts'
import { greatCircleTravel } from '#core/routes/estimate.ts'
import {
  type Edge,
  facilityAt,
  noon,
  permitted,
  refused,
  regionOf,
  trip,
  undetermined,
} from '#core/routes/example.ts'
import { minutesToOpening, settingsAssumed, standing, type Trip } from '#core/routes/gate.ts'
import { buildNetwork } from '#core/routes/network.ts'
import { routes, travelTable } from '#core/routes/travel.ts'
import { hoursMs, minutesMs } from '#core/time.ts'

const countries = ['AA', 'BB', 'CC'] as const
const graph = fc
  .record({
    countries: fc.array(fc.constantFrom(...countries), { minLength: 2, maxLength: 6 }),
    edges: fc.array(
      fc.record({ a: fc.nat(5), b: fc.nat(5), km: fc.integer({ min: 5, max: 60 }) }),
      { maxLength: 12 },
    ),
    closed: fc.uniqueArray(fc.nat(11), { maxLength: 4 }),
    banned: fc.uniqueArray(fc.nat(11), { maxLength: 4 }),
  })
  .map((one) => {
    const seen = new Set<string>()
    const edges = one.edges.filter(({ a, b }) => {
      const key = [a, b].sort().join()
      if (a === b || Math.max(a, b) >= one.countries.length || seen.has(key)) return false
      return seen.add(key)
    })
    return { ...one, edges }
  })
type Graph = typeof graph extends fc.Arbitrary<infer T> ? T : never

const seeded = { seed: 20260101, numRuns: process.env.CORRIDOR_LONG ? 5000 : 200 }
const says = (id: string, state: CrossingState['state'], more: Partial<CrossingState> = {}) => {
  const said = { id, exists: true, version: 1, actVersion: 1, state, waitMinutes: null }
  return { ...said, statedAt: noon, statedBy: 'aa', until: null, order: null, ...more }
}
const states = (...said: CrossingState[]) => new Map(said.map((one) => [one.id, one]))
const closing = (ids: readonly number[]) => states(...ids.map((i) => says(`c${i}`, 'closed')))
const banning = (ids: readonly number[]) => (question: Question) =>
  ids.some((i) => question.facts.crossing === `c${i}`) ? refused : permitted

const ask = (region: Region, more: Partial<Trip> = {}, from = 0) => {
  const { place, country } = region.facilities[from]!
  return routes(buildNetwork(region), { place, country }, region.facilities, trip(more))
}

/** Every simple path tried, by the plainest code that can be written. */
function bruteForce({ countries, edges, closed, banned }: Graph): (number | null)[] {
  const least: (number | null)[] = countries.map(() => null)
  const walk = (at: number, visited: number[], minutes: number, cost: number) => {
    if (least[at] === null || cost < least[at]!) least[at] = cost
    edges.forEach(({ a, b, km }, i) => {
      const next = a === at ? b : b === at ? a : null
      if (next === null || visited.includes(next)) return
      const border = countries[a] !== countries[b]
      if (border && (closed.includes(i) || banned.includes(i))) return
      walk(next, [...visited, next], minutes + km, cost + km + (border ? 2.5 : 0))
    })
  }
  walk(0, [0], 0, 0)
  return least
}

test('[RO1] the way found is the cheapest of all ways', () => {
  fc.assert(
    fc.property(graph, (one) => {
      const found = ask(regionOf(one.countries, one.edges), {
        crossingStates: closing(one.closed),
        decide: banning(one.banned),
      })
      const expected = bruteForce(one)
      found.forEach(({ leg }, i) => {
        const cost = leg ? leg.minutes + 2.5 * leg.crossings.length : null
        if (expected[i] === null) assert.equal(cost, null)
        else assert(cost !== null && Math.abs(cost - expected[i]!) < 0.1, `${cost} ${expected[i]}`)
      })
    }),
    seeded,
  )
})

const edge = (a: number, b: number, km: number): Edge => ({ a, b, km })
/** Home to abroad directly, or over a third state. */
const transit = (directKm: number) =>
  regionOf(['AA', 'BB', 'CC'], [edge(0, 1, directKm), edge(0, 2, 20), edge(2, 1, 20)])

test('[RO1] a second border is passed only where it is really faster', () => {
  assert.deepEqual(ask(transit(42))[1]!.leg!.crossings, ['c0'])
  assert.deepEqual(ask(transit(43))[1]!.leg!.crossings, ['c1', 'c2'])
})

test('[RO2] each border is asked, as driven, with everything the clauses may turn on', () => {
  const asked: Question[] = []
  const decide = (question: Question) => {
    asked.push(question)
    return permitted
  }
  const [, abroad] = ask(transit(90), {
    decide,
    lightsAndSirens: true,
    facts: { category: 'minor' },
  })
  const driven = asked.filter((question) =>
    abroad!.leg!.crossings.includes(String(question.facts.crossing)),
  )
  const directions = driven.map(({ facts }) => `${facts.from}>${facts.to}`)
  assert(directions.includes('aa>cc') && directions.includes('cc>bb'))
  const { facts } = driven[0]!
  assert.equal(facts.crossingState, 'open')
  assert.equal(facts.nationalOrder, false)
  assert.equal(facts.localTime, '12:08', 'reached after 10 km at 60 km/h with lights')
  assert.equal(facts.category, 'minor')
  assert.equal(facts.lightsAndSirens, true)
})

test('[RO2] transit that one of the states refuses is not driven', () => {
  const decide = ({ facts }: Question) =>
    facts.to === 'bb' && facts.from === 'cc' ? refused : permitted
  assert.deepEqual(ask(transit(90), { decide })[1]!.leg!.crossings, ['c0'])
  const unsure = ask(transit(90), { decide: () => undetermined })[1]!
  assert.equal(unsure.leg, null)
  assert(unsure.unreachable!.blocked.every((one) => one.why === 'undetermined'))
})

test('[RO3] what is closed, or turns the vehicle away, is not driven even if permitted', () => {
  const region = transit(20)
  assert.deepEqual(ask(region)[1]!.leg!.crossings, ['c0'])
  const shut = { crossingStates: states(says('c0', 'closed')) }
  assert.deepEqual(ask(region, shut)[1]!.leg!.crossings, ['c1', 'c2'])
  const bus = ask(region, { vehicle: 'bus', ...shut })[1]!
  assert.equal(bus.leg, null)
  assert(bus.unreachable!.blocked.length > 0)
  assert.equal(ask(transit(90), { vehicle: 'bus' })[1]!.faster!.blocked[0]!.why, 'heavy-vehicle')
})

test('[RO4] under necessity the refused way is driven and says that it is refused', () => {
  const only = regionOf(['AA', 'BB'], [edge(0, 1, 20)])
  const [, abroad] = ask(only, { decide: () => refused, under: 'necessity' })
  assert.equal(abroad!.leg!.decision!.answer, 'refused')
  assert.deepEqual(abroad!.leg!.decision!.clauses, ['example/3.2'])
  const shut = { crossingStates: states(says('c0', 'closed')), under: 'necessity' as const }
  assert.equal(ask(only, shut)[1]!.leg, null)
})

test('[RO5] closing a crossing never makes a way faster', () => {
  fc.assert(
    fc.property(graph, fc.nat(11), (one, also) => {
      const region = regionOf(one.countries, one.edges)
      const decide = banning(one.banned)
      const before = ask(region, { decide, crossingStates: closing(one.closed) })
      const after = ask(region, { decide, crossingStates: closing([...one.closed, also]) })
      const cost = ({ leg }: (typeof before)[number]) =>
        leg ? leg.minutes + 2.5 * leg.crossings.length : Number.POSITIVE_INFINITY
      after.forEach((route, i) => {
        assert(cost(route) >= cost(before[i]!) - 1e-6)
      })
    }),
    seeded,
  )
})

test('[RO6] the answer says which crossing stands in the faster way, why, and by which clause', () => {
  const decide = banning([0])
  const { leg, faster } = ask(transit(20), { decide })[1]!
  assert.deepEqual(leg!.crossings, ['c1', 'c2'])
  assert.equal(leg!.decision!.answer, 'permitted')
  assert.deepEqual(faster, {
    minutes: 20,
    crossings: ['c0'],
    blocked: [{ crossing: 'c0', why: 'not-permitted', decision: refused }],
  })
})

test('[RO7] no leg without a reason', () => {
  const island = regionOf(['AA', 'AA', 'BB'], [edge(0, 2, 20)])
  const far = facilityAt('far', 'AA', 10, 10)
  const region = { ...island, facilities: [...island.facilities, far] }
  const [home, cut, abroad, outside] = ask(region, { crossingStates: states(says('c0', 'closed')) })
  assert.equal(home!.leg!.decision, null, 'no border, nothing to decide')
  assert.deepEqual(cut!.unreachable, { why: 'no-road', blocked: [] })
  assert.deepEqual(abroad!.unreachable, {
    why: 'crossings-blocked',
    blocked: [{ crossing: 'c0', why: 'closed', decision: null }],
  })
  assert.equal(outside!.unreachable!.why, 'outside-network')
})

test('[RO8] what a statement is worth by its age', () => {
  const crossing = transit(20).crossings[0]!
  const at = (
    said: CrossingState | undefined,
    minutes: number,
    usual: typeof crossing.usual = 'open',
  ) => standing({ ...crossing, usual }, said, noon + minutesMs(minutes), settingsAssumed)
  const waiting = says('c0', 'restricted', { waitMinutes: 20 })
  assert.equal(at(waiting, 0).waitMinutes, 20)
  assert.equal(at(waiting, 60).waitMinutes, 10)
  assert.equal(at(waiting, 60 * 48).state, 'restricted', 'holds until lifted')
  assert.equal(at(says('c0', 'closed'), 60 * 48).state, 'closed')
  assert.equal(at(says('c0', 'closed', { until: noon + hoursMs(1) }), 61).state, 'open')
  const open = says('c0', 'open')
  assert.equal(at(open, 60 * 24 + 1).ageMinutes, null, 'no longer tells; the usual holds')
  const { usual, ...noUsual } = crossing
  assert.equal(usual, 'open')
  const later = noon + minutesMs(60 * 24 + 1)
  assert.equal(standing(noUsual, open, later, settingsAssumed).state, 'unknown')
  assert.equal(standing(noUsual, undefined, noon, settingsAssumed).state, 'unknown')
  const order = { instrument: 'i', authority: 'a', territory: 'bb', until: noon + hoursMs(1) }
  assert.equal(at(says('c0', 'open', { order }), 59).nationalOrder, true)
  assert.equal(at(says('c0', 'open', { order }), 60).nationalOrder, false)
})

test('[RO8] a national order is stated where it binds, and nowhere else', () => {
  const region = regionOf(['AA', 'BB'], [edge(0, 1, 20)])
  for (const [territory, binds] of [
    ['bb', true],
    ['aa', true],
    ['cc', false],
  ] as const) {
    const order = { instrument: 'i', authority: 'a', territory, until: noon + hoursMs(1) }
    const decide = ({ facts }: Question) => (facts.nationalOrder ? refused : permitted)
    const [, abroad] = ask(region, {
      decide,
      crossingStates: states(says('c0', 'open', { order })),
    })
    assert.equal(abroad!.leg === null, binds, territory)
  }
})

test('[RO8] an unknown state is not stated as a fact', () => {
  const region = regionOf(['AA', 'BB'], [edge(0, 1, 20)])
  const { usual: _, ...noUsual } = region.crossings[0]!
  const decide = ({ facts }: Question) =>
    facts.crossingState === undefined ? undetermined : permitted
  const [, abroad] = ask({ ...region, crossings: [noUsual] }, { decide })
  assert.equal(abroad!.unreachable!.blocked[0]!.why, 'undetermined')
})

test('[RO9] outside its hours a crossing is passed when it opens', () => {
  const table: [string, string, string, number][] = [
    ['06:00', '22:00', '06:00', 0],
    ['06:00', '22:00', '21:59', 0],
    ['06:00', '22:00', '22:00', 480],
    ['06:00', '22:00', '05:59', 1],
    ['22:00', '06:00', '23:00', 0],
    ['22:00', '06:00', '05:59', 0],
    ['22:00', '06:00', '12:00', 600],
  ]
  for (const [opens, closes, at, minutes] of table) {
    assert.equal(minutesToOpening([opens, closes], at), minutes, `${opens} ${closes} ${at}`)
  }
  const region = regionOf(['AA', 'BB'], [edge(0, 1, 20)])
  const hours: [string, string] = ['13:00', '18:00']
  const times: unknown[] = []
  const decide = ({ facts }: Question) => {
    times.push(facts.localTime)
    return permitted
  }
  const [, abroad] = ask({ ...region, crossings: [{ ...region.crossings[0]!, hours }] }, { decide })
  assert.equal(abroad!.leg!.minutes, 70, 'at the border at 12:10, over at 13:00, there at 13:10')
  assert.equal(times[0], '13:00')
})

test('[RO10] the same question gets the same answer, in any order of links', () => {
  fc.assert(
    fc.property(graph, (one) => {
      const region = regionOf(one.countries, one.edges)
      const turned = { ...region, links: region.links.toReversed() }
      const costs = (of: Region) =>
        ask(of).map(({ leg }) => (leg ? leg.minutes + 2.5 * leg.crossings.length : -1))
      assert.deepEqual(ask(region), ask(region))
      const again = costs(turned)
      costs(region).forEach((cost, i) => {
        assert(Math.abs(cost - again[i]!) < 0.1)
      })
    }),
    { ...seeded, numRuns: 50 },
  )
})

test('[RO11] great-circle times are marked, and name no crossing', () => {
  const far = facilityAt('far', 'BB', 50, 5 + 1)
  const { legs, engine } = greatCircleTravel([{ place: { lat: 50, lon: 5 } }], [far])
  assert.equal(engine, 'great-circle')
  assert.deepEqual(legs[0]![0], {
    minutes: 96.9,
    km: 92.9,
    crossings: [],
    decision: null,
    estimated: true,
  })
})

test('[RO12] a helicopter needs a helipad and, abroad, a permission', () => {
  const plain = regionOf(['AA', 'BB'], [])
  const helipad = { value: 'helipad', source: 'assumed' } as const
  const region = {
    ...plain,
    facilities: plain.facilities.map((one) => ({ ...one, capabilities: [helipad] })),
  }
  const vehicle = 'helicopter' as const
  assert.equal(ask(plain, { vehicle })[1]!.unreachable!.why, 'no-helipad')
  const [home, abroad] = ask(region, { vehicle })
  assert.equal(home!.leg!.decision, null)
  assert.deepEqual(abroad!.leg!.crossings, [])
  assert.equal(abroad!.leg!.decision!.answer, 'permitted')
  assert.equal(ask(region, { vehicle, decide: () => refused })[1]!.leg, null)
})

test('a table holds the same routes, row by place', () => {
  const region = transit(20)
  const network = buildNetwork(region)
  const origins = region.facilities.map(({ place, country }) => ({ place, country }))
  const table = travelTable(network, origins, region.facilities, trip())
  origins.forEach((_, i) => {
    assert.deepEqual(
      table.legs[i],
      ask(region, {}, i).map((route) => route.leg),
    )
  })
})
