import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { explain } from '#core/coverage/explain.ts'
import { tipping } from '#core/coverage/tipping.ts'
import type { Clause } from '#core/law/agreement.ts'
import type { Question } from '#core/law/decision.ts'
import { compile } from '#core/law/evaluate.ts'
import type { Facts } from '#core/law/facts.ts'
import { decideNaively } from '#core/law/naive.ts'
import { type Order, type Standing, standingOf } from '#core/law/standing.ts'
import {
  agreementOf,
  anyOrders,
  anyQuestion,
  anyStanding,
  anyStandings,
  anyTimes,
} from '#test/agreements.ts'

const noon = Temporal.Instant.from('2026-06-01T12:00Z').epochMilliseconds
const day = 86_400_000
const texts = { en: 'A', nl: 'A', de: 'A', fr: 'A' }
const clause = (more: Partial<Clause>): Omit<Clause, 'id'> => ({
  kind: 'transfer',
  title: texts,
  effect: 'permits',
  when: {},
  unless: [],
  duties: [],
  ...more,
})
const ask = (facts: Facts): Question => ({
  kind: 'transfer',
  facts: { from: 'nl', to: 'be', ...facts },
})
const pact = standingOf(agreementOf([clause({ when: { minutesSooner: { atLeast: 10 } } })]))
const order: Order = {
  id: 'o1',
  party: 'be',
  instrument: 'a decree',
  authority: 'a ministry',
  kind: 'transfer',
  when: {},
  from: noon - day,
  until: noon + day,
}

describe('explaining', () => {
  test('[AG19] a party that the question leaves out is named', () => {
    const { findings } = explain(pact, { kind: 'transfer', facts: { minutesSooner: 12 } }, noon)
    assert.deepEqual(findings[0]!.unnamed, ['from', 'to'])
    assert.equal(findings[0]!.outcome, 'uncertain')
  })

  test('[AG19] another version, a party that is not bound yet, one that has left', () => {
    const why = (more: Partial<Standing>) =>
      explain({ ...pact, ...more }, ask({ minutesSooner: 12 }), noon).findings[0]!.obstacles
    assert.deepEqual(why({ opens: noon + 1 }), ['other-version'])
    assert.deepEqual(why({ closes: noon }), ['other-version'])
    assert.deepEqual(why({ joined: { be: noon + 1 } }), ['party-not-bound-yet'])
    assert.deepEqual(why({ left: { be: noon } }), ['party-has-left'])
    assert.deepEqual(why({}), [])
  })

  test('[AG19] a suspension that is not for safety leaves what had begun, and the finding says so', () => {
    const suspension = { clause: null, from: noon - day, until: Infinity, safety: false }
    const standing = { ...pact, suspensions: [suspension] }
    const question = ask({ minutesSooner: 12 })
    const obstacles = (began: number) =>
      explain(standing, question, noon, began).findings[0]!.obstacles
    assert.deepEqual(obstacles(noon - 2 * day), [])
    assert.deepEqual(obstacles(noon), ['suspended'])
  })

  test('[AG19] an order stands among the findings, and so does the way on', () => {
    const found = (facts: Facts, now = noon) =>
      explain(pact, ask(facts), now, now, [order]).findings.at(-1)!
    assert.equal(found({ enRoute: false }).outcome, 'applied')
    assert.equal(found({ enRoute: false }).clause, 'order/o1')
    assert.equal(found({ enRoute: true }).outcome, 'did-not-apply')
    assert.equal(found({}).outcome, 'uncertain')
    assert.deepEqual(found({}, noon + day).obstacles, ['no-longer-in-force'])
    assert.deepEqual(found({ to: 'de' }).obstacles, ['other-parties'])
  })

  test('[AG19] what it says applied is what a yes and a prohibition rest on', () => {
    let met = 0
    const law = fc.tuple(anyStanding, anyOrders, anyQuestion, anyTimes)
    fc.assert(
      fc.property(law, ([standing, orders, question, { now, began }]) => {
        const decision = compile([standing], orders)(question, now, began)
        const { applied } = explain(standing, question, now, began, orders)
        const refs = (effect: Clause['effect']) =>
          applied.filter((one) => one.effect === effect).map((one) => one.clause)
        const stopped = decision.why === 'prohibited' || decision.answer === 'permitted'
        if (!stopped) return
        met += 1
        const effect = decision.answer === 'permitted' ? 'permits' : 'prohibits'
        assert.deepEqual(refs(effect).toSorted(), [...decision.clauses].toSorted())
      }),
      { seed: 20260101, numRuns: 800 },
    )
    assert(met >= 60, `${met}`)
  })
})

describe('tipping', () => {
  test('[AG80] would have been permitted had minutesSooner been at least 10', () => {
    assert.deepEqual(tipping([pact], ask({ minutesSooner: 4 }), noon), [
      {
        changes: [{ fact: 'minutesSooner', value: 10, says: { atLeast: 10 } }],
        answer: 'permitted',
      },
    ])
  })

  test('[AG80] where one fact is not enough, two', () => {
    const both = clause({ when: { minutesSooner: { atLeast: 10 }, category: 'immediate' } })
    const tips = tipping(
      [standingOf(agreementOf([both]))],
      ask({ minutesSooner: 4, category: 'minor' }),
      noon,
    )
    assert.deepEqual(
      tips.map(({ changes }) => changes.map(({ fact, value }) => [fact, value])),
      [
        [
          ['minutesSooner', 10],
          ['category', 'immediate'],
        ],
      ],
    )
  })

  test('[AG80] a yes is tipped by what would have forbidden it, and an order by being on the way', () => {
    const fear = clause({ effect: 'prohibits', when: { threatened: true } })
    const standing = standingOf(agreementOf([clause({}), fear]))
    const [tip] = tipping([standing], ask({ threatened: false }), noon)
    assert.deepEqual(tip!.changes, [{ fact: 'threatened', value: true, says: true }])
    const [way] = tipping([pact], ask({ minutesSooner: 12, enRoute: false }), noon, noon, [order])
    assert.deepEqual(way!.changes, [{ fact: 'enRoute', value: true, says: true }])
  })

  test('[AG80] nothing helps where no facts can', () => {
    assert.deepEqual(tipping([{ ...pact, closes: noon }], ask({ minutesSooner: 4 }), noon), [])
  })

  test('[AG80] every tip really flips the answer, and none of two could do with one', () => {
    let met = 0
    const law = fc.tuple(anyStandings, anyOrders, anyQuestion, anyTimes)
    fc.assert(
      fc.property(law, ([standings, orders, question, { now, began }]) => {
        const answer = (facts: Facts) =>
          decideNaively(standings, orders, { ...question, facts }, now, began).answer
        const before = answer(question.facts)
        for (const tip of tipping(standings, question, now, began, orders)) {
          met += 1
          const with_ = (changes: typeof tip.changes) =>
            answer({
              ...question.facts,
              ...Object.fromEntries(changes.map(({ fact, value }) => [fact, value])),
            })
          assert.equal(with_(tip.changes), tip.answer)
          assert.notEqual(tip.answer === 'permitted', before === 'permitted')
          if (tip.changes.length === 1) continue
          for (const change of tip.changes)
            assert.equal(with_([change]) === 'permitted', before === 'permitted')
        }
      }),
      { seed: 20260101, numRuns: 250 },
    )
    assert(met >= 15, `${met}`)
  })
})
