import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commandKinds, eventKinds, refusalKey, refusalWhys } from '#core/nouns.ts'
import { refusal, refusalCodes } from '#core/refusal.ts'
import { languages } from '#core/words.ts'
import { de } from '#words/de.ts'
import { en } from '#words/en.ts'
import { fr } from '#words/fr.ts'
import { nl } from '#words/nl.ts'

const catalogues = { en, nl, de, fr }
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

test('every refusal and each of its situations has words, with the same gaps in every language', () => {
  const keys = [
    ...refusalCodes,
    ...[...refusalWhys].flatMap(([code, whys]) => [...whys].map((why) => `${code}_${why}`)),
  ].sort()
  for (const language of languages) {
    const errors: Record<string, string> = catalogues[language].errors
    assert.deepEqual(Object.keys(errors).sort(), keys, language)
    for (const key of keys) {
      assert.notEqual(errors[key]!.trim(), '', `${language} ${key}`)
      assert.deepEqual(
        holes(errors[key]!),
        holes(en.errors[key as keyof typeof en.errors]),
        `${language} ${key}`,
      )
    }
  }
})

test('a refusal finds the words of its situation, and else those of its code', () => {
  assert.equal(refusalKey(refusal('not_permitted', { why: 'declined' })), 'not_permitted_declined')
  assert.equal(refusalKey(refusal('not_permitted', { why: 'whatever' })), 'not_permitted')
  assert.equal(refusalKey(refusal('stale', {})), 'stale')
})

test('every kind of entry has a phrase for the timeline in every language', () => {
  const kinds = [...eventKinds.keys()].map((kind) => kind.replace('.', '_'))
  for (const language of languages) {
    const events: Record<string, string> = catalogues[language].events
    assert.deepEqual(Object.keys(events).sort(), [...kinds].sort(), language)
    assert.equal(
      new Set(Object.values(events)).size,
      kinds.length,
      `${language}: two kinds, one phrase`,
    )
  }
  assert(commandKinds.size > 40)
})
