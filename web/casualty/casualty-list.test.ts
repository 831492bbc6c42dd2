import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { beside, countByCategory, matches, range, sortByNeed } from './casualty-list.ts'

const someone = (label: string, more: Partial<CasualtyState> = {}) =>
  ({
    id: label,
    label,
    category: 'delayed',
    reportedAt: 1000,
    stage: 'at-scene',
    tag: null,
    ...more,
  }) as CasualtyState

test('who needs most stands first, not yet triaged next to immediate, settled ones last', () => {
  const sorted = sortByNeed([
    someone('C-1', { category: 'minor' }),
    someone('C-2', { category: 'immediate', stage: 'handed-over' }),
    someone('C-3', { category: 'untriaged' }),
    someone('C-4', { category: 'immediate', reportedAt: 2000 }),
    someone('C-5', { category: 'immediate', reportedAt: 1000 }),
  ])
  assert.deepEqual(
    sorted.map((one) => one.label),
    ['C-5', 'C-4', 'C-3', 'C-1', 'C-2'],
  )
})

test('one steps down and up the list, stays at its ends, and begins at its first', () => {
  const list = ['a', 'b', 'c'].map((id) => ({ id }))
  const steps = [
    [null, 1, 'a'],
    [null, -1, 'a'],
    ['a', 1, 'b'],
    ['c', 1, 'c'],
    ['b', -1, 'a'],
    ['a', -1, 'a'],
    ['gone', 1, 'a'],
  ] as const
  for (const [from, by, to] of steps) assert.equal(beside(list, from, by)?.id, to, `${from} ${by}`)
  assert.equal(beside([], null, 1), undefined)
})

test('counts stand in order of need and leave out what nobody has', () => {
  const list = [someone('C-1'), someone('C-2', { category: 'immediate' }), someone('C-3')]
  assert.deepEqual(countByCategory(list), [
    ['immediate', 1],
    ['delayed', 2],
  ])
})

test('a search takes every word, and none of the accents, wherever it stands', () => {
  const one = someone('C-07', { tag: 'NL 4711' })
  assert(matches('c-07', one, []))
  assert(matches('liege 4711', one, ['CHU de Liège']))
  assert(!matches('liege 4712', one, ['CHU de Liège']))
})

test('a count is a number, or a range while it is not settled who is who', () => {
  const words = (low: number, high: number) => `${low} to ${high}`
  assert.equal(range({ low: 40, high: 40 }, words), '40')
  assert.equal(range({ low: 40, high: 47 }, words), '40 to 47')
})
