import { useSyncExternalStore } from 'react'
import type { Agreement } from '#core/law/agreement.ts'

/** Drafts that this device keeps. They leave it only as a file, or when they are filed at the node. */

export type Draft = {
  id: string
  name: string
  /** What the text started from, and what every change is shown against. */
  base: Agreement
  baseName: string
  text: Agreement
  changedAt: number
  /** The hash of the text it was made from, where that is one of the node's. */
  basedOn?: string | null
  /** Under which name it was filed with the parties, and as which text last. */
  filed?: { draft: string; hash: string; at: number }
}

const prefix = 'corridor.draft.'
const listeners = new Set<() => void>()
let known: readonly Draft[] | null = null

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'name', 'base', 'text'].every((key) => key in value) &&
  Array.isArray((value as Draft).text?.clauses)

/** A draft as it was kept; null where somebody else's words stand under its key. */
export function readDraft(stored: string): Draft | null {
  try {
    const value: unknown = JSON.parse(stored)
    return isDraft(value) ? value : null
  } catch {
    return null
  }
}

/** All drafts, the one last worked on first. */
export function drafts(): readonly Draft[] {
  known ??= Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => readDraft(localStorage.getItem(key) ?? '') ?? [])
    .sort((a, b) => b.changedAt - a.changedAt)
  return known
}

/** Tells of the drafts as they are now; null: to be read anew. */
function tell(next: readonly Draft[] | null) {
  known = next
  for (const listener of listeners) listener()
}

/**
 * Keeps a draft; false where the device has no room for it. What is kept stays the very same objects, so
 * that nothing is reckoned again because of it.
 */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(prefix + draft.id, JSON.stringify(draft))
  } catch {
    return false
  }
  tell([draft, ...drafts().filter(({ id }) => id !== draft.id)])
  return true
}

export function dropDraft(id: string): void {
  localStorage.removeItem(prefix + id)
  tell(drafts().filter((one) => one.id !== id))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  // Another tab may be at the same draft.
  const hear = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(prefix)) tell(null)
  }
  addEventListener('storage', hear)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', hear)
  }
}

export const useDrafts = (): readonly Draft[] => useSyncExternalStore(subscribe, drafts)
