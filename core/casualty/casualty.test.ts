import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casualtyNoun } from '#core/casualty/noun.ts'
import { decide, evolve } from '#core/loop.ts'
import { command, declared, entry, fold, given, incident, reported } from '#test/given.ts'
import { contextOf, minute, noon, person } from '#test/world.ts'

const dispatcher = person('dispatcher')
const crew = person('crew')
const belgian = person('coordinator', 'be')
const toBelgium = { facility: 'be-central', member: 'be' }
const home = { facility: 'nl-central', member: 'nl' }
const route = { crossings: ['vise'], minutes: 25 }
const text = (words: string) => ({ text: words, language: 'en' })
const a = 'a'.repeat(64)
const b = 'b'.repeat(64)

const triaged = (category = 'immediate', said = {}) =>
  entry(
    'casualty.triaged',
    { method: 'start', category, step: 's', flags: [], observations: {} },
    said,
  )
const destined = (destination: object = toBelgium, more = {}) =>
  entry('casualty.destined', { destination, route, clauses: ['small/1.1'], because: [], ...more })
const requested = (more = {}, said = {}) =>
  entry(
    'casualty.requested',
    {
      request: 'r1',
      to: 'be',
      facility: 'be-central',
      clauses: ['small/1.1'],
      answerBy: noon + 10 * minute,
      silence: 'escalates',
      route,
      ...more,
    },
    said,
  )
const by = (who: { id: string; role: string; member: string }, occurredAt?: number) => ({
  member: who.member,
  actor: { id: who.id, role: who.role },
  ...(occurredAt !== undefined && { occurredAt }),
})
const answered = (answer = 'accepted', at?: number) =>
  entry('casualty.answered', { request: 'r1', answer, reason: 'full' }, by(belgian, at))
const departed = (at?: number) =>
  entry('casualty.departed', { vehicle: 'nl-a1', destination: toBelgium, route }, by(crew, at))
const arrived = () => entry('casualty.arrived', { destination: toBelgium })
const signed = (
  side: string,
  content: string,
  who = side === 'giving' ? crew : belgian,
  at?: number,
) => entry('casualty.handover_signed', { side, content, language: 'en' }, by(who, at))

const accepted = () => [reported(), triaged(), destined(), requested(), answered()]
const atTheDoor = () => [...accepted(), departed(), arrived()]

test('[CA1] what is seen is noted, whoever has custody, and after the record is closed', () => {
  given(...atTheDoor(), signed('giving', a), signed('receiving', a))
    .when('casualty.observe', { observations: { walks: 'no' } }, crew)
    .writes('casualty.observed')
  given(reported(), entry('casualty.closed', { outcome: 'left' }))
    .when('casualty.treat', { intervention: 'tourniquet' }, crew, { agreement: null })
    .writes('casualty.treated')
})

test('a casualty is reported into an incident that is known, once', () => {
  const body = { incident: 'i1', label: 'C-01', sex: 'male', foundBy: 'crew' }
  given().when('casualty.report', body, crew).writes('casualty.reported')
  given()
    .when('casualty.report', { ...body, incident: 'i9' }, crew)
    .refused({ code: 'unknown_thing' })
  given(reported()).when('casualty.report', body, crew).refused({ code: 'already_exists' })
  given().when('casualty.observe', { observations: {} }, crew).refused({ code: 'unknown_thing' })
  assert.equal(incident.exists, declared().kind === 'incident.declared')
})

test('[CA2] of two things said the later counts, whichever arrives first', () => {
  const early = entry('casualty.observed', { observations: { walks: 'yes' } }, { occurredAt: noon })
  const late = entry(
    'casualty.observed',
    { observations: { walks: 'no' } },
    { occurredAt: noon + 1 },
  )
  for (const order of [
    [early, late],
    [late, early],
  ]) {
    assert.equal(given(reported(), ...order).state.observations.walks?.value, 'no')
  }
  const byGermany = triaged('minor', { member: 'de', occurredAt: noon })
  const byHome = triaged('urgent', { member: 'nl', occurredAt: noon })
  assert.equal(given(reported(), byHome, byGermany).state.category, 'urgent')
  assert.equal(given(reported(), byGermany, byHome).state.category, 'urgent')
})

