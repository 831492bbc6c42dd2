import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Language, Say } from '#core/words.ts'
import { type Catalogue, catalogueOf, tiers } from '#words/catalogue.ts'
import { english, findLanguage, servedBy, spokenFor } from '#words/languages.ts'

/** The words of the screens: i18next over the same catalogues that core, cli and server use. */

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`
}[keyof T & string]
type Counted<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K
/** A key of a catalogue, without the endings that a count chooses; one that does not exist does not compile. */
export type KeyOf<T> = Counted<Leaves<T>>
export type ScreenKey = KeyOf<Catalogue['screens']>
export type Params = Record<string, string | number>

const storageKey = 'corridor.language'

/** Of a language's tag, for a button: `NL`, `PT-BR`. */
export const shortName = (language: Language): string => language.toUpperCase()

/** The person's choice, else the browser's first language that we speak, else English. */
function firstLanguage(): Language {
  const chosen = findLanguage(localStorage.getItem(storageKey))
  if (chosen) return chosen.tag
  return spokenFor(navigator.languages.find(servedBy) ?? english.tag)
}

/** Whether the person has chosen a language on this device. */
export const hasChosenLanguage = (): boolean =>
  findLanguage(localStorage.getItem(storageKey)) !== undefined

/** Brings a catalogue in, once; that of English with it where it stands in for what is lacking. */
export async function loadLanguage(reader: Language): Promise<void> {
  const language = spokenFor(reader)
  if (i18next.hasResourceBundle(language, 'translation')) return
  const found = findLanguage(language) ?? english
  if (found.screens === 'partial') await loadLanguage(english.tag)
  i18next.addResourceBundle(language, 'translation', catalogueOf(await found.words()))
}

/** Shows every screen in this language; `remember` keeps the choice on this device. */
export async function showIn(reader: Language, remember: boolean): Promise<void> {
  const language = spokenFor(reader)
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

/** Where English may stand in: a sentence of a screen, never a clinical word or an article. */
const mayFallBack: ReadonlySet<string> = new Set(tiers.screens)

/** Words for a coded term in a language; a code that nobody has words for shows as itself. */
export function sayIn(reader: Language): Say {
  const language = spokenFor(reader)
  return (key, params) => {
    const isIn = (lng: Language) => i18next.exists(key, { lng, ...params })
    const falls = mayFallBack.has(key.replace(/\..*/, ''))
    const lng = [language, ...(falls ? [english.tag] : [])].find(isIn)
    if (lng !== undefined) return String(i18next.t(key, { lng, ...params }))
    return key.slice(key.lastIndexOf('.') + 1).replaceAll(/[-_]/g, ' ')
  }
}

/** `t` for the screens' own words, `say` for coded terms, in the reader's language. */
export function useWords() {
  const { i18n } = useTranslation()
  const language = spokenFor(i18n.language)
  const say = sayIn(language)
  const t = (key: ScreenKey, params?: Params) => say(`screens.${key}`, params)
  return { t, say, language }
}
