import type { AnyNoun } from '#core/nouns.ts'
import type { View } from '#core/view.ts'
import type { Served } from '#server/store/store.ts'
import type { Targets } from '#server/views/derive.ts'

export type FindNoun = (name: string) => AnyNoun | undefined

/** What this version of the program keeps up: a noun's states, or the rows of a view. */
export type Wanted = { name: string; version: number } & (
  | { noun: AnyNoun; view: null }
  | { noun: null; view: View }
)

/** Everything that follows from the record, each with the version of how. */
export function wantedOf(
  nouns: readonly string[],
  findNoun: FindNoun,
  views: readonly View[],
): Wanted[] {
  return [
    ...nouns.flatMap((name): Wanted[] => {
      const noun = findNoun(name)
      return noun ? [{ name, version: noun.foldVersion, noun, view: null }] : []
    }),
    ...views.map((view): Wanted => ({ name: view.name, version: view.version, noun: null, view })),
  ]
}

export const projectionOf = (name: string, build: number): string => `${name}@${build}`

/**
 * Where each of these is written. A noun without a build is written where its documents stood before
 * there were builds; a view without one is not written, since nobody could tell what it lacks.
 */
export function targetsOf(wanted: readonly Wanted[], served: Served): Targets {
  const states = new Map<string, { noun: AnyNoun; kind: string }>()
  const views: { view: View; projection: string }[] = []
  for (const { name, noun, view } of wanted) {
    const projection = served.get(name)?.projection
    if (noun) states.set(name, { noun, kind: projection ?? name })
    else if (projection !== undefined) views.push({ view, projection })
  }
  return { states, views }
}
