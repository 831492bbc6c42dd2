import type { ObligationLine } from '#core/agreement/calendar.ts'
import type { AgreementLife } from '#core/agreement/life.ts'
import { get } from '../api.ts'
import { asked } from '../queries.ts'

export const agreementQueries = {
  /** The agreement's texts, who signed them, what has happened to it, and what the person may do. */
  life: () => asked(['life'], () => get<AgreementLife>('/api/agreement/life')),
  obligations: () =>
    asked(['obligations'], () => get<ObligationLine[]>('/api/agreement/obligations')),
}
