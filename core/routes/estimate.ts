import { outside } from '#core/law/agreement.ts'
import { nothingRecorded } from '#core/law/facts.ts'
import { greatCircleKm } from '#core/region/geometry.ts'
import type { Facility } from '#core/region/region.ts'
import type { Trip } from '#core/routes/gate.ts'
import type { Network } from '#core/routes/network.ts'
import type { Blocked, Origin, Route, TravelTable } from '#core/routes/travel.ts'

/** Assumed: roads over great circle across a country, and the average speed of such a drive. */
export type EstimateSettings = { detour: number; kmPerHour: number; accessMinutes: number }
export const estimateAssumed: EstimateSettings = { detour: 1.3, kmPerHour: 60, accessMinutes: 4 }

const tenths = (value: number) => Math.round(value * 10) / 10

/**
 * Times from great circles alone, for facilities no network of ours reaches, such as an imported
 * register. Every leg is marked `estimated`; no crossing is known, so none is named and none decided.
 */
export function greatCircleTravel(
  fromPlaces: readonly Origin[],
  facilities: readonly Facility[],
  settings: EstimateSettings = estimateAssumed,
): TravelTable {
  const legs = fromPlaces.map((from) =>
    facilities.map((to) => {
      const km = greatCircleKm(from.place, to.place) * settings.detour
      const minutes = settings.accessMinutes + (km / settings.kmPerHour) * 60
      return {
        minutes: tenths(minutes),
        km: tenths(km),
        crossings: [],
        decision: null,
        estimated: true,
      }
    }),
  )
  const empty = () => fromPlaces.map(() => facilities.map(() => null))
  return {
    fromPlaces: [...fromPlaces],
    facilityIds: facilities.map((facility) => facility.id),
    legs,
    faster: empty(),
    unreachable: empty(),
    engine: 'great-circle',
    notes: ['great-circle-only'],
  }
}

/** Assumed: cruise, and what start, approach and landing add. */
const cruiseKmPerHour = 220
const groundMinutes = 8

/** By air from place to place: no crossing is passed, but the agreement is asked where countries differ. */
export function flight(
  network: Network,
  from: Omit<Origin, 'country'> & { country: string | null },
  to: Facility,
  trip: Trip,
): Route {
  const none = { facility: to.id, leg: null, faster: null }
  if (!to.capabilities.some((has) => has.value === 'helipad')) {
    return { ...none, unreachable: { why: 'no-helipad', blocked: [] } }
  }
  const partyOf = (country: string) => network.parties.get(country) ?? outside
  const parties = { from: partyOf(from.country ?? ''), to: to.member ?? partyOf(to.country) }
  const { vehicle, lightsAndSirens } = trip
  const facts = { ...nothingRecorded, ...trip.facts, ...parties, vehicle, lightsAndSirens }
  const abroad = parties.from !== parties.to
  const decision = abroad ? trip.decide({ kind: 'route', facts }, trip.now) : null
  if (decision && decision.answer !== 'permitted' && trip.under !== 'necessity') {
    const why = decision.answer === 'refused' ? 'not-permitted' : 'undetermined'
    const blocked: Blocked[] = [{ crossing: 'air', why, decision }]
    return { ...none, unreachable: { why: 'not-permitted', blocked } }
  }
  const km = greatCircleKm(from.place, to.place)
  const minutes = groundMinutes + (km / cruiseKmPerHour) * 60
  const leg = { minutes: tenths(minutes), km: tenths(km), crossings: [], decision, estimated: true }
  return { facility: to.id, leg, faster: null, unreachable: null }
}
