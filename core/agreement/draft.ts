import type { AgreementCommandBody, AgreementCommandKind } from '#core/agreement/bodies.ts'
import type { AgreementEvents } from '#core/agreement/events.ts'
import type { Seen } from '#core/agreement/seen.ts'
import type { Context } from '#core/command.ts'
import type { Decided } from '#core/noun.ts'
import { draftOf } from '#core/record/entry.ts'

/** What a command comes to, once nothing stands in its way. */
export type AgreementDecider<K extends AgreementCommandKind> = (
  seen: Seen,
  body: AgreementCommandBody<K>,
  context: Context,
) => Decided

/** An entry about this agreement. */
export const draft = draftOf<AgreementEvents>('agreement')
