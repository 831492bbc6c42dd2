import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Entry } from '#core/record/entry.ts'
import { judgeAgain, watchHeld } from '#server/federation/held.ts'
import { findLink, heldMax, linkStream } from '#server/federation/inbox.ts'
import { entryOf, handle, loadAll } from '#server/handle.ts'
import type { Append } from '#server/store/store.ts'
import { write } from '#server/write.ts'
import { openReceiving, type Receiving } from '#test/receiving.ts'

let side: Receiving
before(async () => {
  side = await openReceiving(['be', 'de'])
})
after(async () => await side.close())

const declared = (id: string) =>
  side.entryOf({
    stream: `incident/${id}`,
    kind: 'incident.declared',
    body: {
      name: id,
      type: 'road-traffic',
      place: { lat: 50.8, lon: 6 },
      hazards: [],
      estimated: { low: 1, high: 2 },
      services: [],
    },
  })
const estimated = (id: string, more: Partial<Entry> = {}) =>
  side.entryOf({
    stream: `incident/${id}`,
    kind: 'incident.estimated',
    body: { low: 1, high: 2 },
    ...more,
  })
const send = async (...entries: Entry[]) =>
  await side.send(side.envelopeOf(entries.map((entry) => ({ entry, personal: null }))))
const heldOf = async (stream: string) =>
  (await findLink(side.nl, 'be')).held.filter((one) => one.stream === stream)
const exists = async (stream: string) => (await side.nl.streams.load(stream)).state.exists

/** The member, and how often what is held was read from its record. */
function counting() {
  const counted = { reads: 0 }
  const store = new Proxy(side.nl.store, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name, target)
      if (name === 'entries') counted.reads += 1
      return typeof found === 'function' ? found.bind(target) : found
    },
  })
  return { counted, member: { ...side.nl, store } }
}

async function settled(isSo: () => Promise<boolean>) {
  for (let left = 500; !(await isSo()); left--) {
    assert(left > 0, 'it does not come to rest')
    await sleep(10)
  }
}

/** Writes down that these are held of a partner. */
async function writeHeld(partner: string, bodies: Record<string, unknown>[]) {
  const link = linkStream(partner)
  const loaded = await loadAll(side.nl, [link])
  const cause = {
    id: randomUUID(),
    occurredAt: Date.now(),
    clock: { source: 'server' as const, uncertaintyMs: 0 },
  }
  const actor = { id: partner, role: 'partner' }
  const entries = bodies.map((body) =>
    entryOf(side.nl, { stream: link, kind: 'link.held', body }, cause, actor),
  )
  const written = await write(side.nl, { command: cause.id, entries, rests: [] }, loaded)
  assert.equal(written.outcome, 'appended')
}

/** Things held of so many streams, as messages would have left them. */
async function fill(count: number, name: string) {
  for (let at = 0; at < count; at += 1_000) {
    const bodies = Array.from({ length: Math.min(1_000, count - at) }, (_, i) => {
      const stream = `incident/${name}-${(at + i) % 50}`
      const entry = estimated('x', { stream })
      const said = { kind: 'incident.estimated', why: 'not-begun', waits: true, early: true }
      const body = { sequence: 1_000_000 + at + i, index: 0, stream, ...said }
      return { ...body, entry }
    })
    await writeHeld('be', bodies)
  }
}

test('[FD4] a message looks at nothing that is held of other streams, however much that is', async () => {
  const reads: number[] = []
  for (const count of [50, 500]) {
    await fill(count, `many-${count}`)
    const { counted, member } = counting()
    const stop = watchHeld(member, (error) => assert.fail(String(error)))
    const before = `before-${count}`
    await send(estimated(before))
    await settled(async () => (await heldOf(`incident/${before}`)).length === 1)
    await send(declared(before))
    await settled(async () => (await heldOf(`incident/${before}`)).length === 0)
    // The first look is at everything.
    await settled(async () => {
      const was = counted.reads
      await sleep(100)
      return counted.reads === was
    })
    counted.reads = 0
    const stream = `incident/after-${count}`
    await send(estimated(`after-${count}`))
    await send(declared(`after-${count}`))
    await settled(async () => (await heldOf(stream)).length === 0)
    await stop()
    reads.push(counted.reads)
  }
  // How often is a matter of which came first; of 500 it is no more than of 50.
  for (const count of reads) assert(count > 0 && count < 12, `${reads}`)
})

