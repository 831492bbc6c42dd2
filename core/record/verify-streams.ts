import { type Entry, erasedBy } from './entry.ts'

/** What an entry is measured against, beside the tree: its stream, the clock, erasures. */
export type Streams = {
  versions: Map<string, number>
  recordedAt: number
  subjects: Set<string>
  erased: Set<string>
  sealed: number
  withoutCiphertext: number
  /** Entries whose ciphertext is gone, by subject, until an erasure explains them. */
  waiting: Map<string, number[]>
}

export const newStreams = (): Streams => ({
  versions: new Map(),
  recordedAt: 0,
  subjects: new Set(),
  erased: new Set(),
  sealed: 0,
  withoutCiphertext: 0,
  waiting: new Map(),
})

type Found = {
  code: 'version_gap' | 'time_reversed'
  params: Record<string, string | number>
}

/** Takes the next entry and says how it does not follow from those before. */
export function streamFaults(streams: Streams, entry: Entry, hasCiphertext: boolean): Found[] {
  const { stream, version, recordedAt, sealed } = entry
  const found: Found[] = []
  const due = (streams.versions.get(stream) ?? 0) + 1
  if (version !== due) {
    found.push({ code: 'version_gap', params: { stream, expected: due, found: version } })
  }
  streams.versions.set(stream, version)
  if (recordedAt < streams.recordedAt) found.push({ code: 'time_reversed', params: { recordedAt } })
  streams.recordedAt = Math.max(streams.recordedAt, recordedAt)
  if (sealed) noteSealed(streams, sealed.subject, entry.position, hasCiphertext)
  const subject = erasedBy(entry)
  if (subject !== null) {
    streams.erased.add(subject)
    streams.waiting.delete(subject)
  }
  return found
}

function noteSealed(streams: Streams, subject: string, position: number, hasCiphertext: boolean) {
  streams.sealed++
  streams.subjects.add(subject)
  if (hasCiphertext) return
  streams.withoutCiphertext++
  const waiting = streams.waiting.get(subject)
  if (waiting) waiting.push(position)
  else streams.waiting.set(subject, [position])
}

/** Positions of entries whose ciphertext is gone although nothing later erased their subject. */
export const unexplained = (streams: Streams): number[] =>
  [...streams.waiting.values()].flat().sort((a, b) => a - b)
