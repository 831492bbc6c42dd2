import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Language, languages, type Say } from '#core/words.ts'

/** Words outside the browser: every section `words/<language>/<section>.ts`, composed under its name. */

const folder = dirname(fileURLToPath(import.meta.url))

async function catalogue(language: Language): Promise<Record<string, unknown>> {
  const sections: Record<string, unknown> = {}
  for (const file of readdirSync(join(folder, language)).sort()) {
    if (!file.endsWith('.ts') || file.includes('.test.')) continue
    const module = await import(pathToFileURL(join(folder, language, file)).href)
    const section = basename(file, '.ts')
    if (module[section] !== undefined) sections[section] = module[section]
  }
  return sections
}

const catalogues = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await catalogue(language)])),
) as Record<Language, Record<string, unknown>>

function find(language: Language, key: string): string | undefined {
  let at: unknown = catalogues[language]
  // Codes may hold dots themselves, so the longest name that is there wins.
  const parts = key.split('.')
  for (let i = 0; i < parts.length; i++) {
    if (typeof at !== 'object' || at === null) return undefined
    const rest = parts.slice(i).join('.')
    if (rest in at) return asText((at as Record<string, unknown>)[rest])
    at = (at as Record<string, unknown>)[parts[i]!]
  }
  return asText(at)
}

const asText = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** Whether there are words for a key. */
export const hasWords = (language: Language, key: string): boolean =>
  find(language, key) !== undefined

/** `Say` in a language. With `count`, `key_one` or `key_other` is taken; a code without words shows as itself. */
export function sayIn(language: Language): Say {
  const rules = new Intl.PluralRules(language)
  return (key, params = {}) => {
    const { count } = params
    const plural = typeof count === 'number' ? `${key}_${rules.select(count)}` : key
    const text = find(language, plural) ?? find(language, `${key}_other`) ?? find(language, key)
    if (text === undefined) return key.slice(key.lastIndexOf('.') + 1).replaceAll(/[-_]/g, ' ')
    return text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (_, name) => String(params[name] ?? ''))
  }
}
