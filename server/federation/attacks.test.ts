import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Actor } from '#core/access/role.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { FacilityState } from '#core/facility/state.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import type { Entry } from '#core/record/entry.ts'
import { judgeAgain } from '#server/federation/held.ts'
import { findLink } from '#server/federation/inbox.ts'
import { handle } from '#server/handle.ts'
import { openReceiving, type Receiving } from '#test/receiving.ts'

/**
 * What a partner that lies tries with its real keys. Each attempt is acknowledged and held with its reason,
 * changes nothing of ours, and keeps nobody else from going on.
 */

let side: Receiving
before(async () => {
  side = await openReceiving(['be', 'de'])
})
after(async () => await side.close())

const dispatcher: Actor = { id: 'd@nl', role: 'dispatcher', member: 'nl', language: 'en' }
const liaison: Actor = { ...dispatcher, id: 'l@nl', role: 'liaison' }
const stateOf = async <S>(stream: string) => (await side.nl.streams.load(stream)).state as S

async function give(kind: string, stream: string, body: Record<string, unknown>, by = dispatcher) {
  const { actVersion } = (await side.nl.streams.load(stream)).state
  const clock = { source: 'server', uncertaintyMs: 0 } as const
  const at = side.nl.now()
  const command = { id: randomUUID(), kind, stream, seen: actVersion, occurredAt: at, clock, body }
  const answer = await handle(side.nl, command, by)
  assert(answer.outcome !== 'refused', JSON.stringify(answer))
}

const place = { lat: 50.85, lon: 5.7 }
const declare = (id: string) =>
  give('incident.declare', `incident/${id}`, {
    name: 'Coach',
    type: 'road-traffic',
    place,
    hazards: [],
    estimated: { low: 30, high: 40 },
    services: [],
  })
const report = (id: string, incident: string) =>
  give('casualty.report', `casualty/${id}`, {
    incident,
    label: id.toUpperCase(),
    sex: 'female',
    foundBy: 'crew',
  })

/** A hospital of that member in the region. */
const facilityOf = (member: string) =>
  [...side.nl.facilities.values()].find((one) => one.member === member)!.id

/** Sends entries as that member; gives the reasons for which they are held, in their order. */
async function sendAs(from: 'be' | 'de', ...said: Partial<Entry>[]): Promise<string[]> {
  const before = (await findLink(side.nl, from)).held.length
  const entries = said.map((one) => ({
    entry: side.entryOf({ member: from, ...one }),
    personal: null,
  }))
  const received = await side.send(side.envelopeOf(entries, { from }))
  assert(received.ok, 'acknowledged, so that the link goes on')
  return (await findLink(side.nl, from)).held.slice(before).map(({ why }) => why)
}

test('[FD1] a partner cannot close our hospital, our crossing or our incident, nor set its estimate', async () => {
  await declare('ours')
  const closed = { member: 'nl', status: 'closed', lines: {} }
  const held = await sendAs(
    'be',
    { stream: 'facility/nl-zuyderland-heerlen', kind: 'facility.reported', body: closed },
    { stream: 'crossing/venlo-a67-a40', kind: 'crossing.stated', body: { state: 'closed' } },
    { stream: 'incident/ours', kind: 'incident.closed', body: {} },
    { stream: 'incident/ours', kind: 'incident.estimated', body: { low: 0, high: 0 } },
  )
  const facility = side.nl.facilities.get('nl-zuyderland-heerlen')
  assert.deepEqual(held, [
    facility ? 'not-owner' : 'unknown-thing',
    'not-owner',
    'not-owner',
    'not-told',
  ])
  const incident = await stateOf<IncidentState>('incident/ours')
  assert.deepEqual([incident.closedAt, incident.estimated], [null, { low: 30, high: 40 }])
  assert.equal((await stateOf<CrossingState>('crossing/venlo-a67-a40')).state, 'unknown')
})

test('[FD1] a partner cannot report for a hospital of ours, in its own name either', async () => {
  const ours = [...side.nl.facilities.values()].find(({ member }) => member === 'nl')!
  const stream = `facility/${ours.id}`
  for (const member of ['nl', 'be']) {
    const body = { member, status: 'closed', lines: {} }
    assert.deepEqual(await sendAs('be', { stream, kind: 'facility.reported', body }), ['not-owner'])
  }
  assert.equal((await stateOf<FacilityState>(stream)).status, 'unknown')
})

