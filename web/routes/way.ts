import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { compile } from '#core/law/evaluate.ts'
import { standingOf } from '#core/law/standing.ts'
import type { Facility, Place, Region } from '#core/region/region.ts'
import { buildNetwork, type Network } from '#core/routes/network.ts'
import { type Leg, routes } from '#core/routes/travel.ts'

/** Ways to hospitals, found in the browser by the same core that the node plans with. */

const networks = new WeakMap<object, Network>()
function networkOf(region: Region): Network {
  const known = networks.get(region)
  if (known) return known
  const made = buildNetwork(region)
  networks.set(region, made)
  return made
}

export type Way = { facility: Facility; leg: Leg | null }

/**
 * The way to every acute hospital by ambulance with lights, soonest first, those out of reach last.
 * `under` necessity drives over crossings that the agreement refuses, never over closed ones.
 */
export function waysFrom(
  from: Place,
  about: { region: Region; agreement: Agreement; crossings: readonly CrossingState[]; now: number },
  casualty: Pick<CasualtyState, 'category' | 'began'>,
  under: 'agreement' | 'necessity' = 'agreement',
): Way[] {
  const facilities = about.region.facilities.filter((one) => one.kind === 'acute')
  const states = new Map(about.crossings.map((state) => [state.id, state]))
  const evaluate = compile([standingOf(about.agreement)])
  const found = routes(networkOf(about.region), { place: from }, facilities, {
    vehicle: 'ambulance',
    lightsAndSirens: true,
    now: about.now,
    crossingStates: states,
    decide: (question, now) => evaluate(question, now, casualty.began ?? now),
    facts: { category: casualty.category },
    under,
  })
  return facilities
    .map((facility, i) => ({ facility, leg: found[i]!.leg }))
    .sort((a, b) => (a.leg?.minutes ?? Infinity) - (b.leg?.minutes ?? Infinity))
}
