import type { Actor } from '#core/access/role.ts'
import { agreementActions } from '#core/agreement/actions.ts'
import { crisesOf, findCrisis } from '#core/agreement/crises.ts'
import { isDead } from '#core/agreement/guard-text.ts'
import type { AgreementLife, CommentView, TextStage, TextView } from '#core/agreement/life.ts'
import { agreementHash } from '#core/agreement/signing.ts'
import { ordersOf, settledAt, versionAt } from '#core/agreement/standing.ts'
import { type AgreementState, allSaid, type Foundation } from '#core/agreement/state.ts'
import { type Version, type Versions, versionsOf } from '#core/agreement/versions.ts'
import { leftUnder } from '#core/agreement/withdrawals.ts'
import type { Instant } from '#core/time.ts'

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

/** What has been said of an agreement, gathered for screens: nothing in here decides anything. */

/** JSON knows no infinity: what has no beginning or no end has none here either. */
const finite = (at: Instant | null): Instant | null =>
  at !== null && Number.isFinite(at) ? at : null

const finiteOnes = (moments: Readonly<Record<string, Instant>>): Record<string, Instant> =>
  Object.fromEntries(Object.entries(moments).filter(([, at]) => Number.isFinite(at)))

/** The life of the agreement as this member knows it at a moment, for a person. */
export function lifeView(
  foundation: Foundation,
  state: AgreementState,
  { actor, member, now }: { actor: Actor; member: string; now: Instant },
): AgreementLife {
  const versions = versionsOf(foundation, state)
  const installed = agreementHash(foundation.base, foundation.sha256)
  const crises = crisesOf(foundation, state)
  const current = versionAt(versions.chain, now)
  return {
    id: state.id,
    stream: `agreement/${state.id}`,
    version: state.version,
    actVersion: state.actVersion,
    inForce: current?.hash ?? null,
    texts: [...versions.byHash.values()].map((one) =>
      textView(installed, state, versions, one, now),
    ),
    forks: versions.forks.map((one) => ({ ...one, others: [...one.others] })),
    comments: commentsOf(state),
    suspensions: suspensionsOf(state),
    divergences: divergencesOf(state, versions, current),
    withdrawals: versions.withdrawals.map(({ id, party, notifiedAt, effective, revokedAt }) => ({
      withdrawal: id,
      party,
      notifiedAt,
      effective,
      revokedAt,
    })),
    crises,
    crisisDeclared: findCrisis(crises, now) !== undefined,
    orders: ordersOf(state),
    consents: allSaid(state, 'agreement.consented').map(
      ({ body: { party, act, to, at, until } }) => ({ party, act, to, at, until }),
    ),
    offers: agreementActions(state, { foundation, actor, member, now }),
  }
}

function textView(
  installed: string,
  state: AgreementState,
  versions: Versions,
  one: Version,
  now: Instant,
): TextView {
  const { hash, agreement, stated } = one
  const written = [
    ...allSaid(state, 'agreement.drafted'),
    ...allSaid(state, 'agreement.revised'),
  ].filter(({ body }) => body.hash === hash)
  return {
    hash,
    version: agreement?.version ?? null,
    title: agreement?.title ?? null,
    amends: one.amends,
    installed: hash === installed,
    flaw: one.flaw,
    stage: stageOf(one, versions, now),
    opens: finite(one.opens),
    closes: finite(one.closes),
    proposedAt: one.proposedAt,
    needs: [...one.needs],
    needsRatification: one.needsRatification,
    signed: finiteOnes(stated.sign),
    ratified: { ...stated.ratify },
    applied: { ...stated.apply },
    acceded: { ...stated.accede },
    declined: { ...one.declined },
    takenBack: { ...one.takenBack },
    flawed: stated.flawed.map(({ statement: { party, what, kid }, flaw, by }) => ({
      party,
      what,
      kid,
      flaw,
      by,
    })),
    unreadable: [...one.unreadable],
    drafts: written.map(({ body, member, at }) => ({
      draft: body.draft,
      member,
      at,
      basedOn: body.basedOn,
      note: body.note ?? null,
    })),
  }
}

function commentsOf(state: AgreementState): CommentView[] {
  const answers = Map.groupBy(
    allSaid(state, 'agreement.comment_answered'),
    ({ body }) => body.comment,
  )
  return allSaid(state, 'agreement.commented')
    .map(({ body, member, actor, at }) => ({
      ...body,
      member,
      role: actor.role,
      at,
      answers: (answers.get(body.comment) ?? []).map(
        ({ body: { outcome, text, language, change }, member: by, at: when }) => ({
          member: by,
          outcome,
          text,
          language,
          change,
          at: when,
        }),
      ),
    }))
    .sort((a, b) => a.at - b.at)
}

function suspensionsOf(state: AgreementState): AgreementLife['suspensions'] {
  const lifts = allSaid(state, 'agreement.suspension_lifted')
  return allSaid(state, 'agreement.suspended').map(({ body }) => {
    const { suspension, party, clause, safety, from, reason, instrument } = body
    const lifted = lifts
      .filter((one) => one.body.suspension === suspension && one.body.party === party)
      .map((one) => one.body.at)
    const until = lifted.length === 0 ? null : Math.min(...lifted)
    return { suspension, party, clause, safety, from, until, instrument, ...reason }
  })
}

function divergencesOf(
  state: AgreementState,
  { withdrawals }: Versions,
  current: Version | undefined,
): AgreementLife['divergences'] {
  const text = current?.agreement
  const left = text ? leftUnder(text, withdrawals) : {}
  return allSaid(state, 'agreement.divergence_filed').map(({ body }) => {
    const { divergence, party, clause, at, note } = body
    const settlements = allSaid(state, 'agreement.divergence_settled')
      .filter((one) => one.body.divergence === divergence)
      .map((one) => [one.body.party, one.body.at] as const)
    return {
      divergence,
      party,
      clause,
      at,
      note,
      settledBy: Object.fromEntries(settlements),
      settledAt: text ? finite(settledAt(divergence, text, state, left)) : null,
    }
  })
}
