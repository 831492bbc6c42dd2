import {
  always,
  childOf,
  type Diagram,
  never,
  nodeOf,
  type Store,
  spend,
} from '#core/coverage/diagram.ts'
import { assert } from '#core/result.ts'

/** One point of the space: the atom of each variable, by level. */
export type Path = readonly number[]
/** A box: for each level the atoms that it lets in; null lets all in. */
export type Box = readonly (readonly boolean[] | null)[]

/** Whether a point lies in a region. */
export function holds(store: Store, region: Diagram, path: Path): boolean {
  let node = region
  while (node > always) {
    const level = store.levels[node]!
    node = childOf(store, node, level, path[level]!)
  }
  return node === always
}

/**
 * A point of a region: going down the levels, the first atom of each one's own order of preference
 * that still leads there. The region must not be empty.
 */
export function sampleOf(
  store: Store,
  region: Diagram,
  preferred: (level: number) => readonly number[] = (level) => [
    ...Array(store.arities[level]!).keys(),
  ],
): Path {
  assert(region !== never, 'an empty region has no point')
  let node = region
  return store.arities.map((_, level) => {
    const atom = preferred(level).find((one) => childOf(store, node, level, one) !== never)
    assert(atom !== undefined, 'every node leads somewhere')
    node = childOf(store, node, level, atom)
    return atom
  })
}

/** How many points a region has, where an atom stands for so many of them. */
export function countOf(
  store: Store,
  region: Diagram,
  weights: readonly (readonly number[])[],
): bigint {
  const totals = weights.map((list) => list.reduce((sum, one) => sum + BigInt(one), 0n))
  const counted = new Map<Diagram, bigint>()
  const skipped = (above: number, level: number) =>
    totals.slice(above, level).reduce((product, one) => product * one, 1n)
  const below = (node: Diagram): bigint => {
    if (node <= always) return BigInt(node)
    const found = counted.get(node)
    if (found !== undefined) return found
    const level = store.levels[node]!
    let sum = 0n
    for (let atom = 0; atom < store.arities[level]!; atom++) {
      const kid = childOf(store, node, level, atom)
      if (kid === never) continue
      sum += BigInt(weights[level]![atom]!) * skipped(level + 1, store.levels[kid]!) * below(kid)
    }
    counted.set(node, sum)
    return sum
  }
  return skipped(0, store.levels[region]!) * below(region)
}

/** What part of one region lies in another, from 0 to 1, to nine digits; 0 of nothing. */
export function shareOf(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 1_000_000_000n) / whole) / 1e9
}

/** The box as a region. */
export function boxed(store: Store, box: Box): Diagram {
  let region: Diagram = always
  for (let level = store.arities.length - 1; level >= 0; level--) {
    const lets = box[level]
    if (lets)
      region = nodeOf(
        store,
        level,
        lets.map((one) => (one ? region : never)),
      )
  }
  return region
}

/** Whether a box and a region have a point in common. Costs no more than the nodes of the region. */
export function meets(store: Store, region: Diagram, box: Box): boolean {
  const met = new Map<Diagram, boolean>()
  const visit = (node: Diagram): boolean => {
    if (node <= always) return node === always
    const found = met.get(node)
    if (found !== undefined) return found
    // Looking is cheaper than making.
    spend(store, 0.1)
    const level = store.levels[node]!
    const lets = box[level]
    let result = false
    for (let atom = 0; atom < store.arities[level]! && !result; atom++)
      if (!lets || lets[atom]) result = visit(childOf(store, node, level, atom))
    met.set(node, result)
    return result
  }
  return !box.some((lets) => lets?.every((one) => !one)) && visit(region)
}
