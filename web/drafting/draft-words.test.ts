import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dutyNames, fieldsOf } from '#core/law/duties.ts'
import { facts } from '#core/law/facts.ts'
import { clauseKinds } from '#core/law/kinds.ts'
import { law } from '#words/en/law.ts'
import { languages } from '#words/languages.ts'
import { hasWords } from '#words/say.ts'
import { tabs } from '../agreement/tabs.ts'

const fields = new Map(dutyNames.flatMap((name) => fieldsOf(name)))
const units = [...fields.values(), ...Object.values(facts)].flatMap((one) =>
  'unit' in one ? [one.unit] : [],
)

test('every kind, duty, detail and unit that a form shows has a name in every language', () => {
  const keys = [
    ...clauseKinds.flatMap((kind) => [`kind.${kind}`, `asks.${kind}`]),
    ...dutyNames.map((name) => `duty.${name}`),
    ...[...fields.keys()].map((name) => `field.${name}`),
    ...[...new Set(units)].map((unit) => `unit.${unit}`),
    ...tabs.map((tab) => `tab.${tab}`),
  ]
  for (const language of languages)
    assert.deepEqual(
      keys.filter((key) => !hasWords(language, `draft.${key}`)),
      [],
      language,
    )
})

test('no name of a duty or a detail is left over from one that is gone', () => {
  assert.deepEqual(Object.keys(law.draft.duty).sort(), [...dutyNames].sort())
  assert.deepEqual(Object.keys(law.draft.field).sort(), [...fields.keys()].sort())
})
