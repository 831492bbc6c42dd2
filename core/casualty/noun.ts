import type { CasualtyState } from '#core/casualty/casualty.ts'
import { decideCasualty } from '#core/casualty/decide.ts'
import { draft } from '#core/casualty/draft.ts'
import { evolveCasualty, noCasualty } from '#core/casualty/evolve.ts'
import { findTrespass } from '#core/casualty/trespass.ts'
import type { Noun } from '#core/command.ts'

/**
 * The life of a casualty, for the server to drive. Deadlines are watched by the member that set them:
 * who asked lapses its request, who went under necessity is reminded of the review.
 */
export const casualtyNoun: Noun<CasualtyState> = {
  name: 'casualty',
  initial: noCasualty,
  evolve: evolveCasualty,
  decide: decideCasualty,
  findTrespass,
  tick: (state, now, member) => [
    ...waiting(state, member)
      .filter((one) => one.answerBy <= now)
      .map(({ id, silence }) => draft(state, 'casualty.request_lapsed', { request: id, silence })),
    ...open(state, member)
      .filter((one) => one.dueAt <= now)
      .map(({ id }) => draft(state, 'casualty.review_overdue', { review: id })),
  ],
  due: (state, member) => [
    ...waiting(state, member).map(({ answerBy, id }) => ({
      at: answerBy,
      what: 'answer',
      about: id,
    })),
    ...open(state, member).map(({ dueAt, id }) => ({ at: dueAt, what: 'review', about: id })),
  ],
  // Whoever was told of a patient is told how it ends.
  audience: (state, member) => {
    const { custody } = state
    const told = [...state.addressed, state.lead, state.member, custody.member, custody.other ?? '']
    const partners = told.filter((one) => one !== '' && one !== member && isMember(state, one))
    return [...new Set(partners)].sort()
  },
}

const waiting = (state: CasualtyState, member: string) =>
  state.requests.filter((one) => one.state === 'waiting' && one.from === member)

const open = (state: CasualtyState, member: string) =>
  state.reviews.filter((one) => one.state === 'open' && one.member === member)

/** A place outside holds custody by its name; it is nobody's node. */
const isMember = (state: CasualtyState, name: string) =>
  !(state.custody.state === 'released' && state.custody.other === name)
