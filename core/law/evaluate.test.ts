import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { explain } from '#core/coverage/explain.ts'
import { readAgreement } from '#core/drafting/read.ts'
import { type Agreement, agreement as agreementSchema } from '#core/law/agreement.ts'
import { all, type Decision, type Question } from '#core/law/decision.ts'
import { compile } from '#core/law/evaluate.ts'
import { type FactName, type Facts, facts as factTable } from '#core/law/facts.ts'
import { clauseKinds } from '#core/law/kinds.ts'
import { decideNaively } from '#core/law/naive.ts'
import { crossesBorder } from '#core/law/scope.ts'
import { standingOf } from '#core/law/standing.ts'
import { anyOrders, anyQuestion, anyStanding, anyStandings, anyTimes } from '#test/agreements.ts'

const words = (text: string) => ({ en: text, nl: text, de: text, fr: text })
const partyNamed = (id: string, timeZone = 'Europe/Brussels') => ({
  id,
  name: words(id),
  state: id.toUpperCase().padEnd(2, 'X').slice(0, 2),
  timeZone,
  languages: ['en'],
})
type Written = Record<string, unknown>
const clauseOf = (id: string, rest: Written) => ({
  id,
  kind: 'transfer',
  title: words(`Article ${id}`),
  effect: 'permits',
  ...rest,
})
const agreementOf = (clauses: Written[], rest: Written = {}): Agreement =>
  agreementSchema.parse({
    format: 'corridor-agreement/1',
    id: 'pact',
    version: '1.0.0',
    title: words('Pact'),
    illustrative: true,
    stage: 'in-force',
    term: { from: '2025-01-01', until: '2027-12-31' },
    parties: ['nl', 'be', 'de'].map((id) => partyNamed(id)),
    clauses: clauses.map((clause, i) => clauseOf(`${i + 1}`, clause)),
    ...rest,
  })

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds
const noon = at('2026-06-01T12:00Z')
const ask = (facts: Facts, kind: Question['kind'] = 'transfer'): Question => ({ kind, facts })
const border = { from: 'nl', to: 'be' } as const
const decide = (clauses: Written[], facts: Facts = {}, now = noon, rest: Written = {}) =>
  compile([standingOf(agreementOf(clauses, rest))])(ask({ ...border, ...facts }), now)

