// What holds of the treaty as a whole. Its decided cases stand in the files beside this one, by chapter.

import { strict as assert } from 'node:assert'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { isComplete, treatyIn } from '#test/cases.ts'

isComplete(import.meta.dirname)
const { treaty } = treatyIn(import.meta.dirname)

test('each kind of clause that there is stands in it', () => {
  assert.equal(new Set(treaty.clauses.map(({ kind }) => kind)).size, 16)
})

test('one party is not a state: it accedes, and nothing waits for its signature', () => {
  const acceding = treaty.parties.filter(({ signature }) => signature === 'accession')
  assert.deepEqual(
    acceding.map(({ id, type }) => [id, type]),
    [['relief', 'civil-society']],
  )
})

test('each chapter has its cases', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.cases.test.ts'))
  assert.equal(files.length, 7)
})
