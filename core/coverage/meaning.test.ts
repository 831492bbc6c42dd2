import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  affordable,
  allOf,
  always,
  among,
  and,
  anyOf,
  type Diagram,
  ite,
  less,
  never,
  not,
  or,
  restrict,
  type Store,
  sizeOf,
  some,
  storeOver,
} from '#core/coverage/diagram.ts'
import { dutyKey, meaningOf, sayAt } from '#core/coverage/meaning.ts'
import { boxed, countOf, holds, meets, sampleOf } from '#core/coverage/paths.ts'
import { pathOf, questionAt, spaceOf } from '#core/coverage/space.ts'
import { decideNaively } from '#core/law/naive.ts'
import { anyKind, anyMoment, anyStandings, questionOfKind } from '#test/agreements.ts'

const runs = (quick: number) => ({
  seed: 20260101,
  numRuns: process.env.CORRIDOR_LONG ? quick * 20 : quick,
})

describe('diagrams', () => {
  const arities = [2, 3, 2, 4]
  const points: number[][] = arities.reduce<number[][]>(
    (list, arity) => list.flatMap((point) => [...Array(arity).keys()].map((a) => [...point, a])),
    [[]],
  )
  type Formula = { op: 'and' | 'or' | 'not' | 'ite'; of: Formula[] } | { level: number; in: number }
  const formula = fc.letrec<{ formula: Formula }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.record({ level: fc.nat({ max: 3 }), in: fc.nat({ max: 15 }) }),
      fc.record({
        op: fc.constantFrom('and' as const, 'or' as const, 'not' as const, 'ite' as const),
        of: fc.tuple(tie('formula'), tie('formula'), tie('formula')),
      }),
    ),
  })).formula
  const draw = (store: Store, one: Formula): Diagram => {
    if ('level' in one) return among(store, one.level, (atom) => ((one.in >> atom) & 1) === 1)
    const [a, b, c] = one.of.map((part) => draw(store, part)) as [Diagram, Diagram, Diagram]
    const drawn = { and: () => and(store, a, b), or: () => or(store, a, b) }
    if (one.op === 'not') return not(store, a)
    return one.op === 'ite' ? ite(store, a, b, c) : drawn[one.op]()
  }
  const ask = (one: Formula, point: readonly number[]): boolean => {
    if ('level' in one) return ((one.in >> point[one.level]!) & 1) === 1
    const [a, b, c] = one.of.map((part) => ask(part, point))
    if (one.op === 'not') return !a
    return one.op === 'ite' ? !!(a ? b : c) : one.op === 'and' ? !!(a && b) : !!(a || b)
  }

  test('[AG50] a diagram holds exactly where its formula does, and equal regions are one diagram', () => {
    fc.assert(
      fc.property(formula, formula, (one, other) => {
        const store = storeOver(arities)
        const [a, b] = [draw(store, one), draw(store, other)]
        for (const point of points) assert.equal(holds(store, a, point), ask(one, point))
        const same = points.every((point) => ask(one, point) === ask(other, point))
        assert.equal(a === b, same)
        assert.equal(
          less(store, a, b) === never,
          points.every((p) => !ask(one, p) || ask(other, p)),
        )
      }),
      runs(400),
    )
  })

  test('[AG50] counting, sampling, restricting, summing over and boxes agree with the points themselves', () => {
    fc.assert(
      fc.property(
        formula,
        fc.nat({ max: 3 }),
        fc.array(fc.nat({ max: 15 })),
        (one, level, masks) => {
          const store = storeOver(arities)
          const region = draw(store, one)
          const inside = points.filter((point) => ask(one, point))
          const ones = arities.map((arity) => Array<number>(arity).fill(1))
          assert.equal(countOf(store, region, ones), BigInt(inside.length))
          if (region !== never) assert.deepEqual(sampleOf(store, region), inside[0])
          const at = points.filter((point) => point[level] === 1)
          const set = restrict(store, region, level, 1)
          for (const point of at) assert.equal(holds(store, set, point), ask(one, point))
          const summed = some(store, region, (other) => other === level)
          for (const point of points)
            assert.equal(
              holds(store, summed, point),
              inside.some((found) => found.every((atom, i) => i === level || atom === point[i])),
            )
          const box = arities.map((arity, i) =>
            masks[i] === undefined
              ? null
              : Array.from({ length: arity }, (_, atom) => ((masks[i]! >> atom) & 1) === 1),
          )
          assert.equal(meets(store, region, box), and(store, region, boxed(store, box)) !== never)
        },
      ),
      runs(300),
    )
  })

  test('[AG51] what would cost more than its budget is given up, and says so', () => {
    // A sum of products of pairs in the worst order doubles with every pair.
    const pairs = 24
    const store = storeOver(Array<number>(pairs * 2).fill(2), { nodes: 20_000, steps: 200_000 })
    const is = (level: number) => among(store, level, (atom) => atom === 1)
    const worst = () =>
      anyOf(
        store,
        Array.from({ length: pairs }, (_, i) => allOf(store, [is(i), is(i + pairs)])),
      )
    assert.equal(affordable(worst), null)
    assert.throws(() => affordable(() => assert.fail('a bug')), /a bug/)
    assert.equal(
      affordable(() => always),
      always,
    )
  })
})

describe('meaning', () => {
  const asked = anyKind.chain((kind) =>
    fc.tuple(
      anyStandings,
      fc.array(fc.tuple(questionOfKind(kind), anyMoment), { minLength: 5, maxLength: 5 }),
    ),
  )

  test('[AG52] at every question and moment the diagrams say what the evaluator says, duties too', () => {
    fc.assert(
      fc.property(asked, ([standings, questions]) => {
        const space = spaceOf(standings, questions[0]![0].kind)
        const meaning = meaningOf(space)
        for (const [question, now] of questions) {
          const path = pathOf(space, question, now)
          const said = sayAt(space, meaning, path)
          const decision = decideNaively(standings, [], question, now)
          assert.equal(said.answer, decision.answer)
          assert.deepEqual(
            said.duties,
            [...new Set(decision.duties.map(({ duty }) => dutyKey(duty)))].sort(),
          )
          const asked = questionAt(space, path)
          assert.deepEqual(pathOf(space, asked.question, asked.now), path)
          assert.equal(decideNaively(standings, [], asked.question, asked.now).answer, said.answer)
        }
        assert(sizeOf(space.store, meaning.answers.permitted) < 20_000)
      }),
      runs(500),
    )
  })
})
