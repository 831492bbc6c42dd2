import { useQuery } from '@tanstack/react-query'
import { agreementQueries } from './queries.ts'

/** Its texts, who signed them, what has happened to it, and what the person may do. */
export const useLife = () => useQuery(agreementQueries.life())
