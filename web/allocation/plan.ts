import type { Assignment, Plan, Reason } from '#core/allocation/plan.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CommandBody } from '#core/nouns.ts'
import { currentRequest } from '../casualty/casualty-list.ts'
import type { Way } from '../routes/way.ts'
import { needRank } from '../ui/category.ts'

/** What the plan's column shows, whether it is a proposal or in force. */

export type Line = {
  casualty: string
  label: string
  category: CasualtyState['category']
  /** Null: a place outside the region. */
  facility: string | null
  facilityName: string
  member: string
  crossings: string[]
  minutes: number | null
  arriveAt: number | null
  clauses: string[]
  because: Reason[]
  flags: string[]
  overridden: boolean
  request: CasualtyState['requests'][number] | null
  stage: CasualtyState['stage']
}

const byNeedThenMinutes = (a: Line, b: Line) =>
  needRank(a.category) - needRank(b.category) ||
  (a.minutes ?? 0) - (b.minutes ?? 0) ||
  a.label.localeCompare(b.label, 'en', { numeric: true })

const ofAssignment = (one: Assignment): Line => ({
  casualty: one.casualty,
  label: one.label,
  category: one.category,
  facility: one.facility,
  facilityName: one.facilityName,
  member: one.member,
  crossings: one.route.crossings,
  minutes: one.route.minutes,
  arriveAt: one.arriveAt,
  clauses: one.clauses,
  because: one.because,
  flags: one.flags,
  overridden: false,
  request: null,
  stage: 'at-scene',
})

export const proposedLines = (plan: Plan): Line[] =>
  plan.assignments.map(ofAssignment).sort(byNeedThenMinutes)

/** What is in force: each casualty's own destination, whoever set it. */
export function linesInForce(
  casualties: readonly CasualtyState[],
  names: ReadonlyMap<string, string>,
): Line[] {
  return casualties
    .flatMap((one): Line[] => {
      if (!one.destination || one.stage === 'closed' || one.stage === 'handed-over') return []
      const { to, route, clauses, overridden } = one.destination
      const isInside = 'facility' in to
      return [
        {
          casualty: one.id,
          label: one.label,
          category: one.category,
          stage: one.stage,
          facility: isInside ? to.facility : null,
          facilityName: isInside ? (names.get(to.facility) ?? to.facility) : to.outside.name,
          member: isInside ? to.member : to.outside.country,
          crossings: route?.crossings ?? [],
          minutes: route?.minutes ?? null,
          arriveAt: one.journey.etaAt,
          clauses,
          because: [],
          flags: [],
          overridden,
          request: currentRequest(one) ?? null,
        },
      ]
    })
    .sort(byNeedThenMinutes)
}

export type Ask = { member: string; casualties: string[] }

/** One request per neighbour: those destined there of whom that hospital has not been asked, or never answered. */
export function asksToMake(casualties: readonly CasualtyState[], home: string): Ask[] {
  const byMember = new Map<string, string[]>()
  for (const one of casualties) {
    const to = one.destination?.to
    if (!to || !('member' in to) || to.member === home || one.custody.member !== home) continue
    if (one.stage !== 'destined' || one.necessity) continue
    const isAsked = one.requests.some(
      (request) =>
        request.facility === to.facility &&
        request.state !== 'withdrawn' &&
        request.state !== 'lapsed',
    )
    if (isAsked) continue
    byMember.set(to.member, [...(byMember.get(to.member) ?? []), one.id])
  }
  return [...byMember]
    .map(([member, ids]) => ({ member, casualties: ids }))
    .sort((a, b) => a.member.localeCompare(b.member))
}

/** A proposal as the act that puts it in force. */
export function adoption(plan: Plan, id: string): CommandBody<'incident.adopt_plan'> {
  return {
    plan: id,
    value: plan.value,
    bound: plan.bound,
    gap: plan.gap,
    lines: plan.assignments.map(({ casualty, facility, member, route, clauses, because }) => ({
      casualty,
      facility,
      member,
      route,
      clauses,
      because: because.map(({ code, params }) => ({ code, params })),
    })),
    unplaced: plan.unplaced.map(({ casualty, why }) => ({ casualty, why: why.code })),
  }
}

/** `0.4` for a gap of 0.0041; as many places as it takes to say that there is one. */
export function percent(share: number): string {
  if (share === 0) return '0'
  if (share < 0.0005) return '< 0.05'
  return (share * 100).toFixed(share < 0.1 ? 1 : 0)
}

/** Where a way leads, as an act says it; a hospital that no member answers for lies outside. */
export function destinedBy({ facility, leg }: Way) {
  return {
    destination: { facility: facility.id, member: facility.member ?? 'outside' },
    route: leg ? { crossings: leg.crossings, minutes: leg.minutes, km: leg.km } : null,
  }
}

/** Whole minutes by which the way is longer than that to the destination; 0 where either is unknown. */
export function minutesMore(was: CasualtyState['destination'], { leg }: Way): number {
  return leg && was?.route ? Math.round(leg.minutes - was.route.minutes) : 0
}
