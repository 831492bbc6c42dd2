import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Context, Hono, type Next } from 'hono'
import { z } from 'zod'
import { mayEver } from '#core/nouns.ts'
import { invalidInput, type Refusal, refusal } from '#core/refusal.ts'
import { addressHeader, signInPaths } from '#server/auth/auth.ts'
import { bodyDepthMax, isDeeper, readBounded } from '#server/bounds.ts'
import { openApiOf } from '#server/http/openapi.ts'
import { isOwnHost, isOwnOrigin } from '#server/http/origin.ts'
import type { Caller, Route, Serving } from '#server/http/route.ts'
import { routes } from '#server/http/routes.ts'
import { readSite, serveSite } from '#server/http/static.ts'
import { statusOf } from '#server/http/status.ts'
import { holdsToken } from '#server/http/token.ts'

/** No body is larger, whoever sends it; but a partner's may hold a whole text, twice wrapped in base64. */
const bodyBytesMax = 2_000_000
const messageBytesMax = 8_000_000
const messagesAt = '/federation/inbox'
export const bytesMaxAt = (url: string): number =>
  url.split('?')[0] === messagesAt ? messageBytesMax : bodyBytesMax

/** The HTTP application: the route table, sign-in, and the web app for everything else. */
export function openApp(serving: Serving, ownOrigin: string): Hono {
  const app = new Hono()
  const site = readSite(serving.config.webDir)
  const openApi = JSON.stringify(openApiOf(routes, serving.id))
  app.use(async (c, next) => {
    const began = performance.now()
    const id = randomUUID()
    await next()
    c.header('x-request-id', id)
    observe(serving, c, id, performance.now() - began)
  })
  app.use(boundBody)
  app.use('/api/*', async (c, next) => {
    if (!isOwnHost(c.req.header('host'), ownOrigin)) return wrongHost(serving)
    if (c.req.method === 'POST' && !isOwnOrigin(c.req.raw, ownOrigin)) {
      return answerRefusal(refusal('not_your_role', { what: 'another site' }))
    }
    await next()
  })
  app.on('POST', [...signInPaths], async (c) => serving.auth.handler(await withAddress(c)))
  app.get('/api/openapi.json', () => jsonText(openApi))
  for (const one of routes) {
    if (one.guard === 'demo' && !serving.config.demo) continue
    const path = one.path.replaceAll(/\{(\w+)\}/g, ':$1')
    app.on(one.method, path, (c) => answer(serving, one, c))
  }
  app.all('/api/*', () => answerRefusal(refusal('unknown_thing', { what: 'this address' })))
  app.get('*', (c) => serveSite(site, c.req.raw))
  app.onError((error) => {
    serving.log.error({ err: error }, 'a request failed')
    return Response.json({ error: 'internal' }, { status: 500 })
  })
  return app
}

/** A body that states its length was measured at the door; one that comes in chunks is counted here. */
async function boundBody(c: Context, next: Next): Promise<Response | undefined> {
  const { url, method, headers, body } = c.req.raw
  if (body && headers.has('transfer-encoding')) {
    const bytes = await readBounded(body, bytesMaxAt(c.req.path))
    if (!bytes) return tooLarge(c.req.path)
    c.req.raw = new Request(url, { method, headers, body: bytes })
  }
  await next()
}

/** Sign-in counts attempts by address: as the socket has it, whatever the sender's headers claim. */
async function withAddress(c: Context): Promise<Request> {
  const { url } = c.req
  const headers = new Headers(c.req.raw.headers)
  const { incoming } = c.env as { incoming?: IncomingMessage }
  headers.delete(addressHeader)
  if (incoming?.socket.remoteAddress) headers.set(addressHeader, incoming.socket.remoteAddress)
  return new Request(url, { method: 'POST', headers, body: await c.req.arrayBuffer() })
}

const jsonText = (text: string) =>
  new Response(text, { headers: { 'content-type': 'application/json' } })

export const answerRefusal = (why: Refusal): Response =>
  Response.json({ refusal: why }, { status: statusOf[why.code] })

export const tooLarge = (url = ''): Response =>
  answerRefusal(refusal('too_large', { bytesMax: bytesMaxAt(url) }, { field: 'body' }))