test('[CA4] an entry of unknown kind or with an unreadable body changes only the version', () => {
  const { state } = given(reported())
  for (const odd of [
    entry('casualty.teleported', {}),
    entry('casualty.destined', { destination: 'nowhere' }),
    entry('casualty.answered', { request: 'r9', answer: 'perhaps' }),
  ]) {
    assert.deepEqual(evolve(casualtyNoun, state, odd), { ...state, version: state.version + 1 })
  }
})

test('[CA4] an entry folded twice counts once', () => {
  const entries = atTheDoor()
  const twice = entries.flatMap((one) => [one, one])
  const { version: _v, actVersion: _a, ...once } = fold(casualtyNoun, 'c1', entries)
  const { version: _w, actVersion: _b, ...again } = fold(casualtyNoun, 'c1', twice)
  assert.deepEqual(again, once)
})

test('[CA5] impossible vitals are refused by name and limits', () => {
  const refused = given(reported())
    .when('casualty.observe', { observations: { heartRatePerMin: 700 } }, crew)
    .refused({ code: 'impossible_value', field: 'observations.heartRatePerMin' })
  assert.equal(refused.params.max, 350)
})

test('[CA6] a triage that lacks an answer asks for it; once complete it gives the category', () => {
  given(reported())
    .when('casualty.triage', { method: 'start', observations: {} }, crew)
    .refused({ code: 'invalid_input', field: 'observations.walks', why: 'not-asked' })
  const { state } = given(reported())
    .when('casualty.triage', { method: 'start', observations: { walks: 'yes' } }, crew)
    .writes('casualty.triaged')
  assert.equal(state.category, 'minor')
  given(reported())
    .when('casualty.triage', { method: 'magic', observations: {} }, crew)
    .refused({ code: 'unknown_method' })
})

test('[CA7] a label of a known scheme keeps its original, and the most urgent meaning counts', () => {
  const entryOf = entry('casualty.labelled', {
    scheme: 'X',
    label: 'II',
    categories: ['urgent', 'delayed'],
    lossy: true,
  })
  const { state } = given(reported(), entryOf)
  assert.equal(state.category, 'urgent')
  assert.equal(state.triage?.value.label, 'II')
  assert.deepEqual(state.labels[0]?.value.categories, ['urgent', 'delayed'])
})

test('[CA8] a label that nobody can read is kept as said, and the category stays', () => {
  const { state } = given(reported(), triaged('delayed'))
    .when('casualty.label', { scheme: 'ATLANTIS', label: 'purple' }, crew)
    .writes('casualty.label_unmapped')
  assert.equal(state.category, 'delayed')
  assert.equal(state.labels[0]?.value.label, 'purple')
})

test('[CA9] nobody is dead or expectant by hand', () => {
  for (const category of ['dead', 'expectant']) {
    given(reported())
      .when('casualty.set_category', { category, reason: text('x') }, crew)
      .refused({ code: 'not_permitted', why: category })
  }
  const body = { profession: 'physician', territory: 'nl', at: noon }
  given(reported()).when('casualty.confirm_death', body, crew).refused({ code: 'not_your_role' })
  const clinician = person('clinician')
  const { state } = given(reported(), triaged())
    .when('casualty.confirm_death', body, clinician)
    .writes('casualty.death_confirmed')
  assert.equal(state.category, 'dead')
  given(reported())
    .when('casualty.confirm_death', { ...body, at: noon + minute }, clinician)
    .refused({ code: 'impossible_value', field: 'at' })
})

