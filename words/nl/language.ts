import type { LanguageData } from '#words/shape.ts'

export const language: LanguageData = {
  tag: 'nl',
  name: 'Nederlands',
  screens: 'whole',
  clinical: 'unreviewed',
  law: true,
  words: async () => (await import('#words/nl/nouns.ts')).nouns,
}
