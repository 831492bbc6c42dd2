import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CasualtyEventKind, Received } from '#core/casualty/events.ts'
import { type Judged, tooEarly, type Verdict, wrongly } from '#core/noun.ts'

/**
 * Who may write what about a patient. The chain is made of entries that each member writes by its own
 * hand: the one that reported them, then whoever received them after somebody in the chain had named it.
 * So the answer does not turn on whose link is faster: what has not been named yet waits and is judged
 * again, and who was never named stays outside.
 */

/** The members of the chain: whoever reported the patient or took them over. */
export function inCharge({ member, acts }: CasualtyState): Set<string> {
  const receivers = acts
    .filter(({ kind, body }) => {
      if (kind === 'casualty.taken_over') return true
      return kind === 'casualty.handover_signed' && 'side' in body && body.side === 'receiving'
    })
    .map((act) => act.member)
  return new Set(member === '' ? receivers : [member, ...receivers])
}

/** The chain, and whoever it has named as the place where the patient is to go or to be brought back. */
export function namedByTheChain(state: CasualtyState): Set<string> {
  const named = inCharge(state)
  for (const { kind, body } of state.acts) {
    if ('destination' in body && body.destination && 'member' in body.destination) {
      named.add(body.destination.member)
    }
    if (kind === 'casualty.returned' && body.to !== undefined) named.add(body.to)
  }
  return named
}

/** Whoever has been told of the patient by the chain: to be asked, to receive them, to lead. */
export function concernedBy(state: CasualtyState): Set<string> {
  const { addressed, lead, custody } = state
  const others = [lead, custody.other ?? ''].filter((one) => one !== '')
  return new Set([...namedByTheChain(state), ...addressed, ...others])
}

type OfCasualty = Judged<CasualtyState, unknown>

/** Somebody who stands outside. Where nobody but us could have let them in, we know that nobody has. */
function outside(
  { state, entry, ground }: OfCasualty,
  why: 'not-told' | 'not-in-charge' | 'not-sent-there',
): Verdict {
  const others = [...inCharge(state)].filter((one) => one !== entry.member)
  const onlyOurs = others.every((one) => one === ground.home)
  return onlyOurs ? wrongly(why) : tooEarly(why)
}

/** What is seen, done and said at the patient: whoever is concerned with them. */
function byWhomItConcerns(judged: OfCasualty): Verdict {
  if (!judged.state.exists) return tooEarly('not-begun')
  return concernedBy(judged.state).has(judged.entry.member) ? null : outside(judged, 'not-told')
}

/** What only the member that answers for the patient does. */
function byWhoIsInCharge(judged: OfCasualty): Verdict {
  if (!judged.state.exists) return tooEarly('not-begun')
  return inCharge(judged.state).has(judged.entry.member) ? null : outside(judged, 'not-in-charge')
}

/** Death, consent and identity, and what becomes of custody: whoever the chain names. */
function byWhomTheChainNames(judged: OfCasualty): Verdict {
  if (!judged.state.exists) return tooEarly('not-begun')
  const named = namedByTheChain(judged.state).has(judged.entry.member)
  return named ? null : outside(judged, 'not-in-charge')
}

/** Taking a patient on: only whoever they were sent to, or who was asked to take them. */
function byWhoWasSentThem(judged: OfCasualty): Verdict {
  const { state, entry } = judged
  if (!state.exists) return tooEarly('not-begun')
  const sent = new Set([...namedByTheChain(state), ...state.addressed])
  return sent.has(entry.member) ? null : outside(judged, 'not-sent-there')
}

type Writers = {
  [K in CasualtyEventKind]: (judged: Judged<CasualtyState, Received<K>>) => Verdict
}

const byWhoReviews = ({
  state,
  body,
  entry,
}: Judged<CasualtyState, { review?: string | undefined }>): Verdict => {
  const review = state.reviews.find(({ id }) => id === body.review)
  if (!review) return tooEarly('not-reviewing')
  return review.member === entry.member ? null : wrongly('not-reviewing')
}

/** For each kind of entry, who may write it. A kind that is missing does not compile. */
export const writers: Writers = {
  'casualty.reported': ({ state, body, entry, ground }) => {
    if (state.exists) return state.member === entry.member ? null : wrongly('begun-by-another')
    if (body.incident === undefined) return null
    const told = ground.concerns(`incident/${body.incident}`, entry.member)
    // Into an incident of ours only whoever was told of it reports; one that we do not have is not ours.
    if (told === null) return body.lead === ground.home ? wrongly('unknown-thing') : null
    return told || body.lead !== ground.home ? null : wrongly('not-told')
  },
  'casualty.observed': byWhomItConcerns,
  'casualty.triaged': byWhomItConcerns,
  'casualty.labelled': byWhomItConcerns,
  'casualty.label_unmapped': byWhomItConcerns,
  'casualty.category_set': byWhomItConcerns,
  'casualty.injury_found': byWhomItConcerns,
  'casualty.treated': byWhomItConcerns,
  'casualty.needs_stated': byWhomItConcerns,
  'casualty.identified': byWhomTheChainNames,
  'casualty.consent_stated': byWhomTheChainNames,
  'casualty.flagged': byWhomItConcerns,
  'casualty.destined': byWhoIsInCharge,
  'casualty.requested': byWhoIsInCharge,
  'casualty.answered': ({ state, body, entry }) => {
    const request = state.requests.find(({ id }) => id === body.request)
    if (!request) return tooEarly('not-asked')
    return request.to === entry.member ? null : wrongly('not-asked')
  },
  'casualty.request_withdrawn': byWhoIsInCharge,
  'casualty.request_lapsed': ({ state, body, entry }) => {
    const request = state.requests.find(({ id }) => id === body.request)
    if (!request) return tooEarly('not-asking')
    return request.from === entry.member ? null : wrongly('not-asking')
  },
  'casualty.necessity_invoked': byWhoIsInCharge,
  'casualty.review_overdue': byWhoReviews,
  'casualty.review_closed': byWhoReviews,
  'casualty.departed': byWhoIsInCharge,
  'casualty.crossed': byWhomItConcerns,
  'casualty.arrived': byWhomItConcerns,
  'casualty.handover_signed': (judged) =>
    judged.body.side === 'receiving' ? byWhoWasSentThem(judged) : byWhoIsInCharge(judged),
  'casualty.handover_disputed': byWhomTheChainNames,
  'casualty.taken_over': byWhoWasSentThem,
  'casualty.read_back': byWhoIsInCharge,
  'casualty.followed_up': byWhomItConcerns,
  'casualty.returned': byWhoIsInCharge,
  'casualty.death_confirmed': byWhomTheChainNames,
  'casualty.closed': byWhoIsInCharge,
  'casualty.opened': byWhomItConcerns,
  'casualty.erased': byWhomItConcerns,
}