test('[CA10] an erased person gets no name any more', () => {
  const erased = given(reported(), entry('casualty.erased', { subject: 'c1', basis: 'request' }))
  erased
    .when('casualty.identify', { status: 'confirmed', personal: { familyName: 'N' } }, crew)
    .refused({ code: 'wrong_stage', why: 'erased' })
  erased
    .when('casualty.open_personal', { purpose: 'care', fields: ['familyName'] }, crew)
    .refused({ code: 'wrong_stage', why: 'erased' })
})

test('[CA11] an act that has seen nothing, or something older, is refused and says who was faster', () => {
  const at = given(reported(), triaged(), destined())
  at.asked(command('casualty.depart', { vehicle: 'nl-a1' }), crew).refused({
    code: 'not_permitted',
  })
  at.asked(command('casualty.destine', { destination: home, route: null })).refused({
    code: 'invalid_input',
    field: 'seen',
  })
  const stale = at
    .asked(command('casualty.destine', { destination: home, route: null }, { seen: 0 }))
    .refused({ code: 'stale' })
  assert.equal(stale.params.kind, 'casualty.destined')
  assert.equal(stale.params.member, 'nl')
})

test('[CA12] only the custodian acts, and the refusal says who that is', () => {
  const refused = given(reported())
    .when('casualty.destine', { destination: toBelgium, route: null }, person('dispatcher', 'be'))
    .refused({ code: 'not_custodian' })
  assert.equal(refused.params.custodian, 'nl')
})

test('[CA13] a role does only what is its own', () => {
  for (const role of ['auditor', 'data-monitor', 'secretariat', 'operator'] as const) {
    given(reported())
      .when('casualty.destine', { destination: home, route: null }, person(role))
      .refused({ code: 'not_your_role', why: 'role' })
  }
  given(...accepted())
    .when('casualty.depart', { vehicle: 'nl-a2' }, crew)
    .refused({ code: 'not_your_role', why: 'own-vehicle' })
})

test('[CA14] the agreement is asked, and answers with its articles or with what it lacks', () => {
  const go = { destination: toBelgium, route }
  given(reported(), triaged()).when('casualty.destine', go).writes('casualty.destined')
  given(reported(), triaged('minor'))
    .when('casualty.destine', go)
    .refused({ code: 'not_permitted', why: 'nothing-permits' })
  const lacking = given(reported(), triaged())
    .when('casualty.destine', go, dispatcher, { circumstances: () => ({}) })
    .refused({ code: 'undetermined' })
  assert.equal(lacking.params.lacks, 'minutesSooner')
  const consent = entry('casualty.consent_stated', { about: 'transfer', consent: 'refused' })
  given(reported(), triaged(), consent)
    .when('casualty.destine', go)
    .refused({ code: 'not_permitted', clauses: ['small/1.4'], why: 'prohibited' })
  given(reported(), triaged())
    .when('casualty.destine', go, dispatcher, { agreement: null })
    .refused({ code: 'not_permitted', why: 'no-agreement' })
})

test('[CA14] a crossing that a national order has shut is refused by the article of the route', () => {
  const order = { instrument: 'x', authority: 'y', territory: 'nl', until: noon + minute }
  const shut = { exists: true, state: 'closed', order }
  given(reported(), triaged())
    .when('casualty.destine', { destination: toBelgium, route }, dispatcher, {
      find: (stream) => (stream === 'crossing/vise' ? shut : undefined),
    })
    .refused({ code: 'not_permitted', clauses: ['small/2.1'] })
})

test('[CA15] [CA16] at home nobody is asked, and outside the agreement nothing is lost', () => {
  given(reported())
    .when('casualty.destine', { destination: home, route: null })
    .writes('casualty.destined')
  const outside = { outside: { name: 'Lyon', country: 'FR' } }
  const { drafts, state } = given(reported())
    .when('casualty.destine', { destination: outside, route: null }, dispatcher, {
      agreement: null,
    })
    .writes('casualty.destined')
  assert.deepEqual(drafts[0]?.body.because, [
    { code: 'outside-agreement', params: { country: 'FR' } },
  ])
  assert.equal(state.stage, 'destined')
})

