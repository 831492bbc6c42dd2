import assert from 'node:assert/strict'
import { hash, randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, test } from 'node:test'
import { betterAuth } from 'better-auth'
import type { Role } from '#core/access/role.ts'
import type { DemoPerson, Session } from '#core/api.ts'
import { mayEver } from '#core/nouns.ts'
import { signInPaths } from '#server/auth/auth.ts'
import { securityHeaders } from '#server/http/headers.ts'
import { isOwnHost } from '#server/http/origin.ts'
import { routes } from '#server/http/routes.ts'
import { type Client, clientOf, type Members, startMembers } from '#test/members.ts'

let members: Members
const metricsToken = randomUUID()
const site = mkdtempSync(join(tmpdir(), 'corridor-site-'))
before(async () => {
  mkdirSync(join(site, 'assets'))
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Corridor</title>')
  writeFileSync(join(site, 'assets/app.js'), 'export {}')
  const environment = { METRICS_TOKEN_SHA256: hash('sha256', metricsToken, 'hex'), WEB_DIR: site }
  members = await startMembers({ ids: ['nl', 'be'], environment })
})
after(async () => {
  await members.stop()
  rmSync(site, { recursive: true, force: true })
})

const cookieOf = ({ jar }: Client) => [...jar].map((pair) => pair.join('=')).join('; ')

type Asked = { status: number; headers: IncomingHttpHeaders; body: string }

/** Asks with headers that `fetch` does not let one choose. Of an answer without end, only its head. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body = '') {
  return new Promise<Asked>((resolve, reject) => {
    const asking = request(
      `${members.nl.url}${path}`,
      { method, headers, agent: false },
      (response) => {
        const { statusCode: status = 0, headers } = response
        let text = ''
        response.on('data', (chunk) => {
          text += chunk
        })
        const done = () => resolve({ status, headers, body: text })
        response.on('end', done)
        if (headers['content-type'] !== 'text/event-stream') return
        done()
        asking.destroy()
      },
    )
    asking.on('error', reject)
    asking.end(body)
  })
}

/** What comes back for bytes that no client would send. */
function raw(bytes: string): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(members.nl.url).port), '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => {
      const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s)
      const [first = '', ...lines] = head.split('\r\n')
      const pairs = lines.map((line) => line.split(/: (.*)/s).slice(0, 2))
      const headers = Object.fromEntries(
        pairs.map(([name = '', value]) => [name.toLowerCase(), value]),
      )
      resolve({ status: Number(first.split(' ')[1]), headers, body })
    })
    socket.end(bytes)
  })
}

function assertSecured({ status, headers }: Asked, where: string): void {
  for (const [name, value] of securityHeaders(false)) {
    assert.equal(headers[name], value, `${where} (${status}): ${name}`)
  }
}

test('[SE3] every route answers with the security headers, whoever asks for whatever', async () => {
  const auditor = cookieOf(await members.nl.signIn('auditor'))
  const seen = new Set<number>()
  for (const { method, path } of routes) {
    for (const headers of [{ cookie: '' }, { cookie: auditor }]) {
      for (const id of ['nothing-of-this-name', '%ff']) {
        const answer = await ask(method, path.replace('{id}', id), headers)
        assertSecured(answer, `${method} ${path}`)
        seen.add(answer.status)
      }
    }
  }
  for (const status of [200, 400, 401, 403, 404]) assert(seen.has(status), `${status} was seen`)
})

