import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { merge, staleKeys } from './live.ts'

test('a change makes old what shows it, and nothing else', () => {
  const keys = staleKeys({
    position: 1,
    stream: 'casualty/c',
    kind: 'casualty.triaged',
    incident: 'i',
  })
  assert.deepEqual(keys, [
    ['casualty', 'c'],
    ['handoff', 'c'],
    ['requests'],
    ['incidents'],
    ['incident', 'i'],
    ['timeline', 'i'],
  ])
  const crossing = staleKeys({
    position: 1,
    stream: 'crossing/x',
    kind: 'crossing.stated',
    incident: null,
  })
  assert.deepEqual(crossing, [['crossings']])
})

test('a changed casualty takes its own place in the list, a new one the last', () => {
  const one = (id: string, version: number) => ({ id, version }) as CasualtyState
  const list = merge([one('a', 1), one('b', 1)], [one('c', 1), one('a', 2)])
  assert.deepEqual(
    list.map(({ id, version }) => [id, version]),
    [
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ],
  )
})
