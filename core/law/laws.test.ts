import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Clause } from '#core/law/agreement.ts'
import type { Answer, Decision, Question } from '#core/law/decision.ts'
import { compile } from '#core/law/evaluate.ts'
import { type FactName, type Facts, facts as factTable } from '#core/law/facts.ts'
import { factsOf, isKnownKind, kinds } from '#core/law/kinds.ts'
import type { Order, Standing } from '#core/law/standing.ts'
import {
  anyMoment,
  anyOrder,
  anyOrders,
  anyQuestion,
  anyStandings,
  anyTimes,
} from '#test/agreements.ts'
import { anyMatcher, anyValue } from '#test/conditions.ts'

/** The laws of SPEC.md, each on random agreements as they stand, orders, questions and times. */

const strictness: Record<Answer, number> = { permitted: 0, undetermined: 1, refused: 2 }
const isAsStrict = (later: Decision, earlier: Decision) =>
  strictness[later.answer] >= strictness[earlier.answer]

type Case = {
  standings: Standing[]
  orders: Order[]
  question: Question
  now: number
  began: number
}
/** In every second case the kind that is asked about is permitted as such: what takes away then shows. */
const anyCase: fc.Arbitrary<Case> = fc
  .tuple(anyStandings, anyOrders, anyQuestion, anyTimes, fc.boolean())
  .map(([standings, orders, question, times, generous]) => {
    const given = { id: '98', kind: question.kind, effect: 'permits' } as const
    const all = generous ? withClause(standings, given) : standings
    return { standings: all, orders, question, ...times }
  })

const decide = (of: Case, change: Partial<Case> = {}): Decision => {
  const { standings, orders, question, now, began } = { ...of, ...change }
  return compile(standings, orders)(question, now, began)
}

/** Checks many cases, of which at least `hits` must be of the sort that the law is about. */
function check<T>(law: fc.Arbitrary<T>, hits: number, holds: (of: T) => boolean | undefined) {
  const long = process.env.CORRIDOR_LONG ? 20 : 1
  let met = 0
  fc.assert(
    fc.property(law, (of) => {
      if (holds(of)) met += 1
    }),
    { seed: 20260101, numRuns: 300 * long },
  )
  // In a long run some sorts come more seldom than in the first cases; what matters is that they come.
  assert(met >= (long === 1 ? hits : (hits * long) / 3), `only ${met} cases were to the point`)
}

const withClauses = (standings: Standing[], change: (clause: Clause) => Clause): Standing[] =>
  standings.map((standing) => ({
    ...standing,
    agreement: { ...standing.agreement, clauses: standing.agreement.clauses.map(change) },
  }))
const withClause = (standings: Standing[], clause: Partial<Clause>): Standing[] =>
  standings.map((standing) => {
    const { agreement } = standing
    const title = agreement.clauses[0]!.title
    const whole = { id: '99', title, when: {}, unless: [], duties: [], ...clause } as Clause
    return { ...standing, agreement: { ...agreement, clauses: [...agreement.clauses, whole] } }
  })
const without = (facts: Facts, name: FactName): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([one]) => one !== name))
/** Of a place that no party answers for only a clause speaks that names it. */
const isOutside = ({ question }: Case) =>
  places.some((place) => question.facts[place as FactName] === 'outside')
const places: readonly string[] = ['from', 'to', 'territory']
const names = Object.keys(factTable) as FactName[]
const anyName = fc.constantFrom(...names.filter((name) => !places.includes(name)))
const effectOf = (standings: Standing[], ref: string) =>
  standings
    .flatMap(({ agreement }) =>
      agreement.clauses.map((one) => [`${agreement.id}/${one.id}`, one.effect] as const),
    )
    .filter(([one]) => one === ref)
    .map(([, effect]) => effect)

