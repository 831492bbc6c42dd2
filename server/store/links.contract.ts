import assert from 'node:assert/strict'
import { cutLines } from '#core/record/export.ts'
import { verifyExport } from '#core/record/verify.ts'
import { startCheckpoints } from './checkpoints.ts'
import { exportRecord } from './export.ts'
import { sha256 } from './seal.ts'
import { newSigningKey, openSigner, verifyEd25519 } from './sign.ts'
import { appended, type Check, entryOf, erasure, home, noon, write } from './store.contract.ts'
import type { Store } from './store.ts'

// The second half of the suite: links to partners, deadlines, personal data, opening again.

export function linkRules(check: Check) {
  check('[ST10] the outbox counts each link from 1 and keeps receipts', async (store) => {
    const to = (partner: string) =>
      write({ outbox: (entries) => [{ partner, body: `${entries[0]!.position}` }] })
    await Promise.all([store.append(to('be')), store.append(to('de')), store.append(to('be'))])
    assert.deepEqual(await store.outbox('be'), [
      { partner: 'be', sequence: 1, body: '0' },
      { partner: 'be', sequence: 2, body: '2' },
    ])
    await store.acknowledge('be', 1, 'receipt')
    assert.deepEqual(
      (await store.outbox('be')).map((one) => one.sequence),
      [2],
    )
    assert.deepEqual(await store.waiting(), [
      { partner: 'be', messages: 1, firstSequence: 2 },
      { partner: 'de', messages: 1, firstSequence: 1 },
    ])
    await store.append(to('be'))
    assert.deepEqual(
      (await store.outbox('be')).map((one) => one.sequence),
      [2, 3],
    )
  })

  check('[ST11] a message received twice is written once; gaps are known', async (store) => {
    const receive = (sequence: number) =>
      store.append(write({ inbox: { partner: 'be', sequence }, answer: `receipt ${sequence}` }))
    await receive(1)
    await receive(5)
    const twice = await Promise.all([receive(3), receive(3), receive(5)])
    assert.deepEqual(
      twice.map((one) => [one.outcome, 'answer' in one && one.answer]),
      [
        ['appended', 'receipt 3'],
        ['again', 'receipt 3'],
        ['again', 'receipt 5'],
      ],
    )
    assert.deepEqual(await store.received('be'), { last: 5, missing: [2, 4] })
    assert.deepEqual(await store.received('de'), { last: 0, missing: [] })
  })

  check('[ST12] what is due is found by time, and can be put off or taken off', async (store) => {
    const due = (id: string, at: number | null) =>
      store.append(write({ due: [{ id, at, body: id }] }))
    await Promise.all([due('b', noon + 2), due('a', noon + 1), due('c', noon + 3)])
    assert.deepEqual(
      (await store.due(noon + 2)).map((one) => one.id),
      ['a', 'b'],
    )
    await due('a', null)
    await due('b', noon + 9)
    assert.deepEqual(await store.due(noon + 3), [{ id: 'c', at: noon + 3, body: 'c' }])
    assert.equal(await store.nextDueAt(), noon + 3)
  })

  check('[ST13] listeners hear of commits in order, and only of commits', async (store) => {
    const heard: number[] = []
    const stop = store.subscribe(({ entries }) => heard.push(...entries.map((one) => one.position)))
    const stale = write({ expects: [{ stream: 'casualty/c1', version: 9 }] })
    await Promise.all([store.append(write()), store.append(stale), store.append(write())])
    stop()
    await store.append(write())
    assert.deepEqual(heard, [0, 1])
  })
}

const personal = { subject: 'c1', fields: { name: 'Ünal Peeters', born: '1961-02-03' } }

