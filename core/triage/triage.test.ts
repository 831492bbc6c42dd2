import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { category, urgency } from '#core/triage/category.ts'
import { complete } from '#core/triage/consistency.ts'
import { keysOf, type Method, type MethodId } from '#core/triage/method.ts'
import { findMethod, isOn, methodFor, methods, methodsOn } from '#core/triage/methods.ts'
import {
  limits,
  type Observations,
  observations,
  type Patient,
  patient,
  readObservations,
} from '#core/triage/observation.ts'
import { answersOf } from '#core/triage/question.ts'
import { type AssessOptions, assess, assessTable } from '#core/triage/triage.ts'

const all = Object.keys(methods) as MethodId[]
const signed: AssessOptions = { signed: all }
const runs = { seed: 20260101, numRuns: process.env.CORRIDOR_LONG ? 20_000 : 1_500 }

const decided = (method: MethodId, seen: Observations, who: Patient = {}, more = {}) => {
  const found = assess(method, seen, who, { ...signed, ...more })
  return found.outcome === 'category' ? `${found.category} at ${found.step}` : found.outcome
}

/** Values worth trying for a key: the words, the boundaries of every table and one step around them. */
const boundaries: Partial<Record<string, number[]>> = {
  respiratoryRatePerMin: [0, 9, 10, 11, 12, 14, 15, 20, 21, 22, 23, 24, 29, 30, 31, 44, 45, 46],
  capillaryRefillS: [1.5, 2, 2.5],
  heartRatePerMin: [0, 60, 99, 100, 101, 119, 120, 121],
  systolicMmHg: [0, 1, 49, 50, 75, 76, 89, 90, 120],
}
const anyValue = (key: string) => {
  const answers = answersOf(key as 'walks')
  const numbers =
    answers.kind === 'number'
      ? (boundaries[key] ??
        [...Array(Math.min(answers.max - answers.min, 6) + 1).keys()].map((n) => n + answers.min))
      : []
  return fc.constantFrom(...answers.words, ...numbers)
}
const seenIn = (method: Method): fc.Arbitrary<Observations> => {
  const keys = [...new Set(method.rows.flatMap((row) => keysOf(row.test)))]
  return fc.record(Object.fromEntries(keys.map((key) => [key, anyValue(key)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Observations>
}
const anyMethod = fc.constantFrom(...all)
const anyCase = anyMethod.chain((id) =>
  fc.record({
    id: fc.constant(id),
    seen: seenIn(methods[id]),
    who: fc.constantFrom<Patient>({}, { ageYears: 30 }, { ageYears: 1.5 }, { looksLike: 'child' }),
  }),
)

const adult = {
  walks: 'no',
  breathes: 'yes',
  respiratoryRatePerMin: 20,
  radialPulse: 'yes',
  obeysCommands: 'yes',
} as const satisfies Observations
const child = {
  walks: 'no',
  breathes: 'yes',
  respiratoryRatePerMin: 25,
  palpablePulse: 'yes',
  avpu: 'alert',
} as const satisfies Observations
const apnoeic = { walks: 'no', breathes: 'no', breathesAfterAirwayOpened: 'no' } as const

const table: [MethodId, Observations, string][] = [
  ['start', { walks: 'yes' }, 'minor at walks'],
  ['start', apnoeic, 'no-signs-of-life at apnoeic-after-airway'],
  ['start', { ...apnoeic, breathesAfterAirwayOpened: 'yes' }, 'immediate at breathes-after-airway'],
  ['start', { ...adult, respiratoryRatePerMin: 4 }, 'delayed at otherwise'],
  ['start', { ...adult, respiratoryRatePerMin: 29 }, 'delayed at otherwise'],
  ['start', { ...adult, respiratoryRatePerMin: 30 }, 'delayed at otherwise'],
  ['start', { ...adult, respiratoryRatePerMin: 31 }, 'immediate at respiratory-rate'],
  ['start', { ...adult, radialPulse: 'no' }, 'immediate at perfusion'],
  ['start', { ...adult, radialPulse: 'unknown', capillaryRefillS: 2 }, 'delayed at otherwise'],
  ['start', { ...adult, radialPulse: 'unknown', capillaryRefillS: 2.5 }, 'immediate at perfusion'],
  ['start', { ...adult, obeysCommands: 'no' }, 'immediate at commands'],
  ['jumpstart', { walks: 'yes' }, 'minor at walks'],
  [
    'jumpstart',
    { ...apnoeic, breathesAfterAirwayOpened: 'yes' },
    'immediate at breathes-after-airway',
  ],
  ['jumpstart', { ...apnoeic, palpablePulse: 'no' }, 'no-signs-of-life at apnoeic-without-pulse'],
  [
    'jumpstart',
    { ...apnoeic, palpablePulse: 'yes', breathesAfterRescueBreaths: 'yes' },
    'immediate at breathes-after-rescue-breaths',
  ],
  [
    'jumpstart',
    { ...apnoeic, palpablePulse: 'yes', breathesAfterRescueBreaths: 'no' },
    'no-signs-of-life at apnoeic-after-rescue-breaths',
  ],
  ['jumpstart', { ...child, respiratoryRatePerMin: 14 }, 'immediate at respiratory-rate'],
  ['jumpstart', { ...child, respiratoryRatePerMin: 15 }, 'delayed at otherwise'],
  ['jumpstart', { ...child, respiratoryRatePerMin: 45 }, 'delayed at otherwise'],
  ['jumpstart', { ...child, respiratoryRatePerMin: 46 }, 'immediate at respiratory-rate'],
  ['jumpstart', { ...child, palpablePulse: 'no' }, 'immediate at pulse'],
  ['jumpstart', { ...child, avpu: 'voice' }, 'delayed at otherwise'],
  ['jumpstart', { ...child, avpu: 'pain', painResponse: 'appropriate' }, 'delayed at otherwise'],
  [
    'jumpstart',
    { ...child, avpu: 'pain', painResponse: 'inappropriate' },
    'immediate at consciousness',
  ],
  ['jumpstart', { ...child, avpu: 'unresponsive' }, 'immediate at consciousness'],
  ['tst', { walks: 'yes', severeBleeding: 'yes' }, 'minor at walks'],
  ['tst', { walks: 'no', severeBleeding: 'yes' }, 'immediate at severe-bleeding'],
  [
    'tst',
    { walks: 'no', severeBleeding: 'no', talks: 'yes', penetratingInjury: 'yes' },
    'immediate at penetrating-injury',
  ],
  [
    'tst',
    { walks: 'no', severeBleeding: 'no', talks: 'yes', penetratingInjury: 'no' },
    'delayed at talks',
  ],
  [
    'tst',
    { walks: 'no', severeBleeding: 'no', talks: 'no', breathes: 'yes' },
    'immediate at breathes',
  ],
  [
    'tst',
    { walks: 'no', severeBleeding: 'no', talks: 'no', breathesAfterAirwayOpened: 'no' },
    'no-signs-of-life at not-breathing',
  ],
]

const mittCase = {
  catastrophicBleeding: 'no',
  walks: 'no',
  breathes: 'yes',
  respondsToVoice: 'yes',
  respiratoryRatePerMin: 18,
  heartRatePerMin: 80,
  capillaryRefillS: 1,
} as const satisfies Observations
/** Method, key, the last value that does not fire and the first that does. */
const edges: [MethodId, keyof Observations, number, number][] = [
  ['mitt', 'respiratoryRatePerMin', 12, 11],
  ['mitt', 'respiratoryRatePerMin', 23, 24],
  ['mitt', 'heartRatePerMin', 99, 100],
  ['mptt-24', 'respiratoryRatePerMin', 12, 11],
  ['mptt-24', 'respiratoryRatePerMin', 23, 24],
  ['mptt-24', 'heartRatePerMin', 99, 100],
  ['mptt', 'respiratoryRatePerMin', 21, 22],
  ['bcd-sieve', 'respiratoryRatePerMin', 23, 24],
  ['bcd-sieve', 'heartRatePerMin', 100, 101],
  ['mimms', 'respiratoryRatePerMin', 10, 9],
  ['mimms', 'respiratoryRatePerMin', 29, 30],
  ['mimms', 'capillaryRefillS', 2, 2.5],
  ['naru-sieve', 'respiratoryRatePerMin', 29, 30],
  ['military-sieve', 'respiratoryRatePerMin', 10, 9],
]

test('[TR10] the tables that are on decide as their sources say, on each boundary and beside it', () => {
  for (const [method, seen, expected] of table) {
    assert.equal(decided(method, seen), expected, `${method} ${JSON.stringify(seen)}`)
  }
})

test('[TR10] the sieves turn on exactly the value in their row', () => {
  for (const [method, key, last, first] of edges) {
    const base = { ...mittCase, gcsEye: 4, gcsVerbal: 5, gcsMotor: 6 }
    const at = (value: number) => decided(method, { ...base, [key]: value }, { ageYears: 40 })
    assert.equal(at(last), 'delayed at otherwise', `${method} ${key} ${last}`)
    assert.match(at(first), /^immediate/, `${method} ${key} ${first}`)
  }
})

test('[TR10] exactly 30 breaths in START is flagged, and urgent where the member says so', () => {
  const seen: Observations = { ...adult, respiratoryRatePerMin: 30 }
  const found = assess('start', seen)
  assert(found.outcome === 'category')
  assert.deepEqual([found.category, found.flags], ['delayed', ['boundary:respiratoryRatePerMin']])
  assert.match(decided('start', seen, {}, { undefinedBoundary: 'urgent' }), /^immediate/)
  assert.match(decided('start', { ...adult, respiratoryRatePerMin: 29 }), /^delayed/)
})

test('[TR4] a casualty who walks and bleeds: order decides, and order is data', () => {
  const seen: Observations = { walks: 'yes', catastrophicBleeding: 'yes' }
  assert.equal(decided('tst', seen), 'minor at walks')
  assert.equal(decided('mitt', seen), 'immediate at catastrophic-bleeding')
  const [walks, bleeding, ...rest] = methods.tst.rows
  const turned = { ...methods.tst, rows: [bleeding!, walks!, ...rest] }
  const found = assessTable(turned, seen)
  assert(found.outcome === 'category')
  assert.deepEqual([found.category, found.step], ['immediate', 'severe-bleeding'])
  assert.deepEqual(found.trace, [
    {
      step: 'severe-bleeding',
      end: 'fired',
      used: [{ key: 'severeBleeding', value: 'yes', from: 'catastrophicBleeding' }],
    },
  ])
})

test('[TR5] START asks one question at a time, with what to do first', () => {
  const asked: string[] = []
  const seen: Record<string, unknown> = {}
  const answers: Record<string, unknown> = {
    walks: 'no',
    breathes: 'no',
    breathesAfterAirwayOpened: 'no',
  }
  for (;;) {
    const found = assess('start', seen as Observations)
    if (found.outcome !== 'incomplete') {
      assert(found.outcome === 'category')
      assert.equal(found.category, 'no-signs-of-life')
      break
    }
    asked.push([...found.next.before, found.next.key].join(' then '))
    seen[found.next.key] = answers[found.next.key]
  }
  assert.deepEqual(asked, ['walks', 'breathes', 'open-airway then breathesAfterAirwayOpened'])
})

test('[TR5] nothing observed is incomplete in every method, never a category', () => {
  for (const id of all) {
    const found = assess(id, {}, {}, signed)
    assert.equal(found.outcome, 'incomplete', id)
  }
})

test('[TR5] answering the next question, whatever the answer, always ends, and every answer is valid', () => {
  fc.assert(
    fc.property(anyMethod, fc.infiniteStream(fc.nat()), (id, picks) => {
      const seen: Record<string, unknown> = {}
      const who: Record<string, unknown> = {}
      for (let step = 0; step < 40; step++) {
        const found = assess(id, seen as Observations, who as Patient, signed)
        if (found.outcome !== 'incomplete') return
        // A contradiction is answered by taking the other record back.
        for (const { fields } of found.contradictions) for (const key of fields) delete seen[key]
        const { answers, key, about } = found.next
        const pick = picks.next().value!
        const values = [
          ...answers.words,
          ...(answers.kind === 'number' ? [answers.min, answers.start, answers.max] : []),
        ]
        const value = values[pick % values.length]
        const into = about === 'patient' ? who : seen
        into[key] = value
        assert(observations.safeParse(seen).success && patient.safeParse(who).success)
      }
      // Random answers may go on contradicting each other; consistent ones may not get this far.
      assert(complete(seen as Observations).contradictions.length > 0)
    }),
    runs,
  )
})

test('[TR6] unknown never makes anybody less urgent than any definite answer', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(), ({ id, seen, who }, at) => {
      const keys = Object.keys(seen) as (keyof Observations)[]
      if (keys.length === 0) return
      const key = keys[at % keys.length]!
      // Where another test of the same thing has an answer, that answer counts.
      const others = methods[id].rows.flatMap(({ test: row }) =>
        row && 'either' in row && keysOf(row).includes(key) ? keysOf(row) : [],
      )
      if (others.some((other) => other !== key && typeof seen[other] === 'number')) return
      if (others.some((other) => other !== key && ['yes', 'no'].includes(String(seen[other]))))
        return
      const definite = assess(id, seen, who, signed)
      const unknown = assess(id, { ...seen, [key]: 'unknown' }, who, signed)
      if (definite.outcome !== 'category' || unknown.outcome !== 'category') return
      if (complete(seen).contradictions.length > 0) return
      assert(urgency(unknown.category) <= urgency(definite.category), `${key} unknown`)
    }),
    runs,
  )
})

test('[TR6] an unknown pulse asks for the other test, and neither known is immediate and flagged', () => {
  const open = assess('start', { ...adult, radialPulse: 'unknown' })
  assert(open.outcome === 'incomplete')
  assert.equal(open.next.key, 'capillaryRefillS')
  const found = assess('start', { ...adult, radialPulse: 'unknown', capillaryRefillS: 'unknown' })
  assert(found.outcome === 'category')
  assert.equal(found.category, 'immediate')
  assert.deepEqual(found.flags, ['unknown:radialPulse', 'unknown:capillaryRefillS'])
})

test('[TR7] every row and method carries a source and a status, and no row gives dead', () => {
  assert.deepEqual(methodsOn, ['start', 'jumpstart', 'tst'])
  for (const method of Object.values(methods)) {
    assert.equal(method.rows.at(-1)!.test, undefined, `${method.id} takes everybody at its end`)
    assert.equal(new Set(method.rows.map((row) => row.id)).size, method.rows.length, method.id)
    for (const row of method.rows) {
      assert(row.source.length > 3 && row.status.length > 3, `${method.id} ${row.id}`)
      // A method that is on has no row from memory.
      if (isOn(method)) assert.notEqual(row.status, 'unverified', `${method.id} ${row.id}`)
    }
  }
})

test('[TR7] a method that nobody signed for is off and says why', () => {
  const off = assess('mitt', mittCase)
  assert(off.outcome === 'off')
  assert.deepEqual(
    [off.refusal.code, off.refusal.params],
    ['method_not_signed', { method: 'mitt' }],
  )
  assert.equal(assess('mitt', mittCase, { ageYears: 40 }, { signed: ['mitt'] }).outcome, 'category')
  assert.equal(assess('mitt', mittCase, {}, { signed: ['salt'] }).outcome, 'off')
  const unknown = findMethod('toString')
  assert(!unknown.ok && unknown.error.code === 'unknown_method')
  assert.match(String(unknown.error.params.known), /start, jumpstart, tst/)
})

test('[TR8] no method ever yields dead, or no signs of life for somebody seen breathing', () => {
  fc.assert(
    fc.property(anyCase, ({ id, seen, who }) => {
      const found = assess(id, seen, who, {
        ...signed,
        expectantActivated: { authority: 'medical director' },
      })
      if (found.outcome !== 'category') return
      assert.notEqual(category.parse(found.category), 'dead')
      if (found.category !== 'no-signs-of-life') return
      const known = complete(seen).observations
      for (const key of ['breathes', 'breathesAfterAirwayOpened', 'talks', 'walks'] as const) {
        assert.notEqual(known[key], 'yes', key)
      }
      assert.notEqual(known.breathesAfterRescueBreaths, 'yes')
    }),
    runs,
  )
  const saved = assess('start', { ...apnoeic, breathesAfterRescueBreaths: 'yes' })
  assert(saved.outcome === 'category')
  assert.equal(saved.category, 'immediate')
})

test('[TR9] expectant needs a name, and without one the same person is immediate', () => {
  const seen: Observations = {
    obeysCommands: 'no',
    purposefulMovement: 'no',
    likelyToSurviveWithResources: 'no',
  }
  const by = (authority: string) =>
    decided('salt', { ...seen, breathes: 'yes' }, {}, { expectantActivated: { authority } })
  assert.equal(by('medical commander'), 'expectant at unlikely-to-survive')
  assert.equal(by('  '), 'immediate at otherwise')
  assert.equal(decided('salt', { ...seen, breathes: 'yes' }), 'immediate at otherwise')
})

test('[TR2] a walking casualty who does not breathe is asked about again, not sorted', () => {
  const found = assess('start', { walks: 'yes', breathes: 'no' })
  assert(found.outcome === 'incomplete')
  assert.equal(found.why, 'contradiction')
  assert.equal(found.next.key, 'walks')
  assert.deepEqual(found.flags, ['contradiction:breathes+walks'])
  assert.deepEqual(found.possible, ['immediate', 'delayed', 'minor', 'no-signs-of-life'])
})

test('[TR2] a contradiction does not hold up an immediate', () => {
  const found = assess('tst', { walks: 'no', severeBleeding: 'yes', talks: 'yes', breathes: 'no' })
  assert(found.outcome === 'category')
  assert.deepEqual([found.category, found.flags], ['immediate', ['contradiction:breathes+talks']])
})

test('[TR2] each pair that cannot both be true is found', () => {
  const pairs: Observations[] = [
    { walks: 'yes', breathes: 'no' },
    { walks: 'yes', respiratoryRatePerMin: 0 },
    { talks: 'yes', avpu: 'unresponsive' },
    { obeysCommands: 'yes', gcsMotor: 5 },
    { obeysCommands: 'no', gcsMotor: 6 },
    { respondsToVoice: 'no', avpu: 'voice' },
    { radialPulse: 'yes', palpablePulse: 'no' },
    { radialPulse: 'yes', systolicMmHg: 0 },
    { catastrophicBleeding: 'yes', severeBleeding: 'no' },
    { breathes: 'yes', breathesAfterAirwayOpened: 'no' },
  ]
  for (const seen of pairs) {
    const found = complete(seen).contradictions.map(({ fields }) => fields.toSorted())
    assert(
      found.some((fields) => fields.join() === Object.keys(seen).sort().join()),
      `${JSON.stringify(seen)}: ${JSON.stringify(found)}`,
    )
  }
  const apnoeaWithRate = { ...apnoeic, respiratoryRatePerMin: 12 } as const
  assert.equal(complete(apnoeaWithRate).contradictions.length, 1)
  assert.deepEqual(complete(adult).contradictions, [])
  assert.deepEqual(complete(child).contradictions, [])
})

test('[TR3] what follows is filled in and says from what; a recorded value never yields', () => {
  const found = complete({ gcsMotor: 6, walks: 'yes', palpablePulse: 'no' })
  assert.deepEqual(found.observations.obeysCommands, 'yes')
  assert.equal(found.from.obeysCommands, 'gcsMotor')
  assert.equal(found.observations.palpablePulse, 'no')
  fc.assert(
    fc.property(anyCase, ({ seen }) => {
      const known = complete(seen).observations
      for (const [key, value] of Object.entries(seen)) {
        if (value !== 'unknown') assert.equal(known[key as keyof Observations], value)
      }
    }),
    runs,
  )
})

test('[TR11] more observations never reopen an earlier step, and results were announced', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(), ({ id, seen, who }, at) => {
      const keys = Object.keys(seen) as (keyof Observations)[]
      if (keys.length === 0 || complete(seen).contradictions.length > 0) return
      const { [keys[at % keys.length]!]: _left, ...fewer } = seen
      const before = assess(id, fewer, who, signed)
      const after = assess(id, seen, who, signed)
      if (before.outcome === 'category' && after.outcome === 'incomplete') {
        assert(after.trace.length >= before.trace.length, 'asks at an earlier step')
      }
      if (before.outcome === 'incomplete' && after.outcome === 'category') {
        if (before.why === 'not-asked') assert(before.possible.includes(after.category))
      }
    }),
    runs,
  )
})

