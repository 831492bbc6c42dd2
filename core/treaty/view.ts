import type { Order } from '#core/agreement/standing.ts'
import type { Instant } from '#core/time.ts'
import { type Crisis, crisesOf } from '#core/treaty/crises.ts'
import type { AgreementBody, Statement } from '#core/treaty/events.ts'
import { isDead } from '#core/treaty/guard-text.ts'
import { ordersOf, settledAt, versionAt } from '#core/treaty/standing.ts'
import { type AgreementState, allSaid, type Foundation } from '#core/treaty/state.ts'
import { type Version, type Versions, versionsOf } from '#core/treaty/versions.ts'
import { leftUnder } from '#core/treaty/withdrawals.ts'

/** How far a text has come, each stage with effects of its own. */
export const textStages = [
  'drafted',
  'proposed',
  'signed',
  'provisionally-applied',
  'in-force',
  'agreed',
  'replaced',
  'declined',
  'superseded',
  'unusable',
  'unplaced',
] as const
export type TextStage = (typeof textStages)[number]

/**
 * `signed`: by all, and waits for ratification. `agreed`: all is said, and its day has not come.
 * `superseded`: another amendment was agreed instead. `unusable`: it can never follow what it amends.
 * `unplaced`: what it amends has not arrived.
 */
export function stageOf(version: Version, versions: Versions, now: Instant): TextStage {
  const { opens, closes, hash } = version
  if (version.flaw !== null) return 'unusable'
  if (versions.chain.some((one) => one.hash === hash)) {
    if (now >= closes) return 'replaced'
    if (now < opens!) return 'agreed'
    return version.provisional ? 'provisionally-applied' : 'in-force'
  }
  if (version.amends !== null && !versions.byHash.has(version.amends)) return 'unplaced'
  const newest = versions.chain.at(-1)
  if (newest && version.amends !== newest.hash) return 'superseded'
  if (version.signedByAll) return 'signed'
  if (isDead(version)) return 'declined'
  return version.proposedAt === null ? 'drafted' : 'proposed'
}

/** One comment with its answers, one from each party that gave one. */
export type CommentView = AgreementBody<'agreement.commented'> & {
  at: Instant
  member: string
  role: string
  answers: (AgreementBody<'agreement.comment_answered'> & { at: Instant; member: string })[]
}

/** A text as it is shown: infinity and what is not known yet are null. */
export type TextView = {
  hash: string
  version: string | null
  stage: TextStage
  amends: string | null
  draft: string | null
  /** Who brought it first, when, on what ground and with which note. */
  by: string | null
  at: Instant | null
  basedOn: string | null
  note: { text: string; language: string } | null
  unreadable: readonly string[]
  flaw: Version['flaw']
  needs: readonly string[]
  needsRatification: boolean
  proposedAt: Instant | null
  signed: Readonly<Record<string, Instant>>
  ratified: Readonly<Record<string, Instant>>
  applied: Readonly<Record<string, Instant>>
  acceded: Readonly<Record<string, Instant>>
  declined: Readonly<Record<string, Instant>>
  takenBack: Readonly<Record<string, Instant>>
  /** Brought, but no word of that party: a wrong signature, or a key that the treaty does not give it. */
  flawed: readonly { statement: Statement; flaw: string; by: string }[]
  inForceSince: Instant | null
  knownSince: Instant | null
  replacedAt: Instant | null
  comments: CommentView[]
}

export type TreatyView = {
  id: string
  version: number
  actVersion: number
  current: string | null
  newest: string | null
  texts: TextView[]
  forks: Versions['forks']
  suspensions: (AgreementBody<'agreement.suspended'> & { liftedAt: Instant | null })[]
  withdrawals: {
    id: string
    party: string
    notifiedAt: Instant
    effective: Instant
    revokedAt: Instant | null
  }[]
  divergences: (AgreementBody<'agreement.divergence_filed'> & {
    settledBy: string[]
    settledAt: Instant | null
  })[]
  crises: Crisis[]
  orders: Order[]
}

const finite = (at: Instant | null): Instant | null =>
  at !== null && Number.isFinite(at) ? at : null

/** The life of an agreement as the screens show it: plain data, newest texts first. */
export function treatyViewOf(
  foundation: Foundation,
  state: AgreementState,
  now: Instant,
): TreatyView {
  const versions = versionsOf(foundation, state)
  const current = versionAt(versions.chain, now)
  const text = current?.agreement
  const left = text ? leftUnder(text, versions.withdrawals) : {}
  const lifts = allSaid(state, 'agreement.suspension_lifted')
  return {
    ...{ id: state.id, version: state.version, actVersion: state.actVersion },
    ...{ current: current?.hash ?? null, newest: versions.chain.at(-1)?.hash ?? null },
    texts: [...versions.byHash.values()]
      .map((version) => textView(version, versions, state, now))
      .sort((a, b) => (b.at ?? 0) - (a.at ?? 0)),
    forks: versions.forks,
    suspensions: allSaid(state, 'agreement.suspended').map(({ body }) => {
      const lifted = lifts.find(
        (one) => one.body.suspension === body.suspension && one.body.party === body.party,
      )
      return { ...body, liftedAt: lifted?.body.at ?? null }
    }),
    withdrawals: versions.withdrawals.map(({ effectiveUnder, ...one }) => ({
      ...one,
      effective: text ? effectiveUnder(text) : one.effective,
    })),
    divergences: allSaid(state, 'agreement.divergence_filed').map(({ body }) => ({
      ...body,
      settledBy: allSaid(state, 'agreement.divergence_settled')
        .filter((one) => one.body.divergence === body.divergence)
        .map((one) => one.body.party),
      settledAt: text ? finite(settledAt(body.divergence, text, state, left)) : null,
    })),
    crises: crisesOf(foundation, state),
    orders: ordersOf(state),
  }
}

function textView(
  version: Version,
  versions: Versions,
  state: AgreementState,
  now: Instant,
): TextView {
  const { hash, agreement, stated } = version
  const brought = [...allSaid(state, 'agreement.drafted'), ...allSaid(state, 'agreement.revised')]
    .filter(({ body }) => body.hash === hash)
    .sort((a, b) => a.at - b.at)[0]
  return {
    ...{ hash, version: agreement?.version ?? null, stage: stageOf(version, versions, now) },
    ...{ amends: version.amends, unreadable: version.unreadable, flaw: version.flaw },
    draft: brought?.body.draft ?? null,
    by: brought?.member ?? null,
    at: brought?.at ?? null,
    basedOn: brought?.body.basedOn ?? null,
    note: brought?.body.note ?? null,
    ...{ needs: version.needs, needsRatification: version.needsRatification },
    proposedAt: version.proposedAt,
    ...{ signed: stated.sign, ratified: stated.ratify, applied: stated.apply },
    ...{ acceded: stated.accede, declined: version.declined, takenBack: version.takenBack },
    flawed: stated.flawed,
    inForceSince: finite(version.opens),
    knownSince: finite(version.knownSince),
    replacedAt: finite(version.closes),
    comments: allSaid(state, 'agreement.commented')
      .filter(({ body }) => body.hash === hash)
      .map(({ body, at, member, actor }) => ({
        ...{ ...body, at, member, role: actor.role },
        answers: allSaid(state, 'agreement.comment_answered')
          .filter((one) => one.body.comment === body.comment)
          .map((one) => ({ ...one.body, at: one.at, member: one.member })),
      })),
  }
}
