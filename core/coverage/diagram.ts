/**
 * Multi-valued decision diagrams: a region of a finite space of questions as a graph in which every
 * variable is asked at most once, in one order. Nodes are shared and no node asks in vain, so two
 * regions are the same exactly where their numbers are equal (after Bryant 1986, and Srinivasan and
 * others 1990 for many values).
 */

/** A region: the number of its node. `never` and `always` are the empty and the whole one. */
export type Diagram = number
export const never: Diagram = 0
export const always: Diagram = 1

/** What may be spent before a question is given up as too large, in nodes made and steps taken. */
export type Budget = { nodes: number; steps: number }
export const ordinaryBudget: Budget = { nodes: 200_000, steps: 2_000_000 }

/** All nodes of one space. A level is the place of a variable in the order; `arities` counts its atoms. */
export type Store = {
  arities: readonly number[]
  budget: Budget
  steps: number
  /** By node: its level, and where its children begin. */
  levels: number[]
  starts: number[]
  children: number[]
  /** Open addressing from a node's content to its number. */
  slots: Int32Array
  memos: Record<'and' | 'or' | 'less', Map<number, Diagram>>
}

export function storeOver(arities: readonly number[], budget: Budget = ordinaryBudget): Store {
  return {
    arities,
    budget,
    steps: 0,
    levels: [arities.length, arities.length],
    starts: [0, 0],
    children: [],
    slots: new Int32Array(1 << 10),
    memos: { and: new Map(), or: new Map(), less: new Map() },
  }
}

const tooLarge = 'the diagram is larger than its budget'

/** Does some work on diagrams; null where it would cost more than the budget of their store. */
export function affordable<T>(work: () => T): T | null {
  try {
    return work()
  } catch (problem) {
    if (problem instanceof RangeError && problem.message === tooLarge) return null
    throw problem
  }
}

/** Counts work against the budget of a store; `steps` may be a part of one. */
export function spend(store: Store, steps = 1) {
  store.steps += steps
  if (store.steps > store.budget.steps) throw new RangeError(tooLarge)
}

/** The node that asks `level` and goes on with these children; none where they are all the same. */
export function nodeOf(store: Store, level: number, kids: readonly Diagram[]): Diagram {
  const first = kids[0]!
  if (kids.every((kid) => kid === first)) return first
  let hash = level
  for (const kid of kids) hash = (Math.imul(hash, 0x01000193) ^ kid ^ (kid >>> 13)) >>> 0
  const mask = store.slots.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let found = store.slots[slot]!; found !== 0; found = store.slots[slot]!) {
    if (isNode(store, found, level, kids)) return found
    slot = (slot + 1) & mask
  }
  const made = store.levels.length
  if (made > store.budget.nodes) throw new RangeError(tooLarge)
  store.levels.push(level)
  store.starts.push(store.children.length)
  for (const kid of kids) store.children.push(kid)
  store.slots[slot] = made
  if (made * 2 > store.slots.length) widen(store)
  return made
}

function isNode(store: Store, node: Diagram, level: number, kids: readonly Diagram[]): boolean {
  if (store.levels[node] !== level) return false
  const start = store.starts[node]!
  for (let i = 0; i < kids.length; i++) if (store.children[start + i] !== kids[i]) return false
  return true
}

function widen(store: Store) {
  const slots = new Int32Array(store.slots.length * 4)
  const mask = slots.length - 1
  for (let node = 2; node < store.levels.length; node++) {
    let hash = store.levels[node]!
    const start = store.starts[node]!
    for (let i = 0; i < store.arities[store.levels[node]!]!; i++) {
      const kid = store.children[start + i]!
      hash = (Math.imul(hash, 0x01000193) ^ kid ^ (kid >>> 13)) >>> 0
    }
    let slot = (hash ^ (hash >>> 15)) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = node
  }
  store.slots = slots
}

/** Where a region goes on once the variable of `level` has its atom. */
export const childOf = (store: Store, node: Diagram, level: number, atom: number): Diagram =>
  store.levels[node] === level ? store.children[store.starts[node]! + atom]! : node

/** Where one variable has one of these atoms. */
export const among = (store: Store, level: number, holds: (atom: number) => boolean): Diagram =>
  nodeOf(
    store,
    level,
    Array.from({ length: store.arities[level]! }, (_, atom) => (holds(atom) ? always : never)),
  )

