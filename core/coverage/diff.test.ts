import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { asInForce } from '#core/coverage/askable.ts'
import { type Change, covers, type Diff, diffOf, isEmpty } from '#core/coverage/diff.ts'
import { dutyKey } from '#core/coverage/meaning.ts'
import { textCovers } from '#core/coverage/text-changes.ts'
import { readAgreement } from '#core/drafting/read.ts'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import type { Question } from '#core/law/decision.ts'
import { facts as factTable } from '#core/law/facts.ts'
import { type ClauseKind, factsOf } from '#core/law/kinds.ts'
import { compileMatcher, conditionsOf, unknown } from '#core/law/match.ts'
import { decideNaively } from '#core/law/naive.ts'
import type { Instant } from '#core/time.ts'
import {
  agreementOf,
  anyAgreement,
  anyClause,
  anyMoment,
  questionOfKind,
} from '#test/agreements.ts'

const runs = (quick: number) => ({
  seed: 20260101,
  numRuns: process.env.CORRIDOR_LONG ? quick * 20 : quick,
})
const texts = (text: string) => ({ en: text, nl: text, de: text, fr: text })
const clauseOf = (clause: Partial<Clause>): Omit<Clause, 'id'> => ({
  kind: 'transfer',
  title: texts('x'),
  effect: 'permits',
  when: {},
  unless: [],
  duties: [],
  ...clause,
})
const pact = (...clauses: Partial<Clause>[]) => agreementOf(clauses.map(clauseOf))
const said = (agreement: Agreement, question: Question, now: Instant) => {
  const { answer, duties } = decideNaively([asInForce(agreement)], [], question, now)
  return [answer, ...new Set(duties.map(({ duty }) => dutyKey(duty)).sort())].join(' ')
}
const brief = ({ what, place, answers, articles }: Change) => ({
  what,
  answers: `${answers.before} ${answers.after}`,
  where: Object.fromEntries(
    place.where.map(({ fact, says, above, below }) => [
      fact,
      above === undefined && below === undefined ? says : { ...(says as object), above, below },
    ]),
  ),
  articles: [articles.before, articles.after],
})

const red = { category: ['immediate', 'urgent'], minutesSooner: { atLeast: 10 } } as const
const sooner = { ...red, minutesSooner: { atLeast: 5 } } as const
const fear: Partial<Clause> = {
  effect: 'prohibits',
  when: { threatened: true },
  unless: [{ consent: 'given' }],
}
const respond = { duty: 'respond', by: 'to', withinMinutes: 10, silence: 'accepted' } as const
const faster = { ...respond, withinMinutes: 5 } as const
const review = { duty: 'review', withinHours: 48 } as const

