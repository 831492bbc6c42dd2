import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { QueryClient, type QueryKey, QueryObserver } from '@tanstack/react-query'
import type { AgreementLife } from '#core/agreement/life.ts'
import type { Change, CommandAnswer, Page, Session } from '#core/api.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { IncidentView } from '#core/incident/answer.ts'
import { type AnyNoun, type CommandName, nouns } from '#core/nouns.ts'
import type { Entry } from '#core/record/entry.ts'
import { type Client, type Members, newJar, startMembers, until } from '#test/members.ts'
import { staleKeys } from '../web/changes.ts'
import { type LiveSource, listen, liveState, showAnswers } from '../web/live.ts'
import { medicineQueries } from '../web/medicine/queries.ts'
import { queries } from '../web/queries.ts'
import { agreementQueries } from '../web/texts/queries.ts'

/**
 * What the screens of a member ask for again after an act. The queries, the live updates and the member
 * are those of every day; what is counted are the requests that reach it.
 */

let members: Members
/** Whose screen it is: a liaison officer sees everything there is. */
const jar = newJar()
const as: Record<string, Client> = {}
const asked: string[] = []
const plain = globalThis.fetch

const all: readonly AnyNoun[] = Object.values(nouns)
const crash = 'crash'
const elsewhere = 'elsewhere'
const actVersion = async (path: string) =>
  (await as.dispatcher!.get<CasualtyState | IncidentView>(path)).actVersion

/** Who says what of which stream; an act names the version of what lies under a path. */
type Act = { who: string; kind: CommandName; stream: string; body: object; seen?: string }
const declared = (name: string) => ({
  name,
  type: 'road-traffic',
  place: { lat: 50.7697, lon: 6.0197 },
  hazards: [],
  estimated: { low: 1, high: 2 },
  services: ['ambulance'],
})
const reported = (incident: string) => ({
  incident,
  label: 'C-01',
  sex: 'female',
  ageYears: 31,
  foundBy: 'crew',
})

async function perform({ who, kind, stream, body, seen }: Act): Promise<CommandAnswer> {
  const version = seen === undefined ? undefined : await actVersion(seen)
  const answer = await as[who]!.command(kind, stream, body, version)
  assert.notEqual(answer.outcome, 'refused', `${kind}: ${JSON.stringify(answer)}`)
  return answer
}

/** Only a browser knows what a path alone is relative to, and who is signed in. */
function inBrowser(path: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  if (typeof path !== 'string' || !path.startsWith('/')) return plain(path, init)
  if (init.method === undefined) asked.push(path.replace(/[?&](limit|after)=.*$/, ''))
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = new Headers(init.headers)
  headers.set('cookie', cookie)
  return plain(`${members.nl.url}${path}`, { ...init, headers })
}

before(async () => {
  members = await startMembers({ ids: ['nl'] })
  globalThis.fetch = inBrowser
  for (const who of ['dispatcher', 'crew', 'coordinator', 'secretariat', 'auditor']) {
    as[who] = await members.nl.signIn(who)
  }
  as.liaison = await members.nl.signIn('liaison', jar)
  for (const id of [crash, elsewhere]) {
    const incident = {
      kind: 'incident.declare',
      stream: `incident/${id}`,
      body: declared(id),
    } as const
    const person = {
      kind: 'casualty.report',
      stream: `casualty/${id}-1`,
      body: reported(id),
    } as const
    await perform({ who: 'dispatcher', ...incident })
    await perform({ who: 'crew', ...person })
  }
})
after(async () => {
  globalThis.fetch = plain
  await members?.stop()
})

/** Everything that a screen may show, of both incidents. */
const shown = () => [
  queries.session(),
  queries.incidents(),
  ...[crash, elsewhere].flatMap((id) => [
    queries.incident(id),
    queries.casualties(id),
    queries.timeline(id),
    queries.casualty(`${id}-1`),
  ]),
  queries.requests('in'),
  queries.requests('out'),
  queries.facilities(),
  queries.crossings(),
  medicineQueries.medicines(),
  queries.agreement(),
  agreementQueries.life(),
  agreementQueries.obligations(),
  queries.partners(),
]

/** What moves by itself and is asked for by the clock, or told with each live update. */
const moving = new Set(['now', 'record', 'waiting', 'lastSeenAt', 'roundTripMs'])

async function answers(): Promise<Map<string, string>> {
  const client = new QueryClient()
  const all = new Map<string, string>()
  for (const { queryKey, queryFn } of shown()) {
    const answer: unknown = await queryFn({ client })
    const still = JSON.stringify(answer, (name, value) => (moving.has(name) ? null : value))
    all.set(JSON.stringify(queryKey), still)
  }
  return all
}

