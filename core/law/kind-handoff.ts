import type { Kind } from '#core/law/kind.ts'

/** Whether the care of a casualty may pass to another party. */
export const handoff = {
  asks: ['from', 'to'],
  states: ['act', 'category', 'medicine', 'vulnerable', 'enRoute'],
  first: ['from', 'to', 'category', 'act'],
  duties: [
    'sign-handover',
    'record-medicine-balance',
    'report-discrepancy',
    'accompany',
    'provide-interpreter',
    'do',
    'repatriate',
  ],
  roles: ['from', 'to'],
  own: ['act', 'value'],
} as const satisfies Kind
