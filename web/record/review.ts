import type { CasualtyState } from '#core/casualty/casualty.ts'

export type OpenReview = { casualty: CasualtyState; review: CasualtyState['reviews'][number] }

const rank = { overdue: 0, open: 1, closed: 2 }

/** Every review, overdue first, then by when it is due; closed ones last. */
export const reviewsOf = (casualties: readonly CasualtyState[]): OpenReview[] =>
  casualties
    .flatMap((casualty) => casualty.reviews.map((review) => ({ casualty, review })))
    .sort((a, b) => rank[a.review.state] - rank[b.review.state] || a.review.dueAt - b.review.dueAt)
