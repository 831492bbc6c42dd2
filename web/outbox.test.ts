import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, beforeEach, test } from 'node:test'

/** A browser's storage, as far as the outbox uses it. */
const stored = new Map<string, string>()
Object.defineProperty(globalThis, 'localStorage', {
  value: {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  },
})
/** A node that only listens; out of reach, the same address has nobody behind it. */
const heard: string[][] = []
const node = createServer((request, response) => {
  let text = ''
  request.on('data', (part: Buffer) => {
    text += part
  })
  request.on('end', () => {
    const commands = JSON.parse(text) as { id: string; kind: string }[]
    heard.push(commands.map(({ kind }) => kind))
    const answers = commands.map(({ id }) => ({ id, outcome: 'done', entries: [] }))
    response.end(JSON.stringify(answers))
  })
})
await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve))
const { port } = node.address() as AddressInfo
const nobody = 'http://127.0.0.1:1'
let origin = ''
const reach = globalThis.fetch
/** Only a browser knows what a path alone is relative to. */
globalThis.fetch = (path, init) => reach(new URL(String(path), origin), init)
const goOnline = () => {
  origin = `http://127.0.0.1:${port}`
}
const goOffline = () => {
  origin = nobody
}
after(() => {
  node.closeAllConnections()
  node.close()
})

const { command, emptyOutbox, flushOutbox, outboxCount, readCommand, say, send } = await import(
  './outbox.ts'
)
const report = () =>
  command('casualty.report', 'casualty/c', {
    incident: 'i',
    label: 'C-01',
    sex: 'unknown',
    foundBy: 'crew',
  })
const flag = () => command('casualty.flag', 'casualty/c', { contaminated: true })
const depart = () => command('casualty.depart', 'casualty/c', { vehicle: 'v' })

beforeEach(() => {
  goOnline()
  emptyOutbox()
  heard.length = 0
})

test('an observation waits while there is no network and goes first, in order, afterwards', async () => {
  goOffline()
  assert.deepEqual(await say([report()]), { state: 'kept' })
  assert.deepEqual(await say([flag()]), { state: 'kept' })
  assert.equal(outboxCount(), 2)
  goOnline()
  await send([depart()])
  assert.deepEqual(heard, [['casualty.report', 'casualty.flag'], ['casualty.depart']])
  assert.equal(outboxCount(), 0)
})

test('an act is not kept: it fails at once, and whoever asked decides anew', async () => {
  goOffline()
  await assert.rejects(send([depart()]), { offline: true })
  assert.equal(outboxCount(), 0)
})

test('what is personal never reaches the storage of the device', async () => {
  goOffline()
  await say([
    command('casualty.identify', 'casualty/c', {
      status: 'provisional',
      personal: { familyName: 'Secret' },
    }),
  ])
  assert.equal(outboxCount(), 1)
  assert(![...stored.values()].join('').includes('Secret'))
  goOnline()
  await flushOutbox()
  assert.deepEqual(heard, [['casualty.identify']])
})

test('[WE4] a body that only a form knows is read by its noun before it is sent', () => {
  const made = readCommand('agreement.propose', 'agreement/a', { hash: 'a'.repeat(64) }, 3)
  assert(made.ok)
  assert.deepEqual([made.value.kind, made.value.seen], ['agreement.propose', 3])
  const wrong = readCommand('agreement.propose', 'agreement/a', { hash: 'not a hash' })
  assert(!wrong.ok)
  assert.deepEqual([wrong.error.code, wrong.error.field], ['invalid_input', 'body.hash'])
})
