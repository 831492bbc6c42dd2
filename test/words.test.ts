import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { clauseKinds } from '#core/law/kinds.ts'
import { nouns, refusalKey, refusalWhys } from '#core/nouns.ts'
import { refusal, refusalCodes } from '#core/refusal.ts'
import { root } from '#test/members.ts'
import { catalogueOf, leavesOf, tiers } from '#words/catalogue.ts'
import { coverage, filesOf } from '#words/coverage.ts'
import { nouns as englishNouns } from '#words/en/nouns.ts'
import { english, isUnreviewed, languages, offeredLanguages, register } from '#words/languages.ts'
import { hasWords, sayIn, wordsIn } from '#words/say.ts'
import type { Words } from '#words/shape.ts'

const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
const section = (words: Words, name: string): Words => {
  const found = words[name]
  return typeof found === 'object' ? found : {}
}
const whole = register.filter(({ screens }) => screens === 'whole').map(({ tag }) => tag)

for (const { language, of } of coverage()) {
  test(`[WD1] ${language.tag} has every word of the tiers that it says it has`, () => {
    const said = {
      screens: language.screens === 'whole',
      clinical: language.clinical !== null,
      law: language.law,
    }
    for (const tier of ['screens', 'clinical', 'law'] as const) {
      if (said[tier]) assert.deepEqual(of[tier].missing, [], `${language.tag} ${tier}`)
      assert(of[tier].all > 50, tier)
    }
    if (said.screens) assert.deepEqual(of.cli.missing, [], `${language.tag} cli`)
  })

  test(`[WD2] ${language.tag} has words with the gaps of the English ones, and for nothing else`, () => {
    const originals = new Map(leavesOf(wordsIn(english.tag)))
    for (const [key, text] of leavesOf(wordsIn(language.tag))) {
      const original = originals.get(key)
      assert(original !== undefined, `${language.tag} ${key}: English has no such key`)
      // A unit may be without a word, and thousands may stand apart.
      if (original !== '') assert.notEqual(text, '', `${language.tag} ${key}`)
      // Each grammar bends an article's words in its own way; their renderer fills all that there are.
      if (tiers.law.some((one) => key.startsWith(`${one}.`))) continue
      assert.deepEqual(holes(text), holes(original), `${language.tag} ${key}`)
    }
  })
}

test('[WD1] what is missing is found: a tier without one of its words is told by key', () => {
  const [key] = leavesOf(wordsIn(english.tag)).find(([one]) =>
    one.startsWith('clinical.category.'),
  )!
  assert.equal(key, 'clinical.category.immediate')
  const sections: readonly string[] = Object.values(tiers).flat()
  const known = Object.keys(wordsIn(english.tag)).filter((one) => one !== 'cli')
  assert.deepEqual(
    known.filter((one) => !sections.includes(one)),
    [],
    'a section without a tier',
  )
})

test('[WD3] every noun has a name, and every kind of its entries a phrase of its own, in its file', async () => {
  for (const { tag, words } of register.filter(({ screens }) => screens === 'whole')) {
    const ofLanguage = await words()
    const phrases: string[] = []
    for (const { name, events } of Object.values(nouns)) {
      const own = section(ofLanguage, name)
      assert.equal(typeof section(own, 'nouns')[name], 'string', `${tag}: the name of ${name}`)
      const kinds = Object.keys(events).map((kind) => kind.replace('.', '_'))
      assert.deepEqual(Object.keys(section(own, 'events')).sort(), kinds.sort(), `${tag} ${name}`)
      phrases.push(...Object.values(section(own, 'events')).map(String))
    }
    assert.equal(new Set(phrases).size, phrases.length, `${tag}: two kinds, one phrase`)
  }
})

test('[WD3] every refusal and each of its situations has words', () => {
  const keys = [
    ...refusalCodes,
    ...[...refusalWhys].flatMap(([code, whys]) => [...whys].map((why) => `${code}_${why}`)),
  ].sort()
  for (const language of whole)
    assert.deepEqual(Object.keys(section(wordsIn(language), 'errors')).sort(), keys, language)
})

test('a refusal finds the words of its situation, and else those of its code', () => {
  assert.equal(refusalKey(refusal('not_permitted', { why: 'declined' })), 'not_permitted_declined')
  assert.equal(refusalKey(refusal('not_permitted', { why: 'whatever' })), 'not_permitted')
  assert.equal(refusalKey(refusal('stale', {})), 'stale')
})

