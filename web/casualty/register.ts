import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import type { CommandBody } from '#core/nouns.ts'

/** Registering somebody: as little as possible now, the rest later. */

export type Registration = {
  label: string
  tag: string
  sex: CasualtyState['sex']
  looksLike: 'adult' | 'child' | 'infant' | null
  ageYears: number | null
}

/** The next free label after the highest number in use, in the house's own series. */
export function nextLabel(
  casualties: readonly Pick<CasualtyState, 'label'>[],
  series = 'C',
): string {
  const numbers = casualties.flatMap(({ label }) => {
    const found = /^(.*?)-?(\d+)$/.exec(label)
    return found && found[1] === series ? [Number(found[2])] : []
  })
  return `${series}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}

/** The body of `casualty.report`; what was not asked is left out. */
export function report(
  of: Registration,
  incident: Pick<IncidentState, 'id' | 'place'>,
  foundBy: 'crew' | 'dispatch' | 'hospital',
  place: { lat: number; lon: number } | null,
): CommandBody<'casualty.report'> {
  return {
    incident: incident.id,
    label: of.label.trim(),
    sex: of.sex,
    ...(of.ageYears === null ? {} : { ageYears: of.ageYears }),
    ...(of.looksLike === null ? {} : { looksLike: of.looksLike }),
    ...(of.tag.trim() === '' ? {} : { tag: of.tag.trim() }),
    place: place ?? incident.place,
    foundBy,
  }
}
