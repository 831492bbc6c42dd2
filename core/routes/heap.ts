/**
 * A binary heap of numbered things by cost. Equal costs leave in order of their number, so that the
 * same question always gets the same answer. A thing may stand in it twice; the caller skips stale ones.
 */
export type Heap = { costs: number[]; items: number[] }

export const newHeap = (): Heap => ({ costs: [], items: [] })

const before = (heap: Heap, a: number, b: number) =>
  heap.costs[a]! < heap.costs[b]! ||
  (heap.costs[a] === heap.costs[b] && heap.items[a]! < heap.items[b]!)

function swap(heap: Heap, a: number, b: number) {
  const { costs, items } = heap
  ;[costs[a], costs[b]] = [costs[b]!, costs[a]!]
  ;[items[a], items[b]] = [items[b]!, items[a]!]
}

export function push(heap: Heap, item: number, cost: number) {
  heap.costs.push(cost)
  heap.items.push(item)
  let at = heap.items.length - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!before(heap, at, parent)) return
    swap(heap, at, parent)
    at = parent
  }
}

/** Takes the cheapest out; undefined where nothing is left. */
export function pop(heap: Heap): { item: number; cost: number } | undefined {
  const last = heap.items.length - 1
  if (last < 0) return undefined
  swap(heap, 0, last)
  const item = heap.items.pop()!
  const cost = heap.costs.pop()!
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    if (left >= last) break
    const child = left + 1 < last && before(heap, left + 1, left) ? left + 1 : left
    if (!before(heap, child, at)) break
    swap(heap, child, at)
    at = child
  }
  return { item, cost }
}
