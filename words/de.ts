import { screens } from '#words/de/screens.ts'

export const de = { screens }
