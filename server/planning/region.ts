import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fault } from '#core/region/locate.ts'
import { readRegion } from '#core/region/read.ts'
import type { Region } from '#core/region/region.ts'
import { type RegionTexts, regionFiles } from '#core/region/texts.ts'
import { err, type Result } from '#core/result.ts'

/**
 * Loads a region from its folder. What is wrong with the content comes back as faults, each with file
 * and line; a file that is missing is such a fault too. Other IO failures are thrown with their cause.
 */
export async function loadRegion(folder: string): Promise<Result<Region, Fault[]>> {
  const read = await Promise.all(
    regionFiles.map(async (file) => [file, await textOf(join(folder, file))] as const),
  )
  const missing = read.filter(([, text]) => text === null).map(([file]) => file)
  if (missing.length > 0) {
    return err(missing.map((file) => ({ file, line: 1, message: `not found in ${folder}` })))
  }
  return readRegion(Object.fromEntries(read) as RegionTexts)
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Error(`cannot read ${path}`, { cause })
  }
}