describe('diff', () => {
  const cases: [
    name: string,
    before: Partial<Clause>[],
    after: Partial<Clause>[],
    changes: object[],
  ][] = [
    [
      'a lower bound is one wider sentence, whatever else the agreement prohibits',
      [{ when: red }, fear],
      [{ when: sooner }, fear],
      [
        {
          what: 'wider',
          answers: 'refused permitted',
          where: {
            category: ['immediate', 'urgent'],
            minutesSooner: { atLeast: 5, atMost: 10, above: undefined, below: 10 },
          },
          articles: [[], ['1']],
        },
      ],
    ],
    [
      'a clause that is gone',
      [{ when: red }, { when: { roomAtHome: false } }],
      [{ when: red }],
      [
        {
          what: 'narrower',
          answers: 'permitted refused',
          where: { roomAtHome: false },
          articles: [['2'], []],
        },
      ],
    ],
    [
      'a new prohibition is narrower where something was permitted',
      [{ when: red }],
      [{ when: red }, fear],
      [
        {
          what: 'narrower',
          answers: 'permitted refused',
          where: {
            threatened: true,
            consent: { not: ['given'] },
          },
          articles: [[], ['2']],
        },
      ],
    ],
    [
      'a duty that is put otherwise',
      [{ when: red, duties: [respond] }, fear],
      [{ when: red, duties: [faster] }, fear],
      [
        {
          what: 'duty-changed',
          answers: 'permitted permitted',
          where: {},
          articles: [['1'], ['1']],
        },
      ],
    ],
    [
      'a provision that comes',
      [{ when: red }],
      [{ when: red }, { effect: 'provides', when: { returning: true }, duties: [review] }],
      [
        {
          what: 'new-duty',
          answers: 'permitted permitted',
          where: { returning: true },
          articles: [[], ['2']],
        },
      ],
    ],
    [
      'conditions that are split into two clauses mean the same',
      [{ when: { category: ['minor', 'delayed'] } }],
      [{ when: { category: 'delayed' } }, { when: { category: ['minor'] } }],
      [],
    ],
    [
      'one clause instead of two that share out a truth decides where it is not known',
      [{ when: { roomAtHome: true } }, { when: { roomAtHome: false } }],
      [{}],
      [
        {
          what: 'wider',
          answers: 'undetermined permitted',
          where: {},
          articles: [['1', '2'], ['1']],
        },
      ],
    ],
  ]
  for (const [name, before, after, changes] of cases)
    test(`[AG56] ${name}`, () => {
      assert.deepEqual(diffOf(pact(...before), pact(...after)).changes.map(brief), changes)
    })

  test('[AG55] an agreement that is shuffled and renumbered has no difference', () => {
    const shuffled = anyAgreement.chain((agreement) =>
      fc.tuple(
        fc.constant(agreement),
        fc.shuffledSubarray(agreement.clauses, { minLength: agreement.clauses.length }),
        fc.boolean(),
      ),
    )
    const turned = (clause: Clause): Clause => ({
      ...clause,
      when: Object.fromEntries(Object.entries(clause.when).reverse()),
      unless: clause.unless.toReversed(),
      duties: clause.duties.toReversed(),
    })
    fc.assert(
      fc.property(shuffled, ([agreement, clauses, turn]) => {
        const after = {
          ...agreement,
          clauses: clauses.map((clause, i) => ({
            ...(turn ? turned(clause) : clause),
            id: `9.${i + 1}`,
          })),
        }
        const diff = diffOf(agreement, after)
        assert(
          isEmpty({
            ...diff,
            texts: turn ? diff.texts.filter(({ what }) => what !== 'unreadable') : diff.texts,
          }),
        )
      }),
      runs(150),
    )
  })

  const edited = fc
    .tuple(anyAgreement, fc.nat(), fc.array(anyClause, { maxLength: 1 }), fc.boolean())
    .filter(
      ([{ clauses }, at, replaced, insert]) =>
        clauses.length > 1 || replaced.length > 0 || !insert || at > 0,
    )
    .map(([agreement, at, replaced, insert]) => {
      const clauses: Omit<Clause, 'id'>[] = agreement.clauses.toSpliced(
        at % agreement.clauses.length,
        insert ? 0 : 1,
        ...(replaced as Clause[]),
      )
      const after = {
        ...agreement,
        clauses: clauses.map((clause, i) => ({ ...clause, id: `${i + 1}` })),
      }
      return { before: agreement, after }
    })
    .filter(({ after }) => after.clauses.length > 0)

  const mayBeAsked = ({ kind, facts }: Question) => {
    const stated = new Set<string>(factsOf(kind))
    const places = [facts.from, facts.to, facts.territory].filter(
      (id) => id !== undefined && id !== '',
    )
    return (
      Object.keys(facts).every((name) => stated.has(name)) &&
      (places.length < 2 || new Set(places).size > 1)
    )
  }
  const probed = fc
    .oneof(
      { weight: 4, arbitrary: edited },
      fc.tuple(anyAgreement, anyAgreement).map(([before, after]) => ({ before, after })),
    )
    .chain(({ before, after }) => {
      const kinds = [...before.clauses, ...after.clauses]
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'telepathy')
      const asked = fc
        .constantFrom(...(kinds.length > 0 ? kinds : ['transfer']))
        .chain((kind) => fc.tuple(questionOfKind(kind as ClauseKind), anyMoment))
      return fc.tuple(
        fc.constant({ before, after }),
        fc.array(asked, { minLength: 15, maxLength: 15 }),
      )
    })

  /** Everything is known that clauses of the kind ask of it, and its parties are the agreement's. */
  const isKnown = ({ clauses, parties }: Agreement, { kind, facts }: Question) => {
    const ids = new Set(parties.map(({ id }) => id))
    const conditions = clauses
      .filter((clause) => clause.kind === kind)
      .flatMap(({ when, unless }) => [when, ...unless].flatMap(conditionsOf))
    return (
      factsOf(kind).every(
        (name) => factTable[name].type !== 'party' || ids.has(String(facts[name])),
      ) &&
      conditions.every(([name, says]) => {
        const fact = factTable[name]
        const value = facts[name]
        return fact.type === 'words'
          ? Array.isArray(value) &&
              value.every((word) => (fact.words as readonly string[]).includes(word))
          : compileMatcher(name, says)(facts) !== unknown
      })
    )
  }

  test('[AG57] [AG58] [AG59] every example is answered differently, and no difference lies outside the report', () => {
    const seen = { told: 0, examples: 0, differences: 0, frames: 0, changes: 0 }
    fc.assert(
      fc.property(probed, ([{ before, after }, questions]) => {
        const diff: Diff = diffOf(before, after)
        assert.deepEqual(diff.tooLarge, [])
        for (const change of diff.changes) {
          const { question, now } = change.example
          assert.notEqual(said(before, question, now), said(after, question, now))
          assert.equal(said(before, question, now).split(' ')[0], change.answers.before)
          assert.equal(said(after, question, now).split(' ')[0], change.answers.after)
          assert(covers(change, question, now))
          assert(mayBeAsked(question))
          assert(change.articles.before.length + change.articles.after.length > 0)
          seen.examples += 1
          if (change.isFrame) seen.frames += 1
        }
        seen.changes = Math.max(seen.changes, diff.changes.length)
        for (const [question, now] of questions) {
          if (isKnown(before, question) && isKnown(after, question)) {
            const pair = [before, after].map((one) => said(one, question, now).split(' ')[0]!)
            const apart = diff.texts.some((change) => textCovers(change, question, now))
            for (const change of diff.changes) {
              const { place, answers, isFrame } = change
              const isAnswer = !change.what.includes('duty')
              // A doubt is told of a place in which other facts may still settle it.
              const isSure = answers.before !== 'undetermined' && answers.after !== 'undetermined'
              if (!isAnswer || !isSure || isFrame || place.unknown.length > 0 || apart) continue
              if (!covers(change, question, now) || pair[0] === pair[1]) continue
              seen.told += 1
              assert.deepEqual(pair, [answers.before, answers.after])
            }
          }
          if (!mayBeAsked(question) || said(before, question, now) === said(after, question, now))
            continue
          seen.differences += 1
          assert(
            diff.changes.some((change) => covers(change, question, now)) ||
              diff.texts.some((change) => textCovers(change, question, now)),
            JSON.stringify([question, now, diff.changes.map(brief), diff.texts]),
          )
        }
      }),
      runs(200),
    )
    assert(seen.examples > 300 && seen.differences > 100 && seen.told > 20, JSON.stringify(seen))
    assert(seen.frames < seen.examples / 20, JSON.stringify(seen))
  })

  test('[AG60] a change of the terms and the text is said as such', () => {
    const before = pact({ when: red })
    const after: Agreement = {
      ...before,
      stage: 'signed',
      term: { from: '2025-01-01', until: '2028-12-31' },
      parties: [
        ...before.parties.slice(0, 2),
        { ...before.parties[2]!, id: 'lu', name: texts('lu') },
      ],
      clauses: [{ ...before.clauses[0]!, title: texts('y') }],
    }
    assert.deepEqual(
      diffOf(before, after).texts.map(({ what }) => what),
      ['term', 'stage', 'party-removed', 'party-added', 'clause-title'],
    )
    assert.deepEqual(diffOf(before, after).changes, [])
    const later = Temporal.Instant.from('2028-06-01T12:00Z').epochMilliseconds
    const question: Question = {
      kind: 'transfer',
      facts: { from: 'nl', to: 'be', category: 'urgent', minutesSooner: 20 },
    }
    const [term] = diffOf(before, after).texts
    assert(textCovers(term!, question, later))
  })

  const path = 'agreements/meuse-rhine/agreement.yaml'
  const read = readAgreement(readFileSync(path, 'utf8'), path)
  assert(read.ok)
  const treaty = read.value
  test('[AG55] [AG56] one number of the Meuse-Rhine agreement: one sentence; the same text: none', () => {
    const at = treaty.clauses.findIndex(
      ({ when, kind }) => kind === 'transfer' && when.minutesSooner,
    )
    const clause = treaty.clauses[at]!
    const after = {
      ...treaty,
      clauses: treaty.clauses.with(at, {
        ...clause,
        when: { ...clause.when, minutesSooner: { atLeast: 5 } },
      }),
    }
    assert(isEmpty(diffOf(treaty, treaty)))
    const diff = diffOf(treaty, after)
    assert.equal(diff.changes.length, 1)
    assert.equal(diff.changes[0]!.what, 'wider')
    assert.deepEqual(diff.changes[0]!.articles, { before: [], after: [clause.id] })
  })
})
