import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { suitable } from '#core/allocation/suitable.ts'
import { canTreat, expectedInflux, slotOf, slots } from '#core/allocation/treat.ts'
import { capacityAssumed, capacityReport, expectedFree, trust } from '#core/facility/report.ts'
import type { FacilityState } from '#core/facility/state.ts'
import { facilityKinds } from '#core/region/region.ts'
import { facilityAt, noon } from '#core/routes/example.ts'
import { minutesMs } from '#core/time.ts'
import { categories } from '#core/triage/category.ts'

const seeded = { seed: 20260101, numRuns: 300 }
const facility = facilityAt('f', 'AA', 50, 5)
const said = (more: Partial<FacilityState> = {}): FacilityState => ({
  id: 'f',
  exists: true,
  version: 1,
  actVersion: 1,
  member: 'aa',
  status: 'open',
  lines: {},
  reportedAt: noon,
  askAgainAt: null,
  ...more,
})
const after = (minutes: number) => noon + minutesMs(minutes)
const own = { forMember: 'aa' }
const other = { forMember: 'bb' }

const places = fc.option(fc.nat(20), { nil: undefined }).map((free) => {
  return free === undefined ? undefined : { total: 20, free }
})
const state = fc
  .record({
    status: fc.constantFrom('open' as const, 'full' as const, 'closed' as const),
    resuscitation: places,
    emergency: places,
  })
  .map(({ status, resuscitation, emergency }) => {
    const lines = { ...(resuscitation && { resuscitation }), ...(emergency && { emergency }) }
    return said({ status, lines })
  })
const age = fc.integer({ min: 0, max: 1000 })

test('[CP1] trust halves, ends, and never rises', () => {
  assert.equal(trust(0), 1)
  assert.equal(trust(-5), 1, 'a clock that runs fast')
  assert.equal(trust(90), 0.5)
  assert(trust(720) > 0)
  assert.equal(trust(721), 0)
  fc.assert(
    fc.property(age, age, (a, b) => {
      assert(trust(Math.min(a, b)) >= trust(Math.max(a, b)))
    }),
    seeded,
  )
})

test('[CP2] free places are expected in proportion to trust; unreported is unknown, not none', () => {
  const report = said({ lines: { icu: { total: 10, free: 4 } } })
  assert.equal(expectedFree(report, 'icu', after(0)), 4)
  assert.equal(expectedFree(report, 'icu', after(90)), 2)
  assert.equal(expectedFree(report, 'icu', after(721)), null)
  assert.equal(expectedFree(report, 'burns', noon), null)
  assert.equal(expectedFree(undefined, 'icu', noon), null)
})

test('[CP3] until the limit, older never gives more', () => {
  fc.assert(
    fc.property(state, fc.nat(720), fc.nat(720), (report, a, b) => {
      const young = canTreat(facility, report, after(Math.min(a, b)), other)
      const old = canTreat(facility, report, after(Math.max(a, b)), other)
      for (const slot of slots) assert(old.perHour[slot] <= young.perHour[slot] + 1e-9)
    }),
    seeded,
  )
})

test('[CP4] full and closed give no place until the limit', () => {
  for (const [status, code] of [
    ['full', 'facility-full'],
    ['closed', 'facility-closed'],
  ] as const) {
    const within = canTreat(facility, said({ status }), after(720), own)
    assert.deepEqual(within.perHour, { immediate: 0, delayed: 0, minor: 0 })
    assert.deepEqual(
      within.reasons.map((reason) => reason.code),
      [code, code, code],
    )
    const past = canTreat(facility, said({ status }), after(721), own)
    assert.deepEqual(past.perHour, canTreat(facility, undefined, noon, own).perHour)
  }
})

test('[CP5] who has not reported counts at the unreported share, flagged', () => {
  const silent = canTreat(facility, undefined, noon, own)
  assert.deepEqual(silent.perHour, { immediate: 1, delayed: 2, minor: 4 })
  assert.deepEqual([silent.flags, silent.trust, silent.ageMinutes], [['not-reported'], 0, null])
  const fresh = canTreat(facility, said(), noon, own)
  assert.deepEqual([fresh.perHour, fresh.flags], [{ immediate: 2, delayed: 4, minor: 8 }, []])
  assert.deepEqual(canTreat(facility, said(), after(91), own).flags, ['report-stale'])
})

test('[CP6] the reserve is kept from others only, and more of it never gives more', () => {
  const mine = canTreat(facility, said(), noon, own)
  const theirs = canTreat(facility, said(), noon, other)
  assert.deepEqual(mine.reserved, { immediate: 0, delayed: 0, minor: 0 })
  assert.deepEqual(theirs.perHour, { immediate: 1.5, delayed: 3, minor: 6 })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const keeping = (value: number) => ({ ...facility, reserveShare: { value, source: 'assumed' } })
  fc.assert(
    fc.property(state, age, share, share, (report, minutes, a, b) => {
      const little = canTreat(keeping(Math.min(a, b)), report, after(minutes), other)
      const much = canTreat(keeping(Math.max(a, b)), report, after(minutes), other)
      for (const slot of slots) assert(much.perHour[slot] <= little.perHour[slot] + 1e-9)
      const atHome = canTreat(keeping(a), report, after(minutes), own)
      assert.deepEqual(atHome, canTreat(keeping(b), report, after(minutes), own))
    }),
    seeded,
  )
})

