import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { refusal } from '#core/refusal.ts'
import { answerRefusal, bytesMaxAt, openApp, tooLarge, wrongHost } from '#server/http/app.ts'
import { headerLines, securityHeaders } from '#server/http/headers.ts'
import { isOwnHost } from '#server/http/origin.ts'
import type { Serving } from '#server/http/route.ts'

export type Listening = {
  port: number
  /** Takes no new connections, lets what is under way finish (5 s at most). */
  close(): Promise<void>
}

/** How much of a body that is refused for its size is read and thrown away before hanging up. */
const discardedMax = 64_000_000
const drainMs = 5_000

/** Serves the application on the configured address. */
export async function listen(serving: Serving, ownOrigin: string): Promise<Listening> {
  const { host, port, tls, behindProxy } = serving.config
  const headers = securityHeaders(tls !== null || behindProxy)
  const listener = getRequestListener(openApp(serving, ownOrigin).fetch, {
    overrideGlobalObjects: false,
  })
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    response.setHeaders(headers)
    if (Number(request.headers['content-length'] ?? 0) > bytesMaxAt(request.url ?? '')) {
      void refuseLarge(request, response)
    } else if (request.method === 'GET' && request.url?.split('?')[0] === '/api/live') {
      takeLive(serving, ownOrigin, request, response).catch((error) => {
        serving.log.error({ err: error }, 'a live connection failed')
        request.socket.destroy()
      })
    } else void listener(request, response)
  }
  // Without a Host the application answers, and not Node in our stead, without our headers.
  const options = { requireHostHeader: false }
  const server = tls
    ? createSecureServer({ ...options, ...tls }, onRequest)
    : createServer(options, onRequest)
  server.on('checkExpectation', (_, response: ServerResponse) => {
    response.setHeaders(headers)
    response.writeHead(417).end()
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    refuseMalformed(error, socket, headers)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port, backlog: 4096 }, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => closeGently(server),
  }
}

/** Answers before the body has come, without keeping any of it. */
async function refuseLarge(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let discarded = 0
  request.on('data', (chunk: Buffer) => {
    discarded += chunk.length
    if (discarded > discardedMax) request.socket.destroy()
  })
  request.on('error', () => {})
  await send(response, tooLarge(request.url))
}

async function send(response: ServerResponse, answer: Response): Promise<void> {
  const body = await answer.text()
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

const statusOfFault: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** What is no HTTP never becomes a request. Where something was said already, it only hangs up. */
function refuseMalformed(
  { code = '' }: NodeJS.ErrnoException,
  socket: Duplex,
  headers: Headers,
): void {
  const isSilent = socket instanceof Socket && socket.bytesWritten === 0
  if (!socket.writable || !isSilent || code === 'ECONNRESET') return void socket.destroy()
  const status = statusOfFault[code] ?? '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n${headerLines(headers)}\r\n`)
}

async function takeLive(
  serving: Serving,
  ownOrigin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { auth, live } = serving
  if (!isOwnHost(request.headers.host, ownOrigin)) return send(response, wrongHost(serving))
  const headers = new Headers({ cookie: request.headers.cookie ?? '' })
  if (!(await auth.findSignedIn(headers))) {
    return send(response, answerRefusal(refusal('not_signed_in')))
  }
  const asked = request.headers['last-event-id'] ?? queryOf(request).get('after')
  const after = typeof asked === 'string' && /^(-1|\d{1,15})$/.test(asked) ? Number(asked) : null
  await live.take(request, response, after)
}

const queryOf = (request: IncomingMessage) =>
  new URLSearchParams((request.url ?? '').split('?')[1] ?? '')

async function closeGently(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), drainMs)
  await closed
  clearTimeout(timer)
}
