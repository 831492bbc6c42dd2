import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Decision } from '#core/law/decision.ts'
import type { Capability } from '#core/region/capability.ts'
import type { Facility } from '#core/region/region.ts'
import { allocate } from './allocate.ts'
import { inForce } from './in-force.ts'
import { type AllocateInput, levels, type Offer } from './input.ts'
import { nearest } from './nearest.ts'
import { override } from './override.ts'
import type { Plan, PlanCasualty } from './plan.ts'

const now = 1_770_000_000_000
const scene = { lat: 50.9, lon: 6 }
const yes: Decision = {
  answer: 'permitted',
  why: 'permitted',
  clauses: ['t/7.1'],
  duties: [],
  lacks: [],
}
const no: Decision = { ...yes, answer: 'refused', why: 'prohibited', clauses: ['t/9.3'] }

type House = {
  id: string
  minutes: number | null
  perHour?: number
  member?: string
  has?: Capability[]
  reserve?: number
} & Partial<Pick<Facility, 'kind'>> & { emergency?: 'yes' | 'no' | 'unknown' } & Partial<
    Omit<Offer, 'perHour' | 'facility' | 'flags'>
  >

function offer(house: House): Offer {
  const { id, perHour = 6, member = 'nl', has = ['ct'], reserve = 0, kind = 'acute' } = house
  const rate = { immediate: perHour, delayed: perHour, minor: perHour }
  return {
    facility: {
      id,
      name: id,
      city: id,
      member,
      country: member.toUpperCase(),
      place: scene,
      kind,
      emergency: { value: house.emergency ?? 'yes', source: 'assumed' },
      capabilities: has.map((value) => ({ value, source: 'assumed' })),
      beds: null,
      surgePerHour: { value: rate, source: 'assumed' },
      reserveShare: { value: reserve, source: 'assumed' },
      source: 'assumed',
    },
    perHour: rate,
    ...(house.perHourIfFresh ? { perHourIfFresh: house.perHourIfFresh } : {}),
    status: house.status ?? 'open',
    reportAgeMinutes: house.reportAgeMinutes ?? null,
  }
}

const person = (id: string, more: Partial<PlanCasualty> = {}): PlanCasualty => ({
  id,
  label: id,
  category: 'immediate',
  needs: [],
  ageYears: 40,
  looksLike: null,
  place: scene,
  member: 'nl',
  family: null,
  contaminated: false,
  unaccompaniedMinor: false,
  threatened: false,
  consent: null,
  ...more,
})

function world(
  casualties: PlanCasualty[],
  houses: House[],
  more: Partial<AllocateInput> = {},
): AllocateInput {
  const minutes = new Map(houses.map((house) => [house.id, house.minutes]))
  return {
    incident: 'i',
    now,
    casualties,
    facilities: houses.map(offer),
    travel: (_, id) => {
      const there = minutes.get(id)!
      const blocked = [{ crossing: 'bridge', why: 'closed' as const, decision: null }]
      if (there === null) return { leg: null, unreachable: { why: 'crossings-blocked', blocked } }
      const leg = { minutes: there, km: there, crossings: [], decision: null, estimated: false }
      return { leg, unreachable: null }
    },
    decide: (casualty, facility) => (facility.member === casualty.member ? null : yes),
    ...more,
  }
}

const goesTo = (plan: Plan) =>
  Object.fromEntries(plan.assignments.map((one) => [one.casualty, one.facility]))
const whyNot = (plan: Plan, casualty: string) =>
  Object.fromEntries(
    plan.passedOver.filter((p) => p.casualty === casualty).map((p) => [p.facility, p.why.code]),
  )
const minutesTo = (plan: Plan, id: string) =>
  (plan.assignments.find((one) => one.casualty === id)!.treatAt - now) / 60_000

