import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { corridor } from '#test/corridor.ts'

const illustrative = join(import.meta.dirname, '../agreements/meuse-rhine')
let folder: string
let whole: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-check-'))
  whole = await readFile(join(illustrative, 'agreement.yaml'), 'utf8')
})
after(() => rm(folder, { recursive: true, force: true }))

const check = async (text: string, ...more: string[]) => {
  const path = join(folder, 'agreement.yaml')
  await writeFile(path, text)
  return corridor('agreement', 'check', path, ...more)
}

test('the illustrative agreement can be used, and its missing keys are warnings', async () => {
  const { code, out } = await corridor('agreement', 'check', illustrative)
  assert.equal(code, 0)
  assert.match(out, /agreement\.yaml:\d+:\d+: warning: `nl` has no key to sign with/)
  assert.match(
    out,
    /meuse-rhine \d+\.\d+\.\d+ can be used: \d+ clauses, \d+ parties; 0 errors, \d+ warnings/,
  )
})

test('a fault is told with its place, the line quoted and a caret under the column', async () => {
  const line = whole.split('\n').findIndex((one) => one.includes('effect: provides')) + 1
  const { code, out } = await check(whole.replace('effect: provides', 'efect: provides'))
  assert.equal(code, 1)
  const lines = out.split('\n')
  const at = lines.findIndex((one) => one.includes(`agreement.yaml:${line}:`))
  assert.match(lines[at]!, /error: .*has no key `efect`: did you mean `effect`\?/)
  const column = Number(/:(\d+): error/.exec(lines[at]!)![1])
  const margin = `  ${line} | `
  assert.equal(lines[at + 1], `${margin}    efect: provides`)
  assert.equal(lines[at + 2]!.indexOf('^'), margin.length + column - 1)
  assert.match(lines[at + 3]!, /= Article \d+\.\d+$/)
  assert.match(out, /cannot be used: 1 error, 0 warnings/)
})

test('who reads a language in which no articles can be printed is told, by party', async () => {
  const text = whole.replace('languages: [fr, nl, de]', 'languages: [fr, nl, de, ca]')
  assert.notEqual(text, whole)
  const titled = text
    .replaceAll('{ en: ', '{ ca: Text, en: ')
    .replaceAll(/^( +)en: /gm, '$1ca: Text\n$1en: ')
  const { out } = await check(titled)
  assert.match(out, /Nobody can print its articles in ca yet, which be reads/)
  const { out: plain } = await corridor('agreement', 'check', illustrative)
  assert.doesNotMatch(plain, /Nobody can print/)
})

test('text that is no YAML is told by line, in the language asked for', async () => {
  const { code, out } = await check('format: corridor-agreement/1\n  id: "x\n', '--language', 'nl')
  assert.equal(code, 1)
  assert.match(out, /agreement\.yaml:\d+:\d+: fout: /)
  assert.match(out, /niet bruikbaar: 1 fout, /)
})

test('a long line is cut around the place that is meant', async () => {
  const { out } = await check(`format: corridor-agreement/1 # ${'x'.repeat(300)}\nid: 7\n`)
  assert(out.split('\n').every((line) => line.length < 300))
})

test('--json gives every fault with severity, line and column', async () => {
  const { code, out } = await check(whole.replace('effect: provides', 'efect: provides'), '--json')
  const found = JSON.parse(out)
  assert.equal(code, 1)
  assert.deepEqual([found.ok, found.errors, found.agreement], [false, 1, null])
  for (const fault of found.faults) assert(fault.line > 0 && fault.column > 0 && fault.severity)
})

test('a folder without an agreement is a call that went wrong', async () => {
  const none = await corridor('agreement', 'check', join(folder, 'nothing'))
  assert.deepEqual([none.code, none.error.includes('is not there')], [2, true])
})

test('the article that a decision cites is printed in the reader’s language', async () => {
  const asked = ['agreement', 'article', 'agreements/meuse-rhine', 'meuse-rhine/7.8']
  const { code, out } = await corridor('--language', 'nl', ...asked)
  assert.equal(code, 0)
  assert.match(out, /^Artikel 7\.8 {2}\S/)
})

test('[AG24] a clause that there is not is answered with the one that was meant', async () => {
  const asked = ['agreement', 'article', 'agreements/broken/good.yaml', '4.12']
  const { code, error } = await corridor(...asked)
  assert.equal(code, 1)
  assert.match(error, /no clause `two-banks\/4\.12`: did you mean `two-banks\/4\.1`\?/)
})
