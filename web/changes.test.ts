import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { type AnyNoun, nouns } from '#core/nouns.ts'
import { merge, staleKeys } from './changes.ts'
import { medicineQueries } from './medicine/queries.ts'
import { freeKeys, queries as shared } from './queries.ts'
import { agreementQueries } from './texts/queries.ts'

const queries = { ...shared, ...agreementQueries, ...medicineQueries }

const changed = (stream: string, incident: string | null) =>
  staleKeys({ position: 1, stream, kind: 'of.no-matter', incident })

test('[WE1] a change makes old what shows it, and nothing else', () => {
  assert.deepEqual(changed('casualty/c', 'i'), [
    ['casualty', 'c'],
    ['casualties', 'i'],
    ['requests'],
    ['incidents'],
    ['incident', 'i'],
    ['timeline', 'i'],
  ])
  assert.deepEqual(changed('crossing/x', null), [['crossings']])
  assert.deepEqual(changed('facility/f', null), [['facilities']])
  assert.deepEqual(changed('noun-of-a-later-version/x', null), [])
})

test('of a casualty whose incident nobody has said, no incident is asked for', () => {
  assert.deepEqual(changed('casualty/c', null), [['casualty', 'c'], ['requests'], ['incidents']])
})

const all: readonly AnyNoun[] = Object.values(nouns)
for (const { name, stale } of all) {
  test(`what a change of ${name} makes old are queries, asked by what they are about`, () => {
    const keys = stale('a', 'b')
    assert(keys.length > 0)
    for (const [query, ...of] of keys) {
      const found = Object.entries(queries).find(([one]) => one === query)
      assert(found, `there is no query \`${query}\``)
      assert(of.length <= found[1].length, `\`${query}\` is about less`)
    }
  })
}

test('[WE1] every query is made old by a noun, or by none and then says why', () => {
  const named = new Set(all.flatMap(({ stale }) => stale('a', 'b').map(([query]) => query)))
  assert.deepEqual([...named].sort(), Object.keys(queries).sort())
  assert(named.isDisjointFrom(new Set(Object.keys(freeKeys))))
})

test('every query is used by a screen, and no key is written down anywhere else', () => {
  const used = new Set<string>()
  for (const path of globSync('**/*.{ts,tsx}', { cwd: import.meta.dirname })) {
    if (path.includes('.test.') || path.endsWith('queries.ts')) continue
    const text = readFileSync(join(import.meta.dirname, path), 'utf8')
    const keys = text.matchAll(/(?:\b\w*[qQ]ueries|\bfreeKeys)(?:\.(\w+)|\['([\w-]+)'\])\(/g)
    for (const [, word, quoted] of keys) used.add(word ?? quoted!)
    assert.doesNotMatch(text, /queryKey: \[/, path)
  }
  assert.deepEqual([...used].sort(), [...Object.keys(queries), ...Object.keys(freeKeys)].sort())
})

test('a changed casualty takes its own place in the list, a new one the last', () => {
  const one = (id: string, version: number) => ({ id, version }) as CasualtyState
  const list = merge([one('a', 1), one('b', 1)], [one('c', 1), one('a', 2)])
  assert.deepEqual(
    list.map(({ id, version }) => [id, version]),
    [
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ],
  )
})
