import assert from 'node:assert/strict'
import { test } from 'node:test'
import { corridor } from '#test/corridor.ts'
import { languages } from '#words/languages.ts'

test('[WD1] corridor words coverage prints each language, its tiers and who reviewed it', async () => {
  const { code, out } = await corridor('--language', 'en', 'words', 'coverage')
  assert.equal(code, 0)
  for (const language of languages)
    assert.match(out, new RegExp(`^${language} .*screens: .*clinical: .*law: `, 'm'))
  assert.match(out, /^en .*original wording$/m)
  assert.match(out, /clinical words unreviewed$/m)
  const json = await corridor('words', 'coverage', '--json')
  const told: { tag: string; coverage: Record<string, { has: number; all: number }> }[] =
    JSON.parse(json.out)
  assert.deepEqual(told.map(({ tag }) => tag).sort(), [...languages].sort())
  for (const { coverage } of told) assert(coverage.law!.has <= coverage.law!.all)
})