test('[FD4] a look that fails is taken again, though nothing more happens', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  let isBroken = true
  const errors: unknown[] = []
  const store = new Proxy(side.nl.store, {
    get(target, name) {
      if (name === 'entries' && isBroken) throw new Error('the disk is full')
      const found: unknown = Reflect.get(target, name, target)
      return typeof found === 'function' ? found.bind(target) : found
    },
  })
  await send(estimated('again'))
  const stop = watchHeld({ ...side.nl, store }, (error) => errors.push(error))
  await send(declared('again'))
  const turns = async (isSo: () => Promise<boolean>) => {
    for (let left = 10_000; !(await isSo()); left--) {
      assert(left > 0, 'it does not come to rest')
      await new Promise<void>((resolve) => setImmediate(resolve))
    }
  }
  await turns(async () => errors.length > 0)
  assert.equal((await heldOf('incident/again')).length, 1)
  isBroken = false
  t.mock.timers.tick(5_000)
  await turns(async () => (await heldOf('incident/again')).length === 0)
  await stop()
})

test('[FD4] what rests on another stream is judged again when that goes on, though nothing of it is held', async () => {
  const stop = watchHeld(side.nl, (error) => assert.fail(String(error)))
  await send(declared('lead'))
  const report = {
    ...side.entryOf({
      stream: 'casualty/early',
      kind: 'casualty.reported',
      member: 'de',
      body: { incident: 'lead', label: 'D-1', sex: 'male', foundBy: 'crew', lead: 'be' },
    }),
  }
  const sent = side.envelopeOf([{ entry: report, personal: null }], { from: 'de' })
  assert((await side.send(sent)).ok)
  const held = async () => (await findLink(side.nl, 'de')).held.map(({ why }) => why)
  assert.deepEqual(await held(), ['not-told'])
  await send(
    side.entryOf({ stream: 'incident/lead', kind: 'incident.alerted', body: { to: ['de'] } }),
  )
  await settled(async () => (await held()).length === 0)
  assert(await exists('casualty/early'))
  await stop()
})

test('[FD4] after a long look others have the most of the time, however often what it rests on goes on', async () => {
  await send(declared('busy'))
  const report = (id: string) =>
    side.entryOf({
      stream: `casualty/${id}`,
      kind: 'casualty.reported',
      member: 'de',
      body: { incident: 'busy', label: id, sex: 'male', foundBy: 'crew', lead: 'be' },
    })
  const from = side.nl.store.head().size
  const early = ['b1', 'b2', 'b3', 'b4'].map((id) => ({ entry: report(id), personal: null }))
  assert((await side.send(side.envelopeOf(early, { from: 'de' }))).ok)
  let reads = 0
  const store = new Proxy(side.nl.store, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name, target)
      if (typeof found !== 'function') return found
      if (name !== 'entries') return found.bind(target)
      return async (asked: { after: number }) => {
        if (asked.after >= from - 1) {
          reads += 1
          await sleep(30)
        }
        return await found.call(target, asked)
      }
    },
  })
  const stop = watchHeld({ ...side.nl, store }, (error) => assert.fail(String(error)))
  await settled(async () => reads >= 8)
  reads = 0
  for (let i = 0; i < 60; i++) {
    await send(estimated('busy', { body: { low: i, high: i + 1 } }))
    await sleep(10)
  }
  await stop()
  assert(reads <= 8, `${reads} reads for four that are held`)
})

