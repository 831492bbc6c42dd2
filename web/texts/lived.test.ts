import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgreementLife } from '#core/agreement/life.ts'
import { compile } from '#core/law/evaluate.ts'
import { noon, treaty } from '#test/world.ts'
import { asLived, standingNow } from './lived.ts'

const text = { hash: 'h', opens: null, closes: null, signed: {}, acceded: {} }
const life = (more: object) =>
  ({
    ...{
      inForce: 'h',
      texts: [text],
      suspensions: [],
      divergences: [],
      withdrawals: [],
      orders: [],
    },
    ...more,
  }) as unknown as AgreementLife
const suspension = (clause: string | null, safety: boolean, until: number | null = null) => ({
  suspension: 's',
  party: 'be',
  clause,
  safety,
  from: noon,
  until,
  text: 'x',
  language: 'en',
})
const question = {
  kind: 'transfer',
  facts: {
    from: 'nl',
    to: 'be',
    category: 'immediate',
    minutesSooner: 20,
    consent: 'given',
    returning: false,
  },
} as const
const answer = (of: AgreementLife | undefined, now = noon, began = now) =>
  compile([standingNow(treaty, of)])(question, now, began).answer

test('what has happened to the text is in the answer', () => {
  assert.equal(answer(undefined), 'permitted')
  assert.equal(answer(life({})), 'permitted')
  const suspended = life({ suspensions: [suspension('1.1', true)] })
  assert.equal(answer(suspended), 'refused')
  assert.equal(answer(suspended, noon - 1), 'permitted', 'not yet')
  assert.equal(
    answer(suspended, noon, noon - 1),
    'refused',
    'for safety it binds cases that had begun',
  )
  const ordinary = life({ suspensions: [suspension(null, false)] })
  assert.equal(answer(ordinary, noon + 5, noon - 1), 'permitted', 'and otherwise not')
  assert.equal(
    answer(life({ suspensions: [suspension('1.1', true, noon + 9)] }), noon + 9),
    'permitted',
  )
  const divergence = {
    divergence: 'd',
    party: 'be',
    clause: '1.1',
    at: noon,
    settledAt: null,
    note: { text: 'n', language: 'en' },
  }
  assert.equal(answer(life({ divergences: [divergence] })), 'undetermined')
  const withdrawal = { withdrawal: 'w', party: 'be', effective: noon, revokedAt: null }
  assert.equal(answer(life({ withdrawals: [withdrawal] })), 'refused')
  assert.equal(
    answer(life({ withdrawals: [withdrawal] }), noon + 5, noon - 1),
    'permitted',
    'a case that had begun is completed',
  )
})

test('an article is read with its suspension and its dispute, while they last', () => {
  const of = life({ suspensions: [suspension('1.1', true, noon + 9)] })
  const first = (now: number) => asLived(treaty, of, now).clauses[0]!
  assert.equal(first(noon - 1).suspended, undefined)
  assert.equal(first(noon).suspended?.by, 'BE')
  assert.equal(first(noon + 9).suspended, undefined)
  const whole = life({ suspensions: [suspension(null, false)] })
  assert(asLived(treaty, whole, noon).clauses.every(({ suspended }) => suspended))
})
