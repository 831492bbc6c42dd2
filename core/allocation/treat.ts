import type { Reason } from '#core/allocation/plan.ts'
import {
  type CapacitySettings,
  capacityAssumed,
  expectedFree,
  reportTrust,
} from '#core/facility/report.ts'
import type { FacilityState } from '#core/facility/state.ts'
import type { Facility } from '#core/region/region.ts'
import { type Instant, minutesBetween } from '#core/time.ts'
import type { Category } from '#core/triage/category.ts'

/** Treatment places are counted in these three; each category draws on one. */
export const slots = ['immediate', 'delayed', 'minor'] as const
export type Slot = (typeof slots)[number]
export type PerHour = Record<Slot, number>

/** Whose place a casualty of this category takes. Untriaged counts as immediate: unknown is never well. */
export function slotOf(category: Category): Slot | null {
  switch (category) {
    case 'immediate':
    case 'urgent':
    case 'untriaged':
      return 'immediate'
    case 'delayed':
    case 'expectant':
      return 'delayed'
    case 'minor':
    case 'uninjured':
      return 'minor'
    case 'no-signs-of-life':
    case 'dead':
      return null
  }
}

export type Treatable = {
  /** People whose treatment can begin per hour, after age, influx and reserve. */
  perHour: PerHour
  /** What the reserve keeps back of it; 0 for the facility's own. */
  reserved: PerHour
  trust: number
  ageMinutes: number | null
  /** `not-reported`, `report-stale` */
  flags: string[]
  /** Why nothing can be begun, by category; empty where something can. */
  reasons: (Reason & { slot: Slot })[]
}

export type TreatOptions = {
  /** The member whose casualties ask; the reserve is kept from all others. */
  forMember: string | null
  /** People per hour expected to come by themselves. */
  influx?: PerHour | undefined
  settings?: CapacitySettings | undefined
}

const none: PerHour = { immediate: 0, delayed: 0, minor: 0 }
const overSlots = (value: (slot: Slot) => number): PerHour => ({
  immediate: value('immediate'),
  delayed: value('delayed'),
  minor: value('minor'),
})

/** What a facility can begin to treat per hour for a member's casualties, and why not more than nothing. */
export function canTreat(
  facility: Facility,
  state: FacilityState | undefined,
  now: Instant,
  { forMember, influx = none, settings = capacityAssumed }: TreatOptions,
): Treatable {
  const believed = reportTrust(state, now, settings)
  const known = believed > 0
  const ageMinutes =
    state && state.reportedAt !== null ? Math.max(0, minutesBetween(state.reportedAt, now)) : null
  const stops = known && (state!.status === 'full' || state!.status === 'closed')
  const share = settings.unreportedShare + (1 - settings.unreportedShare) * believed
  const surge = facility.surgePerHour.value
  const cap = known ? caps(state!, now, believed, settings) : null
  const begun = overSlots((slot) => {
    if (stops) return 0
    return Math.min(surge[slot], cap?.[slot] ?? surge[slot]) * share
  })
  const left = overSlots((slot) => Math.max(0, begun[slot] - influx[slot]))
  const keeps = facility.member === forMember ? 0 : facility.reserveShare.value
  const reserved = overSlots((slot) => left[slot] * keeps)
  const perHour = overSlots((slot) => left[slot] - reserved[slot])
  const why = (slot: Slot): string | null => {
    if (perHour[slot] > 0) return null
    if (stops) return state!.status === 'full' ? 'facility-full' : 'facility-closed'
    if (surge[slot] === 0) return 'no-surge'
    if (begun[slot] === 0) return 'no-free-places'
    return left[slot] === 0 ? 'taken-by-influx' : 'reserved-for-own'
  }
  const reasons = slots.flatMap((slot) => {
    const code = why(slot)
    const params = { facility: facility.name, ageMinutes: Math.round(ageMinutes ?? 0) }
    return code ? [{ slot, code, params, clauses: [] }] : []
  })
  const flags = !known ? ['not-reported'] : believed < 0.5 ? ['report-stale'] : []
  return { perHour, reserved, trust: believed, ageMinutes, flags, reasons }
}

/** Per hour at most, from free places as they were said: age is counted once, by the share. */
function caps(
  state: FacilityState,
  now: Instant,
  believed: number,
  settings: CapacitySettings,
): Partial<PerHour> {
  const freeThen = (line: 'resuscitation' | 'emergency') => {
    const free = expectedFree(state, line, now, settings)
    return free === null ? null : free / believed
  }
  const resuscitation = freeThen('resuscitation')
  const emergency = freeThen('emergency')
  const found: Partial<PerHour> = {}
  if (resuscitation !== null) found.immediate = resuscitation / settings.resuscitationHours
  if (emergency !== null) {
    const perHour = emergency / settings.emergencyHours
    found.immediate = Math.min(found.immediate ?? perHour, perHour)
    found.delayed = perHour
  }
  return found
}

export type InfluxSettings = {
  /** Of all casualties, those who come by themselves. Brussels 2016: 29 of 324; Enschede 2000: most. Assumed. */
  selfPresentingShare: number
  /** They go to the nearest so many. Madrid 2004: 60 % in the two closest. */
  nearest: number
  /** Within so many hours. Assumed. */
  hours: number
}
export const influxAssumed: InfluxSettings = { selfPresentingShare: 0.2, nearest: 2, hours: 2 }

/**
 * People per hour expected to come by themselves to each facility, lightly injured in the main.
 * `minutes` are travel times from the scene, in the order of the answer; null is out of reach.
 */
export function expectedInflux(
  minutes: readonly (number | null)[],
  casualties: number,
  settings: InfluxSettings = influxAssumed,
): PerHour[] {
  const order = minutes
    .flatMap((time, i) => (time === null ? [] : [{ time, i }]))
    .sort((a, b) => a.time - b.time || a.i - b.i)
    .slice(0, settings.nearest)
  const near = new Set(order.map(({ i }) => i))
  const each = (casualties * settings.selfPresentingShare) / settings.hours / Math.max(1, near.size)
  return minutes.map((_, i) => (near.has(i) ? { ...none, minor: each } : none))
}
