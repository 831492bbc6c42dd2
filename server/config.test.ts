import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { isReal, originOfNode, readConfig } from '#server/config.ts'
import { ensureKeys, rootKeyOf, verifyCertificate } from '#server/keys.ts'
import { openMember } from '#server/start.ts'
import { root } from '#test/members.ts'
import { openOne } from '#test/one-member.ts'
import { offeredLanguages } from '#words/languages.ts'
import { entryOf, write } from './store/store.contract.ts'

const good = {
  MEMBER: 'nl',
  DATA_DIR: 'data/nl',
  AGREEMENT: join(root, 'agreements/meuse-rhine'),
  REGION: join(root, 'regions/meuse-rhine'),
}

test('a sound environment is read, with defaults for the rest', () => {
  const read = readConfig({ ...good, PARTNERS: 'be=http://127.0.0.1:7302, de=https://de.example/' })
  assert(read.ok)
  const { host, port, realm, demo, partners } = read.value
  assert.deepEqual(
    { host, port, realm, demo },
    { host: '127.0.0.1', port: 7300, realm: 'live', demo: false },
  )
  assert.deepEqual(partners, { be: 'http://127.0.0.1:7302', de: 'https://de.example' })
})

test('each fault is told by the name of its variable', () => {
  const cases: [Record<string, string | undefined>, RegExp][] = [
    [{ MEMBER: undefined }, /^MEMBER is missing$/],
    [{ MEMBER: 'N L' }, /^MEMBER: lower-case/],
    [{ PORT: '99999' }, /^PORT:/],
    [{ PARTNERS: 'be:7302' }, /^PARTNERS: `be:7302` is not member=address$/],
    [{ PARTNERS: 'nl=http://127.0.0.1:1' }, /^PARTNERS names the member itself$/],
    [{ AGREEMENT: '/nowhere' }, /^AGREEMENT: there is no folder \/nowhere$/],
    [{ REALM: 'test' }, /^REALM: `live` or `drill-<name>`$/],
    [{ HOST: '0.0.0.0' }, /^HOST is not local: give TLS_CERT and TLS_KEY, or BEHIND_PROXY=yes$/],
    [{ HOST: '0.0.0.0', BEHIND_PROXY: 'yes', DEMO: 'yes' }, /^DEMO on a host that is not local/],
    [{ HOST: '0.0.0.0', BEHIND_PROXY: 'yes' }, /^PUBLIC_URL is missing: HOST is no name/],
    [{ METRICS_TOKEN_SHA256: 'secret' }, /^METRICS_TOKEN_SHA256: 64 hexadecimal digits$/],
    [{ TLS_CERT: '/nowhere' }, /^TLS_CERT and TLS_KEY: give both or neither$/],
    [{ SIGNED_METHODS: 'start,guess' }, /^SIGNED_METHODS: there is no method `guess`; use start, /],
    [
      { SIGNED_LANGUAGES: 'nl,ca' },
      /^SIGNED_LANGUAGES: there are no clinical words in `ca`; use en, /,
    ],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL: a postgres/],
  ]
  for (const [change, expected] of cases) {
    const read = readConfig({ ...good, ...change })
    assert(!read.ok, JSON.stringify(change))
    assert.equal(read.faults.length, 1, read.faults.join('\n'))
    assert.match(read.faults[0]!, expected)
  }
})

test('[SE1] a demonstration in realm live that others could reach is refused, by whatever way', () => {
  const demo = { ...good, DEMO: 'yes', HOST: '127.0.0.1' }
  const cases: [more: Record<string, string>, fault: RegExp | null][] = [
    [{}, null],
    [{ PUBLIC_URL: 'http://localhost:7300' }, null],
    [{ PUBLIC_URL: 'http://[::1]:7300' }, null],
    [{ BEHIND_PROXY: 'yes' }, /^DEMO with BEHIND_PROXY: /],
    [{ BEHIND_PROXY: 'yes', PUBLIC_URL: 'https://nl.example' }, /^DEMO with BEHIND_PROXY: /],
    [{ PUBLIC_URL: 'https://nl.example' }, /^DEMO with a PUBLIC_URL that is not local: /],
    [{ PUBLIC_URL: 'http://127.0.0.1.nl.example' }, /^DEMO with a PUBLIC_URL that is not local: /],
    [{ BEHIND_PROXY: 'yes', PUBLIC_URL: 'https://nl.example', REALM: 'drill-a' }, null],
  ]
  for (const [more, fault] of cases) {
    const read = readConfig({ ...demo, ...more })
    const faults = read.ok ? [] : read.faults
    assert.equal(faults.length, fault ? 1 : 0, JSON.stringify([more, faults]))
    if (fault) assert.match(faults[0]!, fault)
  }
})

test('[SE1] the origin of a member is its public address, or what follows from host, port and TLS', () => {
  const cases: [Record<string, string>, string][] = [
    [{ PORT: '7301' }, 'http://127.0.0.1:7301'],
    [{ HOST: '::1', PORT: '7301' }, 'http://[::1]:7301'],
    [
      { HOST: '0.0.0.0', BEHIND_PROXY: 'yes', PUBLIC_URL: 'https://nl.example/' },
      'https://nl.example',
    ],
  ]
  for (const [more, origin] of cases) {
    const read = readConfig({ ...good, ...more })
    assert(read.ok, read.ok ? '' : read.faults.join())
    assert.equal(originOfNode(read.value), origin)
  }
})

