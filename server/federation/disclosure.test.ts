import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casualtyNoun } from '#core/casualty/noun.ts'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import { standingOf } from '#core/law/standing.ts'
import { allowedFor } from '#server/federation/disclosure.ts'
import { openLaw } from '#server/law/law.ts'
import { evaluatorOf } from '#server/law/rules.ts'
import { fold, reported } from '#test/given.ts'
import { minute, noon, treaty } from '#test/world.ts'

const share = { ...treaty.clauses[0]!, id: '9.1', kind: 'disclosure', duties: [] } as Clause
const first: Agreement = {
  ...treaty,
  clauses: [...treaty.clauses, { ...share, when: { dataCategory: ['operational', 'triage'] } }],
}
const second: Agreement = {
  ...treaty,
  version: '2.0.0',
  clauses: [...treaty.clauses, { ...share, when: { dataCategory: 'operational' } }],
}
const began = (recordedAt: number) =>
  casualtyNoun.personOf(fold(casualtyNoun, 'c1', [{ ...reported(), recordedAt }]))

test('[CA38] what a partner may have of a case is asked of the law under which the case began', () => {
  const now = noon + 60 * minute
  const standings = [
    { ...standingOf(first), closes: noon },
    { ...standingOf(second), opens: noon },
  ]
  const evaluate = evaluatorOf({ standings, orders: [], crises: [] })
  const law = { ...openLaw(first, { member: 'nl', since: 0, now: () => now }), evaluate }
  const at = { law, from: 'nl', to: 'be', now }
  const told = (recordedAt: number) => [...allowedFor(at, began(recordedAt)).keys()]
  assert.deepEqual(told(noon - minute), ['operational', 'triage'])
  assert.deepEqual(told(noon), ['operational'])
  assert.deepEqual([...allowedFor(at, null).keys()], ['operational'], 'what is no case begins now')
})
