import type { AgreementCommandKind } from '#core/agreement/bodies.ts'
import { type Obstacle, type Seen, unknown, wrongStage } from '#core/agreement/seen.ts'
import { allSaid } from '#core/agreement/state.ts'
import type { Version } from '#core/agreement/versions.ts'
import { findErrors } from '#core/drafting/check.ts'
import { type Refusal, refusal } from '#core/refusal.ts'

/** What stands in the way of drafting, speaking about, signing and ratifying a text. */
export const textObstacles = {
  'agreement.draft': ({ state, chosen }) =>
    chosen.draft !== undefined && drafterOf(state, chosen.draft) !== null
      ? refusal('already_exists', { what: chosen.draft }, { field: 'draft' })
      : null,
  'agreement.revise': ({ state, chosen, member }) => {
    const drafter = drafterOf(state, chosen.draft ?? '')
    if (drafter === null) return unknown(chosen.draft, 'draft')
    // A partner's text is changed by drafting one of one's own upon it.
    return drafter === member ? null : refusal('not_your_role', { why: 'own-member' })
  },
  'agreement.comment': ({ versions, chosen }) => {
    const version = versions.byHash.get(chosen.hash ?? '')
    if (!version) return unknown(chosen.hash, 'hash')
    const { clause } = chosen
    const there = clause === null || clause === undefined || hasClause(version, clause)
    return there ? null : unknown(clause, 'clause')
  },
  'agreement.answer_comment': ({ state, chosen, member }) => {
    const { comment } = chosen
    if (!allSaid(state, 'agreement.commented').some(({ body }) => body.comment === comment)) {
      return unknown(comment, 'comment')
    }
    const answered = allSaid(state, 'agreement.comment_answered').some(
      (one) => one.body.comment === comment && one.member === member,
    )
    return answered ? refusal('already_answered', { why: 'comment' }) : null
  },
  'agreement.propose': (seen) => onText(seen, (version) => proposing(seen, version)),
  'agreement.sign': (seen) => onText(seen, (version) => signing(seen, version)),
  'agreement.withdraw_signature': (seen) =>
    onText(seen, (version) => {
      if (!(seen.member in version.stated.sign)) return wrongStage('not-signed')
      if (version.signedByAll) return wrongStage('signed-by-all')
      return seen.member in version.takenBack ? wrongStage('taken-back') : null
    }),
  'agreement.decline': (seen) =>
    onText(seen, (version) => {
      if (!version.needs.includes(seen.member)) return wrongStage('not-needed')
      // Whoever no longer wants what is in force gives notice.
      if (version.opens !== null) return wrongStage('in-effect')
      // Saying no after one's yes frees nobody: the others may have counted on it already.
      if (seen.member in version.stated.sign) return wrongStage('already-signed')
      return seen.member in version.declined ? wrongStage('declined') : null
    }),
  'agreement.ratify': (seen) => onText(seen, (version) => confirming(seen, version, 'ratify')),
  'agreement.apply_provisionally': (seen) =>
    onText(seen, (version) => confirming(seen, version, 'apply')),
  'agreement.accede': (seen) =>
    onText(seen, (version) => {
      const party = seen.chosen.party ?? seen.member
      const acceding = version.agreement?.parties.find(({ id }) => id === party)
      if (acceding?.signature !== 'accession') return wrongStage('not-needed')
      if (version.opens === null) return wrongStage('not-in-effect')
      return party in version.stated.accede ? wrongStage('already-signed') : null
    }),
} as const satisfies Partial<Record<AgreementCommandKind, Obstacle>>

/** The member that began a draft: the first, should two have given it one name. */
export function drafterOf(state: Seen['state'], draft: string): string | null {
  const begun = allSaid(state, 'agreement.drafted').filter(({ body }) => body.draft === draft)
  const first = begun.toSorted((a, b) => a.at - b.at || (a.member < b.member ? -1 : 1))[0]
  return first?.member ?? null
}

const hasClause = ({ agreement }: Version, id: string) =>
  agreement?.clauses.some((one) => one.id === id) ?? false

function onText({ versions, chosen }: Seen, then: (version: Version) => Refusal | null) {
  const version = versions.byHash.get(chosen.hash ?? '')
  return version ? then(version) : unknown(chosen.hash, 'hash')
}

