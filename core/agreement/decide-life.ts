import type { AgreementCommandKind } from '#core/agreement/bodies.ts'
import { askAgreement } from '#core/agreement/consent.ts'
import { admit, crisesOf, crisisMs } from '#core/agreement/crises.ts'
import { type AgreementDecider, draft } from '#core/agreement/draft.ts'
import { crisisLimitsOf, dayMs, noticeDaysOf } from '#core/agreement/governance.ts'
import { wrongStage } from '#core/agreement/seen.ts'
import { allSaid } from '#core/agreement/state.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { type Refusal, refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import type { Instant } from '#core/time.ts'

/** A national order ends by itself within a year; whoever needs it longer gives it again. */
export const orderDaysMax = 366

/** What happens to an agreement that is in effect; the guard has been asked already. */
export const lifeDeciders = {
  'agreement.consent': ({ state, member, now }, body) => {
    const late = body.until <= now ? past('until', body.until) : null
    return late
      ? err(late)
      : ok([draft(state, 'agreement.consented', { ...body, party: member, at: now })])
  },
  'agreement.suspend': (seen, body, context) => {
    const { state, member, now } = seen
    const from = body.from ?? now
    const early = from < now ? past('from', from) : taken(seen, 'suspension', body.suspension)
    if (early) return err(early)
    const act = body.safety ? 'suspend-for-safety' : 'suspend'
    const refused = askAgreement(seen, context, act)
    if (refused) return err(refused)
    return ok([draft(state, 'agreement.suspended', { ...body, party: member, from })])
  },
  'agreement.lift_suspension': ({ state, member, now }, body) =>
    ok([draft(state, 'agreement.suspension_lifted', { ...body, party: member, at: now })]),
  'agreement.withdraw': (seen, body, context) => {
    const { state, member, now, text } = seen
    const earliest = now + noticeDaysOf(text!, now) * dayMs
    const effective = body.effective ?? earliest
    if (effective < earliest) return err(tooEarly(text!, now))
    const noticeDays = Math.floor((effective - now) / dayMs)
    const refused =
      taken(seen, 'withdrawal', body.withdrawal) ??
      askAgreement(seen, context, 'withdraw', { noticeDays: Math.min(noticeDays, 3650) })
    if (refused) return err(refused)
    const notice = { ...body, party: member, at: now, effective }
    return ok([draft(state, 'agreement.withdrawal_notified', notice)])
  },
  'agreement.revoke_withdrawal': ({ state, member, now }, body) =>
    ok([draft(state, 'agreement.withdrawal_revoked', { ...body, party: member, at: now })]),
  'agreement.file_divergence': (seen, body) => {
    const { state, member, now } = seen
    const again = taken(seen, 'divergence', body.divergence)
    if (again) return err(again)
    return ok([draft(state, 'agreement.divergence_filed', { ...body, party: member, at: now })])
  },
  'agreement.settle_divergence': ({ state, member, now }, body) =>
    ok([draft(state, 'agreement.divergence_settled', { ...body, party: member, at: now })]),
  'agreement.declare_crisis': (seen, body, context) => {
    const { state, foundation, member, now, text } = seen
    if (body.until <= now) return err(past('until', body.until))
    const limits = crisisLimitsOf(text!, now)!
    const crises = crisesOf(foundation, state)
    const { until } = admit(crises, { from: now, until: body.until }, limits)
    if (until < body.until) {
      const params = { until, days: Math.floor((until - now) / dayMs) }
      const clauses = [`${text!.id}/${limits.clause}`]
      return err({ ...wrongStage('crisis-too-long', params), clauses, field: 'until' })
    }
    const refused = askAgreement(seen, context, 'declare-crisis', {
      crisisDays: Math.ceil((until - now) / dayMs),
      crisisDaysUsed: Math.ceil(crisisMs(crises, now) / dayMs),
    })
    if (refused) return err(refused)
    return ok([draft(state, 'agreement.crisis_declared', { ...body, party: member, from: now })])
  },
  'agreement.end_crisis': ({ state, member, now }, body) =>
    ok([draft(state, 'agreement.crisis_ended', { ...body, party: member, at: now })]),
  'agreement.review_crisis': ({ state, member }, body) =>
    ok([draft(state, 'agreement.crisis_reviewed', { ...body, party: member })]),
  'agreement.issue_order': (seen, body, context) => {
    const { state, member, now } = seen
    const from = body.from ?? now
    if (from < now) return err(past('from', from))
    if (body.until <= from) return err(past('until', body.until))
    const longest = from + orderDaysMax * dayMs
    if (body.until > longest) {
      return err(
        refusal(
          'impossible_value',
          { field: 'until', why: 'order', days: orderDaysMax },
          { field: 'until' },
        ),
      )
    }
    const refused = askAgreement(seen, context, 'issue-order')
    if (refused) return err(refused)
    return ok([draft(state, 'agreement.order_issued', { ...body, party: member, from })])
  },
  'agreement.lift_order': ({ state, member, now }, body) =>
    ok([draft(state, 'agreement.order_lifted', { ...body, party: member, at: now })]),
  'agreement.fulfil_obligation': ({ state, member, now }, body) =>
    ok([draft(state, 'agreement.obligation_fulfilled', { ...body, party: member, at: now })]),
} as const satisfies { [K in AgreementCommandKind]?: AgreementDecider<K> }

const past = (field: string, value: Instant): Refusal =>
  refusal('impossible_value', { field, value, why: 'past' }, { field })

function tooEarly(text: Agreement, now: Instant): Refusal {
  const days = noticeDaysOf(text, now)
  const params = { field: 'effective', why: 'notice', days }
  return refusal('impossible_value', params, { field: 'effective' })
}

const named = {
  suspension: 'agreement.suspended',
  withdrawal: 'agreement.withdrawal_notified',
  divergence: 'agreement.divergence_filed',
} as const

/** A name that stands for something already. */
function taken(
  { state }: Parameters<AgreementDecider<'agreement.suspend'>>[0],
  what: keyof typeof named,
  id: string,
): Refusal | null {
  const known = allSaid(state, named[what]).some(
    ({ body }) => (body as Record<string, unknown>)[what] === id,
  )
  return known ? refusal('already_exists', { what: id }, { field: what }) : null
}
