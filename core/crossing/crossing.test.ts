import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crossingNoun } from '#core/crossing/crossing.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import { decide, evolve, findTrespass } from '#core/loop.ts'
import { command, entry, fold } from '#test/given.ts'
import { contextOf, ground, minute, noon, person } from '#test/world.ts'

const none = crossingNoun.initial('vise')
const stating = (body: object, actor = person('liaison'), id = 'vise') =>
  decide(
    crossingNoun,
    { ...none, id },
    command('crossing.state', body, { stream: `crossing/${id}` }),
    contextOf(actor),
  )
const stated = (body: object, occurredAt = noon, member = 'nl') =>
  entry('crossing.stated', { ...body }, { occurredAt, member })
const order = {
  instrument: 'Decree 7',
  authority: 'Ministry',
  territory: 'be',
  until: noon + minute,
}
const codeOf = (decided: ReturnType<typeof stating>) =>
  decided.ok ? 'accepted' : `${decided.error.code} ${decided.error.field ?? ''}`.trim()
const next = (state: CrossingState, at: number, member = 'nl') =>
  crossingNoun
    .tick(state, at, member)
    .map(({ kind, body }) => entry(kind, body, { occurredAt: at, member }))
    .reduce((state, one) => evolve(crossingNoun, state, one), state)

test('[CR1] either side of a crossing says how it stands, and nobody else does', () => {
  assert.equal(codeOf(stating({ state: 'open', waitMinutes: 5 })), 'accepted')
  assert.equal(codeOf(stating({ state: 'closed' }, person('dispatcher', 'be'))), 'accepted')
  assert.equal(codeOf(stating({ state: 'closed' }, person('dispatcher', 'de'))), 'not_your_role')
  assert.equal(codeOf(stating({ state: 'closed' }, person('crew'))), 'not_your_role')
  assert.equal(codeOf(stating({ state: 'open' }, person('liaison'), 'atlantis')), 'unknown_thing')
})

test('[CR2] an order names its instrument, its authority, a territory beside the crossing, and its end', () => {
  assert.equal(codeOf(stating({ state: 'closed', order })), 'accepted')
  const { until: _until, ...endless } = order
  assert.equal(codeOf(stating({ state: 'closed', order: endless })), 'invalid_input order.until')
  const over = { ...order, until: noon }
  assert.equal(codeOf(stating({ state: 'closed', order: over })), 'impossible_value order.until')
  const elsewhere = { ...order, territory: 'de' }
  const away = stating({ state: 'closed', order: elsewhere })
  assert.equal(codeOf(away), 'impossible_value order.territory')
})

test('[CR2] an order ends by itself, and then nobody knows until somebody says', () => {
  const state = fold(crossingNoun, 'vise', [stated({ state: 'closed', order })])
  assert.deepEqual(crossingNoun.due(state, 'nl'), [
    { at: order.until, what: 'ends', about: 'vise' },
  ])
  assert.deepEqual(crossingNoun.due(state, 'be'), [], 'who said it watches over it')
  assert.deepEqual(crossingNoun.tick(state, order.until - 1, 'nl'), [])
  const ended = next(state, order.until)
  assert.deepEqual([ended.state, ended.order], ['unknown', null])
  assert.deepEqual(crossingNoun.due(ended, 'nl'), [])
})

test('a wait that runs out before an order leaves the order in force', () => {
  const long = { ...order, until: noon + 5 * minute }
  const state = fold(crossingNoun, 'vise', [
    stated({ state: 'closed', until: noon + minute, waitMinutes: 20, order: long }),
  ])
  const sooner = next(state, noon + minute)
  assert.deepEqual([sooner.state, sooner.waitMinutes, sooner.order], ['closed', null, long])
  assert.equal(next(sooner, long.until).state, 'unknown')
})

test('of two statements the later counts, whichever arrives first', () => {
  const early = stated({ state: 'open' }, noon, 'be')
  const late = stated({ state: 'closed' }, noon + 1, 'nl')
  const states = [
    [early, late],
    [late, early],
  ].map((entries) => fold(crossingNoun, 'vise', entries).state)
  assert.deepEqual(states, ['closed', 'closed'])
  const stale = [late, entry('crossing.ended', { what: 'order', at: noon })]
  assert.equal(fold(crossingNoun, 'vise', stale).state, 'closed')
})

test('[CR2] a partner passes on no order of ours, and none of a territory that is no side', () => {
  const said = (territory: string) =>
    entry('crossing.stated', { state: 'closed', order: { ...order, territory } }, { member: 'be' })
  const judged = (territory: string) => findTrespass(crossingNoun, none, said(territory), ground)
  assert.equal(judged('be'), null)
  assert.deepEqual(judged('nl'), { why: 'not-its-order' })
  assert.deepEqual(judged('de'), { why: 'not-its-order' })
})
