import { type Line, medicineEvents } from '#core/medicine/events.ts'
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

/** Folds one entry. What is said commutes: a crew without network is heard late and counts in full. */
export function evolveMedicine(before: MedicineState, entry: Entry): MedicineState {
  const state = { ...before, version: before.version + 1 }
  const schema = medicineEvents[entry.kind as keyof typeof medicineEvents]
  if (!schema) return state
  const read = schema.strip().safeParse(entry.body)
  if (!read.success) return state
  const body = read.data as never
  const said: Said = {
    from: `${entry.member}#${entry.origin?.position ?? entry.position}`,
    at: entry.occurredAt,
    by: entry.actor.id,
    member: entry.member,
  }
  return withWitnesses(folded(state, entry.kind, body, said))
}

function folded(state: MedicineState, kind: string, body: never, said: Said): MedicineState {
  switch (kind) {
    case 'medicine.departed': {
      if (state.departedAt !== null && state.departedAt <= said.at) return state
      const { member, vehicle, to, lines, law } = body as Departed
      const departed = { departedAt: said.at, departedBy: said.by }
      return { ...state, exists: true, member, vehicle, to, lines, law, ...departed }
    }
    case 'medicine.used':
      return { ...state, used: inOrder(state.used, { ...said, ...(body as object) } as Used) }
    case 'medicine.wasted': {
      const waste = { ...said, ...(body as object), witness: null } as Waste
      // The same waste said twice is one waste.
      if (state.wasted.some((one) => one.waste === waste.waste && one.from !== waste.from))
        return state
      return { ...state, wasted: inOrder(state.wasted, waste) }
    }
    case 'medicine.witnessed':
      return {
        ...state,
        witnesses: inOrder(state.witnesses, { ...said, waste: (body as { waste: string }).waste }),
      }
    case 'medicine.restocked': {
      const { lines, from: source } = body as { lines: Line[]; from: string }
      return { ...state, restocked: inOrder(state.restocked, { ...said, lines, source }) }
    }
    case 'medicine.returned': {
      const later = state.returned && state.returned.at > said.at
      return later
        ? state
        : { ...state, returned: { ...said, lines: (body as { lines: Line[] }).lines } }
    }
    case 'medicine.return_overdue':
      return { ...state, overdueSaid: true }
    case 'medicine.settled': {
      const { discrepancy, finding } = body as { discrepancy: string; finding: string }
      const settled = { ...state.settled, [discrepancy]: { finding, by: said.by, at: said.at } }
      return { ...state, settled, actVersion: state.actVersion + 1 }
    }
    default:
      return state
  }
}

type Departed = Pick<MedicineState, 'lines' | 'law' | 'to'> & { member: string; vehicle: string }

/** In the order in which things happened, each entry once. */
function inOrder<T extends Said>(list: readonly T[], one: T): T[] {
  if (list.some(({ from }) => from === one.from)) return [...list]
  return [...list, one].sort((a, b) => a.at - b.at || (a.from < b.from ? -1 : 1))
}

/** A witness counts who is not the one who wasted, whichever of the two is heard first. */
function withWitnesses(state: MedicineState): MedicineState {
  const wasted = state.wasted.map((waste) => {
    const found = state.witnesses.find((one) => one.waste === waste.waste && one.by !== waste.by)
    const witness = found ? { by: found.by, member: found.member, at: found.at } : null
    return { ...waste, witness }
  })
  return { ...state, wasted }
}
