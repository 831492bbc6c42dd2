import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CommandAnswer } from '#core/api.ts'
import type { Command } from '#core/command.ts'
import { ensureKeys, type RootKey, rootKeyOf } from '#server/keys.ts'
import { writeTreaty } from '#server/law/treaty.ts'

/** Real members for tests: each its own process, data folder, keys and port, on this machine. */

export const root = join(import.meta.dirname, '..')

export type MemberId = 'nl' | 'be' | 'de'

/** How a member is reached, whoever started it. */
export type Door = {
  id: MemberId
  url: string
  /** Signs in as somebody of the demonstration. */
  signIn(person: string, jar?: Jar): Promise<Client>
}

export type TestMember = Door & {
  dataDir: string
  /** What the process wrote to its log. */
  log(): string
  /** Ends it as a power cut does, at once, and waits until it is gone. */
  kill(): Promise<void>
  /** Starts it again on its own data and waits until it is ready. */
  start(): Promise<void>
  /** Starts a second process on the same data; gives its exit code and what it said. */
  startSecond(): { status: number | null; stderr: string }
  /** Ends it as an operator does; gives the exit code. */
  stop(): Promise<number | null>
  alive(): boolean
}

export type Members = Record<MemberId, TestMember> & {
  agreementDir: string
  stop(): Promise<void>
}

type Options = {
  /** Which of the three run; the treaty names all of them. */
  ids?: readonly MemberId[]
  environment?: Record<string, string>
  /** More for one member alone; what is empty counts as not set. */
  environmentOf?: (id: MemberId) => Record<string, string>
  regionDir?: string
  /** Another way from one member to another, such as through a proxy that misbehaves. */
  addressOf?: (from: MemberId, to: MemberId, url: string) => string
}

export const allIds = ['nl', 'be', 'de'] as const
const readyMs = 30_000

/** A port below the range that the system hands out for outgoing connections. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    const server = createServer()
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => resolve(true))
    })
    if (!free) continue
    await new Promise((resolve) => server.close(resolve))
    return port
  }
}

/** Starts members that know each other by a treaty with their root keys. */
export async function startMembers(options: Options = {}): Promise<Members> {
  const { ids = allIds, environment = {}, environmentOf = () => ({}) } = options
  const { addressOf = (_from: MemberId, _to: MemberId, url: string) => url } = options
  const { regionDir = join(root, 'regions/meuse-rhine') } = options
  const folder = mkdtempSync(join(tmpdir(), 'corridor-members-'))
  const agreementDir = join(folder, 'agreement')
  const roots: Record<string, RootKey> = {}
  const ports: Record<string, number> = {}
  for (const id of allIds) {
    roots[id] = rootKeyOf(await ensureKeys(join(folder, id), id, Date.now()))
    ports[id] = await freePort()
  }
  writeTreaty(join(root, 'agreements/meuse-rhine'), agreementDir, roots)
  const started = allIds.map((id) => {
    const partners = allIds
      .filter((other) => other !== id)
      .map((other) => `${other}=${addressOf(id, other, `http://127.0.0.1:${ports[other]}`)}`)
    return openMember(id, ports[id]!, join(folder, id), {
      MEMBER: id,
      PORT: `${ports[id]}`,
      DATA_DIR: join(folder, id),
      AGREEMENT: agreementDir,
      REGION: regionDir,
      PARTNERS: partners.join(','),
      DEMO: 'yes',
      LOG_LEVEL: 'info',
      // Compiling is half of a start: done once.
      NODE_COMPILE_CACHE: join(tmpdir(), 'corridor-compile-cache'),
      WEB_DIR: join(root, 'dist/web'),
      ...environment,
      ...environmentOf(id),
    })
  })
  const stop = async () => {
    await Promise.all(started.map((one) => one.kill()))
    rmSync(folder, { recursive: true, force: true })
  }
  const starting = started.filter(({ id }) => ids.includes(id)).map((one) => one.start())
  const failed = (await Promise.allSettled(starting)).find((one) => one.status === 'rejected')
  if (failed) {
    // Nobody is left running whom nobody can stop any more.
    await stop()
    throw failed.reason
  }
  const [nl, be, de] = started as [TestMember, TestMember, TestMember]
  return { nl, be, de, agreementDir, stop }
}

function openMember(
  id: MemberId,
  port: number,
  dataDir: string,
  environment: Record<string, string>,
): TestMember {
  const url = `http://127.0.0.1:${port}`
  const logPath = join(dataDir, 'log')
  let child: ChildProcess | null = null
  const start = async () => {
    const args = [join(root, 'server/main.ts')]
    const { PATH = '' } = process.env
    const running = spawn(process.execPath, args, { cwd: root, env: { PATH, ...environment } })
    child = running
    running.stdout.on('data', (bytes) => appendFileSync(logPath, bytes))
    running.stderr.on('data', (bytes) => appendFileSync(logPath, bytes))
    const until = performance.now() + readyMs
    while (!(await isReady(url))) {
      if (running.exitCode !== null || performance.now() > until) {
        const said = existsSync(logPath)
          ? readFileSync(logPath, 'utf8').slice(-4000)
          : 'it said nothing'
        throw new Error(`${id} was not ready after ${readyMs / 1000} s:\n${said}`)
      }
      await sleep(20)
    }
  }
  const end = async (signal: NodeJS.Signals) => {
    const running = child
    if (!running || running.exitCode !== null || running.signalCode !== null) return null
    const exited = once(running, 'exit')
    running.kill(signal)
    await exited
    return running.exitCode
  }
  return Object.assign(doorOf(id, url), {
    dataDir,
    log: () => readFileSync(logPath, 'utf8'),
    start,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    startSecond: () =>
      spawnSync(process.execPath, [join(root, 'server/main.ts')], {
        cwd: root,
        env: { ...environment, PORT: '0' },
        encoding: 'utf8',
        timeout: readyMs,
      }),
    alive: () => child !== null && child.exitCode === null && child.signalCode === null,
  })
}

/** The door of a member that runs at an address. */
export const doorOf = (id: MemberId, url: string): Door => ({
  id,
  url,
  async signIn(person, jar = newJar()) {
    const client = clientOf(url, jar)
    await client.post('/api/demo/sign-in', { person })
    return client
  },
})

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}

