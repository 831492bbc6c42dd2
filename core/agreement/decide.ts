import type { AgreementCommandBody, AgreementCommandKind } from '#core/agreement/bodies.ts'
import { lifeDeciders } from '#core/agreement/decide-life.ts'
import { type AgreementDecider, draft } from '#core/agreement/draft.ts'
import type { Statement } from '#core/agreement/events.ts'
import { type Seen, unknown, wrongStage } from '#core/agreement/seen.ts'
import { findFlaw, type SigningKeys } from '#core/agreement/signing.ts'
import { allSaid } from '#core/agreement/state.ts'
import { hashOf } from '#core/agreement/texts.ts'
import type { Version } from '#core/agreement/versions.ts'
import type { Decided } from '#core/noun.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'

/** The largest text that is taken in, in bytes as signed: two of them fit into one message. */
export const textBytesMax = 1_000_000
/** A signature is made on one machine and brought by another, maybe weeks later; never before. */
const statedDaysMax = 90
const clockMs = 5 * 60_000

const textDeciders = {
  'agreement.draft': (seen, body) => drafting(seen, 'agreement.drafted', body, body.basedOn),
  'agreement.revise': (seen, body) => {
    const texts = [
      ...allSaid(seen.state, 'agreement.drafted'),
      ...allSaid(seen.state, 'agreement.revised'),
    ]
      .filter((one) => one.body.draft === body.draft && one.member === seen.member)
      .sort((a, b) => a.order - b.order)
    return drafting(seen, 'agreement.revised', body, texts.at(-1)?.body.hash ?? null)
  },
  'agreement.comment': ({ state }, body) =>
    allSaid(state, 'agreement.commented').some((one) => one.body.comment === body.comment)
      ? err(refusal('already_exists', { what: body.comment }, { field: 'comment' }))
      : ok([draft(state, 'agreement.commented', body)]),
  'agreement.answer_comment': ({ state, versions }, body) =>
    body.change !== null && !versions.byHash.has(body.change)
      ? err(unknown(body.change, 'change'))
      : ok([draft(state, 'agreement.comment_answered', body)]),
  'agreement.propose': ({ state }, body) => ok([draft(state, 'agreement.proposed', body)]),
  'agreement.sign': (seen, body) => stating(seen, 'sign', body, 'agreement.signed'),
  'agreement.withdraw_signature': ({ state, member }, body) =>
    ok([draft(state, 'agreement.signature_withdrawn', { ...body, party: member })]),
  'agreement.decline': ({ state, member }, body) =>
    ok([draft(state, 'agreement.declined', { ...body, party: member })]),
  'agreement.ratify': (seen, body) => stating(seen, 'ratify', body, 'agreement.ratified'),
  'agreement.apply_provisionally': (seen, body) =>
    stating(seen, 'apply', body, 'agreement.provisionally_applied'),
  'agreement.accede': (seen, body) => stating(seen, 'accede', body, 'agreement.acceded'),
} as const satisfies { [K in AgreementCommandKind]?: AgreementDecider<K> }

/** What each command comes to, once nothing stands in its way. */
export const deciders: { [K in AgreementCommandKind]: AgreementDecider<K> } = {
  ...textDeciders,
  ...lifeDeciders,
}

function drafting(
  { state, foundation, versions }: Seen,
  kind: 'agreement.drafted' | 'agreement.revised',
  body: AgreementCommandBody<'agreement.revise'>,
  basedOn: string | null,
): Decided {
  const { text, draft: id, note } = body
  if (text.id !== foundation.base.id) return err(wrongStage('other-agreement'))
  if (basedOn !== null && !versions.byHash.has(basedOn)) return err(unknown(basedOn, 'basedOn'))
  const hash = hashOf(text, foundation.sha256)
  if (hash === null) {
    const params = { field: 'text', message: 'not JSON' }
    return err(refusal('invalid_input', params, { field: 'text' }))
  }
  if (JSON.stringify(text).length > textBytesMax) {
    return err(refusal('too_large', { bytesMax: textBytesMax }, { field: 'text' }))
  }
  return ok([draft(state, kind, { draft: id, hash, text, basedOn, ...(note && { note }) })])
}

type Stated = Omit<Statement, 'what'> & { instrument?: string }
type StatedKind =
  | 'agreement.signed'
  | 'agreement.ratified'
  | 'agreement.provisionally_applied'
  | 'agreement.acceded'

/** A statement under a key of the treaty, made by its party at a moment that can be. */
function stating(seen: Seen, what: Statement['what'], body: Stated, kind: StatedKind): Decided {
  const { member, now, state, versions, foundation } = seen
  const { instrument: _, ...bare } = body
  // Who has no node of its own accedes by its key alone, through whichever member brings it.
  if (body.party !== member && what !== 'accede') {
    return err(refusal('not_your_role', { why: 'own-member' }, { field: 'party' }))
  }
  if (body.at > now + clockMs || body.at < now - statedDaysMax * 86_400_000) {
    return err(refusal('bad_signature', { why: 'moment' }, { field: 'at' }))
  }
  const version = versions.byHash.get(body.hash)!
  const keys = keysFor(version, body.party, versions.byHash)
  const flaw = findFlaw({ what, ...bare }, keys, foundation.verify)
  if (flaw) return err(refusal('bad_signature', { why: flaw }, { field: 'signature' }))
  return ok([draft(state, kind, body as never)])
}

/** The keys that a party signs a text with: those of the version it amends, or its own where it is new. */
export function keysFor(
  version: Version,
  party: string,
  byHash: ReadonlyMap<string, Version>,
): SigningKeys {
  const before = version.amends === null ? null : byHash.get(version.amends)?.agreement
  const texts = [before, version.agreement]
  for (const text of texts) {
    const found = text?.parties.find(({ id }) => id === party)
    if (found) return found.keys
  }
  return []
}