describe('deciding', () => {
  const red = { when: { category: 'immediate' } }

  test('[AG1] without a clause that permits, everything is refused', () => {
    assert.equal(decide([{ effect: 'provides' }]).answer, 'refused')
    assert.equal(decide([red], { category: 'minor' }).why, 'nothing-permits')
    assert.deepEqual(decide([red], { category: 'immediate' }), {
      answer: 'permitted',
      why: 'permitted',
      clauses: ['pact/1'],
      duties: [],
      lacks: [],
    })
  })

  test('[AG2] a prohibition that applies beats every permission', () => {
    const decision = decide([{}, { effect: 'prohibits', when: { threatened: true } }], {
      threatened: true,
    })
    assert.equal(decision.why, 'prohibited')
    assert.deepEqual(decision.clauses, ['pact/2'])
  })

  test('[AG3] a permission that hangs on an unknown fact is undetermined and names it', () => {
    const decision = decide([{ when: { category: 'immediate', roomAtHome: false } }], {
      category: 'immediate',
    })
    assert.equal(decision.answer, 'undetermined')
    assert.equal(decision.why, 'fact-unknown')
    assert.deepEqual(decision.lacks, ['roomAtHome'])
    assert.equal(
      decide([red, { when: { roomAtHome: false } }], { category: 'immediate' }).answer,
      'permitted',
    )
  })

  const fear = { effect: 'prohibits', when: { threatened: true } }
  test('[AG4] a prohibition that hangs on an unknown fact is undetermined', () => {
    const decision = decide([{}, fear])
    assert.equal(decision.answer, 'undetermined')
    assert.deepEqual(decision.lacks, ['threatened'])
    assert.deepEqual(decision.clauses, ['pact/2', 'pact/1'])
  })
  test('[AG4] ... unless another prohibition applies', () => {
    const other = { effect: 'prohibits', when: { category: 'minor' } }
    const decision = decide([{}, fear, other], { category: 'minor' })
    assert.equal(decision.answer, 'refused')
    assert.deepEqual(decision.clauses, ['pact/3'])
    assert.deepEqual(decision.lacks, [])
  })

  test('[AG5] facts that could not change a refusal are not asked for', () => {
    const decision = decide([red, fear], { category: 'minor' })
    assert.equal(decision.answer, 'refused')
    assert.deepEqual(decision.lacks, [])
  })

  test('[AG6] an exception lifts a clause, and leaves it unknown while it is unknown', () => {
    const home = {
      effect: 'prohibits',
      when: { category: 'minor' },
      unless: [{ crisisDeclared: true, roomAtHome: false }],
    }
    const minor = { category: 'minor' } as const
    assert.equal(
      decide([{}, home], { ...minor, crisisDeclared: false }).answer,
      'refused',
      'one failing condition is enough to fail the exception',
    )
    assert.equal(
      decide([{}, home], { ...minor, crisisDeclared: true, roomAtHome: false }).answer,
      'permitted',
    )
    const open = decide([{}, home], { ...minor, crisisDeclared: true })
    assert.equal(open.answer, 'undetermined')
    assert.deepEqual(open.lacks, ['roomAtHome'])
  })

  const strange: [FactName, unknown, unknown][] = [
    ['category', 'purple', { not: ['minor'] }],
    ['category', 7, 'minor'],
    ['crisisDeclared', 'yes', true],
    ['ageYears', 900, { atLeast: 16 }],
    ['ageYears', Number.NaN, { atMost: 16 }],
    ['ageYears', '40', { atLeast: 16 }],
    ['localTime', '25:00', { between: ['06:00', '22:00'] }],
    ['localTime', 900, { between: ['06:00', '22:00'] }],
    ['needs', 'burns', { any: ['burns'] }],
    ['needs', ['spells'], { any: ['burns'] }],
    ['crossing', '', { not: ['old-bridge'] }],
  ]
  for (const [name, value, says] of strange) {
    test(`[AG7] ${name} ${JSON.stringify(value)} is unknown`, () => {
      const decision = decide([{ when: { [name]: says } }], { [name]: value } as Facts)
      assert.equal(decision.answer, 'undetermined')
      assert.deepEqual(decision.lacks, [name])
    })
  }

  test('[AG8] a disputed permission never permits', () => {
    const disputed = { ...red, diverges: 'note 4', duties: [{ duty: 'ask-consent' }] }
    const decision = decide([disputed], { category: 'immediate' })
    assert.equal(decision.answer, 'undetermined')
    assert.equal(decision.why, 'cannot-evaluate')
    assert.deepEqual(decision.clauses, ['pact/1'])
    assert.deepEqual(decision.duties, [])
  })
  test('[AG8] a disputed prohibition refuses between its parties, and only there', () => {
    const disputed = { effect: 'prohibits', when: { to: 'be', category: 'minor' }, diverges: 'n' }
    const refused = decide([{}, disputed], { category: 'immediate' })
    assert.equal(refused.why, 'cannot-evaluate')
    assert.deepEqual(refused.clauses, ['pact/2'])
    assert.equal(decide([{}, disputed], { category: 'minor', to: 'de' }).answer, 'permitted')
  })
  test('[AG8] a clause of an unknown kind decides only questions of its own kind', () => {
    const future = { kind: 'telepathy', effect: 'prohibits' }
    assert.equal(decide([{}, future]).answer, 'permitted')
    const asked = { kind: 'telepathy', facts: border } as unknown as Question
    assert.equal(
      compile([standingOf(agreementOf([{}, future]))])(asked, noon).why,
      'cannot-evaluate',
    )
  })
  test('[AG8] a disputed provision adds no duty', () => {
    const pay = { effect: 'provides', duties: [{ duty: 'pay', by: 'from' }] }
    assert.equal(decide([pay]).duties.length, 1)
    assert.equal(decide([{ ...pay, diverges: 'n' }]).duties.length, 0)
  })

  const suspended = { from: '2026-05-01', by: 'secretariat', reason: 'safety' }
  test('[AG9] a suspended permission does not count from its day on', () => {
    assert.equal(decide([{ suspended }]).answer, 'refused')
    assert.equal(decide([{ suspended }], {}, at('2026-04-30T21:59Z')).answer, 'permitted')
    assert.equal(decide([{ suspended }], {}, at('2026-04-30T22:00Z')).answer, 'refused')
  })
  test('[AG9] suspending a prohibition does not lift it, and suspends a provision', () => {
    assert.equal(decide([{}, { effect: 'prohibits', suspended }]).why, 'prohibited')
    const pay = { effect: 'provides', duties: [{ duty: 'pay', by: 'from' }], suspended }
    assert.deepEqual(decide([pay]).duties, [])
  })

  test('[AG10] a clause counts from its first day to the end of its last', () => {
    const spring = { from: '2026-03-01', until: '2026-05-31' }
    const answer = (time: string) => decide([spring], {}, at(time)).answer
    assert.equal(answer('2026-02-28T22:59:59.999Z'), 'refused')
    assert.equal(answer('2026-02-28T23:00Z'), 'permitted')
    assert.equal(answer('2026-05-31T21:59:59.999Z'), 'permitted')
    assert.equal(answer('2026-05-31T22:00Z'), 'refused')
  })
  test('[AG10] the term bounds every clause', () => {
    assert.equal(decide([{}], {}, at('2024-12-31T22:59Z')).answer, 'refused')
    assert.equal(decide([{}], {}, at('2027-12-31T23:01Z')).answer, 'refused')
  })
  test('[AG10] where clocks differ, permissions shrink and prohibitions grow', () => {
    const rest = { parties: [partyNamed('nl', 'Europe/Lisbon'), partyNamed('be', 'Europe/Kyiv')] }
    const day = { from: '2026-06-01', until: '2026-06-01' }
    const on = (clauses: Written[], time: string) => decide(clauses, {}, at(time), rest).answer
    assert.equal(on([day], '2026-05-31T22:00Z'), 'refused', 'not yet the day in Lisbon')
    assert.equal(on([day], '2026-05-31T23:00Z'), 'permitted')
    assert.equal(on([day], '2026-06-01T21:00Z'), 'refused', 'no longer the day in Kyiv')
    const ban = [{}, { ...day, effect: 'prohibits' }]
    assert.equal(on(ban, '2026-05-31T20:59Z'), 'permitted')
    assert.equal(on(ban, '2026-05-31T21:00Z'), 'refused')
    assert.equal(on(ban, '2026-06-01T22:59Z'), 'refused')
    assert.equal(on(ban, '2026-06-01T23:00Z'), 'permitted')
  })

  test('[AG11] a clause does not count before it was known', () => {
    const backdated = [{ from: '2026-01-01', knownSince: '2026-06-10' }]
    assert.equal(decide(backdated).answer, 'refused')
    assert.equal(decide(backdated, {}, at('2026-06-10T00:00Z')).answer, 'permitted')
  })

  for (const [stage, answer] of [
    ['drafted', 'refused'],
    ['signed', 'refused'],
    ['ratified', 'refused'],
    ['provisionally-applied', 'permitted'],
    ['in-force', 'permitted'],
  ]) {
    test(`[AG12] an agreement that is ${stage}: ${answer}`, () => {
      assert.equal(decide([{}], {}, noon, { stage }).answer, answer)
    })
  }

  test('[AG13] an agreement says nothing between those who are not its parties', () => {
    assert.equal(decide([{}], { to: 'fr' }).answer, 'refused')
    assert.equal(decide([{}, { effect: 'prohibits', when: { to: 'fr' } }], {}).answer, 'permitted')
    assert.equal(decide([{}], { territory: 'fr' }).answer, 'refused')
    const abroad = agreementOf([{ effect: 'prohibits' }], {
      id: 'other',
      parties: ['be', 'fr'].map((id) => partyNamed(id)),
    })
    assert.equal(
      compile([agreementOf([{}]), abroad].map(standingOf))(ask(border), noon).answer,
      'permitted',
    )
  })
  test('[AG13] of places outside only a clause speaks that names them', () => {
    assert.deepEqual(decide([{}], { to: 'outside' }).clauses, [])
    const named = [{}, { effect: 'prohibits', when: { to: 'outside' } }]
    assert.deepEqual(decide(named, { to: 'outside' }).clauses, ['pact/2'])
    assert.equal(decide(named).answer, 'permitted')
    assert.equal(
      decide([{}, { effect: 'prohibits', when: { to: { not: ['nl'] } } }], { to: 'outside' }).why,
      'nothing-permits',
    )
  })

  test('[AG14] a question without its parties is undetermined at best', () => {
    const lone = compile([standingOf(agreementOf([{}]))])
    assert.deepEqual(lone(ask({ from: 'nl' }), noon).lacks, ['to'])
    assert.deepEqual(lone(ask({}), noon).lacks, ['from', 'to'])
    const ban = compile([standingOf(agreementOf([{}, { effect: 'prohibits' }]))])
    assert.equal(ban(ask({ from: 'nl' }), noon).answer, 'undetermined')
    const target = { kind: 'target', effect: 'provides', duties: [{ duty: 'ask-consent' }] }
    assert.equal(
      compile([standingOf(agreementOf([target]))])(ask({}, 'target'), noon).duties.length,
      1,
    )
    assert.equal(crossesBorder({ from: 'nl', to: 'nl' }), false)
    assert.equal(crossesBorder({ from: 'nl', territory: 'be' }), true)
  })

  const pay = (by: string) => ({ duties: [{ duty: 'pay', by }] })
  test('[AG15] duties of permissions that decide and of provisions that apply', () => {
    const clauses = [
      { ...pay('from') },
      { ...pay('to'), when: { category: 'minor' } },
      { effect: 'provides', ...pay('fund') },
      { effect: 'provides', ...pay('fund'), when: { threatened: true } },
      { effect: 'provides', ...pay('fund'), when: { category: 'minor' } },
    ]
    const duties = (decision: Decision) => decision.duties.map(({ clause }) => clause)
    assert.deepEqual(duties(decide(clauses, { category: 'immediate' })), ['pact/1', 'pact/3'])
    const refused = decide([...clauses, { effect: 'prohibits' }], { category: 'minor' })
    assert.deepEqual(duties(refused), ['pact/3', 'pact/5'], 'no permission decides here')
  })

  test('[AG16] a refusal cites the permissions that came nearest', () => {
    const clauses = [
      { when: { category: 'immediate', roomAtHome: false, crisisDeclared: true } },
      { when: { category: 'immediate', roomAtHome: false } },
      { when: { category: 'immediate', crisisDeclared: true }, until: '2025-06-01' },
      { when: { to: 'de', category: ['immediate', 'minor'] } },
      { unless: [{ category: 'minor' }] },
    ]
    const facts = { category: 'minor', roomAtHome: false, crisisDeclared: true } as const
    assert.deepEqual(decide(clauses, facts).clauses, ['pact/1', 'pact/2', 'pact/4'])
  })

  test('[AG18] clauses of another kind are silent', () => {
    assert.equal(decide([{}, { kind: 'route', effect: 'prohibits' }]).answer, 'permitted')
  })
  test('[AG18] of answers that must all be yes the strictest counts', () => {
    const yes = decide([{}])
    const perhaps = decide([{}, fear])
    const never = decide([{ effect: 'prohibits' }])
    assert.equal(all([yes, yes]).answer, 'permitted')
    assert.equal(all([yes, perhaps]).answer, 'undetermined')
    assert.equal(all([perhaps, never, yes]).answer, 'refused')
    assert.deepEqual(all([yes, perhaps]).lacks, ['threatened'])
  })
})

