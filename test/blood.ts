import type { Kind } from '#core/law/kind.ts'
import type { WordsOf } from '#words/kind.ts'

/** Whether blood may be carried to another party. */
export const blood = {
  asks: ['from', 'to'],
  states: ['vehicle', 'coverKept', 'crisisDeclared'],
  first: ['from', 'to', 'vehicle'],
  duties: ['announce-crossing', 'replace-stock'],
  roles: ['from', 'to'],
  own: ['coverKept', 'replace-stock'],
  subject: 'vehicle',
  isJourney: true,
} as const satisfies Kind

export const bloodWords = {
  name: 'Blood',
  asks: 'May blood be carried to the other party?',
  title: 'Carriage of blood',
  matter: 'the carriage of blood',
  effect: {
    permits: 'Blood may be carried from one party to another',
    prohibits: 'Blood shall not be carried from one party to another',
    provides: 'to the carriage of blood from one party to another',
  },
  about: {
    permits_one: 'Blood may be carried from one party to another by {{subject}}',
    permits_other: 'Blood may be carried from one party to another by each of {{subject}}',
    prohibits_one: 'Blood shall not be carried from one party to another by {{subject}}',
    prohibits_other: 'Blood shall be carried from one party to another by none of {{subject}}',
  },
  role: { from: 'the party that gives the blood', to: 'the party that receives the blood' },
  in: {
    coverKept: {
      yes: 'the blood that is left covers a day of the giving party',
      no: 'the blood that is left does not cover a day of the giving party',
    },
    'replace-stock': '{{by}} shall give back as much blood {{withinDays}}.',
  },
} satisfies WordsOf<typeof blood>
