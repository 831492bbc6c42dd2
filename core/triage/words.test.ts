import assert from 'node:assert/strict'
import { test } from 'node:test'
import { observationKeys, patient } from '#core/triage/observation.ts'
import { answersOf } from '#core/triage/question.ts'
import type { Language } from '#core/words.ts'
import { leavesOf } from '#words/catalogue.ts'
import { languages } from '#words/languages.ts'
import { wordsIn } from '#words/say.ts'

const clinicalIn = (language: Language): Map<string, string> => {
  const { clinical } = wordsIn(language)
  assert(typeof clinical === 'object')
  return new Map(leavesOf(clinical))
}

test('every answer that a question offers has words, and every question fits a phone', () => {
  for (const language of languages) {
    const words = clinicalIn(language)
    for (const key of [...observationKeys, ...patient.keyof().options]) {
      const text = words.get(`question.${key}.text`)
      assert(text && text.length <= 34, `${language} ${key}: ${text}`)
      assert(words.get(`observation.${key}`), `${language} ${key}`)
      for (const word of answersOf(key).words) assert(words.get(`answer.${word}`), word)
    }
  }
})

test('a language fills the same gaps as English, and no word is empty or said twice as another', () => {
  const holes = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort()
  const english = clinicalIn('en')
  for (const language of languages) {
    const found = [...clinicalIn(language)]
    assert.deepEqual(found.map(([key]) => key).sort(), [...english.keys()].sort())
    for (const [key, text] of found) {
      assert(text.trim() !== '', `${language} ${key}`)
      assert.deepEqual(holes(text), holes(english.get(key)!), `${language} ${key}`)
    }
    for (const group of ['category', 'categoryShort', 'capability', 'region', 'intervention']) {
      const said = found.filter(([key]) => key.startsWith(`${group}.`)).map(([, text]) => text)
      assert.equal(new Set(said).size, said.length, `${language} ${group}`)
    }
  }
})
