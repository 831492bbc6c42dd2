/** A language by its BCP 47 tag, such as `nl` or `pt-BR`. Which ones there are is data: `words/languages.ts`. */
export type Language = string

/**
 * Finds words for a key such as `clinical.category.immediate`, filling `{{name}}` from params.
 * Core gets it as an argument, so that core renders in any language and imports none.
 */
export type Say = (key: string, params?: Record<string, string | number>) => string

/** A text in several languages, by their tags; at least one. */
export type Texts = Readonly<Record<Language, string>>

/**
 * The text for a reader of `language`: in it, else in the language without its region or script, else in
 * English, which most readers share, else in the first that there is, by tag.
 */
export function textIn(texts: Texts, language: Language): string {
  const tags = [language, language.replace(/-.*/, ''), 'en', ...Object.keys(texts).sort()]
  const found = tags.find((tag) => Object.hasOwn(texts, tag))
  return (found !== undefined && texts[found]) || ''
}
