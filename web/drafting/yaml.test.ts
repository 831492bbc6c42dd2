import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readAgreement } from '#core/drafting/read.ts'
import { drafts, dropDraft, keepDraft, readDraft } from '../texts/drafts.ts'
import { faultsIn } from './faults.ts'
import { toYaml } from './yaml.ts'

const folder = join(import.meta.dirname, '../../agreements')
const texts = readdirSync(folder)
  .map((name) => join(folder, name, 'agreement.yaml'))
  .filter((path) => existsSync(path))
  .map((path) => {
    const read = readAgreement(readFileSync(path, 'utf8'), path)
    assert(read.ok, path)
    return read.value
  })

test('every agreement survives its own export, and exports alike whatever order its keys had', () => {
  assert(texts.length > 0)
  for (const text of texts) {
    const yaml = toYaml(text)
    const again = readAgreement(yaml, 'exported.yaml')
    assert(again.ok, again.ok ? '' : JSON.stringify(again.error.slice(0, 3)))
    assert.deepEqual(again.value, text)
    const turned = {
      ...Object.fromEntries(Object.entries(text).reverse()),
      clauses: text.clauses.map((one) => Object.fromEntries(Object.entries(one).reverse())),
    } as typeof text
    assert.equal(toYaml(turned), yaml)
  }
})

test('article numbers and times are written as texts that no reader of YAML takes for numbers', () => {
  const yaml = toYaml(texts[0]!)
  assert.match(yaml, /^ {2}- id: '1\.1'$/m)
  assert.doesNotMatch(yaml, /id: \d/)
})

test('a fault is told with the article that it stands in', () => {
  const text = texts[0]!
  const [first, ...others] = text.clauses
  const broken = {
    ...text,
    clauses: [{ ...first!, title: { ...first!.title, de: '' } }, ...others],
  }
  assert.deepEqual(
    faultsIn(broken).map(({ clause, trail }) => [clause, trail]),
    [[0, 'clauses/0/title/de']],
  )
  const twice = { ...text, clauses: [first!, { ...others[0]!, id: first!.id }, ...others.slice(1)] }
  assert(faultsIn(twice).some(({ clause, fault }) => clause === 1 && fault.code === 'duplicate_id'))
})

test('what somebody else left under a draft’s name is not taken for one', () => {
  for (const stored of ['', 'null', '{}', '{"id":"a","name":"b","base":{},"text":{}}', '[1'])
    assert.equal(readDraft(stored), null)
  const draft = {
    id: 'a',
    name: 'b',
    baseName: 'c',
    changedAt: 1,
    base: texts[0]!,
    text: texts[0]!,
  }
  assert.deepEqual(readDraft(JSON.stringify(draft)), draft)
})

test('a draft that is kept is the same draft afterwards, with the same text', () => {
  const stored = new Map<string, string>()
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  }
  const own = Object.assign(Object.create(storage), Object.fromEntries(stored))
  Object.defineProperty(globalThis, 'localStorage', { value: own, configurable: true })
  const text = texts[0]!
  const draft = { id: 'a', name: 'b', baseName: 'c', changedAt: 1, base: text, text }
  assert(keepDraft(draft))
  assert(keepDraft({ ...draft, id: 'z', changedAt: 2 }))
  const renamed = { ...draft, name: 'd', changedAt: 3 }
  assert(keepDraft(renamed))
  assert.deepEqual(
    drafts().map(({ id }) => id),
    ['a', 'z'],
  )
  assert.equal(drafts()[0], renamed)
  assert.equal(drafts()[0]!.text, text)
  dropDraft('a')
  assert.deepEqual(
    drafts().map(({ id }) => id),
    ['z'],
  )
  storage.setItem = () => {
    throw new Error('full')
  }
  assert.equal(keepDraft(draft), false)
})
