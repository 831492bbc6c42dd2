import { asksRatification, midnightOfAll } from '#core/agreement/governance.ts'
import { type AgreementState, allSaid, type Foundation } from '#core/agreement/state.ts'
import { type Statements, statementsOf } from '#core/agreement/statements.ts'
import { isHigher, type Text, textsOf } from '#core/agreement/texts.ts'
import { type Withdrawal, withdrawalsOf } from '#core/agreement/withdrawals.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { Instant } from '#core/time.ts'

/** A text with what has been stated of it, and how far that has brought it. */
export type Version = Text & {
  /** Parties without whose word it is not in force. */
  needs: readonly string[]
  needsRatification: boolean
  /** When each party stated it, by what counts; and what was brought but does not count. */
  stated: Statements
  proposedAt: Instant | null
  /** Parties that never sign it: it cannot come into force any more. */
  declined: Readonly<Record<string, Instant>>
  /** Parties that want their signature back: it is theirs once somebody who has not signed declines. */
  takenBack: Readonly<Record<string, Instant>>
  signedByAll: boolean
  /** In effect for all that begins from here on, as every member works it out; null while words are missing. */
  opens: Instant | null
  closes: Instant
  /** In effect though not ratified. */
  provisional: boolean
  /** When this member had heard all that it takes. */
  knownSince: Instant | null
  /** Why it can never follow what it amends; null where it can. */
  flaw: 'other-agreement' | 'downgrade' | 'unreadable' | null
}

export type Versions = {
  /** Every text, by its hash. */
  byHash: ReadonlyMap<string, Version>
  /** Those that are, were or will be in effect, from the base text on. */
  chain: readonly Version[]
  /** Where two amendments of one text were both signed by all, which honest members never do. */
  forks: readonly { amended: string; chosen: string; others: readonly string[] }[]
  withdrawals: readonly Withdrawal[]
}

const kept = new WeakMap<AgreementState, { foundation: Foundation; versions: Versions }>()

/**
 * The texts of an agreement and which of them are in effect: a function of what has been said, so that
 * members who have heard the same agree. What is in effect stays so whatever is heard later, as long as
 * no party signs two amendments of one text.
 */
export function versionsOf(foundation: Foundation, state: AgreementState): Versions {
  const found = kept.get(state)
  if (found?.foundation === foundation) return found.versions
  const versions = workOut(foundation, state)
  kept.set(state, { foundation, versions })
  return versions
}

function workOut(foundation: Foundation, state: AgreementState): Versions {
  const texts = textsOf(foundation, state)
  const withdrawals = withdrawalsOf(state)
  const given = { foundation, state, texts, withdrawals, byHash: new Map<string, Version>() }
  const base = [...texts.values()][0]!
  const chain = [baseVersion(given, base)]
  const forks: { amended: string; chosen: string; others: string[] }[] = []
  const children = Map.groupBy(
    [...texts.values()].filter(({ hash }) => hash !== base.hash),
    ({ amends }) => amends,
  )
  // Each text is judged by the one that it amends, so those come first.
  const queue = [chain[0]!]
  for (const parent of queue) {
    given.byHash.set(parent.hash, parent)
    for (const text of children.get(parent.hash) ?? []) queue.push(amendmentOf(given, text, parent))
    children.delete(parent.hash)
  }
  for (const text of [...children.values()].flat()) given.byHash.set(text.hash, orphan(given, text))
  while (chain.at(-1)!.opens !== null) {
    const last = chain.at(-1)!
    const next = [...given.byHash.values()]
      .filter((one) => one.amends === last.hash && one.opens !== null)
      .sort((a, b) => a.opens! - b.opens! || (a.hash < b.hash ? -1 : 1))
    const [chosen, ...others] = next
    if (!chosen) break
    if (others.length > 0) {
      const hashes = others.map(({ hash }) => hash)
      forks.push({ amended: last.hash, chosen: chosen.hash, others: hashes })
    }
    last.closes = chosen.opens!
    chain.push(chosen)
  }
  const inEffect = chain.filter(({ opens }) => opens !== null)
  return { byHash: given.byHash, chain: inEffect, forks, withdrawals }
}

type Given = {
  foundation: Foundation
  state: AgreementState
  texts: ReadonlyMap<string, Text>
  withdrawals: readonly Withdrawal[]
  byHash: Map<string, Version>
}

const binding: ReadonlySet<Agreement['stage']> = new Set([
  'ratified',
  'provisionally-applied',
  'in-force',
])

/** The base text: what was done outside counts as far as its stage says; the rest is done here. */
function baseVersion(given: Given, text: Text): Version {
  const { base } = given.foundation
  const needs = required(base)
  const ratifying = asksRatification(base) || base.stage === 'signed'
  const version = judged(given, text, { needs, ratifying, keysFrom: null })
  if (binding.has(base.stage)) {
    const provisional = base.stage === 'provisionally-applied' && version.opens === null
    return { ...version, signedByAll: true, opens: -Infinity, provisional, knownSince: -Infinity }
  }
  if (base.stage !== 'signed') return version
  const signed = Object.fromEntries(needs.map((party) => [party, -Infinity]))
  const stated = { ...version.stated, sign: { ...signed, ...version.stated.sign } }
  return { ...version, ...opening(needs, ratifying, stated), stated, signedByAll: true }
}

