import { checkAgreement, findErrors } from '#core/drafting/check.ts'
import type { Fault, Locate } from '#core/drafting/fault.ts'
import { type Agreement, agreement as agreementSchema } from '#core/law/agreement.ts'

/** What is wrong with a text that is being drafted, by the article that it is about. */

/** Which article: its place in the text; null for the agreement as a whole. */
export type Located = { clause: number | null; trail: string; fault: Fault }

const byTrail: Locate = (trail) => ({ path: trail.join('/'), line: 0, column: 0 })

export function faultsIn(text: Agreement): Located[] {
  const read = agreementSchema.safeParse(text)
  if (!read.success) {
    return read.error.issues.map((issue) =>
      located({
        ...byTrail(issue.path.map((step) => (typeof step === 'number' ? step : String(step)))),
        severity: 'error',
        code: 'invalid',
        message: issue.message,
        params: {},
      }),
    )
  }
  const errors = findErrors(read.data, byTrail)
  const doubts = errors.length > 0 ? [] : checkAgreement(read.data, byTrail)
  return [...errors, ...doubts].map(located)
}

function located(fault: Fault): Located {
  const found = /^clauses\/(\d+)/.exec(fault.path)
  return { clause: found ? Number(found[1]) : null, trail: fault.path, fault }
}
