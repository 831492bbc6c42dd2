import assert from 'node:assert/strict'
import { hash, randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Role } from '#core/access/role.ts'
import type { CommandAnswer, DemoPerson, Page, Session } from '#core/api.ts'
import type { IncidentView } from '#core/incident/answer.ts'
import { mayEver } from '#core/nouns.ts'
import type { Entry } from '#core/record/entry.ts'
import type { Refusal } from '#core/refusal.ts'
import { routes } from '#server/http/routes.ts'
import {
  type Answer,
  type Client,
  clientOf,
  commandOf,
  type Members,
  newJar,
  startMembers,
  until,
} from '#test/members.ts'
import { languages } from '#words/languages.ts'

let members: Members
const dispatchToken = randomUUID()
before(async () => {
  const environment = { DISPATCH_TOKEN_SHA256: hash('sha256', dispatchToken, 'hex') }
  members = await startMembers({ environment })
})
after(() => members.stop())

const refusalOf = (answer: Answer): Refusal => (answer.body as { refusal: Refusal }).refusal

const declared = {
  name: 'Two cars at the border',
  type: 'road-traffic',
  place: { lat: 50.8293, lon: 6.0125 },
  hazards: ['traffic'],
  estimated: { low: 2, high: 4 },
  services: ['ambulance'],
}
const reported = { incident: 'i1', label: 'C-01', sex: 'female', ageYears: 31, foundBy: 'crew' }

async function declare(client: Client, id: string): Promise<void> {
  const answer = await client.command('incident.declare', `incident/${id}`, declared)
  assert.equal(answer.outcome, 'done', JSON.stringify(answer))
}

test('three members are signed in to with one cookie jar, each under its own prefix', async () => {
  const jar = newJar()
  const nl = await members.nl.signIn('dispatcher', jar)
  const be = await members.be.signIn('coordinator', jar)
  const de = await members.de.signIn('auditor', jar)
  const who = await Promise.all(
    [nl, be, de].map(async (one) => (await one.get<Session>('/api/session')).actor),
  )
  assert.deepEqual(
    who.map((actor) => [actor?.member, actor?.role]),
    [
      ['nl', 'dispatcher'],
      ['be', 'coordinator'],
      ['de', 'auditor'],
    ],
  )
  await be.post('/api/auth/sign-out', {})
  // A demonstration offers languages that nobody has reviewed yet.
  assert.deepEqual((await be.get<Session>('/api/session')).languages, languages)
  assert.equal((await be.get<Session>('/api/session')).actor, null)
  assert.equal((await nl.get<Session>('/api/session')).actor?.member, 'nl')
})

test('every route asks the access table, for every person and for nobody', async () => {
  const people = await clientOf(members.nl.url).get<DemoPerson[]>('/api/demo/people')
  const nobody = clientOf(members.nl.url)
  const clients: [Role | null, Client][] = [[null, nobody]]
  for (const { id, role } of people) clients.push([role as Role, await members.nl.signIn(id)])
  let asked = 0
  for (const route of routes) {
    if (route.path === '/api/demo/sign-in') continue
    const path = route.path.replace('{id}', 'nothing-of-this-name')
    for (const [role, client] of clients) {
      const answer = await client.ask(route.method, path, route.body ? {} : undefined)
      const { guard } = route
      const where = `${route.method} ${route.path} as ${role}`
      asked++
      if (guard === 'public' || guard === 'demo') assert(answer.status < 401, where)
      else if (guard === 'partner') assert.equal(answer.status, 401, where)
      else if (guard === 'token') assert([400, 401].includes(answer.status), where)
      else if (role === null) assert.equal(refusalOf(answer).code, 'not_signed_in', where)
      else if (guard === 'signed-in' || mayEver(role, guard.may)) {
        assert(![401, 403].includes(answer.status), `${where}: ${JSON.stringify(answer)}`)
      } else assert.equal(refusalOf(answer).code, 'not_your_role', where)
    }
  }
  assert(asked > 200)
})

test('the description of the API lists every route and every field of a command', async () => {
  const api = await clientOf(members.nl.url).get<{ paths: Record<string, object> }>(
    '/api/openapi.json',
  )
  for (const { path, method } of routes) {
    assert(method.toLowerCase() in (api.paths[path] ?? {}), `${method} ${path}`)
  }
})

test('bad input is refused by the name of its field', async () => {
  const nl = await members.nl.signIn('dispatcher')
  const cases: [body: unknown, field: string][] = [
    [{ ...commandOf('incident.declare', 'incident/x', {}), id: 'no-uuid' }, 'id'],
    [{ ...commandOf('incident.declare', 'incident/x', {}), occurredAt: 12 }, 'occurredAt'],
    [{}, 'id'],
  ]
  for (const [body, field] of cases) {
    const answer = await nl.ask('POST', '/api/commands', body)
    assert.equal(answer.status, 400)
    assert.equal(refusalOf(answer).field, field, JSON.stringify(answer.body))
  }
  const two = [commandOf('incident.declare', 'incident/two', declared), { id: 'half' }]
  const answers = await nl.post<CommandAnswer[]>('/api/commands', two)
  assert.deepEqual(
    answers.map(({ outcome }) => outcome),
    ['done', 'refused'],
  )
  const wrong = await nl.command('incident.declare', 'incident/x', { ...declared, type: 'party' })
  assert(wrong.outcome === 'refused' && wrong.refusal.field === 'body.type')
})