test('[CA17] [CA18] leaving the plan needs a reason, and the hospital passed over is told', () => {
  const planned = [reported(), triaged(), destined(toBelgium, { plan: 'p1' }), requested()]
  const other = { destination: home, route: null }
  given(...planned)
    .when('casualty.destine', other)
    .refused({ code: 'reason_missing', why: 'override' })
  const { state } = given(...planned)
    .when('casualty.destine', { ...other, reason: text('family') })
    .writes('casualty.request_withdrawn', 'casualty.destined')
  assert.equal(state.requests[0]?.state, 'withdrawn')
  assert.equal(state.destination?.overridden, true)
})

test('[CA19] the asked side answers, once, and says on what condition or why not', () => {
  const asked = [reported(), triaged(), destined(), requested()]
  const yes = { request: 'r1', answer: 'accepted' }
  given(...asked)
    .when('casualty.answer', yes, belgian)
    .writes('casualty.answered')
  given(...asked)
    .when('casualty.answer', yes, dispatcher)
    .refused({ code: 'unknown_thing' })
  given(...asked)
    .when('casualty.answer', { ...yes, answer: 'declined' }, belgian)
    .refused({ code: 'reason_missing', why: 'decline' })
  given(...asked)
    .when('casualty.answer', { ...yes, answer: 'accepted-if' }, belgian)
    .refused({ code: 'reason_missing', why: 'condition' })
  given(...asked, answered())
    .when('casualty.answer', yes, belgian)
    .refused({ code: 'already_answered', why: 'answered' })
})

test('[CA20] silence means what the agreement says, and only who asked says so', () => {
  for (const [silence, comes] of [
    ['accepted', 'accepted'],
    ['refused', 'declined'],
    ['escalates', 'lapsed'],
  ] as const) {
    const { state } = given(reported(), triaged(), destined(), requested({ silence }))
    const late = noon + 10 * minute
    assert.deepEqual(casualtyNoun.due(state, 'nl'), [{ at: late, what: 'answer', about: 'r1' }])
    assert.deepEqual(casualtyNoun.due(state, 'be'), [])
    assert.deepEqual(casualtyNoun.tick(state, late - 1, 'nl'), [])
    assert.deepEqual(casualtyNoun.tick(state, late, 'be'), [])
    const [lapsed] = casualtyNoun.tick(state, late, 'nl')
    const next = evolve(
      casualtyNoun,
      state,
      entry(lapsed!.kind, lapsed!.body, { occurredAt: late }),
    )
    assert.equal(next.requests[0]?.state, comes)
    assert.deepEqual(casualtyNoun.due(next, 'nl'), [])
  }
})

test('[CA21] a late answer wins over silence unless somebody has departed meanwhile', () => {
  const late = noon + 10 * minute
  const silent = [
    ...[reported(), triaged(), destined(), requested({ silence: 'accepted' })],
    entry('casualty.request_lapsed', { request: 'r1', silence: 'accepted' }, { occurredAt: late }),
  ]
  const no = answered('declined', late + 2 * minute)
  assert.equal(given(...silent, no).state.requests[0]?.state, 'declined')
  const { state } = given(...silent, departed(late + minute), no)
  assert.equal(state.requests[0]?.state, 'accepted')
  assert.equal(state.requests[0]?.late?.answer, 'declined')
})

test('[CA22] departure needs a yes, or silence that means yes, or necessity', () => {
  const go = { vehicle: 'nl-a1' }
  const asked = [reported(), triaged(), destined(), requested()]
  for (const [entries, why] of [
    [[reported(), triaged(), destined()], 'not-asked'],
    [asked, 'no-answer'],
    [[...asked, answered('declined')], 'declined'],
  ] as const) {
    given(...entries)
      .when('casualty.depart', go, crew)
      .refused({ code: 'not_permitted', why, clauses: ['small/1.1'] })
  }
  const { state } = given(...accepted())
    .when('casualty.depart', go, crew)
    .writes('casualty.departed')
  assert.equal(state.journey.etaAt, state.journey.departedAt! + 25 * minute)
  given(reported(), destined(home)).when('casualty.depart', go, crew).writes('casualty.departed')
  given(reported()).when('casualty.depart', go, crew).refused({ why: 'no-destination' })
})

