import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clause } from '#core/law/agreement.ts'
import { dutyNames } from '#core/law/duties.ts'
import { duty } from '#core/law/duty.ts'
import { type FactName, facts } from '#core/law/facts.ts'
import { clauseKinds, factsOf } from '#core/law/kinds.ts'
import { dutiesOf, equalShares, firstDuty, moved, withShare, withSharer } from './duties-form.ts'
import {
  bounded,
  conditionsFor,
  factsLeft,
  firstException,
  firstMatcher,
  namesFor,
  ofWords,
  toggled,
  withCondition,
  wordsOf,
} from './matchers.ts'

const title = { en: 'A', nl: 'A', de: 'A', fr: 'A' }
const seeded = { seed: 20260101, numRuns: 300 }
const sum = (shares: Record<string, number>) =>
  Math.round(Object.values(shares).reduce((all, one) => all + one * 100, 0))
const parties = ['nl', 'be', 'de'].map((id) => ({
  id,
  name: title,
  type: 'state',
  signature: 'required',
  state: 'NL',
  timeZone: 'Europe/Amsterdam',
  languages: ['en'],
  organisations: [],
  keys: [],
})) as unknown as Parameters<typeof firstDuty>[1]['parties']
const of = { parties, term: { from: '2024-01-01' } }

test('every condition and every duty that a form begins with can be read', () => {
  for (const kind of clauseKinds) {
    for (const name of factsOf(kind)) {
      const when = { [name]: firstMatcher(name, ['nl']) }
      clause.parse({ id: '1.1', kind, title, effect: 'permits', when })
    }
    for (const name of dutiesOf(kind)) duty.parse(firstDuty(name, of))
    const first = firstException(clause.parse({ id: '1.1', kind, title, effect: 'permits' }))
    assert(first !== null && factsOf(kind).includes(first), kind)
  }
  assert.equal(new Set(clauseKinds.flatMap(dutiesOf)).size, dutyNames.length)
  assert.deepEqual(dutiesOf('unheard-of'), [])
})

test('only facts that the kind states are offered, each once', () => {
  assert.deepEqual(factsLeft('obligation', { crisisDeclared: true }), [])
  assert(!factsLeft('transfer', { category: 'dead' }).includes('category'))
  assert(!factsLeft('transfer', {}).includes('crossing'))
  assert.deepEqual(factsLeft('unheard-of', {}), [])
  const { kept, lost } = conditionsFor('route', { category: 'dead', needs: { any: ['burns'] } })
  assert.deepEqual([kept, lost], [{ category: 'dead' }, ['needs']])
})

test('words are any of, all of or none of, and never none at all', () => {
  const vocabulary = ['immediate', 'urgent', 'delayed']
  const one = wordsOf('category', 'urgent')
  assert.deepEqual(toggled(one, 'urgent', vocabulary), one, 'the last one stays')
  const two = toggled(one, 'immediate', vocabulary)
  assert.deepEqual(ofWords('category', two), ['immediate', 'urgent'])
  assert.deepEqual(ofWords('category', { ...two, mode: 'none' }), { not: ['immediate', 'urgent'] })
  assert.equal(ofWords('category', one), 'urgent')
  const set = wordsOf('needs', { all: ['burns'] })
  assert.deepEqual(ofWords('needs', { ...set, mode: 'none' }), { none: ['burns'] })
  assert.equal(ofWords('needs', { mode: 'any', words: [] }), undefined)
  assert.deepEqual(withCondition({ category: 'dead' }, 'category', undefined), {})
})

test('bounds stay within the range and in their order, whatever is typed', () => {
  const numbers = (Object.keys(facts) as FactName[]).filter((name) => facts[name].type === 'number')
  fc.assert(
    fc.property(
      fc.constantFrom(...numbers),
      fc.option(fc.integer({ min: -1e7, max: 1e10 }), { nil: undefined }),
      fc.option(fc.integer({ min: -1e7, max: 1e10 }), { nil: undefined }),
      fc.constantFrom('atLeast' as const, 'atMost' as const),
      (name, atLeast, atMost, last) => {
        const bounds = bounded(name, { atLeast, atMost }, last)
        if (atLeast === undefined && atMost === undefined) return assert.equal(bounds, null)
        assert(bounds)
        clause.parse({ id: '1.1', kind: 'x', title, effect: 'permits', when: { [name]: bounds } })
        if (bounds.atLeast !== undefined && bounds.atMost !== undefined)
          assert(bounds.atLeast <= bounds.atMost)
      },
    ),
    seeded,
  )
})

test('no permission is offered a place outside the agreement', () => {
  assert.deepEqual(namesFor('to', { effect: 'permits' }, ['nl'], []), ['nl'])
  assert.deepEqual(namesFor('to', { effect: 'prohibits' }, ['nl'], []), ['nl', 'outside'])
  assert.deepEqual(namesFor('crossing', { effect: 'permits' }, ['nl'], ['visé']), ['visé'])
})

test('shares make a hundred after every change, to the last hundredth', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 7 }),
      fc.array(fc.tuple(fc.nat(6), fc.double({ min: -20, max: 120, noNaN: true }), fc.boolean()), {
        maxLength: 12,
      }),
      (size, changes) => {
        let shares: Record<string, number> = equalShares(ids.slice(0, size))
        assert.equal(sum(shares), 10_000)
        for (const [at, percent, leaves] of changes) {
          const id = ids[at]!
          if (leaves) shares = withSharer(shares, id, !(id in shares))
          else if (id in shares) shares = withShare(shares, id, percent)
          assert.equal(sum(shares), 10_000)
          assert(Object.values(shares).every((one) => one >= 0 && one <= 100))
          duty.parse({ duty: 'split', shares })
        }
      },
    ),
    seeded,
  )
})

test('who takes more leaves the others less in the proportions that they had', () => {
  assert.deepEqual(withShare({ a: 50, b: 30, c: 20 }, 'a', 0), { a: 0, b: 60, c: 40 })
  assert.deepEqual(withShare({ a: 100, b: 0, c: 0 }, 'a', 40), { a: 40, b: 30, c: 30 })
  assert.deepEqual(moved(['a', 'b', 'c'], 2, -1), ['a', 'c', 'b'])
  assert.deepEqual(moved(['a', 'b'], 0, -1), ['a', 'b'])
})
