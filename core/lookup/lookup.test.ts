import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { oneByOne } from '#core/law/applies.ts'
import type { Condition, Row } from '#core/lookup/reader.ts'
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

test('[LK1] tables say what asking one by one says, of few rows and of more than one table holds', () => {
  const seen = new Set<number>()
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 60, size: 'max' }),
      anyValue,
      fc.array(anyValues, { minLength: 4, maxLength: 4 }),
      (rows, d, asked) => {
        const same = { d }
        const reader = tables(oneByOne)
        const truths = reader.truths(rows, same, (all) => [...all])
        const nearest = reader.nearest(rows, same, (all) => [...all])
        for (const some of [...asked, ...asked]) {
          const values = { ...some, d }
          const plain = oneByOne.truths(rows, same, (all) => [...all])(values)
          for (const truth of plain) seen.add(truth)
          assert.deepEqual(truths(values), plain)
          assert.deepEqual(nearest(values), oneByOne.nearest(rows, same, (all) => [...all])(values))
        }
      },
    ),
    { seed: 20260101, numRuns: 300 },
  )
  assert.equal(seen.size, 3)
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
