import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { findExposed } from '#server/store/modes.ts'
import { startMembers } from '#test/members.ts'

test('[SE7] what is open wider than to its owner is found, with the command that mends it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-modes-'))
  try {
    const cases: [name: string, mode: number, isExposed: boolean][] = [
      ['people.db', 0o644, true],
      ['people.db-wal', 0o640, true],
      ['people.db-shm', 0o604, true],
      ['record.db', 0o660, true],
      ['keys.db', 0o601, true],
      ['keys.json', 0o666, true],
      ['keys.json.new', 0o644, true],
      ['session-secret', 0o644, true],
      ['demo-password', 0o644, true],
      ['record.db-wal', 0o600, false],
      ['keys.db-shm', 0o400, false],
      ['log', 0o644, false],
    ]
    for (const [name, mode] of cases) {
      writeFileSync(join(folder, name), '')
      chmodSync(join(folder, name), mode)
    }
    chmodSync(folder, 0o755)
    const found = findExposed(folder)
    assert.deepEqual(found[0], { path: folder, mode: '0755', remedy: `chmod 0700 ${folder}` })
    const expected = cases
      .filter(([, , isExposed]) => isExposed)
      .map(([name]) => join(folder, name))
    assert.deepEqual(
      found
        .slice(1)
        .map(({ path }) => path)
        .sort(),
      expected.sort(),
    )
    for (const { path, remedy } of found.slice(1)) {
      assert.equal(remedy, `chmod 0600 ${path}`)
      chmodSync(path, 0o600)
    }
    chmodSync(folder, 0o700)
    assert.deepEqual(findExposed(folder), [])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('[SE7] a member makes its files for its owner alone, and names what somebody opened', async () => {
  const before = process.umask(0o022)
  const members = await startMembers({ ids: ['nl'] }).finally(() => process.umask(before))
  const { dataDir } = members.nl
  try {
    const files = readdirSync(dataDir)
    for (const name of ['people', 'keys', 'record']) {
      assert(files.includes(`${name}.db-wal`) && files.includes(`${name}.db-shm`), name)
    }
    assert.equal(statSync(dataDir).mode & 0o777, 0o700)
    assert.deepEqual(findExposed(dataDir), [])
    const warned = () =>
      members.nl
        .log()
        .split('\n')
        .filter((line) => line.includes('chmod '))
    assert.deepEqual(warned(), [])
    await members.nl.stop()
    chmodSync(join(dataDir, 'people.db'), 0o644)
    chmodSync(dataDir, 0o750)
    await members.nl.start()
    const remedies = warned().map((line) => JSON.parse(line).remedy)
    assert(remedies.includes(`chmod 0600 ${join(dataDir, 'people.db')}`), remedies.join())
    assert(remedies.includes(`chmod 0700 ${dataDir}`), remedies.join())
  } finally {
    await members.stop()
  }
})
