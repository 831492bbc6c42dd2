import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Role, roles } from '#core/access/role.ts'
import { type CasualtyState, casualtyState } from '#core/casualty/casualty.ts'
import { chartKinds } from '#core/casualty/chart.ts'
import { fieldCategories, personalCategories } from '#core/casualty/disclosure.ts'
import { casualtyEvents, personal } from '#core/casualty/events.ts'
import { findRequest, isOpen } from '#core/casualty/guard.ts'
import { journeyKinds } from '#core/casualty/journey.ts'
import { casualtyNoun } from '#core/casualty/noun.ts'
import { actionsOf, type Offer } from '#core/incident/actions.ts'
import { incidentNoun } from '#core/incident/noun.ts'
import { type DataCategory, dataCategories } from '#core/law/facts.ts'
import { cut, decide } from '#core/loop.ts'
import { commandKinds } from '#core/nouns.ts'
import type { Draft, Entry } from '#core/record/entry.ts'
import { after, command, declared, entry, fold, incident, reported } from '#test/given.ts'
import { isOfShape } from '#test/shape.ts'
import { contextOf, minute, noon, person } from '#test/world.ts'

const long = process.env.CORRIDOR_LONG ? 20 : 1
const runs = (numRuns: number) => ({ seed: 20260101, numRuns: numRuns * long })
const members = ['nl', 'be', 'de'] as const
const places = [
  { facility: 'nl-central', member: 'nl' },
  { facility: 'be-central', member: 'be' },
  { facility: 'de-central', member: 'de' },
  { outside: { name: 'Lyon', country: 'FR' } },
]

