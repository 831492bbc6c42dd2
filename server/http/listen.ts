import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { getRequestListener } from '@hono/node-server'
import { refusal } from '#core/refusal.ts'
import { answerRefusal, bytesMaxAt, openApp, tooLarge } from '#server/http/app.ts'
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
  const { host, port, tls } = serving.config
  const listener = getRequestListener(openApp(serving, ownOrigin).fetch, {
    overrideGlobalObjects: false,
  })
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    if (Number(request.headers['content-length'] ?? 0) > bytesMaxAt(request.url ?? '')) {
      void refuseLarge(request, response)
    } else if (request.method === 'GET' && request.url?.split('?')[0] === '/api/live') {
      takeLive(serving, request, response).catch((error) => {
        serving.log.error({ err: error }, 'a live connection failed')
        request.socket.destroy()
      })
    } else void listener(request, response)
  }
  const server = tls ? createSecureServer(tls, onRequest) : createServer(onRequest)
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

async function takeLive(
  { auth, live }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
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