describe('explaining', () => {
  test('[AG19] what applied, what nearly did, and what stood in the way', () => {
    const agreement = agreementOf([
      { when: { category: 'immediate', minutesSooner: { atLeast: 10 } } },
      { when: { category: 'immediate', roomAtHome: false } },
      { effect: 'prohibits', unless: [{ crisisDeclared: true }] },
      { until: '2025-02-01' },
      { suspended: { from: '2026-01-01', by: 'secretariat', reason: 'safety' } },
      { diverges: 'note 4', when: { to: 'de' } },
    ])
    const facts = { ...border, category: 'immediate', minutesSooner: 4, crisisDeclared: true }
    const { findings, applied, nearly } = explain(standingOf(agreement), ask(facts as Facts), noon)
    assert.deepEqual(findings[0]!.failed, [
      { fact: 'minutesSooner', says: { atLeast: 10 }, value: 4 },
    ])
    assert.deepEqual(findings[1]!.unknown, [{ fact: 'roomAtHome', says: false, value: null }])
    assert.equal(findings[1]!.outcome, 'uncertain')
    assert.equal(findings[2]!.exceptions[0]!.holds, 'yes')
    assert.deepEqual(findings[3]!.obstacles, ['no-longer-in-force'])
    assert.deepEqual(findings[4]!.obstacles, ['suspended'])
    assert.deepEqual(findings[5]!.obstacles, ['diverges'])
    assert.deepEqual(applied, [])
    assert.deepEqual(
      nearly.map(({ clause }) => clause),
      ['pact/1', 'pact/2', 'pact/3', 'pact/4', 'pact/5'],
    )
  })

  test('[AG19] what it calls applied is what the decision rests on', () => {
    fc.assert(
      fc.property(anyStanding, anyQuestion, anyTimes, (standing, question, { now, began }) => {
        const { answer, clauses } = compile([standing])(question, now, began)
        const { applied: found } = explain(standing, question, now, began)
        const applied = new Set(found.map((finding) => finding.clause))
        if (answer === 'permitted') assert(clauses.every((clause) => applied.has(clause)))
      }),
      { seed: 20260101, numRuns: 300 },
    )
  })
})

