import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CrossingState } from '#core/capacity/states.ts'
import { handle } from '#server/handle.ts'
import { tick } from '#server/tick.ts'
import { commandOf } from '#test/members.ts'
import { type OneMember, openOne } from '#test/one-member.ts'

let one: OneMember
before(async () => {
  one = await openOne()
})
after(() => one.remove())

const dispatcher = { id: 'p1', role: 'dispatcher', member: 'nl', language: 'nl' } as const
const crossing = 'venlo-a67-a40'
const stream = `crossing/${crossing}`
const stateNow = async () =>
  (await one.member.store.findDocument('crossing', crossing))?.body as CrossingState

test('fifty who speak of one thing at once are all heard, each once', async () => {
  const said = Array.from({ length: 50 }, (_, i) =>
    commandOf('crossing.state', stream, { state: 'open', waitMinutes: i }),
  )
  const answers = await Promise.all(said.map((command) => handle(one.member, command, dispatcher)))
  assert(answers.every(({ outcome }) => outcome === 'done'))
  const entries = await one.member.store.streamEntries(stream)
  assert.equal(entries.length, 50)
  assert.equal((await stateNow()).version, 50)
})

test('sent again after a restart, a command is answered as it was', async () => {
  const command = commandOf('crossing.state', stream, { state: 'restricted' })
  const first = await handle(one.member, command, dispatcher)
  const again = await handle(await one.reopen(), command, dispatcher)
  assert.equal(again.outcome, 'again')
  assert('entries' in first && 'entries' in again)
  assert.deepEqual(again.entries, first.entries)
})

test('what falls due while nobody runs is done at the next start, once', async () => {
  const now = Date.now()
  const until = now + 60_000
  const said = commandOf('crossing.state', stream, { state: 'closed', until })
  assert.equal((await handle(one.member, said, dispatcher)).outcome, 'done')
  assert.equal(await tick(one.member), 0)
  const later = { ...(await one.reopen()), now: () => until + 1 }
  assert.equal((await stateNow()).state, 'closed')
  assert.deepEqual(await Promise.all([tick(later), tick(later)]), [1, 0])
  assert.equal((await stateNow()).state, 'unknown')
  assert.equal(await tick(later), 0)
  const last = (await one.member.store.streamEntries(stream)).at(-1)
  assert.equal(last?.kind, 'crossing.ended')
  assert.deepEqual(last?.actor, { id: 'clock', role: 'system' })
})

test('what comes in for a partner waits for it in the same moment', async () => {
  const waiting = await one.member.store.waiting()
  const entries = (await one.member.store.streamEntries(stream)).length
  assert.deepEqual(
    waiting.map(({ partner, messages }) => [partner, messages]),
    [
      ['be', entries],
      ['de', entries],
    ],
  )
})
