/** The keys of the English words with the words of another language: a missing key does not compile. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> }

/** Words of a language that does not have all yet. Which keys it lacks is told by `corridor words coverage`. */
export type Translation<T> = {
  readonly [K in keyof T]?: T[K] extends string ? string : Translation<T[K]>
}

/** Words by noun, section and key. */
export type Words = { readonly [key: string]: string | Words }

/**
 * Who has reviewed the clinical words of a language: `original` where they are the wording that the
 * methods were taken from, `unreviewed` where nobody has, else a registered clinician and the day.
 */
export type Review = 'original' | 'unreviewed' | { by: string; on: string }

/** What is known of a language, and where its words are. */
export type LanguageData = {
  /** BCP 47. */
  tag: string
  /** As its own speakers write it. */
  name: string
  /** The words of screens: all of them, or some and English for the others. */
  screens: 'whole' | 'partial'
  /** Whose eyes its clinical words have passed; null where they are not complete, so that it is not offered. */
  clinical: Review | null
  /** Whether articles, duties and the document can be printed in it. */
  law: boolean
  /** The words themselves, but those of the command line; loaded when somebody reads them. */
  words: () => Promise<Words>
}
