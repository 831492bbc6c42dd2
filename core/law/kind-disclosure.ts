import type { Kind } from '#core/law/kind.ts'

/** Whether data may be shown to somebody of another party. */
export const disclosure = {
  asks: ['from', 'to'],
  states: [
    'dataCategory',
    'purpose',
    'recipient',
    'level',
    'consent',
    'retentionDays',
    'vulnerable',
    'unaccompaniedMinor',
    'threatened',
    'crisisDeclared',
  ],
  first: ['from', 'to', 'dataCategory', 'purpose', 'recipient'],
  duties: ['ask-consent', 'delete-after', 'monitor', 'rest-on', 'tell-patient', 'allow-objection'],
  roles: ['from', 'to'],
  own: ['ask-consent'],
} as const satisfies Kind
