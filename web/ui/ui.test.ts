import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusal } from '#core/refusal.ts'
import { categories } from '#core/triage/category.ts'
import { byNeed, marks } from './category.ts'
import { mayProceed, refusalWords } from './refusal.ts'
import { age, countdown, faded, running } from './time.ts'

test('each category has a mark of its own that needs no colour, and a place in the order', () => {
  const seen = categories.map((one) => `${marks[one].numeral} ${marks[one].shape}`)
  assert.equal(new Set(seen).size, categories.length)
  assert.deepEqual([...byNeed].sort(), [...categories].sort())
})

test('an age is told in the one unit that matters', () => {
  const at = 1_000_000_000
  const told = (seconds: number) => age(at, at + seconds * 1000)
  assert.deepEqual(told(4), { value: 4, unit: 's' })
  assert.deepEqual(told(70), { value: 1, unit: 'min' })
  assert.deepEqual(told(80 * 60), { value: 80, unit: 'min' })
  assert.deepEqual(told(3 * 3600), { value: 3, unit: 'h' })
  assert.deepEqual(told(72 * 3600), { value: 3, unit: 'd' })
  assert.deepEqual(age(at, at - 5000), { value: 0, unit: 's' })
})

test('a report is worth half after its half-life and never more than whole', () => {
  assert.equal(faded(0, 30 * 60_000, 30), 0.5)
  assert.equal(faded(10_000, 0, 30), 0)
})

test('running and remaining time, beyond an hour and beyond the deadline', () => {
  assert.equal(running(0, (31 * 3600 + 125) * 1000), '31:02:05')
  assert.deepEqual(countdown(245_000, 0), { text: '4:05', late: false })
  assert.deepEqual(countdown(0, 70_000), { text: '+1:10', late: true })
  assert.deepEqual(countdown(3_900_000, 0), { text: '1:05 h', late: false })
})

test('a refusal speaks of its situation, and codes among its parameters become words', () => {
  const say = (key: string, params?: Record<string, string | number>) =>
    `${key} ${Object.values(params ?? {}).join('|')}`.trim()
  const declined = refusal('not_permitted', { why: 'declined', to: 'be' })
  assert.equal(refusalWords(say, declined), 'errors.not_permitted_declined declined|BE')
  const lacking = refusal('undetermined', { lacks: 'consent, roomAtHome' })
  assert.equal(
    refusalWords(say, lacking),
    'errors.undetermined articles.fact.consent, articles.fact.roomAtHome',
  )
})

test('one may proceed under necessity against the law, never against a stale screen', () => {
  assert(mayProceed(refusal('not_permitted')))
  assert(mayProceed(refusal('undetermined')))
  assert(!mayProceed(refusal('stale')))
  assert(!mayProceed(null))
})
