import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Entry } from '#core/record/entry.ts'

/** What only the member that answers for the patient does. */
const custodial: ReadonlySet<string> = new Set([
  'casualty.destined',
  'casualty.requested',
  'casualty.request_withdrawn',
  'casualty.necessity_invoked',
  'casualty.departed',
  'casualty.read_back',
  'casualty.returned',
  'casualty.closed',
])

/** Whoever reported the patient, or took them over: by its own hand, so its own entries tell. */
function inCharge({ member, acts }: CasualtyState): Set<string> {
  const receivers = acts
    .filter(({ kind, body }) => {
      if (kind === 'casualty.taken_over') return true
      return kind === 'casualty.handover_signed' && 'side' in body && body.side === 'receiving'
    })
    .map((act) => act.member)
  return new Set(member === '' ? receivers : [member, ...receivers])
}

/**
 * Why the writer of a copy had no right to write it; null where it had, and where `home` cannot tell.
 * A member comes to answer for a patient only by an entry of its own, and those arrive in its own
 * order: so the answer does not turn on what a third member's link brings first.
 */
export function findTrespass(state: CasualtyState, entry: Entry, home: string): string | null {
  const { kind, member, body } = entry
  const charged = inCharge(state)
  if (kind === 'casualty.reported') {
    return state.exists && state.member !== member ? 'reported by somebody else already' : null
  }
  if (custodial.has(kind)) {
    return charged.has(member) ? null : 'its writer does not answer for this patient'
  }
  const receiving = kind === 'casualty.handover_signed' && body.side === 'receiving'
  if (receiving || kind === 'casualty.taken_over') {
    // Only where nobody but us can have sent the patient to them do we know that nobody has.
    const others = [...charged].filter((one) => one !== member)
    const ours = others.length === 1 && others[0] === home && !charged.has(member)
    if (!ours || state.addressed.includes(member)) return null
    return 'this patient was not sent to its writer'
  }
  const request = state.requests.find(({ id }) => id === body.request)
  if (kind === 'casualty.answered' && request && request.to !== member) {
    return 'its writer was not asked'
  }
  if (kind === 'casualty.request_lapsed' && request && request.from !== member) {
    return 'its writer did not ask'
  }
  const review = state.reviews.find(({ id }) => id === body.review)
  const reviewing = kind === 'casualty.review_closed' || kind === 'casualty.review_overdue'
  return reviewing && review && review.member !== member ? 'the review is another member’s' : null
}
