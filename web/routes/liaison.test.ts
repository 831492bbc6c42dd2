import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RequestLine } from '#core/casualty/answer.ts'
import type { CasualtyState, Request } from '#core/casualty/casualty.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import { clause } from '#core/law/agreement.ts'
import { crossing } from '#core/region/region.ts'
import { bodyOf, isDecidingNow, rulesAt, standingsOf } from '../crossing/crossing.ts'
import { missingSignature, reviewsWait, theyWait, weWait } from './liaison.ts'

const signed = { at: 1, actor: 'a', role: 'crew', member: 'nl', content: 'aa' }
const casualty = (id: string, more: object = {}) =>
  ({
    id,
    stage: 'arrived',
    reviews: [],
    signatures: { giving: null, receiving: null },
    journey: { arrivedTo: null },
    custody: { state: 'held', member: 'nl', since: 1 },
    ...more,
  }) as unknown as CasualtyState
const line = (id: string, answerBy: number, more: Partial<Request> = {}): RequestLine => ({
  casualty: casualty(id),
  request: {
    id: `r-${id}`,
    from: 'be',
    to: 'nl',
    askedAt: 0,
    answerBy,
    state: 'waiting',
    ...more,
  } as Request,
})
const unconfirmed = { state: 'transfer-unconfirmed', member: 'nl', other: 'be', since: 5 }
const review = (member: string, dueAt: number, state = 'open') => ({
  reviews: [{ id: `v-${member}`, member, dueAt, openedAt: 1, state, clauses: [] }],
})

test('whose signature is missing follows who has signed, taken over, or sent home', () => {
  const missing = (more: object) => missingSignature(casualty('C-1', more))
  const giving = { giving: signed, receiving: null }
  const receiving = { giving: null, receiving: signed }
  assert.equal(missing({}), null)
  assert.deepEqual(missing({ custody: unconfirmed, signatures: giving }), {
    side: 'receiving',
    member: 'be',
  })
  assert.deepEqual(missing({ custody: unconfirmed, signatures: receiving }), {
    side: 'giving',
    member: 'nl',
  })
  const takenOver = { ...unconfirmed, member: 'be', other: 'nl' }
  const arrivedTo = { facility: 'be-chu', member: 'be' }
  assert.deepEqual(missing({ custody: takenOver, stage: 'handed-over', journey: { arrivedTo } }), {
    side: 'giving',
    member: 'nl',
  })
})

test('what waits stands with whoever must act, by deadline; a dispute with both', () => {
  const list = [
    casualty('C-1', { custody: unconfirmed, signatures: { giving: null, receiving: signed } }),
    casualty('C-2', { custody: unconfirmed, signatures: { giving: signed, receiving: null } }),
    casualty('C-3', { custody: { ...unconfirmed, state: 'disputed' } }),
    casualty('C-4', review('nl', 30)),
    casualty('C-5', review('de', 10)),
    casualty('C-6', review('nl', 1, 'closed')),
  ]
  const asked = [line('C-7', 40), line('C-8', 20, { state: 'lapsed' })]
  const answered = [line('C-9', 5, { answeredAt: 3 }), line('C-10', 5, { state: 'withdrawn' })]
  assert.deepEqual(
    theyWait([...asked, ...answered], list, 'nl').map(({ kind, casualty: { id }, other }) => [
      kind,
      id,
      other,
    ]),
    [
      ['lapsed', 'C-8', 'be'],
      ['request', 'C-7', 'be'],
      ['handover', 'C-1', 'be'],
      ['dispute', 'C-3', 'be'],
    ],
  )
  assert.deepEqual(
    weWait([], list, 'nl').map(({ kind, casualty: { id } }) => [kind, id]),
    [
      ['handover', 'C-2'],
      ['dispute', 'C-3'],
    ],
  )
  assert.deepEqual(
    reviewsWait(list).map(({ casualty: { id }, other }) => [id, other]),
    [
      ['C-5', 'de'],
      ['C-4', 'nl'],
    ],
  )
})

const made = (id: string, between: [string, string], more: object = {}) =>
  crossing.parse({
    id,
    name: id,
    between,
    place: { lat: 50, lon: 6 },
    node: 'x',
    road: 'A2',
    heavyVehicles: true,
    source: 'assumed',
    ...more,
  })
const stated = (id: string, state: CrossingState['state'], more: Partial<CrossingState> = {}) =>
  ({ id, state, order: null, ...more }) as CrossingState

test('our crossings come first, what is abnormal first among them; unspoken means as usual', () => {
  const crossings = [
    made('a', ['nl', 'be'], { usual: 'open' }),
    made('b', ['be', 'de'], { usual: 'open' }),
    made('c', ['de', 'nl']),
    made('d', ['nl', 'be'], { usual: 'open' }),
  ]
  const list = standingsOf(crossings, [stated('d', 'closed'), stated('b', 'restricted')], 'nl')
  assert.deepEqual(
    list.map((one) => [one.crossing.id, one.state]),
    [
      ['d', 'closed'],
      ['c', 'unknown'],
      ['a', 'open'],
      ['b', 'restricted'],
    ],
  )
})

test('the working card shows the articles that may hold at this crossing', () => {
  const title = { en: 't', nl: 't', de: 't', fr: 't' }
  const rule = (id: string, when: object, kind = 'route') =>
    clause.parse({ id, kind, title, effect: 'permits', when })
  const clauses = [
    rule('1', { crossingState: 'open' }),
    rule('2', { crossing: ['a', 'z'] }),
    rule('3', { crossing: { not: ['a'] } }),
    rule('4', { to: 'de' }),
    rule('5', { nationalOrder: true, crossingState: 'closed' }),
    rule('6', { vehicle: 'helicopter' }),
    rule('7', {}, 'transfer'),
  ]
  const at = made('a', ['nl', 'be'])
  const rules = rulesAt({ clauses }, at)
  assert.deepEqual(
    rules.map(({ id }) => id),
    ['1', '2', '5'],
  )
  const decide = (state: CrossingState['state'], said: CrossingState | null = null) =>
    rules.filter((one) => isDecidingNow(one, { crossing: at, state, said })).map(({ id }) => id)
  assert.deepEqual(decide('open'), ['1', '2'])
  assert.deepEqual(decide('closed'), ['2'])
  const order = { instrument: 'i', authority: 'a', territory: 'nl', until: 9 }
  assert.deepEqual(decide('closed', stated('a', 'closed', { order })), ['2', '5'])
})

test('the form becomes a command’s body, or nothing while something is missing', () => {
  const form = { state: 'closed' as const, waitMinutes: '' as const, until: '', order: null }
  assert.deepEqual(bodyOf(form), { state: 'closed' })
  assert.deepEqual(bodyOf({ ...form, waitMinutes: 12 }), { state: 'closed', waitMinutes: 12 })
  assert.equal(bodyOf({ ...form, until: 'tomorrow' }), null)
  const until = '2026-11-23T22:00'
  const order = { instrument: ' 2026/1 ', authority: 'A', territory: 'nl', until }
  const instant = new Date(until).getTime()
  assert.deepEqual(bodyOf({ ...form, order }), {
    state: 'closed',
    order: { ...order, instrument: '2026/1', until: instant },
  })
  for (const missing of ['instrument', 'authority', 'territory', 'until'])
    assert.equal(bodyOf({ ...form, order: { ...order, [missing]: '' } }), null)
})
