import { z } from 'zod'
import { line, medicineEvents } from '#core/medicine/events.ts'
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
