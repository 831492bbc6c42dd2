import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { roles } from '#core/access/role.ts'
import type { AgreementLife } from '#core/agreement/life.ts'
import type { DemoPerson, Page } from '#core/api.ts'
import type { RequestLine } from '#core/casualty/answer.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { personal } from '#core/casualty/events.ts'
import { mayEver } from '#core/nouns.ts'
import type { Route } from '#server/http/route.ts'
import { routes } from '#server/http/routes.ts'
import { must, playIncident } from '#test/incident.ts'
import { type Client, type Members, startMembers, until } from '#test/members.ts'

/** Each answer of a member beside the shape that its route states: neither may say more or less. */

let members: Members
before(async () => {
  members = await startMembers({ ids: ['nl', 'de'] })
})
after(() => members.stop())

type Got = Route & { answer: NonNullable<Route['answer']> }
const got = routes.filter((one): one is Got => one.method === 'GET' && one.answer !== null)

const signedIn = new Map<string, Promise<Client>>()
const clientOf = (person: string): Promise<Client> =>
  signedIn.getOrInsertComputed(person, () => members.nl.signIn(person))

/** Somebody who may ask. */
async function askerOf({ guard, path }: Route): Promise<Client> {
  // Personal data is for who treats the patient, which no table of roles can say.
  if (path.endsWith('/personal')) return clientOf('crew')
  const people = await (await clientOf('auditor')).get<DemoPerson[]>('/api/demo/people')
  const may = people.find(({ role }) => {
    const known = roles.find((one) => one === role)
    return known && (typeof guard === 'string' || mayEver(known, guard.may))
  })
  assert(may, `somebody of the demonstration may ask for ${path}`)
  return clientOf(may.id)
}

/** Asks for every path of every route, and compares each answer with its route's shape. */
async function compareAll(idsOf: Record<string, readonly string[]>): Promise<number> {
  let compared = 0
  for (const one of got) {
    const client = await askerOf(one)
    for (const path of pathsOf(one, idsOf)) {
      const body = await client.get<unknown>(path)
      const read = one.answer.safeParse(body)
      assert(
        read.success,
        `${path}: ${read.error?.message}\n${JSON.stringify(body).slice(0, 2000)}`,
      )
      // Nothing was filled in, either: what the shape calls given stands there.
      assert.deepEqual(read.data, body, path)
      compared++
    }
  }
  return compared
}

function pathsOf({ path }: Route, idsOf: Record<string, readonly string[]>): string[] {
  const [before = '', rest] = path.split('{id}')
  if (rest === undefined) return [path]
  const ids = idsOf[before]
  assert(ids, `the test knows ids for ${path}`)
  return ids.map((id) => `${before}${id}${rest}${rest === '/personal' ? '?purpose=treatment' : ''}`)
}

test('what a member answers before anything has happened is of the shape that its routes state', async () => {
  const nl = await members.nl.signIn('dispatcher')
  await must(nl, 'incident.declare', 'incident/quiet', {
    name: 'Nothing yet',
    type: 'other',
    place: { lat: 50.8, lon: 6 },
    hazards: [],
    estimated: { low: 0, high: 0 },
    services: [],
  })
  const compared = await compareAll({
    '/api/incidents/': ['quiet'],
    '/api/casualties/': [],
    '/api/facilities/': ['nl-mumc'],
    '/api/agreement/texts/': [],
  })
  assert(compared >= 15, `${compared} answers`)
})

test('what a member answers in the midst of an incident is of the shape that its routes state', async () => {
  await playIncident(members)
  const nl = await members.nl.signIn('dispatcher')
  const rich = await nl.get<CasualtyState>('/api/casualties/c1')
  // The comparison would say little if the story had not gone far.
  for (const part of ['triage', 'destination', 'consent', 'requests', 'treatments'] as const) {
    assert.notDeepEqual(rich[part] ?? [], [], part)
  }
  const requests = await nl.get<Page<RequestLine>>('/api/requests')
  assert.deepEqual(
    requests.items.map(({ request }) => request.state),
    ['accepted-if'],
  )
  const life = await nl.get<AgreementLife>('/api/agreement/life')
  const compared = await compareAll({
    '/api/incidents/': ['quiet', 'crash'],
    '/api/casualties/': ['c1', 'c2', 'c3'],
    '/api/facilities/': ['nl-mumc', 'de-uk-aachen'],
    '/api/agreement/texts/': life.texts.map(({ hash }) => hash),
  })
  assert(compared >= 22, `${compared} answers`)
  const crew = await members.nl.signIn('crew')
  const known = await crew.get('/api/casualties/c1/personal?purpose=treatment')
  assert.deepEqual(personal.parse(known), known)
})

test('what is proposed, weighed and asked of the agreement is of the shape that its routes state', async () => {
  const nl = await members.nl.signIn('dispatcher')
  const cases: [path: string, at: string, body: object][] = [
    ['/api/incidents/{id}/plan', 'crash', {}],
    ['/api/incidents/{id}/plan', 'quiet', {}],
    ['/api/incidents/{id}/override', 'crash', { casualty: 'c1', facility: 'de-uk-aachen' }],
    ['/api/incidents/{id}/override', 'crash', { casualty: 'c1', facility: 'nl-mumc' }],
    ['/api/agreement/ask', '', { kind: 'transfer', facts: { from: 'nl', to: 'de' } }],
    [
      '/api/agreement/ask',
      '',
      {
        kind: 'transfer',
        facts: { from: 'nl', to: 'de', category: 'immediate', consent: 'given' },
      },
    ],
  ]
  for (const [path, id, body] of cases) {
    const stated = routes.find((one) => one.method === 'POST' && one.path === path)
    const answer = await nl.post(path.replace('{id}', id), body)
    assert.deepEqual(stated!.answer!.parse(answer), answer, path)
  }
})

test('what a neighbour holds of a casualty is of the same shape, however little it was told', async () => {
  const de = await members.de.signIn('coordinator')
  const copy = await until('the copy', async () => {
    const { items } = await de.get<Page<RequestLine>>('/api/requests')
    return items.length > 0 && items
  })
  const stated = routes.find(({ path }) => path === '/api/requests')!
  const whole = await de.get('/api/requests')
  assert.deepEqual(stated.answer!.parse(whole), whole)
  assert.equal(copy[0]!.casualty.id, 'c1')
})
