/** One facility's treatment starts, in seconds from now, ascending. */
export type Lane = { readonly times: readonly number[] }

/** People who may replace each other: same level, same lanes within reach, same seconds to each. */
export type Row = {
  readonly level: number
  readonly units: number
  readonly arcs: readonly { readonly lane: number; readonly seconds: number }[]
}

/** The duals of a finished level: whatever has reduced cost above zero would cost that level. */
export type Face = { level: number; row: Float64Array; start: number[] }

/** Growing lists over all starts in play: those in use, and the next free one of each lane. */
export class Starts {
  lane: number[] = []
  time: number[] = []
  holder: number[] = []
  price: number[] = []
  distance: number[] = []
  from: number[] = []
  state: number[] = []
  ofLane: number[][]
  lanes: readonly Lane[]
  constructor(lanes: readonly Lane[]) {
    this.lanes = lanes
    this.ofLane = lanes.map(() => [])
    for (let lane = 0; lane < lanes.length; lane++) this.openNext(lane)
  }
  openNext(lane: number) {
    const open = this.ofLane[lane]!
    const time = this.lanes[lane]!.times[open.length]
    if (time === undefined) return
    open.push(this.lane.length)
    this.lane.push(lane)
    this.time.push(time)
    this.holder.push(-1)
    this.price.push(0)
    this.distance.push(0)
    this.from.push(-1)
    this.state.push(unseen)
  }
}
export const unseen = 0
export const seen = 1
export const settled = 2

/** Starts by whole seconds of distance, nearest first: one list per second, read forwards once. */
export class Queue {
  head: Int32Array
  start: number[] = []
  next: number[] = []
  now = 0
  last = -1
  constructor(longest: number) {
    this.head = new Int32Array(longest + 1).fill(-1)
  }
  push(start: number, distance: number) {
    this.next.push(this.head[distance]!)
    this.head[distance] = this.start.push(start) - 1
    if (distance > this.last) this.last = distance
  }
  /** The nearest start below a limit, or -1. */
  pop(limit: number): number {
    for (; this.now <= this.last && this.now < limit; this.now++) {
      const item = this.head[this.now]!
      if (item < 0) continue
      this.head[this.now] = this.next[item]!
      return this.start[item]!
    }
    return -1
  }
  clear() {
    this.head.fill(-1, this.now, this.last + 1)
    this.start.length = this.next.length = this.now = 0
    this.last = -1
  }
}

export type Search = {
  starts: Starts
  rows: readonly Row[]
  faces: readonly Face[]
  level: number
  horizon: number
  unplaced: number[]
  /** Rows of this level. */
  current: number[]
  potential: Float64Array
  entry: Int32Array
  depth: Float64Array
  scanned: Uint8Array
  touched: number[]
  queue: Queue
  /** The nearest free place so far: a start, or being left out where `end` is -1. */
  limit: number
  end: number
  endRow: number
}

export function newSearch(
  starts: Starts,
  rows: readonly Row[],
  faces: readonly Face[],
  level: number,
  horizon: number,
  unplaced: number[],
): Search {
  const current = rows.flatMap((row, index) => (row.level === level ? [index] : []))
  const search: Search = {
    starts,
    rows,
    faces,
    level,
    horizon,
    unplaced,
    current,
    potential: new Float64Array(rows.length),
    entry: new Int32Array(rows.length),
    depth: new Float64Array(rows.length),
    scanned: new Uint8Array(rows.length),
    touched: [],
    queue: new Queue(horizon),
    limit: Infinity,
    end: -1,
    endRow: -1,
  }
  for (const row of current) search.potential[row] = cheapest(search, row)
  return search
}

function cheapest(search: Search, row: number): number {
  let least = search.horizon
  for (const { lane, seconds } of search.rows[row]!.arcs) {
    for (const start of search.starts.ofLane[lane]!) {
      const cost = costOf(search, row, start, seconds)
      if (cost < least) least = cost
    }
  }
  return least
}

/** Cost at this level; Infinity where an earlier level would pay for it. */
export function costOf(search: Search, row: number, start: number, seconds: number): number {
  const own = search.rows[row]!.level
  const time = search.starts.time[start]!
  const cost = seconds > time ? seconds : time
  if (cost >= search.horizon) return Infinity
  for (const face of search.faces) {
    const there = face.level === own ? cost : 0
    if (there - (face.start[start] ?? 0) - face.row[row]! !== 0) return Infinity
  }
  return own === search.level ? cost : 0
}

export function costOfLeavingOut(search: Search, row: number): number {
  const own = search.rows[row]!.level
  for (const face of search.faces) {
    const there = face.level === own ? search.horizon : 0
    if (there - face.row[row]! !== 0) return Infinity
  }
  return own === search.level ? search.horizon : 0
}
