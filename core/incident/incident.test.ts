import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { casualtyNoun } from '#core/casualty/noun.ts'
import type { Context } from '#core/command.ts'
import { countPeople, peopleOf } from '#core/incident/count.ts'
import { type IncidentState, incidentState, type SamePerson } from '#core/incident/incident.ts'
import { incidentNoun } from '#core/incident/noun.ts'
import { findSuspected, type Look } from '#core/incident/suspect.ts'
import { decide, evolve } from '#core/loop.ts'
import type { Entry } from '#core/record/entry.ts'
import { command, declared, entry, fold, reported } from '#test/given.ts'
import { isOfShape } from '#test/shape.ts'
import { contextOf, minute, noon, person } from '#test/world.ts'

const numRuns = process.env.CORRIDOR_LONG ? 5000 : 300
const seeded = { seed: 20260101, numRuns }
const dispatcher = person('dispatcher')
const belgian = person('coordinator', 'be')
const route = { crossings: ['vise'], minutes: 25 }

const of = (id: string, ...entries: [string, Record<string, unknown>][]): CasualtyState =>
  [
    reported({ label: id }),
    entry('casualty.triaged', {
      method: 'start',
      category: 'immediate',
      step: 's',
      flags: [],
      observations: {},
    }),
    ...entries.map(([kind, body]) => entry(kind, body)),
  ].reduce((state, one) => evolve(casualtyNoun, state, one), casualtyNoun.initial(id))
const destined = (
  facility: string,
  member: string,
  more = {},
): [string, Record<string, unknown>] => [
  'casualty.destined',
  { destination: { facility, member }, route, clauses: [], because: [], ...more },
]
const requested: [string, Record<string, unknown>] = [
  'casualty.requested',
  {
    request: 'r1',
    to: 'be',
    facility: 'be-central',
    clauses: [],
    route,
    answerBy: noon + 10 * minute,
    silence: 'escalates',
  },
]

function deciding(state: IncidentState, casualties: CasualtyState[], actor = dispatcher) {
  const find = (stream: string) => casualties.find((one) => `casualty/${one.id}` === stream)
  const context: Context = contextOf(actor, { find })
  return (kind: string, body: object, seen: number | undefined = state.actVersion) =>
    decide(incidentNoun, state, command(kind, body, seen === undefined ? {} : { seen }), context)
}
const started = fold(incidentNoun, 'i1', [declared()])
const line = (casualty: string, facility = 'be-central', member = 'be') => ({
  casualty,
  facility,
  member,
  route,
  clauses: [],
  because: [],
})
const plan = (...lines: object[]) => ({
  plan: 'p1',
  value: 1,
  bound: 1,
  gap: 0,
  lines,
  unplaced: [],
})
const kindsOf = (decided: ReturnType<ReturnType<typeof deciding>>) => {
  assert(decided.ok, JSON.stringify(decided))
  return decided.value.map(({ kind }) => kind)
}
const codeOf = (decided: ReturnType<ReturnType<typeof deciding>>) => {
  assert(!decided.ok, 'accepted')
  return `${decided.error.code} ${decided.error.params.why ?? ''} ${decided.error.field ?? ''}`.trim()
}

test('[IN1] a message of a dispatch system sent again changes nothing', () => {
  const { body } = declared()
  const message = { ...body, reference: 'CAD-7' }
  const none = incidentNoun.initial('i1')
  assert.deepEqual(kindsOf(deciding(none, [])('incident.declare', message)), ['incident.declared'])
  const there = fold(incidentNoun, 'i1', [entry('incident.declared', message)])
  assert.deepEqual(kindsOf(deciding(there, [])('incident.declare', message)), [])
  assert.match(codeOf(deciding(there, [])('incident.declare', body)), /^already_exists/)
  const odd = { ...body, estimated: { low: 5, high: 2 } }
  assert.match(codeOf(deciding(none, [])('incident.declare', odd)), /^impossible_value too-low/)
})