test('[SE3] so does all that is no route: files, what is gone, what streams, what is too large', async () => {
  const cookie = cookieOf(await members.nl.signIn('dispatcher'))
  const { etag = '' } = (await ask('GET', '/assets/app.js')).headers
  const large = { 'content-length': '9000000', connection: 'keep-alive' }
  const cases: [status: number, method: string, path: string, headers: Record<string, string>][] = [
    [200, 'GET', '/', {}],
    [200, 'HEAD', '/', {}],
    [200, 'GET', '/any/screen', {}],
    [200, 'GET', '/assets/app.js', {}],
    [304, 'GET', '/assets/app.js', { 'if-none-match': etag }],
    [404, 'GET', '/assets/gone.js', {}],
    [404, 'GET', '/%ff', {}],
    [404, 'POST', '/no/such/place', {}],
    [404, 'GET', '/api/no/such/place', {}],
    [404, 'OPTIONS', '/api/commands', {}],
    [404, 'POST', '/api/auth/update-user', { cookie }],
    [200, 'GET', '/api/openapi.json', {}],
    [401, 'GET', '/api/live', {}],
    [403, 'GET', '/api/live', { cookie, host: 'rebound.example' }],
    [200, 'GET', '/api/live', { cookie }],
    [403, 'POST', '/api/commands', { cookie, origin: 'https://elsewhere.example' }],
    [413, 'POST', '/api/commands', large],
    [413, 'POST', '/federation/inbox', large],
    [417, 'GET', '/', { expect: 'a miracle' }],
  ]
  for (const [status, method, path, headers] of cases) {
    const where = `${method} ${path}`
    const body = headers === large ? ' '.repeat(9_000_000) : ''
    const answer = await ask(method, path, headers, body)
    assert.equal(answer.status, status, where)
    assertSecured(answer, where)
  }
})

