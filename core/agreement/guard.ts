import { mayDo } from '#core/access/access.ts'
import type { AgreementCommandKind } from '#core/agreement/commands.ts'
import { agreementCommands } from '#core/agreement/commands.ts'
import { lifeObstacles } from '#core/agreement/guard-life.ts'
import { textObstacles } from '#core/agreement/guard-text.ts'
import type { Chosen, Guarded, Obstacle, Seen } from '#core/agreement/seen.ts'
import { versionAt } from '#core/agreement/standing.ts'
import type { AgreementState } from '#core/agreement/state.ts'
import { versionsOf } from '#core/agreement/versions.ts'
import { type Refusal, refusal } from '#core/refusal.ts'

/** Why a person may not do this now, whatever else a command of the kind would say; null where they may. */
export function findObstacle(
  kind: AgreementCommandKind,
  state: AgreementState,
  guarded: Guarded,
  chosen: Chosen = {},
): Refusal | null {
  const { member, actor, foundation, now } = guarded
  const may = mayDo(actor, kind, { member })
  if (may !== true) return may
  const versions = versionsOf(foundation, state)
  const current = versionAt(versions.chain, now)
  const text = current?.agreement ?? undefined
  const seen: Seen = { ...guarded, state, versions, chosen, current, text }
  return obstacles[kind](seen)
}

const obstacles: Record<AgreementCommandKind, Obstacle> = { ...textObstacles, ...lifeObstacles }

/** An act must have seen the last one, and says what came first. */
export function findStale(
  kind: AgreementCommandKind,
  state: AgreementState,
  seen: number | undefined,
): Refusal | null {
  if (agreementCommands[kind].nature === 'observation') return null
  if (seen === undefined) {
    return refusal('invalid_input', { field: 'seen', message: 'required' }, { field: 'seen' })
  }
  if (seen === state.actVersion) return null
  const won = state.lastAct ?? { kind: 'agreement.drafted', member: '', role: '', at: 0 }
  return refusal('stale', { seen, version: state.actVersion, ...won })
}
