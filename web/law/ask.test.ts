import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreement } from '#core/law/agreement.ts'
import { inForceKey } from '../texts/keys.ts'
import {
  type Asked,
  answerTo,
  asIfInForce,
  askAbout,
  askOfKind,
  readAsked,
  withFact,
  writeAsked,
} from './ask.ts'

const title = { en: 'A', nl: 'A', de: 'A', fr: 'A' }
const party = (id: string, state: string) => ({
  id,
  name: { en: id, nl: id, de: id, fr: id },
  state,
  timeZone: 'Europe/Amsterdam',
  languages: ['en'],
})
const text = agreement.parse({
  format: 'corridor-agreement/1',
  id: 'small',
  version: '1.0.0',
  title,
  illustrative: true,
  stage: 'drafted',
  term: { from: '2024-01-01' },
  parties: [party('nl', 'NL'), party('de', 'DE')],
  clauses: [
    {
      id: '1.1',
      kind: 'transfer',
      title,
      effect: 'permits',
      when: { category: ['immediate', 'urgent'], minutesSooner: { atLeast: 10 } },
      duties: [{ duty: 'return-patient', withinHours: 72 }],
    },
    {
      id: '1.2',
      kind: 'transfer',
      title,
      effect: 'prohibits',
      when: { consent: 'refused' },
    },
  ],
})
const now = Date.parse('2026-11-23T12:00Z')
const between = { from: 'nl', to: 'de' } as const
const answer = (facts: object) =>
  answerTo(asIfInForce(text), { kind: 'transfer', facts: { ...between, ...facts } }, now)

test('an address holds the question: whoever opens it asks the same', () => {
  const asked: Asked = {
    text: 'draft-1',
    kind: 'transfer',
    at: now,
    began: now - 60_000,
    facts: {
      ...between,
      needs: ['burns', 'icu'],
      vulnerable: [],
      minutesSooner: -5,
      accepted: false,
    },
  }
  assert.deepEqual(readAsked(writeAsked(asked)), asked)
})

test('unknown, no and none are three different things, in an address too', () => {
  const facts = (search: string) => readAsked(`kind=transfer&${search}`).facts
  assert.deepEqual(facts(''), {})
  assert.deepEqual(facts('accepted=no&needs=-'), { accepted: false, needs: [] })
  assert.deepEqual(withFact({ accepted: false }, 'accepted', undefined), {})
})

test('what a fact cannot be is not known', () => {
  const odd = 'accepted=perhaps&category=purple&needs=burns,magic&minutesSooner=9999&ageYears='
  assert.deepEqual(readAsked(`kind=transfer&${odd}&localTime=12:00&from=NL`).facts, {})
  assert.equal(readAsked('kind=unheard-of').kind, 'transfer')
  assert.equal(readAsked('kind=transfer&at=yesterday').at, null)
})

test('without a question, only the record’s silence is known', () => {
  const asked = readAsked('')
  assert.equal(asked.text, inForceKey)
  assert.equal(asked.facts.consent, 'not-asked')
  assert.equal(asked.facts.accepted, undefined)
})

test('another kind keeps the facts that it can state as well', () => {
  const asked = readAsked('kind=transfer&from=nl&to=de&category=immediate&needs=burns')
  const route = askOfKind(asked, 'route')
  assert.deepEqual(
    [route.facts.from, route.facts.category, route.facts.needs, route.facts.nationalOrder],
    ['nl', 'immediate', undefined, false],
  )
})

test('a draft answers as if it were in force, and says which one thing would have tipped it', () => {
  const found = answer({ category: 'immediate', minutesSooner: 5, consent: 'given' })
  assert.equal(found.decision.answer, 'refused')
  assert.deepEqual(
    found.explanation.nearly.map(({ clause, failed }) => [clause, failed.map(({ fact }) => fact)]),
    [
      ['small/1.1', ['minutesSooner']],
      ['small/1.2', ['consent']],
    ],
  )
  assert.deepEqual(found.tips, [{ fact: 'minutesSooner', values: [10], answer: 'permitted' }])
})

test('every tip is true: with that value the answer is the one it names', () => {
  const facts = { category: 'minor', minutesSooner: 30, consent: 'given' }
  const { tips } = answer(facts)
  assert.deepEqual(
    tips.map(({ fact, answer: to }) => [fact, to]),
    [['category', 'permitted']],
  )
  for (const tip of tips)
    for (const value of tip.values)
      assert.equal(answer({ ...facts, [tip.fact]: value }).decision.answer, tip.answer)
})

test('to ask about an article is to ask a question in which its own conditions hold', () => {
  const { facts, kind } = readAsked(askAbout(text.clauses[0]!))
  assert.equal(kind, 'transfer')
  assert.deepEqual([facts.category, facts.minutesSooner], ['immediate', 10])
  assert.equal(answer(facts).decision.answer, 'permitted')
})
