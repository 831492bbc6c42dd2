import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile } from '#core/agreement/evaluate.ts'
import { type Fault, faultLine } from '#core/agreement/fault.ts'
import { readAgreement } from '#core/agreement/read.ts'
import { canonical } from '#core/record/canonical.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { Law } from '#server/member.ts'

/** Loads the agreement of a folder and compiles it. Faults come back as lines that name the place. */
export async function loadLaw(folder: string): Promise<Result<Law, string[]>> {
  const path = join(folder, 'agreement.yaml')
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return err([`${path} does not exist`])
    throw new Error(`cannot read ${path}`, { cause })
  }
  const read = readAgreement(text, path)
  if (!read.ok) return err(read.error.map((fault: Fault) => faultLine(fault)))
  const agreement = read.value
  return ok({
    agreement,
    hash: hash('sha256', canonical(agreement), 'hex'),
    evaluate: compile([agreement]),
  })
}
