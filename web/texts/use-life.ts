import { useQuery } from '@tanstack/react-query'
import type { AgreementLife } from '#core/agreement/life.ts'
import { get } from '../api.ts'

/** Its texts, who signed them, what has happened to it, and what the person may do. */
export const useLife = () =>
  useQuery({ queryKey: ['life'], queryFn: () => get<AgreementLife>('/api/agreement/life') })
