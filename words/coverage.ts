import type { Language } from '#core/words.ts'
import { leavesOf, type Tier, tiers } from '#words/catalogue.ts'
import { nouns } from '#words/en/nouns.ts'
import { english, register } from '#words/languages.ts'
import { wordsIn } from '#words/say.ts'
import type { LanguageData } from '#words/shape.ts'

/** How much of what English says there is in another language, by tier. */

export type Covered = { has: number; all: number; missing: string[] }
export type Coverage = { language: LanguageData; of: Record<Tier | 'cli', Covered> }

const parts: Record<Tier | 'cli', readonly string[]> = { ...tiers, cli: ['cli'] }

/** The coverage of every language of the register. */
export const coverage = (): Coverage[] =>
  register.map((language) => ({
    language,
    of: {
      screens: coveredIn(language.tag, 'screens'),
      clinical: coveredIn(language.tag, 'clinical'),
      law: coveredIn(language.tag, 'law'),
      cli: coveredIn(language.tag, 'cli'),
    },
  }))

function coveredIn(language: Language, part: Tier | 'cli'): Covered {
  const keys = keysOf(english.tag, part)
  const there = new Set(keysOf(language, part))
  const missing = keys.filter((key) => !there.has(key))
  return { has: keys.length - missing.length, all: keys.length, missing }
}

const keysOf = (language: Language, part: Tier | 'cli'): string[] =>
  leavesOf(wordsIn(language))
    .filter(([key, text]) => text !== '' && parts[part].some((one) => key.startsWith(`${one}.`)))
    .map(([key]) => key)

/** The files that a language consists of, and the list that names it, from the root of the tree. */
export const filesOf = (tag: Language): string[] => [
  'words/languages.ts',
  ...['language', 'nouns', ...Object.keys(nouns), 'cli'].map((name) => `words/${tag}/${name}.ts`),
]
