import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { CompactEncrypt, CompactSign, importJWK } from 'jose'
import { readConfig } from '#server/config.ts'
import {
  type Envelope,
  openSigned,
  pack,
  protocol,
  protocols,
  trustedBy,
  unpack,
} from '#server/federation/envelope.ts'
import {
  agreementOf,
  answerTo,
  greetingTo,
  type Introduced,
  newGreetings,
  readAnswer,
  readGreeting,
} from '#server/federation/hello.ts'
import { receive } from '#server/federation/inbox.ts'
import { openLinks } from '#server/federation/links.ts'
import type { Transport } from '#server/federation/transport.ts'
import { handle } from '#server/handle.ts'
import { statusOf } from '#server/http/status.ts'
import {
  ensureKeys,
  joseTypes,
  type Keys,
  rootKeyOf,
  signWith,
  verifyCertificate,
} from '#server/keys.ts'
import { writeTreaty } from '#server/law/treaty.ts'
import type { Member } from '#server/member.ts'
import { openMember } from '#server/start.ts'
import { commandOf, root, until } from '#test/members.ts'

/** One member that runs, and two of whom there are only keys. */
let folder = ''
let nl: Member
let be: Keys
let de: Keys
let sequence = 0

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-hello-'))
  const keysOf = (id: string) => ensureKeys(join(folder, id), id, Date.now())
  const own = await keysOf('nl')
  be = await keysOf('be')
  de = await keysOf('de')
  const roots = { nl: rootKeyOf(own), be: rootKeyOf(be), de: rootKeyOf(de) }
  writeTreaty(join(root, 'agreements/meuse-rhine'), join(folder, 'agreement'), roots)
  const config = readConfig({
    MEMBER: 'nl',
    DATA_DIR: join(folder, 'nl'),
    AGREEMENT: join(folder, 'agreement'),
    REGION: join(root, 'regions/meuse-rhine'),
    PARTNERS: 'be=http://be.example',
    LOG_LEVEL: 'silent',
  })
  assert(config.ok)
  const opened = await openMember(config.value)
  assert(opened.ok)
  nl = opened.value
})
after(async () => {
  await nl.checkpoints.stop()
  await nl.store.close()
  rmSync(folder, { recursive: true, force: true })
})

const minute = 60_000
/** Somebody who speaks for a member with its keys, at a moment. */
const speaker = (id: string, keys: Keys, now = Date.now()) => {
  const { law, store } = nl
  return { id, keys, law, store, now: () => now }
}
const reader = (id: string, now = Date.now()) => ({
  id,
  realm: 'live',
  trusted: trustedBy(nl),
  now,
})
/** What a member of the protocol before says. */
const oldHello = (keys: Keys, at = Date.now()) =>
  signWith(keys, joseTypes.hello, {
    member: keys.member,
    protocols: ['corridor/1'],
    realm: 'live',
    agreement: agreementOf(nl),
    at,
  })

type Read = Awaited<ReturnType<typeof readGreeting>>
const codeOf = (read: Read) => (read.ok ? 'read' : read.error.code)

test('[SE8] a greeting and its answer tell each who the other is', async () => {
  const ours = await greetingTo(speaker('be', be), 'nl')
  const greeted = await readGreeting(reader('nl'), ours, newGreetings())
  assert(greeted.ok)
  const isAsSaid = ({ hello, certificate, ...rest }: Introduced, keys: Keys) => {
    assert.equal(hello.member, keys.member)
    assert.equal(certificate.kid, keys.working.kid)
    assert.deepEqual([rest.protocol, rest.isBound], [protocol, true])
  }
  isAsSaid(greeted.value, be)
  const text = await answerTo(nl, 'be', ours)
  const answered = await readAnswer(reader('be'), { text, partner: 'nl', ours })
  assert(answered.ok)
  isAsSaid(answered.value, nl.keys)
})

