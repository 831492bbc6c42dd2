import type { Kind } from '#core/law/kind.ts'

/** Whether a certificate of one party counts with another. */
export const training = {
  asks: ['from', 'to'],
  states: ['profession', 'certificate', 'certificateMonths', 'crisisDeclared'],
  first: ['from', 'to', 'profession', 'certificate'],
  duties: ['train-hours', 'renew-certificate', 'hold-drill', 'pay'],
  roles: ['from', 'to'],
  own: ['profession'],
} as const satisfies Kind