test('[FD1] a partner says nothing of the death, consent or identity of a patient never shared with it', async () => {
  await declare('i2')
  await report('c2', 'i2')
  const stream = 'casualty/c2'
  const held = await sendAs(
    'be',
    {
      stream,
      kind: 'casualty.death_confirmed',
      body: { profession: 'physician', territory: 'be', at: side.nl.now() },
    },
    { stream, kind: 'casualty.consent_stated', body: { about: 'sharing', consent: 'given' } },
    { stream, kind: 'casualty.identified', body: { status: 'confirmed' } },
    { stream, kind: 'casualty.erased', body: { subject: 'c2', basis: 'x' } },
  )
  assert.deepEqual(held, ['not-in-charge', 'not-in-charge', 'not-in-charge', 'not-told'])
  const { deathConfirmed, consent, identity, erased } = await stateOf<CasualtyState>(stream)
  assert.deepEqual([deathConfirmed, consent, identity, erased], [null, {}, 'unknown', false])
})

test('[FD1] a member that was never involved takes no patient over, and closes no case', async () => {
  await declare('i3')
  await report('c3', 'i3')
  const stream = 'casualty/c3'
  const be = [...side.nl.facilities.values()].find(({ member }) => member === 'be')!
  await give('casualty.proceed_under_necessity', stream, {
    destination: { facility: be.id, member: 'be' },
    route: null,
    reason: 'life-threat',
  }).catch(() =>
    give('casualty.destine', stream, {
      destination: { facility: be.id, member: 'be' },
      route: null,
    }),
  )
  const reason = { text: 'mine', language: 'en' }
  const steal = (member: string) => ({
    stream,
    kind: 'casualty.taken_over',
    body: { facility: facilityOf(member), reason },
  })
  assert.deepEqual(await sendAs('be', steal('be')), [], 'the member that they were sent to')
  const close = { stream, kind: 'casualty.closed', body: { outcome: 'died' } }
  assert.deepEqual(await sendAs('de', steal('de'), close), ['not-sent-there', 'behind'])
  const { custody, stage } = await stateOf<CasualtyState>(stream)
  assert.deepEqual([custody.member, stage], ['be', 'handed-over'])
  // The one who has them goes on.
  const followed = { condition: 'good', source: 'phone' }
  const goesOn = await sendAs('be', { stream, kind: 'casualty.followed_up', body: followed })
  assert.deepEqual(goesOn, [])
})

test('[FD2] a time in the future is kept as said, and does not win by being later', async () => {
  const year = 365 * 86_400_000
  const stream = 'crossing/mheer-voeren'
  const occurredAt = side.nl.now() + year
  assert.deepEqual(await sendAs('be', { stream, body: { state: 'closed' }, occurredAt }), [])
  const [kept] = await side.nl.store.streamEntries(stream)
  assert.equal(kept?.occurredAt, occurredAt, 'as it was said')
  const before = await stateOf<CrossingState>(stream)
  assert(before.statedAt !== null && before.statedAt <= side.nl.now())
  await new Promise<void>((done) => setImmediate(done))
  const later = side.nl.now() + 1
  await sendAs('be', { stream, body: { state: 'open' }, occurredAt: later, recordedAt: later })
  assert.equal((await stateOf<CrossingState>(stream)).state, 'open')
})

test('[FD3] a junk entry holds up nothing but what the same partner says after it of the same stream', async () => {
  await declare('i5')
  await report('c5', 'i5')
  const stream = 'casualty/c5'
  const junk = { stream, kind: 'casualty.observed', body: { observations: 'much' } }
  const kind = 'casualty.crossed'
  assert.deepEqual(await sendAs('de', junk, { stream, kind, body: { crossing: 'v' } }), [
    'body',
    'behind',
  ])
  await give('casualty.flag', stream, { contaminated: true })
  assert.equal((await stateOf<CasualtyState>(stream)).flags.contaminated, true)
  const other = { stream: 'crossing/vaals-gemmenich', body: { state: 'open' } }
  assert.deepEqual(await sendAs('be', other), [])
})

test('[FD4] what came too early is judged again and taken in when what it rests on has come', async () => {
  await declare('i6')
  const stream = 'casualty/c6'
  const be = [...side.nl.facilities.values()].find(({ member }) => member === 'be')!
  const body = { incident: 'elsewhere', label: 'B-1', sex: 'male', foundBy: 'crew', lead: 'be' }
  const reported = { stream, kind: 'casualty.reported', body }
  const observed = { stream, kind: 'casualty.observed', body: { observations: {} } }
  assert.deepEqual(await sendAs('de', observed), ['not-begun'])
  assert.equal(await judgeAgain(side.nl, 'de'), 0, 'nothing has come yet')
  const destination = { facility: be.id, member: 'de' }
  const destined = { destination, route: null, clauses: [], because: [] }
  assert.deepEqual(
    await sendAs('be', reported, { stream, kind: 'casualty.destined', body: destined }),
    [],
  )
  assert.equal(await judgeAgain(side.nl, 'de'), 1)
  const entries = await side.nl.store.streamEntries(stream)
  assert.deepEqual(
    entries.map(({ member, kind }) => `${member} ${kind}`),
    ['be casualty.reported', 'be casualty.destined', 'de casualty.observed'],
  )
  assert(!(await findLink(side.nl, 'de')).held.some((one) => one.stream === stream))
})

