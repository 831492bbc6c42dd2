import type { z } from 'zod'
import { everybody } from '#core/access/relation.ts'
import {
  type AgreementCommandBody,
  type AgreementCommandKind,
  agreementBodies,
} from '#core/agreement/bodies.ts'
import { noticesOf } from '#core/agreement/calendar.ts'
import { crisesOf } from '#core/agreement/crises.ts'
import { deciders } from '#core/agreement/decide.ts'
import { draft } from '#core/agreement/draft.ts'
import { type AgreementEventKind, agreementEvents, type Statement } from '#core/agreement/events.ts'
import { added, isAct } from '#core/agreement/evolve.ts'
import { findAgreementObstacle, seenFrom } from '#core/agreement/guard.ts'
import { findAgreementTrespass } from '#core/agreement/owners.ts'
import { agreementRefusals } from '#core/agreement/refusals.ts'
import { unknown } from '#core/agreement/seen.ts'
import { type AgreementState, allSaid, type Foundation, noLife } from '#core/agreement/state.ts'
import { type Version, versionsOf } from '#core/agreement/versions.ts'
import { clauseUse } from '#core/agreement/views.ts'
import { whoMay } from '#core/agreement/who.ts'
import type { Due } from '#core/command.ts'
import {
  type Body,
  commandOf,
  type EventKind,
  eventsOf,
  type Nature,
  type Noun,
} from '#core/noun.ts'
import type { Draft } from '#core/record/entry.ts'
import { err } from '#core/result.ts'
import type { Instant } from '#core/time.ts'

const { whole } = eventsOf<AgreementState>()
const command = commandOf<AgreementState>()
const bodies: {
  [K in AgreementCommandKind]: z.ZodType<
    AgreementCommandBody<K>,
    z.input<(typeof agreementBodies)[K]>
  >
} = agreementBodies

type FindFoundation = (id: string) => Foundation | null

/** What is said in its life, each by one party for itself. */
function eventsUnder(findFoundation: FindFoundation) {
  /** What one party says; whatever is let in counts for nothing all the same, unless it proves itself. */
  const said = <K extends AgreementEventKind>(kind: K): EventKind<AgreementState> =>
    whole(agreementEvents[kind], null, {
      act: isAct(kind),
      writer: ({ state, entry }) => findAgreementTrespass(findFoundation(state.id), state, entry),
      fold: (state, body, entry) => added(state, kind, body, entry),
    })
  return {
    'agreement.drafted': said('agreement.drafted'),
    'agreement.revised': said('agreement.revised'),
    'agreement.commented': said('agreement.commented'),
    'agreement.comment_answered': said('agreement.comment_answered'),
    'agreement.proposed': said('agreement.proposed'),
    'agreement.signed': said('agreement.signed'),
    'agreement.signature_withdrawn': said('agreement.signature_withdrawn'),
    'agreement.declined': said('agreement.declined'),
    'agreement.ratified': said('agreement.ratified'),
    'agreement.provisionally_applied': said('agreement.provisionally_applied'),
    'agreement.acceded': said('agreement.acceded'),
    'agreement.completed': said('agreement.completed'),
    'agreement.consented': said('agreement.consented'),
    'agreement.suspended': said('agreement.suspended'),
    'agreement.suspension_lifted': said('agreement.suspension_lifted'),
    'agreement.withdrawal_notified': said('agreement.withdrawal_notified'),
    'agreement.withdrawal_revoked': said('agreement.withdrawal_revoked'),
    'agreement.divergence_filed': said('agreement.divergence_filed'),
    'agreement.divergence_settled': said('agreement.divergence_settled'),
    'agreement.crisis_declared': said('agreement.crisis_declared'),
    'agreement.crisis_ended': said('agreement.crisis_ended'),
    'agreement.crisis_expired': said('agreement.crisis_expired'),
    'agreement.crisis_reviewed': said('agreement.crisis_reviewed'),
    'agreement.order_issued': said('agreement.order_issued'),
    'agreement.order_lifted': said('agreement.order_lifted'),
    'agreement.order_expired': said('agreement.order_expired'),
    'agreement.obligation_reminded': said('agreement.obligation_reminded'),
    'agreement.obligation_fulfilled': said('agreement.obligation_fulfilled'),
    'agreement.obligation_breached': said('agreement.obligation_breached'),
  }
}

