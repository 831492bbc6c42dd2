import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findErrors } from '#core/drafting/check.ts'
import { agreement } from '#core/law/agreement.ts'
import { compile } from '#core/law/evaluate.ts'
import {
  consents,
  dataCategories,
  disclosureLevels,
  type Facts,
  purposes,
  recipients,
} from '#core/law/facts.ts'
import { standingOf } from '#core/law/standing.ts'

const seed = 20260101
const numRuns = process.env.CORRIDOR_LONG ? 3_000 : 150
const powers: readonly string[] = ['border-guard', 'police', 'armed-forces']
const powerPurposes: readonly string[] = ['border-control', 'law-enforcement', 'military']
const impersonal: readonly string[] = ['operational', 'capacity', 'statistics']

const some = (words: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 })
const words = (vocabulary: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...vocabulary),
    some(vocabulary),
    some(vocabulary)
      .filter((list) => list.length < vocabulary.length)
      .map((not) => ({ not })),
  )
const asked = {
  dataCategory: words(dataCategories),
  recipient: words(recipients),
  purpose: words(purposes),
  level: words(disclosureLevels),
}
/** Lists of recipients and purposes that leave power out, so that not nearly all clauses are refused. */
const careful = {
  recipient: some(recipients.filter((word) => !powers.includes(word))),
  purpose: some(purposes.filter((word) => !powerPurposes.includes(word))),
}
const free = fc.record({ ...asked, consent: words(consents) }, { requiredKeys: [] })
const permission = fc.record({
  when: fc.oneof(
    free,
    fc.record(
      { ...asked, ...careful, consent: words(consents) },
      { requiredKeys: ['recipient', 'purpose'] },
    ),
    fc.record({ ...asked, level: fc.constant('aggregated') }, { requiredKeys: ['level'] }),
  ),
  unless: fc.array(
    free.filter((list) => Object.keys(list).length > 0),
    { maxLength: 3 },
  ),
})
/** Exceptions on nothing but what settles whether a person is disclosed to power. */
const plainExceptions = fc.array(
  fc.record(asked, { requiredKeys: [] }).filter((list) => Object.keys(list).length > 0),
  { maxLength: 3 },
)

const title = { en: 'T', nl: 'T', de: 'T', fr: 'T' }
const party = (id: string) => ({ id, name: title, state: 'XX', timeZone: 'UTC', languages: ['en'] })
const textWith = ({ when, unless }: { when: object; unless: object[] }) =>
  agreement.parse({
    format: 'corridor-agreement/1',
    id: 'pact',
    version: '1.0.0',
    title,
    illustrative: true,
    stage: 'in-force',
    term: { from: '2025-01-01' },
    parties: [party('a'), party('b')],
    clauses: [{ id: '1', kind: 'disclosure', title, effect: 'permits', when, unless }],
  })
const now = Temporal.Instant.from('2026-01-01T12:00Z').epochMilliseconds

/** Every question that asks to tell who somebody is, or how they are, to those who hold power. */
const about = (words: readonly (typeof dataCategories)[number][]): Facts[] =>
  words.flatMap((dataCategory) =>
    (['identified', 'pseudonymised'] as const).flatMap((level) =>
      recipients.flatMap((recipient) =>
        purposes
          .filter((purpose) => powers.includes(recipient) || powerPurposes.includes(purpose))
          .map(
            (purpose): Facts => ({ from: 'a', to: 'b', dataCategory, level, recipient, purpose }),
          ),
      ),
    ),
  )

const questions = about(dataCategories.filter((word) => !impersonal.includes(word)))

const isRefused = (text: ReturnType<typeof textWith>) =>
  findErrors(text).some(({ code }) => code === 'disclosure_to_power')

test('[AG23] no clause that is accepted ever permits a person to be disclosed to power', () => {
  let accepted = 0
  const property = fc.property(permission, fc.constantFrom(...consents), (clause, consent) => {
    const text = textWith(clause)
    if (isRefused(text)) return
    accepted++
    const decide = compile([standingOf(text)])
    for (const facts of questions) {
      const { answer } = decide({ kind: 'disclosure', facts: { ...facts, consent } }, now)
      assert.notEqual(answer, 'permitted', JSON.stringify(facts))
    }
  })
  fc.assert(property, { seed, numRuns })
  assert(accepted > numRuns / 4, `${accepted} of ${numRuns} were accepted`)
})

test('[AG23] a clause that is refused for it would have permitted such a disclosure', () => {
  let refused = 0
  const clause = fc.record({
    when: fc.record(asked, { requiredKeys: [] }),
    unless: plainExceptions,
  })
  const property = fc.property(clause, (clause) => {
    const text = textWith(clause)
    if (!isRefused(text)) return
    refused++
    const decide = compile([standingOf(text)])
    const permits = (facts: Facts) =>
      decide({ kind: 'disclosure', facts }, now).answer === 'permitted'
    // Statistics about single persons are refused as well.
    assert([...questions, ...about(['statistics'])].some(permits), JSON.stringify(clause))
  })
  fc.assert(property, { seed, numRuns })
  assert(refused > numRuns / 10, `${refused} of ${numRuns} were refused`)
})

test('[AG23] aggregated statistics and what carries no person may go to the police', () => {
  for (const when of [
    { dataCategory: 'statistics', recipient: 'police', purpose: 'law-enforcement' },
    { dataCategory: ['operational', 'capacity'], recipient: ['border-guard'] },
    { level: 'aggregated', recipient: 'police' },
  ])
    assert.deepEqual(findErrors(textWith({ when, unless: [] })), [])
  const single = { dataCategory: 'statistics', level: 'identified', recipient: 'police' }
  assert(isRefused(textWith({ when: single, unless: [] })))
})

test('[AG23] the norm that would be broken is named', () => {
  const norm = (when: object) =>
    findErrors(textWith({ when: { recipient: 'police', ...when }, unless: [] }))[0]!.params.norm
  assert.equal(norm({ dataCategory: 'clinical-full' }), 'GC-AP-I-16')
  assert.equal(norm({ dataCategory: 'identity' }), 'ICRC-data-protection')
  assert.equal(norm({ dataCategory: 'triage', threatened: true }), 'GC-AP-I-16, GC-IV-45')
  const detainee = { dataCategory: 'contact', vulnerable: { any: ['detainee'] } }
  assert.equal(norm(detainee), 'ICRC-data-protection, GC-III-13')
})
