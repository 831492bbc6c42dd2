import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { parse, stringify } from 'yaml'
import type { Statement } from '#core/agreement/events.ts'
import { readAgreement } from '#core/drafting/read.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { ensureKeys, rootKeyOf } from '#server/keys.ts'
import { hashOf } from '#server/law/life.ts'
import { signStatement } from '#server/law/signing.ts'
import { corridor } from '#test/corridor.ts'

const parties = ['nl', 'be', 'de'] as const
let folder: string
let base: string
let amending: string
let other: string
const keyOf = (party: string) => join(folder, party, 'keys.json')

/** Writes a text and gives its path. */
async function write(name: string, text: object): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, stringify(text))
  return path
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-sign-'))
  const source = join(import.meta.dirname, '../agreements/meuse-rhine/agreement.yaml')
  const text = parse(await readFile(source, 'utf8'))
  for (const id of [...parties, 'zz']) await ensureKeys(join(folder, id), id, Date.now())
  for (const party of text.parties) {
    if (!parties.includes(party.id)) continue
    party.keys = [rootKeyOf(await ensureKeys(join(folder, party.id), party.id, Date.now()))]
  }
  base = await write('base.yaml', text)
  const read = readAgreement(await readFile(base, 'utf8'), base)
  assert(read.ok, 'the text is sound')
  const amends = { version: '1.0.0', sha256: hashOf(read.value) }
  amending = await write('amending.yaml', { ...text, version: '1.1.0', amends })
  // It says itself that it amends something older than it does.
  const lying = { ...amends, version: '0.8.0' }
  other = await write('other.yaml', { ...text, version: '0.9.0', amends: lying })
})
after(() => rm(folder, { recursive: true, force: true }))

/** Signs a text for a party and keeps what was printed; gives the path. */
async function sign(path: string, party: string, ...more: string[]): Promise<string> {
  const { code, out, error } = await corridor(
    ...['agreement', 'sign', path, '--key', keyOf(party), ...more],
  )
  assert.equal(code, 0, error)
  const signature = `${path}.${party}${more.join('')}.json`
  await writeFile(signature, out)
  return signature
}

/** The same without the command, where it is not the signing that is tested. */
async function signed(path: string, party: string): Promise<string> {
  const { root } = await ensureKeys(join(folder, party), party, Date.now())
  const text = parse(await readFile(path, 'utf8'))
  const stating = { what: 'sign' as const, hash: hashOf(text), party, at: Date.now() }
  const signature = `${path}.${party}.json`
  await writeFile(signature, JSON.stringify(signStatement(root, stating)))
  return signature
}

const verify = (path: string, signatures: string[], ...more: string[]) =>
  corridor(
    ...['agreement', 'verify', path, ...signatures.flatMap((one) => ['--signatures', one])],
    ...more,
  )

test('a text that all have signed holds; one whose signature is missing does not, and says whose', async () => {
  const signatures = await Promise.all(parties.map((party) => sign(base, party)))
  const whole = await verify(base, signatures)
  assert.equal(whole.code, 0, whole.out)
  assert.match(whole.out, /Every signature holds/)
  const missing = await verify(base, signatures.slice(1))
  assert.equal(missing.code, 1)
  assert.match(missing.out, /Not signed by: nl/)
})

test('a signature is of one text, for one party, at one moment: none of them can be changed', async () => {
  const path = await sign(base, 'nl', '--at', '2026-11-02T12:00:00Z')
  const original: Statement = JSON.parse(await readFile(path, 'utf8'))
  assert.equal(original.at, Date.UTC(2026, 10, 2, 12))
  const changes: Partial<Statement>[] = [
    { at: original.at + 1 },
    { party: 'be' },
    { what: 'ratify' },
    { kid: 'another' },
    { signature: `A${original.signature.slice(1)}` },
  ]
  const forged: Statement[] = []
  for (const change of changes) {
    forged.push({ ...original, ...change })
  }
  const all = join(folder, 'forged.json')
  await writeFile(all, JSON.stringify(forged))
  const { code, out } = await verify(base, [all], '--json')
  assert.equal(code, 1)
  const { statements } = JSON.parse(out).texts[0] as { statements: { flaw: string | null }[] }
  assert.equal(statements.length, changes.length)
  for (const { flaw } of statements) assert.notEqual(flaw, null, out)
})

test('an amending text is believed by the keys of the one that it amends, which must be shown', async () => {
  const signatures = await Promise.all(parties.map((party) => signed(amending, party)))
  assert.equal((await verify(amending, signatures)).code, 2)
  const held = await verify(amending, signatures, '--base', base)
  assert.equal(held.code, 0, held.out)
  const elsewhere = await verify(amending, signatures, '--base', other)
  assert.equal(elsewhere.code, 1)
  assert.match(elsewhere.out, /amends another text/)
})

test('nothing older replaces what is newer, whoever signs it', async () => {
  const signatures = await Promise.all(parties.map((party) => signed(other, party)))
  const { code, out } = await verify(other, signatures, '--base', base)
  assert.equal(code, 1)
  assert.match(out, /nothing older replaces what is newer/)
})

test('who is no party, or whose key the text does not name, signs nothing', async () => {
  const stranger = await corridor('agreement', 'sign', base, '--key', keyOf('zz'))
  assert.equal(stranger.code, 1)
  assert.match(stranger.error, /`zz` is no party: nl, be, de/)
  const posing = await corridor('agreement', 'sign', base, '--key', keyOf('zz'), '--party', 'nl')
  assert.equal(posing.code, 1)
  assert.match(posing.error, /has no key/)
  const none = await corridor('agreement', 'sign', base, '--key', base)
  assert.equal(none.code, 2)
  // Nothing of a private key is ever printed.
  const { d } = JSON.parse(await readFile(keyOf('zz'), 'utf8')).root.jwk
  for (const { out, error } of [stranger, posing]) assert(!`${out}${error}`.includes(d))
})

test('a text with a fault is not signed', async () => {
  const text = parse(await readFile(base, 'utf8')) as Agreement
  const broken = await write('broken.yaml', { ...text, clauses: [] })
  const { code, error } = await corridor('agreement', 'sign', broken, '--key', keyOf('nl'))
  assert.equal(code, 1)
  assert.match(error, /broken\.yaml:\d+:\d+: /)
})
