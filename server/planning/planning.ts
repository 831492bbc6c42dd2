import { type Case, offerOf, transferLaw } from '#core/allocation/compose.ts'
import { travelFrom } from '#core/allocation/input.ts'
import type { PlanCasualty } from '#core/allocation/plan.ts'
import { slotOf } from '#core/allocation/treat.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { isToBePlanned } from '#core/casualty/views.ts'
import { isFirst, vulnerableOf } from '#core/casualty/vulnerable.ts'
import type { Circumstance } from '#core/command.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { FacilityState } from '#core/facility/state.ts'
import { peopleOf } from '#core/incident/count.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import { all, type Decision, type Question } from '#core/law/decision.ts'
import type { Facts } from '#core/law/facts.ts'
import type { Facility, Place } from '#core/region/region.ts'
import { settingsAssumed, standing, type Trip } from '#core/routes/gate.ts'
import type { Network } from '#core/routes/network.ts'
import { type Origin, type TravelTable, travelTable } from '#core/routes/travel.ts'
import { type Instant, wallClock } from '#core/time.ts'
import type { Category } from '#core/triage/category.ts'
import type { Law } from '#server/law/law.ts'

/** What planning and single decisions rest on, as it stands at one moment. */
export type Scene = {
  incident: IncidentState
  casualties: readonly CasualtyState[]
  facilityStates: readonly FacilityState[]
  crossingStates: readonly CrossingState[]
}

/** What single decisions about an incident's casualties rest on: nobody's state but theirs. */
export type Around = Omit<Scene, 'casualties'> & {
  /** Whom the decisions are about. */
  casualties: readonly CasualtyState[]
  /** People of this member at the scene by the place and care that they need, each once. */
  needs: readonly Need[]
  /** Ids of the records in `casualties` that stand for a person who is counted in `needs`. */
  counted: ReadonlySet<string>
}
export type Need = { slot: string; needs: readonly string[]; people: number }

export type Ground = { member: string; law: Law; network: Network; facilities: readonly Facility[] }

/** Whom a plan speaks for: who is ours and still here, each person once. */
export function planCasualties(
  { member, law }: { member: string; law: Pick<Law, 'evaluate'> },
  { incident, casualties }: Pick<Scene, 'incident' | 'casualties'>,
  now: Instant,
): PlanCasualty[] {
  const evaluate = (question: Question) => law.evaluate(question, now)
  const here = casualties.filter((one) => isToBePlanned(one, member))
  const byId = new Map(here.map((one) => [one.id, one]))
  const people = peopleOf([...byId.keys()].sort(), incident.samePersons)
  return people.map((records) => {
    const of = byId.get(records[0]!)!
    return { ...planCasualtyOf(of, incident.place), first: isFirst(of, member, evaluate) }
  })
}

export function planCasualtyOf(of: CasualtyState, scene: Place): PlanCasualty {
  return {
    id: of.id,
    label: of.label,
    category: of.category,
    needs: of.needs,
    ageYears: of.ageYears,
    looksLike: of.looksLike,
    place: of.place ?? scene,
    member: of.custody.member,
    ...(of.began !== null && { began: of.began }),
    family: of.flags.family,
    contaminated: of.flags.contaminated,
    unaccompaniedMinor: of.flags.unaccompaniedMinor,
    threatened: of.flags.threatened,
    consent: consentOf(of),
    vulnerable: vulnerableOf(of),
  }
}

function consentOf(of: CasualtyState): PlanCasualty['consent'] {
  const said = of.consent.transfer?.value
  return said === undefined || said === 'not-asked' ? null : said
}

/**
 * An ambulance; with lights and sirens for those in danger, which is whom every state grants them to.
 * Each case is finished under the law under which it began, so a way for several is one that all of
 * them may drive.
 */
export function tripOf(
  { law }: Pick<Ground, 'law'>,
  scene: Pick<Scene, 'casualties' | 'crossingStates'>,
  now: Instant,
  category: Category,
  forWhom: readonly Pick<CasualtyState, 'began'>[] = scene.casualties.filter(
    (one) => one.category === category,
  ),
): Trip {
  const begun = new Set(forWhom.map(({ began }) => began ?? now))
  const moments = begun.size > 0 ? [...begun] : [now]
  const states = scene.crossingStates.map((one) => [one.id, one] as const)
  return {
    vehicle: 'ambulance',
    lightsAndSirens: category === 'immediate' || category === 'urgent',
    now,
    crossingStates: new Map(states),
    decide: (question, at) => all(moments.map((began) => law.evaluate(question, at, began))),
    facts: { category },
  }
}

