import { type AnyNoun, nouns } from '#core/nouns.ts'
import type { View } from '#core/view.ts'

const all: readonly AnyNoun[] = Object.values(nouns)

/** Every view there is, in the order in which a commit keeps them up. */
export const views: readonly View[] = all.flatMap(({ derived = [] }) => derived)
