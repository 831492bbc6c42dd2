import { z } from 'zod'
import { type AgreementEventKind, agreementEvents } from '#core/agreement/events.ts'
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

/** A copy may hold fields that this version does not know; one that lacks what it needs says nothing. */
const received = Object.fromEntries(
  Object.entries(agreementEvents).map(([kind, schema]) => [kind, z.object(schema.shape)]),
) as unknown as Record<AgreementEventKind, z.ZodType<Record<string, unknown>>>

/** Kinds that anybody may bring, since they prove themselves; all others speak for their own party. */
const carried: ReadonlySet<string> = new Set<AgreementEventKind>([
  'agreement.acceded',
  'agreement.completed',
])

/** Whether a member speaks for somebody else than itself. */
export const speaksForAnother = (kind: string, member: string, party: unknown): boolean =>
  party !== undefined && party !== member && !carried.has(kind)

/**
 * Adds one entry to what has been said. Total; and entries of several members give the same set in any
 * order of arrival, but for the versions and the moments at which they were heard.
 */
export function evolveAgreement(state: AgreementState, entry: Entry): AgreementState {
  const version = state.version + 1
  if (!Object.hasOwn(agreementEvents, entry.kind)) return { ...state, version }
  const kind = entry.kind as AgreementEventKind
  const read = received[kind].safeParse(entry.body)
  if (!read.success || speaksForAnother(kind, entry.member, read.data.party)) {
    return { ...state, version }
  }
  const said: Said = {
    member: entry.member,
    order: entry.origin?.position ?? entry.position,
    actor: entry.actor,
    at: momentOf(read.data, entry),
    heard: entry.recordedAt,
    body: read.data as Said['body'],
  }
  const list = inserted(state.said[kind] as readonly Said[], said)
  if (list === null) return { ...state, version }
  const { member, actor, occurredAt: at } = entry
  const act = acts.has(kind) && {
    actVersion: version,
    lastAct: { kind, member, role: actor.role, at },
  }
  return { ...state, version, exists: true, said: { ...state.said, [kind]: list }, ...act }
}

const momentOf = (body: Record<string, unknown>, entry: Entry): number => {
  const stated = body.at ?? body.from
  return typeof stated === 'number' ? stated : entry.occurredAt
}

/** The list with one more, in its place; null where it is there already. */
function inserted(list: readonly Said[], one: Said): readonly Said[] | null {
  let at = list.length
  for (; at > 0; at--) {
    const order = compare(list[at - 1]!, one)
    if (order === 0) return null
    if (order < 0) break
  }
  return list.toSpliced(at, 0, one)
}

const compare = (a: Said, b: Said): number =>
  a.member === b.member ? a.order - b.order : a.member < b.member ? -1 : 1
