import { useQuery } from '@tanstack/react-query'
import type { ObligationLine } from '#core/agreement/calendar.ts'
import type { AgreementLife } from '#core/agreement/life.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { Catalogue } from '#words/catalogue.ts'
import { get } from '../api.ts'
import { useAgreement } from '../data.ts'
import { type KeyOf, type Params, useWords } from '../words.ts'
import { textQuery } from './filed.ts'

export type LifeKey = KeyOf<Catalogue['life']>

/** `useWords`, with `l` for the words of an agreement's life. */
export function useLifeWords() {
  const words = useWords()
  const l = (key: LifeKey, params?: Params) => words.say(`life.${key}`, params)
  return { ...words, l }
}

/** Its texts, who signed them, what has happened to it, and what the person may do. */
export const useLife = () =>
  useQuery({ queryKey: ['life'], queryFn: () => get<AgreementLife>('/api/agreement/life') })

export const useObligations = () =>
  useQuery({
    queryKey: ['obligations'],
    queryFn: () => get<ObligationLine[]>('/api/agreement/obligations'),
  })

/** The text that something is said about: a filed one by its hash, or else the one in force. */
export function useTextOf(hash: string | undefined): Agreement | null {
  const inForce = useAgreement().data ?? null
  const filed = useQuery({ ...textQuery(hash ?? ''), enabled: hash !== undefined }).data ?? null
  return hash === undefined ? inForce : filed
}