test('[FD5] a person decides what becomes of a held entry: taken in all the same, or left out', async () => {
  await declare('i7')
  await report('c7', 'i7')
  const stream = 'casualty/c7'
  const crossed = (crossing: string) => ({ stream, kind: 'casualty.crossed', body: { crossing } })
  assert.deepEqual(await sendAs('be', crossed('a'), crossed('b')), ['not-told', 'not-told'])
  const [first, second] = (await findLink(side.nl, 'be')).held.slice(-2)
  const reason = { text: 'Asked by telephone', language: 'en' }
  const decide = (of: typeof first, decision: string) => {
    const { sequence, index } = of!
    return give('link.decide', 'link/be', { sequence, index, decision, reason }, liaison)
  }
  await decide(first, 'take')
  await decide(second, 'drop')
  assert.equal(await judgeAgain(side.nl, 'be'), 1)
  const { journey } = await stateOf<CasualtyState>(stream)
  assert.deepEqual(
    journey.crossed.map(({ crossing }) => crossing),
    ['a'],
  )
  const left = (await findLink(side.nl, 'be')).held
  assert(!left.some((one) => one.stream === stream))
})

test('[FD6] personal data come in under no key but that of the person whose stream it is', async () => {
  await declare('i8')
  const stream = 'casualty/c8'
  const body = { incident: 'theirs', label: 'B-8', sex: 'male', foundBy: 'crew', lead: 'be' }
  const entry = side.entryOf({
    stream,
    kind: 'casualty.reported',
    body,
    sealed: { subject: 'outlives', sha256: '0'.repeat(64) },
  })
  const personal = { familyName: 'Unbekannt' }
  const before = (await findLink(side.nl, 'be')).held.length
  assert((await side.send(side.envelopeOf([{ entry, personal }]))).ok)
  const [held] = (await findLink(side.nl, 'be')).held.slice(before)
  assert.equal(held?.why, 'subject')
  const [kept] = await side.nl.store.entries({ after: held!.position - 1, limit: 1 })
  assert.equal(kept?.sealed?.subject, 'c8', 'under the person whose stream it is, and no other')
  const sealed = await side.nl.store.findPersonal(kept!)
  assert.equal(sealed?.personal, undefined)
})

test('[FD1] nobody but ourselves writes in our account of a link', async () => {
  const body = { sequence: 1, index: 0 }
  assert.deepEqual(await sendAs('be', { stream: 'link/de', kind: 'link.taken', body }), [
    'reserved',
  ])
})

const sent = (member: string) => ({
  destination: { facility: facilityOf(member), member },
  route: null,
})
const goTo = (stream: string, member: string) =>
  give('casualty.destine', stream, sent(member)).catch(() =>
    give('casualty.proceed_under_necessity', stream, { ...sent(member), reason: 'life-threat' }),
  )
const text = { text: 'x', language: 'en' }
const content = 'a'.repeat(64)

test('[CA36] who has given a patient away closes no case, confirms no death and gives no consent', async () => {
  await declare('i9')
  await report('c9', 'i9')
  const stream = 'casualty/c9'
  await goTo(stream, 'be')
  const taken = {
    stream,
    kind: 'casualty.taken_over',
    body: { facility: facilityOf('be'), reason: text },
  }
  const returned = { stream, kind: 'casualty.returned', body: { to: 'nl' } }
  const gave = {
    stream,
    kind: 'casualty.handover_signed',
    body: { side: 'giving', content, language: 'en' },
  }
  assert.deepEqual(await sendAs('be', taken, returned), [])
  const coordinator: Actor = {
    id: 'c@nl',
    role: 'coordinator',
    member: 'nl',
    facility: facilityOf('nl'),
    language: 'en',
  }
  await give(
    'casualty.take_over',
    stream,
    { facility: facilityOf('nl'), reason: text },
    coordinator,
  )
  assert.deepEqual(await sendAs('be', gave), [])
  assert.equal((await stateOf<CasualtyState>(stream)).custody.state, 'held')
  const at = side.nl.now()
  const late = await sendAs(
    'be',
    { stream, kind: 'casualty.closed', body: { outcome: 'died' } },
    {
      stream,
      kind: 'casualty.death_confirmed',
      body: { profession: 'physician', territory: 'be', at },
    },
    { stream, kind: 'casualty.consent_stated', body: { about: 'sharing', consent: 'given' } },
  )
  assert(late.length === 3, JSON.stringify(late))
  const { stage, deathConfirmed, consent } = await stateOf<CasualtyState>(stream)
  assert.deepEqual([stage, deathConfirmed, consent], ['handed-over', null, {}])
})