/** An answer to whoever asks for us under a name that is not ours; the operator is told the remedy. */
export function wrongHost({ log, config }: Pick<Serving, 'log' | 'config'>): Response {
  const remedy = 'set PUBLIC_URL to the address that browsers use, and let the proxy pass Host on'
  log.debug({ publicUrl: config.publicUrl, remedy }, 'a request for another host was refused')
  return answerRefusal(refusal('not_your_role', { what: 'another host' }))
}

async function answer(serving: Serving, one: Route, c: Context): Promise<Response> {
  const caller = await admit(serving, one, c.req.raw.headers)
  if ('refused' in caller) return answerRefusal(caller.refused)
  const read = await readInput(one, c)
  if ('refused' in read) return answerRefusal(read.refused)
  const given = { ...read, caller: caller.who as Caller, headers: c.req.raw.headers }
  const result = await one.handle(given, serving)
  if (result instanceof Response) return result
  if (!result.ok) {
    serving.metrics.refused.inc({ code: result.error.code })
    return answerRefusal(result.error)
  }
  return Response.json(result.value, { headers: { 'cache-control': 'no-store' } })
}

/** Who is calling, if they may; for public routes nobody is asked. */
async function admit(
  serving: Serving,
  { guard }: Route,
  headers: Headers,
): Promise<{ who: Caller | null } | { refused: Refusal }> {
  if (guard === 'partner' || guard === 'token' || guard === 'demo') return { who: null }
  const who = await serving.auth.findSignedIn(headers)
  if (guard === 'public') return { who }
  if (typeof guard === 'object' && guard.orToken) {
    if (holdsToken(headers, serving.config[guard.orToken])) return { who: null }
  }
  if (!who) return { refused: refusal('not_signed_in') }
  if (guard === 'signed-in' || mayEver(who.actor.role, guard.may)) return { who }
  serving.metrics.refused.inc({ code: 'not_your_role' })
  return {
    refused: refusal('not_your_role', { role: who.actor.role, action: guard.may, why: 'role' }),
  }
}

type Read = { params: unknown; query: unknown; body: unknown }

async function readInput(one: Route, c: Context): Promise<Read | { refused: Refusal }> {
  const read: Read = { params: {}, query: {}, body: undefined }
  const parts = [
    ['params', one.params, c.req.param()],
    ['query', one.query, c.req.query()],
  ] as const
  for (const [part, schema, value] of parts) {
    if (!schema) continue
    const parsed = schema.safeParse(value)
    if (!parsed.success) return { refused: invalidInput(parsed.error) }
    read[part] = parsed.data
  }
  if (!one.body) return read
  const text = await c.req.text()
  if (one.body === 'text') return { ...read, body: text }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : 'no JSON'
    return { refused: refusal('invalid_input', { field: 'body', message }, { field: 'body' }) }
  }
  if (isDeeper(value, bodyDepthMax)) {
    const message = `nested deeper than ${bodyDepthMax}`
    return { refused: refusal('invalid_input', { field: 'body', message }, { field: 'body' }) }
  }
  const parsed = one.body.safeParse(value)
  if (!parsed.success) return { refused: invalidInput(nearestFault(parsed.error)) }
  return { ...read, body: parsed.data }
}

/** Of the ways a body could have been meant, the one that its sender came closest to. */
function nearestFault(error: z.ZodError): z.ZodError {
  const [first] = error.issues
  if (first?.code !== 'invalid_union') return error
  const depth = (issues: readonly z.core.$ZodIssue[]) => issues[0]?.path.length ?? 0
  const branches = first.errors.toSorted((a, b) => depth(b) - depth(a))
  return branches[0] ? nearestFault(new z.ZodError(branches[0])) : error
}

/** One line for each request: the route's pattern, never the query or a body. */
function observe(serving: Serving, c: Context, id: string, ms: number): void {
  const { method } = c.req
  const route = c.req.routePath
  const status = c.res.status
  serving.metrics.requests.observe({ method, route, status: `${status}` }, ms / 1000)
  serving.log.debug({ request: id, method, route, status, ms: Math.round(ms) }, 'request')
}
