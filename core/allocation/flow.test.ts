import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { assign, type Flow } from './flow.ts'
import type { Lane, Row } from './starts.ts'

const horizon = 60
const long = process.env.CORRIDOR_LONG !== undefined

const laneOf = fc
  .array(fc.integer({ min: 0, max: 70 }), { minLength: 0, maxLength: 3 })
  .map((times): Lane => ({ times: times.sort((a, b) => a - b).filter((t) => t < horizon) }))
const instance = fc.record({
  lanes: fc.array(laneOf, { minLength: 1, maxLength: 4 }),
  rows: fc.array(
    fc.record({
      level: fc.integer({ min: 0, max: 2 }),
      units: fc.integer({ min: 1, max: 2 }),
      seconds: fc.array(fc.option(fc.integer({ min: 0, max: 65 })), { minLength: 4, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})
type Instance = { lanes: Lane[]; rows: Row[] }
const built = instance.map(
  ({ lanes, rows }): Instance => ({
    lanes,
    rows: rows.map(({ level, units, seconds }) => ({
      level,
      units,
      arcs: lanes.flatMap((_, lane) => {
        const there = seconds[lane] ?? null
        return there === null ? [] : [{ lane, seconds: there }]
      }),
    })),
  }),
)

function costs({ lanes, rows }: Instance, flow: Flow): number[] {
  const cost = [0, 0, 0]
  rows.forEach((row, index) => {
    cost[row.level]! += flow.unplaced[index]! * horizon
  })
  flow.holders.forEach((holders, lane) => {
    holders.forEach((row, start) => {
      const arc = rows[row]!.arcs.find((one) => one.lane === lane)
      assert(arc, 'a start is held by a row that cannot reach it')
      cost[rows[row]!.level]! += Math.max(arc.seconds, lanes[lane]!.times[start]!)
    })
  })
  return cost
}

/** Every assignment there is, the least in lexicographic order. */
function bruteForce({ lanes, rows }: Instance): number[] {
  const people = rows.flatMap((row) => Array.from({ length: row.units }, () => row))
  const taken = lanes.map((lane) => lane.times.map(() => false))
  let best: number[] | null = null
  const less = (a: number[], b: number[]) => {
    const at = a.findIndex((cost, level) => cost !== b[level])
    return at >= 0 && a[at]! < b[at]!
  }
  const place = (person: number, cost: number[]) => {
    const row = people[person]
    if (!row) {
      if (best === null || less(cost, best)) best = [...cost]
      return
    }
    const spend = (seconds: number) => {
      cost[row.level]! += seconds
      place(person + 1, cost)
      cost[row.level]! -= seconds
    }
    spend(horizon)
    for (const { lane, seconds } of row.arcs) {
      lanes[lane]!.times.forEach((time, start) => {
        const minutes = Math.max(time, seconds)
        if (taken[lane]![start] || minutes >= horizon) return
        taken[lane]![start] = true
        spend(minutes)
        taken[lane]![start] = false
      })
    }
  }
  place(0, [0, 0, 0])
  return best!
}

describe('exact assignment to treatment starts', () => {
  test('[AL2] every level costs what trying everything finds, the levels before it being optimal', () => {
    fc.assert(
      fc.property(built, (it) => {
        const flow = assign(it.lanes, it.rows, horizon)
        assert.deepEqual(costs(it, flow), bruteForce(it))
      }),
      { seed: 20260101, numRuns: long ? 20_000 : 1_500 },
    )
  })

  test('[AL3] prices prove the cost: what no assignment can undercut is what it costs', () => {
    fc.assert(
      fc.property(built, (it) => {
        const flow = assign(it.lanes, it.rows, horizon)
        const cost = costs(it, flow)
        for (const { level } of it.rows) assert.equal(flow.costAtLeast[level], cost[level])
      }),
      { seed: 20260102, numRuns: 500 },
    )
  })

  test('[AL12] told to stop, it still places everybody once, and its bound holds', () => {
    fc.assert(
      fc.property(built, fc.integer({ min: 0, max: 1 }), (it, patience) => {
        let asked = 0
        const many = { ...it, rows: it.rows.map((row) => ({ ...row, units: row.units * 6 })) }
        const flow = assign(many.lanes, many.rows, horizon, () => asked++ < patience)
        const cost = costs(many, flow)
        const exact = assign(many.lanes, many.rows, horizon)
        for (const { level } of it.rows) assert(flow.costAtLeast[level]! <= cost[level]!)
        const first = Math.min(...it.rows.map((row) => row.level))
        assert(flow.costAtLeast[first]! <= exact.costAtLeast[first]!)
        const placed = flow.holders.flat().length + flow.unplaced.reduce((sum, n) => sum + n, 0)
        assert.equal(
          placed,
          many.rows.reduce((sum, row) => sum + row.units, 0),
        )
      }),
      { seed: 20260103, numRuns: 300 },
    )
  })
})
