import type { Kind } from '#core/law/kind.ts'

/** Whether a vehicle may cross the border, here and now. */
export const route = {
  asks: ['from', 'to'],
  states: [
    'vehicle',
    'crossing',
    'crossingState',
    'localTime',
    'lightsAndSirens',
    'announced',
    'nationalOrder',
    'enRoute',
    'category',
    'crisisDeclared',
  ],
  first: ['from', 'to', 'category', 'crossingState', 'localTime'],
  duties: ['announce-crossing'],
  roles: ['from', 'to'],
  own: ['localTime'],
  isJourney: true,
} as const satisfies Kind
