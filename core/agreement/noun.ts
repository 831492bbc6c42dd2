import { noticesOf } from '#core/agreement/calendar.ts'
import { crisesOf } from '#core/agreement/crises.ts'
import { decideAgreement } from '#core/agreement/decide.ts'
import { draft } from '#core/agreement/draft.ts'
import type { Statement } from '#core/agreement/events.ts'
import { evolveAgreement } from '#core/agreement/evolve.ts'
import { type AgreementState, allSaid, type Foundation, noLife } from '#core/agreement/state.ts'
import { findTrespass } from '#core/agreement/trespass.ts'
import { type Version, versionsOf } from '#core/agreement/versions.ts'
import type { Due, Noun } from '#core/command.ts'
import type { Draft } from '#core/record/entry.ts'
import type { Instant } from '#core/time.ts'

/**
 * The life of an agreement, for the server to drive. `findFoundation` gives what a member was installed
 * with for an agreement; one that it was not installed with is kept, shown and never acted upon.
 */
export const agreementNounOf = (
  findFoundation: (id: string) => Foundation | null,
): Noun<AgreementState> => ({
  name: 'agreement',
  initial: (id) => ({ ...noLife(id), exists: findFoundation(id) !== null }),
  evolve: evolveAgreement,
  decide: (state, command, context) =>
    decideAgreement(findFoundation(state.id), state, command, context),
  findTrespass: (state, entry) => findTrespass(findFoundation(state.id), state, entry),
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
})

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
