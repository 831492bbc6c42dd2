import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Entry } from '#core/record/entry.ts'
import { type Envelope, openSigned, pack, trustedBy } from '#server/federation/envelope.ts'
import { countHeld } from '#server/federation/held.ts'
import { findLink, receive } from '#server/federation/inbox.ts'
import {
  type Certificate,
  ensureKeys,
  joseTypes,
  type Keys,
  rootKeyOf,
  verifyCertificate,
} from '#server/keys.ts'
import { write } from '#server/write.ts'
import { openReceiving, type Receiving, type Travelling } from '#test/receiving.ts'

/** A member that receives, and a partner of whom there is nothing but its keys. */
let side: Receiving
let nl: Receiving['nl']
let be: Keys
let toNl: Certificate

before(async () => {
  side = await openReceiving(['be'])
  nl = side.nl
  be = side.keys('be')
  toNl = side.toNl
})
after(async () => await side.close())

const entryOf = (more: Partial<Entry>): Entry => side.entryOf(more)
const envelopeOf = (entries: Travelling[], more: Partial<Envelope> = {}): Envelope =>
  side.envelopeOf(entries, more)
const one = (more: Partial<Entry> = {}): Travelling[] => [{ entry: entryOf(more), personal: null }]
const send = async (envelope: Envelope, keys = be) => await side.send(envelope, keys)

const size = () => nl.store.head().size

test('what is signed by the treaty is written as a copy and acknowledged with a signature', async () => {
  const before = size()
  const received = await send(envelopeOf(one({ stream: 'crossing/vaals-gemmenich' })))
  assert(received.ok)
  const receipt = await openSigned(
    received.value.receipt,
    joseTypes.receipt,
    trustedBy(nl),
    Date.now(),
  )
  assert(receipt.ok && receipt.value.member === 'nl')
  assert.equal(size(), before + 1)
  const [copy] = await nl.store.streamEntries('crossing/vaals-gemmenich')
  assert.equal(copy?.member, 'be')
  assert.equal(copy?.origin?.position, 0)
})

test('the same message again writes nothing and is acknowledged again', async () => {
  const packed = await pack(be, toNl, envelopeOf(one({ stream: 'crossing/slenaken-teuven' })))
  assert((await receive(nl, packed)).ok)
  const before = size()
  const again = await receive(nl, packed)
  assert(again.ok)
  const receipt = await openSigned(
    again.value.receipt,
    joseTypes.receipt,
    trustedBy(nl),
    Date.now(),
  )
  assert(receipt.ok && (receipt.value.value as { outcome: string }).outcome === 'again')
  assert.equal(size(), before)
})

test('nothing is believed that the treaty does not vouch for', async () => {
  const stranger = await ensureKeys(join(side.folder, 'stranger'), 'be', Date.now())
  const outsider = await ensureKeys(join(side.folder, 'outsider'), 'zz', Date.now())
  // The right certificate over a signature by another key.
  const forged = { ...be, working: { ...stranger.working, certificate: be.working.certificate } }
  const before = size()
  const cases: [name: string, code: string, send: () => ReturnType<typeof send>][] = [
    [
      'a root key that the treaty does not name',
      'bad_signature',
      () => send(envelopeOf(one()), stranger),
    ],
    ['a working key of somebody else', 'bad_signature', () => send(envelopeOf(one()), forged)],
    ['a member that is no party', 'unknown_partner', () => send(envelopeOf(one()), outsider)],
    ['in the name of another', 'bad_signature', () => send(envelopeOf(one(), { from: 'de' }))],
    ['not a message at all', 'bad_signature', () => receive(nl, 'a.b.c.d.e')],
    ['of a drill', 'wrong_realm', () => send(envelopeOf(one(), { realm: 'drill-x' }))],
    ['meant for another', 'unknown_partner', () => send(envelopeOf(one(), { to: 'de' }))],
    [
      'of an unknown protocol',
      'unsupported_version',
      () => send(envelopeOf(one(), { protocol: 'x/9' })),
    ],
  ]
  for (const [name, code, attempt] of cases) {
    const refused = await attempt()
    assert(!refused.ok, name)
    assert.equal(refused.error.code, code, name)
  }
  assert.equal(size(), before)
})

test('an expired certificate vouches for nothing', async () => {
  const roots = [rootKeyOf(be)]
  const { certificate } = be.working
  assert(await verifyCertificate(certificate, 'be', roots, Date.now()))
  const later = Date.now() + 200 * 86_400_000
  assert.equal(await verifyCertificate(certificate, 'be', roots, later), null)
})

test('a changed byte anywhere in a message is found', async () => {
  const packed = await pack(be, toNl, envelopeOf(one({ stream: 'crossing/mheer-voeren' })))
  for (let at = 5; at < packed.length; at += Math.ceil(packed.length / 40)) {
    if (packed[at] === '.') continue
    const other = packed[at] === 'A' ? 'B' : 'A'
    const received = await receive(nl, packed.slice(0, at) + other + packed.slice(at + 1))
    // The last character of base64url holds bits that mean nothing.
    if (received.ok) assert([2, 3].includes(packed.split('.').at(-1)!.length % 4), `byte ${at}`)
  }
  assert.equal((await nl.store.streamEntries('crossing/mheer-voeren')).length <= 1, true)
})

