import { screens } from '#words/fr/screens.ts'

export const fr = { screens }
