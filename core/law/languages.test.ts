import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { agreementHash, verifySignatures } from '#core/agreement/signing.ts'
import { readText } from '#core/agreement/texts.ts'
import { documentOf } from '#core/articles/document.ts'
import { renderClause } from '#core/articles/render.ts'
import { readAgreement } from '#core/drafting/read.ts'
import { fromTemplate } from '#core/drafting/template.ts'
import { type Agreement, languagesOf } from '#core/law/agreement.ts'
import { compile } from '#core/law/evaluate.ts'
import { standingOf } from '#core/law/standing.ts'
import { canonical } from '#core/record/canonical.ts'
import { type Texts, textIn } from '#core/words.ts'
import { signStatement, verifySignature } from '#server/law/signing.ts'
import { lawLanguages } from '#words/languages.ts'
import { sayIn } from '#words/say.ts'

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const root = join(import.meta.dirname, '..', '..')

/** What the four texts were signed as when a text had to be in English, Dutch, German and French. */
const signed: Readonly<Record<string, string>> = {
  'irish-border': '6cf848d6dee9fea0d6a8d6a0b4bccb434100e8cf206f7f3fc1a2feb2dcabe457',
  'meuse-rhine': '67a1aa32381f17d7e55a197a37b8ba7dcef65a43a64931ece8a98accddd19009',
  'mutual-aid-compact': 'aa6e9286d4d08ceb2cd99d474e17e2a996c547fda6304153af6acdc335f67ed3',
  'saar-moselle': '0a169275a861aead4c5cd11b346c302c427cccd9b111dd0caf3655bd52c3bdd5',
}
for (const [name, hash] of Object.entries(signed)) {
  test(`[LG2] ${name} has the hash for ever under which it was signed, read from its file or its copy`, () => {
    const path = join(root, 'agreements', name, 'agreement.yaml')
    const read = readAgreement(readFileSync(path, 'utf8'), path)
    assert(read.ok)
    assert.equal(agreementHash(read.value, sha256), hash)
    const copy = readText(JSON.parse(canonical(read.value)))
    assert(copy.agreement)
    assert.deepEqual(copy.unreadable, [])
    assert.equal(agreementHash(copy.agreement, sha256), hash)
  })
}

const keyOf = (kid: string) => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const { x, d } = privateKey.export({ format: 'jwk' })
  assert(x && d)
  return { kid, jwk: { kty: 'OKP', crv: 'Ed25519', x, d } as const }
}
const keys = { es: keyOf('es-root'), ad: keyOf('ad-root') }

/** Between a state that reads Spanish and one that reads Catalan, in which Corridor has no words. */
const pyrenees = `format: corridor-agreement/1
id: pyrenees
version: 1.0.0
title: { es: Acuerdo de los Pirineos, ca: Acord dels Pirineus }
illustrative: false
stage: in-force
term: { from: 2026-01-01, until: 2035-12-31 }
parties:
  - id: es
    name: { es: España, ca: Espanya }
    state: ES
    timeZone: Europe/Madrid
    languages: [es]
    keys: [{ kid: es-root, use: sign, x: ${keys.es.jwk.x} }]
  - id: ad
    name: { es: Andorra, ca: Andorra }
    state: AD
    timeZone: Europe/Andorra
    languages: [ca]
    keys: [{ kid: ad-root, use: sign, x: ${keys.ad.jwk.x} }]
clauses:
  - id: '1.1'
    kind: transfer
    title: { es: Heridos graves, ca: Ferits greus }
    effect: permits
    when: { category: immediate }
`
const read = (text: string) => readAgreement(text, 'pyrenees.yaml')
function treaty(): Agreement {
  const found = read(pyrenees)
  assert(found.ok, found.ok ? '' : found.error.map(({ message }) => message).join('\n'))
  return found.value
}
const now = Temporal.Instant.from('2026-06-01T12:00:00Z').epochMilliseconds

test('[LG3] a treaty in Spanish and Catalan is read, decides and is signed', () => {
  const text = treaty()
  assert.deepEqual(languagesOf(text), ['es', 'ca'])
  const question = { kind: 'transfer', facts: { from: 'ad', to: 'es' } } as const
  const ask = (category: 'immediate' | 'minor') =>
    compile([standingOf(text)])({ ...question, facts: { ...question.facts, category } }, now).answer
  assert.deepEqual([ask('immediate'), ask('minor')], ['permitted', 'refused'])

  const hash = agreementHash(text, sha256)
  const statements = Object.entries(keys).map(([party, key]) =>
    signStatement(key, { what: 'sign', hash, party, at: now }),
  )
  const ofParty = (id: string) => text.parties.find((one) => one.id === id)?.keys ?? []
  const found = verifySignatures(text, statements, ofParty, { sha256, verify: verifySignature })
  assert.deepEqual(
    found.map(({ statement, flaw }) => [statement.party, flaw]),
    [
      ['es', null],
      ['ad', null],
    ],
  )
  const copy = readText(JSON.parse(canonical(text)))
  assert(copy.agreement)
  assert.equal(agreementHash(copy.agreement, sha256), hash)
})

