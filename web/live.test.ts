import assert from 'node:assert/strict'
import { test } from 'node:test'
import { QueryClient } from '@tanstack/react-query'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { listen, merge, staleKeys } from './live.ts'

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

/** A client with these answers, and which of them are asked for again. */
function answered(...keys: string[]) {
  const client = new QueryClient()
  for (const key of keys) client.setQueryData([key], [])
  const stale = () => keys.filter((key) => client.getQueryState([key])?.isInvalidated)
  return { client, stale }
}

test('told to begin anew, the screens ask for everything again', () => {
  const { client, stale } = answered('facilities', 'partners', 'incidents')
  const source = Object.assign(new EventTarget(), { close() {} })
  const stop = listen(client, source)
  assert.deepEqual(stale(), [])
  source.dispatchEvent(new MessageEvent('reset', { data: '{"position":7}' }))
  assert.deepEqual(stale(), ['facilities', 'partners', 'incidents'])
  stop()
})

test('told of a partner, they ask at once how the partners are, and nothing else', () => {
  const { client, stale } = answered('facilities', 'partners')
  const source = Object.assign(new EventTarget(), { close() {} })
  const stop = listen(client, source)
  source.dispatchEvent(new MessageEvent('partner', { data: '{"member":"de"}' }))
  assert.deepEqual(stale(), ['partners'])
  stop()
})