test('[IN3] a plan is adopted as far as the agreement permits it now', () => {
  const far = of('c3', destined('nl-central', 'nl'), ['casualty.departed', { vehicle: 'v' }])
  const casualties = [of('c1'), { ...of('c2'), category: 'minor' as const }, far]
  const decided = deciding(started, casualties)(
    'incident.adopt_plan',
    plan(line('c1'), line('c2'), line('c3'), line('c9')),
  )
  assert.deepEqual(kindsOf(decided), ['incident.planned', 'casualty.destined'])
  assert(decided.ok)
  assert.deepEqual(decided.value[0]!.body.unplaced, [
    { casualty: 'c2', why: 'not_permitted' },
    { casualty: 'c3', why: 'on-the-way' },
    { casualty: 'c9', why: 'unknown_thing' },
  ])
  assert.deepEqual(decided.value[1]!.body.clauses, ['small/1.1', 'small/2.1'])
  const none = deciding(started, casualties)('incident.adopt_plan', plan(line('c2')))
  assert.equal(codeOf(none), 'not_permitted nothing-permits lines.0')
})

test('[IN4] a later plan leaves alone what a person chose and what stands already', () => {
  const chosen = of('c1', destined('nl-south', 'nl', { override: { reason: {} } }))
  assert.equal(chosen.destination, null, 'a reason that cannot be read is no choice')
  const reason = { text: 'x', language: 'en' }
  const own = of('c1', destined('nl-south', 'nl', { override: { reason } }))
  const standing = of('c2', destined('be-central', 'be'))
  const decided = deciding(started, [own, standing])(
    'incident.adopt_plan',
    plan(line('c1'), line('c2')),
  )
  assert.deepEqual(kindsOf(decided), ['incident.planned'])
  assert(decided.ok)
  assert.deepEqual(decided.value[0]!.body.unplaced, [{ casualty: 'c1', why: 'overridden' }])
})

test('[IN5] one request asks about many, each with the time and the silence of its articles', () => {
  const ask = { request: 'r1', to: 'de', casualties: ['c1', 'c2'] }
  const both = [of('c1', destined('de-central', 'de')), of('c2', destined('de-south', 'de'))]
  const decided = deciding(started, both)('incident.ask', ask)
  assert.deepEqual(kindsOf(decided), ['incident.asked', 'casualty.requested', 'casualty.requested'])
  assert(decided.ok)
  const { silence, answerBy } = decided.value[1]!.body
  assert.deepEqual([silence, answerBy], ['accepted', noon + 5 * minute])
  const one = deciding(started, [both[0]!, of('c2')])('incident.ask', ask)
  assert.equal(codeOf(one), 'wrong_stage not-destined casualties.1')
  assert.match(codeOf(deciding(started, both)('incident.ask', { ...ask, to: 'nl' })), /at-home/)
})

test('[IN6] a member that has been asked about a casualty is not asked again', () => {
  const waiting = of('c1', destined('be-central', 'be'), requested)
  const ask = { request: 'r2', to: 'be', casualties: ['c1'] }
  assert.equal(
    codeOf(deciding(started, [waiting])('incident.ask', ask)),
    'already_answered asked casualties.0',
  )
  const lapsed = of('c1', destined('be-central', 'be'), requested, [
    'casualty.request_lapsed',
    { request: 'r1', silence: 'escalates' },
  ])
  assert.equal(kindsOf(deciding(started, [lapsed])('incident.ask', ask)).length, 2)
})

test('[IN7] the asked side answers line by line, each hospital for itself', () => {
  const asked = fold(incidentNoun, 'i1', [
    declared(),
    entry('incident.asked', { request: 'r1', to: 'be', casualties: ['c1', 'c2'] }),
  ])
  const mine = of('c1', destined('be-central', 'be'), requested)
  const theirs = of('c2', destined('be-south', 'be'), [
    requested[0],
    { ...requested[1], facility: 'be-south' },
  ])
  const lines = [
    { casualty: 'c1', answer: 'accepted' },
    { casualty: 'c2', answer: 'declined', reason: 'full' },
  ]
  const answer = (actor: typeof belgian, of = lines) =>
    deciding(asked, [mine, theirs], actor)('incident.answer', { request: 'r1', lines: of })
  assert.equal(kindsOf(answer(person('liaison', 'be'))).length, 2)
  assert.equal(codeOf(answer(belgian)), 'not_your_role own-facility lines.1')
  assert.deepEqual(kindsOf(answer(belgian, lines.slice(0, 1))), ['casualty.answered'])
  assert.match(codeOf(answer(dispatcher)), /^unknown_thing/)
  assert.match(codeOf(answer(belgian, [lines[0]!, lines[0]!])), /^invalid_input/)
})

