import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#core/access/role.ts'
import { casualtyNoun } from '#core/casualty/noun.ts'
import { decide, findTrespass } from '#core/loop.ts'
import type { Entry } from '#core/record/entry.ts'
import { command, entry, fold, reported } from '#test/given.ts'
import { contextOf, ground, noon, person } from '#test/world.ts'

const be = { facility: 'be-central', member: 'be' }
const by = (member: string) => ({ member })
const destined = (member: string) =>
  entry('casualty.destined', { destination: be, route: null, clauses: [], because: [] }, by(member))
const departed = (member: string) =>
  entry('casualty.departed', { vehicle: 'a1', destination: be, route: null }, by(member))
const signed = (side: string, member: string) =>
  entry('casualty.handover_signed', { side, content: 'a'.repeat(64), language: 'en' }, by(member))
const tookOver = (member: string) =>
  entry(
    'casualty.taken_over',
    { facility: `${member}-central`, reason: { text: 'x', language: 'en' } },
    by(member),
  )
const requested = (to: string) =>
  entry('casualty.requested', {
    request: 'r1',
    to,
    facility: 'be-central',
    clauses: [],
    answerBy: noon,
    silence: 'refused',
    route: null,
  })
const answered = (member: string) =>
  entry('casualty.answered', { request: 'r1', answer: 'accepted' }, by(member))
const lapsed = (member: string) =>
  entry('casualty.request_lapsed', { request: 'r1', silence: 'accepted' }, by(member))
const necessity = entry('casualty.necessity_invoked', {
  refused: { code: 'not_permitted', clauses: [] },
  destination: be,
  route: null,
  reason: 'life-threat',
  review: { id: 'v1', dueAt: noon },
})
const reviewed = (member: string) =>
  entry('casualty.review_closed', { review: 'v1', finding: 'justified' }, by(member))
const sentOn = (member: string, to: string) =>
  entry(
    'casualty.destined',
    {
      destination: { facility: `${to}-central`, member: to },
      route: null,
      clauses: [],
      because: [],
    },
    by(member),
  )
const crossed = (member: string) => entry('casualty.crossed', { crossing: 'v' }, by(member))
const died = (member: string) =>
  entry(
    'casualty.death_confirmed',
    { profession: 'physician', territory: member, at: noon },
    by(member),
  )
const closed = (member: string) => entry('casualty.closed', { outcome: 'admitted' }, by(member))

type Case = [what: string, known: Entry[], then: Entry, held: string | null]
const cases: Case[] = [
  ['who reported somebody departs with them', [reported()], departed('nl'), null],
  ['a stranger departs', [reported(), destined('nl')], departed('de'), 'not-in-charge'],
  ['who was merely asked departs', [reported(), requested('de')], departed('de'), 'not-in-charge'],
  ['a stranger chooses a destination', [reported()], destined('de'), 'not-in-charge'],
  ['a stranger closes', [reported()], closed('be'), 'not-in-charge'],
  ['before the report arrives, a stranger departs', [], departed('de'), 'not-begun, early'],
  ['who took over departs', [reported(), destined('nl'), tookOver('be')], departed('be'), null],
  ['who signed for them closes', [reported(), signed('receiving', 'be')], closed('be'), null],
  [
    'before the report arrives, who took over departs',
    [tookOver('be')],
    departed('be'),
    'not-begun, early',
  ],
  ['who gave them away was once in charge', [reported(), tookOver('be')], departed('nl'), null],
  ['they were sent to be, which takes over', [reported(), destined('nl')], tookOver('be'), null],
  ['nobody sent them to de', [reported(), destined('nl')], tookOver('de'), 'not-sent-there'],
  [
    'nobody sent them to de, which signs',
    [reported()],
    signed('receiving', 'de'),
    'not-sent-there',
  ],
  [
    'be has them and may have sent them on',
    [reported(), tookOver('be')],
    tookOver('de'),
    'not-sent-there, early',
  ],
  ['be has sent them on', [reported(), tookOver('be'), sentOn('be', 'de')], tookOver('de'), null],
  ['the asked side answers', [reported(), requested('be')], answered('be'), null],
  ['another side answers', [reported(), requested('be')], answered('de'), 'not-asked'],
  ['an answer before its question', [reported()], answered('be'), 'not-asked, early'],
  ['the asking side lets it lapse', [reported(), requested('be')], lapsed('nl'), null],
  ['the asked side lets it lapse', [reported(), requested('be')], lapsed('be'), 'not-asking'],
  ['its own review', [reported(), necessity], reviewed('nl'), null],
  ["another's review", [reported(), necessity], reviewed('be'), 'not-reviewing'],
  [
    'the same patient reported by another',
    [reported()],
    reported({}, by('be')),
    'begun-by-another',
  ],
  ['who was never told sees a crossing', [reported()], crossed('de'), 'not-told'],
  ['who is asked sees a crossing', [reported(), requested('de')], crossed('de'), null],
  ['a death by who was never told', [reported()], died('be'), 'not-in-charge'],
  ['a death by who was merely asked', [reported(), requested('be')], died('be'), 'not-in-charge'],
  ['a death where they are brought', [reported(), destined('nl')], died('be'), null],
  [
    'a kind of tomorrow, by who was never told',
    [reported()],
    entry('casualty.teleported', {}, by('de')),
    'later',
  ],
  [
    'a kind of tomorrow, by who is asked',
    [reported(), requested('de')],
    entry('casualty.teleported', {}, by('de')),
    'later',
  ],
]

