import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { changeKinds, diffOf } from '#core/coverage/diff.ts'
import { sayChange, sayTextChange } from '#core/coverage/diff-words.ts'
import { readAgreement } from '#core/drafting/read.ts'
import { type Agreement, type Clause, party } from '#core/law/agreement.ts'
import { clauseKinds } from '#core/law/kinds.ts'
import { anyAgreement } from '#test/agreements.ts'
import { lawLanguages as languages } from '#words/languages.ts'
import { hasWords, sayIn } from '#words/say.ts'

const path = 'agreements/meuse-rhine/agreement.yaml'
const read = readAgreement(readFileSync(path, 'utf8'), path)
assert(read.ok)
const treaty = read.value
const edited = (id: string, edit: (clause: Clause) => Clause): Agreement => ({
  ...treaty,
  clauses: treaty.clauses.map((clause) => (clause.id === id ? edit(clause) : clause)),
})

describe('a difference in words', () => {
  test('[AG61] kinds of clauses and changes, answers, stages and particulars have words in every language', () => {
    const keys = [
      ...clauseKinds.map((kind) => `articles.matter.${kind}`),
      ...changeKinds.map((what) => `compare.change.${what}`),
      ...['permitted', 'refused', 'undetermined'].map((answer) => `compare.answer.${answer}`),
      ...Object.keys(party.shape).map((field) => `compare.field.${field}`),
      ...['drafted', 'signed', 'ratified', 'provisionally-applied', 'in-force'].map(
        (stage) => `compare.stage.${stage}`,
      ),
      ...['term', 'party-added', 'party-removed', 'party-changed', 'title', 'stage'].map(
        (what) => `compare.text.${what}`,
      ),
      ...['illustrative', 'authentic', 'clause-title', 'unreadable'].map(
        (what) => `compare.text.${what}`,
      ),
    ]
    for (const language of languages)
      for (const key of keys) assert(hasWords(language, key), `${language} ${key}`)
  })

  test('[AG61] a lower bound is said as a lawyer would', () => {
    const after = edited('7.1', (clause) => ({
      ...clause,
      when: { ...clause.when, minutesSooner: { atLeast: 5 } },
    }))
    const { changes } = diffOf(treaty, after)
    const said = (language: (typeof languages)[number]) =>
      changes.map((change) => sayChange(change, after, sayIn(language)))
    assert.equal(said('en').length, 1)
    const [english] = said('en')
    for (const part of [
      /^Wider: the transfer of a casualty from one party to another, until now refused/,
      /permitted where .*“Urgent”; .* at least 5 and less than 10 minutes sooner .*, unless another/,
      /\(now article 7\.1\)\. With it comes the following: .* For example: .*/,
      /Before: refused; now: permitted\.$/,
    ])
      assert.match(english!, part)
    assert.match(said('fr')[0]!, /^Plus large : .*désormais article 7\.1/)
    assert.match(said('de')[0]!, /^Weiter: .*jetzt Artikel 7\.1/)
    assert.match(said('nl')[0]!, /^Ruimer: .*nu artikel 7\.1/)
  })

  test('[AG61] no sentence of any difference has a gap or a word that is only a code', () => {
    fc.assert(
      fc.property(anyAgreement, anyAgreement, (before, after) => {
        const { changes, texts } = diffOf(before, after)
        for (const language of languages) {
          const say = sayIn(language)
          for (const change of changes) {
            const text = sayChange(change, after, say)
            assert.doesNotMatch(text, /\{\{|\[object|undefined\b(?!\.)|NaN|Infinity|\(\)| {2}| \./)
            assert(text.length > 40)
          }
          for (const change of texts)
            assert.doesNotMatch(
              sayTextChange(change, { before, after }, say),
              /\{\{|\[object|undefined| {2}/,
            )
        }
      }),
      { seed: 20260101, numRuns: process.env.CORRIDOR_LONG ? 600 : 30 },
    )
  })
})
