import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Me } from '../me.ts'

/** The one thing to do next with a casualty, for this person; everything else is still reachable. */

export type Step =
  | { step: 'triage' }
  | { step: 'destine' }
  | { step: 'depart'; vehicle: string }
  | { step: 'cross'; crossing: string }
  | { step: 'arrive' }
  | { step: 'sign'; side: 'giving' | 'receiving' }
  | { step: 'answer' }
  | null

/** The crossings of the way that have not been passed yet, in order. */
export function crossingsAhead(of: CasualtyState): string[] {
  const passed = new Set(of.journey.crossed.map((one) => one.crossing))
  return (of.destination?.route?.crossings ?? []).filter((crossing) => !passed.has(crossing))
}

const isHere = (of: CasualtyState, me: Me) => {
  const at = of.journey.arrivedTo ?? of.destination?.to
  return at !== null && at !== undefined && 'facility' in at && at.facility === me.facility
}

/** What next, or null where nothing waits for this person. Whether it is permitted the node decides. */
export function nextStep(of: CasualtyState, me: Me): Step {
  const { stage, signatures, requests } = of
  switch (me.role) {
    case 'crew':
      if (stage === 'at-scene') return of.category === 'untriaged' ? { step: 'triage' } : null
      if (stage === 'destined') return { step: 'depart', vehicle: me.vehicle ?? '' }
      if (of.journey.vehicle !== null && of.journey.vehicle !== me.vehicle) return null
      if (stage === 'on-the-way') {
        const [crossing] = crossingsAhead(of)
        return crossing === undefined ? { step: 'arrive' } : { step: 'cross', crossing }
      }
      return stage === 'arrived' && !signatures.giving ? { step: 'sign', side: 'giving' } : null
    case 'dispatcher':
      return stage === 'at-scene' && of.destination === null ? { step: 'destine' } : null
    case 'coordinator':
    case 'clinician': {
      const isAsked = requests.some(
        (one) => one.state === 'waiting' && one.facility === me.facility && one.to === me.member,
      )
      if (isAsked && me.role === 'coordinator') return { step: 'answer' }
      if (!isHere(of, me) || signatures.receiving) return null
      return stage === 'arrived' || stage === 'on-the-way'
        ? { step: 'sign', side: 'receiving' }
        : null
    }
    default:
      return null
  }
}
