import { articles } from '#words/en/articles.ts'
import { clinical } from '#words/en/clinical.ts'
import { screens } from '#words/en/screens.ts'

/** Everything that Corridor says in English; the other languages have the same shape. */
export const en = { articles, clinical, screens }