test('[CP7] free places cap what can be begun', () => {
  const tight = said({
    lines: { resuscitation: { total: 3, free: 1 }, emergency: { total: 20, free: 5 } },
  })
  assert.deepEqual(canTreat(facility, tight, noon, own).perHour, {
    immediate: 1,
    delayed: 2,
    minor: 8,
  })
  const empty = said({ lines: { emergency: { total: 20, free: 0 } } })
  const { perHour, reasons } = canTreat(facility, empty, noon, own)
  assert.equal(perHour.immediate, 0)
  assert.deepEqual(
    reasons.map((reason) => [reason.slot, reason.code]),
    [
      ['immediate', 'no-free-places'],
      ['delayed', 'no-free-places'],
    ],
  )
})

test('[CP8] people who come by themselves go to the nearest and take their part first', () => {
  const influx = expectedInflux([30, 5, null, 10], 40)
  assert.deepEqual(
    influx.map((one) => one.minor),
    [0, 2, 0, 2],
  )
  assert.equal(canTreat(facility, said(), noon, { ...own, influx: influx[1] }).perHour.minor, 6)
  fc.assert(
    fc.property(state, fc.nat(200), fc.nat(200), (report, a, b) => {
      const left = (casualties: number) =>
        canTreat(facility, report, noon, { ...other, influx: expectedInflux([5], casualties)[0] })
      assert(left(Math.max(a, b)).perHour.minor <= left(Math.min(a, b)).perHour.minor)
    }),
    seeded,
  )
})

test('[CP9] where nothing can be begun there is a reason, and only there', () => {
  const influx = fc.record({ immediate: fc.nat(3), delayed: fc.nat(5), minor: fc.nat(9) })
  const reserve = fc.constantFrom(0, 0.2, 1)
  fc.assert(
    fc.property(state, age, influx, reserve, (report, minutes, coming, value) => {
      const keeping = { ...facility, reserveShare: { value, source: 'assumed' } }
      const found = canTreat(keeping, report, after(minutes), { ...other, influx: coming })
      for (const slot of slots) {
        const reason = found.reasons.find((one) => one.slot === slot)
        assert.equal(reason === undefined, found.perHour[slot] > 0)
      }
    }),
    seeded,
  )
  const all = { ...facility, reserveShare: { value: 1, source: 'assumed' } }
  assert.equal(canTreat(all, said(), noon, other).reasons[0]!.code, 'reserved-for-own')
})

test('[CP10] no red goes to a psychiatric, rehabilitation, day or long-term clinic', () => {
  for (const kind of facilityKinds) {
    for (const category of categories) {
      const { ok, reasons } = suitable(
        { ...facility, kind },
        { category, needs: [], ageYears: null },
      )
      const light = category === 'minor' || category === 'uninjured'
      const may = kind === 'acute' || kind === 'unknown' || (kind === 'day-clinic' && light)
      assert.equal(ok, may, `${kind} ${category}`)
      if (!ok) assert.deepEqual(reasons[0]!.params, { facility: 'f', kind })
    }
  }
})

test('[CP11] what is unknown is flagged and does not exclude', () => {
  const unknown = { ...facility, kind: 'unknown' as const }
  const red = { category: 'immediate', needs: ['ct'], ageYears: 40 } as const
  const found = suitable({ ...unknown, emergency: { value: 'unknown', source: 'x' } }, red)
  assert.equal(found.ok, true)
  assert.deepEqual(found.flags, ['kind-unknown', 'emergency-unknown', 'capabilities-unknown'])
  const closed = suitable({ ...facility, emergency: { value: 'no', source: 'x' } }, red)
  assert.equal(closed.reasons[0]!.code, 'no-emergency-department')
})

test('[CP12] what a hospital lacks is named; a higher trauma level includes the lower', () => {
  const has = { value: 'trauma-level-1', source: 'assumed' } as const
  const centre = { ...facility, capabilities: [has] }
  const ask = (needs: Parameters<typeof suitable>[1]['needs'], more = {}) =>
    suitable(centre, { category: 'immediate', needs, ageYears: null, ...more })
  assert.equal(ask(['trauma-level-2']).ok, true)
  assert.deepEqual(
    ask(['burns', 'icu']).reasons.map((reason) => reason.params.need),
    ['burns', 'icu'],
  )
  assert.equal(ask([], { contaminated: true }).reasons[0]!.code, 'no-decontamination')
  assert.deepEqual(ask([], { ageYears: 15 }).flags, ['no-paediatrics'])
  assert.deepEqual(ask([], { ageYears: 16 }).flags, [])
})

test('[CP13] a report may not claim more free places than there are', () => {
  const report = { facility: 'f', status: 'open', lines: { icu: { total: 3, free: 4 } } }
  const parsed = capacityReport.safeParse(report)
  assert(!parsed.success)
  assert.deepEqual(parsed.error.issues[0]!.path, ['lines', 'icu', 'free'])
  assert(capacityReport.safeParse({ facility: 'f', status: 'full' }).success)
  assert(!capacityReport.safeParse({ ...report, lines: { lounge: { total: 1, free: 1 } } }).success)
})

test('every category but those beyond treatment draws on a place', () => {
  const without = categories.filter((category) => slotOf(category) === null)
  assert.deepEqual(without, ['no-signs-of-life', 'dead'])
  assert.equal(slotOf('untriaged'), 'immediate')
  assert.equal(capacityAssumed.emergencyHours, 2.5)
})