/** Cookies as a browser keeps them: by name, for the host, whatever the port. */
export type Jar = Map<string, string>
export const newJar = (): Jar => new Map()

export type Answer = { status: number; headers: Headers; body: unknown }

export type Client = {
  jar: Jar
  ask(method: string, path: string, body?: unknown): Promise<Answer>
  /** The answer's body; throws unless the status is 200. */
  get<T>(path: string): Promise<T>
  post<T>(path: string, body: unknown): Promise<T>
  /** Sends one command, made now by this device. */
  command(kind: string, stream: string, body: object, seen?: number): Promise<CommandAnswer>
}

export function clientOf(url: string, jar: Jar = newJar()): Client {
  const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        cookie,
        origin: url,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) keep(jar, line)
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: parse(text) }
  }
  const must = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await ask(method, path, body)
    if (answer.status === 200) return answer.body as T
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  }
  return {
    jar,
    ask,
    get: (path) => must('GET', path),
    post: (path, body) => must('POST', path, body),
    command: (kind, stream, body, seen) =>
      must('POST', '/api/commands', commandOf(kind, stream, body, seen)),
  }
}

/** A command as a device makes it. */
export const commandOf = (kind: string, stream: string, body: object, seen?: number): Command => ({
  id: randomUUID(),
  kind,
  stream,
  ...(seen !== undefined && { seen }),
  occurredAt: Date.now(),
  clock: { source: 'device', uncertaintyMs: 100 },
  body: { ...body },
})

function keep(jar: Jar, line: string): void {
  const [pair = '', ...attributes] = line.split(';')
  const [name = '', value = ''] = pair.split(/=(.*)/s)
  const gone = attributes.some((one) => one.trim().toLowerCase() === 'max-age=0')
  if (gone) jar.delete(name)
  else jar.set(name, value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Asks again every 20 ms until the answer is given; throws after so long. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  patienceMs = 15_000,
): Promise<T> {
  const end = performance.now() + patienceMs
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (performance.now() > end) throw new Error(`${what}: not within ${patienceMs} ms`)
    await sleep(20)
  }
}
