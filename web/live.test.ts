import assert from 'node:assert/strict'
import { test } from 'node:test'
import { QueryClient } from '@tanstack/react-query'
import { listen } from './live.ts'

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
