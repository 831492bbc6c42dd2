import type { PlanCasualty, Reason } from '#core/allocation/plan.ts'
import type { Slot } from '#core/allocation/treat.ts'
import type { Decision } from '#core/law/decision.ts'
import type { ClauseRef } from '#core/refusal.ts'
import type { Facility, Place } from '#core/region/region.ts'
import { assert } from '#core/result.ts'
import type { Leg, TravelTable, Unreachable } from '#core/routes/travel.ts'
import type { Instant } from '#core/time.ts'
import type { Category } from '#core/triage/category.ts'

/** The kinds of treatment start that a hospital states separately. */
export type Pool = Slot

/** What a facility offers now. Rates are people that it can begin to treat per hour. */
export type Offer = {
  facility: Facility
  /** Discounted by how far its last report is still trusted. */
  perHour: Record<Pool, number>
  /** The same if its report were fresh; what it says of itself otherwise. */
  perHourIfFresh?: Record<Pool, number>
  status: 'open' | 'full' | 'closed' | 'unknown'
  reportAgeMinutes: number | null
  /** Flags that go wherever it is chosen, such as `report-stale`. */
  flags?: string[]
}

/** The way from a scene to a facility, or why there is none. */
export type Way = {
  leg: Leg | null
  unreachable: Unreachable | null
  faster?: { minutes: number; crossings: string[] } | null
}

/** One vehicle that takes one patient a trip; `readyMinutes` from now it can be at any scene. */
export type PlanVehicle = { id: string; readyMinutes: number }

export type Options = {
  /** Who cannot be treated within this many minutes gets no place. */
  horizonMinutes: number
  /** From the vehicle's arrival at a patient to departure. Counts only where vehicles are given. */
  loadMinutes: number
  /** From arrival at a hospital until the vehicle may leave again. */
  unloadMinutes: number
  /** To keep a family together, members who are not red may wait this much longer. */
  familyMinutesMax: number
}
/** All assumed, and for an operator to settle. */
export const optionsAssumed: Options = {
  horizonMinutes: 360,
  loadMinutes: 8,
  unloadMinutes: 12,
  familyMinutesMax: 15,
}

export type AllocateInput = {
  incident: string
  now: Instant
  casualties: readonly PlanCasualty[]
  facilities: readonly Offer[]
  /** Must depend on nothing but these three; who is in danger may drive with lights, by another way. */
  travel: (place: Place, facility: string, category: Category) => Way
  /** May this person go there; null where no border is crossed, so that no agreement is asked. */
  decide: (casualty: PlanCasualty, facility: Facility, leg: Leg) => Decision | null
  vehicles?: readonly PlanVehicle[]
  options?: Partial<Options>
  /** Asked now and then; on false the rest is placed without exchange, and the gap says what that may cost. */
  keepGoing?: () => boolean
  /** Milliseconds of any clock, to tell how long planning took. */
  clockMs?: () => number
}

/** Levels of urgency, each with the pool of treatment starts that it draws on. Expectant come last. */
export const levels = [
  { category: 'immediate', pool: 'immediate' },
  { category: 'urgent', pool: 'immediate' },
  { category: 'delayed', pool: 'delayed' },
  { category: 'minor', pool: 'minor' },
  { category: 'expectant', pool: 'delayed' },
] as const satisfies { category: Category; pool: Pool }[]

export const levelOf = (category: Category): number =>
  levels.findIndex((level) => level.category === category)

/** `AllocateInput.travel` over a table, or one for each category: the row of the very place, the facility's column. */
export function travelFrom(
  tables: TravelTable | ((category: Category) => TravelTable),
): AllocateInput['travel'] {
  const key = (place: Place) => `${place.lat},${place.lon}`
  const indexes = new Map<
    TravelTable,
    { rows: Map<string, number>; columns: Map<string, number> }
  >()
  const indexOf = (table: TravelTable) => {
    const found = indexes.get(table) ?? {
      rows: new Map(table.fromPlaces.map(({ place }, row) => [key(place), row])),
      columns: new Map(table.facilityIds.map((id, column) => [id, column])),
    }
    indexes.set(table, found)
    return found
  }
  return (place, facility, category) => {
    const table = typeof tables === 'function' ? tables(category) : tables
    const { rows, columns } = indexOf(table)
    const row = rows.get(key(place))
    const column = columns.get(facility)
    assert(row !== undefined && column !== undefined, `travel table lacks ${facility}`)
    return {
      leg: table.legs[row]![column]!,
      unreachable: table.unreachable[row]![column]!,
      faster: table.faster[row]![column]!,
    }
  }
}

export const reason = (
  code: string,
  params: Reason['params'] = {},
  clauses: readonly ClauseRef[] = [],
): Reason => ({ code, params, clauses: [...clauses] })