test('[TR12] children get JumpSTART, adults START, and who it is is asked where nothing is known', () => {
  const enabled: MethodId[] = ['start', 'jumpstart', 'tst']
  const who = (person: Patient, from = enabled) => {
    const found = methodFor(person, from)
    if (found.choice === 'ask') return `asks ${found.next.key}`
    return found.choice === 'method' ? [found.method, ...found.flags].join(' ') : found.choice
  }
  assert.equal(who({}), 'asks looksLike')
  assert.equal(who({ ageYears: 8.9 }), 'jumpstart')
  assert.equal(who({ ageYears: 9 }), 'start')
  assert.equal(who({ ageYears: 11, looksLike: 'child' }), 'jumpstart')
  assert.equal(who({ looksLike: 'infant' }), 'jumpstart')
  assert.equal(who({ ageYears: 5, looksLike: 'adult' }), 'jumpstart disagree:ageYears+looksLike')
  assert.equal(who({ ageYears: 40 }, ['tst', 'start']), 'tst')
  assert.equal(who({ ageYears: 4 }, ['tst', 'start']), 'tst')
  assert.equal(who({ ageYears: 4 }, ['start']), 'start method-for-other-age')
  assert.equal(who({ ageYears: 4 }, []), 'none')
})

test('[TR13] MITT takes everybody below 36 months as immediate and asks where the age is open', () => {
  const at = (person: Patient) => decided('mitt', mittCase, person)
  assert.equal(at({ ageMonths: 35 }), 'immediate at age')
  assert.equal(at({ ageMonths: 36 }), 'delayed at otherwise')
  assert.equal(at({ ageYears: 2 }), 'immediate at age')
  assert.equal(at({ looksLike: 'child' }), 'immediate at age')
  assert.equal(at({ looksLike: 'adult' }), 'delayed at otherwise')
  const open = assess('mitt', mittCase, {}, signed)
  assert(open.outcome === 'incomplete')
  assert.deepEqual([open.next.about, open.next.key], ['patient', 'looksLike'])
})

