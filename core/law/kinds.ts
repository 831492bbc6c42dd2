import type { DutyName } from '#core/law/duties.ts'
import type { FactName } from '#core/law/facts.ts'
import type { Kind } from '#core/law/kind.ts'
import { disclosure } from '#core/law/kind-disclosure.ts'
import { fleet } from '#core/law/kind-fleet.ts'
import { funding } from '#core/law/kind-funding.ts'
import { governance } from '#core/law/kind-governance.ts'
import { handoff } from '#core/law/kind-handoff.ts'
import { liability } from '#core/law/kind-liability.ts'
import { obligation } from '#core/law/kind-obligation.ts'
import { protocol } from '#core/law/kind-protocol.ts'
import { route } from '#core/law/kind-route.ts'
import { stock } from '#core/law/kind-stock.ts'
import { target } from '#core/law/kind-target.ts'
import { telemedicine } from '#core/law/kind-telemedicine.ts'
import { training } from '#core/law/kind-training.ts'
import { transfer } from '#core/law/kind-transfer.ts'
import { triage } from '#core/law/kind-triage.ts'
import { waiver } from '#core/law/kind-waiver.ts'

/** The kinds of clause that this version understands. A clause of an unknown kind never permits. */
export const kinds = {
  triage,
  protocol,
  route,
  waiver,
  liability,
  transfer,
  handoff,
  telemedicine,
  disclosure,
  stock,
  fleet,
  training,
  funding,
  target,
  governance,
  obligation,
} as const satisfies Record<string, Kind>

export type ClauseKind = keyof typeof kinds
export const clauseKinds = Object.keys(kinds) as ClauseKind[]

/** Whether this version understands clauses of a kind. */
export const isKnownKind = (kind: string): kind is ClauseKind => Object.hasOwn(kinds, kind)

/** What is known of a kind; undefined where this version does not understand it. */
export const findKind = (kind: string | undefined): Kind | undefined =>
  kind !== undefined && isKnownKind(kind) ? kinds[kind] : undefined

/** The facts that a clause of a kind may turn on. */
export const factsOf = (kind: ClauseKind): readonly FactName[] => [
  ...kinds[kind].asks,
  ...kinds[kind].states,
]

/** The kinds whose question names this fact. */
export const kindsStating = (fact: FactName): ClauseKind[] =>
  clauseKinds.filter((kind) => factsOf(kind).includes(fact))

/** Duties that make sense in a clause of any kind. */
const usual: readonly DutyName[] = ['notify', 'review']

/** Whether a duty makes sense in a clause of a kind. */
export const belongsTo = (name: DutyName, kind: ClauseKind): boolean =>
  usual.includes(name) || findKind(kind)!.duties.includes(name)