/** Bodies of every kind, out of so few values that entries meet one another. */
const pick = <T>(...values: T[]) => fc.constantFrom(...values)
const request = pick('r1', 'r2')
const silence = pick('accepted', 'refused', 'escalates')
const place = pick(...places)
const route = pick(null, { crossings: ['vise'], minutes: 20 })
const text = { text: 'x', language: 'en' }
const bodies: Partial<Record<keyof typeof casualtyEvents, fc.Arbitrary<object>>> = {
  'casualty.observed': fc.record({
    observations: fc.record({ walks: pick('yes', 'no'), heartRatePerMin: pick(60, 90) }),
    patient: pick({}, { ageYears: 4 }, { looksLike: 'child' }),
  }),
  'casualty.triaged': fc.record({
    method: pick('start'),
    category: pick('immediate', 'minor'),
    step: pick('s'),
    flags: pick([]),
    observations: fc.record({ walks: pick('yes', 'no') }),
  }),
  'casualty.labelled': fc.record({
    scheme: pick('X'),
    label: pick('I', 'II'),
    lossy: pick(true),
    categories: pick(['urgent'], ['delayed', 'urgent']),
  }),
  'casualty.label_unmapped': fc.record({ scheme: pick('Y'), label: pick('purple', 'pink') }),
  'casualty.category_set': fc.record({ category: pick('urgent', 'delayed'), reason: pick(text) }),
  'casualty.injury_found': fc.record({ region: pick('head', 'neck'), injury: pick('burn') }),
  'casualty.treated': fc.record(
    {
      intervention: pick('oxygen', 'tourniquet'),
      dose: fc.constant({ value: 15, unit: 'l-per-min' }),
      route: pick('inhaled', 'nasal'),
    },
    { requiredKeys: ['intervention'] },
  ),
  'casualty.needs_stated': fc.record({ needs: pick(['icu'], ['burns']) }),
  'casualty.identified': fc.record({ status: pick('provisional', 'confirmed') }),
  'casualty.consent_stated': fc.record({
    about: pick('transfer', 'sharing'),
    consent: pick('given', 'refused'),
  }),
  'casualty.flagged': pick({ contaminated: true }, { contaminated: false, family: 'f1' }),
  'casualty.followed_up': fc.record({ condition: pick('good', 'serious'), source: pick('phone') }),
  'casualty.death_confirmed': fc.record({
    profession: pick('physician'),
    territory: pick('nl', 'be'),
    at: pick(noon),
  }),
  'casualty.destined': fc.record({
    destination: place,
    route,
    clauses: pick([]),
    because: pick([]),
  }),
  'casualty.requested': fc.record({
    request,
    to: pick('be', 'de'),
    facility: pick('be-central', 'de-central'),
    clauses: pick([]),
    answerBy: pick(noon + 5),
    silence,
    route,
  }),
  'casualty.answered': fc.record({ request, answer: pick('accepted', 'declined') }),
  'casualty.request_withdrawn': fc.record({ request, reason: pick('x') }),
  'casualty.request_lapsed': fc.record({ request, silence }),
  'casualty.necessity_invoked': fc.record({
    refused: pick({ code: 'not_permitted', clauses: [] }),
    destination: place,
    route,
    reason: pick('life-threat'),
    review: pick({ id: 'v1', dueAt: noon }),
  }),
  'casualty.review_overdue': pick({ review: 'v1' }),
  'casualty.review_closed': pick({ review: 'v1', finding: 'justified', note: text }),
  'casualty.departed': fc.record({ vehicle: pick('a1', 'a2'), destination: place, route }),
  'casualty.crossed': fc.record({ crossing: pick('vise', 'bocholtz') }),
  'casualty.arrived': fc.record({ destination: place }),
  'casualty.handover_signed': fc.record({
    side: pick('giving', 'receiving'),
    language: pick('en'),
    content: pick('a'.repeat(64), 'b'.repeat(64)),
  }),
  'casualty.handover_disputed': fc.record({
    side: pick('giving', 'receiving'),
    reason: pick(text),
  }),
  'casualty.taken_over': fc.record({ facility: pick('be-central'), reason: pick(text) }),
  'casualty.read_back': fc.record({ by: pick('nurse'), destination: place }),
  'casualty.returned': fc.record({ to: pick('nl', 'de') }),
  'casualty.closed': fc.record({ outcome: pick('admitted', 'left') }),
  'casualty.erased': pick({ subject: 'c1', basis: 'x' }),
}
const said = fc.oneof(
  ...Object.entries(bodies).map(([kind, body]) =>
    fc.record({ kind: fc.constant(kind), body, at: fc.integer({ min: 0, max: 6 }) }),
  ),
)
/** What each member says, in its own order, and two orders in which a copy may get it all. */
const copies = fc.record({
  nl: fc.array(said, { maxLength: 14 }),
  be: fc.array(said, { maxLength: 10 }),
  de: fc.array(said, { maxLength: 6 }),
  one: fc.infiniteStream(pick(...members)),
  other: fc.infiniteStream(pick(...members)),
  reportedAfter: fc.nat({ max: 3 }),
})

function interleaved(queues: Record<string, Entry[]>, order: Iterable<string>): Entry[] {
  const left = Object.fromEntries(Object.entries(queues).map(([id, list]) => [id, [...list]]))
  const out: Entry[] = []
  const rest = () => Object.values(left).some((list) => list.length > 0)
  for (const member of order) {
    const next = left[member]?.shift()
    if (next) out.push(next)
    if (!rest()) break
  }
  return out
}

const withoutVersions = ({ version: _version, actVersion: _act, ...state }: CasualtyState) => state

test('[CA3] in whatever order the entries of several members arrive, the casualty is the same', () => {
  fc.assert(
    fc.property(copies, ({ one, other, reportedAfter, ...spoken }) => {
      const queues = Object.fromEntries(
        members.map((member) => [
          member,
          spoken[member].map(({ kind, body, at }) =>
            entry(kind, body as Record<string, unknown>, { member, occurredAt: noon + at }),
          ),
        ]),
      ) as Record<string, Entry[]>
      queues.nl!.splice(reportedAfter, 0, reported({}, { occurredAt: noon }))
      const first = fold(casualtyNoun, 'c1', interleaved(queues, one))
      const second = fold(casualtyNoun, 'c1', interleaved(queues, other))
      assert.deepEqual(withoutVersions(second), withoutVersions(first))
      assert.equal(second.version, first.version)
    }),
    runs(600),
  )
})

