import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '#server/store/seal.ts'
import { newSigningKey, openSigner, verifyEd25519 } from '#server/store/sign.ts'
import { hex, utf8 } from './bytes.ts'
import { canonical } from './canonical.ts'
import { checkpointText, signNote } from './checkpoint.ts'
import type { Entry } from './entry.ts'
import {
  checkpointLine,
  cutLines,
  emptyTally,
  entryLine,
  headerLine,
  joinLines,
  lineCutter,
  sealLine,
  tally,
} from './export.ts'
import type { Fault, Report } from './report.ts'
import { append, emptyFrontier, frontierRoot, leafHash } from './tree.ts'
import { verifyExport } from './verify.ts'

const home = { member: 'nl', realm: 'live', epoch: 1 }
const signer = openSigner(home, newSigningKey())
const trust = { sha256, verifyEd25519, keys: [signer.key] }
const noon = Date.UTC(2026, 4, 4, 12)

type Spec = Partial<Entry> & { box?: Uint8Array | null }

const box = (text: string) => Buffer.from(`sealed ${text}`)
const sealedUnder = (subject: string, text: string): Spec => ({
  sealed: { subject, sha256: hex(sha256(box(text))) },
  box: box(text),
})

/** A record of these entries, with checkpoints after some, signed and sealed: as a member exports it. */
function exportOf(specs: Spec[], checkpointAt = [2, specs.length]): string[] {
  const versions = new Map<string, number>()
  const lines = [headerLine(home, specs.length)]
  let tree = emptyFrontier
  for (const [position, { box = null, ...over }] of specs.entries()) {
    const stream = over.stream ?? 'casualty/c1'
    const version = (versions.get(stream) ?? 0) + 1
    versions.set(stream, version)
    const body = canonical({
      ...plain,
      recordedAt: noon + position,
      ...over,
      position: over.position ?? position,
      stream,
      version: over.version ?? version,
    })
    const leaf = leafHash(sha256, utf8(body))
    tree = append(sha256, tree, leaf)
    lines.push(entryLine({ body, leaf, ciphertext: box }))
    if (!checkpointAt.includes(position + 1)) continue
    const text = checkpointText({
      origin: signer.key.name,
      size: tree.size,
      root: frontierRoot(sha256, tree),
    })
    lines.push(checkpointLine(signNote(sha256, text, signer.key, signer.sign)))
  }
  return sealed(lines)
}

/** The lines, sealed anew: what somebody could make who holds the key but not the record. */
function sealed(lines: string[]): string[] {
  const so = lines.reduce((sum, line) => tally(sha256, sum, utf8(line)), emptyTally)
  return [...lines, sealLine(sha256, so, signer.key, signer.sign)]
}

const plain: Entry = {
  position: 0,
  stream: 'casualty/c1',
  version: 1,
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
  body: { text: 'größer, 40 personnes', count: 2 },
  sealed: null,
}

function verify(lines: string[]): Report {
  const cut = cutLines(joinLines(lines))
  return verifyExport(cut.lines, trust, cut.rest)
}

const faults = (report: Report) => report.faults.map((one) => [one.what, one.position, one.code])

const good = exportOf([
  {},
  sealedUnder('c1', 'a name'),
  { stream: 'incident/i1', kind: 'incident.declared' },
  { ...sealedUnder('c2', 'another'), stream: 'casualty/c2' },
  { member: 'be', origin: { position: 9 } },
  { stream: 'casualty/c2', kind: 'casualty.erased', body: { subject: 'c2', ground: 'request' } },
])

test('[RE10] a whole export holds, and says what is in it', () => {
  const report = verify(good)
  assert.deepEqual(report.faults, [])
  assert.equal(report.ok, true)
  const { root, ...figures } = report.figures
  assert.match(root, /^[0-9a-f]{64}$/)
  assert.deepEqual(figures, {
    origin: 'corridor/nl/live/1',
    entries: 6,
    size: 6,
    checkpoints: 2,
    sealed: 2,
    erased: 0,
    subjects: 2,
    subjectsErased: 1,
    streams: 3,
  })
  assert.equal(verify(exportOf([], [])).ok, true)
})