test('[CA23] [CA25] necessity goes ahead, says what was refused, and opens a review by itself', () => {
  const body = { destination: toBelgium, route, reason: 'life-threat' }
  const minor = given(reported(), triaged('minor'))
  const { state, drafts } = minor
    .when('casualty.proceed_under_necessity', body, crew)
    .writes('casualty.necessity_invoked')
  assert.equal((drafts[0]!.body.refused as { code: string }).code, 'not_permitted')
  assert.equal(state.reviews[0]?.dueAt, minor.now + 48 * 60 * minute)
  const depart = { seen: state.actVersion }
  const going = command('casualty.depart', { vehicle: 'nl-a1' }, depart)
  assert(decide(casualtyNoun, state, going, contextOf(crew)).ok)
  const without = minor
    .when('casualty.proceed_under_necessity', body, crew, { agreement: null })
    .writes('casualty.necessity_invoked')
  assert.equal(without.state.reviews[0]?.dueAt, minor.now + 72 * 60 * minute)
})

test('[CA24] where nothing stands in the way there is no necessity', () => {
  const body = { route, reason: 'life-threat' }
  given(...accepted())
    .when('casualty.proceed_under_necessity', { ...body, destination: toBelgium }, crew)
    .refused({ why: 'nothing-refused' })
  given(reported())
    .when('casualty.proceed_under_necessity', { ...body, destination: home, route: null }, crew)
    .refused({ why: 'nothing-refused' })
})

test('[CA25] a review falls overdue, and is closed by another person than who acted', () => {
  const necessity = entry('casualty.necessity_invoked', {
    refused: { code: 'not_permitted', clauses: [] },
    destination: toBelgium,
    route,
    reason: 'life-threat',
    review: { id: 'v1', dueAt: noon + minute },
  })
  const { state } = given(reported(), necessity)
  const [overdue] = casualtyNoun.tick(state, noon + minute, 'nl')
  const later = given(reported(), necessity, entry(overdue!.kind, overdue!.body))
  assert.equal(later.state.reviews[0]?.state, 'overdue')
  assert.deepEqual(casualtyNoun.tick(later.state, noon + 2 * minute, 'nl'), [])
  const body = { review: 'v1', finding: 'justified', note: text('ok') }
  const self = { ...person('medical-director'), id: 'crew@nl' }
  later.when('casualty.close_review', body, self).refused({ code: 'needs_second_person' })
  const closed = later
    .when('casualty.close_review', body, person('auditor'))
    .writes('casualty.review_closed')
  assert.equal(closed.state.reviews[0]?.finding, 'justified')
})

test('[CA26] custody moves when two persons have signed the same', () => {
  const { state } = given(...atTheDoor(), signed('giving', a))
    .when('casualty.sign_handover', { side: 'receiving', content: a }, belgian)
    .writes('casualty.handover_signed')
  assert.equal(state.stage, 'handed-over')
  const { since: _since, ...custody } = state.custody
  assert.deepEqual(custody, { state: 'held', member: 'be', facility: 'be-central' })
  const own = [
    reported(),
    destined(home),
    entry('casualty.departed', { vehicle: 'nl-a1', destination: home }),
  ]
  const nurse = { ...person('coordinator'), id: 'crew@nl' }
  given(...own, signed('giving', a))
    .when('casualty.sign_handover', { side: 'receiving', content: a }, nurse)
    .refused({ code: 'needs_second_person', why: 'handover' })
})

test('[CA27] one signature leaves it unconfirmed and names both sides', () => {
  for (const side of ['giving', 'receiving']) {
    const { custody } = given(...atTheDoor(), signed(side, a)).state
    assert.equal(custody.state, 'transfer-unconfirmed')
    assert.deepEqual([custody.member, custody.other], ['nl', 'be'])
  }
})

