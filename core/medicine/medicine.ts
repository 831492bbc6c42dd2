import { z } from 'zod'
import { type Line, line, medicineEvents } from '#core/medicine/events.ts'
import type { Entry } from '#core/record/entry.ts'
import { moment } from '#core/time.ts'

/** From which entry it comes, as `nl#17`, and who said it when. */
const said = z.strictObject({ from: z.string(), at: moment, by: z.string(), member: z.string() })
type Said = z.infer<typeof said>

const used = said.extend(medicineEvents['medicine.used'].shape)
export type Used = z.infer<typeof used>
const wasted = said.extend({
  ...medicineEvents['medicine.wasted'].shape,
  /** Somebody else than who wasted it. */
  witness: z.strictObject({ by: z.string(), member: z.string(), at: moment }).nullable(),
})
export type Waste = z.infer<typeof wasted>
const settled = z.strictObject({ finding: z.string(), by: z.string(), at: moment })
export type Settled = z.infer<typeof settled>

/** The controlled medicines that one crew carries on one mission, from count to count. */
export const medicineState = z
  .strictObject({
    id: z.string(),
    exists: z.boolean(),
    version: z.int(),
    actVersion: z.int(),
    member: z.string().nullable(),
    vehicle: z.string().nullable(),
    /** The party into whose territory it goes; null where it stays at home. */
    to: z.string().nullable(),
    departedAt: moment.nullable(),
    departedBy: z.string().nullable(),
    lines: z.array(line),
    law: medicineEvents['medicine.departed'].shape.law,
    restocked: z.array(said.extend({ lines: z.array(line), source: z.string() })),
    used: z.array(used),
    wasted: z.array(wasted),
    witnesses: z.array(said.extend({ waste: z.string() })),
    returned: said.extend({ lines: z.array(line) }).nullable(),
    overdueSaid: z.boolean(),
    settled: z.record(z.string(), settled),
  })
  .meta({ id: 'MedicineState' })
export type MedicineState = z.infer<typeof medicineState>

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