test('[WD6] patients are real in realm live and nowhere else: there a language waits for the director', () => {
  const table: [change: Record<string, string>, real: boolean, offersDutch: boolean][] = [
    [{}, true, false],
    [{ SIGNED_LANGUAGES: 'nl, de' }, true, true],
    [{ SIGNED_LANGUAGES: 'de' }, true, false],
    [{ DEMO: 'yes' }, false, true],
    [{ REALM: 'drill-2026' }, false, true],
  ]
  for (const [change, real, offersDutch] of table) {
    const read = readConfig({ ...good, ...change })
    assert(read.ok, JSON.stringify(change))
    assert.equal(isReal(read.value), real)
    const offered = offeredLanguages({ isReal: real, signed: read.value.signedLanguages })
    assert.equal(offered.includes('nl'), offersDutch, JSON.stringify(change))
    assert(offered.includes('en'))
  }
})

test('a member that is told nonsense lists all of it at once and ends with code 2', () => {
  const ended = spawnSync(process.execPath, [join(root, 'server/main.ts')], {
    env: { PORT: 'x', REALM: 'y' },
    encoding: 'utf8',
  })
  assert.equal(ended.status, 2)
  for (const name of ['MEMBER', 'DATA_DIR', 'AGREEMENT', 'REGION', 'PORT', 'REALM']) {
    assert.match(ended.stderr, new RegExp(`^ {2}${name}\\b`, 'm'))
  }
})

test('a second process on the same data is told which folder, who has it, and what to do', async () => {
  const one = await openOne()
  try {
    const read = readConfig({
      ...good,
      AGREEMENT: join(one.folder, 'agreement'),
      DATA_DIR: join(one.folder, 'nl'),
      LOG_LEVEL: 'silent',
    })
    assert(read.ok)
    const second = await openMember(read.value)
    assert(!second.ok)
    assert.equal(second.error.length, 1)
    const [line] = second.error
    assert(
      line!.startsWith(`DATA_DIR ${join(one.folder, 'nl')}: another process has `),
      String(line),
    )
    assert.match(line!, /record\.db open: stop it first, or give this one a place of its own$/)
  } finally {
    await one.remove()
  }
})

test('[ST32] a member whose keys of personal data are gone names the file and the remedy', async () => {
  const one = await openOne()
  try {
    const personal = { subject: 'c1', fields: { name: 'Ünal Peeters' } }
    await one.member.store.append(write({ entries: [entryOf({ personal })] }))
    await one.close()
    const file = join(one.folder, 'nl', 'keys.db')
    rmSync(file)
    const settings = {
      ...good,
      AGREEMENT: join(one.folder, 'agreement'),
      DATA_DIR: join(one.folder, 'nl'),
      LOG_LEVEL: 'silent',
    }
    for (const start of ['first', 'second']) {
      const read = readConfig(settings)
      assert(read.ok)
      const refused = await openMember(read.value)
      assert(!refused.ok, `${start} start`)
      assert.equal(refused.error.length, 1)
      assert(refused.error[0]!.startsWith(`${file} holds none of the keys`), String(refused.error))
      assert.match(refused.error[0]!, /put it back from its backup; .*`KEYS_LOST=yes`/)
    }
    await one.open({ KEYS_LOST: 'yes' })
  } finally {
    await one.remove()
  }
})

test('[SE13] keys are made once, are for their owner alone, and working keys are renewed in time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-keys-'))
  try {
    const now = Date.UTC(2026, 0, 1)
    const first = await ensureKeys(folder, 'nl', now)
    assert.equal(statSync(join(folder, 'keys.json')).mode & 0o777, 0o600)
    assert.deepEqual(await ensureKeys(folder, 'nl', now + 59 * 86_400_000), first)
    const renewed = await ensureKeys(folder, 'nl', now + 61 * 86_400_000)
    assert.deepEqual(renewed.root, first.root)
    assert.deepEqual(renewed.record, first.record)
    assert.notEqual(renewed.working.kid, first.working.kid)
    await assert.rejects(ensureKeys(folder, 'be', now), /holds the keys of nl/)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('[SE13] working keys made by a clock that was ahead are renewed once it is right', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-keys-'))
  try {
    const now = Date.UTC(2026, 0, 1)
    const first = await ensureKeys(folder, 'nl', now)
    const ahead = await ensureKeys(folder, 'nl', now + 365 * 86_400_000)
    assert.notEqual(ahead.working.kid, first.working.kid)
    const right = await ensureKeys(folder, 'nl', now + 60_000)
    const { certificate } = right.working
    assert(await verifyCertificate(certificate, 'nl', [rootKeyOf(right)], now + 60_000))
    assert.deepEqual(await ensureKeys(folder, 'nl', now + 120_000), right)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
