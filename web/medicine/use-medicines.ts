import { useQuery } from '@tanstack/react-query'
import type { Catalogue } from '#words/catalogue.ts'
import { type KeyOf, type Params, useWords } from '../words.ts'
import { medicineQueries } from './queries.ts'

export type MedicineKey = KeyOf<Catalogue['rooms']['medicine']>

/** `useWords`, with `m` for the words about controlled medicines. */
export function useMedicineWords() {
  const words = useWords()
  const m = (key: MedicineKey, params?: Params) => words.say(`rooms.medicine.${key}`, params)
  return { ...words, m }
}

/** Kits of controlled medicines, ours and those that came into our territory. */
export const useMedicines = (wanted = true) =>
  useQuery({ ...medicineQueries.medicines(), enabled: wanted })
