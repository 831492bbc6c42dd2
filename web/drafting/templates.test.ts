import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readAgreement } from '#core/drafting/read.ts'
import { begunFrom, templates } from './templates.ts'

const folder = join(import.meta.dirname, '../../agreements')

test('every template begins an agreement between the states of the applied one', () => {
  const path = join(folder, 'meuse-rhine/agreement.yaml')
  const read = readAgreement(readFileSync(path, 'utf8'), path)
  assert(read.ok)
  for (const name of templates) {
    const text = readFileSync(join(folder, `templates/${name}.yaml`), 'utf8')
    const begun = begunFrom(text, read.value, '2026-11-23')
    assert(begun, name)
    assert.deepEqual(
      begun.parties.filter(({ type }) => type === 'state').map(({ id }) => id),
      ['nl', 'be', 'de'],
    )
    assert.deepEqual([begun.term.from, begun.term.until], ['2026-11-23', '2036-11-22'])
  }
})
