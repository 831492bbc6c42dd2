import type { AgreementCommandKind } from '#core/agreement/bodies.ts'
import { findObligation } from '#core/agreement/calendar.ts'
import { admit, type Crisis, crisesOf, findCrisis } from '#core/agreement/crises.ts'
import { crisisLimitsOf, dayMs } from '#core/agreement/governance.ts'
import { type Obstacle, type Seen, unknown, wrongStage } from '#core/agreement/seen.ts'
import { ordersOf, settledAt } from '#core/agreement/standing.ts'
import { allSaid } from '#core/agreement/state.ts'
import { leftUnder } from '#core/agreement/withdrawals.ts'
import { refusal } from '#core/refusal.ts'

/** What stands in the way of what happens to an agreement that is in effect. */
export const lifeObstacles = {
  'agreement.consent': (seen) => binding(seen),
  'agreement.suspend': (seen) => {
    const { chosen, actor, text } = seen
    const unbound = binding(seen)
    if (unbound) return unbound
    // A medical director stops what endangers patients, and nothing else.
    if (actor.role === 'medical-director' && chosen.safety === false) {
      return refusal('not_your_role', { why: 'role' })
    }
    const { clause } = chosen
    if (clause === null || clause === undefined) return null
    return text!.clauses.some(({ id }) => id === clause) ? null : unknown(clause, 'clause')
  },
  'agreement.lift_suspension': ({ state, chosen, member, actor }) => {
    const { suspension } = chosen
    const found = allSaid(state, 'agreement.suspended').find(
      ({ body }) => body.suspension === suspension,
    )
    if (!found) return unknown(suspension, 'suspension')
    if (found.member !== member) return refusal('not_your_role', { why: 'own-member' })
    if (actor.role === 'medical-director' && !found.body.safety) {
      return refusal('not_your_role', { why: 'role' })
    }
    const lifted = allSaid(state, 'agreement.suspension_lifted').some(
      ({ body }) => body.suspension === suspension && body.party === member,
    )
    return lifted ? wrongStage('not-suspended') : null
  },
  'agreement.withdraw': (seen) => {
    const { versions, member } = seen
    const unbound = binding(seen)
    if (unbound) return unbound
    const stands = versions.withdrawals.some(
      ({ party, revokedAt }) => party === member && revokedAt === null,
    )
    return stands ? wrongStage('withdrawing') : null
  },
  'agreement.revoke_withdrawal': ({ versions, chosen, member, now, text }) => {
    const found = versions.withdrawals.find(({ id }) => id === chosen.withdrawal)
    if (!found) return unknown(chosen.withdrawal, 'withdrawal')
    if (found.party !== member) return refusal('not_your_role', { why: 'own-member' })
    if (found.revokedAt !== null) return wrongStage('no-withdrawal')
    const effective = text ? found.effectiveUnder(text) : found.effective
    return now < Math.min(effective, found.effective) ? null : wrongStage('left')
  },
  'agreement.file_divergence': (seen) => {
    const { clause } = seen.chosen
    if (!seen.text) return wrongStage('not-in-effect')
    if (clause === undefined || clause === null) return null
    return seen.text.clauses.some(({ id }) => id === clause) ? null : unknown(clause, 'clause')
  },
  'agreement.settle_divergence': (seen) => {
    const { state, chosen, member, versions, now } = seen
    const { divergence } = chosen
    const filed = allSaid(state, 'agreement.divergence_filed')
    if (!filed.some(({ body }) => body.divergence === divergence)) {
      return unknown(divergence, 'divergence')
    }
    const unbound = binding(seen)
    if (unbound) return unbound
    const own = allSaid(state, 'agreement.divergence_settled').some(
      ({ body }) => body.divergence === divergence && body.party === member,
    )
    const left = leftUnder(seen.text!, versions.withdrawals)
    const settled = settledAt(divergence!, seen.text!, state, left) <= now
    return own || settled ? wrongStage('settled') : null
  },
  'agreement.declare_crisis': (seen) => declaring(seen),
  'agreement.end_crisis': (seen) =>
    ownCrisis(seen, (crisis) => (isOn(crisis, seen) ? null : wrongStage('no-crisis'))),
  'agreement.review_crisis': (seen) =>
    ownCrisis(seen, (crisis) => {
      if (crisis.void !== null) return wrongStage('no-crisis')
      if (isOn(crisis, seen)) return wrongStage('crisis')
      if (crisis.review !== null) return wrongStage('reviewed')
      // Nobody judges what they did themselves.
      if (crisis.by === seen.actor.id) return refusal('needs_second_person', { why: 'crisis' })
      return null
    }),
  'agreement.issue_order': (seen) => {
    const { state, chosen } = seen
    const issued = allSaid(state, 'agreement.order_issued')
    if (chosen.order !== undefined && issued.some(({ body }) => body.order === chosen.order)) {
      return refusal('already_exists', { what: chosen.order }, { field: 'order' })
    }
    return binding(seen)
  },
  'agreement.lift_order': ({ state, chosen, member, now }) => {
    const issued = allSaid(state, 'agreement.order_issued')
    const found = issued.find(({ body }) => body.order === chosen.order)
    if (!found) return unknown(chosen.order, 'order')
    if (found.member !== member) return refusal('not_your_role', { why: 'own-member' })
    const inForce = ordersOf(state).find((one) => one.id === chosen.order && one.party === member)
    return inForce && now < inForce.until ? null : wrongStage('order-ended')
  },
  'agreement.fulfil_obligation': ({ foundation, state, chosen, member, now }) => {
    const found = findObligation(foundation, state, chosen.obligation ?? '', now)
    if (!found) return unknown(chosen.obligation, 'obligation')
    if (found.owner !== null && found.owner !== member) {
      return refusal('not_your_role', { why: 'own-member' })
    }
    return found.fulfilled ? wrongStage('fulfilled') : null
  },
} as const satisfies Partial<Record<AgreementCommandKind, Obstacle>>

