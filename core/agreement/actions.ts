import { z } from 'zod'
import { holds } from '#core/access/relation.ts'
import { type AgreementCommandKind, agreementBodies } from '#core/agreement/bodies.ts'
import { calendarOfObligations } from '#core/agreement/calendar.ts'
import { crisesOf } from '#core/agreement/crises.ts'
import { dayMs } from '#core/agreement/governance.ts'
import { findAgreementObstacle } from '#core/agreement/guard.ts'
import { type Chosen, chosen, type Guarded } from '#core/agreement/seen.ts'
import { ordersOf } from '#core/agreement/standing.ts'
import { type AgreementState, allSaid } from '#core/agreement/state.ts'
import { type Versions, versionsOf } from '#core/agreement/versions.ts'
import { whoMay } from '#core/agreement/who.ts'
import { refused } from '#core/refused.ts'

const agreementCommandKinds = Object.keys(agreementBodies) as AgreementCommandKind[]

/** Something that a person may do about an agreement, and what about; or why not now. */
const offered = z.strictObject({ kind: z.enum(agreementCommandKinds), chosen })
export const agreementOffer = z
  .discriminatedUnion('allowed', [
    offered.extend({ allowed: z.literal(true) }),
    offered.extend({ allowed: z.literal(false), refusal: refused }),
  ])
  .meta({ id: 'AgreementOffer' })
export type AgreementOffer = z.infer<typeof agreementOffer>

/** How far ahead obligations are offered to be fulfilled, in days. */
const aheadDays = 90

/**
 * What this person may do about an agreement, one offer for each text, comment, suspension, crisis, order
 * or obligation that it can be about; the rest disabled with its reason. What their role never does is
 * left out. It asks the same guard as `decide`: what is offered here is accepted with a sound body.
 */
export function agreementActions(state: AgreementState, guarded: Guarded): AgreementOffer[] {
  const { actor } = guarded
  return agreementCommandKinds
    .filter((kind) => whoMay[kind][actor.role] !== undefined)
    .flatMap((kind) =>
      choicesOf(kind, state, guarded).map((chosen): AgreementOffer => {
        const may = holds(whoMay[kind], actor, kind, { member: guarded.member })
        const refusal = may === true ? findAgreementObstacle(kind, state, guarded, chosen) : may
        return refusal ? { kind, chosen, allowed: false, refusal } : { kind, chosen, allowed: true }
      }),
    )
}

function choicesOf(kind: AgreementCommandKind, state: AgreementState, guarded: Guarded): Chosen[] {
  const { foundation, member } = guarded
  const versions = versionsOf(foundation, state)
  const own = <T extends { member: string }>(list: readonly T[]) =>
    list.filter((one) => one.member === member)
  switch (kind) {
    case 'agreement.revise':
      return own(allSaid(state, 'agreement.drafted')).map(({ body }) => ({ draft: body.draft }))
    case 'agreement.answer_comment':
      return unanswered(state, member).map((comment) => ({ comment }))
    case 'agreement.comment':
    case 'agreement.propose':
    case 'agreement.sign':
    case 'agreement.withdraw_signature':
    case 'agreement.decline':
    case 'agreement.ratify':
    case 'agreement.apply_provisionally':
    case 'agreement.accede':
      return openTexts(versions).map((hash) => ({ hash }))
    case 'agreement.suspend':
      return [{ clause: null, safety: guarded.actor.role === 'medical-director' }]
    case 'agreement.lift_suspension':
      return own(allSaid(state, 'agreement.suspended')).map(({ body: { suspension } }) => ({
        suspension,
      }))
    case 'agreement.revoke_withdrawal':
      return versions.withdrawals
        .filter(({ party }) => party === member)
        .map(({ id }) => ({ withdrawal: id }))
    case 'agreement.settle_divergence':
      return allSaid(state, 'agreement.divergence_filed').map(({ body: { divergence } }) => ({
        divergence,
      }))
    case 'agreement.end_crisis':
    case 'agreement.review_crisis':
      return crisesOf(foundation, state)
        .filter(({ party }) => party === member)
        .map(({ id }) => ({ crisis: id }))
    case 'agreement.lift_order':
      return ordersOf(state)
        .filter(({ party }) => party === member)
        .map(({ id }) => ({ order: id }))
    case 'agreement.fulfil_obligation':
      return owedBy(state, guarded).map((obligation) => ({ obligation }))
    default:
      return [{}]
  }
}

/** The newest text and those that would amend it: what can still be spoken and decided about. */
function openTexts({ byHash, chain }: Versions): string[] {
  const newest = chain.at(-1)?.hash ?? null
  return [...byHash.values()]
    .filter(({ hash, amends }) => hash === newest || amends === newest)
    .map(({ hash }) => hash)
}

function unanswered(state: AgreementState, member: string): string[] {
  const answered = new Set(
    allSaid(state, 'agreement.comment_answered')
      .filter((one) => one.member === member)
      .map(({ body }) => body.comment),
  )
  return allSaid(state, 'agreement.commented')
    .map(({ body }) => body.comment)
    .filter((comment) => !answered.has(comment))
}

function owedBy(state: AgreementState, { foundation, member, now }: Guarded): string[] {
  const until = dayOf(now + aheadDays * dayMs)
  return calendarOfObligations(foundation, state, '2000-01-01', until, now)
    .filter(({ owner, fulfilled }) => (owner === null || owner === member) && !fulfilled)
    .map(({ id }) => id)
}

const dayOf = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDate().toString()
