import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const folder = mkdtempSync(join(tmpdir(), 'corridor-start-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function start(...more: string[]) {
  const script = join(import.meta.dirname, 'start.ts')
  const args = [script, '--once', '--port-base', '23301', '--data', folder, ...more]
  const ended = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 120_000 })
  assert.equal(ended.status, 0, ended.stderr)
  return ended.stdout
}

test('a demonstration comes up, is filled once, and says where, who and what first', () => {
  const first = start()
  assert.match(first, /filled with \d{2,} commands/)
  for (const member of ['NL', 'BE', 'DE']) {
    assert.match(first, new RegExp(`http://127\\.0\\.0\\.1:\\d+ +${member} `))
  }
  assert.match(first, /be the dispatcher/)
  assert.match(first, /npm start -- --fresh/)
  assert.match(start(), /as it was left/)
  assert.match(start('--fresh'), /filled with \d{2,} commands/)
})
