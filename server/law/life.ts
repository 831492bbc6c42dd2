import { crisesOf } from '#core/agreement/crises.ts'
import { agreementHash } from '#core/agreement/signing.ts'
import { ordersOf, standingsOf } from '#core/agreement/standing.ts'
import type { AgreementState, Foundation } from '#core/agreement/state.ts'
import { versionsOf } from '#core/agreement/versions.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { Instant } from '#core/time.ts'
import type { Rules } from '#server/law/rules.ts'
import { verifySignature } from '#server/law/signing.ts'
import { sha256 } from '#server/store/seal.ts'

/** A text that is or was in force, or will be: what names it among members is its hash. */
export type LawText = { agreement: Agreement; hash: string; opens: Instant; closes: Instant }

/** What has become of an agreement, as plain data: which texts were signed, and all that decides besides. */
export type Life = Rules & {
  /** In the order in which they came into force; the installed text is the first. */
  texts: readonly LawText[]
  /** Texts that are on the table: known here, and not in force here. */
  proposed: readonly Pick<LawText, 'agreement' | 'hash'>[]
  /** Of those, the ones that this member has signed: their parties are to be talked to. */
  signedHere: readonly string[]
}

/** What is trusted from the beginning: the installed text, and how signatures are checked. */
export const foundationOf = (base: Agreement, since: Instant): Foundation => ({
  base,
  since,
  sha256,
  verify: verifySignature,
})

/** What names a text among members. */
export const hashOf = (agreement: Agreement): string => agreementHash(agreement, sha256)

/** What the record says has become of the agreement, seen from a member. */
export function lifeOf(foundation: Foundation, state: AgreementState, member: string): Life {
  const { chain, byHash } = versionsOf(foundation, state)
  const standings = standingsOf(foundation, state)
  // As it stands, not as it was filed: what was drafted once is in force now, and says so.
  const texts = chain.map(({ hash, opens, closes }, i) => ({
    agreement: standings[i]!.agreement,
    hash,
    opens: opens!,
    closes,
  }))
  const inChain = new Set(texts.map(({ hash }) => hash))
  const open = [...byHash.values()].filter((one) => !inChain.has(one.hash) && one.flaw === null)
  const proposed = open.flatMap(({ agreement, hash }) => (agreement ? [{ agreement, hash }] : []))
  return {
    standings,
    orders: ordersOf(state),
    crises: crisesOf(foundation, state).map(({ from, until }) => ({ from, until })),
    texts,
    proposed,
    signedHere: open.filter(({ stated }) => member in stated.sign).map(({ hash }) => hash),
  }
}