const english = (text: string) => ({ text, language: 'en' })
const route = { crossings: ['vaals-vaalserquartier'], minutes: 12 }
const c1 = { stream: `casualty/${crash}-1`, seen: `/api/casualties/${crash}-1` }
const i1 = { stream: `incident/${crash}`, seen: `/api/incidents/${crash}` }

/** Something of every noun that a person speaks of; a request is asked for, and its casualty changes after. */
async function acts(): Promise<Act[]> {
  const life = await as.secretariat!.get<AgreementLife>('/api/agreement/life')
  const actorOf = async (who: string) => (await as[who]!.get<Session>('/api/session')).actor
  const { facility } = (await actorOf('coordinator')) ?? {}
  const { vehicle } = (await actorOf('crew')) ?? {}
  const flag = { who: 'crew', kind: 'casualty.flag', stream: c1.stream } as const
  const category = { category: 'immediate', reason: english('by sight') }
  const lines = [{ substance: 'morphine', strengthMg: 10, ampoules: 5 }]
  const comment = { comment: 'm1', hash: life.inForce, clause: null, group: 'lawyers' }
  return [
    { ...i1, who: 'dispatcher', kind: 'incident.estimate', body: { low: 2, high: 9 } },
    { ...flag, body: { vulnerable: ['pregnant'] } },
    { ...c1, who: 'crew', kind: 'casualty.set_category', body: category },
    { ...c1, who: 'crew', kind: 'casualty.state_needs', body: { needs: ['neurosurgery'] } },
    {
      ...c1,
      who: 'dispatcher',
      kind: 'casualty.destine',
      body: { destination: { facility: 'de-uk-aachen', member: 'de' }, route },
    },
    {
      ...i1,
      who: 'dispatcher',
      kind: 'incident.ask',
      body: { request: 'r1', to: 'de', casualties: [`${crash}-1`] },
    },
    { ...flag, body: { vulnerable: [] } },
    {
      who: 'coordinator',
      kind: 'facility.report',
      stream: `facility/${facility}`,
      body: { status: 'open', lines: { emergency: { total: 9, free: 4 } } },
    },
    {
      who: 'liaison',
      kind: 'crossing.state',
      stream: 'crossing/vaals-vaalserquartier',
      body: { state: 'restricted' },
    },
    {
      who: 'crew',
      kind: 'medicine.depart',
      stream: 'medicine/kit',
      body: { vehicle, to: 'de', lines, profession: 'nurse', certified: true },
    },
    {
      who: 'secretariat',
      kind: 'agreement.comment',
      stream: life.stream,
      body: { ...comment, ...english('which day') },
    },
  ]
}

/** What has been written from a position on, by acts and by the clock, as live updates tell of it. */
async function writtenFrom(position: number): Promise<Change[]> {
  const path = `/api/entries?after=${position - 1}`
  const { items } = await as.auditor!.get<Page<Entry>>(path)
  return items.map(({ position, stream, kind }) => {
    const [noun, id = ''] = stream.split('/')
    return { position, stream, kind, incident: noun === 'casualty' ? id.replace('-1', '') : null }
  })
}
const recordSize = async () => (await as.auditor!.get<Session>('/api/session')).record.size

const isNamed = (key: string, named: readonly QueryKey[]) => {
  const parts: unknown[] = JSON.parse(key)
  return named.some((one) => one.every((part, at) => parts[at] === part))
}

/** Told with agreements too: that another text has come into force, or that somebody has kept a duty. */
const rarely = new Set(['agreement', 'obligations', 'partners', 'session'])

/** Live updates as a browser gives them, for whoever is signed in with `jar`. */
function openSource(): LiveSource {
  const stop = new AbortController()
  const source = Object.assign(new EventTarget(), { close: () => stop.abort() })
  const read = async () => {
    const response = await inBrowser('/api/live', { signal: stop.signal, method: 'GET' })
    assert(response.ok && response.body)
    source.dispatchEvent(new Event('open'))
    let text = ''
    for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
      const frames = `${text}${part}`.split('\n\n')
      text = frames.pop() ?? ''
      for (const frame of frames) {
        const [, event] = /^event: (.*)$/m.exec(frame) ?? []
        const [, data] = /^data: (.*)$/m.exec(frame) ?? []
        if (event && data) source.dispatchEvent(new MessageEvent(event, { data }))
      }
    }
  }
  void read().catch((error) => assert(stop.signal.aborted, error))
  return source
}