test('[CA41] whatever arrives, in full or cut down, the casualty is of the shape that answers state', () => {
  const cutDown = fc.tuple(said, fc.infiniteStream(fc.boolean())).map(([one, keeps]) => {
    const kept = Object.entries(one.body).filter(() => keeps.next().value)
    return { ...one, body: Object.fromEntries(kept) }
  })
  fc.assert(
    fc.property(fc.array(fc.oneof(said, cutDown), { maxLength: 20 }), (all) => {
      const entries = all.map(({ kind, body, at }, i) =>
        entry(kind, { ...body }, { member: members[i % 3]!, occurredAt: noon + at }),
      )
      isOfShape(casualtyState, fold(casualtyNoun, 'c1', [reported(), ...entries]))
      isOfShape(casualtyState, fold(casualtyNoun, 'c1', entries))
    }),
    runs(300),
  )
})

test('every kind of entry is folded either as chart or as journey', () => {
  const folded = [...chartKinds, ...journeyKinds].sort()
  assert.deepEqual(folded, Object.keys(casualtyEvents).sort())
  const unspoken = ['casualty.reported', 'casualty.opened']
  assert.deepEqual(
    Object.keys(casualtyEvents).filter((kind) => !(kind in bodies)),
    unspoken,
  )
})

type Step = {
  role: Role
  member: string
  second: boolean
  which: number
  place: number
  later: number
}
const step: fc.Arbitrary<Step> = fc.record({
  role: fc.constantFrom<Role[]>(...roles.filter((role) => role !== 'operator'), 'crew', 'crew'),
  member: fc.constantFrom('nl', 'nl', 'be', 'be', 'de'),
  second: fc.boolean(),
  which: fc.nat(),
  place: fc.nat({ max: 3 }),
  later: fc.integer({ min: 1, max: 12 }),
})

/** A sound body for an offer, as a screen would fill it in. */
function bodyOf(
  offer: Offer,
  state: CasualtyState,
  actor: ReturnType<typeof person>,
  at: number,
  to: object,
): object {
  const open = state.requests.find(isOpen)
  const content = state.signatures.giving?.content ?? state.signatures.receiving?.content
  const sound: Record<string, object> = {
    'incident.ask': { request: `r-${at}`, to: memberOf(state), casualties: ['c1'] },
    'casualty.observe': { observations: { walks: 'no' } },
    'casualty.triage': { method: 'start', observations: { walks: 'yes' } },
    'casualty.label': { scheme: 'X', label: 'II' },
    'casualty.set_category': { category: 'urgent', reason: text },
    'casualty.find_injury': { region: 'head', injury: 'burn' },
    'casualty.treat': { intervention: 'oxygen' },
    'casualty.state_needs': { needs: ['icu'] },
    'casualty.identify': { status: 'provisional', personal: {} },
    'casualty.state_consent': { about: 'transfer', consent: 'given' },
    'casualty.flag': { contaminated: true },
    'casualty.destine': { destination: to, route: null, reason: text },
    'casualty.withdraw_request': { request: open?.id ?? 'r', reason: 'x' },
    'casualty.proceed_under_necessity': { destination: to, route: null, reason: 'life-threat' },
    'casualty.close_review': {
      review:
        state.reviews.find(
          (one) => one.state !== 'closed' && one.member === actor.member && one.by !== actor.id,
        )?.id ?? 'v',
      finding: 'justified',
      note: text,
    },
    'casualty.depart': { vehicle: actor.vehicle ?? 'nl-a1' },
    'casualty.cross': { crossing: 'vise' },
    'casualty.arrive': {},
    'casualty.sign_handover': { side: offer.side, content: content ?? 'a'.repeat(64) },
    'casualty.dispute_handover': { side: offer.side, reason: text },
    'casualty.take_over': { facility: actor.facility ?? 'none', reason: text },
    'casualty.read_back': { by: 'nurse', destination: state.destination?.to ?? to },
    'casualty.follow_up': { condition: 'good', source: 'phone' },
    'casualty.return': { to: state.custody.member === 'nl' ? 'be' : 'nl' },
    'casualty.confirm_death': { profession: 'physician', territory: 'nl', at },
    'casualty.close': { outcome: 'left' },
    'casualty.open_personal': { purpose: 'care', fields: [] },
    'casualty.erase': { basis: 'request' },
    'casualty.answer': {
      request: findRequest(state, undefined, actor.member, actor.facility)?.id ?? 'r',
      answer: 'accepted',
    },
  }
  return sound[offer.kind] ?? assert.fail(offer.kind)
}

