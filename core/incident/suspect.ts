import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import type { Place } from '#core/region/region.ts'
import { minutesBetween } from '#core/time.ts'

/** What of a record is looked at to find that it may be of the same person as another. */
export type Look = Pick<
  CasualtyState,
  'id' | 'member' | 'reportedBy' | 'reportedAt' | 'tag' | 'sex' | 'ageYears' | 'place'
>
/** `score` 0 to 1 orders what to look at first; it is not a probability. */
export type Suspicion = { a: string; b: string; score: number; why: string[] }

/** How alike is alike. All assumed: to be set by those who have counted real doubles. */
export const alike = { ageYearsMax: 2, kmMax: 0.5, minutesMax: 45 } as const

/**
 * Pairs of records that look like one person and that nobody has settled: the same tag, or the same
 * sex, about the same age, near each other and at about the same time, by two reporters. What is not
 * known never makes two records alike. Most alike first, then by id.
 */
export function findSuspected(
  records: readonly Look[],
  settled: IncidentState['samePersons'],
): Suspicion[] {
  const known = new Set(settled.map(({ a, b }) => `${a} ${b}`))
  const ordered = [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  const found: Suspicion[] = []
  for (const [index, a] of ordered.entries()) {
    for (const b of ordered.slice(index + 1)) {
      if (known.has(`${a.id} ${b.id}`)) continue
      const suspicion = compareTwo(a, b)
      if (suspicion) found.push({ a: a.id, b: b.id, ...suspicion })
    }
  }
  return found.sort((one, other) => other.score - one.score || (one.a < other.a ? -1 : 1))
}

/** How much two records look like one person, and why; null where they do not. `a` has the lower id. */
export function compareTwo(a: Look, b: Look): { score: number; why: string[] } | null {
  if (a.reportedBy === b.reportedBy) return null
  if (a.tag !== null && a.tag === b.tag) return { score: 0.95, why: ['tag'] }
  // One member does not hang two tags on one person; two members may.
  if (a.tag !== null && b.tag !== null && a.member === b.member) return null
  if (a.sex === 'unknown' || a.sex !== b.sex) return null
  if (a.ageYears === null || b.ageYears === null || !a.place || !b.place) return null
  const years = Math.abs(a.ageYears - b.ageYears)
  const km = kmBetween(a.place, b.place)
  const minutes = Math.abs(minutesBetween(a.reportedAt, b.reportedAt))
  if (years > alike.ageYearsMax || km > alike.kmMax || minutes > alike.minutesMax) return null
  const far = years / alike.ageYearsMax + km / alike.kmMax + minutes / alike.minutesMax
  const score = Math.round(100 * (0.8 - 0.1 * far)) / 100
  return { score, why: ['sex', 'age', 'place', 'time'] }
}

/** Good to a metre over the few hundred that matter here. */
function kmBetween(a: Place, b: Place): number {
  const kmPerDegree = 111.2
  const north = (a.lat - b.lat) * kmPerDegree
  const east = (a.lon - b.lon) * kmPerDegree * Math.cos((a.lat * Math.PI) / 180)
  return Math.hypot(north, east)
}
