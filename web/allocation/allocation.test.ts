import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Plan } from '#core/allocation/plan.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { incidentNoun } from '#core/incident/noun.ts'
import type { Way } from '../routes/way.ts'
import { adoption, asksToMake, destinedBy, linesInForce, minutesMore, percent } from './plan.ts'
import { sayReason } from './reason.ts'

const way = (member: string | undefined, minutes: number | null) =>
  ({
    facility: { id: 'somewhere', member },
    leg: minutes === null ? null : { minutes, km: 40, crossings: ['a76'], decision: null },
  }) as Way

const destined = (id: string, member: string, more: Partial<CasualtyState> = {}) =>
  ({
    id,
    label: id,
    category: 'immediate',
    stage: 'destined',
    requests: [],
    necessity: null,
    custody: { member: 'nl' },
    journey: { etaAt: null },
    destination: {
      to: { facility: `${member}-hospital`, member },
      route: { crossings: [], minutes: 20 },
      clauses: ['meuse-rhine/7.2'],
    },
    ...more,
  }) as CasualtyState

test('one request to each neighbour, without those asked or declined, at home, under way or under necessity', () => {
  const waiting = [{ facility: 'de-hospital', state: 'waiting' }] as CasualtyState['requests']
  const declined = [{ facility: 'de-hospital', state: 'declined' }] as CasualtyState['requests']
  const lapsed = [{ facility: 'de-hospital', state: 'lapsed' }] as CasualtyState['requests']
  const list = [
    destined('a', 'nl'),
    destined('b', 'de'),
    destined('c', 'be'),
    destined('d', 'de', { requests: waiting }),
    destined('e', 'de', { requests: declined }),
    destined('f', 'de', { stage: 'on-the-way' }),
    destined('h', 'de', { requests: lapsed }),
    destined('g', 'de', { custody: { member: 'de' } as CasualtyState['custody'] }),
  ]
  assert.deepEqual(asksToMake(list, 'nl'), [
    { member: 'be', casualties: ['c'] },
    { member: 'de', casualties: ['b', 'h'] },
  ])
})

test('what is in force is each one’s own destination, a place outside the region too', () => {
  const outside = destined('z', 'be', {
    destination: {
      route: null,
      clauses: [],
      plan: null,
      overridden: true,
      at: 0,
      to: { outside: { name: 'CHL Luxembourg', country: 'LU' } },
    },
  })
  const [line] = linesInForce([outside], new Map())
  assert.equal(line?.facilityName, 'CHL Luxembourg')
  assert.equal(line?.facility, null)
})

test('an adopted plan is what the command accepts', () => {
  const plan = {
    value: 1,
    bound: 1,
    gap: 0,
    assignments: [
      {
        casualty: 'a',
        facility: 'f',
        member: 'be',
        route: { crossings: ['x'], minutes: 20, km: 12 },
        clauses: ['m/7.2'],
        because: [{ code: 'soonest-care', params: { minutes: 30 }, clauses: ['m/7.2'] }],
      },
    ],
    unplaced: [{ casualty: 'b', why: { code: 'none-suitable', params: {}, clauses: [] } }],
  } as unknown as Plan
  const body = adoption(plan, 'plan-1')
  assert(incidentNoun.commands['incident.adopt_plan'].body.safeParse(body).success)
})

test('a gap is told with as many places as it takes to say that there is one', () => {
  assert.equal(percent(0), '0')
  assert.equal(percent(0.0001), '< 0.05')
  assert.equal(percent(0.0041), '0.4')
  assert.equal(percent(0.25), '25')
})

test('a reason names hospitals, crossings and needs in words', () => {
  const say = (key: string, params?: Record<string, string | number>) =>
    params ? `${key}:${JSON.stringify(params)}` : key
  const reason = { code: 'crossing', params: { crossing: 'vaals', state: 'closed', minutes: 8.4 } }
  assert.equal(
    sayReason(say, reason, new Map([['vaals', 'Vaals – Vaalserquartier']])),
    'plan.reason.crossing:{"crossing":"Vaals – Vaalserquartier","state":"screens.map.state.closed","minutes":8}',
  )
})

test('a way as an act says it: the member that answers for the hospital, and the route if there is one', () => {
  assert.deepEqual(destinedBy(way('de', 42.4)), {
    destination: { facility: 'somewhere', member: 'de' },
    route: { crossings: ['a76'], minutes: 42.4, km: 40 },
  })
  assert.deepEqual(destinedBy(way(undefined, null)), {
    destination: { facility: 'somewhere', member: 'outside' },
    route: null,
  })
})

test('another way is longer or shorter by whole minutes, and by none where one of them is unknown', () => {
  const { destination } = destined('a', 'nl')
  assert.equal(minutesMore(destination, way('de', 42.4)), 22)
  assert.equal(minutesMore(destination, way('de', 12.6)), -7)
  assert.equal(minutesMore(destination, way('de', null)), 0)
  assert.equal(minutesMore(null, way('de', 42.4)), 0)
})
