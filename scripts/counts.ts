/** What became of the tests; a skipped one with the reason that it gave. */
export type Counts = { passed: number; failed: number; skipped: Skipped[] }
export type Skipped = { name: string; why: string }

export const noCounts = (): Counts => ({ passed: 0, failed: 0, skipped: [] })

/** Real data are no part of the project (test/real-data.ts): a check of them may be missing anywhere. */
const isOfRealData = ({ why }: Skipped) => why.startsWith('real data:')

/**
 * The last lines, and whether all is well. Elsewhere a part that could not run is only named; in CI it
 * counts as failed, since nobody reads what passes.
 */
export function verdict(counts: Counts, inCi: boolean): { lines: string[]; failed: number } {
  const { passed, skipped } = counts
  const missing = inCi ? skipped.filter((one) => !isOfRealData(one)).length : 0
  const failed = counts.failed + missing
  return {
    lines: [
      ...skipped.map(({ name, why }) => `skipped: ${name} (${why})`),
      ...(missing > 0 ? [`CI=true: ${missing} skipped part(s) count as failed`] : []),
      `${passed} passed, ${failed} failed, ${skipped.length} skipped`,
    ],
    failed,
  }
}
