import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarOfObligations, findObligation } from '#core/agreement/calendar.ts'
import { chairOn, obligationsOf } from '#core/agreement/obligations.ts'
import { standingsOf } from '#core/agreement/standing.ts'
import { type Agreement, agreement as agreementSchema } from '#core/law/agreement.ts'
import {
  amending,
  base,
  day,
  exchange,
  foundationOf,
  governance,
  hashOf,
  memberOf,
  states,
  type TestParty,
} from '#test/treaty.ts'
import { minute, noon, person } from '#test/world.ts'

type Decided = ReturnType<TestParty['do']>
const codeOf = (decided: Decided) => {
  assert(!decided.ok, 'accepted')
  return `${decided.error.code} ${decided.error.params.why ?? ''}`.trim()
}
const done = (decided: Decided) =>
  assert(decided.ok, decided.ok ? '' : JSON.stringify(decided.error))
/** Midnight in Brussels that ends a day. */
const endOf = (date: string) =>
  Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime('Europe/Brussels')
    .epochMilliseconds
const idsOf = (text: Agreement, from: string, until: string) => {
  const foundation = foundationOf(text)
  return obligationsOf(standingsOf(foundation, memberOf('nl', foundation).state), from, until).map(
    ({ id }) => id,
  )
}
const threeOf = (text: Agreement = base) => {
  const foundation = foundationOf(text)
  return states.map((id) => memberOf(id, foundation)) as [TestParty, TestParty, TestParty]
}
const only = (text: Agreement, ...clauses: object[]) =>
  agreementSchema.parse({ ...text, clauses: [text.clauses[0], ...clauses] })

test('[TY29] obligations fall due by themselves, with the same name and day at every member', () => {
  assert.deepEqual(idsOf(base, '2026-11-01', '2027-03-31'), [
    '9.5/deliver-every/stock-report/be/2026-11-30',
    '9.5/deliver-every/stock-report/be/2026-12-31',
    '9.3/rotate-chair/de/2027-01-01',
    '9.4/report/de/2027-01-01',
    '9.5/deliver-every/stock-report/be/2027-01-31',
    '9.5/deliver-every/stock-report/be/2027-02-28',
    '9.5/deliver-every/stock-report/be/2027-03-31',
  ])
  const table: [string, object[], object, string[]][] = [
    [
      'once',
      [{ duty: 'deliver-by', what: 'accounts', who: 'de', day: '2026-12-01', remindDays: 5 }],
      {},
      ['2.9/deliver-by/accounts/de/2026-12-01'],
    ],
    ['together', [{ duty: 'hold-drill', everyMonths: 6 }], {}, ['2.9/hold-drill/2027-01-01']],
    [
      'a committee',
      [{ duty: 'hold-committee', committee: 'joint', everyMonths: 12, quorumPercent: 50 }],
      {},
      ['2.9/hold-committee/joint/2027-01-01'],
    ],
    [
      'from a later day on',
      [{ duty: 'report', everyMonths: 2 }],
      { from: '2026-10-15' },
      ['2.9/report/2026-12-15', '2.9/report/2027-02-15'],
    ],
    [
      'up to a day',
      [{ duty: 'report', everyMonths: 1 }],
      { until: '2026-11-01' },
      ['2.9/report/2026-11-01'],
    ],
    [
      'with a condition',
      [{ duty: 'report', everyMonths: 1 }],
      { when: { crisisDeclared: true } },
      [],
    ],
    [
      'undetermined',
      [{ duty: 'report', everyMonths: 1 }],
      { diverges: 'art. 3 reads otherwise' },
      [],
    ],
  ]
  for (const [what, duties, more, expected] of table) {
    const text = only(
      base,
      governance('2.9', duties, {
        kind: duties.some((one) => 'what' in one) ? 'obligation' : 'governance',
        ...more,
      }),
    )
    assert.deepEqual(idsOf(text, '2026-11-01', '2027-03-01'), expected, what)
  }
  const money = { duty: 'contribute', key: 'equal', amountEur: 1000, everyMonths: 12 }
  const each = idsOf(
    only(base, governance('8.1', [money], { kind: 'funding' })),
    '2027-01-01',
    '2027-12-31',
  )
  assert.deepEqual(
    each,
    ['be', 'de', 'nl'].map((id) => `8.1/contribute/${id}/2027-01-01`),
  )
})

