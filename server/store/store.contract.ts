import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { utf8 } from '#core/record/bytes.ts'
import type { Entry } from '#core/record/entry.ts'
import type { Home } from '#core/record/home.ts'
import { leafHash, rootOf } from '#core/record/tree.ts'
import { exportRules, linkRules, openingRules, personalRules } from './links.contract.ts'
import type { Opening } from './open.ts'
import type { Append, Appended, NewEntry, Store } from './store.ts'

/** What a suite needs from an implementation: a fresh place, and a way to open it again. */
export type Place = {
  open(home?: Home, opening?: Opening): Promise<Store>
  /** Runs SQL on the record as the application would, past the store; or as who owns the tables. */
  sql(statement: string, asOwner?: boolean): Promise<unknown>
  /** Takes the key of this subject, or of all, out of the database of the keys. */
  loseKeys(subject?: string): Promise<unknown>
  dispose(): Promise<void>
}

export const home: Home = { member: 'nl', realm: 'live', epoch: 1 }
export const noon = Date.UTC(2026, 4, 4, 12)

/** An entry of casualty `c1` that carries little; `over` says what matters to the case. */
export const entryOf = (over: Partial<NewEntry> = {}): NewEntry => ({
  stream: 'casualty/c1',
  kind: 'casualty.reported',
  schema: 1,
  realm: 'live',
  member: 'nl',
  origin: null,
  occurredAt: noon,
  clock: { source: 'server', uncertaintyMs: 50 },
  recordedAt: noon,
  actor: { id: 'p-7', role: 'dispatcher' },
  command: 'cmd-1',
  agreement: { id: 'meuse-rhine', version: '1' },
  body: { count: 1 },
  ...over,
})

let counter = 0
export const write = (over: Partial<Append> = {}): Append => ({
  command: `cmd-${++counter}`,
  entries: [entryOf()],
  ...over,
})

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

export function appended(result: Appended): Entry[] {
  assert.equal(result.outcome, 'appended', JSON.stringify(result))
  return (result as Extract<Appended, { outcome: 'appended' }>).entries
}

/** The suite that both databases pass. `place` gives an empty one each time. */
export function storeContract(name: string, place: () => Promise<Place>): void {
  const check = (title: string, body: (store: Store, at: Place) => Promise<void>) =>
    test(`${name}: ${title}`, async () => {
      const at = await place()
      const store = await at.open()
      try {
        await body(store, at)
      } finally {
        await store.close().catch(() => {})
        await at.dispose()
      }
    })
  recordRules(check)
  transactionRules(check)
  documentRules(check)
  linkRules(check)
  personalRules(check)
  openingRules(check)
  exportRules(check)
}

export type Check = (title: string, body: (store: Store, at: Place) => Promise<void>) => void

function recordRules(check: Check) {
  check('[ST1] positions count from 0 and versions from 1, without gaps', async (store) => {
    const first = appended(await store.append(write({ entries: [entryOf(), entryOf()] })))
    const second = appended(
      await store.append(write({ entries: [entryOf({ stream: 'incident/i1' }), entryOf()] })),
    )
    const all = [...first, ...second]
    assert.deepEqual(
      all.map((one) => one.position),
      [0, 1, 2, 3],
    )
    assert.deepEqual(
      all.map((one) => one.version),
      [1, 2, 1, 3],
    )
    assert.deepEqual(await store.entries(), all)
    assert.deepEqual(await store.entries({ after: 1, limit: 1 }), [all[2]])
    assert.deepEqual(await store.streamEntries('casualty/c1'), [all[0], all[1], all[3]])
  })

  check('[ST2] 300 appends at once each stand alone, and the tree is theirs', async (store) => {
    const many = Array.from({ length: 300 }, (_, i) =>
      store.append(write({ entries: [entryOf({ stream: `casualty/c${i % 40}` })] })),
    )
    const positions = (await Promise.all(many)).map((one) => appended(one)[0]!.position)
    assert.deepEqual(
      positions.toSorted((a, b) => a - b),
      Array.from({ length: 300 }, (_, i) => i),
    )
    const leaves = await store.leaves({ after: -1, limit: 1000 })
    for (const { leaf, body } of leaves)
      assert.deepEqual(Buffer.from(leaf), leafHash(sha256, utf8(body)))
    assert.equal(store.head().size, 300)
    assert.deepEqual(
      Buffer.from(store.head().root),
      rootOf(
        sha256,
        leaves.map((one) => one.leaf),
      ),
    )
  })

  check('[ST3] a clock that steps back does not turn the record back', async (store) => {
    await store.append(write({ entries: [entryOf({ recordedAt: noon + 5000 })] }))
    await store.append(write({ entries: [entryOf({ recordedAt: noon })] }))
    assert.deepEqual(
      (await store.entries()).map((one) => one.recordedAt),
      [noon + 5000, noon + 5000],
    )
  })

  for (const table of ['entry', 'checkpoint', 'command', 'inbox', 'erased', 'home']) {
    check(`[ST4] ${table} refuses UPDATE and DELETE`, async (store, at) => {
      await store.append(write({ inbox: { partner: 'be', sequence: 1 } }))
      await store.keepCheckpoint({ size: 1, note: 'signed' })
      await store.append(write({ entries: [erasure('c1')] }))
      const column = { entry: 'body', checkpoint: 'note', command: 'answer', inbox: 'command' }
      const field = { ...column, erased: 'subject', home: 'value' }[table]!
      await assert.rejects(
        at.sql(`UPDATE ${table} SET ${field} = 'x'`),
        /append-only|permission denied/,
      )
      await assert.rejects(at.sql(`DELETE FROM ${table}`), /append-only|permission denied/)
    })
  }
}

