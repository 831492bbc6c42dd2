import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Observations } from '#core/triage/observation.ts'
import { gcsTotal, revisedTraumaScore, shockIndex } from '#core/triage/scores.ts'

/** A total on the Glasgow scale as components: which ones does not matter to the codes. */
function components(total: number): Observations {
  const gcsEye = Math.min(4, total - 2)
  const gcsVerbal = Math.min(5, total - gcsEye - 1)
  return { gcsEye, gcsVerbal, gcsMotor: total - gcsEye - gcsVerbal }
}

test('[TR20] RTS and T-RTS agree with the vectors worked out from the rule', () => {
  const vectors: [gcs: number, systolic: number, rate: number, triage: number, rts: number][] = [
    [15, 120, 16, 12, 7.8408],
    [12, 85, 32, 9, 5.8806],
    [8, 100, 30, 9, 5.6764],
    [13, 90, 10, 12, 7.8408],
    [12, 89, 9, 8, 5.5898],
    [4, 49, 5, 3, 1.9602],
    [15, 76, 29, 11, 7.1082],
    [3, 0, 0, 0, 0],
  ]
  for (const [gcs, systolicMmHg, respiratoryRatePerMin, triage, rts] of vectors) {
    const seen = { ...components(gcs), systolicMmHg, respiratoryRatePerMin }
    const found = revisedTraumaScore(seen)
    assert(found.value)
    assert.equal(found.value.triage, triage)
    assert.equal(found.value.weighted.toFixed(4), rts.toFixed(4))
  }
})

test('[TR20] no value falls between two bands', () => {
  const code = (systolicMmHg: number, respiratoryRatePerMin: number) => {
    const found = revisedTraumaScore({ ...components(15), systolicMmHg, respiratoryRatePerMin })
    return [found.value?.codes.systolic, found.value?.codes.respiratoryRate]
  }
  assert.deepEqual(code(89.5, 29.5), [3, 3])
  assert.deepEqual(
    [code(90, 29), code(75, 30)],
    [
      [4, 4],
      [2, 3],
    ],
  )
  assert.deepEqual(
    [code(50, 10), code(49, 9)],
    [
      [2, 4],
      [1, 2],
    ],
  )
  assert.deepEqual(
    [code(1, 6), code(0, 5)],
    [
      [1, 2],
      [0, 1],
    ],
  )
})

test('[TR19] a component that cannot be tested leaves no total, and what is missing is named', () => {
  assert.deepEqual(gcsTotal({ gcsEye: 4, gcsVerbal: 5, gcsMotor: 6 }), { value: 15 })
  assert.deepEqual(gcsTotal({ gcsEye: 1, gcsVerbal: 'not-testable', gcsMotor: 'unknown' }), {
    value: null,
    lacks: ['gcsMotor'],
    notTestable: ['gcsVerbal'],
  })
  assert.deepEqual(revisedTraumaScore({ gcsEye: 4, gcsVerbal: 'not-testable', gcsMotor: 6 }), {
    value: null,
    lacks: ['systolicMmHg', 'respiratoryRatePerMin'],
    notTestable: ['gcsVerbal'],
  })
})

test('[TR20] the shock index is flagged from 1, and no pressure is no number', () => {
  const of = (heartRatePerMin: number, systolicMmHg: number) =>
    shockIndex({ heartRatePerMin, systolicMmHg }).value
  assert.deepEqual(of(99, 100), { index: 0.99, flagged: false })
  assert.deepEqual(of(100, 100), { index: 1, flagged: true })
  assert.deepEqual(of(120, 0), { index: 'undefined-pressure', flagged: true })
  assert.equal(shockIndex({ heartRatePerMin: 80 }).value, null)
})
