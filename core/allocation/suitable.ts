import type { Reason } from '#core/allocation/plan.ts'
import { type Capability, includesCapability } from '#core/region/capability.ts'
import type { Facility } from '#core/region/region.ts'
import type { Category } from '#core/triage/category.ts'

/** What suitability turns on. Insurance, nationality and residence are not asked. */
export type CareNeeded = {
  category: Category
  needs: readonly Capability[]
  ageYears: number | null
  contaminated?: boolean | undefined
}

/** `ok` where no reason stands against it; flags are shown wherever the facility appears. */
export type Suitability = { ok: boolean; reasons: Reason[]; flags: string[] }

/** Below this age a place with paediatrics is looked for. Assumed; members' laws differ. */
const childBelowYears = 16

/** Can this facility take up this casualty at all, free places aside? */
export function suitable(facility: Facility, casualty: CareNeeded): Suitability {
  const reasons: Reason[] = []
  const flags: string[] = []
  const refuse = (code: string, params: Reason['params'] = {}) => {
    reasons.push({ code, params: { facility: facility.name, ...params }, clauses: [] })
  }
  const light = casualty.category === 'minor' || casualty.category === 'uninjured'
  const has = new Set(facility.capabilities.map((one) => one.value))

  const lightClinic = facility.kind === 'day-clinic' && light
  if (facility.kind === 'unknown') flags.push('kind-unknown')
  else if (facility.kind !== 'acute' && !lightClinic)
    refuse('unsuitable-kind', { kind: facility.kind })

  if (facility.emergency.value === 'unknown') flags.push('emergency-unknown')
  if (facility.emergency.value === 'no' && !light) refuse('no-emergency-department')

  // An imported register names no capabilities: nothing is known, which is not that there are none.
  if (has.size === 0) flags.push('capabilities-unknown')
  else {
    for (const need of casualty.needs) {
      if (!includesCapability(has, need)) refuse('lacks-capability', { need })
    }
    if (casualty.contaminated && !has.has('decontamination')) refuse('no-decontamination')
    const child = casualty.ageYears !== null && casualty.ageYears < childBelowYears
    if (child && !has.has('paediatrics')) flags.push('no-paediatrics')
  }
  return { ok: reasons.length === 0, reasons, flags }
}