test('[IN8] an act names what it saw', () => {
  const planned = fold(incidentNoun, 'i1', [declared(), entry('incident.planned', plan())])
  const unseen = decide(incidentNoun, planned, command('incident.close', {}), contextOf(dispatcher))
  assert.equal(codeOf(unseen), 'invalid_input  seen')
  const stale = deciding(planned, [])('incident.close', {}, 0)
  assert.match(codeOf(stale), /^stale/)
  assert.deepEqual(kindsOf(deciding(planned, [])('incident.close', {})), ['incident.closed'])
  const partner = deciding(planned, [], person('dispatcher', 'be'))('incident.close', {})
  assert.match(codeOf(partner), /^not_custodian/)
})

test('[IN9] one proposes, another confirms, and parting loses nothing', () => {
  const proposed = entry(
    'incident.same_person_proposed',
    { a: 'c2', b: 'c1', basis: 'tag' },
    {
      actor: { id: 'crew@nl', role: 'crew' },
    },
  )
  const state = fold(incidentNoun, 'i1', [declared(), proposed])
  const pair = { a: 'c1', b: 'c2' }
  const alone = { ...dispatcher, id: 'crew@nl' }
  const confirm = 'incident.confirm_same_person'
  assert.match(codeOf(deciding(started, [])(confirm, pair)), /needs_second_person not-proposed/)
  assert.match(codeOf(deciding(state, [], alone)(confirm, pair)), /needs_second_person same-person/)
  const confirmed = deciding(state, [])(confirm, pair)
  assert.deepEqual(kindsOf(confirmed), ['incident.same_person_confirmed'])
  const one = [entry('incident.same_person_confirmed', pair)].reduce(
    (state, one) => evolve(incidentNoun, state, one),
    state,
  )
  assert.equal(countPeople(['c1', 'c2'], one.samePersons).high, 1)
  assert.deepEqual(peopleOf(['c1', 'c2', 'c3'], one.samePersons), [['c1', 'c2'], ['c3']])
  const two = [entry('incident.same_person_parted', pair)].reduce(
    (state, one) => evolve(incidentNoun, state, one),
    one,
  )
  assert.deepEqual(peopleOf(['c1', 'c2'], two.samePersons), [['c1'], ['c2']])
})

test('[IN10] 47 records with 7 suspected pairs read 40 to 47, and 40 once confirmed', () => {
  const records = Array.from({ length: 47 }, (_, index) => `c${index}`)
  const pairs = Array.from({ length: 7 }, (_, index) => ({ a: `c${index}`, b: `c${46 - index}` }))
  assert.deepEqual(countPeople(records, [], pairs), { low: 40, high: 47, records: 47 })
  const confirmed = pairs.map((pair, at) => ({ ...pair, state: 'confirmed' as const, at }))
  assert.deepEqual(countPeople(records, confirmed), { low: 40, high: 40, records: 47 })
})

const records = ['a', 'b', 'c', 'd', 'e', 'f']
const settled = fc.array(
  fc.record({
    a: fc.constantFrom(...records),
    b: fc.constantFrom(...records),
    state: fc.constantFrom<SamePerson['state'][]>('proposed', 'confirmed', 'parted'),
  }),
  { maxLength: 10 },
)

test('[IN10] [IN11] the range holds, shrinks by confirming, and parted records stay apart', () => {
  fc.assert(
    fc.property(settled, (all) => {
      const pairs = all.filter(({ a, b }) => a !== b).map((one, at) => ({ ...one, at }))
      const { low, high } = countPeople(records, pairs)
      assert(1 <= low && low <= high && high <= records.length)
      // What is only proposed today is confirmed later than what is confirmed already.
      const asConfirmed = pairs.map((one) =>
        one.state === 'proposed' ? { ...one, state: 'confirmed' as const, at: one.at + 1000 } : one,
      )
      assert(countPeople(records, asConfirmed).high <= high)
      const groups = peopleOf(records, asConfirmed)
      assert.deepEqual(groups.flat().sort(), records)
      for (const { a, b, state } of pairs) {
        if (state !== 'parted') continue
        assert(!groups.some((group) => group.includes(a) && group.includes(b)))
      }
    }),
    seeded,
  )
})

const look = (id: string, more: Partial<Look> = {}): Look => ({
  id,
  member: 'nl',
  reportedBy: id,
  reportedAt: noon,
  tag: null,
  sex: 'female',
  ageYears: 30,
  place: { lat: 50.8, lon: 5.8 },
  ...more,
})

