import {
  costOf,
  costOfLeavingOut,
  type Face,
  type Lane,
  newSearch,
  type Row,
  type Search,
  Starts,
  seen,
  settled,
  unseen,
} from '#core/allocation/starts.ts'
import { assert } from '#core/result.ts'

/**
 * Exact lexicographic assignment of interchangeable people to treatment starts.
 *
 * A lane is one facility's starts in order of time; starting somebody who arrives after `a` seconds
 * at the start that opens at `t` costs `max(a, t)`. No later start of a lane is ever better for
 * anybody than an earlier one, so the starts in use are always the first ones of their lane, and
 * only one free start per lane needs looking at.
 */
export type Flow = {
  /** Per lane, which row holds its first, second … start. */
  holders: number[][]
  /** Per row, how many got no start before the horizon. */
  unplaced: number[]
  /** Least cost in seconds that any assignment has at this level, the earlier ones being optimal. */
  costAtLeast: number[]
  /** False where `keepGoing` said stop: the rest was placed one by one without exchange. */
  exact: boolean
}

/**
 * Assigns every unit of every row, lower levels first: each level is optimal given that all before
 * it are. Costs are whole seconds, so that all of it is exact. `horizon` is what being left out costs.
 */
export function assign(
  lanes: readonly Lane[],
  given: readonly Row[],
  horizon: number,
  keepGoing: () => boolean = () => true,
): Flow {
  const rows = given.map((row) => ({
    ...row,
    arcs: row.arcs.toSorted((a, b) => a.seconds - b.seconds),
  }))
  const starts = new Starts(lanes)
  const unplaced = rows.map(() => 0)
  const faces: Face[] = []
  const costAtLeast: number[] = []
  const levels = [...new Set(rows.map((row) => row.level))].sort((a, b) => a - b)
  let exact = true
  for (const level of levels) {
    const search = newSearch(starts, rows, faces, level, horizon, unplaced)
    if (exact) {
      exact = fillLevel(search, keepGoing)
      costAtLeast[level] = costOfDuals(search)
      if (exact) checkOptimal(search, costAtLeast[level])
      faces.push({ level, row: search.potential, start: [...starts.price] })
    } else {
      costAtLeast[level] = freely(search)
      for (const row of search.current) placeGreedily(search, row, rows[row]!.units)
    }
    starts.price.fill(0)
  }
  const holders = starts.ofLane.map((list) =>
    list.map((start) => starts.holder[start]!).filter((row) => row >= 0),
  )
  return { holders, unplaced, costAtLeast, exact }
}

/** Adds the level's units one by one, each along a shortest path of exchanges. */
function fillLevel(search: Search, keepGoing: () => boolean): boolean {
  let since = 0
  for (const row of search.current) {
    const { units } = search.rows[row]!
    for (let unit = 0; unit < units; unit++) {
      if (++since % 8 === 0 && !keepGoing()) {
        placeGreedily(search, row, units - unit)
        const rest = search.current.slice(search.current.indexOf(row) + 1)
        for (const later of rest) placeGreedily(search, later, search.rows[later]!.units)
        return false
      }
      augment(search, row)
    }
  }
  return true
}

/** One more unit of a row: Dijkstra over reduced costs, then the exchanges along the way. */
function augment(search: Search, source: number) {
  const { starts, depth, entry, potential, scanned, queue } = search
  const rows: number[] = []
  const passed: number[] = []
  search.limit = Infinity
  entry[source] = -1
  let row = source
  let distance = 0
  for (;;) {
    scanned[row] = 1
    depth[row] = distance
    rows.push(row)
    const out = distance + costOfLeavingOut(search, row) - potential[row]!
    if (out < search.limit) Object.assign(search, { limit: out, end: -1, endRow: row })
    scan(search, row, distance)
    let next = -1
    for (;;) {
      next = queue.pop(search.limit)
      if (next < 0) break
      if (starts.state[next] === settled) continue
      starts.state[next] = settled
      passed.push(next)
      // All that a scanned row holds is as far as that row: going through it leads nowhere new.
      if (!scanned[starts.holder[next]!]) break
    }
    if (next < 0) break
    distance = starts.distance[next]!
    row = starts.holder[next]!
    entry[row] = next
  }
  const { limit } = search
  for (const one of rows) {
    potential[one] = potential[one]! + limit - depth[one]!
    scanned[one] = 0
  }
  for (const start of passed) {
    starts.price[start] = starts.price[start]! - (limit - starts.distance[start]!)
  }
  for (const start of search.touched) starts.state[start] = unseen
  search.touched.length = 0
  queue.clear()
  follow(search, search.end, search.endRow)
}

