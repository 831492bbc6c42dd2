import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facilityNoun } from '#core/facility/facility.ts'
import { decide } from '#core/loop.ts'
import { command, entry, fold } from '#test/given.ts'
import { contextOf, minute, noon, person } from '#test/world.ts'

const none = facilityNoun.initial('nl-central')
const reporting = (body: object, actor = person('coordinator'), stream = 'facility/nl-central') =>
  decide(
    facilityNoun,
    { ...none, id: stream.slice(9) },
    command('facility.report', body, { stream }),
    contextOf(actor),
  )
const report = (lines: object, at: number, status = 'open') =>
  entry('facility.reported', { member: 'nl', status, lines }, { occurredAt: at })

test('a hospital reports its own places, and lines it does not name stay as they were', () => {
  const decided = reporting({ status: 'open', lines: { icu: { total: 8, free: 2 } } })
  assert(decided.ok)
  assert.equal(decided.value[0]?.kind, 'facility.reported')
  const state = fold(facilityNoun, 'nl-central', [
    report({ icu: { total: 8, free: 2 }, ward: { total: 40, free: 11 } }, noon),
    report({ icu: { total: 8, free: 1 } }, noon + minute, 'full'),
  ])
  assert.deepEqual(state.lines, { icu: { total: 8, free: 1 }, ward: { total: 40, free: 11 } })
  assert.equal(state.status, 'full')
})

test('more free than there are is impossible, and the field is named', () => {
  const decided = reporting({ status: 'open', lines: { icu: { total: 2, free: 3 } } })
  assert(!decided.ok)
  assert.deepEqual(
    [decided.error.code, decided.error.field],
    ['impossible_value', 'lines.icu.free'],
  )
  const negative = reporting({ status: 'open', lines: { icu: { total: 2, free: -1 } } })
  assert(!negative.ok)
  assert.equal(negative.error.field, 'lines.icu.free')
})

test('nobody reports for another hospital, or for one that is not known', () => {
  const body = { status: 'open', lines: {} }
  const codes = [
    reporting(body, person('coordinator'), 'facility/nl-south'),
    reporting(body, person('dispatcher'), 'facility/be-central'),
    reporting(body, person('dispatcher'), 'facility/atlantis'),
    reporting(body, person('crew')),
  ].map((decided) => (decided.ok ? 'accepted' : decided.error.code))
  assert.deepEqual(codes, ['not_your_role', 'not_your_role', 'unknown_thing', 'not_your_role'])
})

test('an older report that arrives late does not replace a newer one', () => {
  const newer = report({ icu: { total: 8, free: 1 } }, noon + minute)
  const older = report({ icu: { total: 8, free: 7 } }, noon)
  assert.equal(fold(facilityNoun, 'x', [newer, older]).lines.icu?.free, 1)
  assert.equal(fold(facilityNoun, 'x', [newer, older]).version, 2)
  assert.deepEqual(facilityNoun.audience(), ['*'])
})