/** Whether a text may still become the next version: read whole, sound, and upon the newest one. */
function soundness(seen: Seen, version: Version): Refusal | null {
  const { agreement, flaw, unreadable, amends, hash } = version
  if (agreement === null || unreadable.length > 0) {
    return refusal('unsupported_version', { clause: unreadable[0] ?? '' })
  }
  if (flaw === 'downgrade') return wrongStage('downgrade')
  if (flaw !== null) return wrongStage('other-agreement')
  const newest = seen.versions.chain.at(-1)
  if (hash !== newest?.hash && amends !== (newest?.hash ?? null)) {
    const base = seen.versions.byHash.get(amends ?? '')
    if (!base) return wrongStage(amends === null ? 'superseded' : 'base-unknown')
    return wrongStage(base.opens === null ? 'base-open' : 'superseded')
  }
  if (version.opens !== null) return wrongStage('in-effect')
  const fault = faultOf(version)
  return fault
    ? refusal('invalid_input', { field: 'text', message: fault }, { field: 'hash' })
    : null
}

const faults = new WeakMap<object, string | null>()

/** The first thing that makes a text no agreement, such as an article that hands patients to the police. */
function faultOf({ agreement, raw }: Version): string | null {
  let found = faults.get(raw)
  if (found === undefined) {
    found = findErrors(agreement!)[0]?.message ?? null
    faults.set(raw, found)
  }
  return found
}

function proposing(seen: Seen, version: Version): Refusal | null {
  if (version.proposedAt !== null) return wrongStage('proposed')
  return soundness(seen, version)
}

/** A needed party that has not signed says it never will: nobody is held by this text any more. */
export const isDead = ({ needs, declined, stated }: Version): boolean =>
  needs.some((party) => party in declined && !(party in stated.sign))

function signing(seen: Seen, version: Version): Refusal | null {
  const { member, versions } = seen
  const unsound = soundness(seen, version)
  if (unsound) return unsound
  const acceding = version.agreement!.parties.some(({ id }) => id === member)
  if (!version.needs.includes(member) && !acceding) return wrongStage('not-needed')
  if (member in version.stated.sign) return wrongStage('already-signed')
  if (version.proposedAt === null) return wrongStage('not-proposed')
  if (member in version.declined || isDead(version)) return wrongStage('declined')
  if (version.needs.some((party) => party in version.takenBack)) return wrongStage('taken-back')
  const rival = [...versions.byHash.values()].find(
    (one) => one.hash !== version.hash && one.amends === version.amends && isHeldBy(one, member),
  )
  if (rival) return wrongStage('rival-signed', { version: rival.agreement?.version ?? rival.hash })
  return stillHere(seen, version)
}

/** It has signed this one, which waits for its word, and some day this one may be signed by all. */
const isHeldBy = (version: Version, member: string) =>
  version.needs.includes(member) && member in version.stated.sign && !isDead(version)

/** Who has taken back that it leaves is not left out by the others. */
function stillHere({ versions }: Seen, version: Version): Refusal | null {
  const before = versions.byHash.get(version.amends ?? '')?.agreement
  for (const { id, signature } of before?.parties ?? []) {
    const stays = version.agreement!.parties.some((one) => one.id === id)
    if (signature !== 'required' || stays || id in version.stated.sign) continue
    const notices = versions.withdrawals.filter(({ party }) => party === id)
    const stands = notices.some(({ revokedAt }) => revokedAt === null)
    if (notices.length > 0 && !stands) return wrongStage('withdrawal-revoked', { party: id })
  }
  return null
}

function confirming(seen: Seen, version: Version, what: 'ratify' | 'apply'): Refusal | null {
  const { member } = seen
  if (!version.signedByAll) return wrongStage('not-signed-by-all')
  if (!version.needsRatification) return wrongStage('no-ratification')
  if (!version.needs.includes(member)) return wrongStage('not-needed')
  if (member in version.stated[what]) return wrongStage('already-signed')
  const inForce = version.opens !== null && !version.provisional
  return what === 'apply' && inForce ? wrongStage('in-effect') : null
}