test('[TR13] MITT gives a drowned child rescue breaths before no signs of life', () => {
  const seen: Observations = { ...apnoeic, catastrophicBleeding: 'no', drowningOrSmoke: 'yes' }
  const open = assess('mitt', seen, { ageYears: 11 }, signed)
  assert(open.outcome === 'incomplete')
  assert.deepEqual(
    [open.next.key, open.next.before],
    ['breathesAfterRescueBreaths', ['rescue-breaths-5']],
  )
  assert.match(decided('mitt', seen, { ageYears: 12 }), /^no-signs-of-life/)
})

test('[TR1] impossible vitals are refused by name, value and limits, all at once', () => {
  const found = readObservations(
    { heartRatePerMin: 999, temperatureC: 3.7, walks: 'maybe', colour: 'red' },
    'observations',
  )
  assert(!found.ok)
  assert.deepEqual(
    found.error.map(({ code, field }) => [code, field]),
    [
      ['invalid_input', 'observations.walks'],
      ['impossible_value', 'observations.heartRatePerMin'],
      ['impossible_value', 'observations.temperatureC'],
      ['invalid_input', 'observations.colour'],
    ],
  )
  assert.deepEqual(found.error[1]!.params, {
    field: 'heartRatePerMin',
    value: 999,
    min: 0,
    max: 350,
    unit: '/min',
  })
  for (const [key, { min, max, step, source }] of Object.entries(limits)) {
    const schema = key.startsWith('age') ? patient : observations
    const fits = (value: number) => schema.safeParse({ [key]: value }).success
    assert.deepEqual([min - step, min, max, max + step].map(fits), [false, true, true, false], key)
    assert(source.length > 0)
  }
})