test('[SE8] nothing that somebody recorded introduces anybody again', async () => {
  const now = Date.now()
  const seen = newGreetings()
  const ours = await greetingTo(speaker('be', be), 'nl')
  assert((await readGreeting(reader('nl'), ours, seen)).ok)
  const another = await greetingTo(speaker('be', be), 'nl')
  const answer = await answerTo(nl, 'be', ours)
  const fromDe = await answerTo(speaker('de', de), 'be', ours)
  const stale = await greetingTo(speaker('be', be, now - 6 * minute), 'nl')
  const early = await greetingTo(speaker('be', be, now + 6 * minute), 'nl')
  const answerOf = (text: string, to = ours, by = 'be') =>
    readAnswer(reader(by), { text, partner: 'nl', ours: to })
  const cases: [what: string, code: string, read: Promise<Read>][] = [
    ['used before', 'already_answered', readGreeting(reader('nl'), ours, seen)],
    ['made for somebody else', 'unknown_partner', readGreeting(reader('de'), ours, newGreetings())],
    ['an answer as a greeting', 'bad_signature', readGreeting(reader('be'), answer, seen)],
    ['a greeting as an answer', 'bad_signature', answerOf(another)],
    ['our own greeting sent back', 'bad_signature', answerOf(ours)],
    ['an answer to another greeting', 'bad_signature', answerOf(answer, another)],
    ['an answer to somebody else', 'unknown_partner', answerOf(answer, ours, 'de')],
    ['an answer by somebody else', 'bad_signature', answerOf(fromDe)],
    ['six minutes old', 'deadline_passed', readGreeting(reader('nl'), stale, newGreetings())],
    ['six minutes ahead', 'deadline_passed', readGreeting(reader('nl'), early, newGreetings())],
  ]
  for (const [what, code, read] of cases) assert.equal(codeOf(await read), code, what)
  // It is forgotten only when it is stale.
  const later = await readGreeting(reader('nl', now + 4 * minute), ours, seen)
  assert.equal(codeOf(later), 'already_answered')
  const stillLater = await readGreeting(reader('nl', now + 6 * minute), ours, seen)
  assert.equal(codeOf(stillLater), 'deadline_passed')
})

test('[SE9] one that speaks the newer protocol is not taken at less than it asks for', async () => {
  const stripped = (more: object) =>
    signWith(be, joseTypes.hello, {
      member: 'be',
      protocols: [...protocols],
      realm: 'live',
      agreement: agreementOf(nl),
      at: Date.now(),
      ...more,
    })
  const whole = { to: 'nl', nonce: 'a-nonce-of-its-own', answers: null }
  const { nonce: _, ...unused } = whole
  const { to: __, ...unaddressed } = whole
  for (const [more, code] of [
    [whole, 'read'],
    [{}, 'bad_signature'],
    [unused, 'bad_signature'],
    [unaddressed, 'bad_signature'],
    [{ to: 'nl', nonce: 'a-nonce-of-its-own' }, 'bad_signature'],
    [{ ...whole, answers: '' }, 'bad_signature'],
    [{ ...whole, protocols: ['corridor/9'] }, 'unsupported_version'],
  ] as const) {
    const read = await readGreeting(reader('nl'), await stripped(more), newGreetings())
    assert.equal(codeOf(read), code, JSON.stringify(more))
  }
})

/** Runs the links of nl over this transport while `look` looks. */
async function linked(
  transport: Transport,
  look: (links: ReturnType<typeof openLinks>) => unknown,
) {
  const links = openLinks(nl, transport, () => 0)
  try {
    await look(links)
  } finally {
    await links.close()
  }
}
const silent: Transport = {
  hello: async () => Promise.reject(new Error('be does not answer')),
  send: async () => Promise.reject(new Error('be does not answer')),
}

