import type { AnyNoun } from '#core/nouns.ts'
import type { Beside, Step, View, ViewRow } from '#core/view.ts'
import { documentOf } from '#server/documents.ts'
import type { Transaction } from '#server/store/database.ts'
import { collectRows, type RowChanges, rowsAbout } from '#server/store/rows.ts'
import type { Document, DocumentKey } from '#server/store/store.ts'

/** Where what follows from a step is written: the live build, or one that stands beside it. */
export type Targets = {
  views: readonly { view: View; projection: string }[]
  /** By noun: the kind of document that its states stand under. */
  states: ReadonlyMap<string, { noun: AnyNoun; kind: string }>
}

/** Hears of a view that failed on an entry; what it would have changed is left out. */
export type OnFault = (error: unknown, view: string, step: Step) => void

/**
 * Writes what follows from these steps: each noun's states and the rows of each view. The commit of
 * entries and a build from the record both do it here, and portions make no difference: the same steps
 * leave the same rows. A view that fails on an entry leaves that entry out, each time alike, since what
 * happened must be written down whatever a figure makes of it.
 */
export async function derive(
  transaction: Transaction,
  targets: Targets,
  steps: readonly Step[],
  onFault: OnFault,
): Promise<DocumentKey[]> {
  const changes = collectRows()
  const documents = statesAfter(targets, steps)
  for (const document of documents) changes.document(document)
  for (const { view, projection } of targets.views) {
    const concerned = view.of === null ? steps : steps.filter(({ noun }) => view.of?.includes(noun))
    const neighbours = await openNeighbours(transaction, projection, view, concerned)
    for (const step of concerned) {
      try {
        change(changes, projection, view, step, neighbours)
      } catch (error) {
        onFault(error, view.name, step)
      }
    }
  }
  await changes.write(transaction)
  return documents.map(({ kind, id }) => ({ kind: kind.replace(/@\d+$/, ''), id }))
}

/** Of each stream the last state alone is written, and the snapshots that were passed. */
function statesAfter({ states }: Targets, steps: readonly Step[]): Document[] {
  const last = new Map<string, Document>()
  for (const step of steps) {
    const target = states.get(step.noun)
    const document = target && documentOf(target.noun, target.kind, step)
    if (document) last.set(`${document.kind} ${document.id}`, document)
  }
  return [...last.values()]
}

function change(
  changes: RowChanges,
  projection: string,
  view: View,
  step: Step,
  neighbours: Neighbours,
): void {
  const { put = [], remove = [], tally = [] } = view.rows(step, neighbours.beside)
  for (const id of remove) {
    changes.remove(projection, id)
    neighbours.remove(id)
  }
  for (const row of put) {
    changes.put(projection, row, step.entry.position)
    neighbours.put(row)
  }
  for (const counted of tally) changes.add(projection, counted)
}

/** The rows that a view asked to see, as the steps so far have left them. */
type Neighbours = {
  beside: Beside
  put(row: ViewRow): void
  remove(id: string): void
}

/** A view that cannot say what it reads fails on its rows too, where that is heard. */
function readsOf(view: View, step: Step): string[] {
  try {
    return [...(view.reads?.(step) ?? [])]
  } catch {
    return []
  }
}

const none: Neighbours = { beside: () => [], put: () => {}, remove: () => {} }

/** One query for all that these steps will ask about. */
async function openNeighbours(
  transaction: Transaction,
  projection: string,
  view: View,
  steps: readonly Step[],
): Promise<Neighbours> {
  if (!view.reads) return none
  const abouts = new Set<string>()
  for (const step of steps) for (const about of readsOf(view, step)) abouts.add(about)
  if (abouts.size === 0) return none
  const rows = await rowsAbout(transaction, projection, abouts)
  const aboutOf = new Map<string, string>()
  for (const [about, some] of rows) for (const id of some.keys()) aboutOf.set(id, about)
  const remove = (id: string) => {
    const about = aboutOf.get(id)
    if (about !== undefined) rows.get(about)?.delete(id)
    aboutOf.delete(id)
  }
  return {
    beside: (about) => rows.get(about)?.values() ?? [],
    remove,
    put(row) {
      remove(row.id)
      const block = rows.get(row.about)
      if (!block) return
      block.set(row.id, row)
      aboutOf.set(row.id, row.about)
    },
  }
}