const category = fc.constantFrom(...levels.map((level) => level.category))
const houseOf = fc.record({
  minutes: fc.integer({ min: 1, max: 90 }),
  perHour: fc.constantFrom(0, 0.5, 1, 3),
  member: fc.constantFrom('nl', 'be'),
  reserve: fc.constantFrom(0, 0.5),
  burns: fc.boolean(),
  permitted: fc.boolean(),
})
const instance = fc
  .record({
    people: fc.array(
      fc.record({
        category,
        burns: fc.boolean(),
        family: fc.constantFrom(null, null, 'f'),
        far: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    houses: fc.array(houseOf, { minLength: 1, maxLength: 5 }),
  })
  .map(({ people, houses }) => {
    const closed = new Set(houses.flatMap((house, i) => (house.permitted ? [] : [`h${i}`])))
    const input = world(
      people.map((one, i) =>
        person(`c${i}`, {
          category: one.category,
          needs: one.burns ? ['burns'] : [],
          family: one.family,
          place: one.far ? { lat: 51, lon: 6 } : scene,
        }),
      ),
      houses.map((house, i) => ({ ...house, id: `h${i}`, has: house.burns ? ['burns'] : ['ct'] })),
      { options: { horizonMinutes: 120 } },
    )
    const near = input.travel
    return {
      ...input,
      travel: (place, id, category) => {
        const way = near(place, id, category)
        const more = place.lat === 51 ? (Number(id.slice(1)) * 17) % 40 : 0
        return { ...way, leg: { ...way.leg!, minutes: way.leg!.minutes + more } }
      },
      decide: (casualty, facility) => {
        if (facility.member === casualty.member) return null
        return closed.has(facility.id) ? no : yes
      },
    } satisfies AllocateInput
  })
const alone = (input: AllocateInput): AllocateInput => ({
  ...input,
  casualties: input.casualties.map((one) => ({ ...one, family: null })),
})
const vehicles = [
  { id: 'v1', readyMinutes: 5 },
  { id: 'v2', readyMinutes: 9 },
]
const seeded = (seed: number, numRuns = 250) => ({ seed, numRuns })

describe('a plan as a whole', () => {
  test('[AL1] casualties and facilities in another order get the same plan', () => {
    fc.assert(
      fc.property(instance, (input) => {
        const turned = {
          ...input,
          casualties: input.casualties.toReversed(),
          facilities: input.facilities.toReversed(),
        }
        assert.deepEqual(allocate(turned), allocate(input))
        const fleet = { vehicles }
        assert.deepEqual(allocate({ ...turned, ...fleet }), allocate({ ...input, ...fleet }))
      }),
      seeded(11),
    )
  })

  test('[AL3] the bound is reached where neither vehicles nor families bind', () => {
    fc.assert(
      fc.property(instance, (input) => {
        const plan = allocate(alone(input))
        assert.equal(plan.gap, 0)
        for (const level of plan.levels) assert.equal(level.value, level.bound)
      }),
      seeded(12),
    )
  })

  test('[AL4] no level is worth more than its bound, with vehicles, families and when told to stop', () => {
    fc.assert(
      fc.property(instance, fc.boolean(), fc.boolean(), (input, driven, stopped) => {
        const plan = allocate({
          ...input,
          ...(driven ? { vehicles } : {}),
          keepGoing: () => !stopped,
        })
        for (const level of plan.levels) assert(level.bound >= level.value && level.gap >= 0)
        assert(plan.bound >= plan.value)
        assert.equal(plan.gap, Math.max(0, ...plan.levels.map((level) => level.gap)))
        const lines = plan.assignments.length + plan.unplaced.length
        assert.equal(lines, input.casualties.length, 'everybody is accounted for once')
      }),
      seeded(13, 600),
    )
  })

  test('[AL6] one facility more lowers no bound and no value', () => {
    fc.assert(
      fc.property(instance, (given) => {
        const input = alone(given)
        const fewer = allocate({ ...input, facilities: input.facilities.slice(1) })
        const more = allocate(input)
        more.levels.forEach((level, i) => {
          assert(level.bound >= fewer.levels[i]!.bound && level.value >= fewer.levels[i]!.value)
        })
      }),
      seeded(14),
    )
  })

  test('[AL17] going to the nearest is never better than the bound, level by level', () => {
    fc.assert(
      fc.property(instance, (given) => {
        const input = alone(given)
        const plan = allocate(input)
        const plain = nearest(input)
        const first = plan.levels[0]
        if (first) assert(plain.levels[0]!.value <= first.bound)
      }),
      seeded(15),
    )
    const crowd = ['a', 'b', 'c'].map((id) => person(id))
    const houses = [
      { id: 'near', minutes: 10, perHour: 1 },
      { id: 'far', minutes: 30, perHour: 4 },
    ]
    const plain = nearest(world(crowd, houses))
    assert.deepEqual(
      plain.lines.map((line) => line.facility),
      ['near', 'near', 'near'],
    )
    assert(plain.value < allocate(world(crowd, houses)).value)
  })

  test('[AL19] one red goes before any number of others', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => person(`d${i}`, { category: 'delayed' }))
    const houses = [
      { id: 'near', minutes: 10, perHour: 2 },
      { id: 'far', minutes: 50, perHour: 20 },
    ]
    const urgent = person('u', { category: 'urgent' })
    const plan = allocate(world([...crowd, urgent], houses))
    assert.equal(minutesTo(plan, 'u'), 10)
  })
})

describe('who may go where', () => {
  test('[AL5] no clinic takes anybody, nor a house of unknown kind without an emergency department', () => {
    const houses: House[] = [
      { id: 'mind', minutes: 1, kind: 'psychiatric' },
      { id: 'rehab', minutes: 2, kind: 'rehabilitation' },
      { id: 'day', minutes: 3, kind: 'day-clinic' },
      { id: 'home', minutes: 4, kind: 'long-term' },
      { id: 'what', minutes: 5, kind: 'unknown', emergency: 'unknown' },
      { id: 'no-ed', minutes: 6, emergency: 'no' },
      { id: 'acute', minutes: 40 },
    ]
    for (const category of ['immediate', 'urgent', 'delayed', 'expectant'] as const) {
      const plan = allocate(world([person('a', { category })], houses))
      const grave = category === 'immediate' || category === 'urgent'
      assert.deepEqual(goesTo(plan), { a: grave ? 'acute' : 'what' })
      assert.deepEqual(whyNot(plan, 'a'), {
        mind: 'unsuitable-kind',
        rehab: 'unsuitable-kind',
        day: 'unsuitable-kind',
        home: 'unsuitable-kind',
        ...(grave ? { what: 'kind-unknown', 'no-ed': 'no-emergency-department' } : {}),
      })
    }
    const light = allocate(world([person('a', { category: 'minor' })], houses))
    assert.deepEqual(goesTo(light), { a: 'day' })
    assert.deepEqual(whyNot(light, 'a'), { mind: 'unsuitable-kind', rehab: 'unsuitable-kind' })
  })

  test('[AL7] what is refused or undetermined is not planned, and says by which clause', () => {
    const houses = [
      { id: 'abroad', minutes: 5, member: 'be' },
      { id: 'home', minutes: 60 },
    ]
    for (const answer of ['refused', 'undetermined'] as const) {
      const input = world([person('a')], houses, {
        decide: (_, to) => (to.member === 'be' ? { ...no, answer, lacks: ['consent'] } : null),
      })
      const plan = allocate(input)
      assert.deepEqual(goesTo(plan), { a: 'home' })
      assert.deepEqual(plan.passedOver[0]!.why.clauses, ['t/9.3'])
      assert.equal(plan.passedOver[0]!.why.code, answer === 'refused' ? 'not-permitted' : answer)
    }
    const plan = allocate(world([person('a')], houses))
    assert.deepEqual(plan.assignments[0]!.clauses, ['t/7.1'])
  })

  test('[AL8] every hospital that would have been sooner says why not', () => {
    const stale = { immediate: 6, delayed: 6, minor: 6 }
    const houses: House[] = [
      { id: 'skill', minutes: 1 },
      { id: 'shut', minutes: 2, has: ['burns'], status: 'closed' },
      { id: 'says-full', minutes: 3, has: ['burns'], status: 'full', reportAgeMinutes: 4 },
      { id: 'empty', minutes: 4, has: ['burns'], perHour: 0 },
      { id: 'taken', minutes: 5, has: ['burns'], perHour: 0.5 },
      { id: 'kept', minutes: 6, has: ['burns'], perHour: 1, reserve: 1, member: 'be' },
      { id: 'river', minutes: null, has: ['burns'] },
      {
        id: 'old',
        minutes: 7,
        has: ['burns'],
        perHour: 0.5,
        reportAgeMinutes: 300,
        perHourIfFresh: stale,
      },
      { id: 'goal', minutes: 40, has: ['burns'], perHour: 60 },
    ]
    const people = ['a', 'b', 'c'].map((id) => person(id, { needs: ['burns'] }))
    const plan = allocate(world(people, houses))
    const last = Object.entries(goesTo(plan)).find(([, to]) => to === 'goal')![0]
    assert.deepEqual(whyNot(plan, last), {
      skill: 'lacks-capability',
      shut: 'closed',
      'says-full': 'reports-full',
      empty: 'no-capacity',
      taken: 'full',
      kept: 'reserve',
      old: 'report-stale',
      river: 'crossing',
    })
  })

  test('[AL13] reserved starts go only to a member’s own', () => {
    const houses = [{ id: 'h', minutes: 5, perHour: 1, reserve: 1, member: 'be' }]
    const plan = allocate(world([person('own', { member: 'be' }), person('other')], houses))
    assert.deepEqual(goesTo(plan), { own: 'h' })
    assert(plan.unplaced[0]!.wouldHelp.some((help) => help.code === 'reserve-released'))
    const half = allocate(world([person('x')], [{ ...houses[0]!, reserve: 0.5 }]))
    assert.deepEqual(goesTo(half), { x: 'h' })
  })

  test('[AL14] contaminated people go only by way of decontamination', () => {
    const houses: House[] = [
      { id: 'plain', minutes: 5 },
      { id: 'clean', minutes: 50, has: ['decontamination'] },
    ]
    const plan = allocate(world([person('a', { contaminated: true }), person('b')], houses))
    assert.deepEqual(goesTo(plan), { a: 'clean', b: 'plain' })
    assert.deepEqual(whyNot(plan, 'a'), { plain: 'no-decontamination' })
  })

  test('[AL16] an unknown emergency status is flagged wherever it is chosen', () => {
    const plan = allocate(world([person('a')], [{ id: 'h', minutes: 5, emergency: 'unknown' }]))
    assert.deepEqual(plan.assignments[0]!.flags, ['emergency-unknown'])
  })
})

describe('who gets no place', () => {
  test('[AL9] says why, what would help, and where care goes on', () => {
    const houses: House[] = [
      { id: 'near', minutes: 5 },
      { id: 'abroad', minutes: 20, member: 'be', has: ['burns'] },
      { id: 'river', minutes: null, has: ['burns'] },
    ]
    const burnt = person('a', { needs: ['burns'] })
    const refused = { decide: (_: unknown, to: Facility) => (to.member === 'be' ? no : null) }
    const plan = allocate(world([burnt], houses, refused))
    const [line] = plan.unplaced
    assert.equal(line!.why.code, 'none-permitted')
    assert.deepEqual(line!.why.clauses, ['t/9.3'])
    assert.deepEqual(line!.wouldHelp.map((help) => [help.code, help.params.facility]).toSorted(), [
      ['clause-permits', 'abroad'],
      ['crossing-opens', 'river'],
    ])
    assert.deepEqual(line!.meanwhile, { facility: 'near', minutes: 5, code: 'over-capacity' })
    const full = allocate(
      world(
        ['a', 'b', 'c'].map((id) => person(id, { needs: ['burns'] })),
        [{ id: 'h', minutes: 5, perHour: 1 / 4, has: ['burns'] }],
      ),
    )
    assert.equal(full.unplaced[0]!.why.code, 'no-start-in-time')
    assert.deepEqual(full.unplaced[0]!.wouldHelp[0]!.params, {
      need: 'burns',
      facility: 'h',
      name: 'h',
      minutes: 5,
      within: 90,
    })
    const nobody = allocate(world([burnt], [{ id: 'mind', minutes: 5, kind: 'psychiatric' }]))
    assert.equal(nobody.unplaced[0]!.meanwhile.code, 'hold-at-scene')
    assert.equal(nobody.unplaced[0]!.wouldHelp.length, 1)
  })

  test('[AL15] those who need no start are listed and take none', () => {
    const others = ['no-signs-of-life', 'dead', 'uninjured', 'untriaged'] as const
    const people = others.map((category) => person(category, { category }))
    const plan = allocate(world([...people, person('red')], [{ id: 'h', minutes: 5, perHour: 1 }]))
    assert.deepEqual(goesTo(plan), { red: 'h' })
    assert.deepEqual(Object.fromEntries(plan.unplaced.map((one) => [one.casualty, one.why.code])), {
      'no-signs-of-life': 'confirm-death-first',
      dead: 'dead',
      uninjured: 'needs-no-hospital',
      untriaged: 'triage-first',
    })
  })
})

describe('vehicles, families and overriding', () => {
  test('[AL10] a vehicle takes one at a time, the most urgent first', () => {
    const people = [person('d', { category: 'delayed' }), person('r')]
    const plan = allocate(
      world(people, [{ id: 'h', minutes: 20, perHour: 60 }], {
        vehicles: [{ id: 'v', readyMinutes: 10 }],
      }),
    )
    // Ready at 10, loaded at 18, there at 38; unloaded at 50, back at 70, loaded at 78, there at 98.
    assert.equal(minutesTo(plan, 'r'), 38)
    assert.equal(minutesTo(plan, 'd'), 98)
    assert(plan.assignments[1]!.because.some((one) => one.code === 'waits-for-vehicle'))
  })

  test('[AL11] a family goes together where it costs no red anything and nobody else', () => {
    const houses = [
      { id: 'a', minutes: 20, perHour: 1 },
      { id: 'b', minutes: 25, perHour: 60 },
    ]
    const family = [
      person('child', { category: 'delayed', family: 'f' }),
      person('mother', { category: 'delayed', family: 'f' }),
    ]
    const plan = allocate(world(family, houses))
    assert.deepEqual(goesTo(plan), { child: 'b', mother: 'b' })
    const red = allocate(
      world(
        family.map((one) => ({ ...one, category: 'immediate' })),
        houses,
      ),
    )
    assert.equal(new Set(Object.values(goesTo(red))).size, 2)
    assert(red.assignments[0]!.because.some((one) => one.code === 'family-parted'))
    fc.assert(
      fc.property(instance, (input) => {
        const kept = allocate(input)
        const free = allocate(alone(input))
        const reds = kept.levels.find((level) => level.category === 'immediate')
        const freely = free.levels.find((level) => level.category === 'immediate')
        assert.equal(reds?.value, freely?.value)
        const members = input.casualties.filter((one) => one.family !== null)
        assert(free.value - kept.value <= 15 * members.length, 'nobody outside pays for it')
      }),
      seeded(16),
    )
  })

  test('[AL18] overriding tells minutes, clauses, what speaks against it and who waits longer', () => {
    const houses: House[] = [
      { id: 'home', minutes: 30, perHour: 2 },
      { id: 'abroad', minutes: 10, perHour: 1, member: 'be' },
      { id: 'mind', minutes: 2, kind: 'psychiatric' },
    ]
    const input = world([person('a'), person('b')], houses)
    const plan = allocate(input)
    const there = goesTo(plan)
    const [at] = Object.keys(there).filter((id) => there[id] === 'home')
    const [other] = Object.keys(there).filter((id) => there[id] === 'abroad')
    const change = override(input, plan, at!, 'abroad')
    assert.equal(change.answer, 'permitted')
    assert.deepEqual(change.clauses, ['t/7.1'])
    const waits = at! < other! ? change.others[0]!.minutesLater : change.minutes
    assert(waits! > 0)
    assert.deepEqual(goesTo(plan), there, 'the plan is as it was')
    const bad = override(input, plan, at!, 'mind')
    assert.deepEqual(
      bad.against.map((one) => one.code),
      ['unsuitable-kind'],
    )
  })

  test('[AL18] what people have decided is weighed as it stands, and costs those who wait there', () => {
    const houses: House[] = [
      { id: 'home', minutes: 30, perHour: 2 },
      { id: 'abroad', minutes: 10, perHour: 1, member: 'be' },
    ]
    const input = world([person('a'), person('b'), person('c', { category: 'minor' })], houses)
    const destined = [
      { casualty: 'a', facility: 'home', minutes: null },
      { casualty: 'b', facility: 'abroad', minutes: 15 },
      { casualty: 'gone', facility: 'abroad', minutes: 5 },
    ]
    const assignments = inForce(input, destined)
    assert.deepEqual(
      assignments.map(({ casualty, facility, arriveAt, treatAt }) => [
        ...[casualty, facility, (arriveAt - now) / 60_000, (treatAt - now) / 60_000],
      ]),
      [
        ['a', 'home', 30, 30],
        ['b', 'abroad', 15, 15],
      ],
    )
    const change = override(input, { assignments }, 'a', 'abroad')
    assert.equal(change.before?.facility, 'home')
    assert.deepEqual(
      change.others.map(({ casualty, minutesLater }) => [casualty, minutesLater]),
      [['b', 45]],
    )
    const minor = override(input, { assignments }, 'c', 'abroad')
    assert.equal(minor.before, null, 'nobody has sent them anywhere yet')
    assert.deepEqual(minor.others, [], 'and they take no place of the immediate')
  })
})

test('[AL20] of people hurt alike, whom the agreement puts first is treated first, at no price to the plan', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => person(id))
  const treatedAt = (first: string[]) => {
    const casualties = people.map((one) => ({ ...one, first: first.includes(one.id) }))
    const plan = allocate(world(casualties, [{ id: 'h1', minutes: 10, perHour: 2 }]))
    const order = plan.assignments.toSorted((x, y) => x.treatAt - y.treatAt)
    return { order: order.map(({ casualty }) => casualty), value: plan.value }
  }
  const plain = treatedAt([])
  assert.deepEqual(plain.order, ['a', 'b', 'c', 'd'])
  assert.deepEqual(treatedAt(['d', 'c']), { order: ['c', 'd', 'a', 'b'], value: plain.value })
  const urgent = { ...person('z'), category: 'urgent' as const, first: true }
  const plan = allocate(world([...people, urgent], [{ id: 'h1', minutes: 10, perHour: 2 }]))
  const last = plan.assignments.toSorted((x, y) => x.treatAt - y.treatAt).at(-1)
  assert.equal(last?.casualty, 'z', 'no category is outranked')
})
