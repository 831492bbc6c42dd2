import type { LanguageData } from '#words/shape.ts'

export const language: LanguageData = {
  tag: 'es',
  name: 'Español',
  screens: 'whole',
  clinical: 'unreviewed',
  law: true,
  words: async () => (await import('#words/es/nouns.ts')).nouns,
}