test('[TY29] an amendment that keeps the article keeps what is owed; a suspension and a farewell end it', () => {
  const members = threeOf()
  const [nl] = members
  const next = amending(base, '1.1.0')
  done(nl.do('draft', { draft: 'd', text: next, basedOn: null }, noon))
  done(nl.do('propose', { hash: hashOf(next) }, noon))
  exchange(members)
  const ids = () =>
    obligationsOf(standingsOf(nl.foundation, nl.state), '2026-11-01', '2027-12-31').map(
      ({ id }) => id,
    )
  const before = ids()
  for (const one of members) done(one.sign(next, noon + 40 * day))
  exchange(members)
  assert.deepEqual(ids(), before)
  const suspend = {
    suspension: 's',
    clause: '9.4',
    safety: false,
    reason: { text: 'x', language: 'en' },
    instrument: 'x',
  }
  done(nl.do('suspend', suspend, noon + 41 * day))
  assert(!ids().some((id) => id.startsWith('9.4/')))
  done(nl.do('lift_suspension', { suspension: 's' }, noon + 42 * day))
  assert.deepEqual(ids(), before)
  const [, be] = members
  done(be.do('withdraw', { withdrawal: 'w' }, noon + 43 * day))
  exchange(members)
  assert(!ids().includes('9.5/deliver-every/stock-report/be/2027-04-30'))
  assert(ids().includes('9.5/deliver-every/stock-report/be/2027-02-28'))
})

const november = '9.5/deliver-every/stock-report/be/2026-11-30'
const evidence = { text: 'Rapport', language: 'fr', sha256: 'b'.repeat(64) }
const about = (entries: { kind: string; body: Record<string, unknown> }[], id = november) =>
  entries
    .filter(({ body }) => body.obligation === id)
    .map(({ kind }) => kind.slice('agreement.obligation_'.length))

test('[TY30] who owes is reminded, and a breach is written when the day has ended, by the others a day later', () => {
  const members = threeOf()
  const [nl, be] = members
  const dueAt = endOf('2026-11-30')
  const remindAt = endOf('2026-11-19')
  assert.deepEqual(
    be.noun.due(be.state, 'be').find(({ about: id }) => id === november),
    {
      at: remindAt,
      what: 'agreement.obligation_reminded',
      about: november,
    },
  )
  assert.deepEqual(about(be.tick(remindAt - 1)), [])
  assert.deepEqual(about(be.tick(remindAt)), ['reminded'])
  assert.deepEqual(about(be.tick(remindAt + day)), [], 'once')
  assert.equal(be.noun.due(be.state, 'be').find(({ about: id }) => id === november)!.at, dueAt)
  assert.deepEqual(about(be.tick(dueAt - 1)), [])
  // Nobody speaks of it here; the owner is silent, and has not been heard.
  assert.deepEqual(about(nl.tick(dueAt)), [])
  assert.deepEqual(about(nl.tick(dueAt + day)), ['breached'])
  assert.deepEqual(about(be.tick(dueAt)), ['breached'])
  assert.deepEqual(about(be.tick(dueAt + day)), [])
  exchange(members)
  assert.deepEqual(about(members[2].tick(dueAt + 2 * day)), [], 'everybody knows')
  const late = memberOf('be', foundationOf(base, dueAt))
  assert.deepEqual(about(late.tick(dueAt + day)), [], 'what fell due before it kept watch')
})

test('[TY30] whenever the clock is asked, all that was due is said, and nothing stays due that is not', () => {
  const be = memberOf('be')
  for (let now = noon; now < noon + 200 * day; now += 3 * day + 7 * minute) {
    be.tick(now)
    for (const { at, about: id } of be.noun.due(be.state, 'be'))
      assert(at > now, `${id} at ${at - now}`)
  }
  const said = be.written.map(({ kind, body }) => `${kind} ${body.obligation}`)
  assert.equal(new Set(said).size, said.length, 'nothing twice')
  assert(said.length > 12)
})

