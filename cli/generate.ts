import type { PlanCasualty } from '#core/allocation/plan.ts'
import type { Place } from '#core/region/region.ts'
import type { Category } from '#core/triage/category.ts'
import type { Drawn } from './incident-file.ts'

/** Numbers from 0 up to 1 by a seed: mulberry32, the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * People whose number is known and whose categories are not: as many of each category as its share of
 * the whole says (largest remainders), dealt over the scenes in an order drawn from the seed.
 */
export function generate(
  drawn: Drawn,
  scenes: Record<string, Place>,
  member: string,
): PlanCasualty[] {
  const total = drawn.groups.reduce((sum, group) => sum + group.count, 0)
  const shares = Object.entries(drawn.shares) as [Category, number][]
  const counts = shares.map(([category, share]) => ({
    category,
    whole: Math.floor(share * total),
    rest: (share * total) % 1,
  }))
  const missing = total - counts.reduce((sum, one) => sum + one.whole, 0)
  const rounded = counts.toSorted((a, b) => b.rest - a.rest)
  for (const one of rounded.slice(0, missing)) one.whole++
  const deck = counts.flatMap(({ category, whole }) => Array<Category>(whole).fill(category))
  const random = seeded(drawn.seed)
  for (let i = deck.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[deck[i], deck[j]] = [deck[j]!, deck[i]!]
  }
  let next = 0
  return drawn.groups.flatMap(({ scene, count }) =>
    Array.from({ length: count }, (_, i): PlanCasualty => {
      const id = `${scene}-${String(i + 1).padStart(3, '0')}`
      return {
        id,
        label: id,
        category: deck[next++]!,
        needs: [],
        ageYears: null,
        looksLike: null,
        place: scenes[scene]!,
        member,
        family: null,
        contaminated: false,
        unaccompaniedMinor: false,
        threatened: false,
        consent: null,
      }
    }),
  )
}
