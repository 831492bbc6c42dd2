import type { Language } from '#core/words.ts'
import { language as de } from '#words/de/language.ts'
import { language as en } from '#words/en/language.ts'
import { language as es } from '#words/es/language.ts'
import { language as fr } from '#words/fr/language.ts'
import { language as nl } from '#words/nl/language.ts'
import type { LanguageData } from '#words/shape.ts'

/** The languages that Corridor has words in. This list is the only one. */
export const register: readonly LanguageData[] = [en, nl, de, fr, es]

/** Those of the screens, by tag. */
export const languages: readonly Language[] = register.map(({ tag }) => tag)
/** Those that articles and the whole agreement can be printed in. */
export const lawLanguages: readonly Language[] = tagsOf(({ law }) => law)

/** The words that others fall back to, where that is allowed. */
export const english = en

function tagsOf(of: (one: LanguageData) => boolean): Language[] {
  return register.filter(of).map(({ tag }) => tag)
}

export const findLanguage = (tag: string | null | undefined): LanguageData | undefined =>
  register.find((one) => one.tag === tag)

/** The name of a language, in it; of one without words its tag. */
export const languageName = (tag: Language): string => findLanguage(tag)?.name ?? tag

/** The language of the register for a reader of `tag`: it, else the same without region or script. */
export const servedBy = (tag: string): LanguageData | undefined =>
  findLanguage(tag) ?? findLanguage(tag.replace(/-.*/, ''))

/** As `servedBy`, and English for those that are not served. */
export const spokenFor = (tag: Language): Language => (servedBy(tag) ?? english).tag

export const isUnreviewed = (tag: Language): boolean => findLanguage(tag)?.clinical === 'unreviewed'

/**
 * The languages that a member offers to people at work. Where patients are real, clinical words that nobody
 * has reviewed are offered only once its medical director has signed for them (`signed`).
 */
export const offeredLanguages = (of: {
  isReal: boolean
  signed: readonly Language[]
}): Language[] =>
  tagsOf(({ tag, clinical }) => {
    if (clinical === null) return false
    return !of.isReal || clinical !== 'unreviewed' || of.signed.includes(tag)
  })
