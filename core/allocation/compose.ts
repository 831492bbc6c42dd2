import type { AllocateInput, Offer } from '#core/allocation/input.ts'
import type { PlanCasualty } from '#core/allocation/plan.ts'
import { suitable } from '#core/allocation/suitable.ts'
import { canTreat, type PerHour, slotOf, slots } from '#core/allocation/treat.ts'
import type { FacilityState } from '#core/facility/state.ts'
import { outside } from '#core/law/agreement.ts'
import type { Decision, Question } from '#core/law/decision.ts'
import { type Facts, nothingRecorded, type vehicles } from '#core/law/facts.ts'
import { assert } from '#core/result.ts'
import type { Instant } from '#core/time.ts'

/** What a facility offers, from what it last said of itself. */
export function offerOf(
  facility: Offer['facility'],
  state: FacilityState | undefined,
  now: Instant,
  influx?: PerHour,
): Offer {
  const can = (said: FacilityState | undefined) => {
    const found = canTreat(facility, said, now, { forMember: facility.member, influx })
    const total = slots.map((slot) => [slot, found.perHour[slot] + found.reserved[slot]])
    return { ...found, total: Object.fromEntries(total) as PerHour }
  }
  const { trust, ageMinutes, flags, total } = can(state)
  const fresh = state ? can({ ...state, reportedAt: now }).total : total
  return {
    facility,
    perHour: total,
    perHourIfFresh: fresh,
    status: state && trust > 0 ? state.status : 'unknown',
    reportAgeMinutes: ageMinutes,
    flags,
  }
}

export type Case = {
  evaluate: (question: Question, now: Instant, began?: Instant) => Decision
  now: Instant
  casualties: readonly PlanCasualty[]
  facilities: readonly Offer[]
  travel: AllocateInput['travel']
  crisisDeclared?: boolean
  vehicle?: (typeof vehicles)[number]
  /** How many people need the same as this one, where they are counted and not listed in `casualties`. */
  countAlike?: (casualty: PlanCasualty) => number
}

/** There is room at home where its own hospitals can begin with everybody alike within this time. Assumed. */
const roomWithinMinutes = 60
const clamp = (minutes: number) => Math.round(Math.max(-1440, Math.min(1440, minutes)))

/**
 * `AllocateInput.decide` by the agreement: asks about transfers that cross from one party to another,
 * with what is known of the person and of the places at home. A plan keeps every reserve, and nobody has
 * accepted yet.
 */
export function transferLaw(of: Case): AllocateInput['decide'] {
  const homes = new Map<string, { minutes: number | null; room: boolean }>()
  const homeOf = (casualty: PlanCasualty) => {
    const { place, member, category, needs, contaminated } = casualty
    const key = JSON.stringify([place, member, category, needs, contaminated])
    const found = homes.get(key) ?? atHome(of, casualty)
    homes.set(key, found)
    return found
  }
  return (casualty, facility, leg) => {
    const to = facility.member ?? outside
    if (to === casualty.member) return null
    const home = homeOf(casualty)
    const sooner = home.minutes === null ? 1440 : home.minutes - leg.minutes
    const facts: Facts = {
      ...nothingRecorded,
      from: casualty.member,
      to,
      category: casualty.category,
      needs: casualty.needs,
      ...(casualty.ageYears === null ? {} : { ageYears: casualty.ageYears }),
      minutesSooner: clamp(sooner),
      roomAtHome: home.room,
      reserveKept: true,
      accepted: false,
      consent: casualty.consent ?? 'not-asked',
      threatened: casualty.threatened,
      unaccompaniedMinor: casualty.unaccompaniedMinor,
      contaminated: casualty.contaminated,
      ...(casualty.vulnerable && { vulnerable: casualty.vulnerable }),
      crisisDeclared: of.crisisDeclared ?? false,
      vehicle: of.vehicle ?? 'ambulance',
    }
    return of.evaluate({ kind: 'transfer', facts }, of.now, casualty.began)
  }
}

/** The nearest suitable place at home, and whether home can begin with all who need the same in time. */
function atHome({ facilities, travel, ...of }: Case, casualty: PlanCasualty) {
  const slot = slotOf(casualty.category)
  assert(slot, `${casualty.category} is not transferred for treatment`)
  const ways = facilities
    .filter(({ facility }) => facility.member === casualty.member)
    .filter(({ facility, status }) => suitable(facility, casualty).ok && status !== 'closed')
    .flatMap((offer) => {
      const { leg } = travel(casualty.place, offer.facility.id, casualty.category)
      return leg ? [{ minutes: leg.minutes, perHour: offer.perHour[slot] }] : []
    })
  const able = ways.filter((way) => way.perHour > 0 && way.minutes <= roomWithinMinutes)
  const starts = able.reduce(
    (sum, { perHour }) => sum + Math.floor((perHour * roomWithinMinutes) / 60) + 1,
    0,
  )
  const alike = of.countAlike?.(casualty) ?? countAlike(of.casualties, casualty)
  const minutes = ways.length === 0 ? null : Math.min(...ways.map((way) => way.minutes))
  return { minutes, room: starts >= alike }
}

/** People in the same hands who need a place of the same kind, and all that this one needs. */
function countAlike(casualties: readonly PlanCasualty[], casualty: PlanCasualty): number {
  const slot = slotOf(casualty.category)
  return casualties.filter(
    (one) =>
      one.member === casualty.member &&
      slotOf(one.category) === slot &&
      casualty.needs.every((need) => one.needs.includes(need)),
  ).length
}
