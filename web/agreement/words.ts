import type { Catalogue } from '#words/catalogue.ts'
import { type KeyOf, type Params, useWords } from '../words.ts'

export type LifeKey = KeyOf<Catalogue['life']>

/** `useWords`, with `l` for the words of an agreement's life. */
export function useLifeWords() {
  const words = useWords()
  const l = (key: LifeKey, params?: Params) => words.say(`life.${key}`, params)
  return { ...words, l }
}