describe('what the screens ask for again', () => {
  test('[WE1] is every answer that an act changes, by what the nouns name, and no other', async () => {
    let from = await recordSize()
    let was = await answers()
    const changedBy = new Map<string, Set<string>>()
    for (const act of await acts()) {
      await perform(act)
      const next = await recordSize()
      const is = await answers()
      // With what the clock has written meanwhile, from before the answers that are compared were read.
      const written = await writtenFrom(from)
      from = next
      const changed = [...is].filter(([key, text]) => was.get(key) !== text).map(([key]) => key)
      was = is
      const unnamed = changed.filter((key) => !isNamed(key, written.flatMap(staleKeys)))
      assert.deepEqual(unnamed, [], `${act.kind} changed more`)
      for (const { stream } of written) {
        const noun = stream.slice(0, stream.indexOf('/'))
        const known = changedBy.get(noun) ?? new Set()
        changedBy.set(noun, known)
        for (const key of changed) known.add(JSON.parse(key)[0])
      }
    }
    for (const { name, stale } of all.filter((noun) => noun.name !== 'link')) {
      const named = new Set(stale('a', 'b').map(([query]) => query))
      const idle = named.difference(changedBy.get(name) ?? new Set()).difference(rarely)
      assert.deepEqual([...idle], [], `${name} names what it does not change`)
    }
  })

  describe('while everything is on a screen', () => {
    const client = new QueryClient({ defaultOptions: { queries: { staleTime: 15_000 } } })
    const flag = (family: string): Act => ({
      who: 'crew',
      kind: 'casualty.flag',
      stream: c1.stream,
      body: { family },
    })
    const closed: Act = {
      who: 'liaison',
      kind: 'crossing.state',
      stream: 'crossing/vaals-vaalserquartier',
      body: { state: 'closed' },
    }
    const ofCasualty = [
      `/api/casualties/${crash}-1`,
      '/api/incidents',
      `/api/incidents/${crash}`,
      `/api/incidents/${crash}/timeline`,
      '/api/requests?direction=in',
      '/api/requests?direction=out',
    ]
    const isStill = async () => client.isFetching() === 0
    let source: LiveSource
    let leave: (() => void)[] = []
    before(async () => {
      source = openSource()
      leave = shown().map(({ queryKey, queryFn }) =>
        new QueryObserver<unknown>(client, { queryKey, queryFn }).subscribe(() => {}),
      )
      leave.push(listen(client, source))
      await until('live', async () => liveState().state === 'live' && isStill())
    })
    after(() => {
      for (const stop of leave) stop()
      client.clear()
    })

    test('[WE2] an act asks for what it changed, once, though the live update says it again', async () => {
      asked.length = 0
      await showAnswers(client, [await perform(flag('f1'))])
      assert.deepEqual(asked.toSorted(), ofCasualty)
      const { casualties } = queries
      const list = client.getQueryData<CasualtyState[]>(casualties(crash).queryKey)
      assert.equal(list?.[0]?.flags.family, 'f1')
      // Live updates come in order: once the next has been heard, that of the act has been too.
      await perform(closed)
      await until('the crossing', async () => asked.includes('/api/crossings') && isStill())
      assert.deepEqual(asked.toSorted(), [...ofCasualty, '/api/crossings'].toSorted())
    })

    test('[WE2] an act of somebody else asks for the same, by the live update alone', async () => {
      asked.length = 0
      const answer = await perform(flag('f2'))
      await until('the casualty', async () => asked.includes(ofCasualty[0]!) && isStill())
      assert.deepEqual(asked.toSorted(), ofCasualty)
      // An answer that is slower than the live update finds everything done.
      await showAnswers(client, [answer])
      assert.deepEqual(asked.toSorted(), ofCasualty)
    })

    test('[WE3] an act that is refused as stale asks for all that may have changed', async () => {
      asked.length = 0
      const body = { destination: { facility: 'nl-mumc', member: 'nl' }, route }
      const answer = await as.dispatcher!.command('casualty.destine', c1.stream, body, 0)
      assert(answer.outcome === 'refused' && answer.refusal.code === 'stale')
      await showAnswers(client, [answer])
      assert.equal(asked.length, shown().length)
    })

    test('[WE3] where live updates are lost, an act asks for all that may have changed', async () => {
      source.close()
      source.dispatchEvent(new Event('error'))
      asked.length = 0
      await showAnswers(client, [await perform({ ...closed, body: { state: 'open' } })])
      assert.equal(asked.length, shown().length)
    })
  })
})