/** What may be asked of it. */
function commandsUnder(findFoundation: FindFoundation) {
  const asked = <K extends AgreementCommandKind>(kind: K, nature: Nature) =>
    command(bodies[kind], {
      nature,
      thing: 'either',
      who: whoMay[kind],
      decide: (state, { body, stream }, context) => {
        const foundation = findFoundation(state.id)
        if (!foundation) return err(unknown(stream, 'stream'))
        const { actor, member, now } = context
        const chosen: Body = { ...body }
        const seen = seenFrom(state, { foundation, actor, member, now }, chosen)
        return deciders[kind](seen, body, context)
      },
    })
  return {
    'agreement.draft': asked('agreement.draft', 'observation'),
    'agreement.revise': asked('agreement.revise', 'observation'),
    'agreement.comment': asked('agreement.comment', 'observation'),
    'agreement.answer_comment': asked('agreement.answer_comment', 'observation'),
    'agreement.propose': asked('agreement.propose', 'act'),
    'agreement.sign': asked('agreement.sign', 'act'),
    'agreement.withdraw_signature': asked('agreement.withdraw_signature', 'act'),
    'agreement.decline': asked('agreement.decline', 'act'),
    'agreement.ratify': asked('agreement.ratify', 'act'),
    'agreement.apply_provisionally': asked('agreement.apply_provisionally', 'act'),
    'agreement.accede': asked('agreement.accede', 'act'),
    'agreement.consent': asked('agreement.consent', 'act'),
    'agreement.suspend': asked('agreement.suspend', 'act'),
    'agreement.lift_suspension': asked('agreement.lift_suspension', 'act'),
    'agreement.withdraw': asked('agreement.withdraw', 'act'),
    'agreement.revoke_withdrawal': asked('agreement.revoke_withdrawal', 'act'),
    'agreement.file_divergence': asked('agreement.file_divergence', 'observation'),
    'agreement.settle_divergence': asked('agreement.settle_divergence', 'act'),
    'agreement.declare_crisis': asked('agreement.declare_crisis', 'act'),
    'agreement.end_crisis': asked('agreement.end_crisis', 'act'),
    'agreement.review_crisis': asked('agreement.review_crisis', 'observation'),
    'agreement.issue_order': asked('agreement.issue_order', 'act'),
    'agreement.lift_order': asked('agreement.lift_order', 'act'),
    'agreement.fulfil_obligation': asked('agreement.fulfil_obligation', 'observation'),
  }
}

/**
 * The life of an agreement. `findFoundation` gives what a member was installed with for an agreement; one
 * that it was not installed with is kept, shown and never acted upon.
 */
export function agreementNounOf(findFoundation: FindFoundation) {
  return {
    name: 'agreement',
    foldVersion: 1,
    initial: (id) => ({ ...noLife(id), exists: findFoundation(id) !== null }),
    events: eventsUnder(findFoundation),
    commands: commandsUnder(findFoundation),
    views: {
      'view.agreement': everybody('any'),
    },
    derived: [clauseUse],
    findObstacle: (kind, state, { actor, member, now }, chosen) => {
      const foundation = findFoundation(state.id)
      if (!foundation) return unknown(`agreement/${state.id}`, 'stream')
      return isCommand(kind)
        ? findAgreementObstacle(kind, state, { foundation, actor, member, now }, chosen)
        : null
    },
    lastAct: ({ lastAct }) => lastAct ?? { kind: 'agreement.drafted', member: '', role: '', at: 0 },
    label: ({ id }) => id,
    concerned: () => true,
    subjects: () => [],
    personal: {},
    tick: (state, now, member) =>
      pending(findFoundation(state.id), state, member, now)
        .filter(({ at }) => at <= now)
        .map(({ entry }) => entry),
    due: (state, member) =>
      pending(findFoundation(state.id), state, member, -Infinity).map(
        ({ at, entry }): Due => ({ at, what: entry.kind, about: aboutOf(entry) }),
      ),
    // Everything about a treaty is every party's to know.
    audience: () => ['*'],
    // A life holds whole texts and is one stream: it is asked of the stream itself.
    columns: () => null,
    // What is said counts in any order: one entry that cannot be read must not keep a suspension for
    // safety from arriving.
    commutes: true,
    large: true,
    // Which version applies here is told with the session, and with each partner whether it is theirs too.
    stale: () => [['life'], ['obligations'], ['agreement'], ['session'], ['partners']] as const,
    refusals: agreementRefusals,
  } satisfies Noun<AgreementState>
}