test('[SE3] so does what is no HTTP, or not quite', async () => {
  const long = `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`
  const cases: [status: number, bytes: string][] = [
    [400, 'NONSENSE\r\n\r\n'],
    [431, long],
    [400, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    [400, 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
    [400, 'GET /api/session HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n'],
  ]
  for (const [status, bytes] of cases) {
    const answer = await raw(bytes)
    assertSecured(answer, bytes.slice(0, 40))
    assert.equal(answer.status, status, bytes.slice(0, 60))
  }
})

test('[SE3] so does what fails: the record is taken away under the running member', async () => {
  const record = new DatabaseSync(join(members.nl.dataDir, 'record.db'))
  record.exec('ALTER TABLE checkpoint RENAME TO taken')
  try {
    for (const [status, path] of [
      [500, '/record/checkpoint'],
      [503, '/readyz'],
    ] as const) {
      const answer = await ask('GET', path)
      assert.equal(answer.status, status, answer.body)
      assertSecured(answer, path)
    }
  } finally {
    record.exec('ALTER TABLE taken RENAME TO checkpoint')
    record.close()
  }
  assert.equal((await ask('GET', '/readyz')).status, 200)
})

test('[SE2] a host is ours by the name of our origin, or as this machine', () => {
  const cases: [host: string | undefined, isOurs: boolean][] = [
    ['nl.example', true],
    ['NL.example:443', true],
    ['127.0.0.1:7301', true],
    ['[::1]:7301', true],
    ['localhost', true],
    [undefined, false],
    ['', false],
    ['rebound.example', false],
    ['rebound.example:7301', false],
    ['127.0.0.1.rebound.example', false],
    ['localhost.rebound.example', false],
    ['nl.example.rebound.example', false],
    ['rebound.example#nl.example', false],
    ['rebound.example/nl.example', false],
    ['nl.example@rebound.example', false],
    ['0.0.0.0', false],
    ['a b', false],
  ]
  for (const [host, isOurs] of cases)
    assert.equal(isOwnHost(host, 'https://nl.example'), isOurs, `${host}`)
})

test('[SE2] a page whose own name points at the demonstration can sign in as nobody', async () => {
  const port = new URL(members.nl.url).port
  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify({ person: 'dispatcher' })
  const rebound = {
    ...json,
    host: `rebound.example:${port}`,
    origin: `http://rebound.example:${port}`,
    'sec-fetch-site': 'same-origin',
  }
  const refused = await ask('POST', '/api/demo/sign-in', rebound, body)
  assert.deepEqual([refused.status, refused.headers['set-cookie']], [403, undefined])
  for (const path of ['/api/demo/people', '/api/session', '/api/live']) {
    assert.equal((await ask('GET', path, rebound)).status, 403, path)
  }
  const own = { ...json, host: `localhost:${port}`, origin: `http://localhost:${port}` }
  assert.equal((await ask('POST', '/api/demo/sign-in', own, body)).status, 200)
})

test('a body in chunks is read as one that states its length', async () => {
  const cookie = cookieOf(await members.nl.signIn('dispatcher'))
  const chunked = { cookie, 'content-type': 'application/json', 'transfer-encoding': 'chunked' }
  const answer = await ask('POST', '/api/commands', chunked, JSON.stringify({ id: 'no-uuid' }))
  assert.equal(answer.status, 400, answer.body)
  assert.equal((await ask('POST', '/federation/inbox', chunked, 'a.b.c.d.e')).status, 401)
})

test('[SE11] what is nested too deep is refused at the API, too', async () => {
  const cookie = cookieOf(await members.nl.signIn('dispatcher'))
  const headers = { cookie, 'content-type': 'application/json' }
  for (const depth of [49, 900_000]) {
    const answer = await ask(
      'POST',
      '/api/commands',
      headers,
      '['.repeat(depth) + ']'.repeat(depth),
    )
    assert.equal(answer.status, 400, answer.body)
    assert.match(answer.body, /nested deeper than 48/)
  }
})

test('[SE4] of all that the sign-in library would answer, two addresses are there', async () => {
  const library = betterAuth({ secret: randomUUID(), emailAndPassword: { enabled: true } })
  const paths = Object.values(library.api).flatMap((endpoint) =>
    'path' in endpoint && typeof endpoint.path === 'string' ? [`/api/auth${endpoint.path}`] : [],
  )
  assert(paths.includes('/api/auth/update-user') && paths.includes('/api/auth/change-password'))
  assert(paths.length > 20, `${paths.length} addresses`)
  const cookie = cookieOf(await members.nl.signIn('dispatcher'))
  const headers = { cookie, 'content-type': 'application/json', origin: members.nl.url }
  const open = new Set<string>()
  for (const path of [...new Set([...paths, '/api/auth/error', '/api/auth/ok', '/api/auth'])]) {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
      const answer = await ask(method, path, headers, method === 'POST' ? '{}' : '')
      if (answer.status !== 404) open.add(`${method} ${path}`)
    }
  }
  assert.deepEqual([...open].sort(), signInPaths.map((path) => `POST ${path}`).sort())
})

test('[SE5] nobody renames themselves', async () => {
  const dispatcher = await members.nl.signIn('dispatcher')
  const nameOf = async () => (await dispatcher.get<Session>('/api/session')).actor?.name
  const before = await nameOf()
  assert(before)
  const answer = await dispatcher.ask('POST', '/api/auth/update-user', { name: 'The King' })
  assert.equal(answer.status, 404)
  assert.equal(await nameOf(), before)
})

test('[SE6] the figures are for the token and for roles that may see them, and never public', async () => {
  const statusOf = async (headers: Record<string, string>) =>
    (await ask('GET', '/metrics', headers)).status
  assert.equal(await statusOf({}), 401)
  assert.equal(await statusOf({ authorization: 'Bearer guessed' }), 401)
  const scraped = await ask('GET', '/metrics', { authorization: `Bearer ${metricsToken}` })
  assert.equal(scraped.status, 200)
  assert.match(scraped.body, /^corridor_entries\{[^}]*\} \d+$/m)
  const people = await clientOf(members.nl.url).get<DemoPerson[]>('/api/demo/people')
  const statuses = new Set<number>()
  for (const { id, role } of people) {
    const status = await statusOf({ cookie: cookieOf(await members.nl.signIn(id)) })
    assert.equal(status, mayEver(role as Role, 'view.metrics') ? 200 : 403, role)
    statuses.add(status)
  }
  assert.equal(statuses.size, 2)
})