describe('two evaluators', () => {
  test('[AG17] the compiled evaluator says what the naive one says', () => {
    const answers = new Map<string, number>()
    fc.assert(
      fc.property(
        anyStandings,
        anyOrders,
        fc.array(fc.tuple(anyQuestion, anyTimes), { minLength: 4, maxLength: 8 }),
        (standings, orders, asked) => {
          const decideFast = compile(standings, orders)
          for (const [question, { now, began }] of asked) {
            const decision = decideFast(question, now, began)
            const naive = decideNaively(standings, orders, question, now, began)
            assert.deepEqual(decision, naive)
            // Once more: the second time it may be an outcome that was kept.
            assert.deepEqual(decideFast(question, now, began), naive)
            const key = `${decision.answer} ${decision.why}`
            answers.set(key, (answers.get(key) ?? 0) + 1)
          }
        },
      ),
      { seed: 20260101, numRuns: process.env.CORRIDOR_LONG ? 20_000 : 1_200 },
    )
    const total = [...answers.values()].reduce((a, b) => a + b, 0)
    assert(total >= (process.env.CORRIDOR_LONG ? 100_000 : 5_000), `${total} triples`)
    // The sample is worth something only if it meets every kind of answer, and often.
    assert.equal(answers.size, 6, JSON.stringify([...answers]))
    for (const [answer, times] of answers) assert(times >= 30, `${answer}: ${times}`)
  })

  test('[AG17] every kind of question is found by its kind', () => {
    const list = [standingOf(agreementOf(clauseKinds.map((kind) => ({ kind }))))]
    for (const [i, kind] of clauseKinds.entries()) {
      const facts: Facts = { ...border, territory: 'be' }
      assert.deepEqual(compile(list)(ask(facts, kind), noon).clauses, [`pact/${i + 1}`])
    }
  })

  test('[AG17] ten thousand clauses are read, compiled and asked like ten', () => {
    const cycle = <T>(of: readonly T[], i: number): T => of[i % of.length]!
    const clauses = Array.from({ length: 10_000 }, (_, i) => ({
      id: `${i + 1}`,
      title: words('A'),
      kind: cycle(['transfer', 'transfer', 'route'], i),
      effect: i % 97 === 0 ? 'prohibits' : cycle(['permits', 'permits', 'provides'], i >> 2),
      when: {
        to: cycle(['be', 'de', ['be', 'nl']], i >> 1),
        category: cycle(factTable.category.words, i >> 3),
        ...(i % 97 === 0 && { crisisDeclared: true, enRoute: false }),
        ...(i % 3 < 2 && { ageYears: { atLeast: i % 130 }, roomAtHome: i % 5 === 0 }),
      },
      unless: i % 11 === 0 ? [{ crisisDeclared: true }] : [],
    }))
    const written = { ...agreementOf([{}]), clauses }
    const text = JSON.stringify(written).replaceAll('},{"id"', '},\n{"id"')
    const read = readAgreement(text, 'ten-thousand.yaml')
    assert(read.ok)
    assert.equal(read.value.clauses.length, 10_000)
    const standings = [standingOf(read.value)]
    const decideFast = compile(standings)
    const answers = new Set<string>()
    for (const question of fc.sample(anyQuestion, { seed: 20260101, numRuns: 40 })) {
      const decision = decideFast(question, noon)
      assert.deepEqual(decision, decideNaively(standings, [], question, noon))
      answers.add(decision.answer)
    }
    assert.equal(answers.size, 3)
  })

  test('[AG17] more in the way than the tables count, and more exceptions than they hold', () => {
    const truths = [
      'unaccompaniedMinor',
      'lightsAndSirens',
      'certified',
      'nationalOrder',
      'announced',
      'enRoute',
      'roomAtHome',
      'reserveKept',
      'accepted',
      'returning',
      'familyTogether',
      'threatened',
      'contaminated',
      'methodSigned',
      'crisisDeclared',
      'coverKept',
      'targetReached',
    ]
    const all = (value: boolean, of = truths) => Object.fromEntries(of.map((name) => [name, value]))
    const unless = Array.from({ length: 40 }, (_, i) => ({ ageYears: { atLeast: i, atMost: i } }))
    for (const clauses of [
      [{ when: all(true) }],
      [{ when: all(true) }, { when: { ...all(true), category: 'minor' } }],
      [{ when: all(true, truths.slice(1)) }, { when: all(true) }, { unless }],
      Array.from({ length: 70 }, (_, i) => ({ when: { ageYears: { atMost: i } } })),
    ]) {
      const standings = [standingOf(agreementOf(clauses))]
      const decideFast = compile(standings)
      for (const facts of [
        all(false),
        all(true),
        { ageYears: 7 },
        { ...all(false), ageYears: 99 },
      ]) {
        const question = ask({ ...border, ...facts } as Facts)
        assert.deepEqual(decideFast(question, noon), decideNaively(standings, [], question, noon))
      }
    }
  })

  test('what is given out cannot be changed by who gets it', () => {
    const decideFast = compile([standingOf(agreementOf([{ duties: [{ duty: 'ask-consent' }] }]))])
    const first = decideFast(ask(border), noon)
    assert.throws(() => (first.clauses as string[]).push('order/forged'), TypeError)
    assert.throws(() => (first.duties as unknown[]).pop(), TypeError)
    assert.deepEqual(decideFast(ask(border), noon).clauses, ['pact/1'])
  })
})
