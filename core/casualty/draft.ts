import type { z } from 'zod'
import type { CasualtyEventKind, CasualtyEvents, Personal } from '#core/casualty/events.ts'
import type { Draft } from '#core/record/entry.ts'
import { draftOf } from '#core/record/entry.ts'

const publicly = draftOf<CasualtyEvents>('casualty')

/** An entry about this casualty; what is personal goes beside it, to be sealed under its key. */
export function draft<K extends CasualtyEventKind>(
  state: { id: string },
  kind: K,
  body: z.output<CasualtyEvents[K]>,
  personal?: Personal | undefined,
): Draft {
  const open = publicly(state, kind, body)
  if (!personal || Object.keys(personal).length === 0) return open
  return { ...open, personal: { subject: state.id, fields: personal } }
}
