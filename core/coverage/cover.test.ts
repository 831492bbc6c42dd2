import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { CoverDimension, CoverValue } from '#core/coverage/cells.ts'
import { type Cover, type CoverState, coverOf, coverStates, stateAt } from '#core/coverage/cover.ts'
import { readAgreement } from '#core/drafting/read.ts'
import type { Agreement, Clause, Matcher } from '#core/law/agreement.ts'
import { type FactName, type Facts, facts as factTable } from '#core/law/facts.ts'
import { type ClauseKind, clauseKinds, factsOf } from '#core/law/kinds.ts'
import { compileMatcher, conditionsOf, yes } from '#core/law/match.ts'
import { decideNaively } from '#core/law/naive.ts'
import { standingOf } from '#core/law/standing.ts'
import { agreementOf } from '#test/agreements.ts'
import { anyConditions, pick } from '#test/conditions.ts'

const runs = (quick: number) => ({
  seed: 20260101,
  numRuns: process.env.CORRIDOR_LONG ? quick * 20 : quick,
})
const at = Temporal.Instant.from('2026-06-01T12:00Z').epochMilliseconds
const texts = { en: 'x', nl: 'x', de: 'x', fr: 'x' }
const clauseOf = (clause: Partial<Clause>): Omit<Clause, 'id'> => ({
  kind: 'transfer',
  title: texts,
  effect: 'permits',
  when: {},
  unless: [],
  duties: [],
  ...clause,
})

/** Every value of a fact that could make a difference, tried without knowing how covers are made. */
function valuesOf(name: FactName, { clauses, parties }: Agreement): unknown[] {
  const fact = factTable[name]
  const said = clauses
    .flatMap((clause) => [clause.when, ...clause.unless].flatMap(conditionsOf))
    .filter(([one]) => one === name)
    .map(([, matcher]) => matcher)
  const words = [...new Set(JSON.stringify(said).match(/[a-z][a-z0-9-]*/g) ?? [])]
  switch (fact.type) {
    case 'party':
      return parties.map(({ id }) => id)
    case 'truth':
      return [true, false]
    case 'word':
      return [...fact.words]
    case 'name':
      return [...words.filter((word) => word !== 'not'), 'a-ford']
    case 'words': {
      const used = fact.words.filter((word) => words.includes(word))
      const none = fact.words.find((word) => !used.includes(word))!
      const subsets = product(used.map((word) => [[], [word]])).map((parts) => parts.flat())
      return [...subsets, [none]]
    }
    case 'number': {
      const bounds = said.flatMap((one) => Object.values(one as Record<string, number>))
      return [
        ...new Set([fact.min, fact.max, ...bounds.flatMap((n) => [n - 0.5, n, n + 0.5])]),
      ].filter((n) => n >= fact.min && n <= fact.max)
    }
    case 'time-of-day':
      return ['00:00', '05:59', '06:00', '11:59', '12:00', '21:59', '22:00']
  }
}

/** Whether a value of a fact is meant by a value of a dimension. */
function means(fact: FactName, one: CoverValue, all: CoverDimension, value: unknown) {
  const { is, says, above, below } = one
  if (value !== undefined && (value === above || value === below)) return false
  const matches = (matcher: Matcher | null) =>
    matcher === null || compileMatcher(fact, matcher)({ [fact]: value } as Facts) === yes
  if (is === 'value' || is === 'none') return matches(says)
  const met = all.values.filter((one) => one.is === 'any' && matches(one.says))
  return is === 'several' ? met.length > 1 : met.length === 1 && matches(says)
}

const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])), [[]])

const anyCase = pick<ClauseKind>('transfer', 'waiver', 'route', 'funding', 'telemedicine').chain(
  (kind) => {
    const clause = fc.record({
      kind: fc.constant(kind),
      effect: pick<Clause['effect']>('permits', 'permits', 'prohibits', 'provides'),
      when: anyConditions(kind, 2),
      unless: fc.oneof(
        fc.constant([]),
        anyConditions(kind, 1).map((one) => [one]),
      ),
      diverges: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, fc.constant('a note')),
      until: pick(undefined, undefined, undefined, '2026-05-31'),
    })
    const dimensions = fc.uniqueArray(pick(...factsOf(kind)), { minLength: 1, maxLength: 3 })
    return fc.tuple(fc.constant(kind), fc.array(clause, { minLength: 1, maxLength: 3 }), dimensions)
  },
)

const isDecided = (agreement: Agreement, kind: ClauseKind, facts: Facts) => {
  const { answer, why } = decideNaively([standingOf(agreement)], [], { kind, facts }, at)
  return answer === 'permitted' || (answer === 'refused' && why !== 'nothing-permits')
}

