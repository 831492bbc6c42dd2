import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { commandKinds, eventKinds, views } from '#core/nouns.ts'
import { eventsPage } from './events.ts'

test('docs/events.md says what the nouns say; `npm run docs` writes it anew', () => {
  const page = readFileSync('docs/events.md', 'utf8')
  assert.equal(page, eventsPage())
})

test('every kind of entry, every command and every view has one row', () => {
  const rows = eventsPage().matchAll(/^\| `([^`]+)` \|/gm)
  const named = [...rows].map((found) => found[1]!)
  const all = [...eventKinds.keys(), ...commandKinds.keys(), ...views]
  assert.deepEqual(named.toSorted(), all.sort())
})
