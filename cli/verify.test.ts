import assert from 'node:assert/strict'
import { createPrivateKey } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { ensureKeys, type Keys, rootKeyOf } from '#server/keys.ts'
import { writeTreaty } from '#server/law/treaty.ts'
import { startCheckpoints } from '#server/store/checkpoints.ts'
import { exportRecord } from '#server/store/export.ts'
import { openStore } from '#server/store/open.ts'
import { openSigner } from '#server/store/sign.ts'
import type { NewEntry, Store } from '#server/store/store.ts'
import { corridor } from '#test/corridor.ts'

const noon = Date.UTC(2026, 4, 4, 12)
const home = { member: 'nl', realm: 'live', epoch: 1 }
const erasedSubject = 'c3'

let folder: string
let treaty: string
let keys: Keys
let whole: string
const path = (name: string) => join(folder, name)
const save = async (name: string, text: string | Uint8Array) => {
  await writeFile(path(name), text)
  return path(name)
}

/** Twelve entries about six people in a real store, one of whom is erased at the end. */
async function fill(store: Store): Promise<void> {
  const entry = (subject: string, over: Partial<NewEntry> = {}): NewEntry => ({
    stream: `casualty/${subject}`,
    kind: 'casualty.reported',
    schema: 1,
    realm: home.realm,
    member: home.member,
    origin: null,
    occurredAt: noon,
    recordedAt: noon,
    clock: { source: 'server', uncertaintyMs: 50 },
    command: 'c',
    actor: { id: 'p-7', role: 'dispatcher' },
    agreement: { id: 'meuse-rhine', version: '1' },
    body: { count: 1 },
    personal: { subject, fields: { name: `name of ${subject}` } },
    ...over,
  })
  for (let i = 0; i < 12; i++) {
    const entries = [entry(`c${i % 6}`)]
    const { outcome } = await store.append({ command: `cmd-${i}`, entries })
    assert.equal(outcome, 'appended')
  }
  const { personal: _, ...erasure } = entry(erasedSubject, {
    kind: 'casualty.erased',
    body: { subject: erasedSubject, ground: 'request' },
  })
  const { outcome } = await store.append({ command: 'erase', entries: [erasure] })
  assert.equal(outcome, 'appended')
}

async function exported(certificate?: string): Promise<string> {
  const store = await openStore({ folder: path('store') }, home)
  try {
    const key = createPrivateKey({ key: keys.record, format: 'jwk' })
    const signer = openSigner(home, key, certificate)
    if (store.head().size === 0) await fill(store)
    const checkpoints = startCheckpoints(store, signer, assert.ifError)
    let text = ''
    for await (const part of exportRecord(store, checkpoints, signer)) text += part
    await checkpoints.stop()
    return text
  } finally {
    await store.close()
  }
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-verify-'))
  keys = await ensureKeys(path('keys'), home.member, Date.now())
  treaty = path('treaty')
  const agreement = join(import.meta.dirname, '../agreements/meuse-rhine')
  writeTreaty(agreement, treaty, { nl: rootKeyOf(keys) })
  await mkdir(path('store'))
  whole = await exported(keys.working.certificate)
  await save('whole.jsonl', whole)
})
after(() => rm(folder, { recursive: true, force: true }))

const verify = (name: string, ...more: string[]) =>
  corridor('verify', path(name), '--agreement', treaty, ...more)

