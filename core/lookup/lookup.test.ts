import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { oneByOne } from '#core/law/applies.ts'
import { Quads } from '#core/lookup/quads.ts'
import type { Asked, Condition, Row } from '#core/lookup/reader.ts'
import { tables } from '#core/lookup/tables.ts'
import { timeline } from '#core/lookup/timeline.ts'

const names = ['a', 'b', 'c', 'd']
const anyValue = fc.constantFrom<unknown>(undefined, 'x', 'y', 'z', 7)
/** Of a name with a few words, or of one that always has to be asked. */
const anyCondition = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom('x', 'y'))
  .map(([name, word]): Condition => {
    const holds = (value: unknown) => (typeof value !== 'string' ? 1 : value === word ? 2 : 0)
    return { name, key: `${name} ${word}`, holds, values: name === 'a' ? null : [word] }
  })
const anyList = fc.uniqueArray(anyCondition, { maxLength: 4, selector: ({ name }) => name })
const anyRow: fc.Arbitrary<Row> = fc.record({
  when: anyList,
  unless: fc.array(anyList, { maxLength: 3 }),
})
const anyValues = fc.record({ a: anyValue, b: anyValue, c: anyValue, d: anyValue })

type Answer = { readonly found: readonly (readonly Row[])[] }

type Way = 'short' | 'wide' | 'deep'

/** Asks more or less by what it hears, as the law does; each way asks differently. */
const asking =
  (first: readonly Row[], second: readonly Row[], way: Way) =>
  (asked: Asked<Row>): Answer => {
    const certain = asked.holding(first)
    if (certain.length > 1 || way === 'short') return { found: [certain] }
    const maybe = way === 'wide' ? asked.possible(second) : asked.possible(first)
    if (maybe.length === 0) return { found: [certain, maybe, asked.nearest(second)] }
    return { found: [certain, maybe, asked.holding(second), asked.possible(first)] }
  }

test('[LK1] tables say what asking one by one says, of few rows and of more than one table holds', () => {
  const seen = new Set<number>()
  const anyRows = fc.array(anyRow, { maxLength: 40, size: 'max' })
  fc.assert(
    fc.property(
      anyRows,
      anyRows,
      anyValue,
      fc.array(anyValues, { minLength: 4, maxLength: 4 }),
      fc.shuffledSubarray<Way>(['short', 'wide', 'deep'], { minLength: 2 }),
      (first, second, d, asked, all) => {
        const reader = tables(oneByOne)
        const lists = { whole: [first, second], near: second }
        let made = 0
        // They stand on the same tables, and what was found is given out again.
        const ways = all.map((way) => {
          const ask = asking(first, second, way)
          const make = (asked: Asked<Row>) => {
            made += 1
            return ask(asked)
          }
          return [reader(lists, { d }, make), oneByOne(lists, { d }, ask)] as const
        })
        for (const some of [...asked, ...asked])
          for (const [sooner, plain] of ways) {
            const { found } = sooner({ ...some, d })
            assert.deepEqual(found, plain({ ...some, d }).found)
            seen.add(found.length)
          }
        made = 0
        for (const some of asked) for (const [sooner] of ways) sooner({ ...some, d })
        assert.equal(made, 0)
      },
    ),
    { seed: 20260101, numRuns: 300 },
  )
  assert.deepEqual([...seen].sort(), [1, 3, 4])
})

test('[LK1] what was made of the same answers is given out again', () => {
  const word: Condition = {
    name: 'a',
    key: 'a x',
    holds: (value) => (value === 'x' ? 2 : 0),
    values: ['x'],
  }
  const rows: Row[] = [{ when: [word], unless: [] }]
  let made = 0
  const read = tables(oneByOne)({ whole: [rows], near: [] }, {}, (asked) => {
    made += 1
    return asked.holding(rows).length
  })
  const all = ['x', 'y', 'z', 'x', 'y', 'z'].map((a) => read({ a }))
  assert.deepEqual([all, made], [[1, 0, 0, 1, 0, 0], 2])
})

test('[LK2] between two edges all moments are alike', () => {
  const edges = { now: [10, 20], began: [5] }
  const made = timeline(edges, (now, began) => ({ now, began }))
  const place = (moment: number, of: readonly number[]) => of.filter((one) => one <= moment).length
  for (const now of [0, 9, 10, 15, 20, 99, 15, 9])
    for (const began of [0, 5, 4, 9]) {
      const found = made(now, began)
      assert.equal(place(found.now, edges.now), place(now, edges.now))
      assert.equal(place(found.began, edges.began), place(began, edges.began))
    }
})

test('[LK2] moments of many ages, by turns, are given what was made for theirs', () => {
  const edges = { now: Array.from({ length: 200 }, (_, i) => i), began: [] }
  const made = timeline(edges, (now) => now)
  for (const now of [...edges.now, ...edges.now]) assert.equal(made(now, 0), now)
})

test('[LK3] a number is found by the four that it was kept by, and none by others', () => {
  const anyFour = fc.tuple(
    fc.integer({ min: 1 }),
    ...[1, 2, 3].map(() => fc.integer({ min: -9, max: 9 })),
  )
  fc.assert(
    fc.property(
      fc.uniqueArray(anyFour, { selector: String, maxLength: 3_000, size: 'max' }),
      (all) => {
        const quads = new Quads()
        const half = all.slice(all.length / 2)
        for (const [i, [a, b, c, d]] of half.entries()) quads.keep(a!, b!, c!, d!, i - half.length)
        for (const [i, [a, b, c, d]] of half.entries())
          assert.equal(quads.find(a!, b!, c!, d!), i - half.length)
        for (const [a, b, c, d] of all.slice(0, all.length / 2))
          assert.equal(quads.find(a!, b!, c!, d!), 0)
      },
    ),
    { seed: 20260101, numRuns: 30 },
  )
})