test('[WD4] no key stands with two nouns', () => {
  assert.throws(
    () => catalogueOf({ one: { screens: { title: 'A' } }, other: { screens: { title: 'B' } } }),
    /two nouns have words for `screens\.title`/,
  )
  const one = catalogueOf({ a: { screens: { b: { c: '1' } } }, d: { screens: { b: { e: '2' } } } })
  assert.deepEqual(one, { screens: { b: { c: '1', e: '2' } } })
})

test('[WD4] the kinds of articles have one name, one question, one title and one phrase', () => {
  const listsIn = (words: Words, path: readonly string[] = []): string[] => {
    const texts = Object.keys(words).filter((key) => typeof words[key] === 'string')
    const isList = clauseKinds.every((kind) => texts.includes(kind))
    const inner = Object.entries(words).flatMap(([key, one]) =>
      typeof one === 'object' ? listsIn(one, [...path, key]) : [],
    )
    return isList ? [path.join('.'), ...inner] : inner
  }
  const lists = ['articles.document.kind', 'articles.matter', 'draft.asks', 'draft.kind']
  assert.deepEqual(listsIn(wordsIn(english.tag)).sort(), lists)
  const { kinds, ...others } = englishNouns
  assert.deepEqual(listsIn(kinds).sort(), lists, 'all of it in the file of the kinds')
  assert.deepEqual(listsIn(catalogueOf(others)), [])
})

test('[WD5] English stands in for a language without words and for a missing word of the screens', () => {
  assert.equal(sayIn('ca')('screens.close'), 'Close')
  assert.equal(sayIn('ca')('clinical.category.minor'), 'Minor')
  assert.equal(sayIn('nl-BE')('screens.close'), sayIn('nl')('screens.close'))
  for (const language of languages) {
    const say = sayIn(language)
    // A code that nobody has words for shows as itself.
    assert.equal(say('clinical.category.not-there'), 'not there')
    for (const [key, text] of leavesOf(section(wordsIn(english.tag), 'screens')))
      if (!hasWords(language, `screens.${key}`)) assert.equal(say(`screens.${key}`), text, language)
  }
})

test('[WD6] where patients are real, unreviewed clinical words wait for the medical director', () => {
  const unreviewed = languages.filter(isUnreviewed)
  assert(unreviewed.length > 0)
  const reviewed = languages.filter((one) => !unreviewed.includes(one))
  assert(reviewed.includes(english.tag))
  assert.deepEqual(offeredLanguages({ isReal: false, signed: [] }).sort(), [...languages].sort())
  assert.deepEqual(offeredLanguages({ isReal: true, signed: [] }).sort(), [...reviewed].sort())
  for (const one of unreviewed) {
    const offered = offeredLanguages({ isReal: true, signed: [one] })
    assert.deepEqual(offered.sort(), [...reviewed, one].sort())
  }
})

test('[WD7] the nouns of a language hold no words of the command line, and import none', async () => {
  for (const { tag, words } of register) {
    assert.equal(catalogueOf(await words()).cli, undefined)
    const folder = join(root, 'words', tag)
    for (const file of readdirSync(folder))
      assert.doesNotMatch(
        readFileSync(join(folder, file), 'utf8'),
        /^import (?!type).*\/cli\.ts'/m,
        `${tag}/${file}`,
      )
  }
  for (const file of ['catalogue.ts', 'languages.ts', 'shape.ts'])
    assert.doesNotMatch(readFileSync(join(root, 'words', file), 'utf8'), /cli\.ts|say\.ts/, file)
})

test('[WD8] the recipe for a language names the files that a language consists of, and they are there', () => {
  const recipe = readFileSync(join(root, 'docs/recipes/add-a-language.md'), 'utf8')
  const named = [...recipe.matchAll(/^\| `(words\/[^`]+)` \|/gm)].map(([, path]) => path)
  assert.deepEqual(named.sort(), filesOf('<tag>').sort())
  for (const { tag } of register) {
    const there = readdirSync(join(root, 'words', tag)).map((file) => `words/${tag}/${file}`)
    const needed = filesOf(tag).filter((path) => path.startsWith(`words/${tag}/`))
    assert.deepEqual(there.sort(), needed.sort())
  }
  assert(Object.keys(englishNouns).length > 10)
})
