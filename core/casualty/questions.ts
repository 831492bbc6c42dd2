import type { CasualtyState, Route } from '#core/casualty/casualty.ts'
import type { Destination } from '#core/casualty/events.ts'
import { vulnerableOf } from '#core/casualty/vulnerable.ts'
import type { Context } from '#core/command.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import { all, type Decision, type Question } from '#core/law/decision.ts'
import { type Facts, nothingRecorded } from '#core/law/facts.ts'
import { type Refusal, refusal } from '#core/refusal.ts'
import { err, ok, type Result } from '#core/result.ts'
import { minutesMs } from '#core/time.ts'

/** What a way to a destination rests on, where it is permitted. */
export type Permission = {
  clauses: string[]
  duties: Decision['duties']
  because: { code: string; params: Record<string, unknown> }[]
}

/** Silence and the time to answer, where the agreement sets no duty to respond. */
const respondWithoutDuty = { withinMinutes: 10, silence: 'escalates' } as const
const reviewWithoutDuty = { withinHours: 72 } as const

/**
 * Whether a casualty may go there by that way: the transfer, and each crossing on the way. The
 * question is what holds once the other side has said yes; that it has is checked at departure. Our
 * own law decides within our own state, and a place that no party answers for needs no agreement.
 * Refused with the clauses it rests on, or as `undetermined` with the facts that are lacking.
 */
export function mayGo(
  state: CasualtyState,
  to: Destination,
  route: Route | null,
  context: Context,
): Result<Permission, Refusal> {
  if ('outside' in to) {
    const because = [{ code: 'outside-agreement', params: { country: to.outside.country } }]
    return ok({ clauses: [], duties: [], because })
  }
  const facility = context.findFacility(to.facility)
  if (!facility || facility.member !== to.member) {
    return err(refusal('unknown_thing', { what: to.facility }, { field: 'destination.facility' }))
  }
  for (const [index, id] of (route?.crossings ?? []).entries()) {
    if (context.findCrossing(id)) continue
    return err(refusal('unknown_thing', { what: id }, { field: `route.crossings.${index}` }))
  }
  const questions = questionsOf(state, to, route, context)
  if (questions.length === 0) {
    return ok({ clauses: [], duties: [], because: [{ code: 'own-law', params: {} }] })
  }
  if (!context.agreement) {
    return err(refusal('not_permitted', { why: 'no-agreement', to: to.member }))
  }
  const decisions = questions.map(evaluatorOf(state, context.agreement))
  const decision = all(decisions)
  // Only what refuses is cited: a bridge that is open has no part in a hospital's no.
  const against = all(decisions.filter(({ answer }) => answer === decision.answer))
  const refused = refusalOf(against, to.member)
  if (refused) return err(refused)
  const because = [{ code: 'permitted', params: { to: to.member } }]
  return ok({ clauses: [...decision.clauses], duties: decision.duties, because })
}

function refusalOf({ answer, clauses, lacks, why }: Decision, to: string): Refusal | null {
  if (answer === 'permitted') return null
  if (answer === 'refused') return refusal('not_permitted', { why, to }, { clauses: [...clauses] })
  return refusal('undetermined', { lacks: lacks.join(', '), to, why }, { clauses: [...clauses] })
}

/** Whether the agreement lets a patient be brought back to where they came from. */
export function findReturnRefused(
  state: CasualtyState,
  to: string,
  context: Context,
): Refusal | null {
  if (!context.agreement) return refusal('not_permitted', { why: 'no-agreement', to })
  const parties = { from: context.member, to, returning: true, accepted: true }
  const facts = { ...recordedFacts(state), ...parties }
  return refusalOf(evaluatorOf(state, context.agreement)({ kind: 'transfer', facts }), to)
}

/** A case is finished under the law under which it began. */
const evaluatorOf =
  ({ began }: CasualtyState, { evaluate }: NonNullable<Context['agreement']>) =>
  (question: Question): Decision =>
    evaluate(question, began ?? undefined)