/** Which line a byte falls into, and what the report must name. */
function owner(at: number): Pick<Fault, 'what' | 'position'> {
  const lines = good.map((line) => utf8(line).length + 1)
  let line = 0
  for (let end = lines[0]!; at >= end && line < good.length - 1; end += lines[++line]!);
  const before = good.slice(0, line)
  const size = before.filter((text) => text.startsWith('{"ciphertext"')).length
  const text = good[line]!
  if (line === 0) return { what: 'header', position: null }
  if (text.startsWith('{"seal"')) return { what: 'seal', position: null }
  return { what: text.startsWith('{"checkpoint"') ? 'checkpoint' : 'entry', position: size }
}

test('[RE11] with any single byte changed it fails, and names the line', () => {
  const bytes = joinLines(good)
  const spoil = (at: number, value: number) => {
    const spoiled = bytes.slice()
    spoiled[at] = value
    const cut = cutLines(spoiled)
    const report = verifyExport(cut.lines, trust, cut.rest)
    const where = `byte ${at}, ${bytes[at]} to ${value}`
    assert.equal(report.ok, false, where)
    // A newline stands between two lines: either may be named.
    const owners = bytes[at] === 10 ? [owner(at), owner(at + 1)] : [owner(at)]
    const named = report.faults.some((one) =>
      owners.some(({ what, position }) => one.what === what && one.position === position),
    )
    assert(named, `${where}: none of ${JSON.stringify({ owners, faults: report.faults })}`)
  }
  const step = process.env.CORRIDOR_LONG ? 1 : 5
  for (let at = 0; at < bytes.length; at += step) spoil(at, bytes[at]! ^ 1)
  for (const [at, byte] of bytes.entries()) if (byte === 10) spoil(at, 32)
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(254), (at, change) => {
      spoil(at, bytes[at]! ^ (change + 1))
    }),
    { seed: 20260101, numRuns: process.env.CORRIDOR_LONG ? 20_000 : 400 },
  )
})

test('[RE11] bytes put in, taken out, or added at the end are seen', () => {
  const bytes = joinLines(good)
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
      const longer = Buffer.concat([bytes.subarray(0, at), Buffer.of(value), bytes.subarray(at)])
      const shorter = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])
      for (const spoiled of [longer, shorter, bytes.subarray(0, at)]) {
        const cut = cutLines(spoiled)
        assert.equal(verifyExport(cut.lines, trust, cut.rest).ok, false)
      }
    }),
    { seed: 20260101, numRuns: process.env.CORRIDOR_LONG ? 5_000 : 100 },
  )
  for (const more of ['\n', ' ', '{}\n', `${good.at(-1)}\n`]) {
    const cut = cutLines(Buffer.concat([bytes, Buffer.from(more)]))
    assert.equal(verifyExport(cut.lines, trust, cut.rest).ok, false, JSON.stringify(more))
  }
})

test('[RE17] a checkpoint with extension lines and a witness’s line holds as any other', () => {
  const at = good.findLastIndex((line) => line.startsWith('{"checkpoint"'))
  const { checkpoint } = JSON.parse(good[at]!)
  const text = `${checkpoint.slice(0, checkpoint.indexOf('\n\n') + 1)}from another log\n`
  const note = signNote(sha256, text, signer.key, signer.sign)
  const witness = `— witness.example/w1 ${Buffer.alloc(76, 3).toString('base64')}\n`
  const exchange = (line: string) => sealed(good.slice(0, -1).with(at, line))
  assert.deepEqual(faults(verify(exchange(checkpointLine(`${note}${witness}`)))), [])
  const changed = checkpointLine(note.replace('another log', 'no other log'))
  assert.deepEqual(faults(verify(exchange(changed)))[0]?.[2], 'bad_signature')
})

test('[RE12] a ciphertext may be gone only if a later entry erased the person', () => {
  const gone = { ...sealedUnder('c2', 'x'), box: null }
  const erasing = { kind: 'casualty.erased', body: { subject: 'c2' } }
  assert.deepEqual(faults(verify(exportOf([gone, erasing]))), [])
  assert.deepEqual(faults(verify(exportOf([gone, {}]))), [['entry', 0, 'ciphertext_missing']])
  assert.deepEqual(faults(verify(exportOf([erasing, gone]))), [['entry', 1, 'ciphertext_missing']])
  const another = { kind: 'casualty.erased', body: { subject: 'c3' } }
  assert.deepEqual(faults(verify(exportOf([gone, another]))), [['entry', 0, 'ciphertext_missing']])
  const partners = { ...erasing, member: 'be', origin: { position: 4 } }
  assert.deepEqual(faults(verify(exportOf([gone, partners]))), [['entry', 0, 'ciphertext_missing']])
  const unsealed = { box: box('x') }
  assert.deepEqual(faults(verify(exportOf([unsealed]))), [['entry', 0, 'ciphertext_unexpected']])
})

