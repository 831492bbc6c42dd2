import type { RequestLine } from '#core/casualty/answer.ts'
import type { CasualtyState, Request, Review } from '#core/casualty/casualty.ts'
import type { Instant } from '#core/time.ts'

/** What waits on whom, on either side of a border. */

export type Wait = {
  id: string
  casualty: CasualtyState
  /** The other side: who waits for us, or whom we wait for; for a review, who watches over it. */
  other: string
  /** By when; null where the agreement sets no deadline. */
  deadline: Instant | null
  since: Instant
} & (
  | { kind: 'request' | 'lapsed'; request: Request }
  | { kind: 'handover'; side: 'giving' | 'receiving' }
  | { kind: 'dispute' }
  | { kind: 'review'; review: Review }
)

const isOpen = (one: Request) =>
  one.answeredAt === undefined &&
  one.late === undefined &&
  (one.state === 'waiting' || one.state === 'lapsed')

/** Which side's signature is missing, and whose it is; null while nothing is unconfirmed. */
export function missingSignature(
  one: CasualtyState,
): { side: 'giving' | 'receiving'; member: string } | null {
  const { custody, signatures, stage, journey } = one
  if (custody.state !== 'transfer-unconfirmed' || custody.other === undefined) return null
  const arrived = journey.arrivedTo
  const isTakenOver =
    stage === 'handed-over' &&
    arrived !== null &&
    'member' in arrived &&
    arrived.member === custody.member
  if (isTakenOver) return { side: 'giving', member: custody.other }
  if (signatures.receiving && !signatures.giving) return { side: 'giving', member: custody.member }
  return { side: 'receiving', member: custody.other }
}

const ofRequest = ({ request, casualty }: RequestLine, side: 'from' | 'to'): Wait => ({
  kind: request.state === 'lapsed' ? 'lapsed' : 'request',
  id: `${request.id}/${casualty.id}`,
  casualty,
  request,
  other: request[side],
  deadline: request.answerBy,
  since: request.askedAt,
})

function ofCustody(casualty: CasualtyState, home: string, isOurs: boolean): Wait[] {
  const { custody } = casualty
  const { since } = custody
  const shared = { casualty, deadline: null, since }
  if (custody.state === 'disputed') {
    const other = custody.member === home ? (custody.other ?? '') : custody.member
    return [{ kind: 'dispute', id: `dispute/${casualty.id}`, other, ...shared }]
  }
  const missing = missingSignature(casualty)
  if (!missing || (missing.member === home) !== isOurs) return []
  const other = isOurs
    ? missing.member === custody.member
      ? custody.other!
      : custody.member
    : missing.member
  return [{ kind: 'handover', id: `handover/${casualty.id}`, side: missing.side, other, ...shared }]
}

const ofReviews = (casualty: CasualtyState): Wait[] =>
  casualty.reviews
    .filter((review) => review.state !== 'closed')
    .map((review) => ({
      kind: 'review' as const,
      id: review.id,
      casualty,
      review,
      other: review.member,
      deadline: review.dueAt,
      since: review.openedAt,
    }))

/** Sooner first; what has no deadline after what has one, the longest waiting first. */
export const byDeadline = (a: Wait, b: Wait): number => {
  if (a.deadline !== null && b.deadline !== null) return a.deadline - b.deadline
  if (a.deadline === null && b.deadline === null) return a.since - b.since
  return a.deadline === null ? 1 : -1
}

/** What the others wait for from us. */
export const theyWait = (
  requestsIn: readonly RequestLine[],
  casualties: readonly CasualtyState[],
  home: string,
): Wait[] =>
  [
    ...requestsIn.filter(({ request }) => isOpen(request)).map((line) => ofRequest(line, 'from')),
    ...casualties.flatMap((one) => ofCustody(one, home, true)),
  ].sort(byDeadline)

/** What we wait for from the others. A dispute stands in both: each has to give way or explain. */
export const weWait = (
  requestsOut: readonly RequestLine[],
  casualties: readonly CasualtyState[],
  home: string,
): Wait[] =>
  [
    ...requestsOut.filter(({ request }) => isOpen(request)).map((line) => ofRequest(line, 'to')),
    ...casualties.flatMap((one) => ofCustody(one, home, false)),
  ].sort(byDeadline)

/** Reviews that nobody has closed, whoever watches over them: both sides have an interest in each. */
export const reviewsWait = (casualties: readonly CasualtyState[]): Wait[] =>
  casualties.flatMap(ofReviews).sort(byDeadline)
