// What the agreements show together: nothing in the language is there that no agreement needs.

import { strict as assert } from 'node:assert'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { dutyNames } from '#core/law/duties.ts'
import { facts } from '#core/law/facts.ts'
import { clauseKinds } from '#core/law/kinds.ts'
import { treatyIn } from '#test/cases.ts'

const folders = readdirSync(import.meta.dirname)
  .map((name) => join(import.meta.dirname, name))
  .filter((folder) => existsSync(join(folder, 'README.md')))
  .filter((folder) => existsSync(join(folder, 'agreement.yaml')))
const treaties = folders.map((folder) => treatyIn(folder).treaty)
const clauses = treaties.flatMap((treaty) => treaty.clauses)

// They are signed and stay as they are: a kind that came later has its clauses in a template.
test('there are four, each with all kinds of clause that there were when they were signed', () => {
  assert.equal(treaties.length, 4)
  for (const { id, clauses } of treaties) {
    const found = new Set(clauses.map(({ kind }) => kind))
    assert.equal(clauseKinds.filter((kind) => found.has(kind)).length, 16, id)
  }
})

test('every fact is turned on by some clause', () => {
  const turned = new Set(
    clauses.flatMap(({ when, unless }) => [when, ...unless].flatMap((list) => Object.keys(list))),
  )
  assert.deepEqual(
    Object.keys(facts).filter((name) => !turned.has(name)),
    [],
  )
})

test('every duty is owed under some clause', () => {
  const owed = new Set<string>(clauses.flatMap(({ duties }) => duties.map(({ duty }) => duty)))
  assert.deepEqual(
    dutyNames.filter((name) => !owed.has(name)),
    [],
  )
})

test('no clause turns on insurance, nationality or residence: there is no such fact', () => {
  const about = /insur|national(?!Order)|residen|citizen/i
  assert.deepEqual(
    Object.keys(facts).filter((name) => about.test(name)),
    [],
  )
})
