import type { CasualtyState, Request } from '#core/casualty/casualty.ts'
import type { Instant } from '#core/time.ts'
import { needRank } from '../ui/category.ts'

/** Who is coming to one hospital, in what order, and what has still to be answered. */

export type Phase = 'to-answer' | 'expected' | 'on-the-way' | 'here'
export type Incoming = {
  casualty: CasualtyState
  /** The request that brings them; null for a patient of our own side. */
  request: Request | null
  phase: Phase
  /** When they arrive, once they have left; else null. */
  etaAt: Instant | null
  minutes: number | null
}
/** Lines of one request: one ring, one deadline, one tap for all. */
export type Batch = {
  request: string
  incident: string
  from: string
  askedAt: Instant
  answerBy: Instant
  silence: Request['silence']
  lines: Incoming[]
}

/** Nobody has answered in person and nobody has taken it back: silence may still be broken. */
export const isUnanswered = (one: Request): boolean =>
  one.answeredAt === undefined &&
  one.late === undefined &&
  (one.state === 'waiting' || one.state === 'lapsed')

const goesTo = (one: CasualtyState, facility: string) => {
  const to = one.destination?.to
  return to !== undefined && 'facility' in to && to.facility === facility
}
const wasBroughtTo = (one: CasualtyState, facility: string) => {
  const to = one.journey.arrivedTo
  return to !== null && 'facility' in to && to.facility === facility
}

/** What one casualty is to this hospital now; null where it is nothing. */
export function incomingOf(one: CasualtyState, facility: string): Incoming | null {
  const own = one.requests.filter((request) => request.facility === facility)
  const request = own.find(isUnanswered) ?? own.findLast(({ state }) => state !== 'withdrawn')
  const rest = {
    casualty: one,
    request: request ?? null,
    etaAt: one.journey.arrivedAt === null ? one.journey.etaAt : null,
    minutes: one.destination?.route?.minutes ?? request?.route?.minutes ?? null,
  }
  if (one.stage === 'closed') return null
  const isHere = wasBroughtTo(one, facility) && one.stage !== 'at-scene'
  if (isHere && one.stage === 'handed-over')
    return one.custody.state === 'held' ? null : { ...rest, phase: 'here' }
  if (isHere && one.stage === 'arrived') return { ...rest, phase: 'here' }
  if (one.stage === 'on-the-way')
    return goesTo(one, facility) ? { ...rest, phase: 'on-the-way' } : null
  if (request && isUnanswered(request)) return { ...rest, phase: 'to-answer' }
  const agreed = request?.state === 'accepted' || request?.state === 'accepted-if'
  if (one.stage !== 'destined' || !goesTo(one, facility)) return null
  return agreed || one.necessity || one.custody.member === memberOf(one)
    ? { ...rest, phase: 'expected' }
    : null
}

const memberOf = (one: CasualtyState) => {
  const to = one.destination?.to
  return to && 'member' in to ? to.member : null
}

/** Sooner first; who has left comes before who has not; among equals the greater need. */
export const byArrival = (a: Incoming, b: Incoming): number =>
  (a.etaAt ?? Number.POSITIVE_INFINITY) - (b.etaAt ?? Number.POSITIVE_INFINITY) ||
  (a.minutes ?? 1e6) - (b.minutes ?? 1e6) ||
  needRank(a.casualty.category) - needRank(b.casualty.category) ||
  a.casualty.label.localeCompare(b.casualty.label, 'en', { numeric: true })

// Two instants that are both unknown differ by NaN, which `||` passes over as it should.

/** Everybody who concerns this hospital, each once, sorted by arrival. */
export function allIncoming(casualties: readonly CasualtyState[], facility: string): Incoming[] {
  const byId = new Map(casualties.map((one) => [one.id, one]))
  return [...byId.values()].flatMap((one) => incomingOf(one, facility) ?? []).sort(byArrival)
}

/** What has to be answered, by request; the one whose deadline comes first on top. */
export function batchesOf(incoming: readonly Incoming[]): Batch[] {
  const open = incoming.filter(({ phase }) => phase === 'to-answer')
  const groups = Map.groupBy(open, ({ request }) => request!.id)
  return [...groups]
    .map(([request, lines]): Batch => {
      const first = lines[0]!.request!
      return {
        request,
        lines,
        from: first.from,
        silence: first.silence,
        incident: lines[0]!.casualty.incident,
        askedAt: Math.min(...lines.map((one) => one.request!.askedAt)),
        answerBy: Math.min(...lines.map((one) => one.request!.answerBy)),
      }
    })
    .sort((a, b) => a.answerBy - b.answerBy)
}

/** How much of the time to answer has gone: 0 when asked, 1 at the deadline and after. */
export const gone = (of: { askedAt: Instant; answerBy: Instant }, now: Instant): number => {
  if (of.answerBy <= of.askedAt) return 1
  return Math.min(1, Math.max(0, (now - of.askedAt) / (of.answerBy - of.askedAt)))
}

/** The signs that a team wants first, in the order in which they are said. */
export const vitals = [
  'respiratoryRatePerMin',
  'spo2Percent',
  'heartRatePerMin',
  'systolicMmHg',
] as const
const comaScale = ['gcsEye', 'gcsVerbal', 'gcsMotor'] as const

/** The sum of the Glasgow Coma Scale, where all three parts are known. */
export function comaScore(observations: CasualtyState['observations']): number | null {
  const parts = comaScale.map((key) => observations[key]?.value)
  return parts.every((part) => typeof part === 'number')
    ? parts.reduce<number>((sum, part) => sum + part, 0)
    : null
}
