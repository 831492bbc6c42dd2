import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Clause } from '#core/law/agreement.ts'
import type { Facts } from '#core/law/facts.ts'
import { type ClauseKind, clauseKinds, kinds } from '#core/law/kinds.ts'
import { kinds as englishKinds } from '#words/en/kinds.ts'
import { register } from '#words/languages.ts'
import { blood, bloodWords } from './blood.ts'

// How a kind of clause is added: the recipe's own kind is put into both lists, as a line in each would do,
// and all that reads them is loaded afterwards.

const before = [...clauseKinds]
Object.assign(kinds, { blood })
Object.assign(englishKinds, { blood: bloodWords })
clauseKinds.push('blood' as ClauseKind)

const { renderClause } = await import('#core/articles/render.ts')
const { coverOf } = await import('#core/coverage/cover.ts')
const { readAgreement } = await import('#core/drafting/read.ts')
const { compile } = await import('#core/law/evaluate.ts')
const { standingOf } = await import('#core/law/standing.ts')
const { sayIn } = await import('#words/say.ts')
const { dutiesOf } = await import('../web/drafting/duties-form.ts')

const recipe = readFileSync('docs/recipes/add-a-clause-kind.md', 'utf8')
const kind = 'blood' as ClauseKind

const text = (clauses: string) => `format: corridor-agreement/1
id: pact
version: 1.0.0
title: { en: Pact }
illustrative: true
stage: in-force
term: { from: 2025-01-01, until: 2027-12-31 }
parties:
  - { id: nl, name: { en: North }, state: NL, timeZone: Europe/Amsterdam, languages: [en] }
  - { id: be, name: { en: South }, state: BE, timeZone: Europe/Brussels, languages: [en] }
clauses:
${clauses}`

const sound = text(`
  - id: '1.1'
    kind: blood
    title: { en: Blood }
    effect: permits
    when: { vehicle: [ambulance, helicopter], to: be, coverKept: true }
    duties:
      - { duty: announce-crossing, minutesBefore: 15 }
      - { duty: replace-stock, by: to, withinDays: 7 }
  - id: '1.2'
    kind: blood
    title: { en: Not by bus }
    effect: prohibits
    when: { vehicle: bus }
`)

function agreementIn(yaml: string) {
  const read = readAgreement(yaml, 'agreement.yaml')
  assert(read.ok, JSON.stringify(read))
  return read.value
}
const agreement = agreementIn(sound)
const now = Temporal.Instant.from('2026-06-01T12:00Z').epochMilliseconds
const ask = (facts: Facts) => compile([standingOf(agreement)])({ kind, facts }, now, now)

test('its clauses decide, add their duties, and leave open what is not known', () => {
  const sides = { from: 'nl', to: 'be' }
  const permitted = ask({ ...sides, vehicle: 'helicopter', coverKept: true })
  assert.equal(permitted.answer, 'permitted')
  assert.deepEqual(
    permitted.duties.map(({ duty }) => duty.duty),
    ['announce-crossing', 'replace-stock'],
  )
  assert.equal(ask({ ...sides, vehicle: 'bus', coverKept: true }).why, 'prohibited')
  assert.equal(ask({ ...sides, vehicle: 'helicopter', coverKept: false }).why, 'nothing-permits')
  assert.deepEqual(ask({ ...sides, vehicle: 'helicopter' }).lacks, ['coverKept'])
  assert.deepEqual(ask({ to: 'be', vehicle: 'helicopter', coverKept: true }).lacks, ['from'])
})

test('its articles read as its own words have it', () => {
  const said = (clause: Clause) =>
    renderClause(clause, agreement, sayIn('en')).paragraphs.flatMap((one) => [
      one.text,
      ...one.points.map((point) => point.text),
    ])
  assert.deepEqual(agreement.clauses.map(said), [
    [
      'Blood may be carried from one party to another by each of “ambulance” and “helicopter” ' +
        'where all of the following hold:',
      'the party that receives the blood is “South”;',
      'the blood that is left covers a day of the giving party.',
      'The crossing shall be announced to the other control room at least 15 minutes before the ' +
        'border is reached.',
      'The party that receives the blood shall give back as much blood within 7 days.',
    ],
    ['Blood shall not be carried from one party to another by “bus”.'],
  ])
})

