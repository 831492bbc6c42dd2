import { newHeap, pop, push } from '#core/routes/heap.ts'
import type { Access, Network } from '#core/routes/network.ts'

/** Passing a gate: minutes stood there and, besides, what makes it less wanted. Null: not passable. */
export type Pass = { waitMinutes: number; preferenceMinutes: number } | null

/** Asked once per gate and search, with the minutes driven before it. */
export type PassGate = (gate: number, minutes: number) => Pass

/**
 * What a search found. `cost` orders ways (minutes and preference); `minutes` and `km` are what is
 * driven. Infinity where no way leads; `via` is the arc it came by, -1 where it began.
 */
export type Search = {
  cost: Float64Array
  minutes: Float64Array
  km: Float64Array
  via: Int32Array
  from: Int32Array
}

/** Dijkstra's algorithm from a place over the whole network. `speedFactor` 1 is an ambulance without lights. */
export function search(
  network: Network,
  start: readonly Access[],
  speedFactor: number,
  passGate: PassGate,
): Search {
  const size = network.places.length
  const cost = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const found: Search = {
    cost,
    minutes: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    km: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    via: new Int32Array(size).fill(-1),
    from: new Int32Array(size).fill(-1),
  }
  const heap = newHeap()
  const reach = (
    node: number,
    at: number,
    minutes: number,
    km: number,
    arc: number,
    prev: number,
  ) => {
    if (at >= cost[node]!) return
    cost[node] = at
    found.minutes[node] = minutes
    found.km[node] = km
    found.via[node] = arc
    found.from[node] = prev
    push(heap, node, at)
  }
  for (const access of start) {
    const minutes = access.minutes / speedFactor
    reach(access.node, minutes, minutes, access.km, -1, -1)
  }
  for (let next = pop(heap); next; next = pop(heap)) {
    const node = next.item
    if (next.cost > cost[node]!) continue
    const [minutes, km] = [found.minutes[node]!, found.km[node]!]
    for (let i = network.first[node]!; i < network.first[node + 1]!; i++) {
      const arc = network.arcs[i]!
      if (arc.gate < 0) {
        const drive = arc.minutes / speedFactor
        reach(arc.to, next.cost + drive, minutes + drive, km + arc.km, i, node)
        continue
      }
      const pass = passGate(arc.gate, minutes)
      if (!pass) continue
      const stood = minutes + pass.waitMinutes
      reach(arc.to, next.cost + pass.waitMinutes + pass.preferenceMinutes, stood, km, i, node)
    }
  }
  return found
}

/** The gates on the way to a node, in the order they are passed, with the minutes driven before each. */
export function gatesTo(network: Network, found: Search, node: number): Reached[] {
  const gates: Reached[] = []
  for (let at = node; at >= 0 && found.via[at]! >= 0; at = found.from[at]!) {
    const { gate } = network.arcs[found.via[at]!]!
    if (gate >= 0) gates.push({ gate, minutes: found.minutes[found.from[at]!]! })
  }
  return gates.reverse()
}

export type Reached = { gate: number; minutes: number }

/** Of a destination's access nodes, the one by which it is reached best; null where none is. */
export function best(found: Search, ends: readonly Access[], speedFactor: number): Access | null {
  let least: Access | null = null
  let leastCost = Number.POSITIVE_INFINITY
  for (const end of ends) {
    const cost = found.cost[end.node]! + end.minutes / speedFactor
    if (cost < leastCost) {
      leastCost = cost
      least = end
    }
  }
  return least
}
