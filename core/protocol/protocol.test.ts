import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { readAgreement } from '#core/drafting/read.ts'
import { steps } from '#core/law/duties.ts'
import { compile } from '#core/law/evaluate.ts'
import { resources } from '#core/law/facts.ts'
import { standingOf } from '#core/law/standing.ts'
import { lackingAt, type Patient, protocolFor } from '#core/protocol/protocol.ts'
import { noon } from '#test/world.ts'

const path = join(import.meta.dirname, '../../agreements/meuse-rhine/agreement.yaml')
const read = readAgreement(readFileSync(path, 'utf8'), path)
assert(read.ok)
const decide = compile([standingOf(read.value)])
const patient: Patient = {
  territory: 'be',
  category: 'immediate',
  needs: ['orthopaedics'],
  ageYears: 40,
  vulnerable: [],
  contaminated: false,
  lacking: [],
}
const list = (more: Partial<Patient>) =>
  protocolFor({ ...patient, ...more }, (question) => decide(question, noon))
const told = (more: Partial<Patient>) =>
  list(more).map(({ step, instead }) => (instead ? `${step} for want of ${instead}` : step))

test('[PR1] [PR2] steps stand once, in their order, with their articles', () => {
  const all = list({})
  assert.deepEqual(
    all.map(({ step }) => step),
    ['stop-bleeding', 'open-airway', 'splint', 'keep-warm'],
  )
  assert.deepEqual(all[0]?.clauses, ['meuse-rhine/3.1'])
  assert.deepEqual(told({ contaminated: true }).includes('decontaminate-first'), true)
})

test('[PR1] somebody pregnant is laid on the left side', () => {
  assert(told({ vulnerable: ['pregnant'] }).includes('left-side-tilt'))
  assert(!told({}).includes('left-side-tilt'))
})

test('[PR3] without CT it is ultrasound, and without both it is watching and moving on', () => {
  assert(told({ lacking: ['ct'] }).includes('scan-by-ultrasound for want of ct'))
  const neither = told({ lacking: ['ct', 'ultrasound'] })
  assert(neither.includes('observe-and-repeat for want of ultrasound'))
  assert(neither.includes('transfer-onward'))
  assert(told({ lacking: ['surgeon'] }).includes('transfer-onward for want of surgeon'))
  assert(!told({ lacking: ['surgeon'] }).some((step) => step.endsWith('theatre')))
})

test('[PR3] what nobody has said is lacking adds no step', () => {
  assert(!told({ lacking: undefined }).some((step) => step.includes('for want of')))
})

test('[PR4] what a facility lacks follows from what it has', () => {
  const having = (...values: string[]) => values.map((value) => ({ value: value as 'ct' }))
  assert.equal(lackingAt([]), undefined)
  assert.deepEqual(lackingAt(having('ct', 'general-surgery', 'theatre', 'icu')), ['blood'])
  assert.deepEqual(lackingAt(having('trauma-level-1')), ['ct', 'ventilator'])
})

test('[PR2] [PR5] lacking more never takes a step away', () => {
  fc.assert(
    fc.property(fc.subarray([...resources]), fc.subarray([...resources]), (some, others) => {
      const fewer = told({ lacking: some })
      const more = list({ lacking: [...new Set([...some, ...others])] })
      const names = more.map(({ step, instead }) =>
        instead ? `${step} for want of ${instead}` : step,
      )
      assert(
        fewer.every((step) => names.includes(step)),
        `${fewer} but ${names}`,
      )
      const order = more.map(({ step }) => steps.indexOf(step))
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
      )
    }),
    { seed: 20260101, numRuns: 200 },
  )
})
