import type { z } from 'zod'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CasualtyEventKind, CasualtyEvents, Personal } from '#core/casualty/events.ts'
import type { Draft } from '#core/record/entry.ts'

/** An entry about this casualty; what is personal goes beside it, to be sealed under its key. */
export const draft = <K extends CasualtyEventKind>(
  state: Pick<CasualtyState, 'id'>,
  kind: K,
  body: z.infer<CasualtyEvents[K]>,
  personal?: Personal | undefined,
): Draft => ({
  stream: `casualty/${state.id}`,
  kind,
  body: body as Record<string, unknown>,
  ...(personal &&
    Object.keys(personal).length > 0 && { personal: { subject: state.id, fields: personal } }),
})
