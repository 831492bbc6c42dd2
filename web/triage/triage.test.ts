import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answer, answered, asking, backTo, observationsOf } from './asking.ts'

const seen = (key: string, value: string | number): Answer => ({ about: 'observation', key, value })

test('who stands before us is asked first where neither age nor look is known', () => {
  const first = asking([], {})
  assert(first.state === 'ask' && first.method === null)
  assert.equal(first.question.key, 'looksLike')
})

test('START asks no more than it needs: an adult who walks is minor', () => {
  const first = asking([], { ageYears: 40 }, ['start'])
  assert(first.state === 'ask' && first.question.key === 'walks')
  const done = asking([seen('walks', 'yes')], { ageYears: 40 }, ['start'])
  assert(done.state === 'done' && done.assessment.category === 'minor')
})

test('going back forgets the answers that followed', () => {
  const answers = [seen('walks', 'no'), seen('breathes', 'yes'), seen('respiratoryRatePerMin', 40)]
  const done = asking(answers, { looksLike: 'adult' }, ['start'])
  assert(done.state === 'done' && done.assessment.category === 'immediate')
  const back = asking(backTo(answers, 1), { looksLike: 'adult' }, ['start'])
  assert(back.state === 'ask' && back.question.key === 'breathes')
})

test('an answer given again replaces the first', () => {
  const answers = answered(answered([], seen('walks', 'no')), seen('walks', 'yes'))
  assert.deepEqual(observationsOf(answers), { walks: 'yes' })
})

test('a child is triaged by a method for children', () => {
  const first = asking([], { looksLike: 'child' })
  assert(first.state === 'ask')
  assert.notEqual(first.method, 'start')
})
