import type { Say } from '#core/words.ts'

/** A plan's reason in words: codes among its parameters are said in the reader's language too. */

type Params = Record<string, string | number>

const catalogueOf: Record<string, string> = {
  need: 'clinical.capability',
  needs: 'clinical.capability',
  capability: 'clinical.capability',
  state: 'screens.map.state',
  lacks: 'articles.fact',
}

/** `names` knows facilities and crossings by id. */
export function sayReason(
  say: Say,
  reason: { code: string; params: Params },
  names: ReadonlyMap<string, string>,
): string {
  const params: Params = {}
  for (const [key, value] of Object.entries(reason.params)) {
    if (typeof value === 'number') params[key] = Math.round(value)
    else {
      const catalogue = catalogueOf[key]
      params[key] = value
        .split(', ')
        .map((word) => names.get(word) ?? (catalogue && word ? say(`${catalogue}.${word}`) : word))
        .join(', ')
    }
  }
  return say(`plan.reason.${reason.code}`, params)
}
