import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { categories, urgency } from '#core/triage/category.ts'
import { harmonise, mostUrgent } from '#core/triage/harmonise.ts'
import { fromHarmonised, toHarmonised } from '#core/triage/mapping.ts'
import { schemes } from '#core/triage/schemes.ts'
import { assess } from '#core/triage/triage.ts'

const runs = { seed: 20260101, numRuns: process.env.CORRIDOR_LONG ? 10_000 : 1_000 }
const anyScheme = fc.constantFrom(...schemes.values())
const anyLabel = anyScheme.chain((scheme) =>
  fc
    .constantFrom(...scheme.labels.flatMap((label) => [label.label, ...label.also]))
    .map((label) => ({ scheme: scheme.id, label })),
)

const known: [scheme: string, label: string, meant: string[], lossy: boolean][] = [
  ['START', 'black', ['expectant', 'no-signs-of-life'], true],
  ['START', 'Red', ['immediate'], false],
  ['SALT', 'grey', ['expectant'], false],
  ['SALT', 'black', ['no-signs-of-life'], true],
  ['UK-P', 'P1', ['immediate'], false],
  ['UK-P', 'Not breathing', ['immediate', 'no-signs-of-life'], true],
  ['NATO-T', 'T4', ['expectant'], false],
  ['DE-SK', 'SK I', ['immediate'], false],
  ['de-sk', 'sk-3', ['minor'], false],
  ['DE-SK', 'weiß', ['untriaged', 'uninjured'], true],
  ['DE-SK', 'EX', ['no-signs-of-life'], true],
  ['FR', 'UA', ['immediate'], false],
  ['FR', 'UR', ['delayed', 'minor'], true],
  ['FR', 'U1', ['immediate', 'delayed'], true],
  ['FR', 'DCD', ['no-signs-of-life'], true],
  ['NL-T', 'T2', ['delayed'], false],
  ['BE-T', 'T4', ['expectant', 'no-signs-of-life'], true],
  ['FDNY', 'orange', ['urgent'], false],
]

test('[TR14] labels of every scheme map to the set that they may mean', () => {
  for (const [scheme, label, meant, lossy] of known) {
    const found = toHarmonised(scheme, label, '7')
    assert(found.ok, `${scheme} ${label}`)
    assert.deepEqual([found.value.categories, found.value.lossy], [meant, lossy], label)
    assert.deepEqual(found.value.original, { scheme, label, version: '7' })
  }
})

test('[TR14] a set of several is always marked lossy, and the original is kept', () => {
  fc.assert(
    fc.property(anyLabel, ({ scheme, label }) => {
      const found = toHarmonised(scheme, label)
      assert(found.ok)
      if (found.value.categories.length > 1) assert(found.value.lossy)
      assert.equal(found.value.original.label, label)
      assert.match(found.value.original.version, /assumed/)
    }),
    runs,
  )
})

test('[TR15] nothing maps to dead, and what means dead asks for a professional', () => {
  for (const scheme of schemes.values()) {
    for (const label of scheme.labels) {
      const found = toHarmonised(scheme.id, label.label)
      assert(found.ok && !found.value.categories.includes('dead'))
      if (label.meansDead) assert(found.value.needs.includes('professional-confirmation'))
    }
    for (const category of categories.filter((one) => one !== 'dead')) {
      const sent = fromHarmonised(category, scheme.id)
      assert(sent.ok)
      const dead = scheme.labels.filter((label) => label.meansDead).map((label) => label.label)
      for (const label of sent.value.labels) assert(!dead.includes(label), `${category} ${label}`)
    }
  }
})

test('[TR16] there and back contains where it began, or something more urgent marked lossy', () => {
  fc.assert(
    fc.property(anyScheme, fc.constantFrom(...categories), (scheme, category) => {
      const sent = fromHarmonised(category, scheme.id)
      assert(sent.ok)
      for (const label of sent.value.labels) {
        const back = toHarmonised(scheme.id, label)
        assert(back.ok)
        if (category === 'dead') {
          assert(back.value.categories.includes('no-signs-of-life'))
        } else if (!back.value.categories.includes(category)) {
          assert(sent.value.lossy)
          assert(urgency(mostUrgent(back.value.categories)) < urgency(category))
        }
      }
      if (sent.value.labels.length === 0) assert(sent.value.lossy)
    }),
    runs,
  )
  const orange = fromHarmonised('urgent', 'DE-SK')
  assert(orange.ok)
  assert.deepEqual(orange.value, { labels: ['SK I'], lossy: true, needs: ['retriage'] })
})

test('[TR17] an unknown scheme or label is refused and names what is known', () => {
  const scheme = toHarmonised('ESI', '2')
  assert(!scheme.ok)
  assert.equal(scheme.error.code, 'unknown_scheme')
  assert.match(String(scheme.error.params.known), /START, SALT, UK-P/)
  const label = toHarmonised('NATO-T', 'T5')
  assert(!label.ok)
  assert.deepEqual(label.error.params, { scheme: 'NATO-T', label: 'T5', known: 'T1, T2, T3, T4' })
  assert(!fromHarmonised('minor', 'MTS').ok)
})

test('[TR18] walking with catastrophic bleeding: the worse counts and a new triage is called for', () => {
  const seen = { walks: 'yes', catastrophicBleeding: 'yes' } as const
  const results = (['tst', 'mitt'] as const).map((method) => {
    const found = assess(method, seen, {}, { signed: ['mitt'] })
    assert(found.outcome === 'category')
    return { method, category: found.category }
  })
  assert.deepEqual(harmonise(results), { category: 'immediate', retriage: true, from: results })
})

test('[TR18] the most urgent counts; giving up against hope is immediate; agreement is left alone', () => {
  const of = (...found: (typeof categories)[number][]) => {
    const { category, retriage } = harmonise(found.map((one) => ({ method: 'x', category: one })))
    return [category, retriage]
  }
  assert.deepEqual(of('minor', 'delayed'), ['delayed', true])
  assert.deepEqual(of('minor', 'no-signs-of-life'), ['immediate', true])
  assert.deepEqual(of('expectant', 'delayed'), ['immediate', true])
  assert.deepEqual(of('minor', 'minor'), ['minor', false])
  assert.equal(mostUrgent(['uninjured', 'untriaged']), 'untriaged')
  assert.throws(() => mostUrgent([]), /has a member/)
})