for (const [what, known, then, held] of cases) {
  test(`[CA36] ${what}: ${held === null ? 'is taken in' : `is held, ${held}`}`, () => {
    const found = findTrespass(casualtyNoun, fold(casualtyNoun, 'c1', known), then, ground)
    assert.equal(found && `${found.why}${found.early ? ', early' : ''}`, held)
  })
}

test('[CA36] a third member, who cannot know yet who sent whom, keeps a takeover waiting', () => {
  const known = fold(casualtyNoun, 'c1', [reported()])
  const seenFrom = { ...ground, home: 'de' }
  assert.deepEqual(findTrespass(casualtyNoun, known, tookOver('be'), seenFrom), {
    why: 'not-sent-there',
    early: true,
  })
  const sent = fold(casualtyNoun, 'c1', [reported(), destined('nl')])
  assert.equal(findTrespass(casualtyNoun, sent, tookOver('be'), seenFrom), null)
})

test('[CA36] personal data come in only under the subject that the stream names', () => {
  const state = fold(casualtyNoun, 'c1', [reported(), destined('nl')])
  const sealed = (subject: string) => ({ ...crossed('be'), sealed: { subject, sha256: '' } })
  assert.equal(findTrespass(casualtyNoun, state, sealed('c1'), ground), null)
  assert.deepEqual(findTrespass(casualtyNoun, state, sealed('c2'), ground), { why: 'subject' })
})

test('[CA36] into an incident of ours only whoever was told of it reports', () => {
  const none = casualtyNoun.initial('c1')
  const theirs = (lead: string) => reported({ lead }, by('be'))
  const with_ = (told: boolean | null) => ({ ...ground, concerns: () => told })
  const judged = (lead: string, told: boolean | null) =>
    findTrespass(casualtyNoun, none, theirs(lead), with_(told))
  assert.equal(judged('nl', true), null)
  assert.deepEqual(judged('nl', false), { why: 'not-told', early: true })
  assert.deepEqual(judged('be', false), { why: 'not-told', early: true }, 'whoever it says leads')
  assert.deepEqual(judged('nl', null), { why: 'unknown-thing' })
  assert.equal(judged('be', null), null)
})

test('[CA36] a command by a member that does not have the patient is refused as partners would hold it', () => {
  const theirs = fold(casualtyNoun, 'c1', [reported({}, by('be')), requested('nl')])
  const bodies: [kind: string, body: object, role: Role][] = [
    [
      'casualty.confirm_death',
      { profession: 'physician', territory: 'nl', at: noon },
      'medical-director',
    ],
    ['casualty.state_consent', { about: 'sharing', consent: 'given' }, 'medical-director'],
    ['casualty.identify', { status: 'confirmed', personal: {} }, 'tracing-officer'],
  ]
  for (const [kind, body, role] of bodies) {
    const decided = decide(casualtyNoun, theirs, command(kind, body), contextOf(person(role)))
    assert(!decided.ok, kind)
    assert.equal(decided.error.code, 'not_custodian', kind)
    const ours = fold(casualtyNoun, 'c1', [reported()])
    const own = decide(casualtyNoun, ours, command(kind, body), contextOf(person(role)))
    assert(own.ok, `${kind}: ${JSON.stringify(own)}`)
  }
})
