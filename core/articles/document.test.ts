import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { documentOf } from '#core/articles/document.ts'
import { documentHtml } from '#core/articles/document-html.ts'
import { readAgreement } from '#core/drafting/read.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { nothingRecorded } from '#core/law/facts.ts'
import { categories } from '#core/triage/category.ts'
import { lawLanguages as languages } from '#words/languages.ts'
import { hasWords, sayIn } from '#words/say.ts'

const path = 'agreements/meuse-rhine/agreement.yaml'
const read = readAgreement(readFileSync(path, 'utf8'), path)
assert(read.ok)
const agreement: Agreement = read.value
const hash = 'ab'.repeat(32)
const documents = languages.map((language) => documentOf(agreement, hash, sayIn(language)))

test('[AG70] every party and every article stands in the document, once and in order', () => {
  for (const document of documents) {
    const articles = document.sections.flatMap((section) => section.articles)
    assert.deepEqual(
      articles.map(({ anchor }) => anchor),
      agreement.clauses.map(({ id }) => `art-${id}`),
    )
    const parties = document.sections.find(({ anchor }) => anchor === 'parties')!.paragraphs
    assert.equal(parties.length, agreement.parties.length)
    assert.equal(document.signatures.parties.length, agreement.parties.length)
    const anchors = document.sections.flatMap((one) => [
      one.anchor,
      ...one.articles.map(({ anchor }) => anchor),
    ])
    assert.equal(new Set(anchors).size, anchors.length)
  }
})

test('[AG70] the document says of each question which articles decide it, and of each article which question', () => {
  const [english] = documents
  const rules = english!.sections.find(({ anchor }) => anchor === 'rules')!
  const subjects = rules.paragraphs[0]!.points.map(({ text }) => text)
  assert.equal(subjects.length, new Set(agreement.clauses.map(({ kind }) => kind)).size)
  const transfers = agreement.clauses.filter(({ kind }) => kind === 'transfer').map(({ id }) => id)
  const said = `Transfer of a casualty: Articles ${transfers[0]}–${transfers.at(-1)};`
  assert(subjects.includes(said), subjects.join('\n'))
})

test('[AG70] articles of one subject that do not follow each other are listed one by one', () => {
  const [one] = agreement.clauses
  const made = (id: string, kind: string) => ({ ...one!, id, kind })
  const clauses = ['7.1', '7.2', '7.3', '7.5', '8.1'].map((id) => made(id, 'transfer'))
  const some = { ...agreement, clauses: [...clauses, made('7.4', 'target'), made('9.1', 'dreams')] }
  const document = documentOf(some, hash, sayIn('en'))
  const rules = document.sections.find(({ anchor }) => anchor === 'rules')!
  assert.deepEqual(
    rules.paragraphs[0]!.points.map(({ text }) => text),
    ['Transfer of a casualty: Articles 7.1–7.3, 7.5 and 8.1;', 'Targets: Article 7.4.'],
  )
  assert.equal(document.sections.at(-1)!.heading, 'Chapter 9 – Other matters')
})

test('[AG70] what holds where the record is silent is said, fact by fact', () => {
  for (const document of documents) {
    const rules = document.sections.find(({ anchor }) => anchor === 'rules')!
    const counts = rules.paragraphs.map(({ points }) => points.length)
    assert(counts.includes(Object.keys(nothingRecorded).length), document.language)
  }
})

test('[AG70] the words for a silent record are those of what is taken to hold there', () => {
  // A value that changes here has to be said otherwise under `articles.document.taken`.
  assert.deepEqual(nothingRecorded, {
    phase: 'emergency',
    consent: 'not-asked',
    familyTogether: true,
    threatened: false,
    unaccompaniedMinor: false,
    returning: false,
    enRoute: false,
    contaminated: false,
    crisisDeclared: false,
    nationalOrder: false,
  })
  for (const language of languages)
    for (const name of Object.keys(nothingRecorded))
      assert(hasWords(language, `articles.document.taken.${name}`), `${language} ${name}`)
})

test('[AG70] each triage category is explained by the name that the articles call it', () => {
  for (const document of documents) {
    const say = sayIn(document.language)
    const rules = document.sections.find(({ anchor }) => anchor === 'rules')!
    const points = rules.paragraphs.find(
      ({ points }) => points.length === categories.length,
    )!.points
    categories.forEach((category, index) => {
      assert(
        points[index]!.text.slice(1)
          .trim()
          .startsWith(say(`clinical.category.${category}`)),
      )
    })
  }
})

test('[AG70] all languages have the same sections, articles, paragraphs and points', () => {
  const shapes = documents.map(({ status, sections }) => ({
    status: status.length,
    sections: sections.map(({ anchor, paragraphs, articles }) => ({
      anchor,
      paragraphs: paragraphs.map(({ points }) => points.length),
      articles: articles.map((one) => one.paragraphs.map(({ points }) => points.length)),
    })),
  }))
  for (const shape of shapes) assert.deepEqual(shape, shapes[0])
  const leak = /\{\{|undefined|articles\.|\[object| {2}/
  for (const document of documents) assert.doesNotMatch(JSON.stringify(document), leak)
})

test('[AG70] the page names its language, holds every article, and lets nothing of the text be markup', () => {
  for (const document of documents) {
    const html = documentHtml(document)
    assert.match(html, new RegExp(`<html lang="${document.language}" dir="ltr">`))
    assert(html.includes(hash))
    for (const { id } of agreement.clauses) assert(html.includes(`<h3 id="art-${id}">`))
    assert.doesNotMatch(html, /<script|https?:|<link|\{page/)
  }
  const title = { en: '</style><script>x', nl: 'x', de: 'x', fr: 'x' }
  const html = documentHtml(documentOf({ ...agreement, title }, hash, sayIn('en')))
  assert.doesNotMatch(html, /<script|<\/style><script/)
})
