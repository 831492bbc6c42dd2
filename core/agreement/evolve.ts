import type { AgreementBody, AgreementEventKind } from '#core/agreement/events.ts'
import type { AgreementState, Said } from '#core/agreement/state.ts'
import type { Entry } from '#core/record/entry.ts'

/** Entries after which somebody may rightly decide otherwise than on what they saw. */
const acts: ReadonlySet<string> = new Set<AgreementEventKind>([
  'agreement.proposed',
  'agreement.signed',
  'agreement.signature_withdrawn',
  'agreement.declined',
  'agreement.ratified',
  'agreement.provisionally_applied',
  'agreement.acceded',
  'agreement.completed',
  'agreement.consented',
  'agreement.suspended',
  'agreement.suspension_lifted',
  'agreement.withdrawal_notified',
  'agreement.withdrawal_revoked',
  'agreement.divergence_settled',
  'agreement.crisis_declared',
  'agreement.crisis_ended',
  'agreement.order_issued',
  'agreement.order_lifted',
])
export const isAct = (kind: AgreementEventKind): boolean => acts.has(kind)

/** Kinds that anybody may bring, since they prove themselves; all others speak for their own party. */
const carried: ReadonlySet<string> = new Set<AgreementEventKind>([
  'agreement.acceded',
  'agreement.completed',
])

/** Whether a member speaks for somebody else than itself. */
export const speaksForAnother = (kind: string, member: string, party: unknown): boolean =>
  party !== undefined && party !== member && !carried.has(kind)

/**
 * Adds one entry to what has been said. Entries of several members give the same set in any order of
 * arrival, but for the versions and the moments at which they were heard.
 */
export function added<K extends AgreementEventKind>(
  state: AgreementState,
  kind: K,
  body: AgreementBody<K>,
  entry: Entry,
): AgreementState {
  const { party } = body as { party?: unknown }
  if (speaksForAnother(kind, entry.member, party)) return state
  const said: Said<K> = {
    member: entry.member,
    order: entry.origin?.position ?? entry.position,
    actor: entry.actor,
    at: momentOf(body, entry),
    heard: entry.recordedAt,
    body,
  }
  const list = inserted(state.said[kind] as readonly Said<K>[], said)
  if (list === null) return state
  const { member, actor, occurredAt: at } = entry
  const act = isAct(kind) && { lastAct: { kind, member, role: actor.role, at } }
  return { ...state, exists: true, said: { ...state.said, [kind]: list }, ...act }
}

const momentOf = (body: object, entry: Entry): number => {
  const { at, from } = body as { at?: unknown; from?: unknown }
  const stated = at ?? from
  return typeof stated === 'number' ? stated : entry.occurredAt
}

/** The list with one more, in its place; null where it is there already. */
function inserted<S extends Place>(list: readonly S[], one: S): readonly S[] | null {
  let at = list.length
  for (; at > 0; at--) {
    const order = compare(list[at - 1]!, one)
    if (order === 0) return null
    if (order < 0) break
  }
  return list.toSpliced(at, 0, one)
}

type Place = Pick<Said, 'member' | 'order'>
const compare = (a: Place, b: Place): number =>
  a.member === b.member ? a.order - b.order : a.member < b.member ? -1 : 1
