import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Entry } from '#core/record/entry.ts'
import { readConfig } from '#server/config.ts'
import { type Envelope, openSigned, pack } from '#server/federation/envelope.ts'
import { countHeld, type Held } from '#server/federation/held.ts'
import { agreementOf } from '#server/federation/hello.ts'
import { receive } from '#server/federation/inbox.ts'
import { trustedBy } from '#server/federation/links.ts'
import {
  type Certificate,
  ensureKeys,
  joseTypes,
  type Keys,
  rootKeyOf,
  verifyCertificate,
} from '#server/keys.ts'
import { writeTreaty } from '#server/law/treaty.ts'
import type { Member } from '#server/member.ts'
import { openMember } from '#server/start.ts'
import { write } from '#server/write.ts'
import { root } from '#test/members.ts'

/** A member that receives, and a partner of whom there is nothing but its keys. */
let folder = ''
let nl: Member
let be: Keys
let toNl: Certificate
let sequence = 0

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-inbox-'))
  be = await ensureKeys(join(folder, 'be'), 'be', Date.now())
  const own = await ensureKeys(join(folder, 'nl'), 'nl', Date.now())
  const roots = { nl: rootKeyOf(own), be: rootKeyOf(be) }
  writeTreaty(join(root, 'agreements/meuse-rhine'), join(folder, 'agreement'), roots)
  const config = readConfig({
    MEMBER: 'nl',
    DATA_DIR: join(folder, 'nl'),
    AGREEMENT: join(folder, 'agreement'),
    REGION: join(root, 'regions/meuse-rhine'),
    LOG_LEVEL: 'silent',
  })
  assert(config.ok)
  const opened = await openMember(config.value)
  assert(opened.ok)
  nl = opened.value
  const { certificate } = nl.keys.working
  const verified = await verifyCertificate(certificate, 'nl', [rootKeyOf(nl.keys)], Date.now())
  assert(verified)
  toNl = verified
})
after(async () => {
  await nl.checkpoints.stop()
  await nl.store.close()
  rmSync(folder, { recursive: true, force: true })
})

const entryOf = (more: Partial<Entry>): Entry => ({
  position: sequence,
  stream: 'crossing/venlo-a67-a40',
  version: 1,
  kind: 'crossing.stated',
  schema: 1,
  realm: 'live',
  member: 'be',
  origin: null,
  occurredAt: Date.now(),
  clock: { source: 'server', uncertaintyMs: 0 },
  recordedAt: Date.now(),
  actor: { id: 'p1', role: 'dispatcher' },
  command: 'k1',
  agreement: null,
  body: { state: 'open' },
  sealed: null,
  ...more,
})

type Carried = { entry: unknown; personal: Record<string, unknown> | null }

const envelopeOf = (entries: Carried[], more: Partial<Envelope> = {}): Envelope => ({
  protocol: 'corridor/1',
  realm: 'live',
  from: 'be',
  to: 'nl',
  sequence: ++sequence,
  cause: 'k1',
  sentAt: Date.now(),
  agreement: agreementOf(nl),
  entries,
  ...more,
})

const one = (more: Partial<Entry> = {}): Carried[] => [{ entry: entryOf(more), personal: null }]

async function send(envelope: Envelope, keys = be) {
  return await receive(nl, await pack(keys, toNl, envelope))
}

const size = () => nl.store.head().size

test('what is signed by the treaty is written as a copy and acknowledged with a signature', async () => {
  const before = size()
  const received = await send(envelopeOf(one({ stream: 'crossing/a' })))
  assert(received.ok)
  const receipt = await openSigned(
    received.value.receipt,
    joseTypes.receipt,
    trustedBy(nl),
    Date.now(),
  )
  assert(receipt.ok && receipt.value.member === 'nl')
  assert.equal(size(), before + 1)
  const [copy] = await nl.store.streamEntries('crossing/a')
  assert.equal(copy?.member, 'be')
  assert.equal(copy?.origin?.position, 0)
})

