import { dayMs, noticeDaysOf } from '#core/agreement/governance.ts'
import { type AgreementState, allSaid } from '#core/agreement/state.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { Instant } from '#core/time.ts'

/** A party's notice that it leaves. */
export type Withdrawal = {
  id: string
  party: string
  notifiedAt: Instant
  /** As its party gave it. */
  effective: Instant
  /** Taken back before it had taken effect; null where it stands. */
  revokedAt: Instant | null
  /** When it takes effect under a text: never before the notice that the text asks for. */
  effectiveUnder: (text: Agreement) => Instant
}

/** Every notice of withdrawal, earliest first. A revocation that comes after its effect is none. */
export function withdrawalsOf(state: AgreementState): Withdrawal[] {
  const revoked = allSaid(state, 'agreement.withdrawal_revoked')
  return allSaid(state, 'agreement.withdrawal_notified')
    .map(({ body }): Withdrawal => {
      const { withdrawal: id, party, at, effective } = body
      const taken = revoked.find(({ body: of }) => of.withdrawal === id && of.party === party)
      return {
        id,
        party,
        notifiedAt: at,
        effective,
        revokedAt: taken && taken.body.at < effective ? taken.body.at : null,
        effectiveUnder: (text) => Math.max(effective, at + noticeDaysOf(text, at) * dayMs),
      }
    })
    .sort((a, b) => a.notifiedAt - b.notifiedAt || (a.id < b.id ? -1 : 1))
}

/** When each party has left under a text: the first notice that stands. */
export function leftUnder(
  text: Agreement,
  withdrawals: readonly Withdrawal[],
): Record<string, Instant> {
  const left: Record<string, Instant> = {}
  for (const one of withdrawals) {
    if (one.revokedAt !== null) continue
    const at = one.effectiveUnder(text)
    left[one.party] = Math.min(left[one.party] ?? at, at)
  }
  return left
}