describe('laws of deciding', () => {
  test('[AG1] without permissions nothing is permitted', () => {
    check(anyCase, 30, (of) => {
      const standings = withClauses(of.standings, (clause) =>
        clause.effect === 'permits' ? { ...clause, effect: 'provides' } : clause,
      )
      assert.equal(decide(of, { standings }).answer, 'refused')
      return decide(of).answer === 'permitted'
    })
  })

  test('[AG2] one prohibition more never widens, and one without conditions refuses', () => {
    const matchers = anyName.chain((name) => anyMatcher(name).map((says) => ({ [name]: says })))
    check(fc.tuple(anyCase, matchers), 30, ([of, when]) => {
      const { kind } = of.question
      const before = decide(of)
      const more = withClause(of.standings, { kind, effect: 'prohibits', when })
      assert(isAsStrict(decide(of, { standings: more }), before))
      const all = withClause(of.standings, { kind, effect: 'prohibits' })
      if (before.answer !== 'permitted' || isOutside(of)) return false
      assert.equal(decide(of, { standings: all }).answer, 'refused')
      return true
    })
  })

  test('[AG2] one permission more never narrows', () => {
    check(anyCase, 30, (of) => {
      const { kind } = of.question
      const more = withClause(of.standings, { kind, effect: 'permits' })
      const after = decide(of, { standings: more })
      assert(isAsStrict(decide(of), after))
      return after.answer === 'permitted'
    })
  })

  test('[AG3] knowing less never turns a no into a yes', () => {
    check(anyCase, 15, ({ standings, orders, question, now, began }) => {
      const { kind, facts } = question
      const ask = compile(standings, orders)
      const before = ask(question, now, began)
      let changed = false
      for (const name of names.filter((one) => Object.hasOwn(facts, one))) {
        if (places.includes(name)) continue
        const after = ask({ kind, facts: without(facts, name) }, now, began)
        assert(before.answer === 'permitted' || after.answer !== 'permitted', name)
        if (after.why === 'fact-unknown') assert(after.lacks.length > 0)
        changed ||= after.answer !== before.answer
      }
      return changed
    })
  })

  test('[AG4] a prohibition that hangs on what is not known leaves a yes undetermined', () => {
    const matchers = anyName.chain((name) => anyMatcher(name).map((says) => ({ name, says })))
    check(fc.tuple(anyCase, matchers), 30, ([of, { name, says }]) => {
      const { kind, facts } = of.question
      const question = { kind, facts: without(facts, name) }
      if (decide(of, { question }).answer !== 'permitted' || isOutside(of)) return false
      const clause = { kind, effect: 'prohibits', when: { [name]: says } } as const
      const after = decide(of, { question, standings: withClause(of.standings, clause) })
      assert.equal(after.answer, 'undetermined')
      assert.deepEqual(after.lacks, [name])
      return true
    })
  })

  test('[AG5] where it says that nothing permits, no missing fact could have helped', () => {
    const filled = fc.record(Object.fromEntries(names.map((name) => [name, anyValue(name)])))
    check(fc.tuple(anyCase, filled), 60, ([of, more]) => {
      const before = decide(of)
      if (before.answer !== 'refused') return false
      const { kind, facts } = of.question
      const stated = Object.entries(more).filter(([name]) => !places.includes(name))
      const known = { ...Object.fromEntries(stated), ...facts } as Facts
      assert.equal(decide(of, { question: { kind, facts: known } }).answer, 'refused')
      return before.why === 'nothing-permits'
    })
  })

  test('[AG6] an exception that always holds lifts its clause, and one that never does changes nothing', () => {
    check(anyCase, 20, (of) => {
      const before = decide(of)
      const lifted = (effect: Clause['effect']) =>
        withClauses(of.standings, (clause) =>
          clause.effect === effect ? { ...clause, unless: [...clause.unless, {}] } : clause,
        )
      // A clause that is disputed says nothing but its parties, its exceptions as little as the rest.
      assert.notEqual(decide(of, { standings: lifted('permits') }).answer, 'permitted')
      assert(isAsStrict(before, decide(of, { standings: lifted('prohibits') })))
      return before.answer === 'permitted'
    })
  })

  test('[AG7] nonsense is as good as nothing', () => {
    const nonsense = fc.constantFrom<unknown>({}, null, Number.NaN, 1e12, Symbol('x'), () => true)
    check(fc.tuple(anyCase, anyName, nonsense), 30, ([of, name, value]) => {
      const { kind, facts } = of.question
      const known = Object.hasOwn(facts, name)
      const strange = decide(of, {
        question: { kind, facts: { ...facts, [name]: value } as Facts },
      })
      assert.deepEqual(strange, decide(of, { question: { kind, facts: without(facts, name) } }))
      return known
    })
  })

  test('[AG8] what cannot be evaluated never permits and owes nothing', () => {
    check(anyCase, 30, (of) => {
      const disputed = withClauses(of.standings, (one) => ({ ...one, diverges: 'a note' }))
      const after = decide(of, { standings: disputed })
      assert.notEqual(after.answer, 'permitted')
      assert.deepEqual(after.duties, [])
      return decide(of).answer === 'permitted'
    })
  })

  test('[AG9] a suspension only takes away', () => {
    const ids = fc.constantFrom(null, '1', '2', '3')
    check(fc.tuple(anyCase, ids, fc.boolean()), 15, ([of, clause, safety]) => {
      const standings = of.standings.map((standing) => ({
        ...standing,
        suspensions: [
          ...standing.suspensions,
          { clause, from: -Infinity, until: Infinity, safety },
        ],
      }))
      const before = decide(of)
      const after = decide(of, { standings })
      assert(isAsStrict(after, before))
      if (before.why === 'prohibited') assert.deepEqual(after.clauses, before.clauses)
      if (clause === null) {
        assert.notEqual(after.answer, 'permitted')
        assert.deepEqual(after.duties, [])
      }
      return before.answer !== after.answer
    })
  })

  test('[AG10] [AG11] what does not count yet, or is not known yet, permits nothing', () => {
    const days = fc.constantFrom<Partial<Clause>>(
      { from: '2030-01-01' },
      { knownSince: '2030-01-01' },
      { until: '2024-12-31' },
    )
    check(fc.tuple(anyCase, days), 30, ([of, day]) => {
      const standings = withClauses(of.standings, (clause) => ({ ...clause, ...day }))
      const after = decide(of, { standings, orders: [] })
      assert.equal(after.why, 'nothing-permits')
      assert.deepEqual([after.clauses, after.duties], [[], []])
      return decide(of).answer === 'permitted'
    })
  })

  test('[AG12] a text that does not bind says nothing', () => {
    const stages = fc.constantFrom('drafted' as const, 'signed' as const, 'ratified' as const)
    check(fc.tuple(anyCase, stages), 30, ([of, stage]) => {
      const standings = of.standings.map((one) => ({
        ...one,
        agreement: { ...one.agreement, stage },
      }))
      const after = decide(of, { standings, orders: [] })
      assert.deepEqual([after.why, after.clauses], ['nothing-permits', []])
      return decide(of).answer === 'permitted'
    })
  })

  test('[AG13] of who is no party no agreement speaks', () => {
    check(fc.tuple(anyCase, fc.constantFrom(...places)), 30, ([of, place]) => {
      const { kind, facts } = of.question
      const question = { kind, facts: { ...facts, [place]: 'atlantis' } }
      const after = decide(of, { question, orders: [] })
      assert.deepEqual([after.why, after.clauses], ['nothing-permits', []])
      return decide(of).answer === 'permitted'
    })
  })

  test('[AG14] a question that leaves out a party is never answered with a yes', () => {
    check(anyCase, 30, (of) => {
      const { kind, facts } = of.question
      const asked = isKnownKind(kind) ? kinds[kind].asks : []
      for (const name of asked) {
        const after = decide(of, { question: { kind, facts: without(facts, name) } })
        assert.notEqual(after.answer, 'permitted')
        assert.notEqual(after.why, 'prohibited')
        if (after.why === 'fact-unknown') assert(after.lacks.includes(name))
      }
      return asked.length > 0 && decide(of).answer === 'permitted'
    })
  })

  test('[AG15] [AG16] duties and citations are of clauses of the right effect', () => {
    check(anyCase, 25, (of) => {
      const { answer, why, clauses, duties } = decide(of)
      const effects = (refs: readonly string[]) =>
        new Set(refs.flatMap((ref) => effectOf(of.standings, ref)))
      for (const { clause } of duties)
        assert(clauses.includes(clause) || effects([clause]).has('provides'))
      if (answer !== 'permitted')
        for (const { clause } of duties) assert(effects([clause]).has('provides'))
      if (why === 'nothing-permits') {
        assert(clauses.length <= 3)
        for (const ref of clauses) assert(effects([ref]).has('permits'))
      }
      return duties.length > 0
    })
  })

  test('[AG18] clauses of other kinds make no difference', () => {
    check(anyCase, 80, (of) => {
      const standings = of.standings.map((one) => {
        const clauses = one.agreement.clauses.filter(({ kind }) => kind === of.question.kind)
        return { ...one, agreement: { ...one.agreement, clauses } }
      })
      const after = decide(of, { standings })
      assert.deepEqual(after, decide(of))
      return after.clauses.length > 0
    })
  })
})

