import { useMemo } from 'react'
import type { Catalogue } from '#words/catalogue.ts'
import { namesOf, useRegion } from '../data.ts'
import { type KeyOf, type Params, useWords } from '../words.ts'

/** A key of the words for asking, drafting and comparing; one that does not exist does not compile. */
export type DraftKey = KeyOf<Catalogue['draft']>

/** `useWords`, with `d` for the words of asking, drafting and comparing. */
export function useDrafting() {
  const words = useWords()
  const d = (key: DraftKey, params?: Params) => words.say(`draft.${key}`, params)
  return { ...words, d }
}

/** The names of crossings, by the ids that clauses use. */
export function useNameOf(): (id: string) => string | undefined {
  const region = useRegion().data
  return useMemo(() => {
    const names = namesOf(region)
    return (id) => names.get(id)
  }, [region])
}
