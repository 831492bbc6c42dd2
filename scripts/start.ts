// `npm start`: a demonstration of three members on this machine, each a process of its own.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { ensureKeys, type RootKey, rootKeyOf } from '#server/keys.ts'
import { writeTreaty } from '#server/law/treaty.ts'
import { seed } from './seed.ts'

const root = join(import.meta.dirname, '..')
const members = ['nl', 'be', 'de'] as const
const names = { nl: 'South Limburg', be: 'Liège and Limburg', de: 'Aachen region' }
const readyMs = 60_000
const stopMs = 10_000

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
    'port-base': { type: 'string', default: '7301' },
    data: { type: 'string', default: join(root, 'data/demo') },
    help: { type: 'boolean', default: false },
  },
})

const help = `npm start -- [options]

Three members on this machine, with a coach collision to work on.

  --fresh           start over: forget everything that was done before
  --once            start, fill, say where, and stop again
  --port-base PORT  first port to try (7301); the next free ones are taken
  --data DIR        where the members keep their records (data/demo)
`

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

type Running = { member: string; url: string; log: string; child: ChildProcess }

/** The first free port from here on. */
async function freePort(from: number): Promise<number> {
  for (let port = from; port < 32_768; port++) {
    const server = createServer()
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => resolve(true))
    })
    if (!free) continue
    await new Promise((resolve) => server.close(resolve))
    return port
  }
  throw new Error(`no port is free from ${from} on`)
}

async function ports(): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  let next = Number(values['port-base'])
  for (const member of members) {
    found[member] = await freePort(next)
    next = found[member] + 1
  }
  return found
}

/** Root keys at the first start, and a treaty that names them. */
async function prepare(folder: string): Promise<void> {
  const roots: Record<string, RootKey> = {}
  for (const member of members) {
    roots[member] = rootKeyOf(await ensureKeys(join(folder, member), member, Date.now()))
  }
  writeTreaty(join(root, 'agreements/meuse-rhine'), join(folder, 'agreement'), roots)
}

function run(member: string, folder: string, urls: Readonly<Record<string, string>>): Running {
  const url = urls[member]!
  const log = join(folder, member, 'log')
  const out = openSync(log, 'a')
  const partners = Object.entries(urls).filter(([other]) => other !== member)
  const child = spawn(process.execPath, [join(root, 'server/main.ts')], {
    cwd: root,
    stdio: ['ignore', out, out],
    env: {
      PATH: process.env.PATH,
      MEMBER: member,
      PORT: new URL(url).port,
      DATA_DIR: join(folder, member),
      AGREEMENT: join(folder, 'agreement'),
      REGION: join(root, 'regions/meuse-rhine'),
      PARTNERS: partners.map(([other, at]) => `${other}=${at}`).join(','),
      DEMO: 'yes',
      WEB_DIR: join(root, 'dist/web'),
      // Compiling is half of a start: done once.
      NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/corridor'),
    },
  })
  return { member, url, log, child }
}

const ended = ({ child }: Running) => child.exitCode !== null || child.signalCode !== null

async function ready(one: Running): Promise<void> {
  const until = performance.now() + readyMs
  for (;;) {
    const answer = await fetch(`${one.url}/readyz`).catch(() => null)
    if (answer?.ok) return
    if (ended(one) || performance.now() > until) {
      const tail = readFileSync(one.log, 'utf8').split('\n').slice(-12).join('\n')
      throw new Error(`the member ${one.member} did not start; the end of ${one.log}:\n${tail}`)
    }
    await sleep(50)
  }
}

/** Lets each finish what is under way and close its store; ends by force what takes too long. */
async function stopAll(running: readonly Running[]): Promise<void> {
  await Promise.all(
    running.map(async (one) => {
      if (ended(one)) return
      const exited = once(one.child, 'exit')
      one.child.kill('SIGTERM')
      const timer = setTimeout(() => one.child.kill('SIGKILL'), stopMs)
      await exited
      clearTimeout(timer)
    }),
  )
}

const advice = (urls: Readonly<Record<string, string>>) => `
  A coach has hit two lorries on the A76, a few hundred metres from the border: 40 casualties.
  This is a demonstration on this machine: nothing in it is real.

${members.map((member) => `    ${urls[member]}   ${member.toUpperCase()}  ${names[member]}`).join('\n')}

  First, in this order:
    1. ${urls.nl}  be the dispatcher: open the incident, make a plan, adopt it, ask a neighbour
    2. ${urls.de}  be the dispatcher: see the request with its articles, accept or decline
    3. ${urls.nl}  be the crew: triage those who wait, depart, cross, arrive, hand over

  Stop with Ctrl-C; what was done is kept. Start over with: npm start -- --fresh
`

async function main(): Promise<void> {
  if (values.help) return say(help)
  const folder = values.data
  if (values.fresh) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await prepare(folder)
  const chosen = await ports()
  const urls = Object.fromEntries(
    members.map((member) => [member, `http://127.0.0.1:${chosen[member]}`]),
  )
  say('starting three members …')
  const running = members.map((member) => run(member, folder, urls))
  let stopping: Promise<void> | null = null
  const stop = () => {
    stopping ??= stopAll(running)
    return stopping
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void stop().then(() => process.exit(0)))
  }
  try {
    await Promise.all(running.map(ready))
    const done = await seed(root, urls)
    say(done > 0 ? `filled with ${done} commands` : 'as it was left')
    say(advice(urls))
    if (values.once) return await stop()
    const first = await Promise.race(
      running.map(async (one) => {
        await once(one.child, 'exit')
        return one
      }),
    )
    if (stopping === null) throw new Error(`the member ${first.member} ended; see ${first.log}`)
    await stopping
  } catch (error) {
    await stop()
    throw error
  }
}

main().catch((error) => {
  process.stderr.write(`corridor: ${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
})
