import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { citedBy, monthOf } from '#core/agreement/views.ts'
import type { Entry } from '#core/record/entry.ts'
import { refusal } from '#core/refusal.ts'
import { openUse, takeOver, usesAt } from '#server/law/use.ts'
import { write } from '#server/write.ts'
import { type OneMember, openOne } from '#test/one-member.ts'

let one: OneMember
before(async () => {
  one = await openOne()
})
after(() => one.remove())

const destined = { destination: { facility: 'h', member: 'be' }, route: null, because: [] }
let commands = 0

/** Writes one entry as a command would, at a moment. */
async function enter(kind: string, body: Entry['body'], recordedAt = Date.now()) {
  const stream = 'casualty/c1'
  const command = `k${commands++}`
  const entry = {
    stream,
    kind,
    schema: 1,
    realm: 'live',
    member: 'nl',
    origin: null,
    command,
    body,
    occurredAt: recordedAt,
    recordedAt,
    agreement: null,
    clock: { source: 'server' as const, uncertaintyMs: 0 },
    actor: { id: 'p1', role: 'crew' },
  }
  const loaded = new Map([[stream, await one.member.streams.load(stream)]])
  await write(one.member, { command, entries: [entry], rests: [] }, loaded)
}

async function uses(now = Date.now()) {
  return new Map((await usesAt(one.member.store, now)).map((of) => [of.clause, of]))
}

test('what an entry cites is counted with it, and survives a restart', async () => {
  for (const clauses of [['m/7.1'], ['m/7.1', 'm/4.1'], []]) {
    await enter('casualty.destined', { ...destined, clauses })
  }
  await one.reopen()
  const found = await uses()
  assert.equal(found.get('m/7.1')?.usedThisMonth, 2)
  assert.equal(found.get('m/4.1')?.usedThisMonth, 1)
  assert.equal(found.get('m/4.1')?.refusedThisMonth, 0)
  assert.equal(found.get('m/4.1')?.lastRefusedAt, null)
  assert.equal(found.size, 2)
})

test('what refused before somebody went ahead under necessity is counted as a refusal', async () => {
  const refused = { code: 'not_permitted', clauses: ['m/7.9'] }
  await enter('casualty.necessity_invoked', { refused, reason: 'life-threat' })
  const found = (await uses()).get('m/7.9')
  assert.equal(found?.usedThisMonth, 0)
  assert.equal(found?.refusedThisMonth, 1)
  assert.deepEqual(found?.lastRefusedWhat, {
    kind: 'casualty.necessity_invoked',
    stream: 'casualty/c1',
  })
})

test('refusals that leave no entry are counted together, and are there after a restart', async () => {
  const why = refusal('not_permitted', {}, { clauses: ['m/8.1', 'm/8.2'] })
  const { use, store } = one.member
  const head = store.head().size
  for (let i = 0; i < 1000; i++)
    use.refused(why, { kind: 'casualty.destine', stream: 'casualty/x' })
  use.disclosed(['m/8.2'])
  await one.reopen()
  const found = await uses()
  assert.equal(found.get('m/8.1')?.refusedThisMonth, 1000)
  assert.equal(found.get('m/8.2')?.refusedThisMonth, 1000)
  assert.equal(found.get('m/8.2')?.usedThisMonth, 1)
  assert.deepEqual(found.get('m/8.1')?.lastRefusedWhat, {
    kind: 'casualty.destine',
    stream: 'casualty/x',
  })
  // Nothing of it stands in the record.
  assert.equal(one.member.store.head().size, head)
})

test('counts that are written while others come in lose none', async () => {
  const { store } = one.member
  const use = openUse(store, Date.now, assert.ifError, 1)
  const why = refusal('not_permitted', {}, { clauses: ['m/8.3'] })
  for (let i = 0; i < 50; i++) {
    use.refused(why, { kind: 'casualty.destine', stream: 'casualty/x' })
    await enter('casualty.destined', { ...destined, clauses: ['m/8.3'] })
  }
  await use.stop()
  const found = (await uses()).get('m/8.3')
  assert.deepEqual([found?.usedThisMonth, found?.refusedThisMonth], [50, 50])
})

test('what was counted before there were views is taken over, once', async () => {
  const { store } = one.member
  await enter('casualty.destined', { ...destined, clauses: ['m/8.4'] })
  const what = { kind: 'casualty.destine', stream: 'casualty/x' }
  const body = {
    month: monthOf(Date.now()),
    used: 3,
    refused: 2,
    lastUsedAt: 5,
    lastRefusedAt: 7,
    lastRefusedWhat: what,
  }
  await store.append({ command: 'old', documents: [{ kind: 'use', id: 'm/8.4', body }] })
  await takeOver(store)
  await takeOver(store)
  const found = (await uses()).get('m/8.4')
  assert.deepEqual([found?.usedThisMonth, found?.refusedThisMonth], [3, 2])
  assert(found!.lastUsedAt! > 5)
  assert.deepEqual([found?.lastRefusedAt, found?.lastRefusedWhat], [7, what])
})

test('a new month begins at nothing, and what was last stays known', async () => {
  const october = Date.UTC(2026, 9, 31, 23, 59, 59)
  const november = october + 1000
  assert.deepEqual([monthOf(october), monthOf(november)], ['2026-10', '2026-11'])
  const use = openUse(one.member.store, () => october, assert.ifError)
  use.disclosed(['m/9.1'])
  await use.stop()
  const before = (await uses(october)).get('m/9.1')
  assert.deepEqual([before?.usedThisMonth, before?.lastUsedAt], [1, october])
  const later = (await uses(november)).get('m/9.1')
  assert.deepEqual([later?.usedThisMonth, later?.lastUsedAt], [0, october])
  const next = openUse(one.member.store, () => november, assert.ifError)
  next.disclosed(['m/9.1'])
  await next.stop()
  assert.equal((await uses(november)).get('m/9.1')?.usedThisMonth, 1)
})

test('a copy from a partner counts nothing that is no clause', () => {
  const body = { clauses: ['m/1', 'm/1', 7, 'no clause', `m/${'9'.repeat(200)}`] }
  assert.deepEqual(citedBy({ stream: 'casualty/c', body }).used, ['m/1'])
  const many = Array.from({ length: 5000 }, (_, i) => `m/${i}`)
  assert.equal(citedBy({ stream: 'casualty/c', body: { clauses: many } }).used.length, 100)
})