const memberOf = (state: CasualtyState) => {
  const to = state.destination?.to
  return to && 'member' in to ? to.member : 'be'
}

/** What only the body can tell: which place the agreement refuses, and where nothing is refused. */
const ofTheBody = new Set(['not_permitted', 'undetermined', 'nothing-refused'])

function ask(state: CasualtyState, offer: Offer, step: Step, at: number) {
  const actor = personOf(step)
  const of = fold(incidentNounStub, 'i1', [])
  const context = contextOf(actor, {
    now: at,
    find: (stream) => (stream === 'casualty/c1' ? state : of),
  })
  const body = bodyOf(offer, state, actor, at, places[step.place]!)
  const asked = command(offer.kind, body, { seen: state.actVersion, occurredAt: at })
  if (offer.kind === 'incident.ask') {
    return {
      context,
      decided: decide(incidentNoun, incident, { ...asked, seen: incident.actVersion }, context),
    }
  }
  return { context, decided: decide(casualtyNoun, state, asked, context) }
}

const incidentNounStub = {
  initial: () => incident,
  evolve: (one: typeof incident) => one,
} as unknown as Parameters<typeof fold<typeof incident>>[0]

const personOf = ({ role, member, second }: Step) =>
  person(role, member, second ? { id: `${role}2@${member}` } : {})

const seen = new Map<string, number>()

test('[CA31] [CA32] along any walk, what is offered is accepted, what is not is refused, and somebody answers', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 8, maxLength: 20 }), (steps) => {
      let at = noon + minute
      let state = fold(casualtyNoun, 'c1', [reported({}, { occurredAt: noon })])
      for (const one of steps) {
        at += one.later * minute
        const drafts = casualtyNoun.tick(state, at, state.custody.member)
        state = after(state, drafts, {
          member: state.custody.member,
          actor: person('crew'),
          now: at,
        })
        const offers = actionsOf(state, personOf(one), { member: one.member, now: at })
        assert(offers.filter((offer) => offer.primary).length <= 1)
        for (const offer of offers) {
          const { decided } = ask(state, offer, one, at)
          if (!offer.allowed) assert(!decided.ok, `${offer.kind} was disabled`)
          else if (!decided.ok) {
            const { code, params } = decided.error
            const excused = ofTheBody.has(code) || ofTheBody.has(`${params.why}`)
            assert(excused, `${offer.kind} was offered: ${JSON.stringify(decided.error)}`)
            assert(offer.kind !== 'casualty.depart', 'departure turns on nothing in its body')
          }
        }
        state = take(state, one, at)
        const where = `${state.custody.state} ${state.stage}`
        seen.set(where, (seen.get(where) ?? 0) + 1)
        assert(state.custody.member !== '', 'somebody answers for the patient')
        assert(hasNext(state, at), `a dead end: ${state.custody.state} ${state.stage}`)
      }
    }),
    runs(80),
  )
  // Walks that never get to the door would prove little.
  for (const where of [
    'held on-the-way',
    'held handed-over',
    'transfer-unconfirmed handed-over',
    'disputed arrived',
  ]) {
    assert((seen.get(where) ?? 0) > 5, `${where} is seldom seen: ${JSON.stringify([...seen])}`)
  }
})