/** All that must be yes. Empty where no border is crossed. */
export function questionsOf(
  state: CasualtyState,
  to: { facility: string; member: string },
  route: Route | null,
  context: Context,
): Question[] {
  const recorded = recordedFacts(state)
  const questions: Question[] = []
  if (to.member !== context.member) {
    const facility = context.findFacility(to.facility)!
    const { id, place, category, needs } = state
    const about = {
      casualty: id,
      place,
      category,
      needs,
      facility,
      minutes: route?.minutes ?? null,
    }
    const found = context.circumstances?.({ kind: 'transfer', ...about }) ?? {}
    const parties = { from: context.member, to: to.member, accepted: true }
    questions.push({ kind: 'transfer', facts: { ...recorded, ...found, ...parties } })
  }
  let at = context.member
  for (const id of route?.crossings ?? []) {
    const crossing = context.findCrossing(id)!
    const [a, b] = crossing.between
    const [from, next] = at === b ? [b, a] : [a, b]
    const stated = context.find(`crossing/${id}`) as CrossingState | undefined
    const about = { kind: 'route', casualty: state.id, crossing, from, to: next } as const
    questions.push({
      kind: 'route',
      facts: {
        category: state.category,
        nationalOrder: false,
        enRoute: isOnTheWay(state),
        ...crossingFacts(stated),
        ...context.circumstances?.(about),
        from,
        to: next,
        crossing: id,
      },
    })
    at = next
  }
  return questions
}

/** A crossing nobody has spoken of is unknown, which is neither open nor closed. */
function crossingFacts(stated: CrossingState | undefined): Facts {
  if (!stated?.exists) return {}
  return {
    ...(stated.state !== 'unknown' && { crossingState: stated.state }),
    nationalOrder: stated.order !== null,
  }
}

/** Departed and not arrived: nobody is stranded there by an order. */
const isOnTheWay = ({ journey }: CasualtyState): boolean =>
  journey.departedAt !== null && journey.arrivedAt === null

/** What the record says of the person that a clause may turn on; nothing stands in for the unknown. */
function recordedFacts(state: CasualtyState): Facts {
  const { unaccompaniedMinor, threatened, contaminated } = state.flags
  return {
    ...nothingRecorded,
    unaccompaniedMinor,
    threatened,
    contaminated,
    category: state.category,
    needs: state.needs,
    enRoute: isOnTheWay(state),
    vulnerable: vulnerableOf(state),
    consent: state.consent.transfer?.value ?? nothingRecorded.consent,
    ...(state.ageYears !== null && { ageYears: state.ageYears }),
  }
}

/** By when the other side must answer, and what it means when it does not. No crew waits for it. */
export function respondBy(duties: Decision['duties'], now: number) {
  const found = duties.find(({ duty }) => duty.duty === 'respond' && duty.by === 'to')
  const duty = found?.duty.duty === 'respond' ? found.duty : respondWithoutDuty
  return { answerBy: now + minutesMs(duty.withinMinutes), silence: duty.silence }
}

/** By when a review must be closed, after the strictest duty there is. */
export function reviewBy(duties: Decision['duties'], now: number): number {
  const hours = duties.flatMap(({ duty }) => (duty.duty === 'review' ? [duty.withinHours] : []))
  return (
    now + minutesMs(60 * Math.min(...(hours.length > 0 ? hours : [reviewWithoutDuty.withinHours])))
  )
}

/** The duties that come with a way, whether or not it is permitted: a review is due exactly when not. */
export function dutiesOf(
  state: CasualtyState,
  to: Destination,
  route: Route | null,
  context: Context,
): Decision['duties'] {
  if ('outside' in to || !context.agreement || !context.findFacility(to.facility)) return []
  const known = route && { ...route, crossings: route.crossings.filter(context.findCrossing) }
  const evaluate = evaluatorOf(state, context.agreement)
  const governance: Question = { kind: 'governance', facts: { crisisDeclared: false } }
  return [...questionsOf(state, to, known, context), governance].flatMap(
    (question) => evaluate(question).duties,
  )
}
