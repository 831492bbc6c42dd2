import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Override } from '#core/allocation/override.ts'
import { type Client, type Members, startMembers } from '#test/members.ts'

let members: Members
let nl: Client
before(async () => {
  members = await startMembers({ ids: ['nl'] })
  nl = await members.nl.signIn('dispatcher')
  const must = async (kind: string, stream: string, body: object) =>
    assert.equal((await nl.command(kind, stream, body)).outcome, 'done')
  await must('incident.declare', 'incident/crash', {
    name: 'Coach at the border',
    type: 'road-traffic',
    place: { lat: 50.7697, lon: 6.0197 },
    hazards: [],
    estimated: { low: 1, high: 2 },
    services: ['ambulance'],
  })
  await must('casualty.report', 'casualty/c1', {
    incident: 'crash',
    label: 'C-01',
    sex: 'female',
    ageYears: 30,
    foundBy: 'dispatch',
  })
})
after(() => members.stop())

test('another hospital is weighed by its way and the agreement, and nothing is written', async () => {
  const before = await nl.get<object[]>('/api/casualties/c1')
  const ask = (facility: string) =>
    nl.post<Override>('/api/incidents/crash/override', { casualty: 'c1', facility })
  const abroad = await ask('de-uk-aachen')
  assert.notEqual(abroad.answer, 'domestic')
  assert.notDeepEqual(abroad.clauses, [])
  assert((abroad.route?.minutes ?? 0) > 0)
  assert.deepEqual(abroad.route?.crossings.length, 1)
  const home = await ask('nl-mumc')
  assert.equal(home.answer, 'domestic')
  assert.deepEqual(home.route?.crossings, [])
  assert.deepEqual(await nl.get('/api/casualties/c1'), before)
})

test('whom nobody knows cannot be weighed, and who may not plan may not ask', async () => {
  const path = '/api/incidents/crash/override'
  for (const body of [
    { casualty: 'nobody', facility: 'nl-mumc' },
    { casualty: 'c1', facility: 'nowhere' },
  ]) {
    const answer = await nl.ask('POST', path, body)
    assert.equal(answer.status, 404, JSON.stringify(answer.body))
  }
  const crew = await members.nl.signIn('crew')
  const refused = await crew.ask('POST', path, { casualty: 'c1', facility: 'nl-mumc' })
  assert.equal(refused.status, 403)
})