/** Only a party of what is in effect acts under it, until it has left. */
function binding({ text, current, member, now, versions }: Seen) {
  if (!text || !current) return wrongStage('not-in-effect')
  const party = text.parties.find(({ id }) => id === member)
  if (!party) return refusal('unknown_partner', { partner: member })
  const left = leftUnder(text, versions.withdrawals)[member] ?? Infinity
  if (left <= now) return wrongStage('left')
  const joined = current.stated.accede[member] ?? current.stated.sign[member] ?? Infinity
  return party.signature === 'accession' && joined > now ? wrongStage('not-acceded') : null
}

const isOn = ({ from, until }: Crisis, { now }: Seen) => from <= now && now < until

function ownCrisis(seen: Seen, then: (crisis: Crisis) => ReturnType<Obstacle>) {
  const { foundation, state, chosen, member } = seen
  const found = crisesOf(foundation, state).find(({ id }) => id === chosen.crisis)
  if (!found) return unknown(chosen.crisis, 'crisis')
  return found.party === member ? then(found) : refusal('not_your_role', { why: 'own-member' })
}

/** Crisis powers are not to be had without limits, nor twice in a row, nor before the last were judged. */
function declaring(seen: Seen): ReturnType<Obstacle> {
  const { foundation, state, chosen, member, now, text } = seen
  const unbound = binding(seen)
  if (unbound) return unbound
  const crises = crisesOf(foundation, state)
  if (crises.some(({ id, party }) => id === chosen.crisis && party === member)) {
    return refusal('already_exists', { what: chosen.crisis! }, { field: 'crisis' })
  }
  const limits = crisisLimitsOf(text!, now)
  if (!limits) return wrongStage('crisis-no-limits')
  const clauses = [`${text!.id}/${limits.clause}`]
  const cited = (why: Parameters<typeof wrongStage>[0], params = {}) => ({
    ...wrongStage(why, params),
    clauses,
  })
  if (findCrisis(crises, now)) return cited('crisis')
  const open = crises.some(
    ({ party, review, void: no }) => party === member && no === null && review === null,
  )
  if (open) return cited('crisis-not-reviewed')
  const { why } = admit(crises, { from: now, until: now + dayMs }, limits)
  if (why === 'pause') return cited('crisis-pause', { days: limits.pauseDays })
  return why === null ? null : cited('crisis-cap', { days: limits.daysPerYearMax })
}
