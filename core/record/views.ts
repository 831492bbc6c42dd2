import { type Lived, type Step, sortable, type View } from '#core/view.ts'

/** What a line says beside its entry: how the patient was called then. */
export type LineBody = { label: string | null }

/**
 * The lines of an incident's timeline, in the order of the record. A row holds the place of its entry
 * and not the entry, which is read beside it.
 */
export const timeline: View<Lived, LineBody> = {
  name: 'timeline',
  version: 1,
  of: ['incident', 'casualty'],
  rows: ({ noun, after, entry }) => {
    const about = incidentOf(noun, after)
    if (about === null) return {}
    const place = sortable(entry.position)
    return { put: [{ id: place, about, sort: place, body: { label: textOf(after, 'label') } }] }
  },
}

const textOf = (state: object, field: string): string | null => {
  const value: unknown = Object.getOwnPropertyDescriptor(state, field)?.value
  return typeof value === 'string' && value !== '' ? value : null
}

/** The incident that a stream belongs to; null where it belongs to none, or nobody said yet. */
export function incidentOf(noun: string, state: Pick<Step['after'], 'id'>): string | null {
  if (noun === 'incident') return state.id
  return noun === 'casualty' ? textOf(state, 'incident') : null
}
