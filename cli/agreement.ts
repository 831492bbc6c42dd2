import { join } from 'node:path'
import { type Fault, faultLine } from '#core/agreement/fault.ts'
import { readAgreement } from '#core/agreement/read.ts'
import { textOf } from './plan.ts'
import { exit, out, paint } from './terminal.ts'

/** Checks an agreement's text and prints every fault where it stands. Returns the exit code. */
export async function checkAgreementFolder(folder: string): Promise<number> {
  const path = join(folder, 'agreement.yaml')
  const text = await textOf(path, 'the agreement')
  const read = readAgreement(text, path)
  const faults = [...(read.ok ? [] : read.error), ...read.warnings]
  for (const fault of faults) out(shown(fault, text.split('\n')))
  if (!read.ok) {
    out(paint('red', `${read.error.length} fault(s): this agreement cannot be used`))
    return exit.no
  }
  const { id, version, clauses, parties } = read.value
  out(
    `${paint('green', 'ok')}  ${id} ${version}: ${clauses.length} clauses, ` +
      `${parties.length} parties, ${read.warnings.length} warning(s)`,
  )
  return exit.ok
}

/** A fault as compilers print it: the place, the line quoted, and a caret under the column. */
function shown(fault: Fault, lines: readonly string[]): string {
  const line = lines[fault.line - 1]
  const colour = fault.severity === 'error' ? 'red' : 'yellow'
  const head = paint(colour, faultLine(fault))
  if (line === undefined || fault.line === 0) return head
  const number = String(fault.line)
  const caret = ' '.repeat(Math.max(0, fault.column - 1))
  return `${head}\n  ${number} | ${line}\n  ${' '.repeat(number.length)} | ${caret}${paint(colour, '^')}\n`
}