test('a request from another site is refused, whatever cookie it carries', async () => {
  const nl = await members.nl.signIn('dispatcher')
  const cookie = [...nl.jar].map((pair) => pair.join('=')).join('; ')
  const requests: Record<string, string>[] = [
    { origin: 'https://elsewhere.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: members.be.url },
  ]
  for (const headers of requests) {
    const answer = await fetch(`${members.nl.url}/api/commands`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(commandOf('incident.declare', 'incident/evil', declared)),
    })
    assert.equal(answer.status, 403)
  }
})

test('opening personal data needs the role and the relation, and writes who opened what for what', async () => {
  const nl = await members.nl.signIn('dispatcher')
  const crew = await members.nl.signIn('crew')
  const auditor = await members.nl.signIn('auditor')
  await declare(nl, 'i3')
  const personal = { familyName: 'Unbekannt', note: { text: 'blue coat', language: 'en' } }
  const told = await crew.command('casualty.report', 'casualty/c3', {
    ...reported,
    incident: 'i3',
    personal,
  })
  assert.equal(told.outcome, 'done', JSON.stringify(told))
  const path = '/api/casualties/c3/personal?purpose=treatment'
  assert.deepEqual(await crew.get(path), personal)
  assert.equal(refusalOf(await nl.ask('GET', path)).code, 'not_your_role')
  assert.equal((await crew.ask('GET', '/api/casualties/c3/personal?purpose=fun')).status, 400)
  const all = await auditor.get<Page<Entry>>('/api/entries')
  const opened = all.items.filter(({ kind }) => kind === 'casualty.opened')
  assert.equal(opened.length, 1)
  assert.deepEqual(opened[0]!.body, { purpose: 'treatment', fields: ['familyName', 'note'] })
  assert.equal(opened[0]!.actor.role, 'crew')
  assert.doesNotMatch(JSON.stringify(all), /Unbekannt|blue coat/)
  assert.doesNotMatch(members.nl.log(), /Unbekannt|blue coat/)
})

test('a screen that comes back is told what it missed, from where it stopped', async () => {
  const nl = await members.nl.signIn('dispatcher')
  const cookie = [...nl.jar].map((pair) => pair.join('=')).join('; ')
  const heard: number[] = []
  const listen = async (lastEventId: string, enough: () => boolean) => {
    const stop = new AbortController()
    const answer = await fetch(`${members.nl.url}/api/live`, {
      headers: { cookie, 'last-event-id': lastEventId },
      signal: stop.signal,
    })
    assert.equal(answer.headers.get('content-type'), 'text/event-stream')
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of answer.body!) {
      text += decoder.decode(chunk, { stream: true })
      const frames = text.split('\n\n')
      text = frames.pop()!
      for (const frame of frames) {
        const id = /^id: (\d+)$/m.exec(frame)?.[1]
        if (id) heard.push(Number(id))
      }
      if (enough()) break
    }
    stop.abort()
  }
  for (const id of ['l1', 'l2', 'l3']) await declare(nl, id)
  await listen('-1', () => heard.length >= 3)
  const last = heard.at(-1)!
  const live = listen(`${last}`, () => heard.at(-1)! > last)
  const answer = await nl.command('incident.declare', 'incident/i4', declared)
  assert(answer.outcome === 'done')
  await live
  assert.equal(heard.at(-1), answer.entries[0]!.position)
  assert.deepEqual(
    heard,
    Array.from({ length: heard.length }, (_, i) => i),
  )
})

test('one message of a dispatch system creates an incident, once; without its token, none', async () => {
  const message = { ...declared, reference: 'D-2026-17' }
  const send = (token: string) =>
    fetch(`${members.nl.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(message),
    })
  assert.equal((await send('guessed')).status, 401)
  const first = (await (await send(dispatchToken)).json()) as CommandAnswer
  const second = (await (await send(dispatchToken)).json()) as CommandAnswer
  assert.deepEqual([first.outcome, second.outcome], ['done', 'again'])
  const nl = await members.nl.signIn('dispatcher')
  const { items } = await nl.get<Page<IncidentView>>('/api/incidents')
  assert.equal(items.filter(({ reference }) => reference === message.reference).length, 1)
})

test('a stopped member ends with code 0 and goes on where it stopped', async () => {
  const de = await members.de.signIn('dispatcher')
  await declare(de, 'i5')
  assert.equal(await members.de.stop(), 0)
  await members.de.start()
  const again = await members.de.signIn('dispatcher')
  const found = await until(
    'the incident',
    async () => (await again.ask('GET', '/api/incidents/i5')).status === 200,
  )
  assert(found)
})
