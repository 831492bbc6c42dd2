import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { dutyKey } from '#core/coverage/meaning.ts'
import { type Flaws, findFlaws } from '#core/drafting/flaws.ts'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import type { Question } from '#core/law/decision.ts'
import { factsOf } from '#core/law/kinds.ts'
import { decideNaively } from '#core/law/naive.ts'
import { standingOf } from '#core/law/standing.ts'
import type { Instant } from '#core/time.ts'
import { agreementOf, anyAgreement, anyMoment, questionOfKind } from '#test/agreements.ts'

const runs = (quick: number) => ({
  seed: 20260101,
  numRuns: process.env.CORRIDOR_LONG ? quick * 20 : quick,
})

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
const flawsOf = (clauses: Partial<Clause>[], more: Partial<Agreement> = {}) =>
  findFlaws(agreementOf(clauses.map(clauseOf), more))
const review = { duty: 'review', withinHours: 48 } as const

describe('flaws', () => {
  const sound: Flaws = { unreachable: [], contradictions: [], overlaps: [], tooLarge: [] }
  const cases: [name: string, clauses: Partial<Clause>[], found: Partial<Flaws>][] = [
    [
      'clauses that each add something',
      [{ when: { category: 'immediate' } }, { when: { threatened: true }, effect: 'prohibits' }],
      {},
    ],
    [
      'a condition that its own exception takes away',
      [{ when: { category: 'minor' }, unless: [{ category: ['minor', 'delayed'] }] }],
      { unreachable: [{ clause: '1', why: 'impossible', by: [] }] },
    ],
    [
      'a transfer from a party to itself',
      [{ when: { from: 'nl', to: 'nl' } }],
      { unreachable: [{ clause: '1', why: 'impossible', by: [] }] },
    ],
    [
      'a fact that no question of the kind states',
      [{ when: { method: 'start' } }],
      { unreachable: [{ clause: '1', why: 'impossible', by: [] }] },
    ],
    [
      'days outside the term',
      [{ from: '2030-01-01' }],
      { unreachable: [{ clause: '1', why: 'no-moment', by: [] }] },
    ],
    [
      'a permission of which a prohibition leaves nothing',
      [
        { when: { category: 'minor' } },
        { effect: 'prohibits', when: { category: ['minor', 'delayed'] } },
      ],
      { contradictions: [{ clause: '1', by: ['2'] }] },
    ],
    [
      'a permission that two prohibitions share out',
      [
        { when: { roomAtHome: false } },
        { effect: 'prohibits', when: { ageYears: { atMost: 40 } } },
        { effect: 'prohibits', when: { ageYears: { atLeast: 16 } } },
      ],
      { contradictions: [{ clause: '1', by: ['2', '3'] }] },
    ],
    [
      'a clause within another',
      [
        { when: { category: ['minor', 'delayed'] } },
        { when: { category: 'minor', roomAtHome: false } },
      ],
      { overlaps: [{ clause: '2', within: '1', effect: 'permits', same: false }] },
    ],
    [
      'the same clause twice',
      [{ when: { category: 'minor' } }, { when: { category: ['minor'] } }],
      { overlaps: [{ clause: '2', within: '1', effect: 'permits', same: true }] },
    ],
    [
      'a narrower clause that adds a duty',
      [
        { when: { category: ['minor', 'delayed'] } },
        { when: { category: 'minor' }, duties: [review] },
      ],
      {},
    ],
    [
      'a clause that two others cover',
      [
        { when: { ageYears: { atMost: 40 } } },
        { when: { ageYears: { atLeast: 30 } } },
        { when: { ageYears: { atLeast: 16, atMost: 60 } } },
      ],
      { unreachable: [{ clause: '3', why: 'needless', by: ['1', '2'] }] },
    ],
    [
      'numbers that leave a hole',
      [
        { when: { minutesSooner: { atMost: 9 } } },
        { when: { minutesSooner: { atLeast: 10 } } },
        { when: { minutesSooner: { atLeast: 5, atMost: 20 } } },
      ],
      {},
    ],
    [
      'two provisions with one duty, one within the other',
      [
        { effect: 'provides', duties: [review] },
        { effect: 'provides', when: { threatened: true }, duties: [review] },
      ],
      { overlaps: [{ clause: '2', within: '1', effect: 'provides', same: false }] },
    ],
  ]
  for (const [name, clauses, found] of cases)
    test(`[AG53] ${name}`, () => {
      assert.deepEqual(flawsOf(clauses), { ...sound, ...found })
    })

  test('[AG53] a draft is looked at as if it were in force, and ten thousand clauses are no trouble', () => {
    assert.deepEqual(
      flawsOf([{ when: { from: 'nl', to: 'nl' } }], { stage: 'drafted' }).unreachable,
      [{ clause: '1', why: 'impossible', by: [] }],
    )
    const same = { when: { category: 'minor' } }
    const many = Array.from(
      { length: 10_000 },
      (_, i): Partial<Clause> =>
        i % 4 === 0
          ? { ...same, kind: 'route' }
          : {
              kind: 'waiver',
              when: { act: 'drive', localTime: { between: ['06:00', `1${i % 10}:00`] } },
            },
    )
    const flaws = flawsOf(many)
    assert.equal(flaws.overlaps.filter(({ clause }) => Number(clause) % 4 === 1).length, 2_499)
    assert.deepEqual(flaws.tooLarge, ['waiver'], 'as it has too many clauses to pair')
  })

  const askedOf = ({ clauses }: Agreement) =>
    fc.constantFrom(...new Set(clauses.map(({ kind }) => kind))).chain((kind) =>
      fc.array(fc.tuple(questionOfKind(kind as Question['kind']) ?? fc.constant(null), anyMoment), {
        minLength: 8,
        maxLength: 8,
      }),
    )
  const mayBeAsked = ({ kind, facts }: Question) => {
    const stated = new Set<string>(factsOf(kind))
    const places = [facts.from, facts.to, facts.territory].filter((id) => id !== undefined)
    return (
      Object.keys(facts).every((name) => stated.has(name)) &&
      (places.length < 2 || new Set(places).size > 1)
    )
  }
  const say = (agreement: Agreement, question: Question, now: Instant) => {
    const decision = decideNaively([standingOf(agreement)], [], question, now)
    const duties = new Set(decision.duties.map(({ duty }) => dutyKey(duty)))
    return { answer: decision.answer, duties: [...duties].sort(), cites: decision.clauses }
  }

  test('[AG53] nothing that may be asked is answered differently without a clause that is reported', () => {
    let reported = 0
    fc.assert(
      fc.property(
        anyAgreement
          .filter(({ clauses }) => clauses.every(({ kind }) => kind !== 'telepathy'))
          .chain((agreement) => fc.tuple(fc.constant(agreement), askedOf(agreement))),
        ([agreement, questions]) => {
          const flaws = findFlaws(agreement)
          const inForce = { ...agreement, stage: 'in-force' as const }
          for (const [question, now] of questions) {
            if (!mayBeAsked(question)) continue
            for (const { clause, ...flaw } of [...flaws.unreachable, ...flaws.overlaps]) {
              reported += 1
              const rest = inForce.clauses.filter(({ id }) => id !== clause)
              const { cites: _, ...without } = say({ ...inForce, clauses: rest }, question, now)
              const { cites, ...whole } = say(inForce, question, now)
              const impossible = 'why' in flaw && flaw.why === 'impossible'
              // One that turns on what nobody can know applies never, though it may leave a doubt.
              if (!impossible || whole.answer !== 'undetermined')
                assert.deepEqual(without, whole, `article ${clause}`)
            }
            for (const { clause } of flaws.contradictions) {
              const { answer, cites } = say(inForce, question, now)
              assert(answer !== 'permitted' || !cites.includes(`pact/${clause}`))
            }
          }
        },
      ),
      runs(400),
    )
    assert(reported > 200)
  })
})
