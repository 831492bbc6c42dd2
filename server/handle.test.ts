import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { CrossingState } from '#core/crossing/state.ts'
import { methods } from '#core/triage/methods.ts'
import { handle } from '#server/handle.ts'
import { tick } from '#server/tick.ts'
import { commandOf } from '#test/members.ts'
import { type OneMember, openOne } from '#test/one-member.ts'

let one: OneMember
before(async () => {
  one = await openOne()
  // What the agreement itself makes due is said first.
  await tick(one.member)
})
after(() => one.remove())

const dispatcher = { id: 'p1', role: 'dispatcher', member: 'nl', language: 'nl' } as const
const crew = { ...dispatcher, id: 'p2', role: 'crew', vehicle: 'a1' } as const
const declared = {
  name: 'Two cars at the border',
  type: 'road-traffic',
  place: { lat: 50.8293, lon: 6.0125 },
  hazards: ['traffic'],
  estimated: { low: 2, high: 4 },
  services: ['ambulance'],
}
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
  const streams = [stream, one.member.law.stream]
  const written = await Promise.all(streams.map((of) => one.member.store.streamEntries(of)))
  const entries = written.flat().length
  assert.deepEqual(
    waiting.map(({ partner, messages }) => [partner, messages]),
    [
      ['be', entries],
      ['de', entries],
    ],
  )
})

test('a method is on where the medical director has signed for it, and off elsewhere', async () => {
  const method = Object.values(methods).find(({ status }) => status === 'unverified')!
  const signed = await openOne({ SIGNED_METHODS: `start, ${method.id}` })
  try {
    const triage = async ({ member }: OneMember) => {
      const id = randomUUID()
      await handle(member, commandOf('incident.declare', `incident/${id}`, declared), dispatcher)
      const reported = { incident: id, label: 'C-01', sex: 'female', ageYears: 31, foundBy: 'crew' }
      const report = commandOf('casualty.report', `casualty/${id}`, reported)
      assert.equal((await handle(member, report, dispatcher)).outcome, 'done')
      const body = { method: method.id, observations: {} }
      return await handle(member, commandOf('casualty.triage', `casualty/${id}`, body), crew)
    }
    const off = await triage(one)
    assert(
      off.outcome === 'refused' && off.refusal.code === 'method_not_signed',
      JSON.stringify(off),
    )
    const on = await triage(signed)
    // On: now it asks its first question.
    assert(on.outcome === 'refused' && on.refusal.code === 'invalid_input', JSON.stringify(on))
    assert(on.refusal.params.next)
  } finally {
    await signed.remove()
  }
})
