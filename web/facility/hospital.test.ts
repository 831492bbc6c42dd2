import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CasualtyState, Request } from '#core/casualty/casualty.ts'
import { isDue, linesMissing, linesShown, step, without, withTotal } from './board.ts'
import { allIncoming, batchesOf, comaScore, gone, incomingOf } from './hospital.ts'

const here = 'be-chu'
const min = 60_000
const request = (more: Partial<Request> = {}): Request => ({
  id: 'r1',
  from: 'nl',
  to: 'be',
  facility: here,
  askedAt: 0,
  answerBy: 10 * min,
  leg: 1,
  silence: 'escalates',
  clauses: ['x/7.2'],
  route: { crossings: [], minutes: 30 },
  state: 'waiting',
  ...more,
})
const casualty = (id: string, more: object = {}) =>
  ({
    id,
    label: id,
    category: 'delayed',
    stage: 'destined',
    incident: 'i',
    requests: [],
    destination: { to: { facility: here, member: 'be' }, route: { minutes: 20 } },
    journey: { etaAt: null, arrivedAt: null, arrivedTo: null },
    necessity: null,
    custody: { state: 'held', member: 'nl' },
    ...more,
  }) as unknown as CasualtyState
const away = (etaAt: number) => ({
  stage: 'on-the-way',
  journey: { etaAt, arrivedAt: null, arrivedTo: null },
})
const arrived = {
  journey: { etaAt: 5, arrivedAt: 6, arrivedTo: { facility: here, member: 'be' } },
}

test('a casualty is to answer, expected, on the way or here, and nothing to other hospitals', () => {
  const phase = (more: object, facility = here) =>
    incomingOf(casualty('C-1', more), facility)?.phase ?? null
  const cases: [object, string | null][] = [
    [{ requests: [request()] }, 'to-answer'],
    [{ requests: [request({ state: 'lapsed', lapsedAt: 1 })] }, 'to-answer'],
    [{ requests: [request({ state: 'accepted', answeredAt: 1 })] }, 'expected'],
    [{ requests: [request({ state: 'declined', answeredAt: 1 })] }, null],
    [{ requests: [request({ state: 'withdrawn' })] }, null],
    [{}, null],
    [{ custody: { state: 'held', member: 'be' } }, 'expected'],
    [{ necessity: { at: 1 } }, 'expected'],
    [away(9), 'on-the-way'],
    [{ ...away(9), requests: [request()] }, 'on-the-way'],
    [{ stage: 'arrived', ...arrived }, 'here'],
    [{ stage: 'handed-over', ...arrived }, null],
    [
      {
        stage: 'handed-over',
        ...arrived,
        custody: { state: 'transfer-unconfirmed', member: 'be' },
      },
      'here',
    ],
    [{ stage: 'closed', ...arrived }, null],
  ]
  for (const [more, expected] of cases) assert.equal(phase(more), expected, JSON.stringify(more))
  assert.equal(phase(away(9), 'be-other'), null)
})

test('whoever arrives first stands first, those not yet departed after, each once', () => {
  const list = [
    casualty('C-3', { requests: [request()] }),
    casualty('C-2', away(50)),
    casualty('C-1', away(20)),
    casualty('C-2', away(50)),
    casualty('C-4', {
      requests: [request()],
      category: 'immediate',
      destination: { to: { facility: here, member: 'be' }, route: { minutes: 20 } },
    }),
  ]
  assert.deepEqual(
    allIncoming(list, here).map((one) => one.casualty.id),
    ['C-1', 'C-2', 'C-4', 'C-3'],
  )
})

test('requests are grouped, the nearest deadline on top', () => {
  const asked = (id: string, of: string, answerBy: number) =>
    casualty(id, { requests: [request({ id: of, answerBy })] })
  const list = [asked('C-1', 'late', 9), asked('C-2', 'soon', 3), asked('C-3', 'late', 8)]
  assert.deepEqual(
    batchesOf(allIncoming(list, here)).map((one) => [one.request, one.answerBy, one.lines.length]),
    [
      ['soon', 3, 1],
      ['late', 8, 2],
    ],
  )
})

test('the ring is empty when asked, full at the deadline and after', () => {
  const of = { askedAt: 100, answerBy: 200 }
  assert.deepEqual(
    [50, 100, 150, 200, 900].map((now) => gone(of, now)),
    [0, 0, 0.5, 1, 1],
  )
  assert.equal(gone({ askedAt: 5, answerBy: 5 }, 5), 1)
})

test('a coma score needs all its three parts', () => {
  const said = (value: unknown) => ({ value, at: 1, member: 'nl', role: 'crew' })
  const all = { gcsEye: said(3), gcsVerbal: said(4), gcsMotor: said(6) }
  assert.equal(comaScore(all), 13)
  assert.equal(comaScore({ ...all, gcsMotor: said('unknown') }), null)
  assert.equal(comaScore({}), null)
})

test('a tap never goes below none, and one above the total adds a place', () => {
  assert.deepEqual(step({ total: 4, free: 0 }, -1), { total: 4, free: 0 })
  assert.deepEqual(step({ total: 4, free: 4 }, 1), { total: 5, free: 5 })
  assert.deepEqual(withTotal({ total: 9, free: 6 }, 4), { total: 4, free: 4 })
  assert.deepEqual(withTotal({ total: 9, free: 6 }, -3), { total: 0, free: 0 })
})

test('what was tapped covers what was reported until it has gone out', () => {
  const reported = { icu: { total: 4, free: 1 }, ct: { total: 2, free: 2 } }
  const tapped = { icu: { total: 4, free: 0 } }
  assert.deepEqual(linesShown(reported, tapped), [
    ['icu', { total: 4, free: 0 }],
    ['ct', { total: 2, free: 2 }],
  ])
  assert(!linesMissing(reported, tapped).includes('icu'))
  assert(linesMissing(reported, tapped).includes('burns'))
  assert.deepEqual(without(tapped, tapped), {})
  const later = { icu: { total: 4, free: 3 } }
  assert.deepEqual(without(later, tapped), later)
})

test('a hospital is asked again when its moment has come, and not before it was set', () => {
  const at = (askAgainAt: number | null) => ({ askAgainAt }) as Parameters<typeof isDue>[0]
  assert.deepEqual(
    [isDue(at(10), 9), isDue(at(10), 10), isDue(at(null), 10), isDue(undefined, 10)],
    [false, true, false, false],
  )
})