test('[RE13] gaps, and time that runs back, are named even under a good seal', () => {
  const cases: [Spec[], unknown[][]][] = [
    [[{}, { version: 3 }], [['entry', 1, 'version_gap']]],
    [[{}, { version: 1 }], [['entry', 1, 'version_gap']]],
    [[{ recordedAt: noon + 5 }, { recordedAt: noon + 4 }], [['entry', 1, 'time_reversed']]],
    [[{ realm: 'drill-x' }], [['entry', 0, 'wrong_realm']]],
    [[{ member: 'de' }], [['entry', 0, 'wrong_member']]],
    [[{ schema: 0 }], [['entry', 0, 'wrong_form']]],
  ]
  for (const [specs, expected] of cases) assert.deepEqual(faults(verify(exportOf(specs))), expected)
  const skipped = faults(verify(exportOf([{}, { position: 2 }], [])))
  assert.deepEqual(skipped[0], ['entry', 1, 'position_gap'])
})

test('[RE14] lines left out, doubled or exchanged are named even under a new seal', () => {
  const lines = good.slice(0, -1)
  const without = sealed(lines.filter((_, i) => i !== 2))
  assert.deepEqual(faults(verify(without))[1], ['entry', 1, 'position_gap'])
  const doubled = sealed([...lines.slice(0, 3), ...lines.slice(2)])
  assert.deepEqual(faults(verify(doubled))[0], ['entry', 2, 'position_gap'])
  const noCheckpoint = sealed(lines.slice(0, -1))
  assert.deepEqual(faults(verify(noCheckpoint)), [['checkpoint', 6, 'checkpoint_missing']])
  const rewritten = exportOf([{}, { body: { text: 'rewritten' } }])
  const mixed = sealed([...rewritten.slice(0, 3), ...exportOf([{}, {}]).slice(3, -1)])
  assert.deepEqual(faults(verify(mixed)), [['checkpoint', 2, 'root_differs']])
  const shorter = sealed([headerLine(home, 9), ...lines.slice(1)])
  assert.deepEqual(faults(verify(shorter)), [['header', null, 'size_differs']])
  assert.deepEqual(faults(verify(lines)), [['seal', null, 'seal_missing']])
  assert.equal(verify([]).ok, false)
})

test('[RE15] only the keys one was given are trusted, each for its own record', () => {
  const thief = openSigner(home, newSigningKey())
  const partner = openSigner({ ...home, member: 'be' }, newSigningKey())
  const { lines, rest } = cutLines(joinLines(good))
  for (const keys of [[], [thief.key], [partner.key]]) {
    const report = verifyExport(lines, { ...trust, keys }, rest)
    const codes = new Set(report.faults.map((one) => one.code))
    assert.deepEqual([...codes], ['unknown_key'])
  }
  const header = JSON.parse(good[0]!)
  const claimed = sealed([
    canonical({ ...header, member: 'be', origin: 'corridor/be/live/1' }),
    ...good.slice(1, -1),
  ])
  const cut = cutLines(joinLines(claimed))
  const report = verifyExport(cut.lines, { ...trust, keys: [signer.key, partner.key] }, cut.rest)
  assert(report.faults.some((one) => one.what === 'checkpoint' && one.code === 'unknown_key'))
})

test('[RE16] lines are the same however the bytes arrive', () => {
  const bytes = joinLines(good)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1 }), (sizes) => {
      const cutter = lineCutter()
      const found: string[] = []
      let at = 0
      for (let i = 0; at < bytes.length; i++) {
        const chunk = bytes.slice(at, at + sizes[i % sizes.length]!)
        found.push(...cutter.push(chunk).map((line) => Buffer.from(line).toString()))
        at += chunk.length
        chunk.fill(0)
      }
      assert.deepEqual(found, good)
      assert.equal(cutter.rest().length, 0)
    }),
    { seed: 20260101, numRuns: 100 },
  )
})

test('[RE16] noise of any kind ends in a report, never in an exception', () => {
  for (let i = 0; i < 50; i++) {
    const noise = randomBytes(1 + i * 40)
    const cut = cutLines(noise)
    assert.equal(verifyExport(cut.lines, trust, cut.rest).ok, false)
  }
})
