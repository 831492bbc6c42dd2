import type { AgreementCommandKind } from '#core/agreement/bodies.ts'
import { lifeObstacles } from '#core/agreement/guard-life.ts'
import { textObstacles } from '#core/agreement/guard-text.ts'
import type { Chosen, Guarded, Obstacle, Seen } from '#core/agreement/seen.ts'
import { versionAt } from '#core/agreement/standing.ts'
import type { AgreementState } from '#core/agreement/state.ts'
import { versionsOf } from '#core/agreement/versions.ts'
import type { Refusal } from '#core/refusal.ts'

/** All that an obstacle or a decision about an agreement may be seen from. */
export function seenFrom(state: AgreementState, guarded: Guarded, chosen: Chosen): Seen {
  const versions = versionsOf(guarded.foundation, state)
  const current = versionAt(versions.chain, guarded.now)
  return { ...guarded, state, versions, chosen, current, text: current?.agreement ?? undefined }
}

/** Why this cannot be done now, whoever asks and whatever else a command of the kind would say; else null. */
export const findAgreementObstacle = (
  kind: AgreementCommandKind,
  state: AgreementState,
  guarded: Guarded,
  chosen: Chosen,
): Refusal | null => obstacles[kind](seenFrom(state, guarded, chosen))

const obstacles: Record<AgreementCommandKind, Obstacle> = { ...textObstacles, ...lifeObstacles }
