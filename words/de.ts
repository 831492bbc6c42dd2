import type { en } from '#words/en.ts'
import { articles } from '#words/de/articles.ts'
import { clinical } from '#words/de/clinical.ts'
import { screens } from '#words/de/screens.ts'
import type { Shape } from '#words/shape.ts'

export const de: Shape<typeof en> = { articles, clinical, screens }