test('[FD5] one decision leaves out all that is held of a stream, and lets what waited behind it in', async () => {
  await fill(60, 'left-out')
  const stream = 'incident/left-out-3'
  assert.equal((await heldOf(stream)).length, 2)
  const { state } = await side.nl.streams.load('link/be')
  const command = {
    id: 'decide-left-out',
    kind: 'link.decide_stream',
    stream: 'link/be',
    seen: state.actVersion,
    occurredAt: Date.now(),
    clock: { source: 'server' as const, uncertaintyMs: 0 },
    body: { stream, decision: 'drop', reason: { text: 'Asked by telephone', language: 'en' } },
  }
  const actor = { id: 'p1', role: 'liaison', member: 'nl', language: 'en' } as const
  const answer = await handle(side.nl, command, actor)
  assert.equal(answer.outcome, 'done', JSON.stringify(answer))
  assert.deepEqual(await heldOf(stream), [])
})

test('[FD3] what cannot be written down as it is, is held as the text that says it', async () => {
  const odd = estimated('odd', { command: 'half \ud800' })
  assert((await send(odd, declared('even'))).ok)
  const [held] = await heldOf('incident/odd')
  assert.equal(held?.why, 'unreadable')
  const [kept] = await side.nl.store.entries({ after: held!.position - 1, limit: 1 })
  assert.match(String(kept?.body.entry), /half \\ud800/)
  assert(await exists('incident/even'))
  const personal = { familyName: '\udfff' }
  const named = side.entryOf({
    stream: 'casualty/odd',
    kind: 'casualty.reported',
    body: { incident: 'theirs', label: 'B-1', sex: 'male', foundBy: 'crew', lead: 'be' },
    sealed: { subject: 'odd', sha256: '0'.repeat(64) },
  })
  assert((await side.send(side.envelopeOf([{ entry: named, personal }]))).ok)
  assert.equal((await heldOf('casualty/odd')).at(-1)?.why, 'unreadable')
})

test('[FD3] a number that JSON cannot say is held as the text that is left of it', async () => {
  const high = (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON('1e999')
  assert((await send(estimated('endless', { body: { low: 1, high } }))).ok)
  assert.deepEqual(
    (await heldOf('incident/endless')).map(({ why }) => why),
    ['unreadable'],
  )
})

test('[FD3] of a noun whose entries count in any order nothing waits, whatever the first release said', async () => {
  const stream = 'crossing/venlo-a67-a40'
  const said = (more: Partial<Entry> = {}) => ({
    ...side.entryOf({ stream, ...more, member: 'de' }),
  })
  const whys = ['unreadable', 'behind another that is held', 'behind another that is held']
  for (const [index, why] of whys.entries()) {
    const entry = { ...said(), ...(index === 0 && { occurredAt: 'yesterday' }) }
    await writeHeld('de', [{ sequence: 1, index, stream, why, entry }])
  }
  assert.equal(await judgeAgain(side.nl, 'de'), 2)
  assert.deepEqual(
    (await findLink(side.nl, 'de')).held
      .filter((one) => one.stream === stream)
      .map(({ why }) => why),
    ['unreadable'],
  )
})

test('[FD4] what is taken in while more comes of the same partner is taken in all the same', async () => {
  await send(estimated('crowd'))
  let left = 3
  const store = new Proxy(side.nl.store, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name, target)
      if (typeof found !== 'function') return found
      if (name !== 'append') return found.bind(target)
      return async (write: Append) => {
        // Another of its messages is faster each time.
        if (write.command.startsWith('held/') && left-- > 0) await send(estimated(`crowd-${left}`))
        return await target.append(write)
      }
    },
  })
  const stop = watchHeld({ ...side.nl, store }, (error) => assert.fail(String(error)))
  await send(declared('crowd'))
  await settled(async () => (await heldOf('incident/crowd')).length === 0)
  assert(left <= 0)
  await stop()
})

test('[FD7] when nothing more can be held, what may be taken in comes in all the same', async () => {
  const { held } = await findLink(side.nl, 'be')
  await fill(heldMax - held.length, 'full')
  assert((await send(declared('lawful'))).ok)
  assert(await exists('incident/lawful'))
  const refused = await send(estimated('one-more'))
  assert(!refused.ok)
  assert.equal(refused.error.params.why, 'too-many')
  assert.equal((await heldOf('incident/one-more')).length, 0)
  assert((await send(declared('lawful-too'))).ok)
})
