import { existsSync } from 'node:fs'
import type { Language, Say } from '#core/words.ts'
import { catalogueOf, tiers } from '#words/catalogue.ts'
import { english, register, spokenFor } from '#words/languages.ts'
import type { LanguageData, Words } from '#words/shape.ts'

/** Words outside the browser: what stands with the nouns, and what only the command line says. */

async function load({ tag, words }: LanguageData): Promise<[Language, Words]> {
  const ofCli = new URL(`./${tag}/cli.ts`, import.meta.url)
  const cli: { cli?: Words } = existsSync(ofCli) ? await import(ofCli.href) : {}
  return [tag, { ...catalogueOf(await words()), ...(cli.cli && { cli: cli.cli }) }]
}

const catalogues: ReadonlyMap<Language, Words> = new Map(await Promise.all(register.map(load)))

/** Everything that is said in a language, by section. */
export const wordsIn = (language: Language): Words => catalogues.get(language) ?? {}

function find(language: Language, key: string): string | undefined {
  let at: string | Words | undefined = catalogues.get(language)
  // Codes may hold dots themselves, so the longest name that is there wins.
  const parts = key.split('.')
  for (let i = 0; i < parts.length; i++) {
    if (typeof at !== 'object') return undefined
    const rest = parts.slice(i).join('.')
    if (Object.hasOwn(at, rest)) return asText(at[rest])
    at = Object.hasOwn(at, parts[i]!) ? at[parts[i]!] : undefined
  }
  return asText(at)
}

const asText = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** Where English may stand in: a sentence of a screen, never a clinical word or an article. */
const mayFallBack: ReadonlySet<string> = new Set([...tiers.screens, 'cli'])

/** Whether there are words for a key. */
export const hasWords = (language: Language, key: string): boolean =>
  find(language, key) !== undefined

/**
 * `Say` in a language; in English for one that has no words. With `count`, `key_one` or `key_other` is
 * taken; a code without words shows as itself.
 */
export function sayIn(reader: Language): Say {
  const language = spokenFor(reader)
  const rules = new Intl.PluralRules(language)
  const search = (tag: Language, key: string, plural: string) =>
    find(tag, plural) ?? find(tag, `${key}_other`) ?? find(tag, key)
  return (key, params = {}) => {
    const { count } = params
    const plural = typeof count === 'number' ? `${key}_${rules.select(count)}` : key
    const falls = mayFallBack.has(key.replace(/\..*/, ''))
    const text =
      search(language, key, plural) ?? (falls ? search(english.tag, key, plural) : undefined)
    if (text === undefined) return key.slice(key.lastIndexOf('.') + 1).replaceAll(/[-_]/g, ' ')
    return text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (_, name) => String(params[name] ?? ''))
  }
}
