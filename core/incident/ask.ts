import type { z } from 'zod'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { findAnswerFault } from '#core/casualty/decide-transfer.ts'
import { draft as casualtyDraft } from '#core/casualty/draft.ts'
import { isOpen } from '#core/casualty/guard.ts'
import { casualtyNoun } from '#core/casualty/noun.ts'
import { dutiesOf, respondBy } from '#core/casualty/questions.ts'
import type { Context } from '#core/command.ts'
import { casualtyIn, draft } from '#core/incident/draft.ts'
import type { incidentBodies } from '#core/incident/events.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import { findObstacle } from '#core/loop.ts'
import type { Decided } from '#core/noun.ts'
import { type Refusal, refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'

/**
 * One request to one neighbour for many casualties: for all of them or, naming the first that stands
 * in the way, for none. By when it must answer, and what silence means, the agreement says per line.
 */
export function ask(
  state: IncidentState,
  body: z.output<(typeof incidentBodies)['incident.ask']>,
  context: Context,
): Decided {
  const { request, to, casualties } = body
  if (to === context.member) {
    return err(refusal('wrong_stage', { stage: 'open', why: 'at-home' }, { field: 'to' }))
  }
  if (state.requests.some((one) => one.id === request)) {
    return err(refusal('already_exists', { what: request }, { field: 'request' }))
  }
  const ids = [...new Set(casualties)]
  const drafts = [draft(state, 'incident.asked', { ...body, casualties: ids })]
  for (const [index, id] of ids.entries()) {
    const casualty = casualtyIn(context, id)
    const obstacle = findAskObstacle(casualty, context, to)
    if (obstacle) return err({ ...obstacle, field: `casualties.${index}` })
    const { to: place, route, clauses } = casualty.destination!
    const facility = (place as { facility: string }).facility
    const { answerBy, silence } = respondBy(dutiesOf(casualty, place, route, context), context.now)
    drafts.push(
      casualtyDraft(casualty, 'casualty.requested', {
        request,
        to,
        facility,
        clauses,
        answerBy,
        silence,
        route,
      }),
    )
  }
  return ok(drafts)
}

/**
 * What keeps a member from being asked about a casualty. Without `to`, about whichever member the
 * destination is at: what a screen offers.
 */
export function findAskObstacle(
  casualty: CasualtyState,
  context: Pick<Context, 'member'>,
  to?: string,
): Refusal | null {
  const { id, label, stage, custody, destination, requests, leg } = casualty
  if (!casualty.exists) return refusal('unknown_thing', { what: id })
  const params = { casualty: label, stage }
  if (custody.member !== context.member) {
    return refusal('not_custodian', { ...params, custodian: custody.member })
  }
  if (stage !== 'destined' && stage !== 'on-the-way') {
    return refusal('wrong_stage', { ...params, why: 'not-destined' })
  }
  const place = destination?.to
  const there = place && 'member' in place ? place.member : null
  if (there === null || there === context.member || (to !== undefined && there !== to)) {
    return refusal('wrong_stage', { ...params, why: 'other-destination' })
  }
  const facility = (place as { facility: string }).facility
  const open = requests.find(
    (one) => one.leg === leg && one.to === there && isOpen(one) && one.state !== 'lapsed',
  )
  if (!open) return null
  const why = open.state === 'waiting' ? 'asked' : 'answered'
  const at = open.answeredAt ?? open.askedAt
  const { state } = open
  if (facility !== open.facility && why === 'answered') return null
  return refusal('already_answered', { casualty: label, request: open.id, state, at, why })
}

/** The neighbour's answer, line by line: for all lines or, naming the first that fails, for none. */
export function answer(
  state: IncidentState,
  body: z.output<(typeof incidentBodies)['incident.answer']>,
  context: Context,
): Decided {
  const asked = state.requests.find((one) => one.id === body.request)
  if (asked?.to !== context.member) {
    return err(refusal('unknown_thing', { what: body.request }, { field: 'request' }))
  }
  const drafts = []
  const seen = new Set<string>()
  for (const [index, { casualty: id, ...line }] of body.lines.entries()) {
    const field = `lines.${index}`
    const casualty = casualtyIn(context, id)
    const { label } = casualty
    if (seen.has(id)) {
      const params = { field, message: 'the same casualty twice' }
      return err(refusal('invalid_input', params, { field }))
    }
    seen.add(id)
    const obstacle = findObstacle(casualtyNoun, 'casualty.answer', casualty, context, {
      request: body.request,
    })
    const fault = obstacle ?? findAnswerFault(line)
    if (fault) {
      const inner = fault.field ? `${field}.${fault.field}` : field
      return err({ ...fault, field: inner, params: { casualty: label, ...fault.params } })
    }
    const offered = line.facility === undefined ? null : context.findFacility(line.facility)
    if (offered !== null && offered?.member !== context.member) {
      const what = line.facility ?? ''
      return err(refusal('unknown_thing', { what }, { field: `${field}.facility` }))
    }
    drafts.push(casualtyDraft(casualty, 'casualty.answered', { request: body.request, ...line }))
  }
  return ok(drafts)
}