const isCommand = (kind: string): kind is AgreementCommandKind =>
  Object.hasOwn(agreementBodies, kind)

const aboutOf = ({ body }: Draft): string =>
  String(body.obligation ?? body.crisis ?? body.order ?? body.hash)

type Pending = { at: Instant; entry: Draft }

/** What the clock has to say for this member, and when. */
function pending(
  foundation: Foundation | null,
  state: AgreementState,
  member: string,
  now: Instant,
): Pending[] {
  if (!foundation) return []
  const { byHash } = versionsOf(foundation, state)
  const versions = [...byHash.values()]
  return [
    ...versions
      .filter((one) => isToBeBrought(foundation, state, one, member))
      .map((version) => ({
        // The text given at the installation was known before there was a record.
        at: Math.max(0, version.knownSince ?? 0),
        entry: draft(state, 'agreement.completed', {
          hash: version.hash,
          text: { ...version.raw },
          statements: [...version.stated.counted],
        }),
      })),
    ...versions
      .filter((one) => isToBeFreed(one, member))
      .map(({ hash, takenBack }) => ({
        at: Math.min(...Object.values(takenBack)),
        entry: draft(state, 'agreement.declined', { hash, party: member, reason: null }),
      })),
    ...expiring(foundation, state, member),
    ...noticesOf(foundation, state, member, now).map(({ at, kind, obligation }) => ({
      at,
      entry: draft(state, `agreement.obligation_${kind}`, {
        obligation: obligation.id,
        dueAt: obligation.dueAt,
      }),
    })),
  ]
}

const keyOf = ({ what, party, kid, at, signature }: Statement) =>
  `${what} ${party} ${kid} ${at} ${signature}`

/**
 * A member that has seen all that a text needs brings it to everybody, unless every other party has it
 * already: so it reaches those whose own links to the signers are down, without a centre.
 */
function isToBeBrought(
  { base }: Foundation,
  state: AgreementState,
  { opens, stated, hash, agreement }: Version,
  member: string,
): boolean {
  if (opens === null || stated.counted.length === 0) return false
  const has = new Set(
    allSaid(state, 'agreement.completed')
      .filter(({ body }) => body.hash === hash)
      .filter(({ body }) => {
        const keys = new Set(body.statements.map(keyOf))
        return stated.counted.every((one) => keys.has(keyOf(one)))
      })
      .map((one) => one.member),
  )
  if (has.has(member)) return false
  // Who only may accede has no node to wait for until it has.
  const parties = new Set(
    [...base.parties, ...(agreement?.parties ?? [])]
      .filter(
        ({ id, signature }) => signature === 'required' || id in stated.accede || id === member,
      )
      .map(({ id }) => id),
  )
  return parties.has(member) && [...parties].some((id) => id !== member && !has.has(id))
}

/**
 * A party that wants its signature back is freed by one that has not signed and now never will. The
 * clock answers so at once: it only says that the withdrawal came before its own party's signature.
 */
const isToBeFreed = ({ takenBack, needs, stated, declined }: Version, member: string): boolean =>
  Object.keys(takenBack).some((party) => needs.includes(party)) &&
  needs.includes(member) &&
  !(member in stated.sign) &&
  !(member in declined)

/** Crisis powers and orders end by themselves; whose they were says so. */
function expiring(foundation: Foundation, state: AgreementState, member: string): Pending[] {
  const crises = crisesOf(foundation, state)
    .filter((one) => one.party === member && one.void === null && !one.closed)
    .map(({ id, until }) => ({
      at: until,
      entry: draft(state, 'agreement.crisis_expired', { crisis: id, at: until }),
    }))
  const over = new Set([
    ...allSaid(state, 'agreement.order_expired').map(({ body }) => body.order),
    ...allSaid(state, 'agreement.order_lifted').map(({ body }) => body.order),
  ])
  const orders = allSaid(state, 'agreement.order_issued')
    .filter(({ body }) => body.party === member && !over.has(body.order))
    .map(({ body: { order, until } }) => ({
      at: until,
      entry: draft(state, 'agreement.order_expired', { order, at: until }),
    }))
  return [...crises, ...orders]
}