export function personalRules(check: Check) {
  check('[ST14] personal data is sealed, and opens for its own entry only', async (store) => {
    const [one, two] = appended(
      await store.append(write({ entries: [entryOf({ personal }), entryOf()] })),
    )
    assert.deepEqual(await store.findPersonal(one!), personal.fields)
    assert.equal(await store.findPersonal(two!), null)
    const stored = await store.leaves({ after: -1, limit: 10 })
    assert(
      !JSON.stringify(
        stored.map((leaf) => [leaf.body, Buffer.from(leaf.ciphertext ?? []).toString('latin1')]),
      ).includes('Peeters'),
    )
    await assert.rejects(store.findPersonal({ ...one!, stream: 'casualty/c2' }), /does not open/)
  })

  check('[ST15] the entry that erases destroys the key for good', async (store, at) => {
    const [one] = appended(await store.append(write({ entries: [entryOf({ personal })] })))
    const [after, late] = await Promise.all([
      store.append(write({ entries: [erasure('c1')] })),
      store.append(write({ entries: [entryOf({ personal })] })),
    ])
    assert.equal(after.outcome, 'appended')
    const refused = { outcome: 'erased', subject: 'c1' }
    assert.deepEqual(late, refused)
    assert.equal(await store.findPersonal(one!), null)
    await store.close()
    const again = await at.open()
    assert.equal(await again.findPersonal(one!), null)
    assert.deepEqual(await again.append(write({ entries: [entryOf({ personal })] })), refused)
    assert.deepEqual(await again.erasures(), [{ subject: 'c1', position: 1 }])
    await again.close()
  })

  check('[ST15] a copy of a partner’s erasure erases nothing here', async (store) => {
    const [one] = appended(await store.append(write({ entries: [entryOf({ personal })] })))
    const copy = { ...erasure('c1'), member: 'be', origin: { position: 40 } }
    await store.append(write({ entries: [copy] }))
    assert.deepEqual(await store.findPersonal(one!), personal.fields)
    assert.deepEqual(await store.erasures(), [])
  })
}

function keysRules(check: Check) {
  check('[ST32] personal data without its keys keeps the store shut', async (store, at) => {
    const [one] = appended(await store.append(write({ entries: [entryOf({ personal })] })))
    await store.close()
    await at.loseKeys()
    await assert.rejects(at.open(), /holds none of the keys/)
    await assert.rejects(at.open(), /holds none of the keys/, 'what was refused made no keys')
    const opened = await at.open(home, { keysLost: true })
    assert.equal(await opened.findPersonal(one!), null)
    const other = { ...personal, subject: 'c2' }
    const [two] = appended(await opened.append(write({ entries: [entryOf({ personal: other })] })))
    await opened.close()
    const again = await at.open()
    assert.deepEqual(await again.findPersonal(two!), other.fields)
    await again.close()
  })

  check(
    '[ST32] a record without personal data, or whose people are erased, needs no keys',
    async (store, at) => {
      await store.append(write())
      await store.close()
      await at.loseKeys()
      const second = await at.open()
      for (let i = 0; i < 150; i++) await second.append(write({ entries: [entryOf({ personal })] }))
      await second.append(write({ entries: [erasure('c1')] }))
      await second.close()
      await at.loseKeys()
      const third = await at.open()
      assert.equal(third.head().size, 152)
      await third.close()
    },
  )

  check(
    '[ST32] an older copy of the keys is taken: it opens what was sealed first',
    async (store, at) => {
      const [one] = appended(await store.append(write({ entries: [entryOf({ personal })] })))
      const other = { ...personal, subject: 'c2' }
      await store.append(write({ entries: [entryOf({ personal: other })] }))
      await store.close()
      await at.loseKeys('c2')
      const again = await at.open()
      assert.deepEqual(await again.findPersonal(one!), personal.fields)
      await again.close()
    },
  )
}