test('[TY31] evidence of who owes fulfils it, in time or late', () => {
  const members = threeOf()
  const [nl, be] = members
  const stateOf = (one: TestParty, now: number, id = november) =>
    findObligation(one.foundation, one.state, id, now)!.state
  const dueAt = endOf('2026-11-30')
  assert.deepEqual(
    [noon, dueAt - 5 * day, dueAt].map((at) => stateOf(nl, at)),
    ['due', 'reminded', 'breached'],
  )
  const fulfil = { obligation: november, evidence }
  assert.equal(codeOf(nl.do('fulfil_obligation', fulfil, noon)), 'not_your_role own-member')
  assert.equal(
    codeOf(be.do('fulfil_obligation', { ...fulfil, obligation: '9.5/x/2026-11-30' }, noon)),
    'unknown_thing',
  )
  assert.equal(
    codeOf(
      be.do(
        'fulfil_obligation',
        { ...fulfil, obligation: november.replace('2026-11-30', '2029-11-30') },
        noon,
      ),
    ),
    'unknown_thing',
  )
  done(be.do('fulfil_obligation', fulfil, dueAt - 1, person('liaison', 'be')))
  assert.equal(codeOf(be.do('fulfil_obligation', fulfil, dueAt)), 'wrong_stage fulfilled')
  assert.deepEqual(about(be.tick(dueAt + 9 * day)), [])
  exchange(members)
  assert.equal(stateOf(nl, dueAt + day), 'fulfilled')
  const december = november.replace('2026-11-30', '2026-12-31')
  const later = endOf('2026-12-31')
  assert.deepEqual(about(be.tick(later), december), ['breached'])
  done(be.do('fulfil_obligation', { ...fulfil, obligation: december }, later + day))
  assert.equal(stateOf(be, later + day, december), 'late')
  const [line] = calendarOfObligations(be.foundation, be.state, '2026-11-30', '2026-11-30', later)
  assert.deepEqual(line!.fulfilled, { party: 'be', at: dueAt - 1, evidence })
})

test('[TY31] what all owe together the chair shows, and without a chair any party', () => {
  const drill = governance('9.8', [{ duty: 'hold-drill', everyMonths: 1 }])
  const [nl] = threeOf(only(base, drill))
  done(nl.do('fulfil_obligation', { obligation: '9.8/hold-drill/2026-12-01', evidence }, noon))
  const [first, be] = threeOf()
  const report = '9.4/report/de/2027-01-01'
  for (const one of [first, be]) {
    assert.equal(
      codeOf(one.do('fulfil_obligation', { obligation: report, evidence }, noon)),
      'not_your_role own-member',
    )
  }
})

test('[TY32] the chair passes on by itself', () => {
  const days = [
    '2025-06-01',
    '2026-01-01',
    '2026-06-30',
    '2026-07-01',
    '2026-12-31',
    '2027-01-01',
    '2027-07-01',
  ]
  assert.deepEqual(
    days.map((one) => chairOn(base, one)),
    ['nl', 'nl', 'nl', 'be', 'be', 'de', 'nl'],
  )
  assert.equal(chairOn(only(base), '2026-11-02'), null)
})

test('[TY29] an amendment without the article ends what it would have made due', () => {
  const members = threeOf()
  const [nl] = members
  const clauses = base.clauses.filter(({ id }) => id !== '9.4')
  const next = amending(base, '1.1.0', { clauses })
  done(nl.do('draft', { draft: 'd', text: next, basedOn: null }, noon))
  done(nl.do('propose', { hash: hashOf(next) }, noon))
  exchange(members)
  const reports = () =>
    obligationsOf(standingsOf(nl.foundation, nl.state), '2026-01-01', '2028-12-31')
      .filter(({ clause }) => clause === '9.4')
      .map(({ day: due }) => due)
  assert.deepEqual(reports(), ['2027-01-01', '2028-01-01'])
  // It is in force after the first of the two days, and before the second.
  for (const one of members) done(one.sign(next, noon + 80 * day))
  exchange(members)
  assert.deepEqual(reports(), ['2027-01-01'])
})