describe('cover', () => {
  test('[AG54] every cell is what trying all questions in it gives', () => {
    let cells = 0
    fc.assert(
      fc.property(anyCase, ([kind, clauses, dimensions]) => {
        const agreement = agreementOf(clauses.map((one) => clauseOf(one as Partial<Clause>)))
        const used = clauses.flatMap((one) => [one.when, ...one.unless].flatMap(conditionsOf))
        fc.pre(clauses.some(({ effect }) => effect !== 'provides'))
        const stated = factsOf(kind)
        const names = [
          ...new Set([
            ...dimensions,
            ...factsOf(kind).filter((name) => factTable[name].type === 'party'),
            ...used.map(([name]) => name),
          ]),
        ].filter((name) => stated.includes(name))
        const lists = names.map((name) => valuesOf(name, agreement))
        fc.pre(lists.reduce((n, list) => n * list.length, 1) <= 2_000)
        const cover = coverOf(agreement, kind, { at, dimensions })!
        const seen = new Map<string, Set<boolean>>()
        for (const row of product(lists)) {
          const facts = Object.fromEntries(names.map((name, i) => [name, row[i]])) as Facts
          const named = [facts.from, facts.to, facts.territory].filter((one) => one !== undefined)
          if (named.length > 1 && new Set(named).size === 1) continue
          const place = cover.dimensions.map((dimension) => {
            const value = facts[dimension.fact]
            const found = dimension.values.findIndex((one) =>
              means(dimension.fact, one, dimension, value),
            )
            assert(found >= 0, `${dimension.fact} ${value}`)
            return found
          })
          const key = place.join()
          const set = seen.get(key) ?? new Set()
          seen.set(key, set.add(isDecided(agreement, kind, facts)))
        }
        for (const place of product(cover.dimensions.map(({ values }) => [...values.keys()]))) {
          const set = seen.get(place.join())
          const state: CoverState = !set
            ? 'own'
            : set.size > 1
              ? 'open'
              : set.has(true)
                ? 'decided'
                : 'gap'
          assert.equal(stateAt(cover, place), state, place.join())
          cells += 1
        }
        checkAreas(agreement, cover)
      }),
      runs(90),
    )
    assert(cells > 150, `${cells}`)
  })

  /** Areas take up each open cell and each gap once, and their examples lie in them and are undecided. */
  function checkAreas(agreement: Agreement, cover: Cover) {
    for (const state of ['gap', 'open'] as const) {
      const areas = state === 'gap' ? cover.gaps : cover.opens
      const taken = new Map<string, number>()
      for (const area of areas) {
        for (const place of product(area.where.map(({ values }) => values))) {
          const found = stateAt(cover, place)
          assert.equal(found, state)
          taken.set(place.join(), (taken.get(place.join()) ?? 0) + 1)
        }
        const { question } = area.example
        assert.equal(isDecided(agreement, cover.kind, question.facts), false)
        for (const [i, dimension] of cover.dimensions.entries()) {
          const value = question.facts[dimension.fact]
          const place = dimension.values.findIndex((one) =>
            means(dimension.fact, one, dimension, value),
          )
          assert(area.where[i]!.values.includes(place))
        }
      }
      const count = cover.cells.filter((one) => coverStates[one] === state).length
      assert.equal(taken.size, count)
      assert([...taken.values()].every((times) => times === 1))
      const shares = areas.map(({ share }) => share)
      assert.deepEqual(
        shares,
        [...shares].sort((a, b) => b - a),
        'the widest first',
      )
    }
    const sum = cover.decidedShare + cover.openShare + cover.gapShare
    assert(Math.abs(sum - 1) < 1e-6 || sum === 0)
  }

  const red = { when: { category: 'immediate', minutesSooner: { atLeast: 10 } } } as const
  test('[AG54] a gap lies between two clauses, is open where another fact tells, and has a share', () => {
    const agreement = agreementOf([
      clauseOf(red),
      clauseOf({ effect: 'prohibits', when: { category: ['minor', 'uninjured'] } }),
    ])
    const cover = coverOf(agreement, 'transfer', { at })!
    const category = cover.dimensions[2]!
    assert.deepEqual(
      category.values.map(({ says }) => says),
      [
        ['immediate'],
        ['urgent', 'delayed', 'expectant', 'no-signs-of-life', 'dead', 'untriaged'],
        ['minor', 'uninjured'],
      ],
    )
    assert.deepEqual(
      [0, 1, 2].map((i) => stateAt(cover, [0, 1, i, 0])),
      ['open', 'gap', 'decided'],
    )
    assert.equal(stateAt(cover, [0, 0, 0, 0]), 'own')
    assert.equal(
      cover.gaps.length,
      1 + 2,
      'each party with the others: three boxes without a diagonal',
    )
    assert(Math.abs(cover.gapShare - 6 / 9) < 1e-6)
    assert(Math.abs(cover.decidedShare - 2 / 9) < 1e-6)
    assert.equal(cover.opens[0]!.example.question.facts.minutesSooner, 9)
  })

  test('[AG54] a draft is covered as if it were in force, and a kind that only provides by its provisions', () => {
    const drafted = { ...agreementOf([clauseOf({})]), stage: 'drafted' as const }
    assert.equal(coverOf(drafted, 'transfer')!.decidedShare, 1)
    const targets = agreementOf([
      clauseOf({ kind: 'target', effect: 'provides', when: { category: 'immediate' } }),
    ])
    const cover = coverOf(targets, 'target', { at })!
    assert.equal(cover.by, 'provisions')
    assert(Math.abs(cover.decidedShare - 1 / 9) < 1e-6)
    assert.equal(coverOf(targets, 'stock', { at })!.gapShare, 1)
  })

  test('[AG51] a cover that would cost more than its budget is none', () => {
    const agreement = agreementOf([clauseOf(red), clauseOf({ when: { roomAtHome: false } })])
    assert.equal(coverOf(agreement, 'transfer', { at, budget: { nodes: 20, steps: 1e6 } }), null)
    assert.equal(coverOf(agreement, 'transfer', { at, budget: { nodes: 1e5, steps: 20 } }), null)
  })

  test('[AG54] the agreement of the Meuse-Rhine region is covered in every kind', () => {
    const path = 'agreements/meuse-rhine/agreement.yaml'
    const read = readAgreement(readFileSync(path, 'utf8'), path)
    assert(read.ok)
    for (const kind of clauseKinds) {
      const cover: Cover = coverOf(read.value, kind, { at })!
      assert(cover.cells.length > 0, kind)
      for (const { example } of [...cover.gaps, ...cover.opens])
        if (cover.by === 'decisions')
          assert.equal(isDecided(read.value, kind, example.question.facts), false, kind)
    }
  })
})
