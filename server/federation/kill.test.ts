import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import { after, test } from 'node:test'
import type { CommandAnswer, Page } from '#core/api.ts'
import type { Entry } from '#core/record/entry.ts'
import {
  type Client,
  commandOf,
  freePort,
  type Members,
  startMembers,
  until,
} from '#test/members.ts'

/**
 * A neighbour that is killed over and over. `be` sits behind a proxy that can swallow the answer to a
 * message and kill `be` in that moment: after the commit, before the acknowledgement.
 */
/** Each costs a start of the member: a few in every run, thirty where there is time, and any number in a soak. */
const kills = Number(process.env.SOAK_KILLS ?? (process.env.CORRIDOR_LONG ? 30 : 8))
const commands = Math.max(240, kills * 34)
const seed = Number(process.env.SOAK_SEED ?? 20_260_101)

/** Mulberry32: the same choices each time. */
function seeded(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
const random = seeded(seed)
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!

let members: Members
let proxy: Server
after(async () => {
  proxy.close()
  proxy.closeAllConnections()
  await members.stop()
})

/** What to do with the next answer to a message, instead of passing it on. */
let onAnswer: (() => Promise<void>) | null = null

async function startProxy(port: number, target: () => string): Promise<Server> {
  const server = createServer(async (request, response) => {
    try {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const answer = await fetch(`${target()}${request.url}`, {
        method: request.method!,
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      })
      const text = await answer.text()
      const swallow = onAnswer
      if (swallow && answer.ok && request.url === '/federation/inbox') {
        onAnswer = null
        await swallow()
        request.socket.destroy()
        return
      }
      response.writeHead(answer.status, { 'content-type': 'application/jose' }).end(text)
    } catch {
      request.socket.destroy()
    }
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return server
}

/** Sends until there is an answer, always with the same id: the sender cannot know what was written. */
async function insist(client: () => Promise<Client>, command: object): Promise<CommandAnswer> {
  return await until(
    'an answer',
    async () => {
      try {
        return await (await client()).post<CommandAnswer>('/api/commands', command)
      } catch {
        return null
      }
    },
    60_000,
  )
}

async function entriesOf(client: Client): Promise<Entry[]> {
  const all: Entry[] = []
  let after: number | string | null = -1
  do {
    const page: Page<Entry> = await client.get<Page<Entry>>(`/api/entries?after=${after}`)
    all.push(...page.items)
    after = page.next
  } while (after !== null)
  return all
}

const essence = ({ stream, kind, body, occurredAt, command, member }: Entry) => ({
  stream,
  kind,
  body,
  occurredAt,
  command,
  member,
})

/** Every entry that `writer` wrote stands in `reader`'s record once, in order, as it was written. */
function assertCopied(writer: Entry[], reader: Entry[], member: string) {
  const written = writer.filter((entry) => entry.member === member)
  const copies = reader.filter((entry) => entry.member === member)
  assert.deepEqual(
    copies.map((entry) => entry.origin?.position),
    written.map((entry) => entry.position),
  )
  assert.deepEqual(copies.map(essence), written.map(essence))
}

test(`${commands} commands, ${kills} kills of the neighbour: nothing lost, nothing twice`, async (t) => {
  const port = await freePort()
  let target = ''
  proxy = await startProxy(port, () => target)
  const addressOf = (_from: string, to: string, url: string) =>
    to === 'be' ? `http://127.0.0.1:${port}` : url
  members = await startMembers({ ids: ['nl', 'be'], addressOf })
  const { nl, be } = members
  target = be.url
  const atNl = await nl.signIn('dispatcher')
  let atBe = await be.signIn('dispatcher')
  const known = (await atNl.get<{ crossings: { id: string; between: string[] }[] }>('/api/region'))
    .crossings
  const shared = known.filter((one) => one.between.includes('nl') && one.between.includes('be'))
  const streams = shared.map(({ id }) => `crossing/${id}`)

  let alive: Promise<void> = Promise.resolve()
  const revive = async () => {
    await be.start()
    atBe = await be.signIn('dispatcher')
  }
  const beClient = async () => {
    await alive
    return atBe
  }
  let between = 0
  let sudden = 0
  const killAt = new Set<number>()
  while (killAt.size < kills) killAt.add(1 + Math.floor(random() * (commands - 2)))
  const began = performance.now()
  const sent: { id: string; to: string }[] = []
  const underWay = new Set<Promise<unknown>>()
  const drive = (i: number) => {
    const toBe = random() < 0.35
    const command = commandOf('crossing.state', pick(streams), {
      state: pick(['open', 'restricted', 'closed'] as const),
      waitMinutes: i % 1440,
    })
    sent.push({ id: command.id, to: toBe ? 'be' : 'nl' })
    const done = insist(toBe ? beClient : async () => atNl, command).then((answer) => {
      assert.notEqual(answer.outcome, 'refused', JSON.stringify(answer))
      underWay.delete(done)
    })
    underWay.add(done)
  }
  for (let i = 0; i < commands; i++) {
    if (killAt.has(i)) {
      await alive
      // One way and the other in turn: however few there are, both happen.
      if (between <= sudden) {
        const swallowed = new Promise<void>((resolve) => {
          onAnswer = async () => {
            await be.kill()
            resolve()
          }
        })
        drive(i)
        await until('a message on its way', async () => onAnswer === null)
        await swallowed
        between++
      } else {
        drive(i)
        // In the middle of whatever goes on, after some more answers or none.
        for (let more = Math.floor(random() * 8); more > 0 && underWay.size > 0; more--)
          await Promise.race(underWay)
        await be.kill()
        sudden++
      }
      alive = revive()
      alive.catch(() => {})
    } else drive(i)
    while (underWay.size >= 16) await Promise.race(underWay)
  }
  await Promise.all(underWay)
  await alive
  const auditors = await Promise.all([nl.signIn('auditor'), be.signIn('auditor')])
  const waiting = async () => {
    const states = await Promise.all(
      auditors.map((one) => one.get<{ member: string; waiting: number }[]>('/api/partners')),
    )
    return states.flat().reduce((sum, one) => sum + (one.member === 'de' ? 0 : one.waiting), 0)
  }
  // However long the queue has grown, it must go on getting shorter.
  const queued = await waiting()
  for (let left = queued; left > 0; ) {
    const before = left
    left = await until(`fewer than ${before} messages wait`, async () => {
      const now = await waiting()
      return now < before && { now }
    }).then(({ now }) => now)
  }
  const seconds = (performance.now() - began) / 1000
  const [atHome, abroad] = (await Promise.all(auditors.map(entriesOf))) as [Entry[], Entry[]]

  assertCopied(atHome, abroad, 'nl')
  assertCopied(abroad, atHome, 'be')
  for (const [records, member] of [
    [atHome, 'nl'],
    [abroad, 'be'],
  ] as const) {
    // What the clock itself says, of the agreement's obligations, nobody sent.
    const own = records.filter((entry) => entry.member === member && entry.actor.id !== 'clock')
    const ids = own.map((entry) => entry.command)
    const wanted = sent.filter((one) => one.to === member).map((one) => one.id)
    assert.deepEqual(ids.toSorted(), wanted.toSorted())
  }
  assert.equal(between + sudden, kills)
  t.diagnostic(
    `seed ${seed}: ${between} kills between commit and acknowledgement, ${sudden} at random, ` +
      `${queued} messages queued at the end, ${seconds.toFixed(1)} s`,
  )
})
