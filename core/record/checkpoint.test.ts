import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256 } from '#server/store/seal.ts'
import { newSigningKey, openSigner, verifyEd25519 } from '#server/store/sign.ts'
import {
  checkpointText,
  openNote,
  originOf,
  readCheckpoint,
  readVerifierKey,
  signNote,
  verifierKey,
} from './checkpoint.ts'

const signer = openSigner({ member: 'nl', realm: 'live', epoch: 1 }, newSigningKey())
const other = openSigner({ member: 'be', realm: 'live', epoch: 1 }, newSigningKey())
const open = (note: string, keys = [signer.key]) => openNote(note, keys, sha256, verifyEd25519)
const text = checkpointText({ origin: signer.key.name, size: 12, root: new Uint8Array(32).fill(7) })

test('[RE8] the published example of the signed-note format opens under its published key', () => {
  // The example of the Go package golang.org/x/mod/sumdb/note, which the C2SP format describes.
  const key = readVerifierKey(
    sha256,
    'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  )
  assert(key)
  const said =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
  const signature =
    'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM='
  const note = `${said}\n— PeterNeumann ${signature}\n`
  assert.deepEqual(open(note, [key]), { text: said, signedBy: ['PeterNeumann'] })
  assert.deepEqual(open(note.replace('answer', 'Answer'), [key]), { fault: 'bad_signature' })
})

test('[RE8] a key goes to text and back; a wrong hash or algorithm is refused', () => {
  const written = verifierKey(sha256, signer.key)
  const read = readVerifierKey(sha256, written)
  assert.equal(read?.name, 'corridor/nl/live/1')
  assert.deepEqual(Buffer.from(read!.publicKey), Buffer.from(signer.key.publicKey))
  assert.equal(readVerifierKey(sha256, written.replace('corridor/nl', 'corridor/de')), null)
  assert.equal(readVerifierKey(sha256, written.replace('+A', '+B')), null)
  assert.equal(readVerifierKey(sha256, ''), null)
})

test('[RE8] what one key signed opens under that key alone', () => {
  const note = signNote(sha256, text, signer.key, signer.sign)
  assert.deepEqual(open(note), { text, signedBy: [signer.key.name] })
  assert.deepEqual(open(note, [other.key]), { fault: 'unknown_key' })
  const imposter = { name: signer.key.name, publicKey: other.key.publicKey }
  assert.deepEqual(open(note, [imposter]), { fault: 'unknown_key' })
  const both = `${note}${signNote(sha256, text, other.key, other.sign).slice(text.length + 1)}`
  assert.deepEqual(open(both), { text, signedBy: [signer.key.name] })
  assert.deepEqual(open(both, [signer.key, other.key]), {
    text,
    signedBy: [signer.key.name, other.key.name],
  })
})

test('[RE8] a note that is not well formed is refused', () => {
  const note = signNote(sha256, text, signer.key, signer.sign)
  const spoiled = [
    '',
    text,
    note.slice(0, -1),
    note.replace('—', '-'),
    note.replace('\n\n', '\n'),
    `${note}\n`,
    `${note}x\n`,
    note.replace('12', '1\t2'),
    note.replace('12', '1\r2'),
    note.replace(/=+\n$/, '\n'),
    note.replace('— ', '—  '),
  ]
  for (const one of spoiled)
    assert.deepEqual(open(one), { fault: 'malformed' }, JSON.stringify(one))
})

test('[RE9] a checkpoint is three lines or more, none of them empty, read strictly', () => {
  assert.equal(originOf({ member: 'nl', realm: 'drill-a', epoch: 3 }), 'corridor/nl/drill-a/3')
  const root = 'BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc='
  assert.equal(text, `corridor/nl/live/1\n12\n${root}\n`)
  assert.deepEqual(readCheckpoint(text), {
    origin: 'corridor/nl/live/1',
    size: 12,
    root: new Uint8Array(32).fill(7),
  })
  const spoiled = [
    '',
    `o\n12\n${root}`,
    `\n12\n${root}\n`,
    `o\n012\n${root}\n`,
    `o\n-1\n${root}\n`,
    `o\n1.0\n${root}\n`,
    `o\n1e3\n${root}\n`,
    `o\n9007199254740993\n${root}\n`,
    `o\n12\n${root.slice(0, -1)}\n`,
    `o\n12\nBwcH\n`,
    `o\n12\n${root.replace('wc=', 'wd=')}\n`,
    `o\n12\n${root}\n\n`,
    `o\n12\n${root}\n\nan extension\n`,
    `o\n12\n${root}\nan extension`,
  ]
  for (const one of spoiled) assert.equal(readCheckpoint(one), null, JSON.stringify(one))
})

test('[RE17] extension lines are kept as they came, and signed over', () => {
  const body = { origin: signer.key.name, size: 12, root: new Uint8Array(32).fill(7) }
  const extensions = ['an extension', '  and another, é\u007f']
  const extended = checkpointText({ ...body, extensions })
  assert.equal(extended, `${text}an extension\n  and another, é\u007f\n`)
  assert.deepEqual(readCheckpoint(extended), { ...body, extensions })
  const note = signNote(sha256, extended, signer.key, signer.sign)
  assert.deepEqual(open(note), { text: extended, signedBy: [signer.key.name] })
  for (const changed of [
    note.replace('an extension', 'An extension'),
    note.replace('an extension\n', ''),
  ]) {
    assert.deepEqual(open(changed), { fault: 'bad_signature' })
  }
})

test('[RE17] sixteen cosignatures of unknown keys and algorithms change nothing', () => {
  const note = signNote(sha256, text, signer.key, signer.sign)
  // A witness's timestamped cosignature is 4 + 8 + 64 bytes, a post-quantum one thousands.
  const lines = Array.from({ length: 16 }, (_, i) => {
    const bytes = Buffer.alloc(i % 2 === 0 ? 76 : 2_432, i + 1)
    return `— witness.example/w${i} ${bytes.toString('base64')}\n`
  })
  const sameName = `— ${signer.key.name} ${Buffer.alloc(68, 9).toString('base64')}\n`
  const expected = { text, signedBy: [signer.key.name] }
  const [signature] = note.slice(text.length + 1).split(/(?<=\n)/)
  assert.deepEqual(open(`${note}${lines.join('')}${sameName}`), expected)
  assert.deepEqual(open(`${text}\n${sameName}${lines.join('')}${signature}`), expected)
})