test('its coverage is shown by what is asked first', () => {
  const cover = coverOf(agreement, kind)!
  assert.deepEqual(
    cover.dimensions.map(({ fact }) => fact),
    ['from', 'to', 'vehicle'],
  )
  assert(cover.gapShare > 0 && cover.decidedShare > 0)
})

test('a draft of it is held to its facts and its duties, and a form offers them', () => {
  const codes = (yaml: string) => {
    const read = readAgreement(yaml, 'agreement.yaml')
    return (read.ok ? read.warnings : read.error).map(({ code }) => code)
  }
  assert(!codes(sound).includes('unknown_kind'))
  assert(codes(sound.replace('kind: blood', 'kind: bood')).includes('unknown_kind'))
  const aged = sound.replace('coverKept: true', 'ageYears: { atLeast: 18 }')
  assert(codes(aged).includes('fact_not_of_kind'))
  const drilled = sound.replace('announce-crossing, minutesBefore: 15', 'rest-on, basis: consent')
  assert(codes(drilled).includes('duty_not_of_kind'))
  assert.deepEqual(dutiesOf(kind), [...['notify', 'review', 'announce-crossing', 'replace-stock']])
})

test('the recipe prints the kind that is compiled and driven here', () => {
  const [, printed] = /```ts\n([\s\S]*?)```/.exec(recipe) ?? []
  assert.equal(printed, readFileSync('test/blood.ts', 'utf8'))
})

const files = execFileSync('git', ['ls-files', '-c', '-o', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /^(core|words|server|web|cli)\/.*\.tsx?$/.test(path) && existsSync(path))
  .filter((path) => !path.includes('.test.'))

/** Most kinds, by name, in one file: what a kind to come would have to be added to. */
const isList = (path: string) => {
  const code = readFileSync(path, 'utf8')
  const named = before.filter((one) =>
    new RegExp(`'${one}'|\\b${one}: |^ +${one},$`, 'm').test(code),
  )
  return named.length > before.length / 2
}

const templates = readdirSync('agreements/templates')
const speaksOf = (name: string, path: string) =>
  new RegExp(`\\b${name}\\b`).test(readFileSync(path, 'utf8'))

/** The files of the table, as they are for a kind that is there. */
function rowsFor(name: string, language: string): string[] {
  const template = templates.find((one) => speaksOf(`kind: ${name}`, `agreements/templates/${one}`))
  return [...recipe.matchAll(/^\| `([^`]+)` \|/gm)].map((found) =>
    found[1]!
      .replaceAll('<kind>', name)
      .replaceAll('<language>', language)
      .replaceAll('<template>.yaml', template ?? '<template>.yaml'),
  )
}

test('the recipe names every list of kinds, and there is no other', () => {
  const named = new Set(register.flatMap(({ tag }) => rowsFor('stock', tag)))
  const lists = files.filter(isList)
  for (const path of lists)
    assert(named.has(path), `${path} lists the kinds, and the recipe does not name it`)
  assert(lists.includes('core/law/kinds.ts'), 'the pattern finds the list of all kinds')
  assert(lists.includes('words/en/kinds.ts'), 'and the lists of words')
})

for (const name of before) {
  test(`the files that the recipe names are there for the kind ${name}, and speak of it`, () => {
    const rows = rowsFor(name, 'de')
    assert.equal(rows.length, 4)
    for (const path of rows) {
      assert(existsSync(path), `${path} is named by the recipe and is not there`)
      assert(speaksOf(name, path), `${path} is named by the recipe and does not speak of ${name}`)
    }
  })
}