test('[CA28] different contents are a dispute, settled by signing the same', () => {
  const entries = [...atTheDoor(), signed('giving', a), signed('receiving', b)]
  const { custody } = given(...entries).state
  assert.deepEqual([custody.state, custody.member, custody.other], ['disputed', 'nl', 'be'])
  assert.equal(given(...entries, signed('giving', b)).state.custody.state, 'held')
  const disputed = given(...atTheDoor(), signed('giving', a))
    .when('casualty.dispute_handover', { side: 'receiving', reason: text('no') }, belgian)
    .writes('casualty.handover_disputed')
  assert.equal(disputed.state.custody.state, 'disputed')
  assert.equal(disputed.state.signatures.giving, null)
})

test('[CA29] the receiving side takes over alone, and the giving side confirms it afterwards', () => {
  const body = { facility: 'be-central', reason: text('crew left') }
  const { state } = given(...atTheDoor())
    .when('casualty.take_over', body, belgian)
    .writes('casualty.taken_over')
  assert.deepEqual(
    [state.custody.state, state.custody.member, state.custody.other, state.stage],
    ['transfer-unconfirmed', 'be', 'nl', 'handed-over'],
  )
  const next = evolve(casualtyNoun, state, signed('giving', a))
  assert.deepEqual([next.custody.state, next.custody.member], ['held', 'be'])
  given(...atTheDoor(), signed('giving', a), signed('receiving', a))
    .when('casualty.take_over', body, person('coordinator', 'be'))
    .refused({ why: 'held' })
})

test('[CA30] a hospital without Corridor reads back, and the patient is followed still', () => {
  const outside = { outside: { name: 'Lyon', country: 'FR' } }
  const { state } = given(reported(), destined(outside), departed())
    .when('casualty.read_back', { by: 'ward nurse', destination: outside }, crew)
    .writes('casualty.read_back')
  assert.deepEqual([state.custody.state, state.custody.other], ['released', 'Lyon'])
  assert.deepEqual(casualtyNoun.audience(state, 'nl'), [])
  const told = { condition: 'good', source: 'telephone' }
  const followed = evolve(casualtyNoun, state, entry('casualty.followed_up', told))
  assert.equal(followed.followUps.length, 1)
})

test('[CA33] a partner is told from when the casualty is addressed to it, and to the end', () => {
  assert.deepEqual(casualtyNoun.audience(given(reported()).state, 'nl'), [])
  assert.deepEqual(casualtyNoun.audience(given(reported(), destined()).state, 'nl'), ['be'])
  const away = given(reported(), destined(), destined(home)).state
  assert.deepEqual(casualtyNoun.audience(away, 'nl'), ['be'])
  const handed = given(...atTheDoor(), signed('giving', a), signed('receiving', a)).state
  assert.deepEqual(casualtyNoun.audience(handed, 'be'), ['nl'])
  const elsewhere = given(reported({ lead: 'de' })).state
  assert.deepEqual(casualtyNoun.audience(elsewhere, 'nl'), ['de'])
})

test('[CA34] a patient is brought back, and the home side takes them over', () => {
  const there = given(...atTheDoor(), signed('giving', a), signed('receiving', a))
  there.when('casualty.return', { to: 'be' }, belgian).refused({ why: 'at-home' })
  const { state } = there.when('casualty.return', { to: 'nl' }, belgian).writes('casualty.returned')
  assert.deepEqual(
    [state.custody.member, state.custody.other, state.returningTo],
    ['be', 'nl', 'nl'],
  )
  const seen = { seen: state.actVersion }
  const body = { facility: 'nl-central', reason: text('back') }
  const home = person('coordinator')
  assert(
    decide(
      casualtyNoun,
      state,
      command('casualty.arrive', {}),
      contextOf(person('dispatcher', 'be')),
    ).ok,
  )
  const taken = decide(
    casualtyNoun,
    state,
    command('casualty.take_over', body, seen),
    contextOf(home),
  )
  assert(taken.ok, JSON.stringify(taken))
})
