import { reason } from '#core/allocation/input.ts'
import type { PlanCasualty, Reason, Unplaced } from '#core/allocation/plan.ts'
import type { Sight } from '#core/allocation/reach.ts'
import type { Account } from '#core/allocation/reasons.ts'
import type { Category } from '#core/triage/category.ts'

/** Categories that are not sent to a hospital's treatment starts, and why. */
const stays: Partial<Record<Category, string>> = {
  'no-signs-of-life': 'confirm-death-first',
  dead: 'dead',
  uninjured: 'needs-no-hospital',
  untriaged: 'triage-first',
}
const helpMax = 5

/** Who gets no place: why, what would have to change, and where care goes on meanwhile. */
export function unplacedOf(report: Account, casualty: PlanCasualty): Unplaced {
  const { id, label, category } = casualty
  const base = { casualty: id, label, category }
  const hold: Unplaced['meanwhile'] = { facility: null, minutes: null, code: 'hold-at-scene' }
  const stay = stays[category]
  if (stay) {
    const wouldHelp = stay === 'triage-first' ? [reason('triage')] : []
    return { ...base, why: reason(stay), wouldHelp, meanwhile: hold }
  }
  const sights = report.reaches.of.get(id)!.sights
  const nearest = emergencyNearby(report, casualty, sights)
  const meanwhile: Unplaced['meanwhile'] = nearest
    ? {
        facility: report.input.facilities[nearest.offer]!.facility.id,
        minutes: nearest.minutes,
        code: 'over-capacity',
      }
    : hold
  return {
    ...base,
    why: why(report, casualty, sights),
    wouldHelp: help(report, casualty, sights),
    meanwhile,
  }
}

/** The nearest emergency department that may be driven to: known to be one if any is. */
function emergencyNearby(
  { input }: Account,
  casualty: PlanCasualty,
  sights: readonly Sight[],
): Sight | undefined {
  const possible = (sight: Sight, value: string) => {
    const { facility, status } = input.facilities[sight.offer]!
    const { leg } = sight.way
    if (facility.kind !== 'acute' || facility.emergency.value !== value) return false
    if (!leg || status === 'closed' || sight.obstacle?.code === 'no-decontamination') return false
    const decision = input.decide(casualty, facility, leg)
    return decision === null || decision.answer === 'permitted'
  }
  return (
    sights.find((sight) => possible(sight, 'yes')) ??
    sights.find((sight) => possible(sight, 'unknown'))
  )
}

const wants = ({ needs, category }: PlanCasualty) => needs.join(', ') || category

function why({ options }: Account, casualty: PlanCasualty, sights: readonly Sight[]): Reason {
  const codes = new Set(sights.map((sight) => sight.obstacle?.code))
  if (codes.has(undefined)) {
    return reason('no-start-in-time', { need: wants(casualty), within: options.horizonMinutes })
  }
  const law = sights.filter(
    ({ obstacle }) => obstacle?.code === 'not-permitted' || obstacle?.code === 'undetermined',
  )
  if (law.length > 0) {
    return reason('none-permitted', {}, [...new Set(law.flatMap((one) => one.obstacle!.clauses))])
  }
  if (codes.has('crossing') || codes.has('unreachable')) return reason('none-reachable')
  return reason('none-suitable', { need: wants(casualty) })
}

/** One concrete change per kind of obstacle, at the nearest facility where it would do. */
function help(
  { input, options }: Account,
  casualty: PlanCasualty,
  sights: readonly Sight[],
): Reason[] {
  const found = new Map<string, Reason>()
  const add = (one: Reason) => {
    if (!found.has(one.code)) found.set(one.code, one)
  }
  const need = wants(casualty)
  for (const { offer, minutes, obstacle } of sights) {
    const { facility } = input.facilities[offer]!
    const at = { facility: facility.id, name: facility.name, minutes: Math.round(minutes ?? 0) }
    if (obstacle === null) {
      add(reason('place-within', { need, ...at, within: Math.min(90, options.horizonMinutes) }))
      const own = facility.member !== null && facility.member === casualty.member
      if (!own && facility.reserveShare.value > 0) add(reason('reserve-released', at))
    } else if (obstacle.code === 'not-permitted' || obstacle.code === 'undetermined') {
      add(
        reason(
          obstacle.code === 'undetermined' ? 'fact-known' : 'clause-permits',
          { ...obstacle.params, ...at },
          obstacle.clauses,
        ),
      )
    } else if (obstacle.code === 'crossing') {
      add(reason('crossing-opens', { ...obstacle.params, ...at }, obstacle.clauses))
    } else if (obstacle.code === 'closed' || obstacle.code === 'reports-full') {
      add(reason('reopens', at))
    } else if (obstacle.code === 'no-capacity') {
      add(reason('capacity-stated', { need, ...at }))
    } else if (obstacle.code === 'no-decontamination') {
      add(reason('decontamination', at))
    }
  }
  if (found.size === 0) add(reason('place-anywhere', { need, within: options.horizonMinutes }))
  return [...found.values()].slice(0, helpMax)
}
