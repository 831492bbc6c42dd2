import type { CasualtyState, Review } from '#core/casualty/casualty.ts'

/** Reviews of what was done under necessity, and the record's own statement of itself. */

export type Reviewed = { casualty: CasualtyState; review: Review }

const rank = { overdue: 0, open: 1, closed: 2 }

/** Every review, overdue first, then by when it is due; closed ones last, the latest on top. */
export const reviewsOf = (casualties: readonly CasualtyState[]): Reviewed[] =>
  casualties
    .flatMap((casualty) => casualty.reviews.map((review) => ({ casualty, review })))
    .sort((a, b) => {
      const byState = rank[a.review.state] - rank[b.review.state]
      if (byState !== 0) return byState
      const byDue = a.review.dueAt - b.review.dueAt
      return a.review.state === 'closed' ? -byDue : byDue
    })

/** Why a person cannot close this review; null where they can. */
export function findBar(
  { review }: Reviewed,
  me: { id: string; member: string },
  mayEverClose: boolean,
): 'role' | 'elsewhere' | 'notYou' | null {
  if (!mayEverClose) return 'role'
  if (review.member !== me.member) return 'elsewhere'
  return review.by === me.id ? 'notYou' : null
}

export type Note = { origin: string; size: number; root: string; signatures: string[] }

/** A signed checkpoint's parts, to be read by people; null where it is not one. It proves nothing here. */
export function readNote(text: string): Note | null {
  const [body = '', tail = ''] = text.split('\n\n')
  const [origin = '', size = '', root = ''] = body.split('\n')
  const signatures = tail
    .split('\n')
    .filter((line) => line.startsWith('\u2014 '))
    .map((line) => line.slice(2))
  if (origin === '' || !/^\d+$/.test(size) || root === '' || signatures.length === 0) return null
  return { origin, size: Number(size), root, signatures }
}