test('the same message again writes nothing and is acknowledged again', async () => {
  const packed = await pack(be, toNl, envelopeOf(one({ stream: 'crossing/b' })))
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
  const stranger = await ensureKeys(join(folder, 'stranger'), 'be', Date.now())
  const outsider = await ensureKeys(join(folder, 'outsider'), 'zz', Date.now())
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
  const packed = await pack(be, toNl, envelopeOf(one({ stream: 'crossing/c' })))
  for (let at = 5; at < packed.length; at += Math.ceil(packed.length / 40)) {
    if (packed[at] === '.') continue
    const other = packed[at] === 'A' ? 'B' : 'A'
    const received = await receive(nl, packed.slice(0, at) + other + packed.slice(at + 1))
    // The last character of base64url holds bits that mean nothing.
    if (received.ok) assert([2, 3].includes(packed.split('.').at(-1)!.length % 4), `byte ${at}`)
  }
  assert.equal((await nl.store.streamEntries('crossing/c')).length <= 1, true)
})

test('a kind that we do not know is kept and never acted upon', async () => {
  const body = { what: 'from the future' }
  assert((await send(envelopeOf(one({ stream: 'balloon/b1', kind: 'balloon.launched', body })))).ok)
  const [kept] = await nl.store.streamEntries('balloon/b1')
  assert.deepEqual(kept?.body, body)
  assert.equal(await nl.store.findDocument('balloon', 'b1'), null)
})

test('what cannot be read is held where it is seen, and blocks only its own stream', async () => {
  const bad = { ...entryOf({ stream: 'crossing/d' }), occurredAt: 'yesterday' }
  const wrong = entryOf({ stream: 'crossing/e', body: { state: 'ajar' } })
  const foreign = entryOf({ stream: 'crossing/f', member: 'de' })
  const carry = (entry: unknown): Carried => ({ entry, personal: null })
  const fine = entryOf({ stream: 'crossing/g' })
  const behind = entryOf({ stream: 'crossing/d' })
  const entries = [bad, wrong, foreign, behind, fine].map(carry)
  assert((await send(envelopeOf(entries))).ok)
  assert((await send(envelopeOf(one({ stream: 'crossing/e' })))).ok)
  const lengths = await Promise.all(
    ['d', 'e', 'f', 'g'].map(async (id) => (await nl.store.streamEntries(`crossing/${id}`)).length),
  )
  assert.deepEqual(lengths, [0, 0, 0, 1])
  assert.equal((await countHeld(nl.store)).get('be'), 5)
  const held = (await nl.store.documents('held')).map(({ body }) => (body as Held).why)
  assert.deepEqual(held.toSorted(), [
    'behind another that is held',
    'behind another that is held',
    'its body does not fit its kind',
    'unreadable',
    'written by somebody else',
  ])
  const kept = await nl.store.streamEntries('link/be')
  assert.deepEqual(kept[0]?.body.entry, bad)
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

  const held = nl.store.documents
  const before = (await held('held')).length
  const destination = { facility: 'be-chr-citadelle', member: 'be' }
  const departed = { vehicle: 'a1', destination, route: null }
  const said = [
    entryOf({ stream, kind: 'casualty.departed', body: departed }),
    entryOf({ stream, kind: 'casualty.followed_up', body: { condition: 'good', source: 'phone' } }),
  ]
  assert((await send(envelopeOf(said.map((entry) => ({ entry, personal: null }))))).ok)
  const { state } = await nl.streams.load(stream)
  assert.equal((state as CasualtyState).stage, 'at-scene')
  assert.equal((state as CasualtyState).followUps.length, 1)
  const [more, ...rest] = (await held('held')).slice(before).map(({ body }) => body as Held)
  assert.deepEqual(rest, [])
  assert.deepEqual(
    { stream: more?.stream, kind: more?.kind, why: more?.why },
    { stream, kind: 'casualty.departed', why: 'its writer does not answer for this patient' },
  )
  const kept = (await nl.store.streamEntries('link/be')).at(-1)
  assert.deepEqual((kept!.body.entry as Entry).body, departed)
})
