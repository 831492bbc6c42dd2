import type { Kind } from '#core/law/kind.ts'

/** Whether a professional may do something in the territory of another party. */
export const waiver = {
  asks: ['territory'],
  states: [
    'from',
    'profession',
    'act',
    'certified',
    'vehicle',
    'medicine',
    'localTime',
    'crisisDeclared',
  ],
  first: ['territory', 'profession', 'act'],
  duties: ['record-medicine-balance', 'report-discrepancy', 'insure'],
  roles: ['from', 'territory'],
  own: ['localTime'],
  subject: 'act',
} as const satisfies Kind
