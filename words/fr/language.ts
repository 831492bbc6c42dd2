import type { LanguageData } from '#words/shape.ts'

export const language: LanguageData = {
  tag: 'fr',
  name: 'Français',
  screens: 'whole',
  clinical: 'unreviewed',
  law: true,
  words: async () => (await import('#words/fr/nouns.ts')).nouns,
}