export function openingRules(check: Check) {
  keysRules(check)

  check('[ST16] a second process is kept out', async (_, at) => {
    await assert.rejects(at.open(), /another process/)
  })

  check('[ST17] a database stays with its member, realm and epoch', async (store, at) => {
    await store.close()
    for (const other of [{ member: 'be' }, { realm: 'drill-one' }, { epoch: 2 }]) {
      await assert.rejects(at.open({ ...home, ...other }), /this database is of/)
    }
  })

  check('[ST18] reopening goes on where it stopped', async (store, at) => {
    await Promise.all(
      Array.from({ length: 7 }, () =>
        store.append(write({ outbox: [{ partner: 'be', body: 'x' }] })),
      ),
    )
    const head = store.head()
    await store.close()
    const again = await at.open()
    assert.deepEqual(again.head().size, 7)
    assert.deepEqual(Buffer.from(again.head().root), Buffer.from(head.root))
    const [entry] = appended(await again.append(write({ outbox: [{ partner: 'be', body: 'x' }] })))
    assert.deepEqual([entry!.position, entry!.version], [7, 8])
    assert.equal((await again.outbox('be')).at(-1)!.sequence, 8)
    await again.close()
  })

  check(
    '[ST19] a signed checkpoint of more than is here keeps the store shut',
    async (store, at) => {
      await store.append(write())
      await store.keepCheckpoint({ size: 1, note: 'first' })
      await store.keepCheckpoint({ size: 1, note: 'second' })
      assert.deepEqual(await store.lastCheckpoint(), { size: 1, note: 'first' })
      await store.keepCheckpoint({ size: 9, note: 'of a record that was lost' })
      await store.close()
      await assert.rejects(at.open(), /9 entries/)
    },
  )
}

/** Exports a store and verifies what came out with nothing but the public key. */
export async function exportAndVerify(store: Store) {
  const signer = openSigner(store.home, newSigningKey())
  const checkpoints = startCheckpoints(store, signer, assert.ifError)
  let file = ''
  for await (const text of exportRecord(store, checkpoints, signer)) file += text
  await checkpoints.stop()
  const { lines, rest } = cutLines(Buffer.from(file))
  const report = verifyExport(lines, { sha256, verifyEd25519, keys: [signer.key] }, rest)
  return { file, report }
}

export function exportRules(check: Check) {
  check('[ST20] an export verifies, and leaves out whoever was erased', async (store) => {
    const personal = (subject: string) => ({ subject, fields: { name: `name of ${subject}` } })
    const stream = (i: number) => `casualty/c${i % 70}`
    const writes = Array.from({ length: 2345 }, (_, i) =>
      write({ entries: [entryOf({ stream: stream(i), personal: personal(`c${i % 70}`) })] }),
    )
    await Promise.all(writes.map((one) => store.append(one)))
    await store.append(write({ entries: [erasure('c3')] }))
    const { file, report } = await exportAndVerify(store)
    assert.deepEqual(report.faults, [])
    const { size, subjects, subjectsErased, erased, sealed } = report.figures
    assert.deepEqual([size, subjects, subjectsErased, sealed], [2346, 70, 1, 2345])
    assert.equal(erased, Math.ceil((2345 - 3) / 70))
    assert.equal(report.figures.root, Buffer.from(store.head().root).toString('hex'))
    assert.equal(file.split('"ciphertext":null').length - 1, erased + 1)
  })

  check(
    '[ST21] checkpoints are signed while the record grows, and once for a size',
    async (store) => {
      const signer = openSigner(store.home, newSigningKey())
      const checkpoints = startCheckpoints(store, signer, assert.ifError, 10)
      await Promise.all([store.append(write()), store.append(write())])
      for (let tries = 0; tries < 200 && !(await store.lastCheckpoint()); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      const signed = await store.lastCheckpoint()
      assert.match(signed?.note ?? '', /^corridor\/nl\/live\/1\n2\n/)
      assert.deepEqual(await checkpoints.now(), signed)
      await store.append(write())
      await checkpoints.stop()
      assert.deepEqual(
        (await store.checkpoints()).map((one) => one.size),
        [2, 3],
      )
    },
  )
}