export const erasure = (subject: string) =>
  entryOf({ kind: 'casualty.erased', body: { subject, ground: 'request' } })

function transactionRules(check: Check) {
  check('[ST5] a command sent twice writes once and is answered the same', async (store) => {
    const one = write({ answer: (entries) => JSON.stringify({ version: entries[0]!.version }) })
    const results = await Promise.all([store.append(one), store.append(one)])
    const third = await store.append(one)
    assert.deepEqual(
      results.map((result) => result.outcome),
      ['appended', 'again'],
    )
    const again = { outcome: 'again', answer: '{"version":1}', position: 0, entries: 1 }
    assert.deepEqual([results[1], third], [again, again])
    assert.equal(store.head().size, 1)
  })

  check('[ST6] who saw an older version is stale, even in the same transaction', async (store) => {
    const expects = [{ stream: 'casualty/c1', version: 0 }]
    const [first, second] = await Promise.all([
      store.append(write({ expects })),
      store.append(write({ expects })),
    ])
    assert.equal(first.outcome, 'appended')
    assert.deepEqual(second, { outcome: 'stale', stream: 'casualty/c1', version: 1 })
    const third = await store.append(write({ expects: [{ stream: 'casualty/c1', version: 1 }] }))
    assert.equal(third.outcome, 'appended')
  })

  check('[ST7] one fault rejects its own append and no other', async (store) => {
    const bad = { ...write(), entries: [entryOf({ body: { when: new Date() } })] }
    const thrower = write({
      documents: () => {
        throw new Error('a bug in a fold')
      },
    })
    const results = await Promise.allSettled([
      store.append(write()),
      store.append(bad),
      store.append(thrower),
      store.append(write({ entries: [entryOf({ realm: 'drill-one' })] })),
      store.append(write()),
    ])
    assert.deepEqual(
      results.map((one) => one.status),
      ['fulfilled', 'rejected', 'rejected', 'rejected', 'fulfilled'],
    )
    assert.deepEqual(
      (await store.entries()).map((one) => one.position),
      [0, 1],
    )
  })
}

function documentRules(check: Check) {
  check('[ST8] read models change with the entries, each seeing the one before', async (store) => {
    const count = (): Append =>
      write({
        reads: [{ kind: 'incident', id: 'i1' }],
        documents: (entries, current) => {
          const before = current('incident', 'i1')?.body as { count: number } | undefined
          const body = { count: (before?.count ?? 0) + entries.length }
          return [{ kind: 'incident', id: 'i1', body, state: 'open' }]
        },
      })
    await Promise.all(Array.from({ length: 50 }, () => store.append(count())))
    await store.append(count())
    const document = await store.findDocument('incident', 'i1')
    assert.deepEqual(document?.body, { count: 51 })
    assert.equal(document?.position, 50)
    await store.append(write({ documents: [{ kind: 'incident', id: 'i1', body: null }] }))
    assert.equal(await store.findDocument('incident', 'i1'), null)
  })

  check('[ST9] lists go by position, pages of at most 200, found by column', async (store) => {
    const documents = Array.from({ length: 450 }, (_, i) => ({
      kind: 'casualty',
      id: `c${i}`,
      body: { i },
      about: i % 2 ? 'i1' : 'i2',
      holder: i % 3 ? 'be' : null,
      at: noon + i,
    }))
    await store.append(write({ documents }))
    const seen: string[] = []
    for (let after: { position: number; id: string } | undefined; ; ) {
      const page = await store.documents('casualty', { after, limit: 1000 })
      assert(page.length <= 200)
      if (page.length === 0) break
      seen.push(...page.map((one) => one.id))
      after = page.at(-1)!
    }
    assert.equal(new Set(seen).size, 450)
    assert.equal(seen.length, 450)
    const some = await store.documents('casualty', { about: 'i1', holder: 'be', limit: 5 })
    assert.deepEqual(
      some.map((one) => [one.about, one.holder]),
      Array(5).fill(['i1', 'be']),
    )
  })
}
