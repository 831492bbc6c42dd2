import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readAgreement } from '#core/drafting/read.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { textOf } from './files.ts'
import { CliError, exit } from './terminal.ts'

/** A text that is to be signed or checked, and where it stands. */
export type ReadText = { agreement: Agreement; path: string }

/** Reads a folder's agreement.yaml, or a file of YAML or JSON. One with errors is nothing to sign. */
export async function readText(given: string): Promise<ReadText> {
  const found = await stat(given).catch(() => null)
  const path = found?.isDirectory() ? join(given, 'agreement.yaml') : given
  // JSON is YAML: one reader names every fault by its line.
  const read = readAgreement(await textOf(path, 'the agreement'), path)
  if (read.ok) return { agreement: read.value, path }
  const { line, column, message } = read.error[0]!
  throw new CliError(
    exit.no,
    `${path}:${line}:${column}: ${message}`,
    `corridor agreement check ${given} names every fault`,
  )
}