test('[CA36] nobody takes a patient over in a hospital that is not its own', async () => {
  await declare('i10')
  await report('c10', 'i10')
  const stream = 'casualty/c10'
  await goTo(stream, 'be')
  const body = { facility: facilityOf('nl'), reason: text }
  assert.deepEqual(await sendAs('be', { stream, kind: 'casualty.taken_over', body }), [
    'not-its-facility',
  ])
})

test('[CA38] what a partner says with a date of long ago moves neither the case nor its law', async () => {
  await declare('i11')
  await report('c11', 'i11')
  const stream = 'casualty/c11'
  await goTo(stream, 'be')
  const { began, destination } = await stateOf<CasualtyState>(stream)
  const longAgo = Date.UTC(2001, 0, 1)
  const said = { stream, kind: 'casualty.observed', body: { observations: {} } }
  assert.deepEqual(await sendAs('be', { ...said, recordedAt: longAgo, occurredAt: longAgo }), [])
  const after = await stateOf<CasualtyState>(stream)
  assert.deepEqual([after.began, after.destination], [began, destination])
})

test('[FD4] an entry of another realm keeps nothing behind it from being judged again', async () => {
  const stream = 'casualty/c12'
  const observed = { stream, kind: 'casualty.observed', body: { observations: {} } }
  const drill = { stream: 'crossing/vaals-gemmenich', realm: 'drill-1', body: { state: 'open' } }
  assert.deepEqual(await sendAs('de', drill, observed), ['another-realm', 'not-begun'])
  const body = { incident: 'afar', label: 'B-12', sex: 'male', foundBy: 'crew', lead: 'be' }
  const destined = { ...sent('de'), clauses: [], because: [] }
  assert.deepEqual(
    await sendAs(
      'be',
      { stream, kind: 'casualty.reported', body },
      { stream, kind: 'casualty.destined', body: destined },
    ),
    [],
  )
  assert((await judgeAgain(side.nl, 'de')) >= 1)
  assert.equal((await side.nl.store.streamEntries(stream)).length, 3)
})

test('[FD6] after an erasure nothing of the person comes in, and the link goes on', async () => {
  await declare('i13')
  await report('c13', 'i13')
  const stream = 'casualty/c13'
  const director: Actor = { ...dispatcher, id: 'm@nl', role: 'medical-director' }
  await give('casualty.erase', stream, { basis: 'request' }, director)
  const strange = {
    ...side.entryOf({ stream, kind: 'casualty.crossed', body: { crossing: 'v' } }),
    sealed: { subject: 'c13' },
    later: 'a field of a later version',
  }
  const personal = { familyName: 'Unbekannt' }
  const received = await side.send(side.envelopeOf([{ entry: strange, personal }]))
  assert(received.ok)
  const item = (await findLink(side.nl, 'be')).held.at(-1)!
  const [kept] = await side.nl.store.entries({ after: item.position - 1, limit: 1 })
  assert.doesNotMatch(JSON.stringify(kept), /Unbekannt/)
  assert.equal(kept?.sealed, null)
  assert.deepEqual(
    await sendAs('be', { stream: 'crossing/vaals-gemmenich', body: { state: 'open' } }),
    [],
  )
})

test('[FD1] an incident of ours is filled by nobody who was not told of it, whoever it says leads', async () => {
  await declare('i14')
  for (const [n, lead] of ['nl', 'be', 'de'].entries()) {
    const body = { incident: 'i14', label: 'P', sex: 'male', foundBy: 'crew', lead }
    const why = await sendAs('de', {
      stream: `casualty/phantom-${n}`,
      kind: 'casualty.reported',
      body,
    })
    assert.deepEqual(why, ['not-told'], lead)
  }
})

test('[FD1] what a later version understands is held, and not folded unjudged by it', async () => {
  await declare('i15')
  await report('c15', 'i15')
  const stream = 'casualty/c15'
  const closed = { stream, kind: 'casualty.closed', schema: 9, body: { outcome: 'died' } }
  assert.deepEqual(await sendAs('be', closed, { ...closed, kind: 'casualty.sent_home' }), [
    'later',
    'later',
  ])
  assert.equal((await side.nl.store.streamEntries(stream)).length, 1)
})
