import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TimelineLine } from '#core/api.ts'
import { hasWords } from '#words/say.ts'
import { declaration, missing } from './declare.ts'
import { pairsOf } from './doubles.ts'
import { detailsOf, eventKey, grouped } from './timeline.ts'

test('a declaration says what it lacks, one thing at a time, and sends no empty texts', () => {
  const form = {
    name: ' ',
    type: 'road-traffic' as const,
    place: null,
    location: ' ',
    access: 'via A76',
    hazards: ['fuel'],
    low: 50,
    high: 40,
    services: [],
  }
  assert.equal(missing(form), 'needsName')
  assert.equal(missing({ ...form, name: 'Coach' }), 'needsPlace')
  const placed = { ...form, name: ' Coach ', place: { lat: 50.9, lon: 5.9 } }
  assert.equal(missing(placed), 'badRange')
  const whole = { ...placed, high: 60 }
  assert.equal(missing(whole), null)
  const body = declaration(whole, 'nl')
  assert.equal(body.name, 'Coach')
  assert.deepEqual(body.access, { text: 'via A76', language: 'nl' })
  assert(!('location' in body))
})

test('proposed pairs come first, parted ones are gone, and no pair shows twice', () => {
  const said = { proposed: 1, confirmed: 0, parted: 0 }
  const pairs = pairsOf({
    samePersons: [
      { a: '1', b: '2', basis: 'tag', proposedBy: 'u', state: 'proposed', at: 1, said },
      { a: '5', b: '6', basis: 'tag', proposedBy: 'u', state: 'parted', at: 1, said },
    ],
    suspected: [
      { a: '2', b: '1', score: 0.9, why: ['sex', 'age'] },
      { a: '3', b: '4', score: 0.5, why: ['place'] },
      { a: '5', b: '6', score: 0.8, why: ['tag'] },
    ],
  })
  assert.deepEqual(
    pairs.map(({ a, b, state, score }) => [a, b, state, score]),
    [
      ['1', '2', 'proposed', 0.9],
      ['3', '4', 'suspected', 0.5],
    ],
  )
})

const line = (
  position: number,
  kind: string,
  body: Record<string, unknown> = {},
): TimelineLine => ({
  position,
  kind,
  body,
  stream: 'casualty/c',
  label: 'C-1',
  member: 'nl',
  role: 'crew',
  occurredAt: position * 1000,
  recordedAt: position * 1000,
  ahead: false,
})

test('one act on many people is one thing that happened', () => {
  const lines = [
    line(1, 'casualty.destined'),
    line(2, 'casualty.destined'),
    line(3, 'incident.asked'),
    line(4, 'casualty.destined'),
    line(90, 'casualty.destined'),
  ]
  assert.deepEqual(
    grouped(lines).map(({ line: { position }, count }) => [position, count]),
    [
      [2, 2],
      [3, 1],
      [4, 1],
      [90, 1],
    ],
  )
})

test('a line shows its own codes: category, answer, hospital by name', () => {
  const names = new Map([['be-chu', 'CHU Liège']])
  assert.deepEqual(detailsOf(line(1, 'casualty.triaged', { category: 'immediate' }), names), [
    { key: 'clinical.category.immediate' },
  ])
  assert.deepEqual(
    detailsOf(line(1, 'casualty.answered', { answer: 'accepted', facility: 'be-chu' }), names),
    [{ key: 'screens.requestState.accepted' }, { text: 'CHU Liège' }],
  )
})

test('every kind of entry is found in the catalogue by its key', () => {
  for (const kind of [
    'incident.declared',
    'casualty.necessity_invoked',
    'casualty.handover_signed',
  ]) {
    const [section, key] = eventKey(kind).split('.')
    assert.equal(section, 'events')
    assert(hasWords('en', `events.${key}`), kind)
  }
})
