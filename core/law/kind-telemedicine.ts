import type { Kind } from '#core/law/kind.ts'

/** Whether a professional may advise colleagues of another party at a distance. */
export const telemedicine = {
  asks: ['from', 'to'],
  states: [
    'profession',
    'advised',
    'act',
    'certified',
    'category',
    'needs',
    'consent',
    'crisisDeclared',
  ],
  first: ['from', 'to', 'category', 'needs'],
  duties: [
    'respond',
    'ask-consent',
    'provide-interpreter',
    'answer-for',
    'record-advice',
    'delete-after',
    'pay',
  ],
  roles: ['from', 'to'],
  own: ['act', 'profession', 'certified', 'ask-consent', 'delete-after'],
} as const satisfies Kind
