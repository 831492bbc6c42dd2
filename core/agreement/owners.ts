import { findObligation } from '#core/agreement/calendar.ts'
import { keysFor } from '#core/agreement/decide.ts'
import { type AgreementEventKind, type Statement, statement } from '#core/agreement/events.ts'
import { speaksForAnother } from '#core/agreement/evolve.ts'
import { findFlaw } from '#core/agreement/signing.ts'
import { type AgreementState, allSaid, type Foundation } from '#core/agreement/state.ts'
import { hashOf } from '#core/agreement/texts.ts'
import { versionsOf } from '#core/agreement/versions.ts'
import type { Entry } from '#core/record/entry.ts'
import { type Verdict, wrongly } from '#core/verdict.ts'

const stating: Partial<Record<string, Statement['what']>> = {
  'agreement.signed': 'sign',
  'agreement.ratified': 'ratify',
  'agreement.provisionally_applied': 'apply',
  'agreement.acceded': 'accede',
}

/** What goes on with something that a party began, which only that party may. */
const ownOnly: Partial<Record<string, [field: string, begun: AgreementEventKind]>> = {
  'agreement.revised': ['draft', 'agreement.drafted'],
  'agreement.suspension_lifted': ['suspension', 'agreement.suspended'],
  'agreement.withdrawal_revoked': ['withdrawal', 'agreement.withdrawal_notified'],
  'agreement.crisis_ended': ['crisis', 'agreement.crisis_declared'],
  'agreement.crisis_expired': ['crisis', 'agreement.crisis_declared'],
  'agreement.crisis_reviewed': ['crisis', 'agreement.crisis_declared'],
  'agreement.order_lifted': ['order', 'agreement.order_issued'],
  'agreement.order_expired': ['order', 'agreement.order_issued'],
}

/**
 * Why the writer of a copy had no right to write it; null where it had, and where what it is about has
 * not arrived yet. Whatever is let in then counts for nothing all the same, unless it proves itself.
 */
export function findAgreementTrespass(
  foundation: Foundation | null,
  state: AgreementState,
  { kind, member, body, recordedAt }: Entry,
): Verdict {
  if (speaksForAnother(kind, member, body.party)) return wrongly('another-party')
  const continued = ownOnly[kind]
  if (continued && isAnothers(state, continued, member, body)) return wrongly('another-began')
  if (!foundation) return null
  if ('text' in body && typeof body.text === 'object' && body.text !== null) {
    const same = hashOf(body.text, foundation.sha256) === body.hash
    if (!same) return wrongly('text-hash')
  }
  const what = stating[kind]
  if (what) return statementTrespass(foundation, state, { ...body, what })
  if (kind !== 'agreement.obligation_fulfilled') return null
  const owed = findObligation(foundation, state, String(body.obligation), recordedAt)
  return owed && owed.owner !== null && owed.owner !== member ? wrongly('another-owes') : null
}

function isAnothers(
  state: AgreementState,
  [field, begun]: [string, AgreementEventKind],
  member: string,
  body: Record<string, unknown>,
): boolean {
  const known = allSaid(state, begun).filter(
    (one) => (one.body as Record<string, unknown>)[field] === body[field],
  )
  return known.length > 0 && known.every((one) => one.member !== member)
}

function statementTrespass(foundation: Foundation, state: AgreementState, stated: object): Verdict {
  const read = statement.loose().safeParse(stated)
  if (!read.success) return null
  const { byHash } = versionsOf(foundation, state)
  const version = byHash.get(read.data.hash)
  // Without the version that it amends, nobody knows whose keys count.
  if (!version || (version.amends !== null && !byHash.has(version.amends))) return null
  const flaw = findFlaw(read.data, keysFor(version, read.data.party, byHash), foundation.verify)
  if (flaw === null) return null
  return flaw === 'unknown-key' ? wrongly('unknown-key') : wrongly('wrong-signature')
}
