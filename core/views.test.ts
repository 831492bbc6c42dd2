import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { nouns } from '#core/nouns.ts'
import { views } from '#core/views.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

test('views have names of their own, which are not those of nouns', () => {
  const names = [...views.map(({ name }) => name), ...Object.keys(nouns)]
  assert.deepEqual(names, [...new Set(names)])
  for (const { version, of } of views) {
    assert(Number.isSafeInteger(version) && version > 0)
    for (const noun of of ?? []) assert(Object.hasOwn(nouns, noun), noun)
  }
})

test('every view that is written is listed', () => {
  const files = readdirSync(join(root, 'core'), { recursive: true, encoding: 'utf8' })
  const written = files
    .filter((path) => path.endsWith('/views.ts'))
    .flatMap((path) => {
      const found = [...read(join('core', path)).matchAll(/^export const (\w+): View</gm)]
      return found.map(([, name]) => ({ name, noun: path.split('/')[0]! }))
    })
  assert(written.length >= 7)
  for (const { name, noun } of written) {
    const listed = /derived: \[([^\]]*)\]/.exec(read(`core/${noun}/noun.ts`))?.[1] ?? ''
    assert(listed.split(', ').includes(name!), `core/${noun}/noun.ts: ${name}`)
  }
  assert.equal(written.length, views.length)
})

test('the recipe names the files that a view touches, and each is there and takes part', () => {
  const recipe = read('docs/recipes/add-a-view.md')
  const named = [...recipe.matchAll(/^\d+\. `([^`]+)`/gm)].map((found) => found[1]!)
  assert.deepEqual(named, [
    'core/view.ts',
    'core/incident/views.ts',
    'core/incident/noun.ts',
    'server/http/counts.ts',
    'server/views/views.contract.ts',
  ])
  for (const path of named) assert.match(read(path), /View|viewsOf|views/)
  for (const [, name] of recipe.matchAll(/`(incidentCard|suspected)`/g)) {
    assert.match(read('core/incident/views.ts'), new RegExp(`export const ${name}: View`))
  }
})
