import { readAgreement } from '#core/drafting/read.ts'
import { fromTemplate } from '#core/drafting/template.ts'
import type { Agreement } from '#core/law/agreement.ts'

/** Texts to begin with, between the states that are parties to the applied one. */

export const templates = ['land-border', 'island-border', 'mutual-aid'] as const
export type Template = (typeof templates)[number]

const yearsLong = 10

/** A new agreement from a template's text, for ten years from `today`; null where it cannot be read. */
export function begunFrom(template: string, like: Agreement, today: string): Agreement | null {
  const founders = like.parties.filter(({ type }) => type === 'state')
  const lastDay = Temporal.PlainDate.from(today).add({ years: yearsLong }).subtract({ days: 1 })
  const text = fromTemplate(template, {
    id: 'new-agreement',
    founders,
    firstDay: today,
    lastDay: lastDay.toString(),
  })
  const read = readAgreement(text, 'template.yaml')
  return read.ok ? read.value : null
}
