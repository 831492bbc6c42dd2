import {
  type AgreementBody,
  type AgreementEventKind,
  agreementEvents,
} from '#core/agreement/events.ts'
import type { Verify } from '#core/agreement/signing.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { Sha256 } from '#core/record/tree.ts'
import { assert } from '#core/result.ts'
import type { State } from '#core/state.ts'
import type { Instant } from '#core/time.ts'

/**
 * What a member has to begin with, which no entry can bring: the text given at its installation, signed
 * outside and known by its hash, whose keys are trusted; and the two functions by which it checks others.
 */
export type Foundation = {
  base: Agreement
  /** From when on this member watches what is owed: what fell due before, it has not seen. */
  since: Instant
  sha256: Sha256
  verify: Verify
}

/** Something that a member said, as it stands in its entry. */
export type Said<K extends AgreementEventKind = AgreementEventKind> = {
  member: string
  /** The writer's own position: what one member said is ordered by it. */
  order: number
  actor: { id: string; role: string }
  /** The moment that the entry gives: its body's own where it has one. */
  at: Instant
  /** When this member's record took it in: differs from member to member. */
  heard: Instant
  body: AgreementBody<K>
}

/**
 * The life of an agreement as what has been said, and no more: a set, so that members who have heard the
 * same hold the same, in whatever order it came. What follows from it is worked out (versions.ts, life.ts).
 */
export type AgreementState = {
  id: string
  exists: boolean
  version: number
  actVersion: number
  /** Each list by writer, and by the writer's own order. */
  said: { readonly [K in AgreementEventKind]: readonly Said<K>[] }
  /** The last act that came here, for whoever acted on what was before it. */
  lastAct: { kind: string; member: string; role: string; at: Instant } | null
}

/** The state of a stream that is an agreement's. */
export function agreementOf(state: State): AgreementState {
  assert('said' in state, `${state.id} is an agreement`)
  return state as AgreementState
}

/** Everything ever said of one kind, in the one order that all members share. */
export const allSaid = <K extends AgreementEventKind>(
  state: AgreementState,
  kind: K,
): readonly Said<K>[] => state.said[kind] as readonly Said<K>[]

/** An agreement of which nothing has been said: its base text stands alone. */
export const noLife = (id: string): AgreementState => ({
  id,
  exists: false,
  version: 0,
  actVersion: 0,
  said: Object.fromEntries(
    Object.keys(agreementEvents).map((kind) => [kind, []]),
  ) as unknown as AgreementState['said'],
  lastAct: null,
})
