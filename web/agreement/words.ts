import { useMemo } from 'react'
import type { draft } from '#words/en/draft.ts'
import { namesOf, useRegion } from '../data.ts'
import { type Params, useWords } from '../words.ts'

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`
}[keyof T & string]
type Counted<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K
/** A key of the words for asking, drafting and comparing; one that does not exist does not compile. */
export type DraftKey = Counted<Leaves<typeof draft>>

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
