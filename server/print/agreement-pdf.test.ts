import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { documentOf } from '#core/articles/document.ts'
import { agreement as agreementSchema } from '#core/law/agreement.ts'
import type { Language } from '#core/words.ts'
import { agreementPdf } from '#server/print/agreement-pdf.ts'
import { printDocument } from '#server/print/agreement-print.ts'
import { sayIn } from '#words/say.ts'

const texts = (text: string) => ({ en: text, nl: text, de: text, fr: text })
const party = (id: string) => ({
  id,
  name: texts(`Région ${id} – Öl’s œuvre`),
  state: 'XX',
  timeZone: 'Europe/Paris',
  languages: ['fr'],
})
const agreement = agreementSchema.parse({
  format: 'corridor-agreement/1',
  id: 'pact',
  version: '1.0.0',
  title: texts('Pacte'),
  illustrative: true,
  stage: 'in-force',
  term: { from: '2025-01-01' },
  parties: [party('a'), party('b')],
  clauses: Array.from({ length: 30 }, (_, index) => ({
    id: `7.${index + 1}`,
    kind: 'transfer',
    title: texts('Aller'),
    effect: 'permits',
    when: { category: ['immediate', 'urgent'], minutesSooner: { atLeast: index } },
    duties: [{ duty: 'respond', by: 'to', withinMinutes: 5, silence: 'accepted' }],
  })),
})
const made = (language: Language, hash = 'ab'.repeat(32)) =>
  documentOf(agreement, hash, sayIn(language))

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const pagesOf = (pdf: string) => pdf.match(/\/Type \/Page\b/g)?.length ?? 0

/** Every compressed stream of the file, opened. */
function streamsOf(bytes: Uint8Array): string[] {
  const text = latin(bytes)
  const found = [...text.matchAll(/\/Filter \/FlateDecode\n>>\nstream\n/g)]
  return found.map((one) => latin(inflateSync(bytes.subarray(one.index + one[0].length))))
}

test('[AG71] the same document is the same bytes, and another hash or language is not', async () => {
  const first = await agreementPdf(made('fr'))
  assert.deepEqual(await agreementPdf(made('fr')), first)
  assert.notDeepEqual(await agreementPdf(made('fr', 'cd'.repeat(32))), first)
  assert.notDeepEqual(await agreementPdf(made('de')), first)
})

test('[AG71] it has numbered pages, contents, bookmarks, a language and a structure', async () => {
  const document = made('fr')
  const bytes = await agreementPdf(document)
  const pdf = latin(bytes)
  assert(pdf.startsWith('%PDF-1.7'))
  assert.match(pdf, /\/Lang \(fr\)/)
  assert.match(pdf, /\/Marked true/)
  assert(pagesOf(pdf) > 8)
  const bookmarks = document.sections.length + agreement.clauses.length + 1
  assert.equal(pdf.match(/\/Dest \[/g)?.length, bookmarks)
  // Each entry of the contents leads to where its heading stands.
  for (const { anchor } of document.sections) assert(pdf.includes(`(${anchor})`), anchor)
  const headings = pdf.match(/\/S \/H3\b/g)?.length
  assert.equal(headings, agreement.clauses.length)
})

test('[AG71] its words can be searched: every letter that is drawn says which it is', async () => {
  const streams = streamsOf(await agreementPdf(made('fr')))
  const maps = streams.filter((stream) => stream.includes('begincmap'))
  assert.equal(maps.length, 3)
  const letters = maps.join(' ').toLowerCase()
  // é, œ, ’ and «.
  for (const code of ['00e9', '0153', '2019', '00ab']) assert(letters.includes(`<${code}>`), code)
})

test('a document is laid out in a thread of its own, and printed only once', async () => {
  const document = made('nl')
  const [one, other] = await Promise.all([printDocument(document), printDocument(document)])
  assert.equal(one, other)
  assert.deepEqual(Buffer.from(one), Buffer.from(await agreementPdf(document)))
})