test('[FD4] a kind that we do not know is kept where it is held, and never acted upon', async () => {
  const body = { what: 'from the future' }
  const stream = 'balloon/b1'
  assert((await send(envelopeOf(one({ stream, kind: 'balloon.launched', body })))).ok)
  const [item] = (await findLink(nl, 'be')).held.slice(-1)
  assert.deepEqual([item?.stream, item?.kind, item?.why], [stream, 'balloon.launched', 'later'])
  const [kept] = await nl.store.entries({ after: item!.position - 1, limit: 1 })
  assert.deepEqual((kept!.body.entry as Entry).body, body)
  assert.deepEqual(await nl.store.streamEntries(stream), [])
})

test('what cannot be read is held where it is seen, and blocks nothing that may come in any order', async () => {
  const bad = { ...entryOf({ stream: 'crossing/eijsden-moelingen' }), occurredAt: 'yesterday' }
  const wrong = entryOf({ stream: 'crossing/eijsden-vise-a2-a25', body: { state: 'ajar' } })
  const foreign = entryOf({ stream: 'crossing/maastricht-kanne', member: 'de' })
  const carry = (entry: unknown): Travelling => ({ entry, personal: null })
  const fine = entryOf({ stream: 'crossing/maastricht-vroenhoven' })
  const behind = entryOf({ stream: 'crossing/eijsden-moelingen' })
  const entries = [bad, wrong, foreign, behind, fine].map(carry)
  assert((await send(envelopeOf(entries))).ok)
  assert((await send(envelopeOf(one({ stream: 'crossing/eijsden-vise-a2-a25' })))).ok)
  const lengths = await Promise.all(
    ['eijsden-moelingen', 'eijsden-vise-a2-a25', 'maastricht-kanne', 'maastricht-vroenhoven'].map(
      async (id) => (await nl.store.streamEntries(`crossing/${id}`)).length,
    ),
  )
  // What is said of crossings counts in any order: nothing waits behind what cannot be read.
  assert.deepEqual(lengths, [1, 1, 0, 1])
  assert.equal(await countHeld(nl, 'be'), 4)
  const held = (await findLink(nl, 'be')).held.map(({ why }) => why)
  assert.deepEqual(held.toSorted(), ['another-writer', 'body', 'later', 'unreadable'])
  const kept = await nl.store.streamEntries('link/be')
  assert(kept.some(({ body }) => isDeepStrictEqual(body.entry, bad)))
})

test('personal data that comes along is sealed under a key of our own', async () => {
  const reported = entryOf({
    stream: 'casualty/x1',
    kind: 'casualty.reported',
    body: { incident: 'i1', label: 'C-01', foundBy: 'crew' },
    sealed: { subject: 'x1', sha256: '0'.repeat(64) },
  })
  const personal = { familyName: 'Unbekannt' }
  assert((await send(envelopeOf([{ entry: reported, personal }]))).ok)
  const [copy] = await nl.store.streamEntries('casualty/x1')
  assert(copy?.sealed)
  assert.doesNotMatch(JSON.stringify(copy), /Unbekannt/)
  assert.deepEqual(await nl.store.findPersonal(copy), personal)
})

test('an act that its writer had no right to is held where it is seen, and stops nobody else', async () => {
  const stream = 'casualty/ours'
  const body = { incident: 'i1', label: 'C-09', sex: 'male', foundBy: 'crew' }
  const own = { ...entryOf({ stream, kind: 'casualty.reported', body }), member: 'nl' }
  const { position: _, version: __, sealed: ___, ...report } = own
  const loaded = new Map([[stream, await nl.streams.load(stream)]])
  await write(nl, { command: 'report-ours', entries: [report], rests: [] }, loaded)

  const before = await countHeld(nl, 'be')
  const destination = { facility: 'be-chr-citadelle', member: 'be' }
  const departed = { vehicle: 'a1', destination, route: null }
  const said = [
    entryOf({ stream, kind: 'casualty.departed', body: departed }),
    entryOf({ stream, kind: 'casualty.followed_up', body: { condition: 'good', source: 'phone' } }),
  ]
  assert((await send(envelopeOf(said.map((entry) => ({ entry, personal: null }))))).ok)
  const { state } = await nl.streams.load(stream)
  assert.equal((state as CasualtyState).stage, 'at-scene')
  assert.equal((state as CasualtyState).followUps.length, 0)
  const [more, ...rest] = (await findLink(nl, 'be')).held.slice(before)
  assert.deepEqual(
    { stream: more?.stream, kind: more?.kind, why: more?.why },
    { stream, kind: 'casualty.departed', why: 'not-in-charge' },
  )
  assert.deepEqual(
    rest.map(({ kind, why }) => [kind, why]),
    [['casualty.followed_up', 'not-told']],
  )
  const kept = (await nl.store.streamEntries('link/be')).at(-2)!
  assert.equal(kept.body.entry, undefined, 'it is of a person: sealed')
  const sealed = await nl.store.findPersonal(kept)
  assert.deepEqual((sealed!.entry as Entry).body, departed)
})