function amendmentOf(given: Given, text: Text, parent: Version): Version {
  const before = parent.agreement
  const after = text.agreement
  const flaw = findFlaw(text, parent, given.foundation.base)
  if (!before || !after || flaw) return { ...orphan(given, text), flaw: flaw ?? 'unreadable' }
  const ratifying = asksRatification(after) || asksRatification(before)
  const all = [...new Set([...required(before), ...required(after)])].sort()
  const stays = (party: string) => after.parties.some(({ id }) => id === party)
  const keysFrom = before
  const first = judged(given, text, { needs: all, ratifying, keysFrom })
  // Who has left needs not sign that the others go on without it.
  const left = all.filter((party) => !stays(party) && hasLeft(given, before, party, first, all))
  const needs = all.filter((party) => !left.includes(party))
  const version = left.length === 0 ? first : judged(given, text, { needs, ratifying, keysFrom })
  if (version.opens === null) return version
  if (parent.opens === null) return { ...version, opens: null, knownSince: null }
  const opens = Math.max(
    version.opens,
    parent.opens,
    version.opens === -Infinity ? -Infinity : midnightOfAll(after, after.term.from),
  )
  const knownSince = Math.max(version.knownSince!, parent.knownSince!, text.heard)
  return { ...version, opens, knownSince }
}

const required = (text: Agreement): string[] =>
  text.parties.filter(({ signature }) => signature === 'required').map(({ id }) => id)

function findFlaw(text: Text, parent: Version, base: Agreement): Version['flaw'] {
  if (!text.agreement || !parent.agreement) return 'unreadable'
  if (text.agreement.id !== base.id) return 'other-agreement'
  return isHigher(text.agreement.version, parent.agreement.version) ? null : 'downgrade'
}

/**
 * Whether all others signed after a party's withdrawal had taken effect. It does not hang on whether the
 * withdrawal was revoked, or a revocation heard late would take a version out of effect again; a member
 * that has heard of a revocation does not sign such a text.
 */
function hasLeft(
  { withdrawals }: Given,
  before: Agreement,
  party: string,
  { stated }: Pick<Version, 'stated'>,
  all: readonly string[],
): boolean {
  const effective = withdrawals
    .filter((one) => one.party === party)
    .map((one) => one.effectiveUnder(before))
  if (effective.length === 0) return false
  const since = Math.min(...effective)
  const others = all.filter((one) => one !== party)
  return others.every((one) => one in stated.sign && stated.sign[one]! >= since)
}

/** A text whose place is not known, since what it amends has not arrived: nothing of it counts yet. */
const orphan = ({ state, foundation }: Given, text: Text): Version => ({
  ...text,
  needs: [],
  needsRatification: false,
  signedByAll: false,
  provisional: false,
  flaw: null,
  opens: null,
  closes: Infinity,
  knownSince: null,
  stated: statementsOf(state, text.hash, () => [], foundation.verify),
  ...wordsOf(state, text.hash),
})

type Judging = { needs: string[]; ratifying: boolean; keysFrom: Agreement | null }

function judged(given: Given, text: Text, { needs, ratifying, keysFrom }: Judging): Version {
  const { state, foundation } = given
  // A version cannot bring the keys by which its own signatures are believed.
  const keysOf = (party: string) =>
    (
      keysFrom?.parties.find(({ id }) => id === party) ??
      text.agreement?.parties.find(({ id }) => id === party)
    )?.keys ?? []
  const stated = statementsOf(state, text.hash, keysOf, foundation.verify)
  return {
    ...text,
    needs,
    needsRatification: ratifying,
    stated,
    flaw: null,
    closes: Infinity,
    ...wordsOf(state, text.hash),
    signedByAll: needs.every((party) => party in stated.sign),
    ...opening(needs, ratifying, stated),
  }
}

/** In force when all have said all; provisionally, when all have signed and said so. */
function opening(needs: readonly string[], ratifying: boolean, stated: Statements) {
  const last = (what: 'sign' | 'ratify' | 'apply', of: Statements['sign']) =>
    Math.max(...needs.map((party) => (party in stated[what] ? of[party]! : Infinity)))
  const signed = last('sign', stated.sign)
  const inForce = ratifying ? Math.max(signed, last('ratify', stated.ratify)) : signed
  const applied = ratifying ? Math.max(signed, last('apply', stated.apply)) : Infinity
  const opens = Math.min(inForce, applied)
  if (opens === Infinity) return { opens: null, provisional: false, knownSince: null }
  const word = (what: 'sign' | 'ratify' | 'apply') =>
    Math.max(...needs.map((party) => stated.heard[what][party] ?? -Infinity))
  const provisional = inForce === Infinity
  const second = !ratifying ? -Infinity : word(provisional ? 'apply' : 'ratify')
  return { opens, provisional, knownSince: Math.max(word('sign'), second) }
}

function wordsOf(state: AgreementState, hash: string) {
  const first = (kind: 'agreement.declined' | 'agreement.signature_withdrawn') => {
    const moments: Record<string, Instant> = {}
    for (const { body, at } of allSaid(state, kind)) {
      if (body.hash === hash) moments[body.party] = Math.min(moments[body.party] ?? at, at)
    }
    return moments
  }
  const proposed = allSaid(state, 'agreement.proposed').filter(({ body }) => body.hash === hash)
  return {
    proposedAt: proposed.length === 0 ? null : Math.min(...proposed.map(({ at }) => at)),
    declined: first('agreement.declined'),
    takenBack: first('agreement.signature_withdrawn'),
  }
}
