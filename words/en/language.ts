import type { LanguageData } from '#words/shape.ts'

export const language: LanguageData = {
  tag: 'en',
  name: 'English',
  screens: 'whole',
  clinical: 'original',
  law: true,
  words: async () => (await import('#words/en/nouns.ts')).nouns,
}
