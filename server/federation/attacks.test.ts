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
    body: { facility: `${member}-x`, reason },
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
  assert.equal(kept?.sealed, null, 'nothing of the person is kept under that key')
})

test('[FD1] nobody but ourselves writes in our account of a link', async () => {
  const body = { sequence: 1, index: 0 }
  assert.deepEqual(await sendAs('be', { stream: 'link/de', kind: 'link.taken', body }), [
    'reserved',
  ])
})