const doers = members.flatMap((member) =>
  (['crew', 'dispatcher', 'coordinator', 'liaison', 'medical-director'] as const).map((role) => ({
    member,
    role,
  })),
)
const isDeed = (kind: Offer['kind']) =>
  kind === 'incident.ask' ||
  kind === 'casualty.arrive' ||
  casualtyNoun.commands[kind].nature === 'act'
const lastly = new Set<Offer['kind']>([
  'casualty.close',
  'casualty.erase',
  'casualty.withdraw_request',
])

/** One of all the deeds that anybody may do now, and mostly one that leads on. */
function take(state: CasualtyState, one: Step, at: number): CasualtyState {
  const deeds = doers.flatMap((doer) => {
    const by: Step = { ...one, ...doer }
    return actionsOf(state, personOf(by), { member: by.member, now: at })
      .filter((offer) => offer.allowed && isDeed(offer.kind) && !lastly.has(offer.kind))
      .map((offer) => ({ by, offer }))
  })
  const leading = deeds.filter(({ offer }) => offer.primary)
  const among = leading.length > 0 && one.which % 3 > 0 ? leading : deeds
  if (among.length === 0) return state
  const { by, offer } = among[one.which % among.length]!
  const { decided, context } = ask(state, offer, by, at)
  return decided.ok ? after(state, decided.value as Draft[], context) : state
}

/** From every custody there is an act that somebody may do now. */
function hasNext(state: CasualtyState, now: number): boolean {
  return members.some((member) =>
    (['crew', 'dispatcher', 'coordinator', 'liaison'] as const).some((role) =>
      actionsOf(state, person(role, member), { member, now }).some(
        ({ kind, allowed }) =>
          allowed && commandKinds.get(kind)?.nature === 'act' && kind !== 'incident.ask',
      ),
    ),
  )
}

test('[CA35] every field of every entry has a data category, and only allowed ones go out', () => {
  for (const [kind, schema] of Object.entries(casualtyEvents)) {
    const fields = Object.keys(fieldCategories[kind as keyof typeof casualtyEvents]).sort()
    assert.deepEqual(fields, Object.keys(schema.shape).sort(), kind)
  }
  assert.deepEqual(Object.keys(personalCategories).sort(), Object.keys(personal.shape).sort())
  const everything = new Set<DataCategory>(dataCategories)
  const { body } = reported({ tag: 't1' })
  assert.deepEqual(
    cut(casualtyNoun, { kind: 'casualty.reported', body }, { familyName: 'N' }, everything),
    {
      body,
      personal: { familyName: 'N' },
    },
  )
  const some = cut(
    casualtyNoun,
    { kind: 'casualty.reported', body },
    { familyName: 'N', contact: 'c' },
    new Set(['operational', 'contact']),
  )
  assert.deepEqual(Object.keys(some!.body).sort(), ['foundBy', 'incident', 'label', 'tag'])
  assert.deepEqual(some!.personal, { contact: 'c' })
  assert.deepEqual(
    cut(casualtyNoun, { kind: 'casualty.reported', body }, { familyName: 'N' }, new Set()),
    null,
  )
  const unknown = { kind: 'casualty.unheard_of', body: { a: 1 } }
  assert.deepEqual(cut(casualtyNoun, unknown, null, everything), null)
  assert.equal(declared().kind, 'incident.declared')
})

test('[CA35] an entry that was cut down still folds', () => {
  const kept = cut(
    casualtyNoun,
    { kind: 'casualty.triaged', body: { method: 'start', step: 's' } },
    null,
    new Set<DataCategory>(['triage']),
  )
  const { state } = {
    state: fold(casualtyNoun, 'c1', [reported(), entry('casualty.triaged', kept!.body)]),
  }
  assert.equal(state.category, 'untriaged')
})
