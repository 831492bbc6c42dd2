import type { LanguageData } from '#words/shape.ts'

export const language: LanguageData = {
  tag: 'de',
  name: 'Deutsch',
  screens: 'whole',
  clinical: 'unreviewed',
  law: true,
  words: async () => (await import('#words/de/nouns.ts')).nouns,
}