test('[SE9] the greeting of an old member is answered, and is no sign of life; a bound one is, once', async () => {
  await linked(silent, async (links) => {
    const stateOf = async () => (await links.states()).find(({ member }) => member === 'be')?.state
    const answered = await links.greet(await oldHello(be))
    assert(answered.ok)
    assert.equal(await stateOf(), 'never-seen')
    // What an old member looks for in it: its own protocol.
    const opened = await openSigned(answered.value, joseTypes.hello, trustedBy(nl), Date.now())
    assert(opened.ok)
    const { protocols: spoken, to } = opened.value.value as { protocols: string[]; to: string }
    assert(spoken.includes('corridor/1'))
    assert.equal(to, 'be')
    const bound = await greetingTo(speaker('be', be), 'nl')
    assert((await links.greet(bound)).ok)
    assert.equal(await stateOf(), 'reachable')
    assert.equal(codeOf((await links.greet(bound)) as Read), 'already_answered')
  })
})

test('[SE9] an old member is sent messages in its own protocol, a newer one in the newer', async () => {
  const said = commandOf('crossing.state', 'crossing/venlo-a67-a40', { state: 'restricted' })
  const actor = { id: 'p1', role: 'dispatcher', member: 'nl', language: 'en' } as const
  assert.equal((await handle(nl, said, actor)).outcome, 'done')
  const heard: string[] = []
  const transportOf = (hello: Transport['hello']): Transport => ({
    hello,
    async send(_, message) {
      const opened = await unpack(be, trustedBy(nl), message, Date.now())
      assert(opened.ok)
      heard.push(opened.value.protocol)
      // Without a receipt it stays in the outbox.
      throw new Error('be hangs up')
    },
  })
  const isHeard = async () => heard.length > 0
  await linked(
    transportOf(() => oldHello(be)),
    () => until('a message', isHeard),
  )
  assert.equal(heard.at(-1), 'corridor/1')
  heard.length = 0
  await linked(
    transportOf((_, ours) => answerTo(speaker('be', be), 'nl', ours)),
    () => until('a message', isHeard),
  )
  assert.equal(heard.at(-1), 'corridor/2')
})

const envelopeOf = (entries: Envelope['entries']): Envelope => ({
  protocol,
  realm: 'live',
  from: 'be',
  to: 'nl',
  sequence: ++sequence,
  cause: 'k1',
  sentAt: Date.now(),
  agreement: agreementOf(nl),
  entries,
})

async function toNl() {
  const roots = [rootKeyOf(nl.keys)]
  const found = await verifyCertificate(nl.keys.working.certificate, 'nl', roots, Date.now())
  assert(found)
  return found
}

test('[SE10] no kind of message is taken for another', async () => {
  for (const signed of Object.values(joseTypes)) {
    const text = await signWith(be, signed, { member: 'be' })
    for (const wanted of Object.values(joseTypes)) {
      const opened = await openSigned(text, wanted, trustedBy(nl), Date.now())
      assert.equal(opened.ok, signed === wanted, `${signed} as ${wanted}`)
      if (!opened.ok) assert.equal(opened.error.code, 'bad_signature')
    }
  }
  // Everything in it is that of an envelope, signed by who may sign it, but it is said to be a receipt.
  const { encrypt, kid } = await toNl()
  const key = await importJWK({ kty: 'OKP', crv: 'X25519', x: encrypt }, 'ECDH-ES+A256KW')
  const sealed = async (type: (typeof joseTypes)[keyof typeof joseTypes]) =>
    new CompactEncrypt(Buffer.from(await signWith(be, type, envelopeOf([]))))
      .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', kid, cty: 'JWS' })
      .encrypt(key)
  const open = async (text: string) => unpack(nl.keys, trustedBy(nl), text, Date.now())
  assert((await open(await sealed(joseTypes.envelope))).ok)
  for (const type of [joseTypes.receipt, joseTypes.hello, joseTypes.certificate]) {
    const opened = await open(await sealed(type))
    assert(!opened.ok && opened.error.code === 'bad_signature', type)
  }
})