/** Where people are, once each. Near a border the country is that of the member who has the incident. */
export function originsOf(
  { law, member }: Pick<Ground, 'law' | 'member'>,
  casualties: readonly PlanCasualty[],
): Origin[] {
  const country = law.agreement.parties.find(({ id }) => id === member)?.state
  const places = new Map(casualties.map(({ place }) => [`${place.lat},${place.lon}`, place]))
  return [...places.values()].map((place) => ({ place, country }))
}

export function offersOf(
  facilities: readonly Facility[],
  scene: Pick<Scene, 'facilityStates'>,
  now: Instant,
) {
  const states = new Map(scene.facilityStates.map((one) => [one.id, one]))
  return facilities.map((facility) => offerOf(facility, states.get(facility.id), now))
}

/** Everything a decision to transfer turns on, for `transferLaw`. */
export function caseOf(
  { law, facilities }: Pick<Ground, 'law' | 'facilities'>,
  scene: Pick<Scene, 'facilityStates'>,
  casualties: readonly PlanCasualty[],
  tableFor: (category: Category) => TravelTable,
  now: Instant,
) {
  const offers = offersOf(facilities, scene, now)
  return {
    evaluate: law.evaluate,
    now,
    casualties,
    facilities: offers,
    travel: travelFrom(tableFor),
  }
}

/**
 * Facts that lie beyond the record, worked out for single decisions exactly as for plans: what the way
 * and the places at home are like, what holds at a crossing.
 */
export function circumstancesOf(
  ground: Ground,
  scene: Around,
  now: Instant,
): (about: Circumstance) => Facts {
  const states = new Map(scene.casualties.map((one) => [one.id, one]))
  return (about) => {
    if (about.kind === 'route') return routeFacts(ground, scene, now, about, states)
    const state = states.get(about.casualty)
    if (!state || slotOf(about.category) === null) return {}
    const one = planCasualtyOf(state, scene.incident.place)
    const tableFor = memo((category: Category) => {
      const trip = tripOf(ground, scene, now, category, [state])
      return travelTable(ground.network, originsOf(ground, [one]), ground.facilities, trip)
    })
    const countAlike = (of: PlanCasualty) => alikeIn(ground, scene, of)
    return transferFacts(
      { ...caseOf(ground, scene, [one], tableFor, now), countAlike },
      one,
      about.facility,
      about.minutes,
    )
  }
}

/** Those of ours who are counted, and the one that is asked about, who may be in other hands. */
export function alikeIn(
  { member }: Pick<Ground, 'member'>,
  { needs, counted }: Around,
  of: PlanCasualty,
): number {
  if (of.member !== member) return 1
  const slot = slotOf(of.category)
  const alike = needs.filter(
    (one) => one.slot === slot && of.needs.every((need) => one.needs.includes(need)),
  )
  const people = alike.reduce((sum, one) => sum + one.people, 0)
  return counted.has(of.id) ? people : people + 1
}

/** The facts that a plan would state of this transfer: asked of the very function that plans ask. */
function transferFacts(
  of: Case,
  casualty: PlanCasualty,
  facility: Facility,
  minutes: number | null,
): Facts {
  const leg = of.travel(casualty.place, facility.id, casualty.category).leg
  const driven = minutes ?? leg?.minutes
  if (driven === undefined) return {}
  let facts: Facts = {}
  const evaluate = (question: Question): Decision => {
    facts = question.facts
    return { answer: 'undetermined', why: 'fact-unknown', clauses: [], duties: [], lacks: [] }
  }
  const way = { minutes: driven, km: leg?.km ?? 0, crossings: [], decision: null, estimated: false }
  transferLaw({ ...of, evaluate })(casualty, facility, way)
  const { minutesSooner, roomAtHome, reserveKept, vehicle } = facts
  return Object.fromEntries(
    Object.entries({ minutesSooner, roomAtHome, reserveKept, vehicle }).filter(
      ([, value]) => value !== undefined,
    ),
  )
}

function routeFacts(
  ground: Ground,
  scene: Around,
  now: Instant,
  { crossing, from, casualty }: Extract<Circumstance, { kind: 'route' }>,
  states: ReadonlyMap<string, CasualtyState>,
): Facts {
  const state = states.get(casualty)
  const trip = tripOf(ground, scene, now, state?.category ?? 'untriaged', state ? [state] : [])
  const holds = standing(crossing, trip.crossingStates.get(crossing.id), now, settingsAssumed)
  const party = ground.law.agreement.parties.find(({ id }) => id === from)
  return {
    vehicle: trip.vehicle,
    lightsAndSirens: trip.lightsAndSirens,
    nationalOrder: holds.nationalOrder,
    ...(holds.state !== 'unknown' && { crossingState: holds.state }),
    ...(party && { localTime: wallClock(now, party.timeZone) }),
  }
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const found = made.get(key) ?? make(key)
    made.set(key, found)
    return found
  }
}
