import { type Diagram, less, never, not, type Store } from '#core/coverage/diagram.ts'
import { type Box, boxed, meets, type Path, sampleOf } from '#core/coverage/paths.ts'

/**
 * A region as boxes that do not overlap, so that people can read it: each is widened in every
 * direction as far as the region goes, from several points, and the widest is taken first. What is left
 * after `most` of them comes back as a region. Levels without weights are not asked by the region.
 */
export function disjointBoxes(
  store: Store,
  region: Diagram,
  weights: readonly (readonly number[])[],
  most: number,
): { boxes: Box[]; left: Diagram } {
  const boxes: Box[] = []
  const levels = [...weights.keys()]
  const orders = [
    levels,
    levels.toReversed(),
    ...levels.slice(1, -1).map((first) => rotate(levels, first)),
  ]
  let left = region
  while (left !== never && boxes.length < most) {
    const outside = not(store, left)
    let best: { box: Box; weight: number } | null = null
    for (const order of orders) {
      for (const start of starts(store, left)) {
        const box = widened(store, start, outside, order)
        const weight = weightOf(box, weights)
        if (!best || weight > best.weight) best = { box, weight }
      }
    }
    boxes.push(best!.box)
    left = less(store, left, boxed(store, best!.box))
  }
  return { boxes, left }
}

const rotate = (levels: readonly number[], first: number) => [
  ...levels.slice(first),
  ...levels.slice(0, first),
]

/** The first and the last point of a region. */
function starts(store: Store, region: Diagram): Path[] {
  const backwards = (level: number) => [...Array(store.arities[level]!).keys()].reverse()
  return [sampleOf(store, region), sampleOf(store, region, backwards)]
}

/** The point made wider, level by level in this order, by every atom that does not meet `outside`. */
function widened(store: Store, start: Path, outside: Diagram, order: readonly number[]): Box {
  const box: (boolean[] | null)[] = start
    .slice(0, order.length)
    .map((atom, level) => Array.from({ length: store.arities[level]! }, (_, one) => one === atom))
  for (const level of order) {
    const own = box[level]!
    box[level] = null
    if (!meets(store, outside, box)) continue
    for (let atom = 0; atom < own.length; atom++) {
      if (own[atom]) continue
      box[level] = own.map((_, one) => one === atom)
      if (!meets(store, outside, box)) own[atom] = true
    }
    box[level] = own
  }
  return box
}

const weightOf = (box: Box, weights: readonly (readonly number[])[]): number =>
  weights.reduce(
    (product, list, level) =>
      product * list.reduce((sum, one, atom) => sum + (box[level]?.[atom] === false ? 0 : one), 0),
    1,
  )
