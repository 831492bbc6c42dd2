import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { describe, test } from 'node:test'
import { realData } from '#test/real-data.ts'
import { noCounts, type Skipped, verdict } from './counts.ts'

const { absent } = realData('no-such-folder/no-such-file.csv')
assert(absent)
const register: Skipped = { name: 'the register', why: absent }
const browser: Skipped = { name: 'a story', why: 'needs Chromium: set CHROMIUM_PATH' }
const postgres: Skipped = { name: 'PostgreSQL', why: 'no PostgreSQL: not found' }

describe('what was skipped is named, and counts as failed only where that is a fault', () => {
  const table: [what: string, skipped: Skipped[], inCi: boolean, failed: number][] = [
    ['nothing is skipped', [], true, 0],
    ['real data are missing in CI', [register, register, register], true, 0],
    ['real data are missing elsewhere', [register], false, 0],
    ['Chromium is missing in CI', [browser], true, 1],
    ['PostgreSQL is missing in CI, and real data too', [postgres, register], true, 1],
    ['Chromium and PostgreSQL are missing elsewhere', [browser, postgres], false, 0],
  ]
  for (const [what, skipped, inCi, failed] of table) {
    test(`${what}: ${failed} failed`, () => {
      const found = verdict({ ...noCounts(), passed: 7, skipped }, inCi)
      assert.equal(found.failed, failed)
      assert.equal(found.lines.at(-1), `7 passed, ${failed} failed, ${skipped.length} skipped`)
      for (const { name, why } of skipped) {
        assert(found.lines.includes(`skipped: ${name} (${why})`))
      }
    })
  }

  test('what failed stays failed', () => {
    const found = verdict({ passed: 7, failed: 2, skipped: [browser] }, true)
    assert.equal(found.failed, 3)
  })

  test('real data that are there are no reason to skip', () => {
    const { path, absent: why } = realData('.')
    assert.equal(why === false, existsSync(path))
  })
})
