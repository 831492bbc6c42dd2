import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { type Language, languages, type Say } from '#core/words.ts'
import type { screens } from '#words/en/screens.ts'

/** The words of the screens: i18next over the same catalogues that core, cli and server use. */

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`
}[keyof T & string]
type Counted<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K
/** A key of a catalogue, without the endings that a count chooses; one that does not exist does not compile. */
export type KeyOf<T> = Counted<Leaves<T>>
export type ScreenKey = KeyOf<typeof screens>
export type Params = Record<string, string | number>

const catalogues: Record<Language, () => Promise<Record<string, unknown>>> = {
  en: async () => (await import('#words/en.ts')).en,
  nl: async () => (await import('#words/nl.ts')).nl,
  de: async () => (await import('#words/de.ts')).de,
  fr: async () => (await import('#words/fr.ts')).fr,
}

export const languageNames: Record<Language, string> = {
  nl: 'Nederlands',
  de: 'Deutsch',
  fr: 'Français',
  en: 'English',
}

const storageKey = 'corridor.language'

const isLanguage = (word: string | null | undefined): word is Language =>
  languages.includes(word as Language)

/** The person's choice, else the browser's first language that we speak, else English. */
function firstLanguage(): Language {
  const chosen = localStorage.getItem(storageKey)
  if (isLanguage(chosen)) return chosen
  const spoken = navigator.languages.map((one) => one.slice(0, 2)).find(isLanguage)
  return spoken ?? 'en'
}

/** Whether the person has chosen a language on this device. */
export const hasChosenLanguage = (): boolean => isLanguage(localStorage.getItem(storageKey))

/** Brings a catalogue in, once. */
export async function loadLanguage(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return
  i18next.addResourceBundle(language, 'translation', await catalogues[language]())
}

/** Shows every screen in this language; `remember` keeps the choice on this device. */
export async function showIn(language: Language, remember: boolean): Promise<void> {
  await loadLanguage(language)
  if (remember) localStorage.setItem(storageKey, language)
  await i18next.changeLanguage(language)
}

export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {},
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await showIn(firstLanguage(), false)
}

/** Words for a coded term in a language; a code that nobody has words for shows as itself. */
export function sayIn(language: Language): Say {
  const t = i18next.getFixedT(language)
  return (key, params) => {
    if (i18next.exists(key, { lng: language, ...params })) return String(t(key, params ?? {}))
    return key.slice(key.lastIndexOf('.') + 1).replaceAll(/[-_]/g, ' ')
  }
}

/** `t` for the screens' own words, `say` for coded terms, in the reader's language. */
export function useWords() {
  const { i18n } = useTranslation()
  const language = (isLanguage(i18n.language) ? i18n.language : 'en') satisfies Language
  const say = sayIn(language)
  const t = (key: ScreenKey, params?: Params) => say(`screens.${key}`, params)
  return { t, say, language }
}
