import { type AgreementState, allSaid, type Foundation } from '#core/agreement/state.ts'
import { type Version, versionsOf } from '#core/agreement/versions.ts'
import { leftUnder } from '#core/agreement/withdrawals.ts'
import { type Agreement, type Conditions, clause } from '#core/law/agreement.ts'
import { isKnownKind } from '#core/law/kinds.ts'
import type { Divergence, Order, Standing, Suspension } from '#core/law/standing.ts'
import type { Instant } from '#core/time.ts'

/**
 * The agreement as it stands, version by version, for the evaluator: each from the moment at which it
 * came into effect until the next one did, with all that has happened to it. A pure function of what
 * has been said, the same at every member that has heard the same. Empty while nothing is in effect.
 */
export function standingsOf(foundation: Foundation, state: AgreementState): Standing[] {
  const { chain, withdrawals } = versionsOf(foundation, state)
  return chain.map((version): Standing => {
    const text = version.agreement!
    const here = new Set(text.parties.map(({ id }) => id))
    const left = leftUnder(text, withdrawals)
    return {
      agreement: { ...text, stage: version.provisional ? 'provisionally-applied' : 'in-force' },
      opens: version.opens!,
      closes: version.closes,
      joined: joinedOf(text, version),
      left: Object.fromEntries(Object.entries(left).filter(([party]) => here.has(party))),
      suspensions: suspensionsOf(text, state),
      divergences: divergencesOf(text, state, left),
    }
  })
}

/** The version in effect at a moment, if any. */
export const versionAt = (chain: readonly Version[], at: Instant): Version | undefined =>
  chain.find(({ opens, closes }) => opens! <= at && at < closes)

/** Those who accede are bound from the moment at which they did; the others from the beginning. */
function joinedOf(text: Agreement, { stated, opens }: Version): Record<string, Instant> {
  const acceding = text.parties.filter(({ signature }) => signature === 'accession')
  return Object.fromEntries(
    acceding
      // Signing it together with the others is acceding to it.
      .map(({ id }) => [id, stated.accede[id] ?? stated.sign[id]] as const)
      .filter((pair): pair is [string, number] => pair[1] !== undefined)
      .map(([id, at]) => [id, Math.max(at, opens!)]),
  )
}

const hasClause = (text: Agreement, id: string) => text.clauses.some((one) => one.id === id)

/** Suspensions of a text and its articles, each until the party that gave it lifts it. */
function suspensionsOf(text: Agreement, state: AgreementState): Suspension[] {
  const lifts = allSaid(state, 'agreement.suspension_lifted')
  return allSaid(state, 'agreement.suspended')
    .filter(({ body }) => body.clause === null || hasClause(text, body.clause))
    .map(({ body }) => {
      const { suspension, party, clause: id, from, safety } = body
      const lifted = lifts.filter((one) => isAbout(one.body, suspension, party))
      const until = Math.min(Infinity, ...lifted.map((one) => one.body.at))
      return { clause: id, from, until: Math.max(from, until), safety }
    })
    .filter(({ from, until }) => from < until)
}

const isAbout = (body: { suspension: string; party: string }, suspension: string, party: string) =>
  body.suspension === suspension && body.party === party

/** Until when a divergence leaves its article undetermined: until the last required party has settled it. */
export function settledAt(
  divergence: string,
  text: Agreement,
  state: AgreementState,
  left: Readonly<Record<string, Instant>>,
): Instant {
  const settlements = allSaid(state, 'agreement.divergence_settled').filter(
    ({ body }) => body.divergence === divergence,
  )
  const moments = text.parties
    .filter(({ signature }) => signature === 'required')
    .map(({ id }) => {
      const own = settlements.filter(({ body }) => body.party === id).map(({ body }) => body.at)
      return Math.min(left[id] ?? Infinity, ...own)
    })
  return Math.max(...moments)
}

function divergencesOf(
  text: Agreement,
  state: AgreementState,
  left: Readonly<Record<string, Instant>>,
): Divergence[] {
  return allSaid(state, 'agreement.divergence_filed')
    .filter(({ body }) => hasClause(text, body.clause))
    .map(({ body }) => ({
      clause: body.clause,
      from: body.at,
      until: settledAt(body.divergence, text, state, left),
    }))
    .filter(({ from, until }) => from < until)
}

/**
 * National orders, each until it expires or its party lifts it. A condition that this version cannot read
 * is left away, so that the order binds more widely rather than not at all.
 */
export function ordersOf(state: AgreementState): Order[] {
  const lifts = allSaid(state, 'agreement.order_lifted')
  return allSaid(state, 'agreement.order_issued').flatMap(({ body }): Order[] => {
    const { order: id, party, instrument, authority, kind, from, until } = body
    const lifted = lifts.filter((one) => one.body.order === id && one.body.party === party)
    const ends = Math.min(until, ...lifted.map((one) => one.body.at))
    if (ends <= from || !isKnownKind(kind)) return []
    const when = readable(body.when)
    return [{ id, party, instrument, authority, kind, when, from, until: ends }]
  })
}

function readable(conditions: Record<string, unknown>): Conditions {
  const read = Object.entries(conditions).flatMap(([name, matcher]) => {
    const one = clause.shape.when.safeParse({ [name]: matcher })
    return one.success ? Object.entries(one.data) : []
  })
  return Object.fromEntries(read)
}