test('[SE10] what a root key signed as anything but a certificate vouches for no key', async () => {
  const [, claims = ''] = be.working.certificate.split('.')
  const key = await importJWK(be.root.jwk, 'EdDSA')
  const signAs = (typ: string | undefined) =>
    new CompactSign(Buffer.from(claims, 'base64url'))
      .setProtectedHeader({ alg: 'EdDSA', kid: be.root.kid, ...(typ && { typ }) })
      .sign(key)
  for (const typ of [undefined, ...Object.values(joseTypes)]) {
    const found = await verifyCertificate(await signAs(typ), 'be', [rootKeyOf(be)], Date.now())
    assert.equal(found !== null, typ === joseTypes.certificate, `${typ}`)
  }
})

test('[SE10] a certificate that the first version made still verifies', async () => {
  const made = Date.UTC(2026, 0, 1)
  const x = 'GSwgj4romZAEQAi9DvDyr1wFEbhaDa9SCfX9NzaGYl0'
  const roots = [{ kid: 'be-root-GSwgj4ro', use: 'sign' as const, x }]
  const certificate = [
    'eyJhbGciOiJFZERTQSIsImtpZCI6ImJlLXJvb3QtR1N3Z2o0cm8iLCJ0eXAiOiJjb3JyaWRvci1jZXJ0aWZpY2F0ZSJ9',
    '.eyJtZW1iZXIiOiJiZSIsImtpZCI6ImJlLVoyblNxZFNCIiwic2lnbiI6IloyblNxZFNCN0RZZzlFNDllaXJJTEZ4a3',
    'dJa2tjTU1Kc19GTFdDelFDMG8iLCJlbmNyeXB0IjoiSDVjTlczYndGazJ0RXBvd1FxMC1PUEVzeUQ3QnpYR1N1dWVwNE',
    'lyaDZTNCIsInJlY29yZCI6IkxGQmFZRkdWdW90UGVZbV95cGpQRzA0MWs4YUNWeEJOUXRCUFZoUTRZV1EiLCJub3RCZW',
    'ZvcmUiOjE3NjcxMzkyMDAwMDAsIm5vdEFmdGVyIjoxNzc1MDAxNjAwMDAwfQ.ekEqwuWfqvq4IdP-oNOCgL0OHRQNjU',
    '5e7BVXVLnCMCz4yakvJkW4AlP1hOl0JtR1RkifO-jdkHj6C0vXjowyDg',
  ].join('')
  const found = await verifyCertificate(certificate, 'be', roots, made)
  assert.equal(found?.record, 'LFBaYFGVuotPeYm_ypjPG041k8aCVxBNQtBPVhQ4YWQ')
})

/** Lists in lists, so deep. */
function nested(depth: number): unknown {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = [value]
  return value
}

test('[SE11] what is nested too deep, or too much, is refused by a code, and writes nothing', async () => {
  const to = await toNl()
  const before = nl.store.head().size
  const one = (body: unknown) => [{ entry: { stream: 'crossing/a', body }, personal: null }]
  const cases: [what: string, entries: Envelope['entries']][] = [
    ['a body', one({ state: nested(2_000) })],
    ['a body, barely', one({ state: nested(60) })],
    ['personal data', [{ entry: {}, personal: { note: nested(2_000) } }]],
    ['an entry', [{ entry: nested(2_000), personal: null }]],
    ['entries', Array.from({ length: 10_001 }, () => ({ entry: 1, personal: null }))],
  ]
  for (const [what, entries] of cases) {
    const received = await receive(nl, await pack(be, to, envelopeOf(entries)))
    assert(!received.ok, what)
    assert.equal(statusOf[received.error.code], 400, what)
  }
  // Written as text, since what writes JSON is recursive too: a million lists, in each other.
  const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`
  const key = await importJWK(be.working.sign, 'EdDSA')
  const { certificate: cert, kid } = be.working
  const text = await new CompactSign(Buffer.from(`{"entries":${deep}}`))
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: joseTypes.hello, cert })
    .sign(key)
  const read = await readGreeting(reader('nl'), text, newGreetings())
  assert.equal(codeOf(read), 'invalid_input')
  assert.equal(nl.store.head().size, before)
  // As deep as it may be, it can be kept: here as what cannot be read.
  assert((await receive(nl, await pack(be, to, envelopeOf(one({ state: nested(59) }))))).ok)
})