test('[IN12] two records look alike by tag, or by sex, age, place and time', () => {
  const alike = (a: Look, b: Look) => findSuspected([a, b], []).length === 1
  const one = look('a')
  const table: [string, Partial<Look>, boolean][] = [
    ['all the same', {}, true],
    ['two years apart', { ageYears: 32 }, true],
    ['three years apart', { ageYears: 33 }, false],
    ['another sex', { sex: 'male' }, false],
    ['sex not known', { sex: 'unknown' }, false],
    ['age not known', { ageYears: null }, false],
    ['place not known', { place: null }, false],
    ['a kilometre away', { place: { lat: 50.809, lon: 5.8 } }, false],
    ['an hour later', { reportedAt: noon + 60 * minute }, false],
    ['the same reporter', { reportedBy: 'a' }, false],
  ]
  for (const [what, more, expected] of table)
    assert.equal(alike(one, look('b', more)), expected, what)
  const tagged = { tag: 't', sex: 'unknown' as const, ageYears: null, place: null }
  assert(alike(look('a', tagged), look('b', tagged)))
  assert(!alike(look('a', { tag: 't' }), look('b', { tag: 'u' })))
  assert(alike(look('a', { tag: 't' }), look('b', { tag: 'u', member: 'be' })))
})

test('[IN12] what looks alike does not hang on the order of the records, nor names settled pairs', () => {
  const three = [look('a'), look('b'), look('c', { ageYears: 31 })]
  assert.deepEqual(findSuspected(three, []), findSuspected(three.toReversed(), []))
  const pairs = fold(incidentNoun, 'i1', [
    declared(),
    entry('incident.same_person_parted', { a: 'b', b: 'a' }),
  ]).samePersons
  assert.deepEqual(
    findSuspected(three, pairs)
      .map(({ a, b }) => a + b)
      .sort(),
    ['ac', 'bc'],
  )
})

test('[IN13] partners are told once they are alerted or asked', () => {
  const told = fold(incidentNoun, 'i1', [
    declared(),
    entry('incident.alerted', { to: ['de'] }),
    entry('incident.asked', { request: 'r1', to: 'be', casualties: ['c1'] }),
  ])
  assert.deepEqual(incidentNoun.audience(started, 'nl'), [])
  assert.deepEqual(incidentNoun.audience(told, 'nl'), ['be', 'de'])
  assert.deepEqual(incidentNoun.audience(told, 'be'), ['de', 'nl'])
})

const said = fc.record({
  kind: fc.constantFrom('proposed', 'confirmed', 'parted'),
  a: fc.constantFrom('a', 'b'),
  at: fc.integer({ min: 0, max: 4 }),
})
const spoken = fc.record({
  nl: fc.array(said, { maxLength: 6 }),
  be: fc.array(said, { maxLength: 6 }),
  order: fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
})

test('[IN2] in whatever order two members settle who is who, the incident is the same', () => {
  fc.assert(
    fc.property(spoken, spoken, ({ nl, be, order }, { order: other }) => {
      const of = (member: string, list: typeof nl) =>
        list.flatMap(({ kind, a, at }) => {
          const more = { member, occurredAt: noon + at, actor: { id: `x@${member}`, role: 'crew' } }
          const basis = kind === 'proposed' ? { basis: member === 'nl' ? 'tag' : 'name' } : {}
          const estimate = { low: at, high: at + 1 }
          return [
            entry(`incident.same_person_${kind}`, { a, b: 'c', ...basis }, more),
            entry('incident.estimated', estimate, more),
          ]
        })
      const queues = [[declared({ occurredAt: noon }), ...of('nl', nl)], of('be', be)]
      const merged = (first: boolean[]) => {
        const left = queues.map((queue) => [...queue])
        const out: Entry[] = []
        for (const turn of first) out.push(...left[turn ? 0 : 1]!.splice(0, 1))
        return [...out, ...left.flat()]
      }
      const strip = ({ version: _v, actVersion: _a, ...state }: IncidentState) => state
      const one = fold(incidentNoun, 'i1', merged(order))
      assert.deepEqual(strip(fold(incidentNoun, 'i1', merged(other))), strip(one))
      isOfShape(incidentState, one)
    }),
    seeded,
  )
})
