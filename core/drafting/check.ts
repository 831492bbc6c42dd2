import { checkClauses } from '#core/drafting/check-clause.ts'
import { checkConflicts } from '#core/drafting/check-conflicts.ts'
import { checkDeadlines } from '#core/drafting/check-deadlines.ts'
import { checkDoubts } from '#core/drafting/check-doubts.ts'
import { checkNorms } from '#core/drafting/check-norms.ts'
import { faultsFrom } from '#core/drafting/check-say.ts'
import { checkText } from '#core/drafting/check-text.ts'
import { type Fault, type Locate, nowhere } from '#core/drafting/fault.ts'
import type { Agreement } from '#core/law/agreement.ts'

/** What can be told from an agreement's parts alone, and must hold before clauses can be compared. */
function partFaults(agreement: Agreement, locate: Locate): Fault[] {
  return faultsFrom([checkText, checkClauses, checkNorms], agreement, locate)
}

/** What makes an agreement of the right shape unusable all the same: it is nonsense or unlawful. */
export const findErrors = (agreement: Agreement, locate: Locate = nowhere): Fault[] =>
  partFaults(agreement, locate).filter(({ severity }) => severity === 'error')

/**
 * What is doubtful in an agreement that can be used: clauses that contradict each other or never
 * count, deadlines that cannot be met, duties that nobody has, guards that are missing. Ask only
 * where `findErrors` finds nothing. A doubt never keeps an agreement from being used.
 */
export function checkAgreement(agreement: Agreement, locate: Locate = nowhere): Fault[] {
  const alone = partFaults(agreement, locate).filter(({ severity }) => severity === 'warning')
  const compared = faultsFrom([checkConflicts, checkDeadlines, checkDoubts], agreement, locate)
  return [...alone, ...compared].sort((a, b) => a.line - b.line || a.column - b.column)
}