/**
 * Looks from a row at the starts within its reach, and notes where the way through it is shorter.
 * Arcs are sorted by seconds and prices are never above zero, so nothing from the first arc on that
 * is as far as the nearest free place can matter.
 */
function scan(search: Search, row: number, depth: number) {
  const { starts, horizon, touched, queue } = search
  const { time, price, state, holder, distance, from } = starts
  const base = depth - search.potential[row]!
  const simple = search.faces.length === 0
  const { level } = search.rows[row]!
  const own = level === search.level
  // A person of a finished level may move only to what costs that level nothing.
  const reach = own ? horizon : search.faces.find((face) => face.level === level)!.row[row]!
  for (const { lane, seconds } of search.rows[row]!.arcs) {
    if (own && base + seconds >= search.limit) return
    if (seconds > reach) return
    for (const start of starts.ofLane[lane]!) {
      if (state[start] === settled) continue
      const cost = simple ? Math.max(seconds, time[start]!) : costOf(search, row, start, seconds)
      const here = base + cost - price[start]!
      if (here >= search.limit || cost >= horizon) continue
      if (holder[start] === -1) {
        search.limit = here
        search.end = start
        search.endRow = row
        continue
      }
      if (state[start] === unseen) {
        state[start] = seen
        touched.push(start)
      } else if (here >= distance[start]!) continue
      distance[start] = here
      from[start] = row
      queue.push(start, here)
    }
  }
}

/** Walks the exchanges back: each row on the path takes the start it reached. */
function follow(search: Search, end: number, endRow: number) {
  const { starts, entry } = search
  let start = end
  let row = endRow
  if (start >= 0) starts.openNext(starts.lane[start]!)
  else search.unplaced[row] = search.unplaced[row]! + 1
  for (;;) {
    if (start >= 0) starts.holder[start] = row
    start = entry[row]!
    if (start < 0) return
    row = starts.from[start]!
  }
}

function placeGreedily(search: Search, row: number, units: number) {
  for (let unit = 0; unit < units; unit++) {
    let best = -1
    let least = search.horizon
    for (const { lane, seconds } of search.rows[row]!.arcs) {
      const start = search.starts.ofLane[lane]!.at(-1)
      if (start === undefined || search.starts.holder[start] !== -1) continue
      const cost = Math.max(seconds, search.starts.time[start]!)
      if (cost < least) {
        least = cost
        best = start
      }
    }
    if (best < 0) search.unplaced[row] = search.unplaced[row]! + 1
    else {
      search.starts.holder[best] = row
      search.starts.openNext(search.starts.lane[best]!)
    }
  }
}

function costOfDuals(search: Search): number {
  let cost = 0
  search.rows.forEach((row, index) => {
    if (row.level <= search.level) cost += row.units * search.potential[index]!
  })
  return search.starts.price.reduce((sum, price) => sum + price, cost)
}

/** As if every row had every lane for itself. */
const freely = (search: Search) =>
  search.current.reduce((sum, row) => {
    const first = search.rows[row]!.arcs.map((arc) => {
      const time = search.starts.lanes[arc.lane]!.times[0] ?? search.horizon
      return Math.max(arc.seconds, time)
    })
    return sum + search.rows[row]!.units * Math.min(search.horizon, ...first)
  }, 0)

/** Strong duality: the plan costs exactly what its prices prove to be the least. */
function checkOptimal(search: Search, least: number) {
  let cost = 0
  for (const row of search.current) cost += search.unplaced[row]! * search.horizon
  const held = new Map<number, Map<number, number>>()
  for (const row of search.current) {
    held.set(row, new Map(search.rows[row]!.arcs.map((arc) => [arc.lane, arc.seconds])))
  }
  search.starts.holder.forEach((row, start) => {
    const seconds = held.get(row)?.get(search.starts.lane[start]!)
    if (seconds !== undefined) cost += Math.max(seconds, search.starts.time[start]!)
  })
  assert(cost === least, `a level costs ${cost} s and its prices prove ${least} s`)
}
