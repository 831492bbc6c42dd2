import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Change } from '#core/api.ts'
import type { Entry } from '#core/record/entry.ts'
import { headerLines } from '#server/http/headers.ts'
import type { Committed, Store } from '#server/store/store.ts'

/**
 * Live updates by server-sent events. A frame is built once and written to every raw socket; the id of
 * an event is the entry's position, so that a browser which comes back says where it stopped.
 */
export type Live = {
  /** Takes over the connection of a request that has been authorised; headers set on the answer stay. */
  take(request: IncomingMessage, response: ServerResponse, after: number | null): Promise<void>
  /** Tells every screen of something that is no entry, such as a partner's state. */
  tell(event: string, data: unknown): void
  clients(): number
  close(): void
}

/** A screen so far behind that it had better ask again for everything. */
const replayMax = 2_000
/** Bytes that may wait for a slow screen; beyond this it is cut off, and comes back by itself. */
const waitingMax = 1_000_000
const heartbeatMs = 15_000

/** `retry` spreads over the seconds: ten thousand screens must not come back in the same one. */
const head = (headers: OutgoingHttpHeaders, retryMs: number) =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n` +
  `X-Accel-Buffering: no\r\nConnection: close\r\n${headerLines(Object.entries(headers))}\r\n` +
  `retry: ${retryMs}\n\n`

const frame = (event: string, data: unknown, id?: number): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`

/** Starts to listen to the store. `findIncident` tells which incident a stream belongs to. */
export function openLive(
  store: Store,
  findIncident: (stream: string) => Promise<string | null>,
): Live {
  const sockets = new Set<Socket>()
  let last = store.head().size - 1
  let queue = Promise.resolve()

  const changeOf = async (entry: Entry): Promise<Change> => {
    const { position, stream, kind } = entry
    return {
      position,
      stream,
      kind,
      incident: await findIncident(stream).catch(() => null),
    }
  }
  const framesOf = async (entries: readonly Entry[]) => {
    const changes = await Promise.all(entries.map(changeOf))
    return changes.map((change) => frame('change', change, change.position)).join('')
  }
  const send = (text: string) => {
    const bytes = Buffer.from(text)
    for (const socket of sockets) {
      if (socket.writableLength > waitingMax) socket.destroy()
      else socket.write(bytes)
    }
  }
  const stop = store.subscribe((committed: Committed) => {
    if (committed.entries.length === 0) return
    // In order of the commits, though finding an incident may take a query.
    queue = queue.then(async () => {
      const text = await framesOf(committed.entries)
      last = committed.entries.at(-1)!.position
      send(text)
    })
  })
  const beat = setInterval(() => send(': still here\n\n'), heartbeatMs)

  /** Sends what was missed, until nothing is left that the next commit would not bring. */
  const join = async (socket: Socket, after: number) => {
    let cursor = after
    if (last - cursor > replayMax) {
      socket.write(frame('reset', { position: last }, last))
      cursor = last
    }
    while (cursor < last && !socket.destroyed) {
      const entries = await store.entries({ after: cursor, limit: 200 })
      const missed = entries.filter((entry) => entry.position <= last)
      if (missed.length === 0) break
      socket.write(await framesOf(missed))
      cursor = missed.at(-1)!.position
    }
    // Nothing is awaited between the last look at `last` and this.
    if (!socket.destroyed) sockets.add(socket)
  }
  return {
    async take(request, response, after) {
      const { socket } = request
      response.detachSocket(socket as never)
      socket.setNoDelay(true)
      socket.setTimeout(0)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => sockets.delete(socket))
      socket.write(head(response.getHeaders(), 1000 + Math.floor((socket.remotePort ?? 0) % 2000)))
      await join(socket, after ?? last)
    },
    tell: (event, data) => send(frame(event, data)),
    clients: () => sockets.size,
    close() {
      stop()
      clearInterval(beat)
      for (const socket of sockets) socket.end()
      sockets.clear()
    },
  }
}
