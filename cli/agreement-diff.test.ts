import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { corridor } from '#test/corridor.ts'

const good = 'agreements/broken/good.yaml'
let folder: string
let text: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-diff-'))
  text = await readFile(join(import.meta.dirname, '..', good), 'utf8')
})
after(() => rm(folder, { recursive: true, force: true }))
const changed = async (part: string, instead: string) => {
  assert(text.includes(part), part)
  const path = join(folder, 'after.yaml')
  await writeFile(path, text.replace(part, instead))
  return path
}

test('[AG48] a renumbered text means the same', async () => {
  const path = await changed("id: '4.2'", "id: '44.2'")
  const { code, out } = await corridor('agreement', 'diff', good, path)
  assert.equal(code, 0)
  assert.match(out, /mean the same/)
})

test('[AG48] a bound that moves is told as narrower, with a question that is answered otherwise', async () => {
  const path = await changed('{ atLeast: 10, atMost: 600 }', '{ atLeast: 20, atMost: 600 }')
  const { code, out } = await corridor('agreement', 'diff', good, path)
  assert.equal(code, 1)
  assert.match(out, /− Narrower: the transfer of a casualty .* article 4\.1\)/)
  assert.match(out, /Before: permitted; now: refused\./)
  const [, example] = /Ask it with: explain (--kind .*)/.exec(out)!
  const answers = await Promise.all(
    [good, path].map((one) => corridor('agreement', 'explain', one, ...example!.split(' '))),
  )
  assert.deepEqual(
    answers.map(({ code, out }) => [code, out.split(' ')[0]]),
    [
      [0, 'Permitted'],
      [1, 'Refused'],
    ],
  )
})

test('[AG48] a duty that is put otherwise is told in sentences, in the language asked for', async () => {
  const path = await changed('delete-after, days: 90', 'delete-after, days: 30')
  const { code, out } = await corridor('--language', 'fr', 'agreement', 'diff', good, path)
  assert.equal(code, 1)
  assert.match(out, /90 jours/)
  assert.match(out, /30 jours/)
})

test('[AG48] --json gives every change', async () => {
  const path = await changed(
    'vehicle: [ambulance, mobile-icu]',
    'vehicle: [ambulance, mobile-icu, bus]',
  )
  const { code, out } = await corridor('agreement', 'diff', good, path, '--json')
  const { same, changes } = JSON.parse(out)
  assert.deepEqual([code, same, changes[0].what, changes[0].kind], [1, false, 'wider', 'route'])
})
