import type { Kind } from '#core/law/kind.ts'

/** Whether a casualty may be brought to another party. */
export const transfer = {
  asks: ['from', 'to'],
  states: [
    ...['category', 'needs', 'phase', 'ageYears', 'vulnerable', 'minutesSooner'],
    ...['roomAtHome', 'reserveKept', 'accepted', 'consent', 'threatened'],
    ...['unaccompaniedMinor', 'familyTogether', 'returning', 'enRoute', 'contaminated'],
    ...['crisisDeclared', 'vehicle', 'casualties'],
  ],
  first: ['from', 'to', 'category', 'needs'],
  duties: [
    ...['respond', 'return-patient', 'ask-consent', 'prioritise', 'accompany'],
    ...['provide-interpreter', 'do', 'keep-reserve', 'rehabilitate', 'repatriate'],
    ...['tell-patient', 'pay'],
  ],
  roles: ['from', 'to'],
  own: ['repatriate', 'ask-consent'],
  isJourney: true,
} as const satisfies Kind
