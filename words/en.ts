import { screens } from '#words/en/screens.ts'

/** Everything that Corridor says in English; the other languages have the same shape. */
export const en = { screens }
