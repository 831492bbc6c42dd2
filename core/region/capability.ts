import { z } from 'zod'

/** What a facility can do. One vocabulary for regions, needs of a casualty, plans and clauses. */
export const capabilities = [
  'emergency-department',
  'trauma-level-1',
  'trauma-level-2',
  'trauma-level-3',
  'neurosurgery',
  'thoracic-surgery',
  'vascular-surgery',
  'general-surgery',
  'orthopaedics',
  'burns',
  'paediatrics',
  'paediatric-icu',
  'icu',
  'theatre',
  'interventional-radiology',
  'ct',
  'blood-bank',
  'obstetrics',
  'hyperbaric',
  'spinal',
  'hand-replantation',
  'ecmo',
  'decontamination',
  'helipad',
] as const
export const capability = z.enum(capabilities).meta({ id: 'Capability' })
export type Capability = z.infer<typeof capability>

/** A trauma centre of level 1 can do what level 2 can, and level 2 what level 3 can. */
export function includesCapability(has: ReadonlySet<Capability>, need: Capability): boolean {
  if (has.has(need)) return true
  if (need === 'trauma-level-3') return has.has('trauma-level-2') || has.has('trauma-level-1')
  return need === 'trauma-level-2' && has.has('trauma-level-1')
}
