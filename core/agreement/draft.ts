import type { AgreementCommandBody, AgreementCommandKind } from '#core/agreement/commands.ts'
import type { AgreementBody, AgreementEventKind } from '#core/agreement/events.ts'
import type { Seen } from '#core/agreement/seen.ts'
import type { AgreementState } from '#core/agreement/state.ts'
import type { Context } from '#core/command.ts'
import type { Draft } from '#core/record/entry.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Result } from '#core/result.ts'

export type Decided = Result<Draft[], Refusal>
/** What a command comes to, once nothing stands in its way. */
export type AgreementDecider<K extends AgreementCommandKind> = (
  seen: Seen,
  body: AgreementCommandBody<K>,
  context: Context,
) => Decided

/** An entry about this agreement. */
export const draft = <K extends AgreementEventKind>(
  state: Pick<AgreementState, 'id'>,
  kind: K,
  body: AgreementBody<K>,
): Draft => ({ stream: `agreement/${state.id}`, kind, body: body as Record<string, unknown> })
