import type { Line } from '#core/medicine/events.ts'
import type { Substance } from '#core/medicine/substances.ts'
import type { Entry } from '#core/record/entry.ts'
import type { Instant } from '#core/time.ts'

type Said = { from: string; at: Instant; by: string; member: string }
export type Used = Said & {
  substance: Substance
  strengthMg: number
  ampoules: number
  givenMg: number
  casualty: string | null
}
export type Waste = Said & {
  waste: string
  substance: Substance
  strengthMg: number
  wastedMg: number
  brokenAmpoules: number
  reason: string
  /** Somebody else than who wasted it. */
  witness: { by: string; member: string; at: Instant } | null
}
export type Settled = { finding: string; by: string; at: Instant }

/** The controlled medicines that one crew carries on one mission, from count to count. */
export type MedicineState = {
  id: string
  exists: boolean
  version: number
  actVersion: number
  member: string | null
  vehicle: string | null
  /** The party into whose territory it goes; null where it stays at home. */
  to: string | null
  departedAt: Instant | null
  departedBy: string | null
  lines: Line[]
  law: {
    answer: 'permitted' | 'refused' | 'undetermined'
    clauses: string[]
    reportTo: string | null
    reportWithinHours: number | null
  } | null
  restocked: (Said & { lines: Line[]; source: string })[]
  used: Used[]
  wasted: Waste[]
  witnesses: (Said & { waste: string })[]
  returned: (Said & { lines: Line[] }) | null
  overdueSaid: boolean
  settled: Record<string, Settled>
}

export const noMedicine = (id: string): MedicineState => ({
  id,
  exists: false,
  version: 0,
  actVersion: 0,
  member: null,
  vehicle: null,
  to: null,
  departedAt: null,
  departedBy: null,
  lines: [],
  law: null,
  restocked: [],
  used: [],
  wasted: [],
  witnesses: [],
  returned: null,
  overdueSaid: false,
  settled: {},
})

/** Who said an entry and when, with its place in its writer's own record. */
export const saidBy = (entry: Entry): Said => ({
  from: `${entry.member}#${entry.origin?.position ?? entry.position}`,
  at: entry.occurredAt,
  by: entry.actor.id,
  member: entry.member,
})

/** In the order in which things happened, each entry once. */
export function inOrder<T extends Said>(list: readonly T[], one: T): T[] {
  if (list.some(({ from }) => from === one.from)) return [...list]
  return [...list, one].sort((a, b) => a.at - b.at || (a.from < b.from ? -1 : 1))
}

/** A witness counts who is not the one who wasted, whichever of the two is heard first. */
export function withWitnesses(state: MedicineState): MedicineState {
  const wasted = state.wasted.map((waste) => {
    const found = state.witnesses.find((one) => one.waste === waste.waste && one.by !== waste.by)
    const witness = found ? { by: found.by, member: found.member, at: found.at } : null
    return { ...waste, witness }
  })
  return { ...state, wasted }
}
