import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CasualtyEventKind, Received } from '#core/casualty/events.ts'
import { type Judged, tooEarly, type Verdict, wrongly } from '#core/verdict.ts'

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

/** Who answers for the patient now: both sides while a transfer is unconfirmed or disputed. */
function custodiansNow({ custody }: CasualtyState): Set<string> {
  const open = custody.state === 'transfer-unconfirmed' || custody.state === 'disputed'
  return new Set(
    open && custody.other !== undefined ? [custody.member, custody.other] : [custody.member],
  )
}

/** Who answers for the patient now, and where they are being brought. */
export function answeringNow(state: CasualtyState): Set<string> {
  const now = custodiansNow(state)
  const { returningTo, destination } = state
  if (returningTo !== null) now.add(returningTo)
  if (destination && 'member' in destination.to) now.add(destination.to.member)
  return now
}

/** Steps of one patient's journey that a partner may add to: a real one takes some dozens. */
const actsMax = 1_000

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
  if (judged.state.acts.length >= actsMax) return wrongly('too-many')
  return concernedBy(judged.state).has(judged.entry.member) ? null : outside(judged, 'not-told')
}

/** What only the member that answers for the patient does. */
function byWhoIsInCharge(judged: OfCasualty): Verdict {
  if (!judged.state.exists) return tooEarly('not-begun')
  if (judged.state.acts.length >= actsMax) return wrongly('too-many')
  return inCharge(judged.state).has(judged.entry.member) ? null : outside(judged, 'not-in-charge')
}

/** That the case is over, and what becomes of custody: whoever answers for the patient now. */
function byWhoHasThemNow(judged: OfCasualty): Verdict {
  if (!judged.state.exists) return tooEarly('not-begun')
  return custodiansNow(judged.state).has(judged.entry.member)
    ? null
    : outside(judged, 'not-in-charge')
}

/**
 * Death, consent and identity: whoever answers for the patient now, or is where they are being brought.
 * Whoever gave them away has no say in it any more.
 */
function byWhoAnswersNow(judged: OfCasualty): Verdict {
  if (!judged.state.exists) return tooEarly('not-begun')
  return answeringNow(judged.state).has(judged.entry.member)
    ? null
    : outside(judged, 'not-in-charge')
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
    // Into an incident that we know of only whoever was told of it reports, whatever it says of who leads.
    if (told === null) return body.lead === ground.home ? wrongly('unknown-thing') : null
    return told ? null : tooEarly('not-told')
  },
  'casualty.observed': byWhomItConcerns,
  'casualty.triaged': byWhomItConcerns,
  'casualty.labelled': byWhomItConcerns,
  'casualty.label_unmapped': byWhomItConcerns,
  'casualty.category_set': byWhomItConcerns,
  'casualty.injury_found': byWhomItConcerns,
  'casualty.treated': byWhomItConcerns,
  'casualty.needs_stated': byWhomItConcerns,
  'casualty.identified': byWhoAnswersNow,
  'casualty.consent_stated': byWhoAnswersNow,
  'casualty.flagged': byWhomItConcerns,
  'casualty.destined': byWhoIsInCharge,
  'casualty.requested': (judged) => {
    // The first who asked under an id keeps it.
    const known = judged.state.requests.find(({ id }) => id === judged.body.request)
    if (known && known.from !== judged.entry.member) return wrongly('not-asking')
    return byWhoIsInCharge(judged)
  },
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
  'casualty.necessity_invoked': (judged) => {
    const known = judged.state.reviews.find(({ id }) => id === judged.body.review?.id)
    if (known && known.member !== judged.entry.member) return wrongly('not-reviewing')
    return byWhoIsInCharge(judged)
  },
  'casualty.review_overdue': byWhoReviews,
  'casualty.review_closed': byWhoReviews,
  'casualty.departed': byWhoIsInCharge,
  'casualty.crossed': byWhomItConcerns,
  'casualty.arrived': byWhomItConcerns,
  'casualty.handover_signed': (judged) =>
    judged.body.side === 'receiving' ? byWhoWasSentThem(judged) : byWhoIsInCharge(judged),
  'casualty.handover_disputed': byWhoAnswersNow,
  'casualty.taken_over': (judged) => {
    const { body, entry, ground } = judged
    const facility = ground.findFacility(body.facility ?? '')
    if (facility?.member !== entry.member) return wrongly('not-its-facility')
    return byWhoWasSentThem(judged)
  },
  'casualty.read_back': byWhoHasThemNow,
  'casualty.followed_up': byWhomItConcerns,
  'casualty.returned': byWhoHasThemNow,
  'casualty.death_confirmed': byWhoAnswersNow,
  'casualty.closed': byWhoHasThemNow,
  'casualty.opened': byWhomItConcerns,
  'casualty.erased': byWhomItConcerns,
}
