import type { RequestLine } from '#core/api.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { needRank } from '../ui/category.ts'

/** What waits for an answer at a hospital, and who is on the way to it. */

/** Lines of one request that go to the same hospital: answered one by one or all at once. */
export type Asked = {
  request: string
  incident: string
  from: string
  answerBy: number
  askedAt: number
  silence: RequestLine['request']['silence']
  lines: RequestLine[]
}

/** Open requests to this hospital (or to all of the house), the nearest deadline first. */
export function askedOf(lines: readonly RequestLine[], facility: string | undefined): Asked[] {
  const open = lines.filter(
    ({ request }) =>
      request.state === 'waiting' && (facility === undefined || request.facility === facility),
  )
  return [...Map.groupBy(open, ({ request }) => request.id)]
    .map(([request, some]): Asked => {
      const first = some[0]!
      return {
        request,
        incident: first.casualty.incident,
        from: first.request.from,
        answerBy: Math.min(...some.map((one) => one.request.answerBy)),
        askedAt: first.request.askedAt,
        silence: first.request.silence,
        lines: some.toSorted(
          (a, b) => needRank(a.casualty.category) - needRank(b.casualty.category),
        ),
      }
    })
    .sort((a, b) => a.answerBy - b.answerBy)
}

const goesTo = (one: CasualtyState) => {
  const to = one.journey.arrivedTo ?? one.destination?.to
  return to && 'facility' in to ? to.facility : null
}

/** Patients here whose handover is open, then those on the way and announced, by arrival. */
export function incomingOf(casualties: readonly CasualtyState[], facility: string | undefined) {
  const mine = casualties.filter(
    (one) => facility !== undefined && goesTo(one) === facility && one.stage !== 'closed',
  )
  const byArrival = (a: CasualtyState, b: CasualtyState) =>
    (a.journey.etaAt ?? Infinity) - (b.journey.etaAt ?? Infinity) ||
    needRank(a.category) - needRank(b.category)
  return {
    here: mine.filter((one) => one.stage === 'arrived').sort(byArrival),
    coming: mine.filter((one) => one.stage === 'on-the-way').sort(byArrival),
    announced: mine.filter((one) => one.stage === 'destined').sort(byArrival),
  }
}

/** How much of the time to answer is gone, 0 to 1: the ring grows with it. */
export const ringShare = (askedAt: number, answerBy: number, now: number): number =>
  Math.min(1, Math.max(0, (now - askedAt) / Math.max(1, answerBy - askedAt)))

/** Three facts that decide what to make ready: the injuries first, then the worst signs. */
export function threeFacts(
  of: CasualtyState,
  say: (key: string) => string,
): { key: string; text: string; number?: number }[] {
  const injuries = of.injuries.map(({ value }) => ({
    key: value.region + value.injury,
    text: `${say(`clinical.injury.${value.injury}`)}, ${say(`clinical.region.${value.region}`)}`,
  }))
  const signs = ['systolicMmHg', 'respiratoryRatePerMin', 'heartRatePerMin', 'spo2Percent'].flatMap(
    (key) => {
      const value = of.observations[key]?.value
      if (typeof value !== 'number') return []
      return [{ key, text: say(`clinical.observation.${key}`), number: value }]
    },
  )
  return [...injuries.slice(0, signs.length > 0 ? 2 : 3), ...signs].slice(0, 3)
}
