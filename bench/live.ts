// Live updates: one entry to ten thousand screens, against a bare loop that writes the same bytes to
// raw sockets. The clients are a second process, which says when the last of them has it.

import { type ChildProcess, fork } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLive } from '../server/http/live.ts'
import { openStore } from '../server/store/open.ts'
import type { NewEntry, Store } from '../server/store/store.ts'
import { median, type Row } from './row.ts'

const wanted = 10_000
const eventsPerRound = 8
const rounds = 2
const now = () => Number(process.hrtime.bigint()) / 1e6

type Told = { ready: number } | { event: number; at: number } | { closed: true }

/** How many connections each process may hold. */
function clientsMax(): number {
  try {
    const limits = readFileSync('/proc/self/limits', 'utf8')
    const open = Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1])
    return Math.min(wanted, open - 500)
  } catch {
    return 1_000
  }
}

/** The clients' process: connects so many, and tells when all of them have heard each event. */
async function beClients(port: number, count: number): Promise<void> {
  const sockets: Socket[] = []
  let heard = 0
  let event = 0
  const hear = (chunk: Buffer) => {
    if (!chunk.includes('event: change')) return
    if (++heard < count) return
    heard = 0
    process.send!({ event: event++, at: now() } satisfies Told)
  }
  for (let i = 0; i < count; i += 250) {
    const some = Array.from({ length: Math.min(250, count - i) }, async () => {
      const socket = connect(port, '127.0.0.1')
      sockets.push(socket)
      socket.write('GET /api/live HTTP/1.1\r\nHost: bench\r\n\r\n')
      await once(socket, 'data')
      socket.on('data', hear)
    })
    await Promise.all(some)
  }
  process.send!({ ready: sockets.length } satisfies Told)
}

async function startClients(port: number, count: number): Promise<ChildProcess> {
  const child = fork(import.meta.filename, ['--clients', `${port}`, `${count}`])
  await once(child, 'message')
  return child
}

/** Milliseconds until the last client has the event that `send` sends. */
async function measure(child: ChildProcess, send: () => unknown): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < eventsPerRound; i++) {
    const heard = once(child, 'message')
    const began = now()
    await send()
    const [told] = (await heard) as [Extract<Told, { event: number }>]
    times.push(told.at - began)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  // The first is for warming up.
  return times.slice(1)
}

async function listen(server: Server): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    const heard = once(server, 'listening')
    server.listen({ port, host: '127.0.0.1', backlog: 4096 })
    try {
      await heard
      return port
    } catch {
      // Taken: try another.
    }
  }
}

const entryOf = (n: number): NewEntry => ({
  stream: 'casualty/c-17',
  kind: 'casualty.observed',
  schema: 1,
  realm: 'drill-bench',
  member: 'nl',
  origin: null,
  occurredAt: 1_770_000_000_000 + n,
  clock: { source: 'server', uncertaintyMs: 0 },
  recordedAt: 1_770_000_000_000 + n,
  actor: { id: 'bench', role: 'crew' },
  command: `bench-${n}`,
  agreement: null,
  body: { observations: { respiratoryRatePerMin: 20 } },
})

/** The node's own live updates, from the append to the last screen: the commit is in it. */
async function ours(store: Store, count: number, first: number): Promise<number[]> {
  const live = openLive(store, async () => 'i-1')
  const server = createHttpServer((request, response) => void live.take(request, response, null))
  const child = await startClients(await listen(server), count)
  let n = first
  const times = await measure(child, () => {
    n++
    return store.append({ command: `bench-${n}`, entries: [entryOf(n)] })
  })
  child.kill()
  await once(child, 'exit')
  live.close()
  server.closeAllConnections()
  server.close()
  return times
}

/** As little as can be done: the same bytes to each raw socket, and nothing else. */
async function bare(count: number): Promise<number[]> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    socket.setNoDelay(true)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\nretry: 1000\n\n')
      sockets.add(socket)
    })
  })
  const child = await startClients(await listen(server), count)
  const change = {
    position: 17,
    stream: 'casualty/c-17',
    kind: 'casualty.observed',
    incident: 'i-1',
  }
  const text = `id: 17\nevent: change\ndata: ${JSON.stringify(change)}\n\n`
  const times = await measure(child, () => {
    const bytes = Buffer.from(text)
    for (const socket of sockets) socket.write(bytes)
  })
  child.kill()
  await once(child, 'exit')
  for (const socket of sockets) socket.destroy()
  server.close()
  return times
}

/** Both in turn, so that what disturbs the machine disturbs both. */
export async function run(): Promise<Row[]> {
  const count = clientsMax()
  const folder = mkdtempSync(join(tmpdir(), 'corridor-bench-live-'))
  const store = await openStore({ folder }, { member: 'nl', realm: 'drill-bench', epoch: 1 })
  const found: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
  try {
    for (let round = 0; round < rounds; round++) {
      found.ours.push(...(await ours(store, count, round * eventsPerRound)))
      found.bare.push(...(await bare(count)))
    }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const [mine, least] = [median(found.ours), median(found.bare)]
  const fewer = count < wanted ? `; ${wanted} wanted, \`ulimit -n\` allows ${count}` : ''
  return [
    {
      what: `one entry, appended, to ${count} live clients`,
      ours: `${mine.toFixed(0)} ms`,
      peer: `${least.toFixed(0)} ms, bare loop over raw sockets`,
      ratio: least / mine,
      goal: 0.8,
      note: `median of ${found.ours.length}, until the last client has it, durable commit included${fewer}`,
    },
  ]
}

if (process.argv[2] === '--clients') {
  await beClients(Number(process.argv[3]), Number(process.argv[4]))
} else if (import.meta.main) {
  console.log(await run())
}
