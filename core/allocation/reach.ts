import {
  type AllocateInput,
  levelOf,
  levels,
  type Offer,
  type Options,
  type Pool,
  reason,
  type Way,
} from '#core/allocation/input.ts'
import type { PlanCasualty, Reason } from '#core/allocation/plan.ts'
import type { Lane, Row } from '#core/allocation/starts.ts'
import { suitable } from '#core/allocation/suitable.ts'
import type { Decision } from '#core/law/decision.ts'
import { greatCircleKm } from '#core/region/geometry.ts'
import { estimateAssumed } from '#core/routes/estimate.ts'

/** One facility as seen from one person: how far, and what stands in the way if anything does. */
export type Sight = {
  offer: number
  /** Minutes of the drive; null where there is no way. */
  minutes: number | null
  /** Earliest arrival in whole seconds from now, loading included; a guess where there is no way. */
  seconds: number
  way: Way
  decision: Decision | null
  obstacle: Reason | null
}

/** What people alike can reach, nearest first, as far as any of it can matter. */
export type Reach = { sights: Sight[]; row: number }

export type Reaches = {
  /** By casualty's id. */
  of: Map<string, Reach>
  rows: Row[]
  members: PlanCasualty[][]
}

/** Only to sort what cannot be driven to among what can. */
const { detour, kmPerHour } = estimateAssumed

/** Why a facility cannot take a person whatever the law and the roads say, or null. */
export function unsuitable(casualty: PlanCasualty, offer: Offer): Reason | null {
  const { facility } = offer
  const { ok, reasons } = suitable(facility, casualty)
  if (!ok) return reasons[0]!
  // A house that may be a clinic for something else is no place for somebody in danger of life.
  const grave = levelOf(casualty.category) <= levelOf('urgent')
  if (grave && facility.kind === 'unknown' && facility.emergency.value !== 'yes') {
    return reason('kind-unknown')
  }
  if (offer.status === 'closed') return reason('closed')
  if (offer.status === 'full') {
    return reason('reports-full', { age: Math.round(offer.reportAgeMinutes ?? 0) })
  }
  const { pool } = levels[levelOf(casualty.category)]!
  return offer.perHour[pool] > 0 ? null : reason('no-capacity')
}

/** Why there is no way that may be driven. */
function noWay(way: Way): Reason {
  const blocked = way.unreachable?.blocked[0]
  const why = way.unreachable?.why ?? 'no-road'
  if (!blocked) return reason('unreachable', { why })
  const clauses = blocked.decision?.clauses ?? []
  return reason('crossing', { crossing: blocked.crossing, state: blocked.why }, clauses)
}

function forbidden(decision: Decision | null): Reason | null {
  if (decision === null || decision.answer === 'permitted') return null
  if (decision.answer === 'refused') return reason('not-permitted', {}, decision.clauses)
  return reason('undetermined', { lacks: decision.lacks.join(', ') }, decision.clauses)
}

/** Everything that a decision or a way may turn on: people with the same words are alike. */
const likeness = (casualty: PlanCasualty) => {
  const { id: _, label: __, family, ...rest } = casualty
  return JSON.stringify([rest, family !== null])
}

/**
 * For every person the facilities within reach, nearest first. Looking ends once so many starts lie
 * nearer that all people of the pool together could not fill them: with `n` people in a pool some
 * best plan uses for each only one of the `n` soonest starts, so nothing farther can matter.
 */