describe('laws of an agreement as it stands', () => {
  test('[AG27] a case is answered by the version under which it began, and by no other', () => {
    check(anyCase, 60, (of) => {
      const own = of.standings.filter(({ opens, closes }) => opens <= of.began && of.began < closes)
      assert.deepEqual(decide(of), decide(of, { standings: own }))
      return own.length < of.standings.length
    })
  })

  test('[AG27] days are asked of the moment at which the case began', () => {
    check(fc.tuple(anyCase, anyMoment), 20, ([of, later]) => {
      const bare = of.standings.map((one) => ({ ...one, suspensions: [], divergences: [] }))
      const standings = withClauses(bare, ({ suspended: _, ...clause }) => clause)
      const at = { standings, orders: [] }
      const now = Math.max(of.now, later)
      assert.deepEqual(decide(of, { ...at, now }), decide(of, at))
      const fresh = decide(of, { ...at, now, began: now })
      return fresh.answer !== decide(of, at).answer
    })
  })

  test('[AG28] for safety what had begun is bound as well, otherwise it goes on', () => {
    check(fc.tuple(anyCase, anyMoment), 5, ([of, from]) => {
      const suspend = (safety: boolean) =>
        of.standings.map((one) => ({
          ...one,
          suspensions: [...one.suspensions, { clause: null, from, until: Infinity, safety }],
        }))
      const before = decide(of)
      const safely = decide(of, { standings: suspend(true) })
      if (of.now >= from) assert.notEqual(safely.answer, 'permitted')
      else assert.deepEqual(safely, before)
      if (of.began < from) assert.deepEqual(decide(of, { standings: suspend(false) }), before)
      return of.began < from && of.now >= from && before.answer === 'permitted'
    })
  })

  test('[AG29] an order only takes away, while it lasts, and only where its party is named', () => {
    check(fc.tuple(anyCase, anyOrder, fc.boolean()), 4, ([of, order, some]) => {
      const kindly = { ...order, kind: of.question.kind, ...(some && { when: {} }) }
      const { facts } = of.question
      const before = decide(of)
      const after = decide(of, { orders: [...of.orders, kindly] })
      assert(isAsStrict(after, before))
      const named = places.some((place) => facts[place as FactName] === order.party)
      const lasts = order.from <= of.now && of.now < order.until
      if (!named || !lasts) assert.deepEqual(after, before)
      if (after.answer !== before.answer) assert(after.clauses.includes(`order/${order.id}`))
      return after.answer !== before.answer
    })
  })

  test('[AG30] no order stops a patient who is on the way', () => {
    check(fc.tuple(anyCase, anyOrder), 20, ([of, order]) => {
      const orders = [{ ...order, id: 'x', kind: of.question.kind, when: {} }]
      const { kind, facts } = of.question
      const onTheWay = { kind, facts: { ...facts, enRoute: true } }
      const free = decide(of, { question: onTheWay, orders: [] })
      assert.deepEqual(decide(of, { question: onTheWay, orders }), free)
      const unsaid = { kind, facts: without(facts, 'enRoute') }
      const doubtful = decide(of, { question: unsaid, orders })
      if (isKnownKind(kind) && factsOf(kind).includes('enRoute'))
        assert(!doubtful.clauses.includes('order/x') || doubtful.why !== 'prohibited')
      return free.answer === 'permitted'
    })
  })

  test('[AG31] [AG32] who is not bound is no party, in cases that begin then and in no others', () => {
    const change = fc.constantFrom('left' as const, 'joined' as const)
    check(fc.tuple(anyCase, anyMoment, change), 20, ([of, moment, which]) => {
      const { from } = of.question.facts
      if (typeof from !== 'string') return false
      const clean = of.standings.map((one) => {
        const others = (dates: Standing['left']) =>
          Object.fromEntries(Object.entries(dates).filter(([id]) => id !== from))
        const joined = { ...others(one.joined), [from]: -Infinity }
        return { ...one, joined, left: others(one.left) }
      })
      const standings = clean.map((one) => ({
        ...one,
        [which]: { ...one[which], [from]: moment },
      }))
      const bound = which === 'left' ? of.began < moment : of.began >= moment
      const before = decide(of, { standings: clean, orders: [] })
      const after = decide(of, { standings, orders: [] })
      if (bound) assert.deepEqual(after, before)
      else if (from !== 'outside') assert.deepEqual(after.clauses, [])
      return !bound && before.answer === 'permitted'
    })
  })

  test('[AG33] a divergence counts from its filing until it is settled', () => {
    const spans = fc.tuple(anyMoment, anyMoment)
    check(fc.tuple(anyCase, spans), 5, ([of, [from, until]]) => {
      const standings = of.standings.map((one) => ({
        ...one,
        divergences: [
          ...one.divergences,
          ...one.agreement.clauses.map(({ id }) => ({ clause: id, from, until })),
        ],
      }))
      const before = decide(of)
      const after = decide(of, { standings })
      if (from <= of.now && of.now < until) assert.notEqual(after.answer, 'permitted')
      else assert.deepEqual(after, before)
      return before.answer === 'permitted' && after.answer !== 'permitted'
    })
  })

  test('[AG34] insurance, nationality and residence make no difference, and no clause can speak of them', () => {
    const untouchable = ['insurance', 'insured', 'nationality', 'citizenship', 'residence']
    for (const name of names)
      assert(!untouchable.some((word) => name.toLowerCase().includes(word)), name)
    const more = fc.record(
      Object.fromEntries(
        [...untouchable, 'residenceStatus'].map((name) => [
          name,
          fc.constantFrom('yes', 'no', 'x'),
        ]),
      ),
    )
    check(fc.tuple(anyCase, more), 60, ([of, status]) => {
      const { kind, facts } = of.question
      const before = decide(of)
      assert.deepEqual(decide(of, { question: { kind, facts: { ...facts, ...status } } }), before)
      return before.answer !== 'refused'
    })
  })
})
