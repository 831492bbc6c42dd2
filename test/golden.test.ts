import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { agreementNounOf } from '#core/agreement/noun.ts'
import type { Foundation } from '#core/agreement/state.ts'
import { versionsOf } from '#core/agreement/versions.ts'
import { readAgreement } from '#core/drafting/read.ts'
import { lineCutter } from '#core/record/export.ts'
import { verifyExport } from '#core/record/verify.ts'
import { fold } from '#test/given.ts'
import { keysFor, trustedByAgreement } from '../cli/verify-keys.ts'
import { verifySignature } from '../server/law/signing.ts'
import { sha256 } from '../server/store/seal.ts'
import { verifyEd25519 } from '../server/store/sign.ts'
import { entriesIn, goldenFolder, summaryOf } from './golden.ts'

/**
 * Exports of each release, by number, as their bytes were. 0 is of the release in which an entry that was held
 * said why in a sentence, and a dose was a word; 1 of the one in which a noun became one value.
 */
const golden: Readonly<Record<string, string>> = {
  0: '39c09a8148c839b99ce944585ba546f30bda7746957d1111d9828ef662280fc6',
  1: '29cd8cb4515259d861cc17891b6470bbd4df705938fe4351458513ac77ab0e95',
}

const pathOf = (number: string, what: string) => join(goldenFolder, `${number}.${what}`)
const textOf = (number: string, what: string) => readFileSync(pathOf(number, what), 'utf8')

test('[RE18] every export that lies there is held, and none has been touched', () => {
  const there = readdirSync(goldenFolder).filter((name) => name.endsWith('.jsonl'))
  assert.deepEqual(
    there.sort(),
    Object.keys(golden).map((number) => `${number}.jsonl`),
  )
  for (const [number, hash] of Object.entries(golden)) {
    assert.equal(createHash('sha256').update(textOf(number, 'jsonl')).digest('hex'), hash)
  }
})

for (const number of Object.keys(golden)) {
  test(`[RE18] golden export ${number} verifies with the keys of its treaty`, async () => {
    const cutter = lineCutter()
    const lines = [...cutter.push(readFileSync(pathOf(number, 'jsonl')))]
    const trusted = await trustedByAgreement(pathOf(number, 'agreement.yaml'))
    const { keys, by } = await keysFor(lines[0]!, trusted)
    const report = verifyExport(lines, { sha256, verifyEd25519, keys }, cutter.rest())
    assert.deepEqual(report.faults, [])
    assert.equal(report.ok, true)
    assert.equal(by, 'certificate')
    const { size, sealed, subjectsErased } = report.figures
    assert.deepEqual([size, sealed, subjectsErased], [28, 3, 1])
  })

  test(`[RE18] golden export ${number} folds by every noun into what it did`, () => {
    const found: unknown = JSON.parse(JSON.stringify(summaryOf(textOf(number, 'jsonl'))))
    assert.deepEqual(found, JSON.parse(textOf(number, 'summary.json')))
  })

  test(`[RE18] the agreement of golden export ${number} stands as two of three had signed it`, () => {
    const read = readAgreement(textOf(number, 'agreement.yaml'), number)
    assert(read.ok)
    const base = read.value
    const foundation: Foundation = { base, since: 0, sha256, verify: verifySignature }
    const entries = entriesIn(textOf(number, 'jsonl'))
    const said = entries.filter(({ stream }) => stream === `agreement/${base.id}`)
    const state = fold(
      agreementNounOf(() => foundation),
      base.id,
      said,
    )
    const { byHash, chain } = versionsOf(foundation, state)
    assert.deepEqual(
      [...byHash.values()].map(({ agreement, stated, signedByAll, flaw }) => ({
        version: agreement?.version,
        signed: Object.keys(stated.sign).sort(),
        signedByAll,
        flaw,
      })),
      [
        { version: '1.0.0', signed: [], signedByAll: true, flaw: null },
        { version: '1.1.0', signed: ['be', 'nl'], signedByAll: false, flaw: null },
      ],
    )
    assert.deepEqual(chain.length, 1)
  })
}