export const and = (store: Store, a: Diagram, b: Diagram): Diagram => combine(store, 'and', a, b)
export const or = (store: Store, a: Diagram, b: Diagram): Diagram => combine(store, 'or', a, b)
/** Where the first holds and the second does not. */
export const less = (store: Store, a: Diagram, b: Diagram): Diagram => combine(store, 'less', a, b)
export const not = (store: Store, a: Diagram): Diagram => combine(store, 'less', always, a)
export const ite = (store: Store, test: Diagram, then: Diagram, other: Diagram): Diagram =>
  or(store, and(store, test, then), less(store, other, test))

type Operation = keyof Store['memos']

function combine(store: Store, operation: Operation, a: Diagram, b: Diagram): Diagram {
  const settled = settle(operation, a, b)
  if (settled !== undefined) return settled
  const [one, other] = operation === 'less' || a < b ? [a, b] : [b, a]
  const key = one * 0x4000000 + other
  const found = store.memos[operation].get(key)
  if (found !== undefined) return found
  spend(store)
  const level = Math.min(store.levels[one]!, store.levels[other]!)
  const kids: Diagram[] = []
  for (let atom = 0; atom < store.arities[level]!; atom++) {
    const left = childOf(store, one, level, atom)
    kids.push(combine(store, operation, left, childOf(store, other, level, atom)))
  }
  const made = nodeOf(store, level, kids)
  store.memos[operation].set(key, made)
  return made
}

function settle(operation: Operation, a: Diagram, b: Diagram): Diagram | undefined {
  if (operation === 'and') {
    if (a === never || b === never) return never
    if (a === always || a === b) return b
    return b === always ? a : undefined
  }
  if (operation === 'or') {
    if (a === always || b === always) return always
    if (a === never || a === b) return b
    return b === never ? a : undefined
  }
  if (a === never || b === always || a === b) return never
  return b === never ? a : undefined
}

/** All of them; the whole space where there are none. Joined two by two, which keeps them small. */
export const allOf = (store: Store, list: readonly Diagram[]): Diagram =>
  joined(store, list, and, always)
/** Any of them; nothing where there are none. */
export const anyOf = (store: Store, list: readonly Diagram[]): Diagram =>
  joined(store, list, or, never)

function joined(store: Store, list: readonly Diagram[], join: typeof and, none: Diagram): Diagram {
  let round = [...new Set(list)]
  while (round.length > 1) {
    const next: Diagram[] = []
    for (let i = 0; i < round.length; i += 2)
      next.push(i + 1 < round.length ? join(store, round[i]!, round[i + 1]!) : round[i]!)
    round = next
  }
  return round[0] ?? none
}

/** The region once one variable has one atom: it no longer hangs on that variable. */
export function restrict(store: Store, region: Diagram, level: number, atom: number): Diagram {
  return rebuilt(store, region, (at, kids) =>
    at === level ? kids[atom]! : nodeOf(store, at, kids),
  )
}

/** Whether, of the variables for which `over` says so, some atoms lead into the region. */
export function some(store: Store, region: Diagram, over: (level: number) => boolean): Diagram {
  return rebuilt(store, region, (at, kids) =>
    over(at) ? anyOf(store, kids) : nodeOf(store, at, kids),
  )
}

function rebuilt(
  store: Store,
  region: Diagram,
  make: (level: number, kids: Diagram[]) => Diagram,
): Diagram {
  const made = new Map<Diagram, Diagram>()
  const build = (node: Diagram): Diagram => {
    if (node <= always) return node
    const found = made.get(node)
    if (found !== undefined) return found
    spend(store)
    const level = store.levels[node]!
    const kids: Diagram[] = []
    for (let atom = 0; atom < store.arities[level]!; atom++)
      kids.push(build(childOf(store, node, level, atom)))
    const result = make(level, kids)
    made.set(node, result)
    return result
  }
  return build(region)
}

/** Nodes below and including this one, without the two ends. */
export function sizeOf(store: Store, region: Diagram): number {
  const seen = new Set<Diagram>()
  const visit = (node: Diagram) => {
    if (node <= always || seen.has(node)) return
    seen.add(node)
    const level = store.levels[node]!
    for (let atom = 0; atom < store.arities[level]!; atom++)
      visit(childOf(store, node, level, atom))
  }
  visit(region)
  return seen.size
}