test('an export of a real store verifies with nothing but the treaty’s root key', async () => {
  const { code, out, error } = await verify('whole.jsonl')
  assert.equal(code, 0, error + out)
  assert.match(out, /^corridor\/nl\/live\/1\n {2}entries +13 in 6 streams\n/)
  assert.match(out, /erased +2 entries .*people erased: 1/)
  assert.match(out, /certified by the root key in .*agreement\.yaml \(certificate until 20\d\d-/)
  assert.match(out, /Everything holds/)
})

test('--json gives the core’s report and how the key was found', async () => {
  const { code, out } = await verify('whole.jsonl', '--json')
  const report = JSON.parse(out)
  assert.equal(code, 0)
  assert.deepEqual([report.ok, report.faults, report.figures.size], [true, [], 13])
  assert.equal(report.key.by, 'certificate')
})

/** The export with one byte exchanged. */
function damaged(
  find: string | RegExp,
  replacement: string | ((...parts: string[]) => string),
): string {
  const text = whole.replace(find, replacement as string)
  assert(text !== whole && text.length === whole.length, 'nothing was changed')
  return text
}

const damages: [what: string, text: () => string, named: RegExp][] = [
  [
    'an entry',
    () => damaged('"actor":{"id":"p-7"', '"actor":{"id":"p-8"'),
    /^ {2}entry 0 +is not what was recorded/m,
  ],
  [
    'a checkpoint',
    () => damaged(/(\{"checkpoint":"corridor\/nl\/live\/1\\n)(\d)/, '$19'),
    /^ {2}checkpoint after \d+ entries +its signature does not hold/m,
  ],
  [
    'the header',
    () => damaged('"member":"nl"', '"member":"nk"'),
    /^ {2}header +names a(nother record| member)/m,
  ],
  [
    'the certificate in the header',
    () =>
      damaged(
        /(\.[\w-]{20})([\w-])([\w-]+","epoch")/,
        (_, before, byte, after) => `${before}${byte === 'A' ? 'B' : 'A'}${after}`,
      ),
    /^ {2}header +its certificate is not signed by this member’s root key/m,
  ],
  [
    'the seal',
    () => damaged(/(\{"seal":"corridor-export\/1\\ncorridor\/nl\/live\/1\\n1)(\d)/, '$10'),
    /^ {2}seal +its signature does not hold/m,
  ],
]
for (const [what, text, named] of damages) {
  test(`one byte of ${what} changed: it fails and names it`, async () => {
    await save('damaged.jsonl', text())
    const { code, out } = await verify('damaged.jsonl')
    assert.equal(code, 1, out)
    assert.match(out, named)
    assert.match(out, /does not hold: \d faults?\./)
  })
}

test('an export that ends early has no seal', async () => {
  await save('short.jsonl', whole.slice(0, whole.lastIndexOf('{"seal"')))
  const { code, out } = await verify('short.jsonl')
  assert.equal(code, 1)
  assert.match(out, /^ {2}seal +there is no seal/m)
})

test('an export without a certificate needs the record’s key, given by its name or the member’s', async () => {
  await save('bare.jsonl', await exported())
  const byTreaty = await verify('bare.jsonl')
  assert.equal(byTreaty.code, 1)
  assert.match(byTreaty.out, /carries no certificate/)
  const raw = Buffer.from(keys.record.x, 'base64url')
  for (const [name, key] of [
    ['corridor/nl/live/1', raw.toString('base64')],
    ['nl', raw.toString('base64url')],
  ]) {
    const file = await save('keys.json', JSON.stringify({ [name!]: key }))
    const { code, out } = await corridor('verify', path('bare.jsonl'), '--keys', file)
    assert.equal(code, 0, out)
  }
})

test('a root key given by hand vouches by the certificate; another member’s key does not', async () => {
  const own = await save('root.json', JSON.stringify({ nl: keys.root.jwk.x }))
  assert.equal((await corridor('verify', path('whole.jsonl'), '--keys', own)).code, 0)
  const others = await save('others.json', JSON.stringify({ be: keys.root.jwk.x }))
  const { code, out } = await corridor('verify', path('whole.jsonl'), '--keys', others)
  assert.equal(code, 1)
  assert.match(out, /names a member for whom .*others\.json has no key/)
})

test('an address is streamed, and refusals of the server are told with a remedy', async () => {
  const server = createServer((request, response) => {
    if (request.headers.cookie !== 'session=1') return response.writeHead(401).end()
    for (let at = 0; at < whole.length; at += 1000) response.write(whole.slice(at, at + 1000))
    response.end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/record/export`
  try {
    const refused = await corridor('verify', url, '--agreement', treaty)
    assert.equal(refused.code, 2)
    assert.match(refused.error, /answers 401.*\n.*--header/)
    const header = 'cookie: session=1'
    const { code, out } = await corridor('verify', url, '--agreement', treaty, '--header', header)
    assert.equal(code, 0, out)
  } finally {
    server.close()
  }
  assert.equal((await corridor('verify', url, '--agreement', treaty)).code, 2)
})

test('called wrongly it says what to do', async () => {
  const missing = await corridor('verify', path('nothing.jsonl'), '--agreement', treaty)
  assert.deepEqual([missing.code, /is not a file that is there/.test(missing.error)], [2, true])
  const nobody = await corridor('verify', path('whole.jsonl'))
  assert.equal(nobody.code, 2)
  assert.match(nobody.error, /never vouches for itself\n.*--agreement DIR/)
  const bad = await save('bad.json', '{"nl": "abc"}')
  const short = await corridor('verify', path('whole.jsonl'), '--keys', bad)
  assert.deepEqual([short.code, /bad\.json: nl: not 32 bytes/.test(short.error)], [2, true])
  const unsigned = join(import.meta.dirname, '../agreements/meuse-rhine')
  const none = await corridor('verify', path('whole.jsonl'), '--agreement', unsigned)
  assert.deepEqual([none.code, /no party has a signing key/.test(none.error)], [2, true])
  assert.equal(await readFile(path('whole.jsonl'), 'utf8'), whole)
})