export function lookAround(
  input: AllocateInput,
  casualties: readonly PlanCasualty[],
  lanes: Record<Pool, Lane[]>,
  options: Options,
): Reaches {
  const inPool: Record<Pool, number> = { immediate: 0, delayed: 0, minor: 0 }
  for (const { category } of casualties) inPool[levels[levelOf(category)]!.pool]++
  const ready = Math.min(...(input.vehicles ?? []).map((vehicle) => vehicle.readyMinutes))
  const extra = input.vehicles?.length ? ready + options.loadMinutes : 0
  const nearby = new Map<string, Sight[]>()
  const alike = new Map<string, Reach>()
  const byArcs = new Map<string, number>()
  const reaches: Reaches = { of: new Map(), rows: [], members: [] }
  for (const casualty of casualties) {
    const key = likeness(casualty)
    let reach = alike.get(key)
    if (!reach) {
      const level = levelOf(casualty.category)
      const { pool } = levels[level]!
      const from = `${casualty.place.lat},${casualty.place.lon} ${casualty.category}`
      if (!nearby.has(from)) nearby.set(from, inOrder(input, casualty, extra))
      const sights = sightsOf(input, casualty, nearby.get(from)!, lanes[pool], inPool[pool])
      const arcs = arcsOf(input, casualty, sights)
      const signature = JSON.stringify([level, arcs.map(({ lane, seconds }) => [lane, seconds])])
      let row = byArcs.get(signature)
      if (row === undefined) {
        row = reaches.rows.push({ level, units: 0, arcs }) - 1
        byArcs.set(signature, row)
        reaches.members.push([])
      }
      reach = { sights, row }
      alike.set(key, reach)
    }
    reaches.of.set(casualty.id, reach)
    reaches.members[reach.row]!.push(casualty)
  }
  reaches.rows = reaches.rows.map((row, index) => ({
    ...row,
    units: reaches.members[index]!.length,
  }))
  return reaches
}

/** All facilities as seen from a place, nearest first; those without a way by about how far they are. */
function inOrder(input: AllocateInput, { place, category }: PlanCasualty, extra: number): Sight[] {
  return input.facilities
    .map(({ facility }, offer): Sight => {
      const way = input.travel(place, facility.id, category)
      const minutes = way.leg?.minutes ?? null
      const about = minutes ?? (greatCircleKm(place, facility.place) * detour * 60) / kmPerHour
      const seconds = Math.round((about + extra) * 60)
      return { offer, minutes, seconds, way, decision: null, obstacle: null }
    })
    .sort((a, b) => (a.seconds === b.seconds ? a.offer - b.offer : a.seconds - b.seconds))
}

function sightsOf(
  input: AllocateInput,
  casualty: PlanCasualty,
  near: readonly Sight[],
  lanes: readonly Lane[],
  people: number,
): Sight[] {
  const sights: Sight[] = []
  const open: number[] = []
  for (const sight of near) {
    if (sights.length % 8 === 0 && startsBy(open, lanes, sight.seconds) >= people) break
    const offer = input.facilities[sight.offer]!
    const { leg } = sight.way
    let obstacle = unsuitable(casualty, offer)
    let decision: Decision | null = null
    if (!obstacle && !leg) obstacle = noWay(sight.way)
    if (!obstacle) {
      decision = input.decide(casualty, offer.facility, leg!)
      obstacle = forbidden(decision)
    }
    if (!obstacle) open.push(2 * sight.offer)
    sights.push({ ...sight, decision, obstacle })
  }
  return sights
}

/** How many starts of these lanes open no later than a moment. Reserved starts are left out. */
function startsBy(open: readonly number[], lanes: readonly Lane[], seconds: number): number {
  let count = 0
  for (const lane of open) {
    for (const time of lanes[lane]!.times) {
      if (time > seconds) break
      count++
    }
  }
  return count
}

/** A facility's own people may also use the starts that it keeps for its own. */
function arcsOf(input: AllocateInput, casualty: PlanCasualty, sights: readonly Sight[]) {
  return sights.flatMap(({ offer, seconds, obstacle }) => {
    if (obstacle) return []
    const { member } = input.facilities[offer]!.facility
    const open = { lane: 2 * offer, seconds }
    const own = member !== null && member === casualty.member
    return own ? [open, { lane: 2 * offer + 1, seconds }] : [open]
  })
}

/** Lanes `2i` and `2i + 1`: the starts of offer `i` open to all, and those kept for its own. */
export function lanesOf(offers: readonly Offer[], pool: Pool, horizonMinutes: number): Lane[] {
  return offers.flatMap((offer) => {
    const share = offer.facility.reserveShare.value
    const open: number[] = []
    const kept: number[] = []
    const rate = offer.perHour[pool]
    const intervalMinutes = 60 / rate
    const count = rate > 0 ? Math.ceil(horizonMinutes / intervalMinutes) : 0
    for (let k = 0; k < count; k++) {
      const isKept = Math.floor((k + 1) * share + 1e-9) > Math.floor(k * share + 1e-9)
      const start = Math.round(k * intervalMinutes * 60)
      if (start < horizonMinutes * 60) (isKept ? kept : open).push(start)
    }
    return [{ times: open }, { times: kept }]
  })
}