test('[LG3] it prints in every language that has words of the law, under a title that it has', () => {
  const text = treaty()
  for (const language of lawLanguages) {
    const document = documentOf(text, 'ab'.repeat(32), sayIn(language))
    const own: Texts = text.title
    assert.equal(document.language, language)
    assert.equal(document.title, own[language] ?? 'Acord dels Pirineus')
    const article = renderClause(text.clauses[0]!, text, sayIn(language))
    assert(article.title !== '' && article.paragraphs.length > 0, language)
    assert.doesNotMatch(JSON.stringify(document), /\bundefined\b|\{\{/, language)
  }
})

test('[LG3] who reads a language that a text lacks is given its region’s, English, or the first', () => {
  const title = treaty().title
  assert.equal(textIn(title, 'es-MX'), 'Acuerdo de los Pirineos')
  assert.equal(textIn({ ...title, en: 'Pyrenees' }, 'nl'), 'Pyrenees')
  assert.equal(textIn(title, 'nl'), 'Acord dels Pirineus')
})

const faults: [
  what: string,
  change: (text: string) => string,
  code: string,
  at: string,
  says: RegExp,
][] = [
  [
    'an article’s title lacks a language of the agreement',
    (text) => text.replace(', ca: Ferits greus', ''),
    'missing',
    '24:5',
    /^clauses\.0\.title\.ca is missing, and the agreement is given in `ca`: add it$/,
  ],
  [
    'a party’s name lacks one',
    (text) => text.replace(', ca: Espanya', ''),
    'missing',
    '10:5',
    /^parties\.0\.name\.ca is missing/,
  ],
  [
    'a party reads what nothing is given in',
    (text) => text.replace('languages: [ca]', 'languages: [ca, oc]'),
    'missing',
    '19:21',
    /^`ad` reads `oc`, and the title of the agreement is not given in it/,
  ],
  [
    'a party reads what is no tag',
    (text) => text.replace('languages: [ca]', 'languages: [catalan]'),
    'invalid',
    '19:17',
    /^parties\.1\.languages\.0 is `catalan`: a language is written as a BCP 47 tag/,
  ],
  [
    'a text is keyed by what is no tag',
    (text) => text.replace('ca: Ferits greus', 'CA: Ferits greus'),
    'unknown_key',
    '24:34',
    /^clauses\.0\.title\.CA: `CA` is no language: write a BCP 47 tag/,
  ],
]
for (const [what, change, code, at, says] of faults) {
  test(`[LG1] ${what}: said by line and column`, () => {
    const changed = change(pyrenees)
    assert.notEqual(changed, pyrenees)
    const found = read(changed)
    assert(!found.ok)
    assert.deepEqual(
      found.error.map((one) => [one.code, `${one.line}:${one.column}`]),
      [[code, at]],
    )
    assert.match(found.error[0]!.message, says)
  })
}

test('[LG1] tags with script, region and variant are languages of a text like any other', () => {
  for (const tag of ['pt-BR', 'zh-Hant', 'ca-valencia', 'es-419', 'sr-Latn-RS', 'nl-x-limburg']) {
    const found = read(pyrenees.replaceAll(/\bca\b(?=[\]:])/g, tag))
    assert(found.ok, `${tag}: ${found.ok ? '' : found.error[0]!.message}`)
    assert.deepEqual(languagesOf(found.value), ['es', tag])
  }
})

test('[LG1] a text begun from a template is given in what its parties read, to be translated', () => {
  const founder = (id: string, name: Texts, languages: string[]) => ({
    id,
    name,
    languages,
    state: id.toUpperCase(),
    timeZone: 'Europe/Madrid',
  })
  const founders = [
    founder('es', { en: 'Spain', es: 'España' }, ['es']),
    founder('ad', { en: 'Andorra' }, ['ca', 'en']),
  ]
  for (const name of ['land-border', 'island-border', 'mutual-aid']) {
    const template = readFileSync(join(root, 'agreements/templates', `${name}.yaml`), 'utf8')
    const days = { firstDay: '2026-01-01', lastDay: '2035-12-31' }
    const found = read(fromTemplate(template, { id: 'new', founders, ...days }))
    assert(found.ok, `${name}: ${found.ok ? '' : found.error.map(({ message }) => message)}`)
    const written = languagesOf(found.value)
    for (const language of ['es', 'ca', 'en']) assert(written.includes(language), language)
    assert.equal(found.value.parties[1]!.name.es, 'Andorra')
    for (const { title } of found.value.clauses) assert.equal(title.ca, title.en)
  }
})
