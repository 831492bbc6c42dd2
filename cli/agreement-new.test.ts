import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { readAgreement } from '#core/drafting/read.ts'
import { clauseKinds } from '#core/law/kinds.ts'
import { corridor } from '#test/corridor.ts'
import { templates } from './agreement-new.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-new-'))
})
after(() => rm(folder, { recursive: true, force: true }))
const begin = (name: string, ...more: string[]) =>
  corridor('agreement', 'new', join(folder, name), ...more)

for (const template of templates) {
  for (const parties of ['de,fr', 'ie,gb,north-bank']) {
    test(`[AG49] ${template} between ${parties} is without fault, and its cases pass`, async () => {
      const name = `${template}-${parties.replaceAll(',', '-')}`
      const { code, out } = await begin(name, '--template', template, '--parties', parties)
      assert.equal(code, 0)
      assert.match(out, /is there: \d+ clauses, \d parties, no faults/)
      const files = ['README.md', 'agreement.yaml', 'cases.test.ts']
      assert.deepEqual((await readdir(join(folder, name))).sort(), files)
      const text = await readFile(join(folder, name, 'agreement.yaml'), 'utf8')
      const read = readAgreement(text, 'agreement.yaml')
      assert(read.ok)
      assert.deepEqual(
        read.warnings.filter(({ code }) => code !== 'no_signing_key'),
        [],
      )
      assert.equal(read.value.id, name)
      assert.deepEqual(
        read.value.parties.map(({ id }) => id),
        parties.split(','),
      )
      assert.doesNotMatch(text, /<[a-z-]+>/, 'no gap is left')
      assert.match(text, /^ +# .*\w/m, 'it is commented')
      const { NODE_TEST_CONTEXT: _, ...env } = process.env
      const cases = join(folder, name, 'cases.test.ts')
      execFileSync(process.execPath, ['--test', cases], { env, stdio: 'pipe' })
    })
  }
}

test('[AG49] together the templates use every kind of clause', async () => {
  const root = join(import.meta.dirname, '../agreements/templates')
  const texts = await Promise.all(
    templates.map((name) => readFile(join(root, `${name}.yaml`), 'utf8')),
  )
  const used = new Set(
    texts
      .join('\n')
      .matchAll(/^ {4}kind: (.+)$/gm)
      .map((found) => found[1]),
  )
  assert.deepEqual(
    clauseKinds.filter((kind) => !used.has(kind)),
    [],
    'no template in agreements/templates has a clause of this kind',
  )
})

test('[AG49] what is there is not written over, unless it is asked for', async () => {
  await begin('kept', '--parties', 'nl,be')
  const path = join(folder, 'kept', 'agreement.yaml')
  await writeFile(path, 'mine')
  const { code, error } = await begin('kept', '--parties', 'nl,be')
  assert.equal(code, 2)
  assert.match(error, /agreement\.yaml is there already, and nothing was written/)
  assert.equal(await readFile(path, 'utf8'), 'mine')
  assert.equal((await begin('kept', '--parties', 'nl,be', '--force')).code, 0)
  assert.match(await readFile(path, 'utf8'), /^# TO DO/)
})

for (const [what, parties] of [
  ['one party', 'nl'],
  ['one party twice', 'nl,nl'],
  ['an id that is none', 'nl,Be'],
  ['the word for nobody', 'nl,outside'],
] as const) {
  test(`[AG49] ${what} begins nothing`, async () => {
    const { code, error } = await begin('nothing', '--parties', parties)
    assert.equal(code, 2)
    assert.match(error, /such as|de,fr/)
    assert(!(await readdir(folder)).includes('nothing'))
  })
}
