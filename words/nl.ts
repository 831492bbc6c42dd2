import { screens } from '#words/nl/screens.ts'

export const nl = { screens }
