import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { isInstalled } from './launch.mjs'

type Package = {
  version: string
  integrity?: string
  optional?: boolean
  os?: string[]
  cpu?: string[]
}
type Packages = Record<string, Package>

/** Whether an installation with this list answers to this lockfile; null: npm has not been there. */
function answers(wanted: Packages, found: Packages | null): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-installed-'))
  try {
    mkdirSync(join(folder, 'node_modules'))
    const write = (path: string, packages: Packages) =>
      writeFileSync(join(folder, path), JSON.stringify({ lockfileVersion: 3, packages }))
    write('package-lock.json', { '': { version: '0.1.0' }, ...wanted })
    if (found) write('node_modules/.package-lock.json', found)
    return isInstalled(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const zod = { version: '4.6.7', integrity: 'sha512-a' }
const hono = { version: '4.13.19', integrity: 'sha512-b' }
const elsewhere = { version: '1.0.0', optional: true, os: ['some-other-system'] }
const here = { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] }
const notHere = { version: '1.0.0', optional: true, os: [`!${process.platform}`] }
const notThere = { version: '1.0.0', optional: true, os: ['!some-other-system'] }

describe('what npm has installed is not installed again', () => {
  const table: [what: string, wanted: Packages, found: Packages | null, isThere: boolean][] = [
    ['nothing has been installed', { zod }, null, false],
    ['all of it is there', { zod, hono }, { zod, hono }, true],
    ['one is missing', { zod, hono }, { zod }, false],
    ['one is not in the lockfile any more', { zod }, { zod, hono }, false],
    ['one has another version', { zod }, { zod: { ...zod, version: '4.6.6' } }, false],
    ['one has other content', { zod }, { zod: { ...zod, integrity: 'sha512-c' } }, false],
    ['what is for other systems may be missing', { zod, elsewhere }, { zod }, true],
    ['what is for this system may be there', { zod, here }, { zod, here }, true],
    ['it was installed on another system', { zod, elsewhere }, { zod, elsewhere }, false],
    ['it was installed where this one is left out', { notHere }, { notHere }, false],
    ['it is for all systems but another', { notThere }, { notThere }, true],
  ]
  for (const [what, wanted, found, isThere] of table) {
    test(`${what}: ${isThere ? 'nothing is done' : 'npm ci'}`, () => {
      assert.equal(answers(wanted, found), isThere)
    })
  }
})
