import type { IncidentView } from '#core/incident/answer.ts'

/** A pair of records on the list of possible doubles, with how far it is settled. */
export type Pair = {
  a: string
  b: string
  state: 'suspected' | 'proposed' | 'confirmed'
  score: number | null
  why: string[]
  proposedBy: string | null
}

const key = (a: string, b: string) => [a, b].sort().join(' ')

/** Proposed pairs first, since only another person's word is missing; then suspected, likeliest first. */
export function pairsOf(incident: Pick<IncidentView, 'samePersons' | 'suspected'>): Pair[] {
  const stated = new Map(incident.samePersons.map((one) => [key(one.a, one.b), one]))
  const scores = new Map(incident.suspected.map((one) => [key(one.a, one.b), one]))
  const settled = incident.samePersons.flatMap((one): Pair[] => {
    if (one.state === 'parted') return []
    const alike = scores.get(key(one.a, one.b))
    const why = alike?.why ?? [one.basis]
    const { a, b, state, proposedBy } = one
    return [{ a, b, state, score: alike?.score ?? null, why, proposedBy }]
  })
  const open = incident.suspected.flatMap((one): Pair[] => {
    const said = stated.get(key(one.a, one.b))
    if (said) return []
    const { a, b, score, why } = one
    return [{ a, b, state: 'suspected', score, why, proposedBy: null }]
  })
  const rank = { proposed: 0, suspected: 1, confirmed: 2 }
  return [...settled, ...open].sort(
    (x, y) => rank[x.state] - rank[y.state] || (y.score ?? 1) - (x.score ?? 1),
  )
}
