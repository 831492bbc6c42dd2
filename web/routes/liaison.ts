import type { RequestLine } from '#core/api.ts'
import type { CrossingState } from '#core/capacity/states.ts'
import type { RegionFacts } from '../data.ts'

/** What waits on whom, and how the crossings stand. */

export const byDeadline = (lines: readonly RequestLine[]): RequestLine[] =>
  lines
    .filter(({ request }) => request.state === 'waiting' || request.state === 'lapsed')
    .sort((a, b) => a.request.answerBy - b.request.answerBy)

export type Crossing = RegionFacts['crossings'][number]
export type Standing = {
  crossing: Crossing
  state: CrossingState['state']
  said: CrossingState | null
}

const rank: Record<CrossingState['state'], number> = {
  closed: 0,
  restricted: 1,
  unknown: 2,
  open: 3,
}

/** Crossings with what was last said of them, what is abnormal first; `usual` where nobody has spoken. */
export function standings(
  crossings: readonly Crossing[],
  states: readonly CrossingState[],
  member: string,
): Standing[] {
  const byId = new Map(states.map((one) => [one.id, one]))
  return crossings
    .map((crossing): Standing => {
      const said = byId.get(crossing.id) ?? null
      return { crossing, said, state: said?.state ?? crossing.usual ?? 'unknown' }
    })
    .sort(
      (a, b) =>
        rank[a.state] - rank[b.state] ||
        Number(b.crossing.between.includes(member)) - Number(a.crossing.between.includes(member)) ||
        a.crossing.name.localeCompare(b.crossing.name),
    )
}
