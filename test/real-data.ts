import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Data that others publish, which some tests read; they lie beside this tree and are no part of it. */
const folder = join(import.meta.dirname, '../../shared/data')

/**
 * Where a file of them is, and why a test cannot read it, or false. `npm test` reports such a test as
 * skipped and never lets it fail, whatever else may not be skipped there.
 */
export function realData(name: string): { path: string; absent: string | false } {
  const path = join(folder, name)
  return { path, absent: existsSync(path) ? false : `real data: not at ../shared/data/${name}` }
}
